//! What stands in a form that is not sent: kept in the encrypted file, so that a lock or a stop takes nothing away.
//!
//! Invariant: it is working material of who writes it and no part of any record; emptied it is gone, and what it was
//! sent for is done in the transaction that empties it.

use crate::open::Open;
use crate::view::{FormKeep, FormRef, FormView, SavedView};
use crate::{Error, Kvarbo};
use domain::record::{FieldError, MAX_TEXT};

impl Kvarbo {
    /// Runs a command that was sent from a form: the transaction of its act empties the form. A command that is refused
    /// leaves it.
    ///
    /// # Errors
    /// What the command says.
    pub fn sent_from<T>(
        &mut self,
        form: Option<&str>,
        command: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.note_sent(form);
        let answer = command(self);
        self.note_sent(None);
        answer
    }

    fn note_sent(&mut self, form: Option<&str>) {
        if let Ok(open) = self.open() {
            open.sent = form.map(str::to_owned);
        }
    }
}

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
pub(crate) fn key(form: &str) -> String {
    format!("form/{form}")
}
