//! One row of a proposal: an applied service and what the assessor proposes about it.
//!
//! Nothing blocks while one writes: a row says itself what it lacks.

use super::Desk;
use crate::catalogue::{Category, Consent, Per, PlannedService, Service, hours};
use crate::intake::AppliedService;
use crate::investigation::ibic::ibic;
use crate::municipality::{Outcome, Profile, RuleError};
use crate::record::Registers;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A row as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// As applied for.
    pub applied: AppliedService,
    /// What its time counts as where the catalogue has no such service.
    pub category: Option<Category>,
    /// By what it observes the person, where the catalogue has no such service; nothing where it does not.
    pub technique: Option<Consent>,
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
    /// Code of the provision; empty until one is chosen.
    pub legal_basis: String,
    /// The day on which the person withdrew the application.
    pub withdrawn: Option<NaiveDate>,
    /// Individual reasons; the person's words where it is withdrawn.
    pub reason: String,
    /// Why the minutes differ from the standard time, or why a service outside the catalogue is granted.
    pub minutes_reason: String,
}

/// What a granted row asks of the catalogue that it does not give: it needs a reason, and a delegation of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Exception {
    /// The catalogue has no such service.
    OutsideCatalogue,
    /// The catalogue lets no other minutes than the standard time be granted.
    FixedMinutes,
}

/// What a row lacks before a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LineGap {
    /// No outcome.
    Outcome,
    /// Granted outside the catalogue, and not said what its time counts as.
    Category,
    /// Granted, and not how often.
    Extent,
    /// No standard time and no own minutes, or none at all.
    Minutes,
    /// Withdrawn, and not said on which day.
    Withdrawn,
    /// Went against the person without individual reasons (FL 32 §), or withdrawn without the person's words.
    Reason,
    /// Goes against the person for the reasons that the decision before granted it on: they explain another outcome.
    OldReason,
    /// Own minutes, or a service outside the catalogue, without a reason.
    MinutesReason,
    /// Shared by more than live there, or a service that a household does not share.
    Share,
    /// More time in a month than one has.
    TooMuch,
    /// No provision, or one that is not in force on the day.
    LegalBasis,
    /// A provision that the outcome cannot stand on.
    BasisOfOther,
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
            category: serde_json::from_value(word("category")).ok(),
            technique: serde_json::from_value(word("technique")).ok(),
            outcome: serde_json::from_value(word("outcome")).ok(),
            times: text("times").parse().ok(),
            per: serde_json::from_value(word("per")).ok(),
            minutes: text("minutes").parse().ok(),
            double_staffing: text("double_staffing") == "yes",
            household_share: text("household_share").parse().ok(),
            area: chosen("area").map(str::to_owned),
            legal_basis: text("legal_basis").to_owned(),
            withdrawn: text("withdrawn").parse().ok(),
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
        let service = self.catalogued(profile, day)?;
        Some(ibic().item(service.icf.first()?)?.area.clone())
    }

    /// Whether it answers a need at the ICF item `code`: the catalogue says so of the service. Where the catalogue names
    /// none of an area's items, or lacks the service, the row answers the whole area that it was chosen for.
    #[must_use]
    pub fn answers_item(&self, code: &str, profile: &Profile, day: NaiveDate) -> bool {
        let listed = self
            .catalogued(profile, day)
            .map_or(&[][..], |service| &service.icf);
        // ICF numbers what is within an item by more digits: who answers d6400 answers d640, and the reverse.
        if listed
            .iter()
            .any(|one| one.starts_with(code) || code.starts_with(one.as_str()))
        {
            return true;
        }
        let area_of = |code: &str| ibic().item(code).map(|item| item.area.as_str());
        let area = area_of(code);
        area.is_some()
            && self.answers(profile, day).as_deref() == area
            && !listed.iter().any(|one| area_of(one) == area)
    }

    /// Granted in whole or in part.
    #[must_use]
    pub fn is_granted(&self) -> bool {
        matches!(self.outcome, Some(Outcome::Granted | Outcome::PartlyGranted))
    }

    /// The service as the catalogue has it on `day`; nothing for one outside it.
    #[must_use]
    pub fn catalogued<'a>(&self, profile: &'a Profile, day: NaiveDate) -> Option<&'a Service> {
        profile.service(self.applied.service.as_ref()?, day).ok()
    }

    /// What its time counts as: the catalogue's word, else the assessor's.
    #[must_use]
    pub fn category(&self, profile: &Profile, day: NaiveDate) -> Option<Category> {
        self.catalogued(profile, day)
            .map_or(self.category, |service| Some(service.category))
    }

    /// The technique by which it observes the person: the catalogue's word, else the assessor's.
    #[must_use]
    pub fn observes(&self, profile: &Profile, day: NaiveDate) -> Option<Consent> {
        self.catalogued(profile, day)
            .map_or(self.technique, |service| service.consent)
    }

    /// What it asks of the catalogue that the catalogue does not give, when granted on `day`.
    #[must_use]
    pub fn exception(&self, profile: &Profile, day: NaiveDate) -> Option<Exception> {
        if !self.is_granted() {
            return None;
        }
        let Some(service) = self.catalogued(profile, day) else {
            return Some(Exception::OutsideCatalogue);
        };
        let own = self.minutes.is_some() && self.minutes != service.minutes.map(i64::from);
        (own && !service.minutes_may_change).then_some(Exception::FixedMinutes)
    }

    /// The row as a planned service, once it is granted and says how often. An alarm runs without times.
    #[must_use]
    pub fn planned(&self, profile: &Profile, day: NaiveDate) -> Option<PlannedService> {
        let category = self.category(profile, day).filter(|_| self.is_granted())?;
        let (times, per) = match (self.times, self.per) {
            (Some(times), Some(per)) => (times, per),
            _ if !category.is_timed() => (1, Per::Month),
            _ => return None,
        };
        let known = self.catalogued(profile, day);
        Some(PlannedService {
            service: known.map_or_else(|| self.applied.line.clone(), |service| service.code.clone()),
            category: Some(category).filter(|_| known.is_none()),
            times,
            per,
            minutes: self.minutes,
            double_staffing: self.double_staffing,
            household_share: self.household_share,
        })
    }

    /// Whether a household can share it: a service that the catalogue says so of, or any *serviceinsats* outside it.
    #[must_use]
    pub fn can_be_shared(&self, profile: &Profile, day: NaiveDate) -> bool {
        self.catalogued(profile, day).map_or_else(
            || self.category == Some(Category::Service),
            |service| service.shared_in_household,
        )
    }

    /// What it lacks for a decision at `desk`.
    #[must_use]
    pub fn gaps(&self, desk: Desk<'_>) -> Vec<LineGap> {
        let Some(outcome) = self.outcome else {
            return vec![LineGap::Outcome];
        };
        let mut gaps = if self.is_granted() {
            self.granted_gaps(desk)
        } else {
            Vec::new()
        };
        let withdrawn = outcome == Outcome::Withdrawn;
        if withdrawn && self.withdrawn.is_none_or(|day| day > desk.today) {
            gaps.push(LineGap::Withdrawn);
        }
        if (withdrawn || outcome.goes_against()) && self.reason.trim().is_empty() {
            gaps.push(LineGap::Reason);
        } else if outcome.goes_against() && self.repeats(desk) {
            gaps.push(LineGap::OldReason);
        }
        match super::legal_bases(desk.today).find(|basis| basis.code == self.legal_basis) {
            None => gaps.push(LineGap::LegalBasis),
            Some(basis) if !basis.allowed_for.contains(&outcome) => gaps.push(LineGap::BasisOfOther),
            Some(_) => {}
        }
        gaps
    }

    /// Says word for word what the replaced decision granted the same row on.
    fn repeats(&self, desk: Desk<'_>) -> bool {
        let before = desk.replaced.iter().flat_map(|before| &before.lines);
        let mut granted = before.filter(|line| line.outcome == Outcome::Granted);
        granted.any(|line| line.line == self.applied.line && line.reason.trim() == self.reason.trim())
    }

    /// What a granted row lacks.
    fn granted_gaps(&self, desk: Desk<'_>) -> Vec<LineGap> {
        let (profile, day) = (desk.profile, desk.today);
        let mut gaps = Vec::new();
        let mut missing = |is: bool, gap| {
            if is {
                gaps.push(gap);
            }
        };
        let category = self.category(profile, day);
        let timed = category.is_some_and(Category::is_timed);
        let standard = self
            .catalogued(profile, day)
            .and_then(|service| service.minutes)
            .map(i64::from);
        missing(category.is_none(), LineGap::Category);
        missing(
            timed && (self.times.is_none() || self.per.is_none()),
            LineGap::Extent,
        );
        // A grant of nothing would be a refusal without reasons and without an appeal.
        let minutes = self.minutes.or(standard);
        missing(
            timed && minutes.is_none_or(|minutes| minutes < 1),
            LineGap::Minutes,
        );
        let own = timed && self.minutes.is_some() && self.minutes != standard;
        let excepted = self.exception(profile, day).is_some();
        missing(
            (own || excepted) && self.minutes_reason.trim().is_empty(),
            LineGap::MinutesReason,
        );
        let share = self.household_share.unwrap_or(1);
        let persons = i64::try_from(desk.household.len()).map_or(i64::MAX, |others| 1 + others);
        let too_many = !desk.household.is_empty() && share > persons;
        missing(
            share > 1 && (too_many || !self.can_be_shared(profile, day)),
            LineGap::Share,
        );
        let counted = self.planned(profile, day).map(|row| hours(profile, &[row], day));
        missing(
            matches!(counted, Some(Err(RuleError::OutOfRange { .. }))),
            LineGap::TooMuch,
        );
        gaps
    }
}
