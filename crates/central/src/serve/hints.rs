//! Hints that something happened in a committee: a laptop that hears one asks what. To hear none costs a laptop time and
//! nothing else, since it asks every few minutes anyway.
//!
//! Invariant: a hint says nothing. The database is asked once a second for each committee that anybody listens for, however
//! many listen: that is portable, and needs no lock at a commit.

use crate::database::{Committee, Database};
use axum::response::sse::Event;
use futures_util::{Stream, stream};
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::watch::{self, Receiver, Sender};
use tokio::time::{Instant, sleep, timeout_at};

/// How often it is looked whether anything happened.
const EVERY: Duration = Duration::from_secs(1);
/// How long one listens before one has to show anew who one is.
const LONGEST: Duration = Duration::from_secs(600);

pub(super) struct Hints {
    database: Database,
    committees: Mutex<BTreeMap<Committee, Sender<i64>>>,
    ended: Sender<bool>,
}

impl Hints {
    pub(super) fn new(database: Database) -> Self {
        Self {
            database,
            committees: Mutex::default(),
            ended: Sender::new(false),
        }
    }

    /// Nobody hears anything any more.
    pub(super) fn end(&self) {
        self.ended.send_replace(true);
    }

    /// An event each time that something happened, from now.
    pub(super) fn follow(
        self: &Arc<Self>,
        committee: Committee,
    ) -> impl Stream<Item = Result<Event, Infallible>> + use<> {
        let (heard, ended) = (self.listen(committee), self.ended.subscribe());
        let until = Instant::now() + LONGEST;
        stream::unfold((heard, ended), move |(mut heard, mut ended)| async move {
            let happened = async {
                tokio::select! {
                    changed = heard.changed() => changed.is_ok(),
                    _ = ended.wait_for(|ended| *ended) => false,
                }
            };
            let happened = timeout_at(until, happened).await.unwrap_or(false);
            happened.then(|| (Ok(Event::default().data("changed")), (heard, ended)))
        })
    }

    fn listen(self: &Arc<Self>, committee: Committee) -> Receiver<i64> {
        let mut committees = self.committees();
        if let Some(sender) = committees.get(&committee) {
            return sender.subscribe();
        }
        let (sender, heard) = watch::channel(0);
        committees.insert(committee, sender);
        tokio::spawn(self.clone().look(committee));
        heard
    }

    /// Looks as long as anybody listens.
    async fn look(self: Arc<Self>, committee: Committee) {
        let mut known = None;
        loop {
            // A database that is away has no news; whoever waits for it is told by the next question.
            if let Ok(stirred) = self.database.stirred(committee).await {
                let is_news = known.replace(stirred).is_some_and(|known| known != stirred);
                let mut committees = self.committees();
                match committees.get(&committee) {
                    Some(sender) if sender.receiver_count() > 0 && is_news => drop(sender.send(stirred)),
                    Some(sender) if sender.receiver_count() > 0 => {}
                    _ => {
                        committees.remove(&committee);
                        return;
                    }
                }
            }
            sleep(EVERY).await;
        }
    }

    fn committees(&self) -> MutexGuard<'_, BTreeMap<Committee, Sender<i64>>> {
        self.committees.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
