//! The rounds in the background: when it is time for one, what signing in asks of the browser, and how each went.

use super::desk::{Desk, program};
use super::{Phase, Until};
use crate::host::Host;
use crate::open::Open;
use crate::view::{Language, SyncWhy};
use crate::{Error, Kvarbo};
use link::{Address, Central, Met, SignIn};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::Error as E;
use sync::Flaw;
use sync::wire::Refusal;
use tokio::task::spawn_blocking;
use tokio::time::{Instant, sleep, sleep_until};
use uuid::Uuid;

/// How often one asks though nothing was heard.
const EVERY: Duration = Duration::from_secs(5 * 60);
/// The longest wait after a hint: all that hear it would ask at the same moment.
const HEED: Duration = Duration::from_secs(3);

/// What is to be done now, and for whom.
pub(super) struct Errand {
    desk: Desk,
    address: Address,
    committee: Uuid,
    task: Task,
}

enum Task {
    SignIn { page: &'static str },
    Meet,
    Wait { until: Instant, is_listening: bool },
}

/// How a task ended.
enum Ended {
    SignIn(Result<(), link::Error>),
    Round(Result<Met, link::Error>),
    Waiting,
}

/// Follows the program as long as it runs: signs in where its user has asked for it, and meets the central system while the
/// file is open. `told` is called each time that it may stand otherwise.
pub async fn follow(kvarbo: Arc<Mutex<Kvarbo>>, told: impl Fn() + Send) {
    let bell = Arc::clone(&program(&kvarbo).bell);
    loop {
        let errand = errand(&kvarbo).await;
        let work = async {
            match errand {
                Some(errand) => errand.perform().await,
                None => std::future::pending().await,
            }
        };
        // Whoever rings wants something else: what was begun is dropped where it waits for the network.
        tokio::select! {
            () = bell.notified() => {}
            () = work => {}
        }
        told();
    }
}

pub(super) async fn errand(kvarbo: &Arc<Mutex<Kvarbo>>) -> Option<Errand> {
    let kvarbo = Arc::clone(kvarbo);
    let look = move || {
        let mut held = program(&kvarbo);
        let open = held.open().ok()?;
        let task = open.task()?;
        Some(Errand {
            address: open.meeting.address()?,
            committee: open.profile.committee.id,
            task,
            desk: Desk {
                host: Arc::clone(&open.host),
                errand: Arc::clone(&open.meeting.errand),
                kvarbo: Arc::clone(&kvarbo),
            },
        })
    };
    spawn_blocking(look).await.ok().flatten()
}

impl Errand {
    pub(super) async fn perform(self) {
        let ended = match self.task {
            Task::SignIn { page } => Ended::SignIn(self.sign_in(page).await),
            Task::Meet => Ended::Round(self.meet().await),
            Task::Wait { until, is_listening } => {
                self.wait(until, is_listening).await;
                Ended::Waiting
            }
        };
        let desk = self.desk;
        // A file that was closed meanwhile has nothing to be told.
        let _ = spawn_blocking(move || desk.turn(|open| open.ended(ended))).await;
    }

    async fn sign_in(&self, page: &str) -> Result<(), link::Error> {
        let central = self.central()?;
        let sign_in = SignIn::begin(&central, &self.desk).await?;
        let (host, address) = (Arc::clone(&self.desk.host), sign_in.address());
        let browsed = spawn_blocking(move || host.browse(address.as_str()));
        if !matches!(browsed.await, Ok(Ok(()))) {
            return Err(link::Error::Declined);
        }
        let tokens = sign_in.finish(&self.desk, page).await?;
        let desk = self.desk.clone();
        let kept = spawn_blocking(move || link::Desk::keep(&desk, &tokens));
        Ok(kept.await.unwrap_or(Err(link::Closed))?)
    }

    async fn meet(&self) -> Result<Met, link::Error> {
        link::meet(&self.central()?, &self.desk).await
    }

    /// Until then, or until it is heard that something happened.
    async fn wait(&self, until: Instant, is_listening: bool) {
        let heard = async {
            if !is_listening || self.hear().await.is_err() {
                std::future::pending::<()>().await;
            }
            sleep(HEED.mul_f64(share(self.desk.host.as_ref()))).await;
        };
        tokio::select! {
            () = sleep_until(until) => {}
            () = heard => {}
        }
    }

    async fn hear(&self) -> Result<(), link::Error> {
        self.central()?.hints(&self.desk).await?.hear().await
    }

    fn central(&self) -> Result<Central, link::Error> {
        Central::new(self.address.clone(), self.committee)
    }
}

impl Open {
    /// What is to be done. A damaged file takes nothing.
    fn task(&self) -> Option<Task> {
        if self.is_read_only() {
            return None;
        }
        match self.meeting.phase {
            Phase::SignedOut | Phase::Stopped => None,
            Phase::SigningIn => Some(Task::SignIn { page: self.page() }),
            Phase::Due => Some(Task::Meet),
            Phase::Resting(until) | Phase::Gathering(until) | Phase::Waiting(until) => Some(Task::Wait {
                until: until.at,
                is_listening: matches!(self.meeting.phase, Phase::Resting(_)),
            }),
        }
    }

    /// What the browser says once she has signed in.
    fn page(&self) -> &'static str {
        match self.settings.language {
            Language::Sv => "Du kan stänga sidan och gå tillbaka till Kvarbo.",
            Language::En => "You can close this page and go back to Kvarbo.",
            Language::Fi => "Voit sulkea sivun ja palata Kvarboon.",
        }
    }

    fn ended(&mut self, ended: Ended) -> Result<(), Error> {
        match ended {
            Ended::SignIn(Ok(())) | Ended::Waiting => self.meeting.settle(Phase::Due, None),
            Ended::SignIn(Err(error)) => self.meeting.settle(Phase::SignedOut, why(error)),
            Ended::Round(met) => return self.met(met),
        }
        Ok(())
    }

    fn met(&mut self, met: Result<Met, link::Error>) -> Result<(), Error> {
        let error = match met {
            Ok(Met::Whole) => {
                let whole = Some(self.host.now());
                self.meeting.tries = 0;
                (self.meeting.known.met, self.meeting.known.whole) = (whole, whole);
                self.meeting
                    .settle(Phase::Resting(Until::after(self.host.as_ref(), EVERY)), None);
                if std::mem::take(&mut self.meeting.is_saved_meanwhile) && self.is_unsent()? {
                    self.meeting.saved(self.host.as_ref());
                }
                return self.keep_known();
            }
            Ok(Met::Later { seconds }) => link::Error::Later {
                seconds: Some(seconds),
            },
            Err(error) => error,
        };
        let is_over = matches!(error, link::Error::SignedOut | link::Error::NotTaken);
        let is_settled = matches!(
            error,
            link::Error::NoRights
                | link::Error::ActorTaken
                | link::Error::ReplicaTaken
                | link::Error::Stopped(_)
        );
        // The turn that was refused has said why.
        let is_told = matches!(error, link::Error::Closed(_)) && self.meeting.phase == Phase::Stopped;
        if is_over {
            self.sign_out()?;
            self.meeting.settle(Phase::SignedOut, why(error));
        } else if is_settled {
            self.meeting.settle(Phase::Stopped, why(error));
        } else if !is_told {
            self.try_later(error);
        }
        Ok(())
    }

    fn try_later(&mut self, error: link::Error) {
        self.meeting.tries = self.meeting.tries.saturating_add(1);
        let random = (share(self.host.as_ref()) * f64::from(u32::MAX)) as u32;
        let mut pause = link::wait(self.meeting.tries, random);
        if let link::Error::Later {
            seconds: Some(seconds),
        } = error
        {
            pause = pause.max(Duration::from_secs(seconds.into()).min(link::LONGEST));
        }
        let until = Until::after(self.host.as_ref(), pause);
        self.meeting.settle(Phase::Waiting(until), why(error));
    }

    /// The file would not do what a round asked of it.
    pub(super) fn refused(&mut self, error: &Error) {
        let is_unsound = matches!(
            error,
            Error::Ledger(_)
                | Error::Store(E::OtherKey | E::UnknownReplica | E::Equivocation { .. } | E::Ledger(_))
        );
        if is_unsound {
            self.meeting.settle(Phase::Stopped, Some(SyncWhy::Unsound));
        }
    }
}

/// What its user is told.
fn why(error: link::Error) -> Option<SyncWhy> {
    use link::Error as L;
    Some(match error {
        L::Offline | L::NoPort => SyncWhy::Offline,
        L::Address | L::NotKvarbo => SyncWhy::NotKvarbo,
        L::Later { .. } => SyncWhy::Later,
        L::IssuerUnreachable => SyncWhy::IssuerUnreachable,
        L::OtherIssuer | L::Unfit | L::Declined | L::NoToken | L::IdToken(_) | L::NotTaken => {
            SyncWhy::RefusedSignIn
        }
        L::TooSlow | L::SignedOut | L::Closed(_) => return None,
        L::Clock => SyncWhy::Clock,
        L::NoRights | L::Stopped(Flaw::Refused(Refusal::Unknown)) => SyncWhy::NoRights,
        L::ActorTaken => SyncWhy::ActorTaken,
        L::ReplicaTaken => SyncWhy::ReplicaTaken,
        L::Stopped(Flaw::Behind { .. }) => SyncWhy::Behind,
        L::Stopped(Flaw::Refused(Refusal::Revoked)) => SyncWhy::Revoked,
        L::Stopped(Flaw::Refused(Refusal::Unsound { .. })) => SyncWhy::Unsound,
        L::Stopped(Flaw::Refused(Refusal::TooMuch)) => SyncWhy::TooMuch,
        L::Stopped(Flaw::Broken(_) | Flaw::Misplaced | Flaw::Refused(_)) => SyncWhy::Broken,
    })
}

/// Anything from 0 to 1.
fn share(host: &dyn Host) -> f64 {
    let mut random = [0; 4];
    host.random(&mut random);
    f64::from(u32::from_be_bytes(random)) / f64::from(u32::MAX)
}
