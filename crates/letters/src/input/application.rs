//! What a decision letter tells of the application and of what went before the decision.
//!
//! Invariant: every applied service stands here, also those that are decided elsewhere.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Extent;

/// The application as it came (FL 19 §).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// The day it arrived (FL 22 §).
    pub received_on: NaiveDate,
    /// Who applied.
    pub by: Applicant,
    /// Each applied service on its own line.
    pub services: Vec<AppliedService>,
    /// What was applied for too, and is decided elsewhere.
    pub handed_over: Vec<HandedOver>,
    /// The person's own words, where she applied herself.
    pub own_words: Option<String>,
}

/// A part of the application that this decision is not about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedOver {
    /// What it is.
    pub what: Elsewhere,
    /// As applied for; empty where nothing was said.
    pub words: String,
    /// To whom it went; `None` while it lies here.
    pub passed: Option<Passed>,
}

/// What another process decides on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Elsewhere {
    /// LSS.
    Lss,
    /// *Särskilt boende*.
    SpecialHousing,
    /// *Korttidsboende*.
    ShortStay,
}

impl Elsewhere {
    /// The texts' word for it.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Lss => "lss",
            Self::SpecialHousing => "special_housing",
            Self::ShortStay => "short_stay",
        }
    }
}

/// To whom a part of the application went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passed {
    /// A unit or a role.
    pub to: String,
    /// The day.
    pub on: NaiveDate,
}

/// A party to whom the investigation was given before the decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    /// Who speaks for the person; `None` is the person.
    pub name: Option<String>,
    /// The day.
    pub given_on: NaiveDate,
    /// She had been given material before: this was given when there was something new.
    pub again: bool,
    /// What came back.
    pub answered: Answered,
}

/// What came back from a party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answered {
    /// A reply on a day.
    Replied(NaiveDate),
    /// Nothing to add, said on a day.
    Waived(NaiveDate),
    /// Nothing.
    No,
}

/// Who applied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Applicant {
    /// The person.
    Person,
    /// Somebody else for the person: in what capacity, and who it was.
    Other(ApplicantRole, String),
}

/// In what capacity somebody else applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplicantRole {
    /// With the right to speak for the person.
    Representative,
    /// Next of kin.
    Relative,
    /// A provider.
    Provider,
    /// Health care.
    HealthCare,
    /// Somebody else.
    Other,
}

impl ApplicantRole {
    /// The texts' word for it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Representative => "representative",
            Self::Relative => "relative",
            Self::Provider => "provider",
            Self::HealthCare => "health_care",
            Self::Other => "other",
        }
    }
}

/// One applied service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppliedService {
    /// Name in the letter's language, lower case, no article.
    pub name: String,
    /// The extent asked for, where one was stated.
    pub extent: Option<Extent>,
}
