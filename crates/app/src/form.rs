//! What stands in a form that is not sent: kept in the encrypted file, so that a lock or a stop takes nothing away.
//!
//! Invariant: it is working material of who writes it and no part of any record; sent or emptied, it is gone.

use crate::Error;
use crate::open::Open;
use crate::view::{FormKeep, FormRef, FormView, SavedView};
use domain::record::{FieldError, MAX_TEXT};

impl Open {
    /// Keeps what stands in a form; empty text forgets it.
    ///
    /// # Errors
    /// Too long for a field, or what the disk says.
    pub fn form_keep(&mut self, keep: &FormKeep) -> Result<SavedView, Error> {
        if keep.form.len().max(keep.text.len()) > MAX_TEXT {
            return Err(Error::Field(FieldError::TooLong));
        }
        self.store.setting_put(&key(&keep.form), &keep.text)?;
        Ok(self.saved())
    }

    /// What was kept; empty when nothing is.
    ///
    /// # Errors
    /// What the disk says.
    pub fn form_read(&mut self, form: &FormRef) -> Result<FormView, Error> {
        Ok(FormView {
            text: self.store.setting(&key(&form.form))?.unwrap_or_default(),
        })
    }
}

/// Beside the settings, under a beginning of its own, so that no form's name is a setting's.
fn key(form: &str) -> String {
    format!("form/{form}")
}
