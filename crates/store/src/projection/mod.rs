//! Projections: lists and search, made from operations by the rules and only kept here.
//!
//! Invariant: what a stream's operations project stands in the tables, and nothing else of that stream.

mod recent;

pub(crate) use recent::Recent;

use crate::{CaseRow, Error, Judged, PersonRow, WatchRow, case, op, person, search, watch};
use domain::id::{StreamId, StreamKind, StreamRef};
use ledger::Hash;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use std::any::Any;

/// What lists show of one stream. The rows' ids are the stream's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Projection {
    /// The person whose stream it is.
    pub person: Option<PersonRow>,
    /// The case whose stream it is.
    pub case: Option<CaseRow>,
    /// The dates to watch that come of it.
    pub watches: Vec<WatchRow>,
}

/// The rules' side of a projection: how streams are folded.
pub trait Projector: Send {
    /// A stream of this kind before its first operation.
    fn begin(&self, kind: StreamKind) -> Box<dyn Folded>;
}

/// A stream as far as it has been folded: total, deterministic, without clock or I/O.
pub trait Folded: Any + Send {
    /// Folds the next operation, in the order of the file.
    fn apply(&mut self, one: &Judged);

    /// What lists show of the stream now.
    fn project(&self, stream: &StreamRef) -> Projection;
}

/// A stream that lists show nothing of.
impl Folded for () {
    fn apply(&mut self, _: &Judged) {}

    fn project(&self, _: &StreamRef) -> Projection {
        Projection::default()
    }
}

/// What folding everything anew has shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rebuilt {
    /// How many streams were folded.
    pub streams: usize,
    /// Whether the projections are the same as before.
    pub equal: bool,
    /// Of every row of every projection now.
    pub digest: Hash,
}

/// Folds the stream and keeps what it projects.
pub(crate) fn fold(
    connection: &Connection,
    projector: &dyn Projector,
    recent: &mut Recent,
    stream: &StreamRef,
) -> Result<(), Error> {
    // A contact stream has its person's id: it has no rows of its own, and must not take the person's away.
    if matches!(stream.kind, StreamKind::Contact | StreamKind::Committee) {
        return Ok(());
    }
    let (before, after) = recent.project(connection, projector, stream)?;
    write(connection, stream.id, &before, after)
}

/// What the tables hold of the stream.
fn stored(connection: &Connection, id: StreamId) -> Result<Projection, Error> {
    Ok(Projection {
        person: person::find(connection, id)?,
        case: case::find(connection, id)?,
        watches: watch::list_by_stream(connection, id)?,
    })
}

/// Brings the tables from what stands there to what is to stand: rows that do not change are left alone, since each page
/// touched is encrypted and written twice.
fn write(
    connection: &Connection,
    id: StreamId,
    before: &Projection,
    after: &Projection,
) -> Result<(), Error> {
    if before.person != after.person {
        person::delete(connection, id)?;
        after
            .person
            .iter()
            .try_for_each(|row| person::insert(connection, row))?;
    }
    if before.case != after.case {
        match &after.case {
            Some(row) => case::replace(connection, before.case.as_ref(), row)?,
            None => case::delete(connection, id)?,
        }
    }
    if before.watches != after.watches {
        watch::delete(connection, id)?;
        after
            .watches
            .iter()
            .try_for_each(|row| watch::insert(connection, row))?;
    }
    let terms = search::terms(after);
    if search::terms(before) != terms {
        search::delete(connection, id)?;
        terms
            .iter()
            .try_for_each(|(term, person)| search::insert(connection, term, *person, id))?;
    }
    Ok(())
}

/// Drops every projection, folds every stream, and compares.
pub(crate) fn rebuild(connection: &Connection, projector: &dyn Projector) -> Result<Rebuilt, Error> {
    let before = digest(connection)?;
    connection.execute_batch(include_str!("clear.sql"))?;
    let streams = op::list_streams(connection, None)?;
    for stream in &streams {
        fold(connection, projector, &mut Recent::default(), stream)?;
    }
    let after = digest(connection)?;
    Ok(Rebuilt {
        streams: streams.len(),
        equal: after == before,
        digest: after,
    })
}

/// A hash of every row of every projection.
fn digest(connection: &Connection) -> Result<Hash, Error> {
    let mut running = Hash::of(&[]);
    let mut bytes = Vec::new();
    for query in [
        include_str!("digest_person.sql"),
        include_str!("digest_case.sql"),
        include_str!("digest_watch.sql"),
        include_str!("digest_search_term.sql"),
    ] {
        let mut statement = connection.prepare_cached(query)?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            bytes.clear();
            for column in 0..columns {
                append_value(&mut bytes, row.get_ref(column)?);
            }
            running = Hash::of_parts(&[running.as_bytes(), query.as_bytes(), &bytes]);
        }
    }
    Ok(running)
}

/// Type, length and bytes, so that no two rows read alike.
fn append_value(bytes: &mut Vec<u8>, value: ValueRef<'_>) {
    let (tag, content): (u8, &[u8]) = match &value {
        ValueRef::Null => (0, &[]),
        ValueRef::Integer(number) => (1, &number.to_le_bytes()),
        ValueRef::Real(number) => (2, &number.to_le_bytes()),
        ValueRef::Text(text) => (3, text),
        ValueRef::Blob(blob) => (4, blob),
    };
    bytes.push(tag);
    bytes.extend_from_slice(&(content.len() as u64).to_le_bytes());
    bytes.extend_from_slice(content);
}
