//! What a letter is made from: plain data, already decided elsewhere.
//!
//! Invariant: nothing here is a formatted sentence except text that a person wrote. Dates are dates, times are
//! whole minutes, amounts are whole kronor; the letter formats them for its own language.

mod after;
mod application;
mod decision;
mod hearing;
mod notice;
mod order;
mod replaced;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use after::{AfterDecision, CorrectedPlace, CorrectionLetter, Slip, Stated, SupplementLetter};
pub use application::{
    Answered, Applicant, ApplicantRole, Application, AppliedService, Elsewhere, HandedOver, Heard, Passed,
};
pub use decision::{
    AppealTime, CopyFor, DecidedBy, DecisionLetter, Fee, Grant, LegalBasis, Outcome, Reservation, Review,
    ReviewOf, ServiceOutcome, Signature,
};
pub use hearing::{
    AssessedItem, Chapter, HearingLetter, Label, ProposedOutcome, ProposedService, ProposedTerms, Told,
};
pub use notice::{BookedService, BookingNotice};
pub use order::{
    Change, Contact, OrderAnswer, OrderLetter, OrderedService, Replaced, Speaker, Spoken, Technique,
    TechniqueConsent, TimeOfDay,
};
pub use replaced::{Ground, Less, LessService, ReplacedDecision};

/// The language a letter is written in. The Swedish letter is the original, the others go with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    /// Swedish.
    Sv,
    /// Finnish.
    Fi,
    /// English.
    En,
}

impl Locale {
    /// All locales that have letter texts.
    pub const ALL: [Self; 3] = [Self::Sv, Self::Fi, Self::En];

    /// The language tag (BCP 47), as used in PDF `Lang`, HTML `lang` and folder names.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::Fi => "fi",
            Self::En => "en",
        }
    }
}

/// The letter head: who writes, and how to reach them. From the municipality's profile.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Sender {
    /// Nobody in the letter is real: it says so on every page.
    #[serde(default)]
    pub invented: bool,
    /// The municipality whose committee it is.
    #[serde(default)]
    pub municipality: String,
    /// The deciding committee (nämnd) in the letter's language.
    pub committee: String,
    /// The unit that writes.
    pub unit: String,
    /// Postal address, one line each; here appeals are handed in (FL 43 §).
    pub address: Vec<String>,
    /// Telephone, grouped with spaces.
    pub phone: String,
    /// When the telephone is answered, as a phrase: `vardagar 8.30–10`; empty where it is not said.
    pub phone_hours: String,
    /// E-mail address.
    pub email: String,
    /// Web address without scheme.
    pub web: Option<String>,
    /// The administrative court that an appeal is addressed to (förvaltningsrätten).
    pub court: String,
}

/// An officer as named in a letter.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Officer {
    /// Full name.
    pub name: String,
    /// Title in the letter's language, lower case.
    pub title: String,
}

/// The person the letter is about; always the one called "du".
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Subject {
    /// Full name.
    pub name: String,
    /// Personal or coordination number as it is printed.
    pub personal_number: String,
}

/// Who gets this copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    /// Full name.
    pub name: String,
    /// Care-of name, printed on the line after the name.
    pub care_of: Option<String>,
    /// Where it goes.
    pub address: Address,
    /// Set on a representative's copy: the letter then opens with who "du" is.
    pub role: Option<Role>,
}

/// A postal address, or the fact that it may not be printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Address {
    /// May be printed: street and postal town, one line each.
    Open(Vec<String>),
    /// Protected personal data (skyddade personuppgifter): name only, on every page and in every file.
    Protected,
}

/// In what capacity somebody acts for the person (ställföreträdare, ombud).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// God man.
    GodMan,
    /// Förvaltare.
    Forvaltare,
    /// Framtidsfullmaktshavare.
    FutureProxy,
    /// Ombud.
    Ombud,
}

impl Role {
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::GodMan => "god_man",
            Self::Forvaltare => "forvaltare",
            Self::FutureProxy => "future_proxy",
            Self::Ombud => "ombud",
        }
    }
}

/// How much and how often.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Extent {
    /// Minutes each time, a number of times a period.
    Timed {
        /// Minutes each time.
        minutes: u32,
        /// Times a period.
        times: u32,
        /// The period.
        per: Period,
    },
    /// A number of times a period, where the profile decides without minutes.
    Times {
        /// Times a period.
        times: u32,
        /// The period.
        per: Period,
    },
    /// Day and night, as an alarm is.
    AroundTheClock,
    /// Not chosen yet: only in what is no decision.
    Open,
    /// The person's own words, which stand alone.
    Words(String),
}

/// The period that a frequency is counted over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Period {
    /// A day.
    Day,
    /// A week.
    Week,
    /// Two weeks.
    TwoWeeks,
    /// Three weeks.
    ThreeWeeks,
    /// A month.
    Month,
    /// A year.
    Year,
}

impl Period {
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::TwoWeeks => "two_weeks",
            Self::ThreeWeeks => "three_weeks",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

/// The first and last day of something; without a last day it runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// First day, included.
    pub from: NaiveDate,
    /// Last day, included.
    pub until: Option<NaiveDate>,
}
