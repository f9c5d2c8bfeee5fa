//! Meeting the central system: what the file keeps of it, how it stands just now, and the rounds in the background.
//!
//! Invariants: a round takes short turns at the file, like a command, and holds none while it waits for the network; what
//! it has in memory goes with the open file.

mod desk;
mod follow;
mod known;
mod once;
mod standing;
mod taking;

pub use follow::follow;
pub use once::meet_once;

use crate::Error;
use crate::host::Host;
use crate::open::Open;
use crate::view::{SyncState, SyncWhy};
use chrono::{DateTime, FixedOffset, TimeDelta};
use known::Known;
use link::{Address, Secret};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::Instant;

/// How long what is saved waits for what is saved with it.
const GATHER: Duration = Duration::from_secs(2);

/// How the open file stands with the central system.
pub(crate) struct Meeting {
    known: Known,
    engine: sync::Laptop,
    /// The access token.
    access: Option<Secret>,
    phase: Phase,
    why: Option<SyncWhy>,
    /// Tries in vain, one after another.
    tries: u32,
    /// Something was saved while a round was under way.
    is_saved_meanwhile: bool,
    /// Who works for this file now shows that this is still what she works for.
    errand: Arc<()>,
    bell: Arc<Notify>,
}

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Nothing: nobody is signed in.
    SignedOut,
    /// To sign somebody in.
    SigningIn,
    /// A round.
    Due,
    /// Nothing until then, or until it is heard that something happened.
    Resting(Until),
    /// Something was saved: nothing until then, so that what is saved together is sent together.
    Gathering(Until),
    /// Nothing until then.
    Waiting(Until),
    /// Nothing before somebody has seen to it.
    Stopped,
}

/// A time, by the clock that the waiting goes by and by the one on the wall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Until {
    at: Instant,
    shown: DateTime<FixedOffset>,
}

impl Meeting {
    /// Of a file that is being opened: a round is due where somebody is signed in. What cannot be read of its meetings
    /// keeps nobody out of the file.
    pub(crate) fn of(store: &store::Store, bell: Arc<Notify>) -> Self {
        let phase = match known::refresh(store) {
            Ok(Some(_)) => Phase::Due,
            Ok(None) | Err(_) => Phase::SignedOut,
        };
        bell.notify_one();
        Self {
            known: Known::read(store).unwrap_or_default(),
            engine: sync::Laptop::default(),
            access: None,
            phase,
            why: None,
            tries: 0,
            is_saved_meanwhile: false,
            errand: Arc::default(),
            bell,
        }
    }

    /// Something else is to be done from now on: whoever works looks anew.
    fn turn_to(&mut self, phase: Phase) {
        self.settle(phase, None);
        self.tries = 0;
        self.errand = Arc::default();
        self.bell.notify_one();
    }

    /// Something was saved: whoever rests meets soon, whoever meets looks afterwards whether it was sent, and whoever waits
    /// for the network waits.
    pub(crate) fn saved(&mut self, host: &dyn Host) {
        match self.phase {
            Phase::Resting(_) => {
                self.settle(Phase::Gathering(Until::after(host, GATHER)), None);
                self.bell.notify_one();
            }
            Phase::Due => self.is_saved_meanwhile = true,
            Phase::SignedOut
            | Phase::SigningIn
            | Phase::Gathering(_)
            | Phase::Waiting(_)
            | Phase::Stopped => {}
        }
    }

    /// What comes next, and why.
    fn settle(&mut self, phase: Phase, why: Option<SyncWhy>) {
        (self.phase, self.why) = (phase, why);
    }

    fn address(&self) -> Option<Address> {
        Address::parse(self.known.address.as_deref()?).ok()
    }

    fn state(&self) -> SyncState {
        match self.phase {
            _ if self.known.address.is_none() => SyncState::Alone,
            Phase::SignedOut => SyncState::SignedOut,
            Phase::SigningIn => SyncState::SigningIn,
            Phase::Due => SyncState::Working,
            Phase::Resting(_) | Phase::Gathering(_) => SyncState::Resting,
            Phase::Waiting(_) => SyncState::Waiting,
            Phase::Stopped => SyncState::Stopped,
        }
    }

    fn until(&self) -> Option<DateTime<FixedOffset>> {
        match self.phase {
            Phase::Resting(until) | Phase::Gathering(until) | Phase::Waiting(until) => Some(until.shown),
            Phase::SignedOut | Phase::SigningIn | Phase::Due | Phase::Stopped => None,
        }
    }
}

/// Whoever works for the file hears that it is closed.
impl Drop for Meeting {
    fn drop(&mut self) {
        self.bell.notify_one();
    }
}

impl Until {
    fn after(host: &dyn Host, pause: Duration) -> Self {
        Self {
            at: Instant::now() + pause,
            shown: host.now() + TimeDelta::from_std(pause).unwrap_or_default(),
        }
    }
}

impl Open {
    /// Writes down what the file is to know of its meetings.
    fn keep_known(&mut self) -> Result<(), Error> {
        self.meeting.known.keep(&mut self.store)
    }
}
