//! What a provider is paid (*ersättning*), by zone and category. A what-if, never a decision.
//!
//! Invariant: öre are exact fractions up to the one rounding to kronor; rates from another year say so.

use crate::catalogue::{Category, Hours, Minutes, Purpose, Zone};
use crate::municipality::{Basis, Profile, Rounding, RuleError, Unit, Work};
use chrono::{Datelike, NaiveDate};
use num_rational::Ratio;

/// Compensation a month for a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compensation {
    /// One line a category that has time.
    pub lines: Vec<Line>,
    /// The year the rates are from, when it is not the year asked about.
    pub rates_from_year: Option<i32>,
}

/// Compensation for one category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The category.
    pub category: Category,
    /// Minutes a month, counted for compensation.
    pub minutes: Minutes,
    /// The rate, öre an hour.
    pub ore_per_hour: i64,
    /// Whether granted or performed time is paid; the plan's time is then only an estimate.
    pub basis: Basis,
    /// Exact öre a month.
    pub ore: Ratio<i64>,
    /// Where the rate was read.
    pub source: String,
}

impl Compensation {
    /// Exact öre a month.
    #[must_use]
    pub fn ore(&self) -> Ratio<i64> {
        self.lines.iter().map(|line| line.ore).sum()
    }

    /// Kronor a month, rounded once.
    #[must_use]
    pub fn kronor(&self) -> i64 {
        Rounding::HalfUp.whole(self.ore() / 100)
    }
}

/// Compensation of a plan in a zone by the rates of `day`.
///
/// # Errors
/// [`RuleError::NoRule`] when the profile has no rate an hour for a category, or none for the zone.
pub fn compensation(
    profile: &Profile,
    hours: &Hours,
    zone: Zone,
    day: NaiveDate,
) -> Result<Compensation, RuleError> {
    let mut lines = Vec::new();
    let mut oldest = day.year();
    for category in Category::ALL {
        let minutes = hours.of(category, Purpose::Compensation);
        if minutes == Minutes::ZERO {
            continue;
        }
        let rate = profile.rate(work(category), day)?;
        let no_rate = RuleError::NoRule {
            rule: "rate",
            on: day,
        };
        let ore_per_hour = match rate.per {
            Unit::Hour => rate.ore.get(&zone).copied().ok_or(no_rate)?,
            Unit::Month | Unit::Visit => return Err(no_rate),
        };
        oldest = oldest.min(rate.valid_from.year());
        lines.push(Line {
            category,
            minutes,
            ore_per_hour,
            basis: rate.basis,
            ore: minutes.exact() * ore_per_hour / 60,
            source: rate.source.clone(),
        });
    }
    Ok(Compensation {
        lines,
        rates_from_year: (oldest != day.year()).then_some(oldest),
    })
}

fn work(category: Category) -> Work {
    match category {
        Category::Service => Work::Service,
        Category::Care => Work::Care,
        Category::Alarm => Work::Alarm,
    }
}
