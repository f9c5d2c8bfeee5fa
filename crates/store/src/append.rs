//! Appending: one act of a person, whole or not at all.

use crate::projection::{Projector, Recent, fold};
use crate::{Access, Blob, DraftKey, Error, access, blob, draft, fetched, op, replica, setting};
use domain::id::{OpId, StreamRef};
use ledger::Operation;
use rusqlite::Connection;
use std::collections::BTreeSet;

/// What one act writes, in one transaction.
#[derive(Debug, Clone, Copy, Default)]
pub struct Append<'a> {
    /// The operations, in the order of their replicas' chains.
    pub operations: &'a [Operation],
    /// Files that they name.
    pub blobs: &'a [Blob],
    /// Operations whose payload is erased (superseded text when a decision is signed).
    pub erase: &'a [OpId],
    /// Drafts that the operations hold now.
    pub drafts: &'a [DraftKey],
    /// The access log's rows.
    pub access: &'a [Access],
    /// Settings that the act moves on, each with its new value.
    pub settings: &'a [(&'a str, &'a str)],
}

/// Writes everything and folds the touched streams; the caller's transaction makes it one.
pub(crate) fn append(
    connection: &Connection,
    projector: &dyn Projector,
    recent: &mut Recent,
    act: &Append<'_>,
) -> Result<(), Error> {
    let mut touched = BTreeSet::new();
    for file in act.blobs {
        blob::insert(connection, file)?;
    }
    for operation in act.operations {
        touched.extend(append_one(connection, operation)?);
    }
    for id in act.erase {
        let stream = match op::erase(connection, *id)? {
            Some(own) => Some(own),
            None => fetched::erase(connection, *id)?,
        };
        if let Some(stream) = stream {
            recent.forget(&stream);
            touched.insert(stream);
        }
    }
    for key in act.drafts {
        draft::remove(connection, key)?;
    }
    for row in act.access {
        access::insert(connection, row)?;
    }
    for (key, value) in act.settings {
        setting::put(connection, key, value)?;
    }
    touched
        .iter()
        .try_for_each(|stream| fold(connection, projector, recent, stream))
}

/// Takes an operation that follows its replica's chain; one that is there already is skipped.
fn append_one(connection: &Connection, operation: &Operation) -> Result<Option<StreamRef>, Error> {
    let header = operation.header();
    let mut known = replica::find(connection, header.replica)?.ok_or(Error::UnknownReplica)?;
    if header.seq <= known.chain.seq() {
        let stored = op::find_header(connection, header.replica, header.seq)?;
        return if stored.as_deref() == Some(operation.header_bytes()) {
            Ok(None)
        } else {
            Err(Error::Equivocation { seq: header.seq })
        };
    }
    let key = known.public_key()?;
    known.chain.follow(operation, &key)?;
    op::insert(connection, operation)?;
    replica::advance(connection, &known.chain)?;
    Ok(Some(header.stream))
}
