//! A file of its own for each test, and rules simple enough to be seen through.
#![allow(dead_code)] // every test file uses its own part of it

pub mod central;

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use domain::id::{ActorId, OpId, ReplicaId, StreamId, StreamKind, StreamRef};
use ledger::{Chain, Operation, Signer, Unsealed};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use store::{
    Access, Append, CaseRow, Cost, DraftKey, Error, FileKey, Folded, Judged, KeyFile, PersonRow, Projection,
    Projector, Secret, Store, WatchRow,
};
use tempfile::TempDir;
use uuid::Uuid;

pub const PASSPHRASE: Secret<'static> = Secret {
    typed: "en lång lösenfras",
    device: None,
};

/// What the tests' operations say.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    Person {
        name: String,
        number: String,
        protection: u8,
    },
    Case {
        number: String,
        person: u128,
    },
    Watch {
        key: String,
        due: NaiveDate,
    },
    Note(String),
}

/// The last word on a stream counts; every watch does.
pub struct Rules;

impl Projector for Rules {
    fn begin(&self, _: StreamKind) -> Box<dyn Folded> {
        Box::new(Heard::default())
    }
}

/// What a stream has said so far.
#[derive(Default)]
pub struct Heard {
    projection: Projection,
    pub notes: Vec<String>,
}

impl Folded for Heard {
    fn project(&self, _: &StreamRef) -> Projection {
        self.projection.clone()
    }

    fn apply(&mut self, Judged { operation, .. }: &Judged) {
        let Some(payload) = operation.payload() else {
            return;
        };
        let (stream, projection) = (operation.header().stream, &mut self.projection);
        match serde_json::from_slice(payload).unwrap() {
            Said::Person {
                name,
                number,
                protection,
            } => {
                projection.person = Some(PersonRow {
                    id: stream.id,
                    number: Some(number),
                    sort_name: name.rsplit(' ').collect::<Vec<_>>().join(" "),
                    shown_name: name,
                    protection,
                    birth_date: None,
                });
            }
            Said::Case { number, person } => {
                projection.case = Some(CaseRow {
                    id: stream.id,
                    number,
                    person: StreamId(Uuid::from_u128(person)),
                    title: "home_care".into(),
                    state: "intake".into(),
                    closed: false,
                    assessor: Some(operation.header().actor),
                    changed: operation.header().written.with_timezone(&Utc),
                    granted: None,
                    contacted: None,
                });
            }
            Said::Watch { key, due } => projection.watches.push(WatchRow {
                stream: stream.id,
                key,
                person: projection.case.as_ref().map(|case| case.person),
                kind: "follow_up".into(),
                rule: "yearly".into(),
                due,
                assessor: Some(operation.header().actor),
            }),
            Said::Note(text) => self.notes.push(text),
        }
    }
}

pub fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-22T09:30:00+01:00").unwrap()
}

pub fn actor() -> ActorId {
    ActorId(Uuid::from_u128(0xAC))
}

pub fn case(number: u128) -> StreamRef {
    StreamRef {
        kind: StreamKind::Case,
        id: StreamId(Uuid::from_u128(number)),
    }
}

pub fn person(number: u128) -> StreamRef {
    StreamRef {
        kind: StreamKind::Person,
        id: StreamId(Uuid::from_u128(number)),
    }
}

pub fn note(text: &str) -> Said {
    Said::Note(text.into())
}

pub fn access(stream: StreamRef) -> Access {
    Access {
        at: now(),
        actor: actor(),
        stream: Some(stream),
        act: "open".into(),
        purpose: "own_case".into(),
    }
}

pub fn draft_key(draft: &store::Draft) -> DraftKey {
    DraftKey {
        stream: draft.stream,
        field: draft.field.clone(),
        counter: draft.counter,
    }
}

/// Seals what is said as the chain's next operation.
pub fn seal(chain: &mut Chain, signer: &dyn Signer, stream: StreamRef, said: &Said) -> Operation {
    let unsealed = Unsealed {
        id: OpId(Uuid::from_u128(
            u128::from(chain.seq()) + (chain.replica().0.as_u128() << 64) + 1,
        )),
        stream,
        actor: actor(),
        role: "assessor".into(),
        kind: "test.say".into(),
        schema: 1,
        profile: None,
        replaces: BTreeMap::new(),
        happened: now(),
        written: now(),
        blobs: vec![],
    };
    let salt = [chain.seq() as u8; 32];
    chain
        .seal(unsealed, Some(serde_json::to_vec(said).unwrap()), salt, signer)
        .unwrap()
}

/// Seals what is said with the store's own replica.
pub fn operations(store: &Store, said: &[(StreamRef, Said)]) -> Vec<Operation> {
    let mut own = store.own().unwrap().unwrap();
    said.iter()
        .map(|(stream, said)| seal(&mut own.chain, &own.signer, *stream, said))
        .collect()
}

pub fn say(store: &mut Store, said: &[(StreamRef, Said)]) -> Result<Vec<Operation>, Error> {
    let operations = operations(store, said);
    store.append(&Append {
        operations: &operations,
        ..Append::default()
    })?;
    Ok(operations)
}

pub fn notes_in(store: &Store, stream: StreamRef) -> Vec<String> {
    let operations = store.operations(&stream).unwrap();
    let payloads = operations.iter().filter_map(Operation::payload);
    payloads
        .filter_map(|payload| match serde_json::from_slice(payload).unwrap() {
            Said::Note(text) => Some(text),
            Said::Person { .. } | Said::Case { .. } | Said::Watch { .. } => None,
        })
        .collect()
}

/// A folder with a database and its key file.
pub struct Place {
    folder: Option<TempDir>,
    pub database: PathBuf,
}

impl Place {
    pub fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let mut place = Self::within(folder.path());
        place.folder = Some(folder);
        place
    }

    /// The place in a folder that somebody else looks after.
    pub fn within(folder: &Path) -> Self {
        Self {
            database: folder.join("kvarbo.db"),
            folder: None,
        }
    }

    pub fn keys(&self) -> KeyFile {
        KeyFile::beside(&self.database)
    }

    pub fn create(&self) -> Store {
        self.create_as(ReplicaId(Uuid::from_u128(1)), &[3; 32])
    }

    pub fn create_as(&self, replica: ReplicaId, secret: &[u8; 32]) -> Store {
        let key = FileKey::random().unwrap();
        self.keys().create(&key, &PASSPHRASE, None, Cost::LEAST).unwrap();
        let mut store = Store::create(&self.database, key, Box::new(Rules)).unwrap();
        store.register_own(replica, secret).unwrap();
        store
    }

    pub fn key(&self) -> FileKey {
        self.keys().unlock(&PASSPHRASE, now()).unwrap()
    }

    pub fn open(&self) -> Result<Store, Error> {
        Store::open(&self.database, self.key(), Box::new(Rules))
    }
}
