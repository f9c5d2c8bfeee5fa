//! A laptop with the laptops' own engine: rounds over HTTP, and what came of them in memory.

use super::laptop::Laptop;
use super::served::Served;
use central::Committee;
use domain::id::{ReplicaId, StreamRef};
use ledger::{Hash, Operation, PublicKey};
use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use sync::wire::{Answer, Fetched, Question};
use sync::{File, Head, Marks, Next, Taking};

/// A laptop's file in memory: what it wrote, and what has a place.
pub struct Kept {
    pub laptop: Laptop,
    marks: Marks,
    pub streams: BTreeMap<StreamRef, (Head, Vec<Operation>)>,
}

impl Kept {
    pub async fn of(served: &Served, committee: Committee, number: u8) -> Self {
        Self {
            laptop: served.laptop(committee, number).await,
            marks: Marks::default(),
            streams: BTreeMap::new(),
        }
    }

    /// Sends and fetches until it rests; how many questions that took.
    pub async fn round(&mut self, served: &Served) -> usize {
        let mut engine = sync::Laptop::default();
        for asked in 0..50 {
            let Ok(next) = engine.next(self);
            let question = match next {
                Next::Ask(question) => question,
                Next::Rest => return asked,
                Next::Wait { .. } | Next::Stop(_) => panic!("{next:?}"),
            };
            let shown = match &question {
                Question::Hello(hello) => served.shown(&self.laptop, "/v1/hello", hello),
                Question::Push(push) => served.shown(&self.laptop, "/v1/push", push),
                Question::Heads(heads) => served.shown(&self.laptop, "/v1/heads", heads),
                Question::Fetch(fetch) => served.shown(&self.laptop, "/v1/fetch", fetch),
            };
            let (_, answer) = served.ask(shown).await;
            let answer: Answer = serde_json::from_value(answer).unwrap();
            if let Answer::Fetched(fetched) = &answer {
                self.know(fetched);
            }
            let Ok(taking) = engine.answered(self, answer);
            if let Some(taking) = taking {
                self.keep(taking);
            }
        }
        panic!("it never rests");
    }

    /// Each operation comes with its maker's key, and holds by it.
    fn know(&self, fetched: &Fetched) {
        let keys: BTreeMap<ReplicaId, &PublicKey> =
            fetched.keys.iter().map(|(who, key)| (*who, key)).collect();
        for one in &fetched.operations {
            let operation = &one.operation;
            operation.verify(keys[&operation.header().replica]).unwrap();
        }
    }

    fn keep(&mut self, taking: Taking) {
        self.marks = taking.marks;
        for stream in taking.unplaced {
            self.streams.insert(stream, <(Head, Vec<Operation>)>::default());
        }
        for one in taking.placed {
            let (head, all) = self.streams.entry(one.operation.header().stream).or_default();
            *head = one.place.into();
            all.push(one.operation);
        }
        for stream in taking.given_up {
            self.streams.remove(&stream);
        }
    }
}

impl Kept {
    pub fn streams(&self) -> BTreeSet<StreamRef> {
        self.streams.keys().copied().collect()
    }
}

impl File for Kept {
    type Error = Infallible;

    fn replica(&self) -> Result<ReplicaId, Infallible> {
        Ok(self.laptop.replica())
    }

    fn earlier(&self) -> Result<Vec<ReplicaId>, Infallible> {
        Ok(Vec::new())
    }

    fn last(&self, _: ReplicaId) -> Result<u64, Infallible> {
        Ok(self.laptop.written.len() as u64)
    }

    fn hash(&self, _: ReplicaId, seq: u64) -> Result<Option<Hash>, Infallible> {
        let index = (seq as usize).checked_sub(1);
        let one = index.and_then(|index| self.laptop.written.get(index));
        Ok(one.map(Operation::hash))
    }

    fn after(&self, _: ReplicaId, seq: u64, most: usize) -> Result<Vec<Operation>, Infallible> {
        let rest = self.laptop.written.iter().skip(seq as usize);
        Ok(rest.take(most).cloned().collect())
    }

    fn marks(&self) -> Result<Marks, Infallible> {
        Ok(self.marks.clone())
    }

    fn head(&self, stream: StreamRef) -> Result<Head, Infallible> {
        let here = self.streams.get(&stream);
        Ok(here.map(|(head, _)| *head).unwrap_or_default())
    }

    fn streams(&self) -> Result<BTreeSet<StreamRef>, Infallible> {
        Ok(self.streams())
    }

    fn is_written_in(&self, _: StreamRef) -> Result<bool, Infallible> {
        Ok(false)
    }
}
