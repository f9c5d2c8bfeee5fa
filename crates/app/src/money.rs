//! Money beside a proposal: fee and compensation. A what-if, never a decision.

use crate::Error;
use crate::frame::{code, number};
use crate::open::Open;
use crate::view::{CompensationRow, CompensationView, FeeStep, FeeView, LimitView};
use chrono::{Datelike, NaiveDate};
use domain::catalogue::{Hours, Minutes, Purpose, Zone};
use domain::compensation::compensation;
use domain::decision::{Desk, delegated_hours};
use domain::fee::fee;
use domain::municipality::{Rounding, RuleError};

impl Open {
    /// What it would cost at most. A year without an amount says so by having none.
    pub(crate) fn fee_view(&self, hours: &Hours) -> Result<FeeView, Error> {
        let today = self.this_day();
        let fee = match fee(&self.profile, &self.law, hours, today) {
            // A profile without fees shows none; nothing that is decided rests on it.
            Err(RuleError::NoRule { .. }) => return Ok(no_fee(today)),
            fee => fee?,
        };
        let maximum = fee.maximum.as_ref().map(|maximum| maximum.kronor);
        let levels = self.profile.fee(today)?.levels.iter().zip(1..);
        let ladder = levels.filter_map(|(level, at)| {
            let exact = num_rational::Ratio::new(maximum? * i64::from(level.percent), 100);
            Some(FeeStep {
                level: at,
                amount: u32::try_from(Rounding::HalfUp.whole(exact)).ok()?,
                up_to_hours: level.up_to_hours,
                alarm_only: level.alarm_only,
            })
        });
        Ok(FeeView {
            level: fee.level.and_then(number),
            amount: fee.kronor.and_then(|kronor| u32::try_from(kronor).ok()),
            maximum: maximum.and_then(|kronor| u32::try_from(kronor).ok()),
            year: today.year(),
            ladder: ladder.collect(),
            source: fee.source,
        })
    }

    /// The limits besides follow-up's that the person's time stands before or above: what the author may decide, and
    /// where the fee rises next.
    ///
    /// # Errors
    /// [`Error::Rule`].
    pub(crate) fn limits(&self, all: &Hours, desk: Desk<'_>) -> Result<Vec<LimitView>, Error> {
        let decided =
            delegated_hours(desk).map(|hours| ("delegation", all.total(Purpose::Delegation), hours));
        let fee = match fee(&self.profile, &self.law, all, desk.today) {
            Err(RuleError::NoRule { .. }) => None,
            fee => Some(fee?),
        };
        let rises = fee.and_then(|fee| {
            let rule = self.profile.fee(desk.today).ok()?;
            let level = rule.levels.get(fee.level?.checked_sub(1)?)?;
            Some(("fee", fee.counted, level.up_to_hours?))
        });
        let limits = decided.into_iter().chain(rises);
        Ok(limits
            .map(|(limit, counted, hours)| self.limit_view(limit, counted, Minutes::from_hours(hours)))
            .collect())
    }

    /// Compared exactly; what is left of it is shown rounded.
    pub(crate) fn limit_view(&self, limit: &str, counted: Minutes, most: Minutes) -> LimitView {
        let over = counted > most;
        let between = if over {
            counted.exact() - most.exact()
        } else {
            most.exact() - counted.exact()
        };
        LimitView {
            limit: limit.to_owned(),
            minutes: self.shown(most),
            between: self.shown(Minutes::new(between)),
            over,
            near: !over && counted.exact() * 10 >= most.exact() * 9,
        }
    }

    /// What a provider would be paid in each zone. A zone without rates is left out.
    pub(crate) fn compensation_views(&self, hours: &Hours) -> Vec<CompensationView> {
        let today = self.this_day();
        let zones = Zone::ALL.into_iter();
        let known =
            zones.filter_map(|zone| Some((zone, compensation(&self.profile, hours, zone, today).ok()?)));
        known
            .map(|(zone, paid)| CompensationView {
                zone: code(&zone),
                kronor: u32::try_from(paid.kronor()).unwrap_or_default(),
                rates_year: paid.rates_from_year.unwrap_or(today.year()),
                stale: paid.rates_from_year.is_some(),
                rows: paid
                    .lines
                    .iter()
                    .map(|line| CompensationRow {
                        category: code(&line.category),
                        kronor_per_hour: u32::try_from(line.ore_per_hour / 100).unwrap_or_default(),
                        kronor: u32::try_from(Rounding::HalfUp.whole(line.ore / 100)).unwrap_or_default(),
                    })
                    .collect(),
            })
            .collect()
    }
}

/// What is shown where no fee is known.
pub(crate) fn no_fee(today: NaiveDate) -> FeeView {
    FeeView {
        level: None,
        amount: None,
        maximum: None,
        year: today.year(),
        ladder: Vec::new(),
        source: String::new(),
    }
}
