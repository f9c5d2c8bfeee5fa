//! The open file: creating and opening it, and what is done when it is damaged or the disk is full.

mod central;
#[cfg(test)]
mod first_version;
pub(crate) mod generation;
#[cfg(test)]
mod keeps;
mod lists;
mod originals;
#[cfg(test)]
mod tampered;
mod turns;
#[cfg(test)]
mod upgrades;

pub use generation::Anew;

use crate::access::aside;
use crate::copies::Copies;
use crate::keys::{FileKey, KeyFile};
use crate::migration::{self, MIGRATIONS, Migrations};
use crate::projection::{Projector, Recent};
use crate::replica::OwnSigner;
use crate::reserve::Reserve;
use crate::{Error, connection, draft, held};
use rusqlite::Connection;
use std::cell::{Cell, RefCell};
use std::fmt;
use std::fs::File;
use std::path::{Path, PathBuf};

/// How the file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// As it should be.
    Sound,
    /// The disk was full and the reserve was given up: everything is saved, and room must be made.
    ReserveGivenUp,
    /// Damaged: what can be read is read, nothing is written.
    Damaged {
        /// The last verified copy, when there is one.
        copy: Option<PathBuf>,
    },
}

/// One open database file. One connection, so callers take turns.
pub struct Store {
    path: PathBuf,
    key: FileKey,
    connection: Connection,
    projector: Box<dyn Projector>,
    recent: RefCell<Recent>,
    signer: RefCell<OwnSigner>,
    reserve: Reserve,
    copies: Copies,
    damaged: Cell<bool>,
    gave_up_reserve: Cell<bool>,
    /// Held as long as the file is open.
    held: Option<File>,
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store")
            .field("condition", &self.condition())
            .finish_non_exhaustive()
    }
}

/// Opening and keeping the file.
impl Store {
    /// Makes a new database, which must not be there yet.
    ///
    /// # Errors
    /// [`Error::AlreadyExists`], [`Error::ReadOnlyFolder`], [`Error::DiskFull`].
    pub fn create(database: &Path, key: FileKey, projector: Box<dyn Projector>) -> Result<Self, Error> {
        connection::create(database, &key, |connection| {
            migration::migrate(connection, 0, MIGRATIONS, projector.as_ref())
        })?;
        Self::open(database, key, projector)
    }

    /// Opens a database, and brings it to this program's version. An older file is copied first.
    ///
    /// A file with a damaged page opens for reading: see [`Store::condition`].
    ///
    /// # Errors
    /// [`Error::NoFile`], [`Error::Unencrypted`], [`Error::Foreign`], [`Error::Newer`], [`Error::ReadOnlyFolder`],
    /// [`Error::Busy`]; [`Error::Damaged`] when nothing can be read. The file is then as it was.
    pub fn open(database: &Path, key: FileKey, projector: Box<dyn Projector>) -> Result<Self, Error> {
        Self::open_and_migrate(database, key, projector, MIGRATIONS)
    }

    /// The same as a program would that knows these migrations.
    pub(crate) fn open_and_migrate(
        database: &Path,
        key: FileKey,
        projector: Box<dyn Projector>,
        migrations: Migrations,
    ) -> Result<Self, Error> {
        let inspected = connection::inspect(database);
        // What is no file of Kvarbo's gets no lock beside it.
        let held = match &inspected {
            Ok(()) | Err(Error::Damaged { .. }) => held::with_others(database)?,
            Err(_) => None,
        };
        let opened = inspected
            .and_then(|()| connection::may_write(database))
            .and_then(|()| Self::open_sound(database, &key, migrations, projector.as_ref()));
        match opened {
            Ok(connection) => {
                let store = Self::new(database, key, connection, projector, held);
                store.reserve.set_aside()?;
                Ok(store)
            }
            Err(Error::Damaged { .. }) => Self::open_damaged(database, key, projector, migrations, held),
            Err(error) => Err(error),
        }
    }

    /// Keeps everybody else out of the file for as long as it is open here.
    ///
    /// # Errors
    /// [`Error::Busy`] where somebody else has it open.
    pub fn keep_alone(&mut self) -> Result<(), Error> {
        if self.held.take().is_some() {
            self.held = Some(held::alone(&self.path)?);
        }
        Ok(())
    }

    /// Refuses what needs no key to be refused: what is no database of Kvarbo's, or has no key file beside it.
    ///
    /// # Errors
    /// [`Error::NoFile`], [`Error::Unencrypted`], [`Error::NoKeyFile`]; [`Error::Foreign`] for what has no pages either.
    pub fn recognise(database: &Path) -> Result<(), Error> {
        match connection::inspect(database) {
            // A shortened file may still be salvaged in part.
            Ok(()) | Err(Error::Damaged { .. }) if KeyFile::beside(database).exists() => Ok(()),
            Ok(()) | Err(Error::Damaged { .. }) if connection::has_pages(database)? => Err(Error::NoKeyFile),
            Ok(()) | Err(Error::Damaged { .. }) => Err(Error::Foreign),
            Err(error) => Err(error),
        }
    }

    /// The last verified copy of the file.
    pub fn verified_copy(&self) -> Option<PathBuf> {
        self.copies.last()
    }

    /// How the file is, as far as it has been read.
    pub fn condition(&self) -> Condition {
        if self.damaged.get() {
            Condition::Damaged {
                copy: self.copies.last(),
            }
        } else if self.gave_up_reserve.get() {
            Condition::ReserveGivenUp
        } else {
            Condition::Sound
        }
    }

    /// Reads every page. Slow (some 200 MB a second): to be run when nobody waits.
    ///
    /// # Errors
    /// [`Error::Damaged`]; from then on nothing is written.
    pub fn check(&self) -> Result<(), Error> {
        self.read(|connection| {
            if connection::is_whole(connection)? {
                Ok(())
            } else {
                Err(Error::Damaged { copy: None })
            }
        })
    }

    /// Copies the file as it is now into `copies` beside it, encrypted with the same key, and reads the copy whole.
    /// The three newest copies are kept, but for those in which a text stands that has been erased since. What is
    /// written from now on is after the copy, and the file is counted as so far ahead of it.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::DiskFull`], [`Error::ReadOnlyFolder`]; older copies then stand.
    pub fn copy_verified(&mut self) -> Result<PathBuf, Error> {
        self.refuse_if_damaged()?;
        let copy = self.read(|connection| self.copies.make(connection, &self.key))?;
        self.count_generation()?;
        Ok(copy)
    }

    /// Makes the copies anew where there are any, so that none holds what was erased.
    ///
    /// # Errors
    /// As [`Store::copy_verified`].
    pub fn renew_copies(&mut self) -> Result<(), Error> {
        if self.copies.last().is_some() {
            self.copy_verified()?;
        }
        Ok(())
    }

    /// Writes everything into the one file and closes it.
    ///
    /// # Errors
    /// What the last write said. Nothing that was answered for is lost by it.
    pub fn close(self) -> Result<(), Error> {
        self.connection.close().map_err(|(_, error)| error.into())
    }

    fn new(
        database: &Path,
        key: FileKey,
        connection: Connection,
        projector: Box<dyn Projector>,
        held: Option<File>,
    ) -> Self {
        Self {
            path: database.to_owned(),
            key,
            connection,
            projector,
            recent: RefCell::default(),
            signer: RefCell::default(),
            reserve: Reserve::beside(database),
            copies: Copies::beside(database),
            damaged: Cell::new(false),
            gave_up_reserve: Cell::new(false),
            held,
        }
    }

    fn open_sound(
        database: &Path,
        key: &FileKey,
        migrations: Migrations,
        projector: &dyn Projector,
    ) -> Result<Connection, Error> {
        let mut connection = connection::open(database, key)?;
        let version = migration::version(&connection, migrations)?;
        if (version as usize) < migrations.len() {
            Copies::beside(database).make(&connection, key)?;
            migration::migrate(&mut connection, version, migrations, projector)?;
        }
        draft::forget_removed(&connection)?;
        aside::take_in(&mut connection, database, key)?;
        Ok(connection)
    }

    fn open_damaged(
        database: &Path,
        key: FileKey,
        projector: Box<dyn Projector>,
        migrations: Migrations,
        held: Option<File>,
    ) -> Result<Self, Error> {
        let copies = Copies::beside(database);
        let opened = connection::open_read_only(database, &key).and_then(|connection| {
            migration::version(&connection, migrations)?;
            Ok(connection)
        });
        let Ok(connection) = opened else {
            return Err(Error::Damaged { copy: copies.last() });
        };
        let store = Self::new(database, key, connection, projector, held);
        store.damaged.set(true);
        Ok(store)
    }
}
