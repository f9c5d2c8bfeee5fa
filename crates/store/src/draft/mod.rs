//! Drafts: what is being typed, until it becomes an operation.
//!
//! Keystrokes may arrive in any order; the counter decides which text is the later one.

use crate::Error;
use crate::sql::{KindColumn, collect, stream_of};
use chrono::{DateTime, FixedOffset};
use domain::id::{OpId, StreamRef};
use rusqlite::{Connection, Row, named_params};

/// The text of one field while it is being typed.
#[derive(Clone, PartialEq, Eq)]
pub struct Draft {
    /// Where it will belong.
    pub stream: StreamRef,
    /// Which field.
    pub field: String,
    /// The operations whose value stood in the field at the first keystroke: what the text replaces.
    pub base: Vec<OpId>,
    /// The text.
    pub text: String,
    /// Counts the edits of the field, upwards.
    pub counter: u64,
    /// When it was typed, by the device's clock.
    pub written: DateTime<FixedOffset>,
}

/// Names a draft up to one of its edits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftKey {
    /// Where it belongs.
    pub stream: StreamRef,
    /// Which field.
    pub field: String,
    /// The edit that has become an operation; a later one stays.
    pub counter: u64,
}

/// What became of a draft that was handed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftWritten {
    /// It is on the disk.
    Kept,
    /// A later edit is on the disk already, so this one was ignored.
    Older {
        /// The later edit's counter; the next must be above it.
        counter: u64,
    },
}

/// Says nothing of the text, so that it may stand in a log.
impl std::fmt::Debug for Draft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Draft")
            .field("stream", &self.stream)
            .field("field", &self.field)
            .field("counter", &self.counter)
            .finish_non_exhaustive()
    }
}

impl Draft {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let base: String = row.get("base")?;
        Ok(Self {
            stream: stream_of(row)?,
            field: row.get("field")?,
            base: serde_json::from_str(&base).map_err(|_| rusqlite::Error::InvalidQuery)?,
            text: row.get("text")?,
            counter: row.get("counter")?,
            written: row.get("written")?,
        })
    }
}

pub(crate) fn write(connection: &Connection, draft: &Draft) -> Result<DraftWritten, Error> {
    let base = serde_json::to_string(&draft.base).map_err(|_| rusqlite::Error::InvalidQuery)?;
    let kept = connection
        .prepare_cached(include_str!("write.sql"))?
        .execute(named_params! {
            ":stream_kind": KindColumn(draft.stream.kind),
            ":stream": draft.stream.id.0,
            ":field": draft.field,
            ":base": base,
            ":text": draft.text,
            ":counter": draft.counter,
            ":written": draft.written,
        })?;
    if kept == 1 {
        return Ok(DraftWritten::Kept);
    }
    let counter = connection
        .prepare_cached(include_str!("counter.sql"))?
        .query_row(
            named_params! { ":stream": draft.stream.id.0, ":field": draft.field },
            |row| row.get("counter"),
        )?;
    Ok(DraftWritten::Older { counter })
}

pub(crate) fn list(connection: &Connection, stream: &StreamRef) -> Result<Vec<Draft>, Error> {
    let mut statement = connection.prepare_cached(include_str!("list.sql"))?;
    let parameters = named_params! { ":stream_kind": KindColumn(stream.kind), ":stream": stream.id.0 };
    collect(statement.query_map(parameters, Draft::from_row)?)
}

pub(crate) fn list_streams(connection: &Connection) -> Result<Vec<StreamRef>, Error> {
    let mut statement = connection.prepare_cached(include_str!("list_streams.sql"))?;
    collect(statement.query_map([], stream_of)?)
}

/// Takes the draft away, unless a later edit has come.
pub(crate) fn remove(connection: &Connection, draft: &DraftKey) -> Result<(), Error> {
    connection
        .prepare_cached(include_str!("remove.sql"))?
        .execute(named_params! {
            ":stream_kind": KindColumn(draft.stream.kind),
            ":stream": draft.stream.id.0,
            ":field": draft.field,
            ":counter": draft.counter,
        })?;
    Ok(())
}

/// Drops the counters of drafts that are gone: no keystroke outlives the program.
pub(crate) fn forget_removed(connection: &Connection) -> Result<(), Error> {
    connection.execute(include_str!("forget.sql"), [])?;
    Ok(())
}
