//! A file that an earlier version of the program made: copied as it was, then brought to this version.

use crate::connection::{self, APPLICATION_ID};
use crate::copies::Copies;
use crate::migration::MIGRATIONS;
use crate::{
    CaseFilter, CaseRow, FileKey, Folded, Granted, Judged, Projection, Projector, Sight, Store, op, replica,
};
use chrono::{NaiveDate, Utc};
use domain::catalogue::Minutes;
use domain::id::{ActorId, OpId, ReplicaId, StreamId, StreamKind, StreamRef};
use ledger::{Header, Unsealed};
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::path::Path;
use uuid::Uuid;

const CASE: StreamRef = StreamRef {
    kind: StreamKind::Case,
    id: StreamId(Uuid::from_u128(7)),
};

/// Every case grants 455 minutes from New Year's Day 2027.
struct Grants;

impl Projector for Grants {
    fn begin(&self, _: StreamKind) -> Box<dyn Folded> {
        Box::new(Case(None))
    }
}

/// A case that knows its last operation.
struct Case(Option<Header>);

impl Folded for Case {
    fn apply(&mut self, one: &Judged) {
        self.0 = Some(one.operation.header().clone());
    }

    fn project(&self, stream: &StreamRef) -> Projection {
        let header = self.0.as_ref().unwrap();
        let case = CaseRow {
            id: stream.id,
            number: "2026-AB-0001".into(),
            person: StreamId(Uuid::from_u128(8)),
            title: "home_care".into(),
            state: "order".into(),
            closed: false,
            assessor: Some(header.actor),
            changed: header.written.with_timezone(&Utc),
            granted: Some(granted()),
            contacted: None,
        };
        Projection {
            case: Some(case),
            ..Projection::default()
        }
    }
}

fn granted() -> Granted {
    Granted {
        minutes: Minutes::from_whole(455),
        from: NaiveDate::from_ymd_opt(2027, 1, 1),
        to: None,
    }
}

/// A file as version 1 left it: its first schema, and one operation that its lists have not seen.
fn first_version(database: &Path, key: &FileKey) {
    connection::create(database, key, |connection| {
        connection.execute_batch(include_str!("../../migrations/0001_create.sql"))?;
        connection.pragma_update(None, "application_id", APPLICATION_ID)?;
        connection.pragma_update(None, "user_version", 1)?;
        replica::insert_own(connection, ReplicaId(Uuid::from_u128(1)), &[3; 32])?;
        let mut own = replica::find_own(connection, &mut None)?.unwrap();
        let now = "2026-11-22T09:30:00+01:00".parse().unwrap();
        let unsealed = Unsealed {
            id: OpId(Uuid::from_u128(2)),
            stream: CASE,
            actor: ActorId(Uuid::from_u128(3)),
            role: "assessor".into(),
            kind: "test.say".into(),
            schema: 1,
            profile: None,
            replaces: BTreeMap::new(),
            happened: now,
            written: now,
            blobs: vec![],
        };
        let sealed = own
            .chain
            .seal(unsealed, Some(b"{}".to_vec()), [1; 32], &own.signer)?;
        op::insert(connection, &sealed)?;
        replica::advance(connection, &own.chain)
    })
    .unwrap();
}

fn version(connection: &Connection) -> usize {
    connection
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap()
}

#[test]
fn a_file_of_the_first_version_is_copied_as_it_was_and_its_lists_are_folded_by_the_new_rules() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("kvarbo.db");
    let key = || FileKey::from_slice(&[9; 32]).unwrap();
    first_version(&database, &key());

    let store = Store::open(&database, key(), Box::new(Grants)).unwrap();

    let everything = CaseFilter {
        person: None,
        assessor: None,
        closed: None,
        state: None,
        sight: Sight::Everybody,
        limit: 10,
    };
    let granting: Vec<_> = store
        .cases(&everything)
        .unwrap()
        .iter()
        .map(|listed| listed.case.granted)
        .collect();
    assert_eq!(granting, [Some(granted())]);
    assert_eq!(version(&store.connection), MIGRATIONS.len());
    assert_eq!(store.operations(&CASE).unwrap().len(), 1);
    let copy = Copies::beside(&database).last().unwrap();
    assert_eq!(version(&connection::open_read_only(&copy, &key()).unwrap()), 1);

    store.close().unwrap();
    Store::open(&database, key(), Box::new(Grants)).unwrap();
    assert_eq!(
        Copies::beside(&database).last().unwrap(),
        copy,
        "no copy is made when nothing changes"
    );
}
