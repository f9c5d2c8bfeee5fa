//! The decision letter (beslut) and its parts.
//!
//! Invariant: the outcomes stand in the order of the application, one for each applied service.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Application, Extent, Heard, Officer, Recipient, ReplacedDecision, Role, Sender, Subject, Term};

/// Everything a decision letter says (FL 31–33 §§).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionLetter {
    /// Letter head.
    pub sender: Sender,
    /// Who gets this copy.
    pub recipient: Recipient,
    /// Whom it is about.
    pub person: Subject,
    /// Case number (ärendenummer).
    pub case_number: String,
    /// Decision number; an appeal names it.
    pub decision_number: String,
    /// The day of the decision.
    pub decided_on: NaiveDate,
    /// What was asked.
    pub application: Application,
    /// To whom the investigation was given before the decision (FL 25 §), and what came back.
    pub heard: Vec<Heard>,
    /// What was decided, one for each applied service.
    pub outcomes: Vec<ServiceOutcome>,
    /// Something went against the person, as the rules see it: the letter tells how to appeal.
    pub goes_against: bool,
    /// The running decision that this one takes the place of.
    pub replaced: Option<ReplacedDecision>,
    /// The review (omprövning, FL 37-39 §§) that it came of; none where it answers an application.
    pub review: Option<ReviewOf>,
    /// Minutes a month that this decision gives in all, rounded once; `None` where the profile shows no time.
    pub month_minutes: Option<u32>,
    /// Minutes a month with earlier running decisions; `None` when there are none.
    pub month_minutes_with_earlier: Option<u32>,
    /// General reasons, a paragraph each: what holds for the whole decision.
    pub general_reasons: Vec<String>,
    /// How what the parties answered before the decision was weighed, a paragraph each.
    pub answer: Vec<String>,
    /// What is known of the fee; `None` when nothing is granted.
    pub fee: Option<Fee>,
    /// Last day for the follow-up; `None` for a pure refusal.
    pub follow_up_on: Option<NaiveDate>,
    /// Who decided and took part.
    pub signature: Signature,
    /// Representatives who also get the decision.
    pub copies: Vec<CopyFor>,
    /// The officer to call.
    pub contact: Option<Officer>,
    /// When an appeal must have arrived; printed only if something went against the person.
    pub appeal_time: AppealTime,
    /// A translation goes with the Swedish letter.
    pub translated: bool,
}

/// What became of one applied service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceOutcome {
    /// Name in the letter's language, lower case, no article.
    pub service: String,
    /// The outcome.
    pub outcome: Outcome,
    /// The provision it rests on.
    pub legal_basis: LegalBasis,
    /// The individual reasons (FL 32 §), the assessor's own paragraphs.
    pub reasons: Vec<String>,
}

/// The provision an outcome rests on; the texts hold the wording and valid-from of the two that most rest on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LegalBasis {
    /// Right to services for personal needs, SoL (2025:400) 11 kap. 1 §.
    Right,
    /// More than the right gives, SoL (2025:400) 11 kap. 4 §.
    BeyondRight,
    /// Another, as it is cited.
    Named(String),
}

/// Outcome of one service (bifall, delvis bifall, avslag, återkallelse, avvisning, avskrivning).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// Granted as applied for.
    Granted(Grant),
    /// Less than applied for.
    PartlyGranted {
        /// What is given.
        grant: Grant,
        /// How much was applied for, in the application's words; empty where it did not say.
        applied: String,
    },
    /// Refused.
    Refused,
    /// Withdrawn by the person.
    Withdrawn {
        /// The day it was withdrawn.
        on: NaiveDate,
    },
    /// Not examined (avvisning).
    Dismissed {
        /// Why, as a phrase without full stop.
        reason: String,
    },
    /// Closed (avskrivning).
    Closed {
        /// Why, as a phrase without full stop.
        reason: String,
    },
}

/// What is given, complete in itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// How much and how often.
    pub extent: Extent,
    /// From and until.
    pub term: Term,
    /// The end date's own reason, a phrase without full stop (FL 32 §).
    pub end_reason: Option<String>,
    /// When the grant may be made worse (FL 37 §).
    pub reservation: Option<Reservation>,
}

/// A review, and the decision that was looked at anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewOf {
    /// That decision's number.
    pub number: String,
    /// Its day.
    pub decided_on: NaiveDate,
    /// The day the review began.
    pub begun_on: NaiveDate,
    /// Why.
    pub cause: Review,
}

/// Why a decision was looked at anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Review {
    /// The person asked for it.
    PersonAsks,
    /// Something is different.
    ChangedCircumstances,
    /// The committee saw reason itself.
    OwnMotion,
    /// It was appealed.
    Appeal,
    /// A follow-up showed it.
    FollowUp,
}

impl Review {
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::PersonAsks => "person_asks",
            Self::ChangedCircumstances => "changed_circumstances",
            Self::OwnMotion => "own_motion",
            Self::Appeal => "appeal",
            Self::FollowUp => "follow_up",
        }
    }
}

/// A reservation (förbehåll, FL 37 § second paragraph 1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reservation {
    /// The event, a clause after "om".
    pub condition: String,
    /// Its own reason, a clause after "för att".
    pub reason: String,
}

/// What is known of the fee; a year without an amount prints no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fee {
    /// The year the amount is for.
    pub year: i32,
    /// Highest fee (högkostnad) in whole kronor a month.
    pub max_kronor: Option<u32>,
}

/// Who decided and took part (FL 31 §).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// Who decided.
    pub by: DecidedBy,
    /// Föredragande.
    pub presenter: Option<Officer>,
    /// Who took part without deciding, as written; empty as a rule.
    pub took_part: String,
}

/// Who decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum DecidedBy {
    /// The committee itself.
    Committee,
    /// An officer on delegation.
    Delegate(Officer),
}

/// Somebody else who gets the decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopyFor {
    /// Full name.
    pub name: String,
    /// In what capacity.
    pub role: Role,
}

/// When an appeal must have arrived (FL 44 §); the dates come from the calendar's rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum AppealTime {
    /// This recipient's day of receipt is recorded.
    Known {
        /// The day of receipt.
        received_on: NaiveDate,
        /// The last day.
        last_day: NaiveDate,
    },
    /// Not known when the letter is made: an example is printed, of a receipt that is no later than any real one.
    Unknown {
        /// A day of receipt as example.
        example_received_on: NaiveDate,
        /// The last day counted from it.
        example_last_day: NaiveDate,
    },
}
