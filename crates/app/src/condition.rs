//! How the open file is, whether the clock can be trusted, and the day's copy.

use crate::Error;
use crate::open::Open;
use store::Condition;

/// The setting that keeps the latest time ever seen in the file.
pub(crate) const LATEST: &str = "latest";

/// The setting that keeps the day of the last verified copy.
const COPIED: &str = "copied";

impl Open {
    /// Makes the day's verified copy, at a moment when nobody waits. No room for one is no reason to stay open: the
    /// older copies stand, and the next time tries again.
    pub(crate) fn keep_copy(&mut self) {
        let today = self.this_day().to_string();
        let copied = self.store.setting(COPIED).ok().flatten();
        if copied.as_ref() != Some(&today) && self.store.copy_verified().is_ok() {
            let _ = self.store.setting_put(COPIED, &today);
        }
    }

    /// Lets the next lock make a copy, whatever was made today: what is erased now leaves the copies with it.
    pub(crate) fn renew_copies(&mut self) -> Result<(), Error> {
        Ok(self.store.setting_put(COPIED, "")?)
    }

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

    /// It stands on an earlier day, and a decision would be dated before what it rests on.
    pub(crate) fn is_clock_a_day_back(&self) -> bool {
        self.latest
            .is_some_and(|latest| self.this_day() < latest.date_naive())
    }

    pub(crate) fn is_read_only(&self) -> bool {
        matches!(self.store.condition(), Condition::Damaged { .. })
    }
}
