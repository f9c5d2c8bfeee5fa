//! What is sent before a decision, so that the party can answer (kommunicering, FL 25 §).
//!
//! Invariant: it holds all that the letter shows, in the words of the investigation, and no decision.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Extent, Officer, Recipient, ReplacedDecision, Reservation, Sender, Subject};

/// The investigation and the proposal as they stood when they were sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HearingLetter {
    /// Letter head.
    pub sender: Sender,
    /// Who gets this copy.
    pub recipient: Recipient,
    /// Whom it is about.
    pub person: Subject,
    /// Case number (ärendenummer).
    pub case_number: String,
    /// The day that it is sent.
    pub sent_on: NaiveDate,
    /// Last day for a reply.
    pub reply_by: NaiveDate,
    /// A decision that runs is looked at anew.
    pub review: bool,
    /// The party has been sent the investigation before, and something came after.
    pub again: bool,
    /// Each service with what is proposed about it.
    pub proposal: Vec<ProposedService>,
    /// From when it is to hold, until when, and what may change it.
    pub terms: ProposedTerms,
    /// The decision that it is to take the place of, with what gets less of and why that may be.
    pub replaced: Option<ReplacedDecision>,
    /// Reasons for the whole, a paragraph each.
    pub general_reasons: Vec<String>,
    /// The investigation, chapter by chapter.
    pub chapters: Vec<Chapter>,
    /// The assessment of the whole, a paragraph each.
    pub analysis: Vec<String>,
    /// The officer to call.
    pub contact: Option<Officer>,
    /// A translation goes with the Swedish letter.
    pub translated: bool,
}

/// What holds for the whole proposal, as far as it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposedTerms {
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub until: Option<NaiveDate>,
    /// Why it has a last day.
    pub end_reason: String,
    /// When it may be made worse (FL 37 §).
    pub reservation: Option<Reservation>,
}

/// A service with what is proposed about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposedService {
    /// Name in the letter's language, lower case, no article.
    pub service: String,
    /// What is proposed.
    pub outcome: ProposedOutcome,
    /// How much and how often, where it is to be granted.
    pub extent: Option<Extent>,
    /// Why, a paragraph each.
    pub reasons: Vec<String>,
}

/// What is proposed about a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProposedOutcome {
    /// As applied for.
    Granted,
    /// Less than applied for.
    PartlyGranted,
    /// Nothing.
    Refused,
    /// Not examined, or closed.
    NotExamined,
    /// Nobody has proposed anything yet.
    Open,
}

impl ProposedOutcome {
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Granted => "granted",
            Self::PartlyGranted => "partly_granted",
            Self::Refused => "refused",
            Self::NotExamined => "not_examined",
            Self::Open => "open",
        }
    }
}

/// A chapter of the investigation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chapter {
    /// The life area's name in the letter's language; none for the background.
    pub area: Option<String>,
    /// What is told of the whole chapter.
    pub told: Vec<Told>,
    /// Its items.
    pub items: Vec<AssessedItem>,
    /// Names of items that are no difficulty and of which nothing else is told.
    pub untroubled: Vec<String>,
}

/// An item of an area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssessedItem {
    /// Its name in the letter's language.
    pub name: String,
    /// What is told of it.
    pub told: Vec<Told>,
}

/// Something told, in the words that stand in the investigation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// What it is.
    pub what: Label,
    /// Who said it, where others did.
    pub source: String,
    /// The words.
    pub words: String,
}

/// What is told: the texts have its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Label {
    /// Home and living.
    Living,
    /// Those around the person.
    Network,
    /// Health, with who said it.
    Health,
    /// The body.
    Body,
    /// Surroundings.
    Environment,
    /// Who the person is.
    Personal,
    /// Help today.
    CurrentHelp,
    /// The person's own words.
    OwnWords,
    /// What others said.
    Others,
    /// What the assessor saw.
    Observed,
    /// The difficulty as the person sees it.
    OwnRating,
    /// The difficulty as it is assessed.
    Assessed,
    /// What is aimed at.
    Intended,
    /// What hinders.
    Hinders,
    /// What helps.
    Helps,
    /// Resources.
    Resources,
    /// How the need is met today.
    MetToday,
    /// The goal.
    Goal,
}

impl Label {
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Living => "living",
            Self::Network => "network",
            Self::Health => "health",
            Self::Body => "body",
            Self::Environment => "environment",
            Self::Personal => "personal",
            Self::CurrentHelp => "current_help",
            Self::OwnWords => "own_words",
            Self::Others => "others",
            Self::Observed => "observed",
            Self::OwnRating => "own_rating",
            Self::Assessed => "assessed",
            Self::Intended => "intended",
            Self::Hinders => "hinders",
            Self::Helps => "helps",
            Self::Resources => "resources",
            Self::MetToday => "met_today",
            Self::Goal => "goal",
        }
    }
}
