//! The reserve: space set aside while there is some, given up when the disk is full, so that notes are still saved.

use crate::{Error, atomic};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Size of the reserve in bytes: some thousand notes.
pub(crate) const RESERVE_BYTES: usize = 16 << 20;

const BLOCK_BYTES: usize = 1 << 20;

/// The reserve beside one database.
#[derive(Debug)]
pub(crate) struct Reserve {
    path: PathBuf,
}

impl Reserve {
    pub(crate) fn beside(database: &Path) -> Self {
        Self {
            path: database.with_extension("reserve"),
        }
    }

    /// Sets the space aside. A disk without room is no error here: work goes on without a reserve.
    pub(crate) fn set_aside(&self) -> Result<(), Error> {
        if self
            .path
            .metadata()
            .is_ok_and(|found| found.len() == RESERVE_BYTES as u64)
        {
            return Ok(());
        }
        match self.fill() {
            Err(Error::DiskFull) => self.give_up().map(drop),
            outcome => outcome,
        }
    }

    /// Frees the space; `false` when there was none left.
    pub(crate) fn give_up(&self) -> Result<bool, Error> {
        match fs::remove_file(&self.path) {
            Ok(()) => atomic::sync_folder_of(&self.path).map(|()| true),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Random bytes, since a file system that compresses or leaves holes would set nothing aside for zeros.
    fn fill(&self) -> Result<(), Error> {
        let mut block = vec![0; BLOCK_BYTES];
        getrandom::fill(&mut block).map_err(|_| Error::Crypto)?;
        let mut file = atomic::create(&self.path)?;
        for _ in 0..RESERVE_BYTES / BLOCK_BYTES {
            file.write_all(&block)?;
        }
        Ok(file.sync_all()?)
    }
}
