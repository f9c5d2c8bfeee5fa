//! How far the file has come with the central system, and keeping what came of it.
//!
//! Invariant: what came and how far the file has come with it are one transaction.

use crate::projection::{Projector, Recent, fold};
use crate::sql::{KindColumn, collect, stream_of};
use crate::{Error, fetched, replica};
use domain::id::StreamRef;
use ledger::Hash;
use rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::BTreeSet;
use sync::{Head, Marks, Taking};

/// Keeps what came; the caller's transaction makes it one.
pub(crate) fn take(
    connection: &Connection,
    projector: &dyn Projector,
    recent: &mut Recent,
    taking: &Taking,
) -> Result<(), Error> {
    for (replica, key) in &taking.keys {
        replica::meet(connection, *replica, key)?;
    }
    let mut touched: BTreeSet<StreamRef> = BTreeSet::new();
    for stream in &taking.unplaced {
        fetched::unplace(connection, stream)?;
        of_stream(connection, stream, include_str!("delete_head.sql"))?;
        touched.insert(*stream);
    }
    for one in &taking.placed {
        let stream = one.operation.header().stream;
        fetched::place(connection, one)?;
        put_head(connection, &stream, &one.place.into())?;
        if touched.insert(stream) {
            of_stream(connection, &stream, include_str!("take_back.sql"))?;
        }
    }
    for stream in &taking.given_up {
        of_stream(connection, stream, include_str!("give_up.sql"))?;
        of_stream(connection, stream, include_str!("delete_head.sql"))?;
        fetched::unplace(connection, stream)?;
        fetched::delete(connection, stream)?;
        touched.insert(*stream);
    }
    put_marks(connection, &taking.marks)?;
    touched.iter().try_for_each(|stream| {
        // Its operations stand in another order now.
        recent.forget(stream);
        fold(connection, projector, recent, stream)
    })
}

fn of_stream(connection: &Connection, stream: &StreamRef, statement: &str) -> Result<(), Error> {
    connection.prepare_cached(statement)?.execute(named_params! {
        ":stream_kind": KindColumn(stream.kind),
        ":stream": stream.id.0,
    })?;
    Ok(())
}

/// Up to where the file has the stream's places.
pub(crate) fn head(connection: &Connection, stream: &StreamRef) -> Result<Head, Error> {
    let mut statement = connection.prepare_cached(include_str!("head.sql"))?;
    let parameters = named_params! { ":stream_kind": KindColumn(stream.kind), ":stream": stream.id.0 };
    let found = statement.query_row(parameters, |row| {
        Ok(Head {
            revision: row.get("revision")?,
            chain: Some(Hash::from_bytes(row.get("chain")?)),
        })
    });
    Ok(found.optional()?.unwrap_or_default())
}

fn put_head(connection: &Connection, stream: &StreamRef, head: &Head) -> Result<(), Error> {
    connection
        .prepare_cached(include_str!("put_head.sql"))?
        .execute(named_params! {
            ":stream_kind": KindColumn(stream.kind),
            ":stream": stream.id.0,
            ":revision": head.revision,
            ":chain": head.chain.as_ref().map(|chain| chain.as_bytes().as_slice()),
        })?;
    Ok(())
}

/// How far the file has come.
pub(crate) fn marks(connection: &Connection) -> Result<Marks, Error> {
    let mut statement = connection.prepare_cached(include_str!("find.sql"))?;
    let found = statement.query_row([], |row| {
        Ok(Marks {
            epoch: Some(row.get("epoch")?),
            since: row.get("since")?,
            scope: row.get("scope")?,
            ..Marks::default()
        })
    });
    Ok(Marks {
        sent: replica::list_sent(connection)?,
        ..found.optional()?.unwrap_or_default()
    })
}

fn put_marks(connection: &Connection, marks: &Marks) -> Result<(), Error> {
    if let Some(epoch) = marks.epoch {
        connection
            .prepare_cached(include_str!("put.sql"))?
            .execute(named_params! {
                ":epoch": epoch,
                ":since": marks.since,
                ":scope": marks.scope,
            })?;
    }
    replica::put_sent(connection, &marks.sent)
}

/// The streams that this file may not have any more.
pub(crate) fn given_up(connection: &Connection) -> Result<Vec<StreamRef>, Error> {
    let mut statement = connection.prepare_cached(include_str!("given_up.sql"))?;
    collect(statement.query_map([], stream_of)?)
}
