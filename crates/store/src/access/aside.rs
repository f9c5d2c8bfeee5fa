//! The access log beside a damaged file, which is written to no more: who read it is kept in a file of its own,
//! encrypted with the same key, until a sound file takes the rows in.

use super::{Access, insert, list};
use crate::{Error, FileKey, atomic, connection};
use domain::id::StreamRef;
use rusqlite::{Connection, TransactionBehavior};
use std::fs;
use std::path::{Path, PathBuf};

const TABLE: &str = "
    CREATE TABLE access (
        position INTEGER PRIMARY KEY NOT NULL, at TEXT NOT NULL, actor BLOB NOT NULL,
        stream_kind TEXT, stream BLOB, act TEXT NOT NULL, purpose TEXT NOT NULL
    ) STRICT";

fn beside(database: &Path) -> PathBuf {
    database.with_extension("access")
}

/// Adds a row.
pub(crate) fn add(database: &Path, key: &FileKey, row: &Access) -> Result<(), Error> {
    let aside = beside(database);
    if !aside.exists() {
        connection::create(&aside, key, |new| Ok(new.execute_batch(TABLE)?))?;
    }
    insert(&connection::open(&aside, key)?, row)
}

/// The rows, the latest first.
pub(crate) fn rows(
    database: &Path,
    key: &FileKey,
    stream: Option<&StreamRef>,
    limit: u32,
) -> Result<Vec<Access>, Error> {
    let aside = beside(database);
    if !aside.exists() {
        return Ok(Vec::new());
    }
    list(&connection::open(&aside, key)?, stream, limit)
}

/// Moves the rows into a sound file's log. A power cut in the middle leaves them in both rather than in none.
pub(crate) fn take_in(sound: &mut Connection, database: &Path, key: &FileKey) -> Result<(), Error> {
    let aside = beside(database);
    if !aside.exists() {
        return Ok(());
    }
    let waiting = rows(database, key, None, u32::MAX)?;
    let transaction = sound.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for row in waiting.iter().rev() {
        insert(&transaction, row)?;
    }
    transaction.commit()?;
    fs::remove_file(&aside)?;
    atomic::sync_folder_of(database)
}
