//! The one rounding that a shown figure gets.
//!
//! Invariant: exact in, whole out; nothing computes further with what comes out.

use num_rational::Ratio;
use serde::{Deserialize, Serialize};

/// How a shown figure is rounded to a whole minute or krona.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rounding {
    /// To the nearest, a half upwards.
    #[default]
    HalfUp,
    /// Upwards.
    Up,
    /// Downwards.
    Down,
}

impl Rounding {
    /// The whole number that `exact` is shown as.
    #[must_use]
    pub fn whole(self, exact: Ratio<i64>) -> i64 {
        match self {
            Self::HalfUp => (exact + Ratio::new(1, 2)).floor().to_integer(),
            Self::Up => exact.ceil().to_integer(),
            Self::Down => exact.floor().to_integer(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_goes_up_and_less_goes_down() {
        let whole = |numerator, denominator| Rounding::HalfUp.whole(Ratio::new(numerator, denominator));
        assert_eq!((whole(5, 2), whole(149, 100), whole(1040, 3)), (3, 1, 347));
    }

    #[test]
    fn up_and_down_leave_whole_numbers_alone() {
        assert_eq!(Rounding::Up.whole(Ratio::new(301, 100)), 4);
        assert_eq!(Rounding::Down.whole(Ratio::new(399, 100)), 3);
        assert_eq!(
            (Rounding::Up.whole(3.into()), Rounding::Down.whole(3.into())),
            (3, 3)
        );
    }
}
