//! How long a laptop waits before it tries again: longer each time, and never all laptops at the same moment, which would
//! fell a central system that has just come back.

use std::time::Duration;

/// The shortest.
const SHORTEST: Duration = Duration::from_secs(1);
/// The longest.
pub const LONGEST: Duration = Duration::from_secs(15 * 60);

/// How long after so many tries in vain, the first being 1: anything between the shortest and a bound that doubles (full
/// jitter), `random` saying where.
#[must_use]
pub fn wait(tries: u32, random: u32) -> Duration {
    let doubled = SHORTEST.saturating_mul(2_u32.saturating_pow(tries.min(16)));
    let bound = doubled.min(LONGEST);
    SHORTEST + (bound - SHORTEST).mul_f64(f64::from(random) / f64::from(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_anything_between_a_second_and_a_bound_that_doubles() {
        let seconds = |tries, random| wait(tries, random).as_secs();
        assert_eq!([1, 2, 3, 4].map(|tries| seconds(tries, u32::MAX)), [2, 4, 8, 16]);
        assert_eq!([1, 9, 500].map(|tries| seconds(tries, 0)), [1, 1, 1]);
        assert_eq!(seconds(4, u32::MAX / 2), 8, "half way");
    }

    #[test]
    fn it_is_never_longer_than_a_quarter_of_an_hour() {
        for tries in [10, 11, 16, 17, 31, 32, u32::MAX] {
            assert_eq!(wait(tries, u32::MAX), LONGEST, "{tries}");
        }
    }
}
