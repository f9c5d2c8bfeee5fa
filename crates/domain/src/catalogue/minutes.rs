//! Minutes as an exact fraction.
//!
//! Invariant: nothing here rounds but [`Minutes::whole`]; comparing two values compares the exact ones.

use crate::municipality::{Rounding, RuleError};
use num_rational::Ratio;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::iter::Sum;
use std::ops::Add;
use std::str::FromStr;

/// Minutes, normally a month, exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minutes(Ratio<i64>);

impl Minutes {
    /// No time.
    pub const ZERO: Self = Self(Ratio::new_raw(0, 1));

    /// An exact fraction of minutes.
    #[must_use]
    pub const fn new(exact: Ratio<i64>) -> Self {
        Self(exact)
    }

    /// Whole minutes.
    #[must_use]
    pub fn from_whole(minutes: i64) -> Self {
        Self(Ratio::from_integer(minutes))
    }

    /// Whole hours.
    #[must_use]
    pub fn from_hours(hours: u32) -> Self {
        Self::from_whole(i64::from(hours) * 60)
    }

    /// The exact fraction.
    #[must_use]
    pub const fn exact(self) -> Ratio<i64> {
        self.0
    }

    /// Whole minutes for showing, by the profile's rule.
    #[must_use]
    pub fn whole(self, rounding: Rounding) -> i64 {
        rounding.whole(self.0)
    }
}

impl Add for Minutes {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sum for Minutes {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::ZERO, Add::add)
    }
}

impl fmt::Display for Minutes {
    /// The exact value: `1625/3`, or `455` when whole.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Minutes {
    type Err = RuleError;

    /// Reads `455` or `1625/3`; less than no time is refused.
    fn from_str(text: &str) -> Result<Self, RuleError> {
        if text.contains('-') {
            return Err(RuleError::NotMinutes);
        }
        text.parse().map(Self).map_err(|_| RuleError::NotMinutes)
    }
}

impl Serialize for Minutes {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Minutes {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let text = String::deserialize(input)?;
        text.parse()
            .map(Self)
            .map_err(|_| serde::de::Error::custom("not a fraction of minutes"))
    }
}
