//! What may be done with a decision after it is signed: correct, supplement, review, follow up; and what a signature
//! does to the person's other cases.
//!
//! Invariant: what another case loses to a decision, or gets back, is written in that case's stream in the same
//! transaction.

use crate::Error;
use crate::fields::choice;
use crate::frame::{day, word};
use crate::letter::{Said, To};
use crate::open::{Act, Open, Record, stream};
use crate::view::{
    DecisionCorrect, DecisionReview, DecisionReviewClose, DecisionSupplement, DecisionView, FollowUpDone,
    FollowUpEarlier, SettledView,
};
use domain::case::Case;
use domain::decision::{
    Carried, CorrectionAsked, Decision, Prospect, Replaced, Restored, Settled, Signed, plan_correct,
    plan_review, plan_review_close, plan_supplement, review_starts_from,
};
use domain::follow_up::{BroughtForward, plan_earlier, plan_followed_up};
use domain::id::StreamKind;
use domain::record::{Action, Write};
use std::collections::BTreeMap;
use store::Blob;

impl Open {
    /// Puts one place of a signed decision right (FL 36 §), with a letter of its own whose bytes are kept.
    ///
    /// # Errors
    /// [`Error::Lessens`] where the person would be left with less, [`Error::Choice`] for what cannot stand there,
    /// [`Error::NotNow`], [`Error::AboveDelegation`].
    pub fn decision_correct(&mut self, correct: &DecisionCorrect) -> Result<DecisionView, Error> {
        let case = self.case(stream(StreamKind::Case, &correct.case)?)?;
        let around = self.around(&case)?;
        let asked = CorrectionAsked {
            number: &correct.number,
            place: &correct.place,
            was: &correct.was,
            becomes: &correct.becomes,
            slip: word(&correct.slip)?,
        };
        let mut corrected = plan_correct(&case.state, self.desk(&around), asked)?;
        let decision = case.state.decision().ok_or(Error::NotFound)?;
        let said = Said::Correction(decision, &corrected);
        let (papers, mut blobs) = self.papers(&case, decision, said)?;
        let kept = self.keep(&case, said, To::ORIGINAL)?;
        blobs.extend(kept.blobs.clone());
        (corrected.letter, corrected.shown) = kept.names();
        corrected.papers = papers;
        self.with_letters(&case, Action::Correct(corrected), &blobs)
    }

    /// Adds what a signed decision left out, with a letter of its own whose bytes are kept.
    ///
    /// # Errors
    /// [`Error::Choice`] without words, [`Error::NotNow`], [`Error::AboveDelegation`].
    pub fn decision_supplement(&mut self, supplement: &DecisionSupplement) -> Result<DecisionView, Error> {
        let case = self.case(stream(StreamKind::Case, &supplement.case)?)?;
        let around = self.around(&case)?;
        let desk = self.desk(&around);
        let mut supplemented = plan_supplement(&case.state, desk, &supplement.number, &supplement.text)?;
        let decision = case.state.decision().ok_or(Error::NotFound)?;
        let said = Said::Supplement(decision, &supplemented);
        let (papers, mut blobs) = self.papers(&case, decision, said)?;
        let kept = self.keep(&case, said, To::ORIGINAL)?;
        blobs.extend(kept.blobs.clone());
        (supplemented.letter, supplemented.shown) = kept.names();
        supplemented.papers = papers;
        self.with_letters(&case, Action::Supplement(supplemented), &blobs)
    }

    /// Opens a review (FL 37-39 §§): the proposal's fields start from what holds, and can be written again.
    ///
    /// # Errors
    /// [`Error::NotNow`] before dispatch or where a review is open, [`Error::Choice`] without words.
    pub fn decision_review(&mut self, review: &DecisionReview) -> Result<DecisionView, Error> {
        let case = self.case(stream(StreamKind::Case, &review.case)?)?;
        let around = self.around(&case)?;
        let cause = word(&review.cause)?;
        let reviewed = plan_review(
            &case.state,
            self.desk(&around),
            &review.number,
            cause,
            &review.words,
        )?;
        let decision = case.state.decision().ok_or(Error::NotFound)?;
        let starts = review_starts_from(&case.state, decision).into_iter();
        let mut acts = vec![Act::new(case.stream, Action::Review(reviewed))];
        acts.extend(starts.map(|(field, value)| Act {
            replaces: BTreeMap::from([(field.clone(), case.state.fields.standing(&field))]),
            ..Act::new(
                case.stream,
                Action::Write(Write {
                    field,
                    value: value.into(),
                    reused: true,
                }),
            )
        }));
        self.decision_acts(&case, &acts)
    }

    /// In a review what stands as an earlier decision settled it.
    pub(crate) fn settled(&self, case: &Case, prospect: &Prospect<'_>) -> Vec<SettledView> {
        let view = |settled: &Settled| {
            let applied = &settled.line.applied;
            SettledView {
                name: self.service_name(applied.service.as_deref(), &applied.words),
                number: settled.number.clone(),
                outcome: choice(case, &format!("line/{}/outcome", applied.line)),
            }
        };
        prospect.settled.iter().map(view).collect()
    }

    /// Closes a review: the decision stands as it is.
    ///
    /// # Errors
    /// [`Error::NotNow`] where none is open, [`Error::Choice`] without words.
    pub fn decision_review_close(&mut self, close: &DecisionReviewClose) -> Result<DecisionView, Error> {
        let case = self.case(stream(StreamKind::Case, &close.case)?)?;
        let around = self.around(&case)?;
        let closed = plan_review_close(&case.state, self.desk(&around), &close.number, &close.words)?;
        self.decision_act(&case, Action::CloseReview(closed))
    }

    /// Notes that a decision was followed up; the next one is due by the profile's rule.
    ///
    /// # Errors
    /// [`Error::Day`] for what is no day, [`Error::NotNow`] where none is open or the day cannot be, [`Error::Choice`]
    /// without words.
    pub fn follow_up_done(&mut self, done: &FollowUpDone) -> Result<DecisionView, Error> {
        let case = self.case(stream(StreamKind::Case, &done.case)?)?;
        let around = self.around(&case)?;
        let date = day(&done.date)?;
        let followed = plan_followed_up(&case.state, self.desk(&around), &done.number, date, &done.words)?;
        self.decision_act(&case, Action::FollowUp(followed))
    }

    /// Brings the open follow-up forward.
    ///
    /// # Errors
    /// [`Error::Day`] for what is no day, [`Error::NotNow`] where none is open or the day is not earlier, [`Error::Choice`]
    /// without words.
    pub fn follow_up_earlier(&mut self, asked: &FollowUpEarlier) -> Result<DecisionView, Error> {
        let case = self.case(stream(StreamKind::Case, &asked.case)?)?;
        let forward = BroughtForward {
            number: asked.number.clone(),
            due: day(&asked.date)?,
            words: asked.words.clone(),
            author: self.user.clone(),
        };
        let forward = plan_earlier(&case.state, self.this_day(), forward)?;
        self.decision_act(&case, Action::BringForward(forward))
    }

    /// What a decision about to be signed takes over from the person's other cases: the place of the one it replaces,
    /// and the one follow-up that she has open. Where it refuses all, those get back the follow-up that this case carried.
    pub(crate) fn taken_over(
        &self,
        case: &Record<Case>,
        signed: &Signed,
    ) -> Result<Vec<Act<'static>>, Error> {
        let mut acts = Vec::new();
        let by = || signed.number.clone();
        for other in self.consulted(case)? {
            let mut act = |action| acts.push(Act::new(other.stream, action));
            let chosen = signed.replaces.as_deref();
            if let Some(decision) = chosen.and_then(|number| other.state.decision_numbered(number)) {
                let (number, from) = (decision.signed.number.clone(), signed.begins());
                act(Action::Replace(Replaced {
                    number,
                    by: by(),
                    from,
                }));
            }
            // The person has one follow-up, also where what it belonged to has ended: it goes on with what she has now.
            let Some(last) = other.state.decision() else {
                continue;
            };
            let number = last.signed.number.clone();
            let carried = last.carried.as_ref().map(|carried| carried.by.clone());
            let own = carried.filter(|by| case.state.decision_numbered(by).is_some());
            match (&signed.follow_up, own) {
                (None, Some(by)) => act(Action::Restore(Restored { number, by })),
                (Some(_), _) if last.follow_up().is_some() && chosen != Some(&number) => {
                    act(Action::CarryFollowUp(Carried { number, by: by() }));
                }
                _ => {}
            }
        }
        Ok(acts)
    }

    /// What the person's other cases get back when the decision of this number is taken back.
    pub(crate) fn given_back(&self, case: &Record<Case>, by: &str) -> Result<Vec<Act<'static>>, Error> {
        let lost = |decision: &&Decision| {
            decision
                .replaced
                .as_ref()
                .is_some_and(|replaced| replaced.by == by)
                || decision.carried.as_ref().is_some_and(|carried| carried.by == by)
        };
        let mut acts = Vec::new();
        for other in self.consulted(case)? {
            acts.extend(other.state.decisions.iter().filter(lost).map(|decision| {
                let (number, by) = (decision.signed.number.clone(), by.to_owned());
                Act::new(other.stream, Action::Restore(Restored { number, by }))
            }));
        }
        Ok(acts)
    }

    fn with_letters(
        &mut self,
        case: &Record<Case>,
        action: Action,
        blobs: &[Blob],
    ) -> Result<DecisionView, Error> {
        let act = Act {
            blobs,
            ..Act::new(case.stream, action)
        };
        self.decision_acts(case, &[act])
    }
}
