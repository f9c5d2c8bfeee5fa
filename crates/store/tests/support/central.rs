//! A central system in memory: it orders what is pushed by [`sync::order`], and hands out what is in scope.

use domain::id::{ReplicaId, StreamRef};
use ledger::{Hash, PublicKey};
use std::collections::{BTreeMap, BTreeSet};
use store::{Error, Store};
use sync::wire::{Answer, Changed, End, Fetched, Heads, Push, Pushed, Question, Refusal, Welcome};
use sync::{Head, Known, Laptop, Next, Placed, StreamHeads, order};
use uuid::Uuid;

#[derive(Clone)]
pub struct Central {
    pub epoch: Uuid,
    pub keys: BTreeMap<ReplicaId, PublicKey>,
    streams: BTreeMap<StreamRef, Vec<Placed>>,
    ends: BTreeMap<ReplicaId, BTreeMap<Hash, u64>>,
    number: u64,
    /// What nobody may have.
    pub withheld: BTreeSet<StreamRef>,
}

impl Central {
    pub fn new(keys: impl IntoIterator<Item = (ReplicaId, PublicKey)>) -> Self {
        Self {
            epoch: Uuid::from_u128(0xE),
            keys: keys.into_iter().collect(),
            streams: BTreeMap::new(),
            ends: BTreeMap::new(),
            number: 0,
            withheld: BTreeSet::new(),
        }
    }

    pub fn answer(&mut self, question: Question) -> Answer {
        match question {
            Question::Hello(_) => Answer::Welcome(self.welcome()),
            Question::Push(push) => match self.push(&push) {
                Ok(pushed) => Answer::Pushed(pushed),
                Err(refusal) => Answer::Refused(refusal),
            },
            Question::Heads(heads) => Answer::Changed(self.changed(&heads)),
            Question::Fetch(fetch) => {
                let rest = fetch.after.iter().flat_map(|(stream, revision)| {
                    self.streams[stream].iter().skip(*revision as usize).cloned()
                });
                let operations: Vec<Placed> = rest.take(3).collect();
                Answer::Fetched(Fetched {
                    operations,
                    keys: self.keys.clone().into_iter().collect(),
                })
            }
        }
    }

    fn welcome(&self) -> Welcome {
        let ends = self.ends.iter().flat_map(|(replica, ends)| {
            ends.iter().map(|(hash, seq)| End {
                replica: *replica,
                seq: *seq,
                hash: *hash,
            })
        });
        Welcome {
            epoch: self.epoch,
            ends: ends.collect(),
        }
    }

    fn push(&mut self, push: &Push) -> Result<Pushed, Refusal> {
        let placed = self.streams.values().flatten();
        let there = placed.filter(|one| one.operation.header().replica == push.replica);
        let known = Known {
            replica: push.replica,
            ends: self.ends.get(&push.replica).cloned().unwrap_or_default(),
            there: there
                .map(|one| (one.operation.hash(), one.operation.header().seq))
                .collect(),
        };
        let ordered = order(known, &self.heads(), &push.operations)?;
        self.number += ordered.placed.len() as u64;
        self.ends.insert(push.replica, ordered.ends);
        for one in ordered.placed {
            let stream = one.operation.header().stream;
            self.streams.entry(stream).or_default().push(one);
        }
        Ok(Pushed {
            replica: push.replica,
            upto: push.operations.last().map_or(0, |last| last.header().seq),
            unrightful: Vec::new(),
        })
    }

    fn heads(&self) -> StreamHeads {
        let ends = self.streams.iter();
        ends.filter_map(|(stream, placed)| Some((*stream, Head::from(placed.last()?.place))))
            .collect()
    }

    fn changed(&self, _: &Heads) -> Changed {
        let heads = self.heads().into_iter();
        Changed {
            heads: heads
                .filter(|(stream, _)| !self.withheld.contains(stream))
                .collect(),
            is_whole: true,
            upto: self.number,
            scope: self.withheld.len() as u64,
        }
    }
}

/// One whole round: all that is here is sent, all that is there is fetched.
pub fn meet(store: &mut Store, central: &mut Central) -> Result<(), Error> {
    let mut laptop = Laptop::default();
    loop {
        let question = match laptop.next(store)? {
            Next::Ask(question) => question,
            Next::Rest => return Ok(()),
            Next::Wait { .. } | Next::Stop(_) => panic!("the round was stopped"),
        };
        if let Some(taking) = laptop.answered(store, central.answer(question))? {
            store.take(&taking)?;
        }
    }
}
