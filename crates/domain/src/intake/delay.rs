//! A case that takes long: the party is told (FL 11 §), and may once ask in writing for a decision (FL 12 §).
//!
//! Invariant: the time runs from the party's own application, for as long as something of it is to be decided here.

use super::Refused;
use crate::case::Case;
use crate::deadline::{self, Deadline};
use crate::record::Author;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What was done about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DelayStep {
    /// The party was told of the delay and of its reason (FL 11 §).
    Told,
    /// The party's written request for a decision came; once in a case (FL 12 §).
    Asked,
    /// The request was refused by a decision of its own, which can be appealed.
    Refused,
}

/// One such step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DelayNoted {
    /// What.
    pub step: DelayStep,
    /// The day the notice was sent, the request came, or it was refused.
    pub date: NaiveDate,
    /// The reason for the delay or for the refusal; empty for the party's request.
    pub reason: String,
    /// Who notes it.
    pub author: Author,
}

/// Notes a step.
///
/// # Errors
/// [`Refused::NotNow`] where no time runs, for a second request, or for a refusal of none; [`Refused::Words`] for a
/// notice or a refusal without reason; [`Refused::Day`] after today, or before what it follows on.
pub fn plan_delay(case: &Case, mut noted: DelayNoted, today: NaiveDate) -> Result<DelayNoted, Refused> {
    let running = case.wait().ok_or(Refused::NotNow)?;
    let of = |step| case.delay(step).map(|noted| noted.date);
    let applied = case.applied_on().ok_or(Refused::NotNow)?;
    let earliest = match noted.step {
        DelayStep::Told => applied,
        DelayStep::Asked if of(DelayStep::Asked).is_some() => return Err(Refused::NotNow),
        DelayStep::Asked => running.date,
        DelayStep::Refused if of(DelayStep::Refused).is_some() => return Err(Refused::NotNow),
        DelayStep::Refused => of(DelayStep::Asked).ok_or(Refused::NotNow)?,
    };
    noted.reason = noted.reason.trim().to_owned();
    if noted.step != DelayStep::Asked && noted.reason.is_empty() {
        return Err(Refused::Words);
    }
    if noted.date < earliest || noted.date > today {
        return Err(Refused::Day);
    }
    Ok(noted)
}

impl Case {
    /// The first time that a step was noted.
    #[must_use]
    pub fn delay(&self, step: DelayStep) -> Option<&DelayNoted> {
        let mut delays = self.intake.iter().flat_map(|intake| &intake.delays);
        delays.find(|noted| noted.step == step)
    }

    /// The date that the party's wait gives: six months from the application (FL 12 §), or four weeks from the
    /// request that nobody has answered. None where nobody waits for a decision here.
    #[must_use]
    pub fn wait(&self) -> Option<Deadline> {
        let applied = self.applied_on()?;
        if self.decision().is_some() || self.ended_at_intake() {
            return None;
        }
        let asked = self.delay(DelayStep::Asked);
        match asked.filter(|_| self.delay(DelayStep::Refused).is_none()) {
            Some(asked) => deadline::delay_request(asked.date).ok(),
            None => deadline::delay(applied).ok(),
        }
    }
}
