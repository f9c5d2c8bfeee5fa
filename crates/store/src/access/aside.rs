//! The access log beside a damaged file, which is written to no more: who read it is kept in a file of its own,
//! encrypted with the same key, until a sound file takes the rows in.

use super::{Access, insert, list};
use crate::{Error, FileKey, atomic, connection};
use domain::id::StreamRef;
use rusqlite::{Connection, TransactionBehavior};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

const TABLE: &str = "
    CREATE TABLE access (
        position INTEGER PRIMARY KEY NOT NULL, at TEXT NOT NULL, actor BLOB NOT NULL,
        stream_kind TEXT, stream BLOB, act TEXT NOT NULL, purpose TEXT NOT NULL
    ) STRICT";

fn beside(database: &Path) -> PathBuf {
    database.with_extension("access")
}

/// Where a damaged one is set aside, for whoever looks after the computers: nothing in it is thrown away.
const DAMAGED: &str = "access-damaged";

/// Adds a row. Where the file of rows is damaged itself, a new one is begun.
pub(crate) fn add(database: &Path, key: &FileKey, row: &Access) -> Result<(), Error> {
    match try_to_add(database, key, row) {
        Err(error) if is_unreadable(&error) => {
            set_aside(database)?;
            try_to_add(database, key, row)
        }
        outcome => outcome,
    }
}

fn try_to_add(database: &Path, key: &FileKey, row: &Access) -> Result<(), Error> {
    let aside = beside(database);
    if !aside.exists() {
        connection::create(&aside, key, |new| Ok(new.execute_batch(TABLE)?))?;
    }
    connection::inspect(&aside)?;
    insert(&connection::open(&aside, key)?, row)
}

/// The rows, the latest first; none where they cannot be read, for the next row sets them aside.
pub(crate) fn rows(
    database: &Path,
    key: &FileKey,
    stream: Option<&StreamRef>,
    limit: u32,
) -> Result<Vec<Access>, Error> {
    match read(database, key, stream, limit) {
        Err(error) if is_unreadable(&error) => Ok(Vec::new()),
        outcome => outcome,
    }
}

/// Moves the rows into a sound file's log. A power cut in the middle leaves them in both rather than in none. Rows that
/// cannot be read keep nobody from a sound file: they are set aside.
pub(crate) fn take_in(sound: &mut Connection, database: &Path, key: &FileKey) -> Result<(), Error> {
    let aside = beside(database);
    if !aside.exists() {
        return Ok(());
    }
    let waiting = match read(database, key, None, u32::MAX) {
        Err(error) if is_unreadable(&error) => return set_aside(database),
        // Trouble that passes keeps nobody from the file, and no rows from the log: the next opening takes them in.
        Err(Error::Sql(_) | Error::Busy) => return Ok(()),
        outcome => outcome?,
    };
    let transaction = sound.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for row in waiting.iter().rev() {
        insert(&transaction, row)?;
    }
    transaction.commit()?;
    fs::remove_file(&aside)?;
    atomic::sync_folder_of(database)
}

/// The first file of rows that was set aside as damaged and still lies there.
pub(crate) fn damaged(database: &Path) -> Option<PathBuf> {
    Some(database.with_extension(DAMAGED)).filter(|path| path.exists())
}

fn read(
    database: &Path,
    key: &FileKey,
    stream: Option<&StreamRef>,
    limit: u32,
) -> Result<Vec<Access>, Error> {
    let aside = beside(database);
    if !aside.exists() {
        return Ok(Vec::new());
    }
    connection::inspect(&aside)?;
    list(&connection::open(&aside, key)?, stream, limit)
}

/// It is damaged, or no database of ours.
fn is_unreadable(error: &Error) -> bool {
    matches!(error, Error::Damaged { .. } | Error::Unencrypted)
}

/// Gives the file, and what SQLite left beside it, names that nothing is looked for under.
fn set_aside(database: &Path) -> Result<(), Error> {
    let names = (1..).map(|nth| match nth {
        1 => DAMAGED.to_owned(),
        _ => format!("{DAMAGED}-{nth}"),
    });
    let free = names
        .map(|name| database.with_extension(name))
        .find(|path| !path.exists());
    let (from, to) = (beside(database), free.unwrap_or_default());
    for left in ["-wal", "-shm"] {
        let with = |path: &Path| {
            let mut name = path.as_os_str().to_owned();
            name.push(left);
            PathBuf::from(name)
        };
        match fs::rename(with(&from), with(&to)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            Ok(()) | Err(_) => {}
        }
    }
    fs::rename(from, to)?;
    atomic::sync_folder_of(database)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A statement that fails is no sign that the rows are lost: here, a table that is not there yet.
    #[test]
    fn rows_wait_for_the_next_opening_where_reading_them_fails_for_now() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("kvarbo.db");
        let key = FileKey::from_slice(&[9; 32]).unwrap();
        let aside = beside(&database);
        connection::create(&aside, &key, |_| Ok(())).unwrap();
        let mut sound = Connection::open_in_memory().unwrap();

        take_in(&mut sound, &database, &key).unwrap();
        assert!(aside.exists() && damaged(&database).is_none());

        fs::write(&aside, b"no database at all, and longer than its head").unwrap();
        take_in(&mut sound, &database, &key).unwrap();
        assert!(!aside.exists() && damaged(&database).is_some());
    }
}
