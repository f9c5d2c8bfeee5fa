//! A central system in memory: one transaction at a time around the engine's ordering, copies that it can be put back
//! from, and what each laptop may have.
//!
//! Invariant: what it answers is kept before it is answered; it stops before a transaction or after it, never within.

use crate::author;
use crate::bugs::Bug;
use crate::kept::Kept;
use crate::laptop::Stop;
use domain::id::ReplicaId;
use ledger::Operation;
use std::collections::BTreeMap;
use sync::wire::{
    Answer, Changed, End, Fetch, Fetched, Heads, Hello, Push, Pushed, Question, Refusal, Welcome,
};
use sync::{Known, StreamHeads, order};
use uuid::Uuid;

/// So few at once that a round takes several answers.
const AT_ONCE: usize = 7;

/// The central system of one committee.
pub struct Central {
    pub kept: Kept,
    pub copies: Vec<Kept>,
    /// Whose each replica is: known from its registration, which no copy takes back.
    pub owners: BTreeMap<ReplicaId, usize>,
    /// Where it stops at the next push.
    pub stop: Option<Stop>,
    /// It has too much to do.
    pub is_busy: bool,
    bug: Option<Bug>,
    /// The highest end that it ever had of each replica.
    highest: BTreeMap<ReplicaId, End>,
    /// Pushes whose numbers are drawn and that are not kept yet.
    pub pending: Vec<Pending>,
}

/// A push between its number and its transaction's end.
pub struct Pending {
    laptop: usize,
    push: Push,
    first: u64,
}

impl Central {
    pub fn new(epoch: Uuid, bug: Option<Bug>) -> Self {
        Self {
            kept: Kept {
                epoch,
                ..Kept::default()
            },
            copies: Vec::new(),
            owners: BTreeMap::new(),
            stop: None,
            is_busy: false,
            bug,
            highest: BTreeMap::new(),
            pending: Vec::new(),
        }
    }

    /// It is put back from a copy, and has another life.
    pub fn put_back(&mut self, copy: Kept, epoch: Uuid) {
        let is_same = self.bug == Some(Bug::SameLifeAfterCopy);
        let epoch = if is_same { self.kept.epoch } else { epoch };
        self.kept = Kept { epoch, ..copy };
        self.pending.clear();
    }

    /// The answer; none where it stops over it.
    pub fn answer(&mut self, laptop: usize, question: Question) -> Option<Answer> {
        if self.is_busy {
            return Some(Answer::Refused(Refusal::Later { seconds: 20 }));
        }
        let answer = match question {
            Question::Hello(hello) => Ok(Answer::Welcome(self.welcome(&hello))),
            Question::Push(push) => return self.push(laptop, push),
            Question::Heads(heads) => self.changed(laptop, &heads).map(Answer::Changed),
            Question::Fetch(fetch) => self.fetched(laptop, &fetch).map(Answer::Fetched),
        };
        Some(answer.unwrap_or_else(Answer::Refused))
    }

    /// The transaction of a push that drew its number earlier.
    pub fn commit(&mut self) -> Option<(usize, Answer)> {
        let Pending { laptop, push, first } = self.pending.pop()?;
        let answer = self.keep(laptop, &push, Some(first));
        Some((laptop, answer.unwrap_or_else(Answer::Refused)))
    }

    fn welcome(&self, hello: &Hello) -> Welcome {
        let ends = hello.replicas.iter().flat_map(|replica| self.ends(*replica));
        Welcome {
            epoch: self.kept.epoch,
            ends: ends.collect(),
        }
    }

    /// Where a replica's chain ends.
    pub fn ends(&self, replica: ReplicaId) -> Vec<End> {
        if self.bug == Some(Bug::EndFromHighest) {
            return self.highest.get(&replica).copied().into_iter().collect();
        }
        let ends = self
            .kept
            .replicas
            .get(&replica)
            .into_iter()
            .flat_map(|known| &known.ends);
        ends.map(|(hash, seq)| End {
            replica,
            seq: *seq,
            hash: *hash,
        })
        .collect()
    }

    fn push(&mut self, laptop: usize, push: Push) -> Option<Answer> {
        let stop = self.stop.take();
        if self.bug == Some(Bug::CursorFromSequence) && self.pending.is_empty() {
            let first = self.kept.last + 1;
            self.kept.last += push.operations.len() as u64;
            self.pending.push(Pending { laptop, push, first });
            return None;
        }
        if stop == Some(Stop::Before) {
            let replica = push.replica;
            let upto = push.operations.last()?.header().seq;
            let answers = self.bug == Some(Bug::AnswerBeforeCommit);
            return answers.then_some(Answer::Pushed(Pushed {
                replica,
                upto,
                unrightful: Vec::new(),
            }));
        }
        let answer = self.keep(laptop, &push, None).unwrap_or_else(Answer::Refused);
        (stop != Some(Stop::After)).then_some(answer)
    }

    /// Orders and keeps a push.
    fn keep(&mut self, laptop: usize, push: &Push, drawn: Option<u64>) -> Result<Answer, Refusal> {
        self.meets(laptop, push.replica, push.epoch)?;
        if let Some(flawed) = push.operations.iter().find(|operation| !author::holds(operation)) {
            return Err(Refusal::Unsound {
                seq: flawed.header().seq,
            });
        }
        let replica = push.replica;
        let operations = self.unless_known_by_number(push);
        let ordered = order(
            self.known(replica, &operations),
            &self.heads(&operations),
            &operations,
        )?;
        self.kept.replicas.entry(replica).or_default().ends = ordered.ends;
        for (index, one) in ordered.placed.into_iter().enumerate() {
            let (hash, header) = (one.operation.hash(), one.operation.header());
            let (stream, seq) = (header.stream, header.seq);
            let number = drawn.map_or(self.kept.last + 1, |first| first + index as u64);
            self.kept.last = self.kept.last.max(number);
            if !self.kept.streams.contains_key(&stream) {
                self.kept.grant(laptop, stream, true);
            }
            self.kept
                .replicas
                .entry(replica)
                .or_default()
                .there
                .insert(hash, seq);
            let highest = self.highest.entry(replica).or_insert(End { replica, seq, hash });
            if highest.seq < seq {
                *highest = End { replica, seq, hash };
            }
            let kept = self.kept.streams.entry(stream).or_default();
            kept.placed.push(one);
            kept.changed = kept.changed.max(number);
        }
        let upto = push.operations.last().map_or(0, |last| last.header().seq);
        Ok(Answer::Pushed(Pushed {
            replica,
            upto,
            unrightful: Vec::new(),
        }))
    }

    fn known(&self, replica: ReplicaId, pushed: &[Operation]) -> Known {
        let kept = self.kept.replicas.get(&replica).cloned().unwrap_or_default();
        let mut there = kept.there;
        if self.bug == Some(Bug::PlacedAgain) {
            for operation in pushed {
                there.remove(&operation.hash());
            }
        }
        Known {
            replica,
            ends: kept.ends,
            there,
        }
    }

    fn unless_known_by_number(&self, push: &Push) -> Vec<Operation> {
        if self.bug != Some(Bug::SameNumberIsSame) {
            return push.operations.clone();
        }
        let kept = self.kept.replicas.get(&push.replica);
        let last = kept
            .and_then(|kept| kept.there.values().max().copied())
            .unwrap_or(0);
        push.operations
            .iter()
            .filter(|one| one.header().seq > last)
            .cloned()
            .collect()
    }

    fn heads(&self, pushed: &[Operation]) -> StreamHeads {
        let streams = pushed.iter().map(|operation| operation.header().stream);
        let heads = streams.filter_map(|stream| {
            let last = self.kept.streams.get(&stream)?.placed.last()?;
            Some((stream, last.place.into()))
        });
        heads.collect()
    }

    fn changed(&self, laptop: usize, heads: &Heads) -> Result<Changed, Refusal> {
        self.meets(laptop, heads.replica, heads.epoch)?;
        let scope = self.kept.scopes.get(&laptop).cloned().unwrap_or_default();
        let is_whole = heads.scope != scope.number;
        let listed = scope.streams.iter().filter_map(|stream| {
            let kept = self.kept.streams.get(stream)?;
            let is_listed = is_whole || kept.changed > heads.since;
            is_listed.then_some((*stream, kept.placed.last()?.place.into()))
        });
        Ok(Changed {
            heads: listed.collect(),
            is_whole,
            upto: self.kept.last,
            scope: scope.number,
        })
    }

    fn fetched(&self, laptop: usize, fetch: &Fetch) -> Result<Fetched, Refusal> {
        self.meets(laptop, fetch.replica, fetch.epoch)?;
        let scope = self.kept.scope(laptop);
        let mut operations = Vec::new();
        for (stream, revision) in &fetch.after {
            if !scope.contains(stream) && self.bug != Some(Bug::ScopeFromQuestion) {
                return Err(Refusal::OutOfScope { stream: *stream });
            }
            let kept = self.kept.streams.get(stream);
            let rest = kept
                .into_iter()
                .flat_map(|kept| kept.placed.iter().skip(*revision as usize));
            operations.extend(rest.take(AT_ONCE - operations.len()).cloned());
        }
        Ok(Fetched {
            operations,
            keys: Vec::new(),
        })
    }

    /// Whether this laptop may speak for the replica, to the central system as it is now.
    fn meets(&self, laptop: usize, replica: ReplicaId, epoch: Uuid) -> Result<(), Refusal> {
        if self.owners.get(&replica) != Some(&laptop) {
            return Err(Refusal::Unknown);
        }
        if epoch != self.kept.epoch {
            return Err(Refusal::Epoch);
        }
        Ok(())
    }
}
