//! Who has the database open, by a lock that goes with the process: nothing is put in its place meanwhile.
//!
//! The lock is on a file beside it. SQLite's own are let go between transactions, and a damaged file has none to take.

use crate::{Error, atomic};
use std::fs::{File, TryLockError};
use std::path::Path;

/// One of those that have it open; none in a folder that cannot be written to, or on a disk that has no locks, where
/// nothing is put in its place either.
pub(crate) fn with_others(database: &Path) -> Result<Option<File>, Error> {
    match lock_file(database) {
        Ok(file) => Ok(shared(file.try_lock_shared())?.then_some(file)),
        Err(Error::ReadOnlyFolder | Error::DiskFull) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether it is locked; a disk without locks shuts nobody out of the file.
fn shared(tried: Result<(), TryLockError>) -> Result<bool, Error> {
    match tried {
        Err(TryLockError::Error(_)) => Ok(false),
        tried => taken(tried).map(|()| true),
    }
}

/// Nobody else, until it is dropped.
///
/// # Errors
/// [`Error::Busy`].
pub(crate) fn alone(database: &Path) -> Result<File, Error> {
    let file = lock_file(database)?;
    taken(file.try_lock())?;
    Ok(file)
}

/// Refuses where somebody has it open: one connection keeps streams folded that another is not to change behind it.
///
/// # Errors
/// [`Error::Busy`].
pub fn refuse_if_open(database: &Path) -> Result<(), Error> {
    match lock_file(database) {
        Ok(file) => match file.try_lock() {
            Err(TryLockError::Error(_)) => Ok(()),
            tried => taken(tried),
        },
        Err(Error::ReadOnlyFolder | Error::DiskFull) => Ok(()),
        Err(error) => Err(error),
    }
}

fn lock_file(database: &Path) -> Result<File, Error> {
    let beside = database.with_extension("lock");
    Ok(atomic::create(&beside)?)
}

fn taken(tried: Result<(), TryLockError>) -> Result<(), Error> {
    tried.map_err(|error| match error {
        TryLockError::WouldBlock => Error::Busy,
        TryLockError::Error(error) => error.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;

    #[test]
    fn a_disk_without_locks_opens_the_file_and_lets_nothing_be_put_in_its_place() {
        let without = || Err(TryLockError::Error(io::ErrorKind::Unsupported.into()));
        assert!(!shared(without()).unwrap());
        assert!(matches!(taken(without()), Err(Error::Io(_))));
        assert!(shared(Ok(())).unwrap());
        assert!(matches!(shared(Err(TryLockError::WouldBlock)), Err(Error::Busy)));
    }
}
