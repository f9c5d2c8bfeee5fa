//! How the open file is, and whether the clock can be trusted.

use crate::Error;
use crate::open::Open;
use store::Condition;

/// The setting that keeps the latest time ever seen in the file.
pub(crate) const LATEST: &str = "latest";

impl Open {
    /// Keeps the latest time that stood in the file, so that a clock that stays set back is still told after the
    /// next lock.
    pub(crate) fn remember_latest(&mut self) -> Result<(), Error> {
        if let Some(latest) = self.latest.filter(|_| !self.is_read_only()) {
            self.store.setting_put(LATEST, &latest.to_rfc3339())?;
        }
        Ok(())
    }

    /// The clock stands before what was written last.
    pub(crate) fn is_clock_back(&self) -> bool {
        self.latest.is_some_and(|latest| self.now() < latest)
    }

    /// It stands so far before that a date on a decision could be wrong.
    pub(crate) fn is_clock_a_day_back(&self) -> bool {
        self.latest
            .is_some_and(|latest| self.now() + chrono::Duration::days(1) <= latest)
    }

    pub(crate) fn is_read_only(&self) -> bool {
        matches!(self.store.condition(), Condition::Damaged { .. })
    }
}
