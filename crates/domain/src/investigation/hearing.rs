//! Communication to the parties before the decision (*kommunicering*, FL 25 §).
//!
//! Invariant: the decision waits until every party has answered, waived or had until a day that has passed, or is
//! spared with a reason. New material after the last round, also a proposal that turns against the person,
//! reopens it.

use crate::decision::Paper;
use crate::record::Author;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

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
    /// When.
    pub sent: NaiveDate,
    /// How.
    pub how: HearingWay,
    /// Last day for a reply.
    pub until: NaiveDate,
    /// What was sent, kept as it was; none in older files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub material: Option<Material>,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct HearingExcepted {
    /// The ground.
    pub ground: HearingGround,
}

/// A representative whose commission is not about this: need not be heard, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HearingSpared {
    /// The party.
    pub party: String,
    /// Why.
    pub reason: String,
}

/// One round with one party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HearingRound {
    /// As sent.
    pub sent: HearingSent,
    /// What came back.
    pub replied: Option<HearingReplied>,
}

/// How it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HearingState {
    /// Nothing sent, no exception.
    NotBegun,
    /// Some party was neither asked nor spared.
    Unasked,
    /// Excepted with a ground.
    Excepted(HearingGround),
    /// Waiting until this day, included.
    Waiting(NaiveDate),
    /// Answered, waived, or the time has run out.
    Done,
    /// Was done or excepted, but material came after.
    Reopened,
}

/// Communication in one case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hearing {
    /// Every round, in order.
    pub rounds: Vec<HearingRound>,
    /// Parties that need not be heard.
    pub spared: Vec<HearingSpared>,
    /// The exception that holds.
    pub excepted: Option<HearingGround>,
    /// Material was added after the last round or the exception.
    pub material_since: bool,
    /// So many rounds were about less than the material there is now.
    outdated: usize,
    /// So many rounds were before the decision that is under review.
    before_review: usize,
}

impl Hearing {
    /// Sends a round; an exception is then no longer the case.
    pub fn send(&mut self, sent: HearingSent) {
        self.excepted = None;
        self.material_since = false;
        self.rounds.push(HearingRound { sent, replied: None });
    }

    /// Notes a reply. The first one stands.
    pub fn reply(&mut self, replied: HearingReplied) {
        if let Some(round) = self.rounds.iter_mut().find(|round| round.sent.id == replied.id) {
            round.replied.get_or_insert(replied);
        }
    }

    /// Spares a party. The first reason stands.
    pub fn spare(&mut self, spared: HearingSpared) {
        if !self.is_spared(&spared.party) {
            self.spared.push(spared);
        }
    }

    /// Whether a party need not be heard.
    #[must_use]
    pub fn is_spared(&self, party: &str) -> bool {
        self.spared.iter().any(|spared| spared.party == party)
    }

    /// Notes an exception.
    pub fn except(&mut self, ground: HearingGround) {
        self.excepted = Some(ground);
        self.material_since = false;
    }

    /// Notes that the investigation changed.
    pub fn material(&mut self) {
        self.material_since = self.excepted.is_some() || !self.rounds.is_empty();
        self.outdated = self.rounds.len();
    }

    /// Notes that a decision is looked at anew: what was sent before it is past.
    pub fn begin_anew(&mut self) {
        self.material();
        self.before_review = self.rounds.len();
    }

    /// Rounds that a party has not answered, but for those before a decision that is under review.
    pub fn awaited(&self) -> impl Iterator<Item = &HearingRound> {
        let rounds = self.rounds.iter().skip(self.before_review);
        rounds.filter(|round| round.replied.is_none())
    }

    /// The rounds about the material as it is now.
    #[must_use]
    pub fn current(&self) -> &[HearingRound] {
        self.rounds.get(self.outdated..).unwrap_or_default()
    }

    /// How it stands on `today`, when `parties` are the person and those who speak for her.
    #[must_use]
    pub fn state(&self, parties: &[String], today: NaiveDate) -> HearingState {
        let rounds = self.current();
        let asked = |party: &String| rounds.iter().any(|round| round.sent.party == *party);
        let unanswered = rounds.iter().filter(|round| round.replied.is_none());
        let waiting = unanswered
            .map(|round| round.sent.until)
            .filter(|until| today <= *until)
            .max();
        match (self.excepted, waiting) {
            _ if self.material_since => HearingState::Reopened,
            (Some(ground), _) => HearingState::Excepted(ground),
            (None, _) if rounds.is_empty() => HearingState::NotBegun,
            (None, _) if !parties.iter().all(|party| asked(party) || self.is_spared(party)) => {
                HearingState::Unasked
            }
            (None, Some(until)) => HearingState::Waiting(until),
            (None, None) => HearingState::Done,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn sent(party: &str, until: &str) -> HearingSent {
        HearingSent {
            id: format!("{party} {until}"),
            party: party.into(),
            sent: day("2026-11-24"),
            how: HearingWay::Letter,
            until: day(until),
            material: None,
        }
    }

    fn state(hearing: &Hearing, today: &str) -> HearingState {
        hearing.state(&[PERSON.into(), "r1".into()], day(today))
    }

    #[test]
    fn a_decision_waits_for_the_last_party_until_the_last_day_has_passed() {
        let mut hearing = Hearing::default();
        assert_eq!(state(&hearing, "2026-11-24"), HearingState::NotBegun);
        hearing.send(sent(PERSON, "2026-12-08"));
        hearing.send(sent("r1", "2026-12-10"));
        hearing.reply(HearingReplied {
            id: "r1 2026-12-10".into(),
            date: day("2026-12-01"),
            reply: String::new(),
            waived: true,
        });
        assert_eq!(
            state(&hearing, "2026-12-08"),
            HearingState::Waiting(day("2026-12-08"))
        );
        assert_eq!(state(&hearing, "2026-12-09"), HearingState::Done);
    }

    #[test]
    fn who_speaks_for_the_person_is_heard_too_or_spared_with_a_reason() {
        let mut hearing = Hearing::default();
        hearing.send(sent(PERSON, "2026-12-08"));
        assert_eq!(state(&hearing, "2026-12-09"), HearingState::Unasked);
        hearing.spare(HearingSpared {
            party: "r1".into(),
            reason: "Uppdraget gäller bara ekonomin.".into(),
        });
        assert_eq!(state(&hearing, "2026-12-09"), HearingState::Done);
    }

    #[test]
    fn new_material_reopens_what_was_done_and_what_was_excepted() {
        let mut hearing = Hearing::default();
        hearing.material();
        assert_eq!(state(&hearing, "2026-11-24"), HearingState::NotBegun);
        hearing.except(HearingGround::ObviouslyUnnecessary);
        hearing.material();
        assert_eq!(state(&hearing, "2026-11-24"), HearingState::Reopened);
        hearing.send(sent(PERSON, "2026-12-08"));
        hearing.send(sent("r1", "2026-12-08"));
        assert_eq!(
            state(&hearing, "2026-11-24"),
            HearingState::Waiting(day("2026-12-08"))
        );
    }

    #[test]
    fn new_material_goes_to_every_party_again() {
        let mut hearing = Hearing::default();
        hearing.send(sent(PERSON, "2026-12-08"));
        hearing.send(sent("r1", "2026-12-08"));
        hearing.material();
        hearing.send(sent(PERSON, "2026-12-20"));
        assert_eq!(state(&hearing, "2026-12-30"), HearingState::Unasked);
    }
}
