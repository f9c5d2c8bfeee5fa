//! The sign that the computer has been asleep.
//!
//! Whoever looks at the clocks every [`LOOK`] finds that little more has gone by, unless the computer slept: then the
//! clock on the wall has gone on (and on Windows the other one too). A clock that somebody sets forward looks the
//! same, and locks as well; one set back does not.

use std::time::{Duration, Instant, SystemTime};

/// How long to wait between two looks.
pub const LOOK: Duration = Duration::from_secs(5);

/// A gap this much longer than [`LOOK`] was sleep. Shorter ones come of a busy computer.
const SLEEP: Duration = Duration::from_secs(30);

/// Both clocks at one moment: the one on the wall, and the one that only goes forward.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    wall: SystemTime,
    steady: Instant,
}

impl Look {
    /// At the clocks, now.
    #[must_use]
    #[allow(clippy::disallowed_methods, reason = "this is where the clock comes in")]
    pub fn now() -> Self {
        Self {
            wall: SystemTime::now(),
            steady: Instant::now(),
        }
    }

    /// Whether the computer slept between the look `before` and this one.
    #[must_use]
    pub fn after_sleep(self, before: Self) -> bool {
        let on_the_wall = self.wall.duration_since(before.wall).unwrap_or_default();
        let steadily = self.steady.saturating_duration_since(before.steady);
        on_the_wall.max(steadily) > LOOK + SLEEP
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_secs(3600);

    /// A look after so much has gone by on either clock.
    fn after(before: Look, wall: Duration, steady: Duration) -> Look {
        Look {
            wall: before.wall + wall,
            steady: before.steady + steady,
        }
    }

    #[test]
    fn an_hour_on_the_wall_between_two_looks_was_sleep() {
        let before = Look::now();
        assert!(after(before, HOUR, LOOK).after_sleep(before));
    }

    #[test]
    fn so_it_was_where_the_steady_clock_goes_on_in_sleep() {
        let before = Look::now();
        assert!(after(before, HOUR, HOUR).after_sleep(before));
    }

    #[test]
    fn awake_nothing_is_seen_even_when_the_computer_is_busy() {
        let before = Look::now();
        for late in [Duration::ZERO, Duration::from_secs(20), SLEEP] {
            assert!(
                !after(before, LOOK + late, LOOK + late).after_sleep(before),
                "{late:?}"
            );
        }
        let longer = LOOK + SLEEP + Duration::from_millis(1);
        assert!(after(before, longer, LOOK).after_sleep(before));
    }

    #[test]
    fn a_clock_set_back_is_not_sleep() {
        let before = Look::now();
        let back = Look {
            wall: before.wall - HOUR,
            steady: before.steady + LOOK,
        };
        assert!(!back.after_sleep(before));
    }
}
