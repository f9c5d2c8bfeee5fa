//! Fee levels (*avgift*) and the maximum fee of a date. A what-if, never a decision: what the person pays also
//! depends on income and reserved amount, which are decided elsewhere.
//!
//! Invariant: no amount is in the code; a year whose amount nobody has read has no amount.

mod law;

pub use law::{LawAmounts, MaximumFee};

use crate::catalogue::{Category, Hours, Minutes, Purpose};
use crate::municipality::{FeeRule, Profile, Rounding, RuleError};
use chrono::NaiveDate;
use num_rational::Ratio;

/// What a plan would cost at most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fee {
    /// The level, from 1; `None` when nothing in the plan has a fee.
    pub level: Option<usize>,
    /// Percent of the maximum fee.
    pub percent: u32,
    /// The hours that the level was found by.
    pub counted: Minutes,
    /// The maximum fee of the day; `None` for a year without an amount.
    pub maximum: Option<MaximumFee>,
    /// Kronor a month; `None` for a year without an amount.
    pub kronor: Option<i64>,
    /// Where the levels were read.
    pub source: String,
    /// The first day of the levels.
    pub valid_from: NaiveDate,
}

/// The fee of a plan by the levels and the maximum fee of `day`.
///
/// # Errors
/// [`RuleError::NoRule`] when the profile has no fee levels on `day`.
pub fn fee(profile: &Profile, law: &LawAmounts, hours: &Hours, day: NaiveDate) -> Result<Fee, RuleError> {
    let rule = profile.fee(day)?;
    let counted = rule
        .categories
        .iter()
        .map(|category| hours.of(*category, Purpose::Fee))
        .sum();
    let has_alarm = hours
        .services
        .iter()
        .any(|service| service.category == Category::Alarm);
    let level = rule.level(counted, has_alarm);
    let percent = level
        .and_then(|index| rule.levels.get(index))
        .map_or(0, |level| level.percent);
    let maximum = law.maximum_fee(day);
    let kronor = maximum
        .as_ref()
        .map(|maximum| Rounding::HalfUp.whole(Ratio::new(maximum.kronor * i64::from(percent), 100)));
    Ok(Fee {
        level: level.map(|index| index + 1),
        percent,
        counted,
        maximum,
        kronor,
        source: rule.source.clone(),
        valid_from: rule.valid_from,
    })
}

impl FeeRule {
    /// The index of the level for so much counted time.
    fn level(&self, counted: Minutes, has_alarm: bool) -> Option<usize> {
        if counted == Minutes::ZERO {
            return self.levels.iter().position(|level| level.alarm_only && has_alarm);
        }
        self.levels.iter().position(|level| {
            !level.alarm_only
                && level
                    .up_to_hours
                    .is_none_or(|hours| counted <= Minutes::from_hours(hours))
        })
    }
}
