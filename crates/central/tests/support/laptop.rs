//! A laptop of a test's: its key, its chain, and what its user writes there. Invented names; an official test number.

use super::Cluster;
use central::{Asker, Committee, Database, Days, Error, Role, Subject};
use chrono::DateTime;
use domain::id::{ActorId, OpId, ReplicaId, StreamId, StreamKind, StreamRef};
use ledger::{Chain, Operation, P256Signer, Signer, Unsealed};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use sync::Placed;
use sync::wire::{Changed, Fetch, Heads, Push, Pushed, Refusal};
use uuid::Uuid;

/// Who signs in everywhere in the tests.
pub const ISSUER: &str = "https://login.example";

pub struct Laptop {
    pub number: u8,
    pub asker: Asker,
    pub signer: P256Signer,
    pub chain: Chain,
    pub written: Vec<Operation>,
    sent: usize,
}

/// Somebody of this number.
pub fn subject(number: u8) -> Subject {
    Subject {
        issuer: ISSUER.into(),
        subject: format!("person-{number}"),
    }
}

pub fn key(number: u8) -> P256Signer {
    P256Signer::from_bytes(&[number; 32]).unwrap()
}

impl Laptop {
    /// An assessor's of no unit.
    pub async fn of(cluster: &Cluster, committee: Committee, number: u8) -> Self {
        Self::appointed(cluster, committee, number, Role::Assessor, None).await
    }

    /// One of somebody with a role.
    pub async fn appointed(
        cluster: &Cluster,
        committee: Committee,
        number: u8,
        role: Role,
        unit: Option<&str>,
    ) -> Self {
        let office = cluster.office();
        office
            .appoint(committee, &subject(number), role, unit, Days::default())
            .await
            .unwrap();
        Self::registered(&cluster.database(), committee, number).await
    }

    /// One of somebody who has been given something to do.
    pub async fn registered(database: &Database, committee: Committee, number: u8) -> Self {
        let signer = key(number);
        let replica = ReplicaId(Uuid::from_u128(number.into()));
        let actor = ActorId(Uuid::from_u128(0xa0 + u128::from(number)));
        let (who, key) = (subject(number), signer.public_key());
        database
            .register(committee, &who, &key, replica, actor, &[])
            .await
            .unwrap();
        Self::with(database.asker(committee, &who, &key).await.unwrap(), number)
    }

    pub fn with(asker: Asker, number: u8) -> Self {
        Self {
            number,
            chain: Chain::new(asker.replica),
            asker,
            signer: key(number),
            written: Vec::new(),
            sent: 0,
        }
    }

    pub fn actor(&self) -> ActorId {
        self.asker.actor
    }

    pub fn replica(&self) -> ReplicaId {
        self.asker.replica
    }

    /// Writes after those of `chain`.
    pub fn seal(&self, chain: &mut Chain, stream: StreamRef, (kind, payload): (&str, Value)) -> Operation {
        let field = payload["field"].as_str();
        let before = self.written.iter().filter(|one| one.header().stream == stream);
        let replaced =
            before.filter(|one| field.is_some_and(|field| one.header().replaces.contains_key(field)));
        let replaced: Vec<OpId> = replaced.map(|one| one.header().id).collect();
        let replaces = field.map(|field| (field.to_owned(), replaced));
        self.sealed(
            chain,
            stream,
            kind,
            payload.to_string().into(),
            replaces.into_iter().collect(),
        )
    }

    /// Writes bytes that no laptop writes.
    pub fn seal_bytes(
        &self,
        chain: &mut Chain,
        stream: StreamRef,
        kind: &str,
        payload: Vec<u8>,
    ) -> Operation {
        self.sealed(chain, stream, kind, payload, BTreeMap::new())
    }

    fn sealed(
        &self,
        chain: &mut Chain,
        stream: StreamRef,
        kind: &str,
        payload: Vec<u8>,
        replaces: BTreeMap<String, Vec<OpId>>,
    ) -> Operation {
        let unsealed = self.unsealed(stream, kind, replaces);
        chain
            .seal(unsealed, Some(payload), [3; 32], &self.signer)
            .unwrap()
    }

    fn unsealed(&self, stream: StreamRef, kind: &str, replaces: BTreeMap<String, Vec<OpId>>) -> Unsealed {
        let at = DateTime::parse_from_rfc3339("2026-11-22T09:00:00+01:00").unwrap();
        Unsealed {
            id: OpId(Uuid::new_v4()),
            stream,
            actor: self.actor(),
            role: "assessor".into(),
            kind: kind.into(),
            schema: 1,
            profile: None,
            replaces,
            happened: at,
            written: at,
            blobs: Vec::new(),
        }
    }

    /// Writes something, to be pushed later.
    pub fn write(&mut self, stream: StreamRef, act: (&str, Value)) {
        let mut chain = self.chain.clone();
        self.written.push(self.seal(&mut chain, stream, act));
        self.chain = chain;
    }

    /// Writes something else under the id of what was written as this number, from 0.
    pub fn write_again(&mut self, number: usize, (kind, payload): (&str, Value)) {
        let first = self.written[number].header().clone();
        let (stream, payload) = (first.stream, payload.to_string().into());
        let mut chain = self.chain.clone();
        let unsealed = Unsealed {
            id: first.id,
            ..self.unsealed(stream, kind, BTreeMap::new())
        };
        let sealed = chain.seal(unsealed, Some(payload), [3; 32], &self.signer);
        self.written.push(sealed.unwrap());
        self.chain = chain;
    }

    /// Writes a field in the place of all that stands in it, another's too.
    pub fn write_replacing(&mut self, stream: StreamRef, (kind, payload): (&str, Value), other: &Self) {
        let both = self.written.iter().chain(&other.written);
        let replaced = both.filter(|one| one.header().stream == stream);
        let replaced = replaced.map(|one| one.header().id).collect();
        let field = payload["field"].as_str().unwrap().to_owned();
        let mut chain = self.chain.clone();
        let replaces = BTreeMap::from([(field, replaced)]);
        let written = self.sealed(&mut chain, stream, kind, payload.to_string().into(), replaces);
        self.written.push(written);
        self.chain = chain;
    }

    /// Registers a person, where she lives, and a case about her.
    pub fn begin_case(&mut self, person: u128, case_of_her: u128) {
        self.write(
            of(StreamKind::Person, person),
            (
                "person.register",
                json!({
                    "number": "198112189876", "names": { "given": "Aino", "surname": "Lehtinen" },
                }),
            ),
        );
        self.write(contact(person), address(false));
        self.write(case(case_of_her), intake(self, person));
    }

    /// Sends what is not sent.
    pub async fn push(&mut self, database: &Database) -> Pushed {
        let push = self.pushing(database, &self.written[self.sent..]).await;
        let pushed = database.push(&self.asker, &push).await.unwrap();
        self.sent = self.written.len();
        pushed
    }

    pub async fn pushing(&self, database: &Database, operations: &[Operation]) -> Push {
        Push {
            epoch: self.epoch(database).await,
            replica: self.replica(),
            operations: operations.to_vec(),
        }
    }

    pub async fn epoch(&self, database: &Database) -> Uuid {
        database
            .greet(&self.asker, &[self.replica()])
            .await
            .unwrap()
            .epoch
    }

    pub async fn heads(&self, database: &Database, since: u64, scope: u64) -> Changed {
        let heads = Heads {
            epoch: self.epoch(database).await,
            replica: self.replica(),
            since,
            scope,
        };
        database.heads(&self.asker, &heads).await.unwrap()
    }

    /// Every stream that she may have.
    pub async fn scope(&self, database: &Database) -> BTreeSet<StreamRef> {
        let whole = self.heads(database, 0, 0).await;
        assert!(whole.is_whole);
        whole.heads.into_iter().map(|(stream, _)| stream).collect()
    }

    pub async fn fetch(&self, database: &Database, stream: StreamRef) -> Result<Vec<Placed>, Refusal> {
        let fetch = Fetch {
            epoch: self.epoch(database).await,
            replica: self.replica(),
            after: vec![(stream, 0)],
        };
        match database.fetch(&self.asker, &fetch).await {
            Ok(fetched) => Ok(fetched.operations),
            Err(Error::Refused(refusal)) => Err(refusal),
            Err(other) => panic!("{other}"),
        }
    }
}

pub fn of(kind: StreamKind, id: u128) -> StreamRef {
    StreamRef {
        kind,
        id: StreamId(Uuid::from_u128(id)),
    }
}

pub fn case(id: u128) -> StreamRef {
    of(StreamKind::Case, id)
}

pub fn contact(person: u128) -> StreamRef {
    of(StreamKind::Contact, person)
}

/// The three streams of a person and her case.
pub fn all_of(person: u128, case_of_her: u128) -> BTreeSet<StreamRef> {
    BTreeSet::from([of(StreamKind::Person, person), contact(person), case(case_of_her)])
}

pub fn intake(by: &Laptop, person: u128) -> (&'static str, Value) {
    let payload = json!({
        "number": "2026-1", "person": Uuid::from_u128(person), "track": "application", "received": "2026-11-20",
        "channel": "telephone", "oral": true, "by": "person", "authority": "", "own_words": "", "services": [],
        "author": author(by),
    });
    ("intake.register", payload)
}

pub fn assign(to: &Laptop) -> (&'static str, Value) {
    (
        "case.assign",
        json!({ "to": author(to), "reason": "Byte av område." }),
    )
}

/// Takes back what this operation gave.
pub fn take_assignment_back(assigned: &Operation) -> (&'static str, Value) {
    let id = assigned.header().id;
    ("case.assign_taken_back", json!({ "assigned": id }))
}

pub fn conflict_of_interest(of: &Laptop) -> (&'static str, Value) {
    (
        "intake.conflict_of_interest",
        json!({ "author": author(of), "reason": "Släkt." }),
    )
}

pub fn address(is_protected: bool) -> (&'static str, Value) {
    let value = json!({
        "street": "Storgatan 1", "postcode": "76130", "town": "Norrtälje", "telephone": "", "door_code": "",
        "protected": is_protected,
    });
    ("field.write", json!({ "field": "contact", "value": value }))
}

pub fn protection(level: &str) -> (&'static str, Value) {
    let value = json!({ "level": level, "source": "folkbokföringen", "checked": null });
    ("field.write", json!({ "field": "protection", "value": value }))
}

pub fn note(text: &str) -> (&'static str, Value) {
    ("journal.add", json!({ "text": text }))
}

fn author(of: &Laptop) -> Value {
    json!({ "actor": of.actor(), "name": "Elin Hammar", "title": "Biståndshandläggare", "position": "assessor" })
}
