//! What the store keeps folded is what folding the file from the beginning gives, whatever was done in between.

use super::Store;
use crate::append::{Append, append};
use crate::{Blob, CaseRow, Error, FileKey, Folded, Judged, Projection, Projector};
use chrono::DateTime;
use domain::id::{ActorId, OpId, ReplicaId, StreamId, StreamKind, StreamRef};
use ledger::{Operation, Unsealed};
use proptest::prelude::*;
use std::any::Any;
use std::collections::BTreeMap;
use uuid::Uuid;

/// More than are kept, so that some are let go.
const STREAMS: u8 = 20;

pub(super) struct Payloads;

impl Projector for Payloads {
    fn begin(&self, _: StreamKind) -> Box<dyn Folded> {
        Box::new(Heard::default())
    }
}

/// The payloads of a stream, in order; nothing for one that is erased.
#[derive(Debug, Default, Clone, PartialEq)]
struct Heard(Vec<Option<Vec<u8>>>);

impl Folded for Heard {
    fn apply(&mut self, one: &Judged) {
        self.0.push(one.operation.payload().map(<[u8]>::to_vec));
    }

    /// A case whose title is the last payload; an erased one takes it off the lists.
    fn project(&self, stream: &StreamRef) -> Projection {
        let title = self.0.last().cloned().flatten();
        Projection {
            case: title.map(|title| case(stream.id, &String::from_utf8(title).unwrap())),
            ..Projection::default()
        }
    }
}

#[derive(Debug, Clone)]
enum Act {
    Say(u8),
    /// Written, and then the transaction fails.
    SayInVain(u8),
    /// Erases one of the operations that are there.
    Erase(usize),
    Look(u8),
    Rebuild,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        4 => (0..STREAMS).prop_map(Act::Say),
        2 => (0..STREAMS).prop_map(Act::SayInVain),
        1 => any::<usize>().prop_map(Act::Erase),
        2 => (0..STREAMS).prop_map(Act::Look),
        1 => Just(Act::Rebuild),
    ];
    prop::collection::vec(act, 1..60)
}

fn stream(number: u8) -> StreamRef {
    StreamRef {
        kind: StreamKind::Case,
        id: StreamId(Uuid::from_u128(number.into())),
    }
}

fn case(id: StreamId, title: &str) -> CaseRow {
    CaseRow {
        id,
        number: id.0.simple().to_string(),
        person: id,
        title: title.to_owned(),
        state: String::new(),
        closed: false,
        assessor: None,
        changed: DateTime::UNIX_EPOCH,
        granted: None,
        contacted: None,
    }
}

pub(super) fn sealed(store: &Store, number: u8, files: &[Blob]) -> Operation {
    let mut own = store.own().unwrap().unwrap();
    let now = "2026-11-22T09:30:00+01:00".parse().unwrap();
    let unsealed = Unsealed {
        id: OpId(Uuid::from_u128(own.chain.seq().into())),
        stream: stream(number),
        actor: ActorId(Uuid::from_u128(3)),
        role: "assessor".into(),
        kind: "test.say".into(),
        schema: 1,
        profile: None,
        replaces: BTreeMap::new(),
        happened: now,
        written: now,
        blobs: files.iter().map(Blob::to_ref).collect(),
    };
    let payload = own.chain.seq().to_string().into_bytes();
    own.chain
        .seal(unsealed, Some(payload), [1; 32], &own.signer)
        .unwrap()
}

fn kept(store: &Store, number: u8) -> Heard {
    let heard = |folded: &dyn Folded| (folded as &dyn Any).downcast_ref::<Heard>().cloned();
    store.folded(&stream(number), heard).unwrap().unwrap()
}

fn anew(store: &Store, number: u8) -> Heard {
    let mut heard = Heard::default();
    store
        .judged(&stream(number))
        .unwrap()
        .iter()
        .for_each(|one| heard.apply(one));
    heard
}

fn act(store: &mut Store, written: &mut Vec<OpId>, act: &Act) {
    match act {
        Act::Say(number) => {
            let operation = [sealed(store, *number, &[])];
            let act = Append {
                operations: &operation,
                ..Append::default()
            };
            store.append(&act).unwrap();
            written.push(operation[0].header().id);
        }
        Act::SayInVain(number) => {
            let operation = [sealed(store, *number, &[])];
            let act = Append {
                operations: &operation,
                ..Append::default()
            };
            let failed = store.write(|connection, projector, recent| {
                append(connection, projector, recent, &act)?;
                Err::<(), _>(Error::Busy)
            });
            assert!(failed.is_err());
        }
        Act::Erase(which) if !written.is_empty() => store.erase(&[written[which % written.len()]]).unwrap(),
        Act::Erase(_) => {}
        Act::Rebuild => assert!(store.rebuild().unwrap().equal),
        Act::Look(number) => assert_eq!(kept(store, *number), anew(store, *number)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn what_is_kept_folded_and_listed_is_what_folding_anew_gives(acts in acts()) {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("kvarbo.db");
        let mut store = Store::create(&database, FileKey::random().unwrap(), Box::new(Payloads)).unwrap();
        store.register_own(ReplicaId(Uuid::from_u128(1)), &[3; 32]).unwrap();
        let mut written = Vec::new();
        for one in &acts {
            act(&mut store, &mut written, one);
        }
        for number in 0..STREAMS {
            prop_assert_eq!(kept(&store, number), anew(&store, number));
        }
        prop_assert!(store.rebuild().unwrap().equal, "the tables hold what the operations project");
    }
}
