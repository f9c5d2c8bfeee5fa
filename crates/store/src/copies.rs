//! Copies: encrypted with the same key, verified before they count, the newest three kept.
//!
//! They are numbered and not dated, so that a clock set back cannot make an old one look new. What has been erased
//! from the database leaves the copies with the next one made: an older copy in which it still stands is then removed,
//! since an erasure that left the text in a copy would be none.

use crate::keys::FileKey;
use crate::{Error, atomic, connection, fetched, met};
use rusqlite::{Connection, named_params};
use std::fs;
use std::path::{Path, PathBuf};

const KEPT: usize = 3;
const EXTENSION: &str = "copy";

/// The folder of copies beside one database.
#[derive(Debug)]
pub(crate) struct Copies {
    folder: PathBuf,
}

impl Copies {
    pub(crate) fn beside(database: &Path) -> Self {
        Self {
            folder: atomic::folder_of(database).join("copies"),
        }
    }

    /// The newest verified copy.
    pub(crate) fn last(&self) -> Option<PathBuf> {
        self.numbered().pop().map(|(_, path)| path)
    }

    /// Every copy, the newest first.
    pub(crate) fn newest_first(&self) -> impl Iterator<Item = PathBuf> {
        self.numbered().into_iter().rev().map(|(_, path)| path)
    }

    /// Copies the database as it is now, reads the copy whole, and only then gives it its name.
    pub(crate) fn make(&self, database: &Connection, key: &FileKey) -> Result<PathBuf, Error> {
        atomic::private_folder(&self.folder)?;
        let part = self.folder.join("part");
        match self.make_part(&part, database, key) {
            Ok(path) => Ok(path),
            Err(error) => {
                let _ = fs::remove_file(&part);
                Err(error)
            }
        }
    }

    fn make_part(&self, part: &Path, database: &Connection, key: &FileKey) -> Result<PathBuf, Error> {
        atomic::create(part)?;
        let into = part.to_str().ok_or(Error::ReadOnlyFolder)?;
        database.execute("VACUUM INTO :path", named_params! { ":path": into })?;
        fs::File::open(part)?.sync_all()?;
        connection::inspect(part)?;
        let copy = connection::open_read_only(part, key)?;
        if !connection::is_whole(&copy)? || extent(&copy)? != extent(database)? {
            return Err(Error::Damaged { copy: None });
        }
        drop(copy);
        let number = self.numbered().last().map_or(1, |(number, _)| number + 1);
        let path = self.folder.join(format!("{number:06}.{EXTENSION}"));
        fs::rename(part, &path)?;
        atomic::sync_folder_of(&path)?;
        self.thin(database, key)?;
        Ok(path)
    }

    /// Removes the copies that are more than enough, and those that hold what has been erased since. One that cannot
    /// be read is not judged.
    fn thin(&self, database: &Connection, key: &FileKey) -> Result<(), Error> {
        for (newer, (_, path)) in self.numbered().iter().rev().enumerate() {
            if newer >= KEPT || holds_gone(path, database, key).unwrap_or(false) {
                fs::remove_file(path)?;
            }
        }
        Ok(())
    }

    /// The copies in order.
    fn numbered(&self) -> Vec<(u64, PathBuf)> {
        let Ok(entries) = fs::read_dir(&self.folder) else {
            return Vec::new();
        };
        let mut copies: Vec<_> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|extension| extension == EXTENSION))
            .filter_map(|path| Some((path.file_stem()?.to_str()?.parse().ok()?, path)))
            .collect();
        copies.sort();
        copies
    }
}

/// How much a file holds: the same before and after copying.
fn extent(connection: &Connection) -> Result<(u32, u64), Error> {
    let version = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let operations = connection.query_row(include_str!("op/count.sql"), [], |row| row.get("operations"))?;
    Ok((version, operations))
}

/// Whether something stands in the copy that has been erased from the database since, or given up.
fn holds_gone(copy: &Path, database: &Connection, key: &FileKey) -> Result<bool, Error> {
    let copy = connection::open_read_only(copy, key)?;
    let last = copy.query_row(include_str!("op/last_position.sql"), [], |row| row.get(0))?;
    if erased_until(&copy, last)? < erased_until(database, last)? {
        return Ok(true);
    }
    for stream in met::given_up(database)? {
        if fetched::count(&copy, &stream)? > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// How many of the operations up to a position have no payload.
fn erased_until(connection: &Connection, last: i64) -> Result<u64, Error> {
    let until = named_params! { ":last": last };
    Ok(
        connection.query_row(include_str!("op/count_erased.sql"), until, |row| {
            row.get("erased")
        })?,
    )
}
