//! A notification (*anmälan*) by somebody else: the person is asked whether she applies, and it is decided whether
//! an investigation is opened (SoL 14 kap. 2 §).
//!
//! Invariant: her own application goes on by itself, from the day she applied. Not to open has a reason and ends the
//! case.

use super::{Channel, Refused, Track};
use crate::case::Case;
use crate::catalogue::Minutes;
use crate::municipality::{DecisionAsked, DecisionKind, Outcome, Profile};
use crate::record::Author;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What she said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// She applies: an application from that day.
    Applies,
    /// She does not want to apply.
    Declines,
    /// She could not be reached.
    NotReached,
}

/// The person was asked about a notification, or was tried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// When.
    pub date: NaiveDate,
    /// How.
    pub how: Channel,
    /// What she said.
    pub answer: Answer,
    /// Who asked.
    pub author: Author,
}

/// It was decided whether an investigation is opened (*inleda utredning*).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpeningDecided {
    /// Opened, or not.
    pub open: bool,
    /// When.
    pub date: NaiveDate,
    /// Why; never empty where it is not opened.
    pub reason: String,
    /// Who decided, with title.
    pub author: Author,
    /// The delegation by which it was decided, as the profile names its source.
    pub delegation: String,
}

/// Notes that the person was asked.
///
/// # Errors
/// [`Refused::NotNow`] when there is no notification, or she applied already, or it ended; [`Refused::Day`] before
/// it came or after today.
pub fn plan_asked(case: &Case, asked: Asked, today: NaiveDate) -> Result<Asked, Refused> {
    let received = waiting_notification(case)?;
    if asked.date < received || asked.date > today {
        return Err(Refused::Day);
    }
    Ok(asked)
}

/// Decides whether an investigation is opened, or closes one that was, where she has not applied after all.
///
/// # Errors
/// [`Refused::NotNow`] as [`plan_asked`], and before anybody asked her or when it is decided; [`Refused::Words`]
/// not to open, or to close, without a reason; [`Refused::Delegation`].
pub fn plan_opening(
    case: &Case,
    open: bool,
    reason: &str,
    author: &Author,
    (profile, today): (&Profile, NaiveDate),
) -> Result<OpeningDecided, Refused> {
    waiting_notification(case)?;
    let intake = case.intake.as_ref().ok_or(Refused::NotNow)?;
    let closes = intake.opening.as_ref().is_some_and(|opened| opened.open) && !open;
    let decided = intake.opening.is_some() && !closes || case.decision().is_some() || case.proposed.is_some();
    if intake.asked.is_empty() || decided {
        return Err(Refused::NotNow);
    }
    let reason = reason.trim().to_owned();
    if !open && reason.is_empty() {
        return Err(Refused::Words);
    }
    let asked = DecisionAsked {
        position: &author.position,
        person: Some(author.actor),
        kind: DecisionKind::OpenInvestigation,
        outcome: if open { Outcome::Granted } else { Outcome::Refused },
        granted: Minutes::ZERO,
    };
    let delegation = profile.delegation(asked, today).ok_or(Refused::Delegation)?;
    Ok(OpeningDecided {
        open,
        date: today,
        reason,
        author: author.clone(),
        delegation: delegation.source.clone(),
    })
}

/// When the notification came that nobody has applied after yet.
fn waiting_notification(case: &Case) -> Result<NaiveDate, Refused> {
    let registered = &case.intake.as_ref().ok_or(Refused::NotNow)?.registered;
    let waits =
        registered.track == Track::Notification && case.applied_on().is_none() && !case.ended_at_intake();
    waits.then_some(registered.received).ok_or(Refused::NotNow)
}
