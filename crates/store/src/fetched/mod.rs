//! What colleagues made, as the central system handed it on: beside the file's own operations, since it has no chain here
//! without a hole, and goes again when its stream is given up.
//!
//! Invariant: each held when it came in, by the key that its replica was first known by. None is here twice; two that were
//! made under one id both are, as in the central system, and the fold takes the first.

use crate::op::Stored;
use crate::sql::{KindColumn, stream_of};
use crate::{Error, replica};
use domain::id::{OpId, ReplicaId, StreamRef};
use ledger::{Operation, PublicKey, SALT_BYTES};
use rusqlite::{Connection, OptionalExtension, named_params};
use sync::Placed;

/// Gives the operation its place in its stream, and keeps it if it is not in the file yet.
pub(crate) fn place(connection: &Connection, one: &Placed) -> Result<(), Error> {
    let (operation, revision) = (&one.operation, one.place.revision);
    let header = operation.header();
    for statement in [include_str!("../op/place.sql"), include_str!("place.sql")] {
        let known = connection.prepare_cached(statement)?.execute(named_params! {
            ":id": header.id.0,
            ":header": operation.header_bytes(),
            ":revision": revision,
            ":rightful": one.is_rightful,
        })?;
        if known > 0 {
            return Ok(());
        }
    }
    let maker = replica::find(connection, header.replica)?.ok_or(Error::UnknownReplica)?;
    operation.verify(&maker.public_key()?)?;
    insert(connection, one)
}

fn insert(connection: &Connection, one: &Placed) -> Result<(), Error> {
    let (operation, header) = (&one.operation, one.operation.header());
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
            ":revision": one.place.revision,
            ":rightful": one.is_rightful,
        })?;
    Ok(())
}

/// Every operation of the stream, one's own too, loses its place; all of them stay.
pub(crate) fn unplace(connection: &Connection, stream: &StreamRef) -> Result<(), Error> {
    for statement in [include_str!("../op/unplace.sql"), include_str!("unplace.sql")] {
        of_stream(connection, stream, statement)?;
    }
    Ok(())
}

/// Takes away what colleagues made in a stream that is given up.
pub(crate) fn delete(connection: &Connection, stream: &StreamRef) -> Result<(), Error> {
    of_stream(connection, stream, include_str!("delete.sql"))
}

fn of_stream(connection: &Connection, stream: &StreamRef, statement: &str) -> Result<(), Error> {
    connection.prepare_cached(statement)?.execute(named_params! {
        ":stream_kind": KindColumn(stream.kind),
        ":stream": stream.id.0,
    })?;
    Ok(())
}

/// How many operations of colleagues the stream has.
pub(crate) fn count(connection: &Connection, stream: &StreamRef) -> Result<u64, Error> {
    let mut statement = connection.prepare_cached(include_str!("count.sql"))?;
    let parameters = named_params! { ":stream_kind": KindColumn(stream.kind), ":stream": stream.id.0 };
    Ok(statement.query_row(parameters, |row| row.get("operations"))?)
}

/// How many operations of colleagues the file has.
pub(crate) fn count_all(connection: &Connection) -> Result<u64, Error> {
    let mut statement = connection.prepare_cached(include_str!("count_all.sql"))?;
    Ok(statement.query_row([], |row| row.get("operations"))?)
}

/// Takes payload and salt away for good; says which stream the operation belongs to, if it is here.
pub(crate) fn erase(connection: &Connection, id: OpId) -> Result<Option<StreamRef>, Error> {
    let mut statement = connection.prepare_cached(include_str!("erase.sql"))?;
    Ok(statement
        .query_row(named_params! { ":id": id.0 }, stream_of)
        .optional()?)
}

/// Gives each operation to `visit`, with whose it is, its number and its maker's key, as it came.
pub(crate) fn visit(
    connection: &Connection,
    mut visit: impl FnMut(ReplicaId, u64, Result<Operation, ledger::Error>, &PublicKey),
) -> Result<(), Error> {
    let mut statement = connection.prepare_cached(include_str!("list.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let key: Vec<u8> = row.get("public_key")?;
        let (replica, seq) = (ReplicaId(row.get("replica")?), row.get("seq")?);
        let read = Stored::from_row(row)?.read();
        visit(replica, seq, read, &PublicKey::from_bytes(&key)?);
    }
    Ok(())
}
