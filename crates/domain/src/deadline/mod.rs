//! Dates that law or agreement sets: appeal, not executed, delay, discharge.
//!
//! Invariant: a [`Deadline`] names the rule, the source and the inputs that made it; only a last day for an act
//! moves off a weekend (lag 1930:173), never an interval, never the start of a payment.

pub mod calendar;
mod period;

pub use period::hearing_source;

use crate::municipality::{DischargeAgreement, RuleError};
use calendar::{next_working_day, plus_months};
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use period::period;
use serde::{Deserialize, Serialize};

/// A date with what made it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Deadline {
    /// The date.
    pub date: NaiveDate,
    /// The rule, stable and in English, such as `appeal`.
    pub rule: Rule,
    /// The rule in one line of English, for scripts.
    pub text: String,
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
    /// Last day to appeal (*överklaga*), counted from the day the decision was received.
    Appeal,
    /// The same, counted from a day that the receipt is assumed to be of: nobody knows it.
    AppealAssumed,
    /// From when a decision counts as not executed (*ej verkställt*), counted from its day.
    NotExecuted,
    /// From when the party may ask for a decision (*dröjsmålstalan*).
    Delay,
    /// The authority decides, or refuses to, counted from the party's request for a decision.
    DelayRequest,
    /// When somebody asks whether a letter with a decision came: no law, but the time to appeal is counted from there.
    Receipt,
    /// Until when a party may answer before the decision; the authority sets the day.
    HearingReply,
    /// The municipality starts to pay, counted from the notice.
    DischargeByLaw,
    /// The same for a notice that was sent after noon.
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
            Self::AppealAssumed => "appeal_assumed",
            Self::NotExecuted => "not_executed",
            Self::Delay => "delay",
            Self::DelayRequest => "delay_request",
            Self::Receipt => "receipt",
            Self::HearingReply => "hearing_reply",
            Self::DischargeByLaw => "discharge_by_law",
            Self::DischargeByLawAfterNoon => "discharge_by_law_after_noon",
            Self::DischargeByAgreement => "discharge_by_agreement",
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

/// Last day to appeal (FL 44 §): counted from the day the person got the decision, on the next working day if it
/// falls on a weekend, a holiday or one of three eves (lag 1930:173).
///
/// # Errors
/// [`RuleError::NoLaw`], [`RuleError::OutsideCalendar`].
pub fn appeal(received: NaiveDate) -> Result<Deadline, RuleError> {
    let counted = by_law(Rule::Appeal, received.and_time(NaiveTime::MIN))?;
    let date = next_working_day(counted.date)?;
    Ok(Deadline {
        date,
        moved_from: (date != counted.date).then_some(counted.date),
        ..counted
    })
}

/// The day by which the receipt of a decision that was sent is noted, or asked for: the time to appeal runs from it
/// (FL 44 §), and a letter does not tell that it came.
///
/// # Errors
/// [`RuleError::NoLaw`], [`RuleError::OutsideCalendar`].
pub fn receipt(dispatched: NaiveDate) -> Result<Deadline, RuleError> {
    by_law(Rule::Receipt, dispatched.and_time(NaiveTime::MIN))
}

/// The day a favourable decision counts as not executed, counted from the decision (SoL 34 kap., LSS 28 f §).
///
/// # Errors
/// [`RuleError::NoLaw`], [`RuleError::OutsideCalendar`].
pub fn not_executed(decided: NaiveDate) -> Result<Deadline, RuleError> {
    by_law(Rule::NotExecuted, decided.and_time(NaiveTime::MIN))
}

/// The day from which the party may ask in writing for a decision, counted from the application (FL 12 §).
/// Before that the authority tells of a considerable delay (FL 11 §).
///
/// # Errors
/// [`RuleError::NoLaw`], [`RuleError::OutsideCalendar`].
pub fn delay(applied: NaiveDate) -> Result<Deadline, RuleError> {
    by_law(Rule::Delay, applied.and_time(NaiveTime::MIN))
}

/// The day by which the authority decides the case or refuses to, counted from the day the party's request came
/// (FL 12 §). Never later for a weekend: it is the party who waits.
///
/// # Errors
/// [`RuleError::NoLaw`], [`RuleError::OutsideCalendar`].
pub fn delay_request(asked: NaiveDate) -> Result<Deadline, RuleError> {
    by_law(Rule::DelayRequest, asked.and_time(NaiveTime::MIN))
}

/// The day from which the municipality pays for a patient who is ready for discharge: by the agreement, or by
/// LUS 5 kap. 4 §, later where the notice was sent late in the day.
///
/// # Errors
/// [`RuleError::NoLaw`], [`RuleError::OutsideCalendar`].
pub fn discharge(
    notice: NaiveDateTime,
    agreement: Option<&DischargeAgreement>,
) -> Result<Deadline, RuleError> {
    let Some(agreed) = agreement else {
        let later = period(Rule::DischargeByLawAfterNoon, notice.date())?;
        let hour = later.sent_after_hour;
        let full = hour.and_then(|hour| NaiveTime::from_hms_opt(hour, 0, 0));
        let late = full.is_some_and(|full| notice.time() > full);
        return by_law(if late { later.rule } else { Rule::DischargeByLaw }, notice);
    };
    Ok(Deadline {
        date: plus_days(notice.date(), agreed.calendar_days.into())?,
        rule: Rule::DischargeByAgreement,
        text: "calendar days after the notice, by agreement with the region".to_owned(),
        source: agreed.source.clone(),
        from: notice,
        moved_from: None,
    })
}

fn by_law(rule: Rule, from: NaiveDateTime) -> Result<Deadline, RuleError> {
    let period = period(rule, from.date())?;
    Ok(Deadline {
        date: plus_days(plus_months(from.date(), period.months)?, period.days)?,
        rule,
        text: period.text.clone(),
        source: period.source.clone(),
        from,
        moved_from: None,
    })
}

fn plus_days(from: NaiveDate, days: u64) -> Result<NaiveDate, RuleError> {
    calendar::within(
        from.checked_add_days(Days::new(days))
            .ok_or(RuleError::OutsideCalendar)?,
    )
}
