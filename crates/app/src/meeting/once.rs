//! One round without a window.
//!
//! Invariant: nobody else has the file open meanwhile: a window keeps streams folded that a round would change behind it.

use super::desk::program;
use super::follow::errand;
use crate::view::{SessionUnlock, SyncView};
use crate::{Error, Kvarbo, Open};
use std::sync::{Arc, Mutex};

impl Kvarbo {
    /// Opens the file for this program alone.
    ///
    /// # Errors
    /// `Busy` where somebody has it open; as [`Kvarbo::session_unlock`].
    pub fn unlock_alone(&mut self, unlock: &SessionUnlock) -> Result<(), Error> {
        store::refuse_if_open(&self.database())?;
        self.session_unlock(unlock)?;
        Ok(self.open()?.store.keep_alone()?)
    }
}

/// Meets the central system once, by the sign-in that the open file keeps, and tells how it then stands. Nothing is done
/// where nobody is signed in.
///
/// # Errors
/// [`Error::Locked`]; what the file says.
pub async fn meet_once(kvarbo: &Arc<Mutex<Kvarbo>>) -> Result<SyncView, Error> {
    if let Some(errand) = errand(kvarbo).await {
        errand.perform().await;
    }
    program(kvarbo).open().and_then(Open::sync_read)
}
