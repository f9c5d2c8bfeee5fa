//! What stands in the ledger once a decision is signed.

use super::ReplacedDecision;
use crate::catalogue::{Category, Consent, Minutes, Per, Zone};
use crate::municipality::{Outcome, Profile};
use crate::record::Author;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A signed decision, frozen: everything that its letter says, and how its figures came about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Signed {
    /// Final when given: the case's number and a running one.
    pub number: String,
    /// Day of the decision.
    pub decided: NaiveDate,
    /// Who decided, with title (FL 31 §).
    pub author: Author,
    /// *Föredragande*, when the decision was proposed by somebody else (FL 31 §).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub presenter: Option<Author>,
    /// Who took part in the final handling without deciding (FL 31 § 5), as written; empty as a rule.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub took_part: String,
    /// The delegation by which it was taken, as the profile names its source.
    pub delegation: String,
    /// To whom the investigation was given before it (FL 25 §), and what came back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heard: Vec<Heard>,
    /// One outcome for every applied service.
    pub lines: Vec<SignedLine>,
    /// First day of what is granted.
    pub from: Option<NaiveDate>,
    /// Last day; none runs on.
    pub to: Option<NaiveDate>,
    /// Why it ends.
    pub end_reason: String,
    /// *Förbehåll* (FL 37 §): what opens the decision.
    pub reservation: String,
    /// Why the reservation is made.
    pub reservation_reason: String,
    /// Reasons for the whole (FL 32 §).
    pub general_reasons: String,
    /// How what the parties answered was weighed (FL 32 §); empty where nobody answered, and in older files.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub answer: String,
    /// Number of the running decision that this one takes the place of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<String>,
    /// What allows less than ran before, and its words.
    #[serde(default)]
    pub ground: String,
    /// The ground in words.
    #[serde(default)]
    pub ground_words: String,
    /// The reservation of the decision before, where it is the ground: quoted as it stands there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ground_quote: String,
    /// The day of the person's own withdrawal, where it is the ground.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground_date: Option<NaiveDate>,
    /// The decision that it replaces, and what the person gets less of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced: Option<ReplacedDecision>,
    /// Where the person lives, for compensation.
    pub zone: Option<Zone>,
    /// Minutes granted a month, exactly.
    pub granted: Minutes,
    /// The same with what the person's other decisions give, where any run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub granted_in_all: Option<Minutes>,
    /// The follow-up that the policy or the assessor set; none for a pure refusal.
    pub follow_up: Option<FollowUpSet>,
    /// Lower-case hex SHA-256 of the letter's bytes, which are kept.
    pub letter: String,
    /// Lower-case hex SHA-256 of the letter as the screen shows it, kept beside it; empty for older ones.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub shown: String,
    /// BCP 47 of the letter.
    pub language: String,
}

/// A party to whom the investigation was given before the decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    /// The person or a representative, by id.
    pub party: String,
    /// When it was given.
    pub sent: NaiveDate,
    /// When the party answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replied: Option<NaiveDate>,
    /// The answer was that there is nothing to add.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub waived: bool,
}

/// One service of a signed decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SignedLine {
    /// The applied line that it answers.
    pub line: String,
    /// Code in the catalogue of the day.
    pub service: Option<String>,
    /// Its name then.
    pub name: String,
    /// What its time counts as.
    pub category: Option<Category>,
    /// As applied for.
    pub applied: String,
    /// Its own outcome.
    pub outcome: Outcome,
    /// How often, when granted.
    pub times: Option<i64>,
    /// In which period.
    pub per: Option<Per>,
    /// Minutes each time.
    pub minutes: Option<i64>,
    /// The catalogue's standard time then.
    pub standard: Option<u32>,
    /// By what it observes the person, where the catalogue had no such service; none in older files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub technique: Option<Consent>,
    /// Two at once.
    pub double_staffing: bool,
    /// Shared by this many of the household.
    pub household_share: Option<i64>,
    /// Minutes a month, exactly.
    pub month: Minutes,
    /// The life area whose need it answers.
    pub area: Option<String>,
    /// The goals of the needs that it answers, when granted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<String>,
    /// Code of the provision.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub basis: String,
    /// The paragraph in force that day, as text.
    pub legal_basis: String,
    /// The day on which the person withdrew the application for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<NaiveDate>,
    /// Individual reasons (FL 32 §); the person's words where it is withdrawn.
    pub reason: String,
    /// Why the minutes differ from the standard time.
    pub minutes_reason: String,
    /// Whether who wrote [`Self::minutes_reason`] was told that the provider reads it; in older files it stays here.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub tells_minutes: bool,
}

impl Signed {
    /// Something went against the person, so that the letter says how to appeal (FL 33, 42 §§): an outcome, or less
    /// than ran before.
    #[must_use]
    pub fn goes_against(&self) -> bool {
        let less = self.replaced.iter().any(|replaced| !replaced.less.is_empty());
        less || self.lines.iter().any(|line| line.outcome.goes_against())
    }

    /// Something is granted.
    #[must_use]
    pub fn grants(&self) -> bool {
        self.lines.iter().any(SignedLine::is_granted)
    }

    /// The first day that it says anything about: of what it grants, or of a pure refusal.
    #[must_use]
    pub fn begins(&self) -> NaiveDate {
        self.from.unwrap_or(self.decided)
    }

    /// Runs on `day`: grants something, and has begun and not ended.
    #[must_use]
    pub fn runs_on(&self, day: NaiveDate) -> bool {
        self.grants() && self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

impl SignedLine {
    /// The technique by which it observes the person, as the catalogue says on `day`, or as was signed of a service outside
    /// it: it needs consent (lag 2001:454 9 §).
    #[must_use]
    pub fn observes(&self, profile: &Profile, day: NaiveDate) -> Option<Consent> {
        let known = self
            .service
            .as_ref()
            .and_then(|code| profile.service(code, day).ok());
        known.map_or(self.technique, |service| service.consent)
    }

    /// Granted in whole or in part.
    #[must_use]
    pub fn is_granted(&self) -> bool {
        matches!(self.outcome, Outcome::Granted | Outcome::PartlyGranted)
    }
}

/// The follow-up that a decision carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUpSet {
    /// At the latest on.
    pub due: NaiveDate,
    /// What made it: `follow_up_yearly`, `follow_up_half_yearly`, `follow_up_every_<months>`, `follow_up_chosen`,
    /// `decision_ends`.
    pub rule: String,
    /// Where the rule was read.
    pub source: String,
}

/// Sent up: above the delegation of the one who proposes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposed {
    /// Who becomes *föredragande*.
    pub author: Author,
    /// The position that may decide.
    pub to: String,
}

/// Sent back by who may decide it: the proposer goes on with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposalSentBack {
    /// Who sent it back.
    pub author: Author,
    /// What is to be done.
    pub words: String,
}

/// Taken back by the one who sent it up, before anybody decided: it can be changed and signed by whoever may.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProposalTakenBack {
    /// Who took it back.
    pub author: Author,
}
