//! What each rule of the profile says of a plan; a rule that it lacks becomes a note.

use super::{Compensation, CompensationLine, Fee, FollowUp};
use chrono::NaiveDate;
use domain::catalogue::{Hours, PlannedService, Purpose, Zone};
use domain::compensation::compensation;
use domain::fee::{LawAmounts, fee};
use domain::follow_up::{Decided, follow_up};
use domain::municipality::{Profile, RuleError};

/// A rule that the profile lacks becomes a note in its place.
pub(super) fn or_note<T>(
    answer: Result<T, RuleError>,
    noted: impl Fn(Option<String>) -> T,
) -> Result<T, RuleError> {
    match answer {
        Err(missing @ RuleError::NoRule { .. }) => Ok(noted(Some(missing.to_string()))),
        answer => answer,
    }
}

pub(super) fn follow_up_of(
    profile: &Profile,
    plan: &[PlannedService],
    hours: &Hours,
    decided: NaiveDate,
) -> Result<FollowUp, RuleError> {
    let granted = (!plan.is_empty()).then(|| hours.total(Purpose::FollowUp));
    let decision = Decided {
        on: decided,
        granted,
        open: None,
        ends: None,
    };
    Ok(match follow_up(profile.follow_up(decided)?, decision)? {
        Some(follow_up) => FollowUp {
            interval_months: Some(follow_up.months),
            due: Some(follow_up.due),
            rule: Some(follow_up.rule()),
            source: Some(follow_up.source),
            note: None,
        },
        None => FollowUp {
            note: Some("nothing is granted".to_owned()),
            ..FollowUp::default()
        },
    })
}

pub(super) fn fee_of(
    profile: &Profile,
    law: &LawAmounts,
    hours: &Hours,
    on: NaiveDate,
) -> Result<Fee, RuleError> {
    let fee = fee(profile, law, hours, on)?;
    let note = match &fee.maximum {
        None => Some(format!("the maximum fee is not known on {on}: no amount")),
        Some(maximum) if !maximum.verified => {
            Some("the maximum fee is made from an amount that has not been read at its source".to_owned())
        }
        Some(_) => None,
    };
    Ok(Fee {
        level: fee.level,
        percent: Some(fee.percent),
        amount: fee.kronor,
        maximum_fee: fee.maximum.as_ref().map(|maximum| maximum.kronor),
        counted_minutes_exact: Some(fee.counted.to_string()),
        source: Some(fee.source),
        maximum_fee_source: fee.maximum.map(|maximum| maximum.source),
        note,
    })
}

pub(super) fn compensation_of(
    profile: &Profile,
    hours: &Hours,
    zone: Zone,
    on: NaiveDate,
) -> Result<Compensation, RuleError> {
    let compensation = compensation(profile, hours, zone, on)?;
    Ok(Compensation {
        ore_exact: Some(compensation.ore().to_string()),
        kronor: Some(compensation.kronor()),
        note: compensation
            .rates_from_year
            .map(|year| format!("rates from {year}")),
        lines: compensation
            .lines
            .into_iter()
            .map(|line| CompensationLine {
                category: line.category,
                minutes_exact: line.minutes.to_string(),
                ore_per_hour: line.ore_per_hour,
                basis: line.basis,
                ore_exact: line.ore.to_string(),
                source: line.source,
            })
            .collect(),
    })
}
