//! What reached the central system before the case's registration, as after a restore where a colleague's laptop is first.
//!
//! Invariant: a case begins with its registration. All else was made after it, and is folded after it.

use super::Case;
use crate::record::{Action, Entry};

impl Case {
    /// Keeps what comes before the registration, and folds it anew once that is there. Whether all was done here.
    pub(super) fn begins_late(&mut self, entry: &Entry) -> bool {
        let registers = matches!(entry.action, Some(Action::RegisterIntake(_))) && entry.is_rightful;
        if !registers {
            self.early.push(entry.clone());
            return false;
        }
        if self.early.is_empty() {
            return false;
        }
        let early = std::mem::take(&mut self.early);
        *self = Self::fold(std::iter::once(entry).chain(&early));
        true
    }
}
