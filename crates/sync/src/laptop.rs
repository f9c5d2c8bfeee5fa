//! What a laptop does next: push what is its own, see what has changed, fetch it.
//!
//! Invariant: what has been sent and fetched is known from the file alone, and moves in the transaction that keeps what
//! came. A laptop that is stopped anywhere begins the round anew and does nothing twice that matters.

use crate::file::{File, Marks, Taking, replicas, unsent};
use crate::place::{Head, Placed};
use crate::wire::{
    Answer, Changed, End, Fetch, Fetched, Heads, Hello, MOST_OPERATIONS, Push, Pushed, Question, Refusal,
    Welcome, fitting,
};
use domain::id::StreamRef;
use std::collections::{BTreeMap, BTreeSet};

/// How many streams one question fetches of.
const STREAMS_AT_ONCE: usize = 50;

/// What to do now.
#[derive(Debug, Clone, PartialEq)]
pub enum Next {
    /// Ask this, and tell the answer.
    Ask(Question),
    /// Nothing: all that is here is sent, all that is there is fetched.
    Rest,
    /// Nothing until so many seconds have passed; then the round begins anew.
    Wait {
        /// How long.
        seconds: u32,
    },
    /// Nothing before somebody has seen to it.
    Stop(Flaw),
}

/// What a laptop cannot mend by asking again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// The central system has of this replica what the file has not: the file is a copy that was put back, or there is
    /// another copy. It goes on as a new replica, and sends what it wrote as the old one as it is.
    #[error("the central system has another operation {there}; the file ends at {here}")]
    Behind {
        /// The central system's last.
        there: u64,
        /// The file's last.
        here: u64,
    },
    /// What came does not continue the stream, though it was asked for from its beginning.
    #[error("the stream's places do not hold")]
    Broken(StreamRef),
    /// See [`Refusal`].
    #[error(transparent)]
    Refused(Refusal),
    /// An answer to something else.
    #[error("the answer is not to what was asked")]
    Misplaced,
}

/// A laptop's side of one meeting with the central system.
#[derive(Debug, Default)]
pub struct Laptop {
    is_greeted: bool,
    listed: Option<Listed>,
    wait: Option<u32>,
    flaw: Option<Flaw>,
}

/// What the central system said had changed, until it is in the file.
#[derive(Debug)]
struct Listed {
    heads: BTreeMap<StreamRef, Head>,
    upto: u64,
    scope: u64,
}

impl Laptop {
    /// Begins the round anew: after a lost answer, a pause, a change of network.
    pub fn begin(&mut self) {
        *self = Self::default();
    }

    /// What to do now.
    pub fn next(&self, file: &impl File) -> Next {
        if let Some(flaw) = self.flaw {
            return Next::Stop(flaw);
        }
        if let Some(seconds) = self.wait {
            return Next::Wait { seconds };
        }
        let (replica, marks) = (file.replica(), file.marks());
        let Some(epoch) = marks.epoch.filter(|_| self.is_greeted) else {
            let replicas = replicas(file);
            return Next::Ask(Question::Hello(Hello { replicas }));
        };
        // What is written here goes first: a laptop that is lost a minute later has lost less.
        if let Some(replica) = unsent(file, &marks).next() {
            let mut operations = file.after(replica, marks.sent_of(replica), MOST_OPERATIONS);
            operations.truncate(fitting(&operations));
            return Next::Ask(Question::Push(Push {
                epoch,
                replica,
                operations,
            }));
        }
        let Some(listed) = &self.listed else {
            let (since, scope) = (marks.since, marks.scope);
            return Next::Ask(Question::Heads(Heads {
                epoch,
                replica,
                since,
                scope,
            }));
        };
        let behind = listed.behind(file);
        let after: Vec<(StreamRef, u64)> = behind.take(STREAMS_AT_ONCE).collect();
        if after.is_empty() {
            return Next::Rest;
        }
        Next::Ask(Question::Fetch(Fetch {
            epoch,
            replica,
            after,
        }))
    }

    /// What is to be kept of an answer. It counts once it is in the file; where it cannot be kept (a full disk), the round
    /// begins anew.
    ///
    /// # Errors
    /// [`Flaw`], which [`Laptop::next`] then tells too.
    pub fn answered(&mut self, file: &impl File, answer: Answer) -> Result<Taking, Flaw> {
        let taking = match answer {
            Answer::Welcome(welcome) => self.welcomed(file, &welcome),
            Answer::Pushed(pushed) => Ok(self.pushed(file, &pushed)),
            Answer::Changed(changed) => Ok(self.changed(file, changed)),
            Answer::Fetched(fetched) => self.fetched(file, fetched),
            Answer::Refused(refusal) => self.refused(file, refusal),
        };
        taking.inspect_err(|flaw| self.flaw = Some(*flaw))
    }

    fn welcomed(&mut self, file: &impl File, welcome: &Welcome) -> Result<Taking, Flaw> {
        let own = file.replica();
        let is_here = |end: &&End| file.hash(end.replica, end.seq) == Some(end.hash);
        let mut elsewhere = welcome.ends.iter().filter(|end| !is_here(end));
        if let Some(end) = elsewhere.find(|end| end.replica == own) {
            let (there, here) = (end.seq, file.last(own));
            return Err(Flaw::Behind { there, here });
        }
        self.is_greeted = true;
        let marks = file.marks();
        let known = marks.epoch == Some(welcome.epoch);
        // Another life: what it lost is sent again, and what it has is seen anew. Places that still hold are kept.
        let sent = replicas(file).into_iter().map(|replica| {
            let ends = welcome.ends.iter().filter(|end| end.replica == replica);
            let there = ends.filter(is_here).map(|end| end.seq).max();
            let before = known.then(|| marks.sent_of(replica));
            (replica, there.max(before).unwrap_or_default())
        });
        Ok(Taking {
            marks: Marks {
                epoch: Some(welcome.epoch),
                sent: sent.collect(),
                since: if known { marks.since } else { 0 },
                scope: if known { marks.scope } else { 0 },
            },
            ..Taking::default()
        })
    }

    fn pushed(&mut self, file: &impl File, pushed: &Pushed) -> Taking {
        // What was listed before is old: the push may have moved the heads, and made room for what is to be given up.
        self.listed = None;
        let mut marks = file.marks();
        marks.sent.insert(pushed.replica, pushed.upto);
        Taking {
            marks,
            ..Taking::default()
        }
    }

    fn changed(&mut self, file: &impl File, changed: Changed) -> Taking {
        let listed = self.listed.insert(Listed {
            heads: changed.heads.into_iter().collect(),
            upto: changed.upto,
            scope: changed.scope,
        });
        let here = file.streams();
        let other = |(stream, head): (&StreamRef, &Head)| {
            let mine = file.head(*stream);
            let differs = mine.revision > head.revision || (mine.revision == head.revision && mine != *head);
            differs.then_some(*stream)
        };
        let unplaced: Vec<StreamRef> = listed.heads.iter().filter_map(other).collect();
        // A stream is given up only where all is sent; where it is not, the list is asked for anew after the push.
        let all_sent = unsent(file, &file.marks()).next().is_none();
        let given_up = match changed.is_whole && all_sent {
            true => here
                .into_iter()
                .filter(|stream| !listed.heads.contains_key(stream))
                .collect(),
            false => Vec::new(),
        };
        let is_done = unplaced.is_empty() && listed.behind(file).next().is_none();
        Taking {
            marks: listed.marks(file.marks(), is_done && (all_sent || !changed.is_whole)),
            unplaced,
            given_up,
            ..Taking::default()
        }
    }

    fn fetched(&mut self, file: &impl File, fetched: Fetched) -> Result<Taking, Flaw> {
        let listed = self.listed.as_ref().ok_or(Flaw::Misplaced)?;
        let mut heads: BTreeMap<StreamRef, Head> = BTreeMap::new();
        let mut unplaced = BTreeSet::new();
        let mut placed = Vec::new();
        for one in fetched.operations {
            let stream = one.operation.header().stream;
            let head = *heads.entry(stream).or_insert_with(|| file.head(stream));
            if unplaced.contains(&stream) {
                continue;
            }
            if head.next(one.operation.hash()) == one.place {
                heads.insert(stream, one.place.into());
                placed.push(one);
            } else if head == Head::default() {
                return Err(Flaw::Broken(stream));
            } else {
                unplaced.insert(stream);
            }
        }
        placed.retain(|one: &Placed| !unplaced.contains(&one.operation.header().stream));
        let reached = |(stream, head): (&StreamRef, &Head)| {
            let now = heads.get(stream).copied().unwrap_or_else(|| file.head(*stream));
            now.revision >= head.revision
        };
        let is_done = unplaced.is_empty() && listed.heads.iter().all(reached);
        Ok(Taking {
            marks: listed.marks(file.marks(), is_done),
            unplaced: unplaced.into_iter().collect(),
            placed,
            ..Taking::default()
        })
    }

    fn refused(&mut self, file: &impl File, refusal: Refusal) -> Result<Taking, Flaw> {
        match refusal {
            // It says at the greeting what it has, and in the next list what was withdrawn since this one.
            Refusal::Epoch | Refusal::Gap { .. } | Refusal::OutOfScope { .. } => self.begin(),
            Refusal::Later { seconds } => self.wait = Some(seconds),
            Refusal::Unknown | Refusal::Revoked | Refusal::Unsound { .. } | Refusal::TooMuch => {
                return Err(Flaw::Refused(refusal));
            }
        }
        Ok(Taking {
            marks: file.marks(),
            ..Taking::default()
        })
    }
}

impl Listed {
    /// The streams that the file has less of than was listed, with what it has.
    fn behind<'a>(&'a self, file: &'a impl File) -> impl Iterator<Item = (StreamRef, u64)> + 'a {
        let mine = |(stream, head): (&StreamRef, &Head)| {
            let revision = file.head(*stream).revision;
            (revision < head.revision).then_some((*stream, revision))
        };
        self.heads.iter().filter_map(mine)
    }

    /// The marks, moved on if all that was listed is in the file.
    fn marks(&self, marks: Marks, is_done: bool) -> Marks {
        match is_done {
            true => Marks {
                since: self.upto,
                scope: self.scope,
                ..marks
            },
            false => marks,
        }
    }
}
