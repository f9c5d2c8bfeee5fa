//! How the open file is, and whether the clock can be trusted.

use crate::open::Open;
use store::Condition;

impl Open {
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
