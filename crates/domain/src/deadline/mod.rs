//! Dates that law or agreement sets: appeal, not executed, delay, discharge.
//!
//! Invariant: a [`Deadline`] names the rule, the source and the inputs that made it; only a last day for an act
//! moves off a weekend (lag 1930:173), never an interval, never the start of a payment.

pub mod calendar;

use crate::municipality::{DischargeAgreement, RuleError};
use calendar::{next_working_day, plus_months};
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

/// A date with what made it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Deadline {
    /// The date.
    pub date: NaiveDate,
    /// The rule, stable and in English, such as `appeal`.
    pub rule: Rule,
    /// Law or agreement.
    pub source: String,
    /// What it was counted from.
    pub from: NaiveDateTime,
    /// The day that the rule gave before a weekend or holiday moved it.
    pub moved_from: Option<NaiveDate>,
}

/// Which rule set a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Last day to appeal (*överklaga*): three weeks from the day the decision was received.
    Appeal,
    /// A decision counts as not executed (*ej verkställt*) three months after it was taken.
    NotExecuted,
    /// After six months the party may ask for a decision (*dröjsmålstalan*).
    Delay,
    /// The municipality starts to pay, three days after the notice.
    DischargeByLaw,
    /// The municipality starts to pay, four days after a notice that was sent after noon.
    DischargeByLawAfterNoon,
    /// The municipality starts to pay, by agreement with the region.
    DischargeByAgreement,
}

impl Rule {
    /// The code, as it is stored and written by programs.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Appeal => "appeal",
            Self::NotExecuted => "not_executed",
            Self::Delay => "delay",
            Self::DischargeByLaw => "discharge_by_law",
            Self::DischargeByLawAfterNoon => "discharge_by_law_after_noon",
            Self::DischargeByAgreement => "discharge_by_agreement",
        }
    }

    /// The rule in one line of English, for scripts; windows and letters have their own texts.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Appeal => {
                "three weeks from the day the decision was received, moved off weekends and holidays"
            }
            Self::NotExecuted => "three months from the decision",
            Self::Delay => "six months from the application",
            Self::DischargeByLaw => "three days after the notice was sent",
            Self::DischargeByLawAfterNoon => "four days after the notice, which was sent after 12:00",
            Self::DischargeByAgreement => "calendar days after the notice, by agreement with the region",
        }
    }
}

/// Kind of hospital care.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Care {
    /// Somatic care.
    Somatic,
    /// Psychiatric care.
    Psychiatric,
}

/// Last day to appeal (FL 44 §): three weeks from the day the person got the decision, on the next working day
/// if it falls on a weekend, a holiday or one of three eves (lag 1930:173).
///
/// # Errors
/// [`RuleError::OutsideCalendar`].
pub fn appeal(received: NaiveDate) -> Result<Deadline, RuleError> {
    let last = plus_days(received, 21)?;
    let date = next_working_day(last)?;
    Ok(Deadline {
        date,
        rule: Rule::Appeal,
        source: "FL 44 §; lag 1930:173 2 §".to_owned(),
        from: received.and_time(NaiveTime::MIN),
        moved_from: (date != last).then_some(last),
    })
}

/// The day a favourable decision counts as not executed: three months from the decision (SoL 34 kap., LSS 28 f §).
///
/// # Errors
/// [`RuleError::OutsideCalendar`].
pub fn not_executed(decided: NaiveDate) -> Result<Deadline, RuleError> {
    interval(decided, 3, Rule::NotExecuted, "SoL 34 kap.; LSS 28 f §")
}

/// The day from which the party may ask in writing for a decision: six months from the application (FL 12 §).
/// Before that the authority tells of a considerable delay (FL 11 §).
///
/// # Errors
/// [`RuleError::OutsideCalendar`].
pub fn delay(applied: NaiveDate) -> Result<Deadline, RuleError> {
    interval(applied, 6, Rule::Delay, "FL 11-12 §§")
}

/// The day from which the municipality pays for a patient who is ready for discharge: by the agreement, or by
/// LUS 5 kap. 4 §, three days after the notice was sent and four if it was sent after 12:00.
///
/// # Errors
/// [`RuleError::OutsideCalendar`].
pub fn discharge(
    notice: NaiveDateTime,
    agreement: Option<&DischargeAgreement>,
) -> Result<Deadline, RuleError> {
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    let (days, rule, source) = match agreement {
        Some(agreed) => (
            agreed.calendar_days.into(),
            Rule::DischargeByAgreement,
            agreed.source.clone(),
        ),
        None if notice.time() > noon => (4, Rule::DischargeByLawAfterNoon, LUS.to_owned()),
        None => (3, Rule::DischargeByLaw, LUS.to_owned()),
    };
    Ok(Deadline {
        date: plus_days(notice.date(), days)?,
        rule,
        source,
        from: notice,
        moved_from: None,
    })
}

const LUS: &str = "lag 2017:612 5 kap. 4 §";

fn interval(from: NaiveDate, months: u32, rule: Rule, source: &str) -> Result<Deadline, RuleError> {
    Ok(Deadline {
        date: plus_months(from, months)?,
        rule,
        source: source.to_owned(),
        from: from.and_time(NaiveTime::MIN),
        moved_from: None,
    })
}

fn plus_days(from: NaiveDate, days: u64) -> Result<NaiveDate, RuleError> {
    calendar::within(
        from.checked_add_days(Days::new(days))
            .ok_or(RuleError::OutsideCalendar)?,
    )
}
