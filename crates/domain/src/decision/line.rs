//! One row of a proposal: an applied service and what the assessor proposes about it.
//!
//! Nothing blocks while one writes: a row says itself what it lacks.

use crate::catalogue::{Per, PlannedService};
use crate::intake::AppliedService;
use crate::investigation::ibic::ibic;
use crate::municipality::{Outcome, Profile};
use crate::record::Registers;
use chrono::NaiveDate;

/// The provision that a row stands on until another is chosen: the right to help for personal needs.
const USUAL_BASIS: &str = "sol-11-1";

/// A row as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// As applied for.
    pub applied: AppliedService,
    /// Its own outcome.
    pub outcome: Option<Outcome>,
    /// How often.
    pub times: Option<i64>,
    /// In which period.
    pub per: Option<Per>,
    /// Own minutes each time; nothing follows the standard time.
    pub minutes: Option<i64>,
    /// Two at once.
    pub double_staffing: bool,
    /// Shared by this many of the household.
    pub household_share: Option<i64>,
    /// The life area that the assessor chose; see [`Line::answers`].
    pub area: Option<String>,
    /// Code of the provision.
    pub legal_basis: String,
    /// Individual reasons.
    pub reason: String,
    /// Why the minutes differ from the standard time.
    pub minutes_reason: String,
}

/// What a row lacks before a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LineGap {
    /// No outcome.
    Outcome,
    /// Granted, and no service of the catalogue.
    Service,
    /// Granted, and not how often.
    Extent,
    /// No standard time and no own minutes.
    Minutes,
    /// Went against the person without individual reasons (FL 32 §).
    Reason,
    /// Own minutes without a reason.
    MinutesReason,
    /// The provision is not in force on the day.
    LegalBasis,
}

impl Line {
    /// Reads a row from the case's fields.
    #[must_use]
    pub fn read(fields: &Registers, applied: &AppliedService) -> Self {
        let text = |field: &str| fields.text(&format!("line/{}/{field}", applied.line));
        let word = |field: &str| serde_json::Value::from(text(field));
        let chosen = |field: &str| Some(text(field)).filter(|value| !value.is_empty());
        Self {
            applied: applied.clone(),
            outcome: serde_json::from_value(word("outcome")).ok(),
            times: text("times").parse().ok(),
            per: serde_json::from_value(word("per")).ok(),
            minutes: text("minutes").parse().ok(),
            double_staffing: text("double_staffing") == "yes",
            household_share: text("household_share").parse().ok(),
            area: chosen("area").map(str::to_owned),
            legal_basis: chosen("legal_basis").unwrap_or(USUAL_BASIS).to_owned(),
            reason: text("reason").to_owned(),
            minutes_reason: text("minutes_reason").to_owned(),
        }
    }

    /// The area whose need it answers: the assessor's choice, else that of the item the service usually answers.
    #[must_use]
    pub fn answers(&self, profile: &Profile, day: NaiveDate) -> Option<String> {
        if self.area.is_some() {
            return self.area.clone();
        }
        let service = profile.service(self.applied.service.as_ref()?, day).ok()?;
        Some(ibic().item(service.icf.first()?)?.area.clone())
    }

    /// Granted in whole or in part.
    #[must_use]
    pub fn is_granted(&self) -> bool {
        matches!(self.outcome, Some(Outcome::Granted | Outcome::PartlyGranted))
    }

    /// The row as a planned service, once it is granted and says how often. An alarm runs without times.
    #[must_use]
    pub fn planned(&self, profile: &Profile, day: NaiveDate) -> Option<PlannedService> {
        let service = self.applied.service.as_ref().filter(|_| self.is_granted())?;
        let timed = profile.service(service, day).ok()?.is_timed();
        let (times, per) = match (self.times, self.per) {
            (Some(times), Some(per)) => (times, per),
            _ if !timed => (1, Per::Month),
            _ => return None,
        };
        Some(PlannedService {
            service: service.clone(),
            times,
            per,
            minutes: self.minutes,
            double_staffing: self.double_staffing,
            household_share: self.household_share,
        })
    }

    /// What it lacks for a decision on `day`.
    #[must_use]
    pub fn gaps(&self, profile: &Profile, day: NaiveDate) -> Vec<LineGap> {
        let Some(outcome) = self.outcome else {
            return vec![LineGap::Outcome];
        };
        let mut gaps = Vec::new();
        if self.is_granted() {
            match self
                .applied
                .service
                .as_ref()
                .and_then(|code| profile.service(code, day).ok())
            {
                None => gaps.push(LineGap::Service),
                Some(service) if service.is_timed() => {
                    if self.times.is_none() || self.per.is_none() {
                        gaps.push(LineGap::Extent);
                    }
                    match (self.minutes, service.minutes) {
                        (None, None) => gaps.push(LineGap::Minutes),
                        (Some(own), standard)
                            if Some(own) != standard.map(i64::from) && self.minutes_reason.is_empty() =>
                        {
                            gaps.push(LineGap::MinutesReason);
                        }
                        _ => {}
                    }
                }
                Some(_) => {}
            }
        }
        let against = matches!(
            outcome,
            Outcome::PartlyGranted | Outcome::Refused | Outcome::Dismissed
        );
        if against && self.reason.trim().is_empty() {
            gaps.push(LineGap::Reason);
        }
        if !super::legal_bases(day).any(|basis| basis.code == self.legal_basis) {
            gaps.push(LineGap::LegalBasis);
        }
        gaps
    }
}
