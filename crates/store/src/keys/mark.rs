//! The mark: how far the file had come when it was last opened or copied, kept beside it. A database that has not come
//! so far is a copy that was put back. Where the key file was put back with it, nothing here tells.
//!
//! Invariant: the generation is marked after the database has it, so the mark may lag, and leads only where a copy is
//! put back; a number of a series is marked before the series is begun, so that none is begun twice.

use super::KeyFile;
use crate::Error;
use serde::{Deserialize, Serialize};

/// How far the file beside has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Mark {
    /// Openings and copies of the file so far.
    pub generation: u64,
    /// How many times a copy was put back in its place.
    pub put_back: u32,
}

impl KeyFile {
    pub(crate) fn mark(&self) -> Result<Mark, Error> {
        Ok(self.read()?.mark.unwrap_or_default())
    }

    pub(crate) fn put_mark(&self, mark: Mark) -> Result<(), Error> {
        let mut form = self.read()?;
        form.mark = Some(mark);
        self.write(&mut form)
    }
}
