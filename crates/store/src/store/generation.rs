//! How far the file has come, and going on with a copy that was put back.
//!
//! Invariant: numbers are final when they are given. A copy does not know which were given after it was made, so it goes
//! on as a replica of its own.

use crate::copies::Copies;
use crate::keys::Mark;
use crate::{Error, FileKey, KeyFile, Store, access, connection, replica, restore, setting};
use chrono::{DateTime, FixedOffset};
use domain::id::ReplicaId;
use ledger::{P256Signer, Signer};
use rusqlite::Connection;
use std::path::{Path, PathBuf};

/// The setting that counts openings and copies.
const GENERATION: &str = "generation";

/// What a copy that was put back goes on with.
#[derive(Debug, Clone, Copy)]
pub struct Anew<'a> {
    /// The new replica.
    pub replica: ReplicaId,
    /// Its private key.
    pub secret: &'a [u8; 32],
    /// Settings, such as the new series of numbers.
    pub settings: &'a [(&'a str, &'a str)],
}

/// Generations.
impl Store {
    /// Whether the file is older than it has been: a copy that was put back. One that is newer than its mark was
    /// stopped before it was marked, or has an older key file beside it.
    ///
    /// # Errors
    /// [`Error::NoKeyFile`], [`Error::KeyFileDamaged`], and what reading meets.
    pub fn is_put_back(&self) -> Result<bool, Error> {
        Ok(self.read(of)? < self.keys().mark()?.generation)
    }

    /// Counts that a copy was put back, and says how many times that has happened; each number is given once.
    ///
    /// # Errors
    /// As [`Store::is_put_back`], [`Error::DiskFull`], [`Error::ReadOnlyFolder`].
    pub fn count_put_back(&self) -> Result<u32, Error> {
        let mark = self.keys().mark()?;
        let put_back = mark.put_back + 1;
        self.keys().put_mark(Mark { put_back, ..mark })?;
        Ok(put_back)
    }

    /// Goes on as another replica, which the former one hands over to. The former one's operations stay, and its key, to
    /// verify them.
    ///
    /// # Errors
    /// [`Error::Ledger`] when the secret is no P-256 key; [`Error::DiskFull`], [`Error::Damaged`].
    pub fn begin_anew(&mut self, anew: &Anew<'_>) -> Result<(), Error> {
        self.write(|connection, _, _| {
            let next = P256Signer::from_bytes(anew.secret)?.public_key();
            replica::retire_own(connection, &next)?;
            replica::insert_own(connection, anew.replica, anew.secret)?;
            let mut settings = anew.settings.iter();
            settings.try_for_each(|(key, value)| setting::put(connection, key, value))
        })
    }

    /// Counts an opening or a copy: every older copy is from now on known as one.
    ///
    /// # Errors
    /// As [`Store::count_put_back`], and what writing meets.
    pub fn count_generation(&mut self) -> Result<(), Error> {
        let mark = self.keys().mark()?;
        let next = self.read(of)?.max(mark.generation) + 1;
        self.setting_put(GENERATION, &next.to_string())?;
        self.keys().put_mark(Mark {
            generation: next,
            ..mark
        })
    }

    /// The last verified copy beside a database, which can be put in its place.
    pub fn last_copy(database: &Path) -> Option<PathBuf> {
        Copies::beside(database).last()
    }

    /// The latest that stands in the last verified copy, by its own access log: its file's day changes when it is moved.
    pub fn last_copy_holds_until(&self) -> Option<DateTime<FixedOffset>> {
        let copy = self.copies.last()?;
        let copy = connection::open_read_only(&copy, &self.key).ok()?;
        let last = access::list(&copy, None, 1).ok()?;
        last.first().map(|row| row.at)
    }

    /// The damaged file in whose place a copy was last put, while it lies beside this one.
    pub fn set_aside(&self) -> Option<PathBuf> {
        restore::set_aside(&self.path)
    }

    /// Closes the file and hands its key back, to put a copy in its place.
    pub fn into_key(self) -> FileKey {
        self.key
    }

    fn keys(&self) -> KeyFile {
        KeyFile::beside(&self.path)
    }
}

/// How far a file has come.
pub(crate) fn of(connection: &Connection) -> Result<u64, Error> {
    let kept = setting::find(connection, GENERATION)?;
    Ok(kept.and_then(|text| text.parse().ok()).unwrap_or_default())
}
