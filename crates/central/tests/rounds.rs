//! The laptops' own engine against the program: rounds over HTTP until there is nothing more to do.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use central::{Committee, Days, Role};
use domain::id::{ReplicaId, StreamKind, StreamRef};
use ledger::{Hash, Operation, PublicKey, Signer};
use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::time::Duration;
use support::laptop::{Laptop, all_of, assign, case, contact, note, of, protection};
use support::served::{Served, Shown};
use sync::wire::{Answer, Fetched, Question};
use sync::{File, Head, Marks, Next, Taking};
use tokio::time::timeout;
use uuid::Uuid;

const NORTH: Committee = Committee(Uuid::from_u128(1));
/// How long what has to come may take before the test has failed.
const PATIENCE: Duration = Duration::from_secs(10);

/// A laptop's file in memory: what it wrote, and what has a place.
struct Kept {
    laptop: Laptop,
    marks: Marks,
    streams: BTreeMap<StreamRef, (Head, Vec<Operation>)>,
}

impl Kept {
    async fn of(served: &Served, number: u8) -> Self {
        Self {
            laptop: served.laptop(NORTH, number).await,
            marks: Marks::default(),
            streams: BTreeMap::new(),
        }
    }

    /// Sends and fetches until it rests; how many questions that took.
    async fn round(&mut self, served: &Served) -> usize {
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
    fn streams(&self) -> BTreeSet<StreamRef> {
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

#[tokio::test]
async fn laptops_meet_in_one_place_each_with_what_is_hers_and_then_rest() {
    let served = Served::start().await;
    let (mut anna, mut bosse) = (Kept::of(&served, 1).await, Kept::of(&served, 2).await);
    let mut lead = Kept::of(&served, 3).await;
    let office = served.cluster.office();
    let who = served.subject(3);
    office
        .appoint(NORTH, &who, Role::TeamLead, None, Days::default())
        .await
        .unwrap();

    anna.laptop.begin_case(10, 20);
    for count in 0..300 {
        anna.laptop.write(case(20), note(&format!("Samtal {count}.")));
    }
    anna.round(&served).await;
    lead.round(&served).await;
    bosse.round(&served).await;
    assert_eq!(anna.streams(), all_of(10, 20), "what she began she keeps");
    assert_eq!(lead.streams, anna.streams);
    assert_eq!(lead.streams[&case(20)].1.len(), 301);
    assert_eq!(bosse.streams(), BTreeSet::new());
    assert_eq!(
        anna.round(&served).await,
        2,
        "a greeting, a list, and nothing more"
    );

    anna.laptop.write(case(20), assign(&bosse.laptop));
    anna.round(&served).await;
    bosse.round(&served).await;
    lead.round(&served).await;
    assert_eq!(anna.streams(), BTreeSet::new(), "it is not hers any more");
    assert_eq!(bosse.streams, lead.streams);

    let person = of(StreamKind::Person, 10);
    bosse.laptop.write(person, protection("protected_registration"));
    bosse.laptop.write(case(20), note("Skyddad folkbokföring."));
    bosse.round(&served).await;
    lead.round(&served).await;
    assert_eq!(lead.streams(), BTreeSet::from([person, case(20)]));
    assert!(
        !bosse.streams().contains(&contact(10)),
        "nor is it where she was protected"
    );
    assert_eq!(bosse.round(&served).await + lead.round(&served).await, 4);
}

#[tokio::test]
async fn who_listens_hears_that_something_happened_and_no_more_and_is_let_go_when_the_program_ends() {
    let mut served = Served::start().await;
    let mut anna = Kept::of(&served, 1).await;
    let bosse = served.laptop(NORTH, 2).await;
    let token = served.issuer().token(2, &bosse.signer.public_key());
    let shown = Shown {
        method: "GET".into(),
        proof: Some(served.proof(&bosse.signer, "GET", "/v1/hints", &token)),
        authorization: Some(format!("DPoP {token}")),
        ..served.shown(&bosse, "/v1/hints", &())
    };
    let mut listened = served.send(shown).await;
    assert_eq!(listened.headers()["content-type"], "text/event-stream");
    anna.laptop.begin_case(10, 20);
    let heard = async {
        loop {
            // What is written before the first look is no news to it.
            anna.laptop.write(case(20), note("Ringde."));
            anna.round(&served).await;
            if let Ok(heard) = timeout(Duration::from_millis(300), listened.chunk()).await {
                break heard.unwrap().unwrap();
            }
        }
    };
    assert_eq!(timeout(PATIENCE, heard).await.unwrap(), "data: changed\n\n");
    served.stop();
    let ended = async { while listened.chunk().await.unwrap().is_some() {} };
    timeout(PATIENCE, ended).await.unwrap();
}
