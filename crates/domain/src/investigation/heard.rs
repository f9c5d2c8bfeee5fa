//! Acts of communication as they stand in the ledger: sent, answered, spared, or left out with a ground.

use crate::catalogue::Minutes;
use crate::decision::Paper;
use crate::municipality::Outcome;
use crate::person::Addressee;
use crate::record::Author;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The party that is the person herself. A representative is named by id.
pub const PERSON: &str = "person";

/// Why communication may be left out (FL 25 § first paragraph: its opening, 2 and 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HearingGround {
    /// Obviously unnecessary: the normal case when all is granted.
    ObviouslyUnnecessary,
    /// It would make execution much harder.
    HarderToExecute,
    /// An important interest requires the decision at once.
    Immediate,
}

/// How material goes to a party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HearingWay {
    /// By post.
    Letter,
    /// Into the party's hand.
    HandedOver,
    /// Told by telephone.
    Telephone,
    /// By e-mail.
    EMail,
}

/// Sent to one party.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HearingSent {
    /// Names the round.
    pub id: String,
    /// [`PERSON`] or a representative's id.
    pub party: String,
    /// Who that was then; none in older files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Addressee>,
    /// When.
    pub sent: NaiveDate,
    /// How.
    pub how: HearingWay,
    /// Last day for a reply.
    pub until: NaiveDate,
    /// What was sent, kept as it was; none in older files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub material: Option<Material>,
    /// What was proposed about each row that something was proposed about; none in older files, where the fields say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed: Option<BTreeMap<String, ToldOutcome>>,
}

/// What a party was told would become of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldOutcome {
    /// Its outcome.
    pub outcome: Outcome,
    /// Minutes a month, where some were counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<Minutes>,
}

impl ToldOutcome {
    /// Whether who was told this was told of `decided`, or of less: a refusal is less than all of it.
    #[must_use]
    pub fn covers(self, decided: Self) -> bool {
        let rank = |outcome| match outcome {
            Outcome::Granted => Some(0),
            Outcome::PartlyGranted => Some(1),
            Outcome::Refused => Some(2),
            Outcome::Withdrawn | Outcome::Dismissed | Outcome::Closed => None,
        };
        let no_better = match (rank(self.outcome), rank(decided.outcome)) {
            (Some(told), Some(decided)) => told >= decided,
            _ => self.outcome == decided.outcome,
        };
        let more_time = self
            .minutes
            .zip(decided.minutes)
            .is_some_and(|(told, now)| told > now);
        no_better && (self.outcome == Outcome::Refused || !more_time)
    }
}

/// The investigation and the proposal as they stood when they went to a party.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Material {
    /// The letter's paper.
    pub paper: Paper,
    /// Who sent it.
    pub author: Author,
}

/// A reply or a waiver.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HearingReplied {
    /// Which round.
    pub id: String,
    /// When.
    pub date: NaiveDate,
    /// The party's words; empty for a waiver.
    pub reply: String,
    /// The party wants to say nothing.
    pub waived: bool,
}

/// Left out, with the ground.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HearingExcepted {
    /// The ground.
    pub ground: HearingGround,
    /// Why it is so here (FL 32 §); may be empty where hearing is obviously unnecessary.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
}

/// The exception was taken back: the parties are heard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExceptionTakenBack {
    /// Who took it back.
    pub author: Author,
}

/// A representative whose commission is not about this: need not be heard, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HearingSpared {
    /// The party.
    pub party: String,
    /// Why.
    pub reason: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(outcome: Outcome, minutes: i64) -> ToldOutcome {
        let minutes = Some(Minutes::from_whole(minutes));
        ToldOutcome { outcome, minutes }
    }

    #[test]
    fn who_was_told_of_three_times_a_week_is_not_told_of_one() {
        let (three, one) = (
            told(Outcome::PartlyGranted, 520),
            told(Outcome::PartlyGranted, 173),
        );
        assert!(three.covers(three) && one.covers(three));
        assert!(!three.covers(one));
        let granted = told(Outcome::Granted, 520);
        assert!(three.covers(granted) && !granted.covers(three));
        let unknown = ToldOutcome {
            minutes: None,
            ..three
        };
        assert!(unknown.covers(one), "older files say no time");
    }
}
