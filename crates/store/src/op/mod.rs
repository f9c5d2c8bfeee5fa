//! Operations in the file, in the order in which they came (`position`).

use crate::Error;
use crate::sql::{KindColumn, collect, stream_of};
use domain::id::{OpId, ReplicaId, StreamKind, StreamRef};
use ledger::{Operation, SALT_BYTES, SIGNATURE_BYTES};
use rusqlite::{Connection, OptionalExtension, Row, Rows, named_params};

/// An operation as it is folded.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// The operation.
    pub operation: Operation,
    /// Whether its author had a right to it, as the central system judged; what it has not seen counts as rightful.
    pub is_rightful: bool,
}

/// An operation's parts as they lie in the file, not read yet.
pub(crate) struct Stored {
    header: Vec<u8>,
    signature: [u8; SIGNATURE_BYTES],
    payload: Option<Vec<u8>>,
    salt: Option<[u8; SALT_BYTES]>,
}

impl Stored {
    pub(crate) fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            header: row.get("header")?,
            signature: row.get("signature")?,
            payload: row.get("payload")?,
            salt: row.get("salt")?,
        })
    }

    pub(crate) fn read(self) -> Result<Operation, ledger::Error> {
        Operation::from_parts(self.header, self.signature, self.payload, self.salt)
    }
}

pub(crate) fn insert(connection: &Connection, operation: &Operation) -> Result<(), Error> {
    let header = operation.header();
    connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":id": header.id.0,
            ":stream_kind": KindColumn(header.stream.kind),
            ":stream": header.stream.id.0,
            ":replica": header.replica.0,
            ":seq": header.seq,
            ":kind": header.kind,
            ":header": operation.header_bytes(),
            ":signature": operation.signature().as_slice(),
            ":payload": operation.payload(),
            ":salt": operation.salt().map(<[u8; SALT_BYTES]>::as_slice),
        })?;
    Ok(())
}

/// The stream's operations as they are folded: by their places, then those of colleagues that lost theirs, then one's own
/// that have none yet. Each of one's own with its position, 0 for others.
pub(crate) fn list_by_stream(
    connection: &Connection,
    stream: &StreamRef,
) -> Result<Vec<(u64, Judged)>, Error> {
    let mut statement = connection.prepare_cached(include_str!("list_by_stream.sql"))?;
    let parameters = named_params! {
        ":stream_kind": KindColumn(stream.kind),
        ":stream": stream.id.0,
    };
    positioned(statement.query(parameters)?)
}

/// What was written here in the stream after this position: what of it is folded already keeps its order.
pub(crate) fn list_since(
    connection: &Connection,
    stream: &StreamRef,
    since: u64,
) -> Result<Vec<(u64, Judged)>, Error> {
    let mut statement = connection.prepare_cached(include_str!("list_since.sql"))?;
    let parameters = named_params! {
        ":stream_kind": KindColumn(stream.kind),
        ":stream": stream.id.0,
        ":since": since,
    };
    positioned(statement.query(parameters)?)
}

fn positioned(mut rows: Rows<'_>) -> Result<Vec<(u64, Judged)>, Error> {
    let mut operations = Vec::new();
    while let Some(row) = rows.next()? {
        let judged = Judged {
            operation: Stored::from_row(row)?.read()?,
            is_rightful: row.get("rightful")?,
        };
        operations.push((row.get("position")?, judged));
    }
    Ok(operations)
}

/// A replica's operations after this number, at most so many.
pub(crate) fn list_after(
    connection: &Connection,
    replica: ReplicaId,
    seq: u64,
    most: usize,
) -> Result<Vec<Operation>, Error> {
    let mut statement = connection.prepare_cached(include_str!("list_after.sql"))?;
    let parameters = named_params! { ":replica": replica.0, ":seq": seq, ":most": most };
    let listed = statement.query_map(parameters, Stored::from_row)?;
    listed.map(|stored| Ok(stored?.read()?)).collect()
}

/// Gives each of a replica's operations to `visit`, by number.
pub(crate) fn visit_by_replica(
    connection: &Connection,
    replica: ReplicaId,
    mut visit: impl FnMut(u64, Result<Operation, ledger::Error>),
) -> Result<(), Error> {
    let mut statement = connection.prepare_cached(include_str!("list_by_replica.sql"))?;
    let mut rows = statement.query(named_params! { ":replica": replica.0 })?;
    while let Some(row) = rows.next()? {
        visit(row.get("seq")?, Stored::from_row(row)?.read());
    }
    Ok(())
}

/// The header bytes of a replica's operation `seq`.
pub(crate) fn find_header(
    connection: &Connection,
    replica: ReplicaId,
    seq: u64,
) -> Result<Option<Vec<u8>>, Error> {
    let mut statement = connection.prepare_cached(include_str!("find_by_seq.sql"))?;
    let parameters = named_params! { ":replica": replica.0, ":seq": seq };
    Ok(statement
        .query_row(parameters, |row| row.get("header"))
        .optional()?)
}

pub(crate) fn find_by_position(connection: &Connection, position: u64) -> Result<Option<Stored>, Error> {
    let mut statement = connection.prepare_cached(include_str!("find_by_position.sql"))?;
    let parameters = named_params! { ":position": position };
    Ok(statement.query_row(parameters, Stored::from_row).optional()?)
}

/// The position of the last operation, which is also their number; 0 when there is none.
pub(crate) fn last_position(connection: &Connection) -> Result<u64, Error> {
    let mut statement = connection.prepare_cached(include_str!("last_position.sql"))?;
    Ok(statement.query_row([], |row| row.get("position"))?)
}

/// Takes payload and salt away for good; says which stream the operation belongs to, if it is here.
pub(crate) fn erase(connection: &Connection, id: OpId) -> Result<Option<StreamRef>, Error> {
    let mut statement = connection.prepare_cached(include_str!("erase.sql"))?;
    Ok(statement
        .query_row(named_params! { ":id": id.0 }, stream_of)
        .optional()?)
}

pub(crate) fn list_streams(
    connection: &Connection,
    kind: Option<StreamKind>,
) -> Result<Vec<StreamRef>, Error> {
    let mut statement = connection.prepare_cached(include_str!("list_streams.sql"))?;
    let parameters = named_params! { ":stream_kind": kind.map(KindColumn) };
    collect(statement.query_map(parameters, stream_of)?)
}

/// The streams that have an operation of this kind.
pub(crate) fn list_streams_of_kind(connection: &Connection, kind: &str) -> Result<Vec<StreamRef>, Error> {
    let mut statement = connection.prepare_cached(include_str!("list_streams_of_kind.sql"))?;
    collect(statement.query_map(named_params! { ":kind": kind }, stream_of)?)
}
