//! How often a service is given, and how many times a month that is.

use num_rational::Ratio;
use serde::{Deserialize, Serialize};

/// The period in which something happens a number of times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Per {
    /// Every day.
    #[serde(rename = "day")]
    Day,
    /// A week.
    #[serde(rename = "week")]
    Week,
    /// Two weeks.
    #[serde(rename = "2weeks")]
    TwoWeeks,
    /// Three weeks.
    #[serde(rename = "3weeks")]
    ThreeWeeks,
    /// A calendar month.
    #[serde(rename = "month")]
    Month,
    /// A year.
    #[serde(rename = "year")]
    Year,
}

/// A number of times in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frequency {
    /// How many times.
    pub times: i64,
    /// In which period.
    pub per: Per,
}

impl Frequency {
    /// Times a month, exactly, where a month has `weeks` weeks (normally 52/12, so that a day is 7 × 52/12 times).
    #[must_use]
    pub fn times_a_month(self, weeks: Ratio<i64>) -> Ratio<i64> {
        let times = Ratio::from_integer(self.times);
        match self.per {
            Per::Day => times * 7 * weeks,
            Per::Week => times * weeks,
            Per::TwoWeeks => times * weeks / 2,
            Per::ThreeWeeks => times * weeks / 3,
            Per::Month => times,
            Per::Year => times / 12,
        }
    }
}
