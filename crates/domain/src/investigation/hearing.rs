//! Communication to the parties before the decision (*kommunicering*, FL 25 §).
//!
//! Invariant: the decision waits until every party has answered, waived or had until a day that has passed, or is
//! spared with a reason. New material after the last round, also a proposal that turns against the person,
//! reopens it.

use super::heard::{HearingExcepted, HearingGround, HearingReplied, HearingSent, HearingSpared, ToldOutcome};
use super::round::HearingRound;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The field where it is written how the parties' answers are assessed (FL 32 §).
pub const ASSESSED_ANSWER: &str = "decision/answer";

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
    pub excepted: Option<HearingExcepted>,
    /// Material was added after the last round or the exception.
    pub material_since: bool,
    /// The day of the last material: nothing of it was sent before.
    pub material_on: Option<NaiveDate>,
    /// So many rounds were about less than the material there is now.
    outdated: usize,
    /// So many rounds were before the decision that is under review.
    before_review: usize,
}

impl Hearing {
    /// Sends a round; an exception is then no longer the case. What was proposed is part of what was sent; in older files
    /// the fields say it (`by_fields`).
    pub fn send(&mut self, sent: HearingSent, by_fields: BTreeMap<String, ToldOutcome>) {
        self.excepted = None;
        let proposed = sent.proposed.clone().unwrap_or(by_fields);
        self.material_since = false;
        self.rounds.push(HearingRound::new(sent, proposed));
    }

    /// Whether each of `parties` that was sent material was told last that a row would be `decided` so, or give less.
    #[must_use]
    pub fn has_told(&self, parties: &[String], line: &str, decided: ToldOutcome) -> bool {
        let last = |party: &String| self.rounds.iter().rev().find(|round| round.sent.party == *party);
        let told = |round: &HearingRound| round.proposed.get(line).is_some_and(|told| told.covers(decided));
        parties.iter().filter_map(last).all(told)
    }

    /// Notes a reply, and how those before it were assessed when it came (`written`). The first one stands.
    pub fn reply(&mut self, replied: HearingReplied, written: &str) {
        let mut open = self.rounds.iter_mut().filter(|round| round.replied.is_none());
        if let Some(round) = open.find(|round| round.sent.id == replied.id) {
            round.replied = Some(replied);
            written.trim().clone_into(&mut round.stood);
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
    pub fn except(&mut self, excepted: HearingExcepted) {
        self.excepted = Some(excepted);
        self.material_since = false;
    }

    /// Takes the exception back; says whether there was one. What was sent before holds as far as it did.
    pub fn take_exception_back(&mut self) -> bool {
        self.material_since = self.outdated > 0 && self.outdated == self.rounds.len();
        self.excepted.take().is_some()
    }

    /// Notes that the investigation changed.
    pub fn material(&mut self, on: NaiveDate) {
        self.material_since = self.excepted.is_some() || !self.rounds.is_empty();
        self.material_on = self.material_on.max(Some(on));
        self.outdated = self.rounds.len();
    }

    /// Notes that a decision is looked at anew: what was sent before it is past.
    pub fn begin_anew(&mut self, on: NaiveDate) {
        self.material(on);
        self.before_review = self.rounds.len();
    }

    /// What the parties have answered in words, but for before a decision that is under review.
    pub fn answers(&self) -> impl Iterator<Item = &HearingReplied> {
        let rounds = self.rounds.iter().skip(self.before_review);
        rounds.filter_map(HearingRound::answer)
    }

    /// Those of them that what is `written` does not assess.
    pub fn unassessed(&self, written: &str) -> impl Iterator<Item = &HearingReplied> {
        let rounds = self.rounds.iter().skip(self.before_review);
        rounds.filter_map(move |round| round.unassessed(written))
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

    /// The rounds that a decision names: those about the material as it is now, and each earlier one that was answered in
    /// words, for its answer is weighed too (FL 32 §).
    pub fn named(&self) -> impl Iterator<Item = &HearingRound> {
        let rounds = self.rounds.iter().enumerate().skip(self.before_review);
        let named = rounds.filter(|(at, round)| *at >= self.outdated || round.answer().is_some());
        named.map(|(_, round)| round)
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
        match (&self.excepted, waiting) {
            _ if self.material_since => HearingState::Reopened,
            (Some(excepted), _) => HearingState::Excepted(excepted.ground),
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
    use super::super::heard::{HearingWay, PERSON};
    use super::*;
    use crate::catalogue::Minutes;
    use crate::municipality::Outcome;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn sent(party: &str, until: &str) -> HearingSent {
        HearingSent {
            id: format!("{party} {until}"),
            party: party.into(),
            to: None,
            sent: day("2026-11-24"),
            how: HearingWay::Letter,
            until: day(until),
            material: None,
            proposed: None,
        }
    }

    fn state(hearing: &Hearing, today: &str) -> HearingState {
        hearing.state(&[PERSON.into(), "r1".into()], day(today))
    }

    #[test]
    fn a_decision_waits_for_the_last_party_until_the_last_day_has_passed() {
        let mut hearing = Hearing::default();
        assert_eq!(state(&hearing, "2026-11-24"), HearingState::NotBegun);
        hearing.send(sent(PERSON, "2026-12-08"), BTreeMap::new());
        hearing.send(sent("r1", "2026-12-10"), BTreeMap::new());
        hearing.reply(
            HearingReplied {
                id: "r1 2026-12-10".into(),
                date: day("2026-12-01"),
                reply: String::new(),
                waived: true,
            },
            "",
        );
        assert_eq!(
            state(&hearing, "2026-12-08"),
            HearingState::Waiting(day("2026-12-08"))
        );
        assert_eq!(state(&hearing, "2026-12-09"), HearingState::Done);
    }

    #[test]
    fn who_speaks_for_the_person_is_heard_too_or_spared_with_a_reason() {
        let mut hearing = Hearing::default();
        hearing.send(sent(PERSON, "2026-12-08"), BTreeMap::new());
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
        hearing.material(day("2026-11-24"));
        assert_eq!(state(&hearing, "2026-11-24"), HearingState::NotBegun);
        hearing.except(HearingExcepted {
            ground: HearingGround::ObviouslyUnnecessary,
            words: String::new(),
        });
        hearing.material(day("2026-11-24"));
        assert_eq!(state(&hearing, "2026-11-24"), HearingState::Reopened);
        hearing.send(sent(PERSON, "2026-12-08"), BTreeMap::new());
        hearing.send(sent("r1", "2026-12-08"), BTreeMap::new());
        assert_eq!(
            state(&hearing, "2026-11-24"),
            HearingState::Waiting(day("2026-12-08"))
        );
    }

    #[test]
    fn new_material_goes_to_every_party_again() {
        let mut hearing = Hearing::default();
        hearing.send(sent(PERSON, "2026-12-08"), BTreeMap::new());
        hearing.send(sent("r1", "2026-12-08"), BTreeMap::new());
        hearing.material(day("2026-11-24"));
        hearing.send(sent(PERSON, "2026-12-20"), BTreeMap::new());
        assert_eq!(state(&hearing, "2026-12-30"), HearingState::Unasked);
    }

    fn told(outcome: Outcome, minutes: i64) -> ToldOutcome {
        let minutes = Some(Minutes::from_whole(minutes));
        ToldOutcome { outcome, minutes }
    }

    #[test]
    fn who_was_told_of_a_refusal_is_told_of_a_part_and_not_the_other_way() {
        let has_told = |proposed: Option<ToldOutcome>, decided| {
            let proposed = proposed.map(|told| ("a1".to_owned(), told));
            let mut hearing = Hearing::default();
            hearing.send(sent(PERSON, "2026-12-08"), proposed.into_iter().collect());
            hearing.has_told(&[PERSON.into(), "never asked".into()], "a1", decided)
        };
        let (refused, partly) = (told(Outcome::Refused, 0), told(Outcome::PartlyGranted, 300));
        assert!(has_told(Some(refused), refused));
        assert!(has_told(Some(refused), partly));
        assert!(!has_told(Some(partly), refused));
        assert!(!has_told(None, partly));
    }

    #[test]
    fn each_party_is_told_by_what_she_was_sent_last() {
        let refused = || BTreeMap::from([("a1".to_owned(), told(Outcome::Refused, 0))]);
        let parties = [PERSON.to_owned(), "r1".to_owned()];
        let mut hearing = Hearing::default();
        hearing.send(sent(PERSON, "2026-12-08"), BTreeMap::new());
        hearing.send(sent("r1", "2026-12-08"), refused());
        assert!(!hearing.has_told(&parties, "a1", told(Outcome::Refused, 0)));
        let as_sent = HearingSent {
            proposed: Some(refused()),
            ..sent(PERSON, "2026-12-20")
        };
        // What the fields say is erased at a signature; what was sent is not.
        hearing.send(as_sent, BTreeMap::new());
        assert!(hearing.has_told(&parties, "a1", told(Outcome::Refused, 0)));
    }
}
