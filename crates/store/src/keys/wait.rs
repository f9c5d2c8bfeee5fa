//! The wait between wrong tries where nothing but the secret opens the file: closing it would be lost documentation.
//!
//! Invariant: a clock that is set back never shortens a wait, and neither does a restart.

use chrono::{DateTime, FixedOffset, TimeDelta};
use serde::{Deserialize, Serialize};

/// Minutes to wait after the last free try and after each that follows; the last of them from then on.
const MINUTES: [i64; 4] = [1, 2, 5, 15];

/// From when until when no try is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Wait {
    from: DateTime<FixedOffset>,
    pub until: DateTime<FixedOffset>,
}

impl Wait {
    /// The wait after so many wrong tries beyond the free ones, the first being 0.
    pub(super) fn after(beyond: u8, now: DateTime<FixedOffset>) -> Self {
        let last = MINUTES.len() - 1;
        let minutes = MINUTES[usize::from(beyond).min(last)];
        Self {
            from: now,
            until: now + TimeDelta::minutes(minutes),
        }
    }

    /// What is left to wait; the whole of it from now where the clock was set back behind its beginning.
    pub(super) fn left(self, now: DateTime<FixedOffset>) -> Option<Self> {
        if now < self.from {
            return Some(Self {
                from: now,
                until: now + (self.until - self.from),
            });
        }
        (now < self.until).then_some(self)
    }
}
