//! The access log: who read or wrote what, when and why. Rows are only ever added.

pub(crate) mod aside;

use crate::Error;
use crate::sql::{KindColumn, collect, stream_of};
use chrono::{DateTime, FixedOffset};
use domain::id::{ActorId, StreamRef};
use rusqlite::{Connection, Row, named_params};

/// One reading or writing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// When, by the device's clock. The order is the log's own.
    pub at: DateTime<FixedOffset>,
    /// Who.
    pub actor: ActorId,
    /// Of what; none for a list over several persons.
    pub stream: Option<StreamRef>,
    /// What was done: a code such as `open`.
    pub act: String,
    /// Why: a code such as `own_case`.
    pub purpose: String,
}

impl Access {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let has_stream = row.get::<_, Option<KindColumn>>("stream_kind")?.is_some();
        Ok(Self {
            at: row.get("at")?,
            actor: ActorId(row.get("actor")?),
            stream: has_stream.then(|| stream_of(row)).transpose()?,
            act: row.get("act")?,
            purpose: row.get("purpose")?,
        })
    }
}

pub(crate) fn insert(connection: &Connection, access: &Access) -> Result<(), Error> {
    connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":at": access.at,
            ":actor": access.actor.0,
            ":stream_kind": access.stream.map(|stream| KindColumn(stream.kind)),
            ":stream": access.stream.map(|stream| stream.id.0),
            ":act": access.act,
            ":purpose": access.purpose,
        })?;
    Ok(())
}

/// The latest first.
pub(crate) fn list(
    connection: &Connection,
    stream: Option<&StreamRef>,
    limit: u32,
) -> Result<Vec<Access>, Error> {
    let mut statement = connection.prepare_cached(include_str!("list.sql"))?;
    let parameters = named_params! { ":stream": stream.map(|stream| stream.id.0), ":limit": limit };
    collect(statement.query_map(parameters, Access::from_row)?)
}
