//! What a laptop does next: push what is its own, see what has changed, fetch it.
//!
//! Invariant: what has been sent and fetched is known from the file alone, and moves in the transaction that keeps what
//! came. A laptop that is stopped anywhere begins the round anew and does nothing twice that matters.

use crate::file::{File, Marks, Taking, replicas, unsent};
use crate::listed::Listed;
use crate::place::{Head, Placed};
use crate::wire::{
    Answer, Changed, Fetch, Fetched, Heads, Hello, MOST_OPERATIONS, Push, Pushed, Question, Refusal, Welcome,
    fitting,
};
use domain::id::{ReplicaId, StreamRef};
use std::collections::{BTreeMap, BTreeSet};

/// How many streams one question fetches of.
const STREAMS_AT_ONCE: usize = 50;

/// How many seconds a laptop waits that began anew and was refused once more: what would be a loop has a pause.
const PAUSE: u32 = 30;

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
    /// It was refused once, and has begun anew by itself.
    is_again: bool,
    /// The central system has less than it answered for. That is another life of it, whatever epoch it tells: a database
    /// that was put back as it was keeps its epoch.
    has_lost: bool,
    listed: Option<Listed>,
    wait: Option<u32>,
    flaw: Option<Flaw>,
}

impl Laptop {
    /// Begins the round anew: after a lost answer, a pause, a change of network.
    pub fn begin(&mut self) {
        *self = Self::default();
    }

    /// What to do now.
    ///
    /// # Errors
    /// What the file says where it cannot be read.
    pub fn next<F: File>(&self, file: &F) -> Result<Next, F::Error> {
        if let Some(flaw) = self.flaw {
            return Ok(Next::Stop(flaw));
        }
        if let Some(seconds) = self.wait {
            return Ok(Next::Wait { seconds });
        }
        let (replica, marks) = (file.replica()?, file.marks()?);
        let Some(epoch) = marks.epoch.filter(|_| self.is_greeted) else {
            let replicas = replicas(file)?;
            return Ok(Next::Ask(Question::Hello(Hello { replicas })));
        };
        // What is written here goes first: a laptop that is lost a minute later has lost less.
        if let Some(replica) = unsent(file, &marks)? {
            let mut operations = file.after(replica, marks.sent_of(replica), MOST_OPERATIONS)?;
            operations.truncate(fitting(&operations));
            return Ok(Next::Ask(Question::Push(Push {
                epoch,
                replica,
                operations,
            })));
        }
        let Some(listed) = &self.listed else {
            let (since, scope) = (marks.since, marks.scope);
            return Ok(Next::Ask(Question::Heads(Heads {
                epoch,
                replica,
                since,
                scope,
            })));
        };
        let mut after = listed.behind(file)?;
        after.truncate(STREAMS_AT_ONCE);
        if after.is_empty() {
            return Ok(Next::Rest);
        }
        Ok(Next::Ask(Question::Fetch(Fetch {
            epoch,
            replica,
            after,
        })))
    }

    /// What is to be kept of an answer, if anything. It counts once it is in the file; where it cannot be kept (a full
    /// disk), the round begins anew. Of an answer that stops the laptop, [`Laptop::next`] tells why.
    ///
    /// # Errors
    /// As [`Laptop::next`].
    pub fn answered<F: File>(&mut self, file: &F, answer: Answer) -> Result<Option<Taking>, F::Error> {
        match answer {
            Answer::Welcome(welcome) => self.welcomed(file, &welcome),
            Answer::Pushed(pushed) => self.pushed(file, &pushed).map(Some),
            Answer::Changed(changed) => self.changed(file, changed),
            Answer::Fetched(fetched) => self.fetched(file, fetched),
            Answer::Refused(refusal) => {
                self.refused(refusal);
                Ok(None)
            }
        }
    }

    fn welcomed<F: File>(&mut self, file: &F, welcome: &Welcome) -> Result<Option<Taking>, F::Error> {
        let own = file.replica()?;
        let mut there: BTreeMap<ReplicaId, u64> = BTreeMap::new();
        for end in &welcome.ends {
            if file.hash(end.replica, end.seq)? == Some(end.hash) {
                let last = there.entry(end.replica).or_default();
                *last = end.seq.max(*last);
            } else if end.replica == own {
                let here = file.last(own)?;
                self.flaw = Some(Flaw::Behind { there: end.seq, here });
                return Ok(None);
            }
        }
        self.is_greeted = true;
        let marks = file.marks()?;
        let known = marks.epoch == Some(welcome.epoch) && !self.has_lost;
        // Another life: what it lost is sent again, and what it has is seen anew. Places that still hold are kept.
        let sent = replicas(file)?.into_iter().map(|replica| {
            let before = known.then(|| marks.sent_of(replica));
            let sent = there.get(&replica).copied().max(before);
            (replica, sent.unwrap_or_default())
        });
        Ok(Some(Taking {
            marks: Marks {
                epoch: Some(welcome.epoch),
                sent: sent.collect(),
                since: if known { marks.since } else { 0 },
                scope: if known { marks.scope } else { 0 },
            },
            ..Taking::default()
        }))
    }

    fn pushed<F: File>(&mut self, file: &F, pushed: &Pushed) -> Result<Taking, F::Error> {
        // What was listed before is old: the push may have moved the heads, and made room for what is to be given up.
        self.listed = None;
        let mut marks = file.marks()?;
        marks.sent.insert(pushed.replica, pushed.upto);
        Ok(Taking {
            marks,
            unrightful: pushed.unrightful(),
            ..Taking::default()
        })
    }

    fn changed<F: File>(&mut self, file: &F, changed: Changed) -> Result<Option<Taking>, F::Error> {
        let marks = file.marks()?;
        if changed.upto < marks.since {
            self.begin_again(true);
            return Ok(None);
        }
        let listed = self.listed.insert(Listed {
            heads: changed.heads.into_iter().collect(),
            upto: changed.upto,
            scope: changed.scope,
        });
        let mut unplaced = Vec::new();
        for (stream, head) in &listed.heads {
            let mine = file.head(*stream)?;
            if mine.revision > head.revision || (mine.revision == head.revision && mine != *head) {
                unplaced.push(*stream);
            }
        }
        let (mut given_up, mut is_kept) = (Vec::new(), false);
        if changed.is_whole {
            // A stream is given up only where all is sent and nobody writes in it; else the list is asked for anew.
            let all_sent = unsent(file, &marks)?.is_none();
            for stream in file.streams()? {
                if listed.heads.contains_key(&stream) {
                    continue;
                }
                match all_sent && !file.is_written_in(stream)? {
                    true => given_up.push(stream),
                    false => is_kept = true,
                }
            }
        }
        let is_done = unplaced.is_empty() && !is_kept && listed.behind(file)?.is_empty();
        Ok(Some(Taking {
            marks: listed.marks(marks, is_done),
            unplaced,
            given_up,
            ..Taking::default()
        }))
    }

    fn fetched<F: File>(&mut self, file: &F, fetched: Fetched) -> Result<Option<Taking>, F::Error> {
        let Some(listed) = self.listed.as_ref() else {
            self.flaw = Some(Flaw::Misplaced);
            return Ok(None);
        };
        let mut heads: BTreeMap<StreamRef, Head> = BTreeMap::new();
        let mut unplaced = BTreeSet::new();
        let mut placed = Vec::new();
        for one in fetched.operations {
            let stream = one.operation.header().stream;
            if unplaced.contains(&stream) {
                continue;
            }
            let head = match heads.get(&stream) {
                Some(head) => *head,
                None => file.head(stream)?,
            };
            if head.next(one.operation.hash()) == one.place {
                heads.insert(stream, one.place.into());
                placed.push(one);
            } else if head == Head::default() {
                self.flaw = Some(Flaw::Broken(stream));
                return Ok(None);
            } else {
                heads.insert(stream, head);
                unplaced.insert(stream);
            }
        }
        placed.retain(|one: &Placed| !unplaced.contains(&one.operation.header().stream));
        let mut is_done = unplaced.is_empty();
        for (stream, head) in &listed.heads {
            let now = match heads.get(stream) {
                Some(now) => *now,
                None => file.head(*stream)?,
            };
            is_done &= now.revision >= head.revision;
        }
        Ok(Some(Taking {
            marks: listed.marks(file.marks()?, is_done),
            unplaced: unplaced.into_iter().collect(),
            placed,
            keys: fetched.keys,
            ..Taking::default()
        }))
    }

    fn refused(&mut self, refusal: Refusal) {
        match refusal {
            // It says at the greeting what it has, and in the next list what was withdrawn since this one.
            Refusal::Epoch | Refusal::OutOfScope { .. } => self.begin_again(false),
            Refusal::Gap { .. } => self.begin_again(true),
            Refusal::Later { seconds } => self.wait = Some(seconds),
            Refusal::Unknown | Refusal::Revoked | Refusal::Unsound { .. } | Refusal::TooMuch => {
                self.flaw = Some(Flaw::Refused(refusal));
            }
        }
    }

    /// Begins the round anew, once; then after a pause.
    fn begin_again(&mut self, has_lost: bool) {
        *self = Self {
            wait: self.is_again.then_some(PAUSE),
            is_again: true,
            has_lost,
            ..Self::default()
        };
    }
}
