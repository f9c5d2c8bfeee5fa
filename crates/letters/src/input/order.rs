//! The order to a provider (beställning): what the provider needs to do the work, and nothing else.
//!
//! Invariant: there is no field for refused services, reasons, diagnoses, income or fee; contact details are absent,
//! not blank, when they are protected.

use chrono::{NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::{Extent, Officer, Role, Sender, Subject, Term};

/// Everything an order says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderLetter {
    /// Letter head.
    pub sender: Sender,
    /// The provider (utförare).
    pub provider: String,
    /// The provider's postal address, one line each.
    pub provider_address: Vec<String>,
    /// Order number.
    pub order_number: String,
    /// Version, from 1.
    pub version: u32,
    /// The version that this one replaces.
    pub replaces: Option<Replaced>,
    /// The day of the order.
    pub ordered_on: NaiveDate,
    /// The decision it carries out.
    pub decision_number: String,
    /// From when to when the order applies, within the decision's term.
    pub term: Term,
    /// Who orders.
    pub officer: Officer,
    /// Whom the help is for.
    pub person: Subject,
    /// How to reach the person; `None` is a protected person: the profile's separate channel is used.
    pub contact: Option<Contact>,
    /// How to reach her is told in another way than in the order: she is protected.
    pub apart: bool,
    /// The language, where it is another than Swedish or an interpreter is needed.
    pub language: Option<Spoken>,
    /// Who speaks for the person.
    pub representatives: Vec<Speaker>,
    /// The ordered services.
    pub services: Vec<OrderedService>,
    /// Minutes a month in all, rounded once.
    pub month_minutes: Option<u32>,
    /// The day that the help begins.
    pub start: NaiveDate,
    /// The goals of the help.
    pub goals: Vec<String>,
    /// What the staff must know to help safely.
    pub safety: Vec<String>,
    /// The day that the person herself consented to that one speaks with the provider, where she has.
    pub consent: Option<NaiveDate>,
    /// Consents to positioning, sensor or camera (lag 2001:454 9 §).
    pub technique: Vec<TechniqueConsent>,
    /// Until when the provider answers; `None` where the municipality has set no days.
    pub answer: Option<OrderAnswer>,
}

/// Last days for the provider's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderAnswer {
    /// To confirm.
    pub confirm_by: NaiveDate,
    /// For the implementation plan (genomförandeplan).
    pub plan_by: NaiveDate,
}

/// The version that an order replaces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replaced {
    /// The old version.
    pub version: u32,
    /// From this day.
    pub from: NaiveDate,
    /// What is otherwise than there; empty where the services are the same.
    pub changes: Vec<Change>,
}

/// What a new version of an order changes of one service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// The service of this name comes to it.
    Added(String),
    /// The service of this name is no longer ordered.
    Ended(String),
    /// It is given in another way; this is how it was.
    Changed(OrderedService),
}

/// How the provider reaches the person.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Contact {
    /// Address, one line each.
    pub address: Vec<String>,
    /// Telephone.
    pub phone: String,
    /// Door code or key, only where a visit needs it.
    pub access: Option<String>,
}

/// The language that one speaks with the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken {
    /// BCP 47 (`fi`).
    pub tag: String,
    /// An interpreter is needed.
    pub interpreter: bool,
}

/// Somebody who speaks for the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Speaker {
    /// Full name.
    pub name: String,
    /// By what authority.
    pub role: Role,
    /// What it covers, as it was written.
    pub scope: String,
    /// Telephone; empty where it may not be printed.
    pub phone: String,
}

/// One ordered service, tied to the need it answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderedService {
    /// Name in the letter's language.
    pub name: String,
    /// The need it answers, as a phrase.
    pub need: String,
    /// How much and how often.
    pub extent: Extent,
    /// Weekdays; empty when the provider and the person agree on them.
    pub weekdays: Vec<Weekday>,
    /// Times of day; empty when it does not matter.
    pub times_of_day: Vec<TimeOfDay>,
    /// Standard minutes each time (schablontid), where the catalogue has them.
    pub standard_minutes: Option<u32>,
    /// Ordered minutes each time.
    pub minutes: Option<u32>,
    /// Why the minutes differ from the standard, a phrase without full stop.
    pub time_reason: Option<String>,
    /// Two staff at each visit (dubbelbemanning).
    pub double_staffing: bool,
    /// Shared by this many of a household and counted once.
    pub shared: Option<u32>,
    /// Minutes a month, rounded once.
    pub month_minutes: Option<u32>,
}

impl OrderedService {
    /// Other minutes than the standard, and why.
    #[must_use]
    pub fn tells_why(&self) -> bool {
        self.time_reason.is_some() && self.standard_minutes.is_some() && self.standard_minutes != self.minutes
    }

    /// Whether it is given as often, as long, on the same days and by as many as `other`.
    #[must_use]
    pub fn is_done_as(&self, other: &Self) -> bool {
        let how = |one: &Self| {
            (
                one.extent.clone(),
                one.weekdays.clone(),
                one.times_of_day.clone(),
                one.minutes,
                one.double_staffing,
                one.shared,
            )
        };
        how(self) == how(other)
    }
}

/// Time of day of a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimeOfDay {
    /// Morning.
    Morning,
    /// Before noon.
    Forenoon,
    /// Midday.
    Midday,
    /// Afternoon.
    Afternoon,
    /// Evening.
    Evening,
    /// Night.
    Night,
}

impl TimeOfDay {
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Forenoon => "forenoon",
            Self::Midday => "midday",
            Self::Afternoon => "afternoon",
            Self::Evening => "evening",
            Self::Night => "night",
        }
    }
}

/// A technical aid that observes a person (lag 2001:454 9 §).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Technique {
    /// An alarm with positioning.
    Positioning,
    /// A sensor in the home.
    Sensor,
    /// A camera in the home.
    Camera,
}

impl Technique {
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Positioning => "positioning",
            Self::Sensor => "sensor",
            Self::Camera => "camera",
        }
    }
}

/// Consent to a technical aid that positions, senses or films.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TechniqueConsent {
    /// What it is.
    pub device: Technique,
    /// The day of consent.
    pub on: NaiveDate,
    /// A cohabiting relative consented too.
    pub cohabitant: bool,
}
