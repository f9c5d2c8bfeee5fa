//! Supplement and review of a decision that binds (FL 37-39 §§).
//!
//! Invariant: a review changes nothing by itself. It opens the case for a new decision, which takes the place of the
//! one reviewed, or it is closed and the decision stands.

use super::cease::may_cease;
use super::correct::changeable;
use super::right::may_change;
use super::take_back::may_take_back;
use super::{Decision, Desk, Refusal, ReviewCause, ReviewClosed, Reviewed, Supplemented};
use crate::case::Case;
use serde::{Deserialize, Serialize};

/// What may be done with a decision after it is signed, besides sending and receiving.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AfterAct {
    /// Take it back.
    TakeBack,
    /// Put one place right.
    Correct,
    /// Add what it left out.
    Supplement,
    /// Look at it anew.
    Review,
    /// Let it stand after a review.
    CloseReview,
    /// Follow it up.
    FollowUp,
    /// Follow it up earlier than the rule asks.
    FollowUpEarlier,
    /// Note that the help has ended: she died or moved.
    Cease,
    /// Strike that note.
    StrikeCease,
}

/// What the one at the desk may do now with the decision of this number.
#[must_use]
pub fn acts_after(case: &Case, desk: Desk<'_>, number: &str) -> Vec<AfterAct> {
    let changeable = changeable(case, number).ok();
    let delegated = changeable.is_some_and(|decision| may_change(&decision.holds, desk).is_ok());
    let reviewed = case.review().filter(|decision| decision.signed.number == number);
    let last = case
        .decision()
        .filter(|decision| decision.signed.number == number);
    let followed = last.is_some_and(|decision| decision.follow_up().is_some());
    let own = may_take_back(case, desk.author).filter(|decision| decision.signed.number == number);
    let acts = [
        (AfterAct::TakeBack, own.is_some()),
        (AfterAct::Correct, delegated),
        (AfterAct::Supplement, delegated),
        (AfterAct::Review, changeable.is_some_and(Decision::is_dispatched)),
        (
            AfterAct::CloseReview,
            reviewed.is_some() && case.proposed.is_none(),
        ),
        (AfterAct::FollowUp, followed),
        (
            AfterAct::FollowUpEarlier,
            last.and_then(Decision::follow_up)
                .is_some_and(|open| open.due > desk.today),
        ),
        (
            AfterAct::Cease,
            last.is_some() && may_cease(case, desk.today).is_some(),
        ),
        (
            AfterAct::StrikeCease,
            last.is_some_and(|decision| decision.ceased().is_some()),
        ),
    ];
    acts.into_iter()
        .filter(|(_, may)| *may)
        .map(|(act, _)| act)
        .collect()
}

/// Adds what the decision left out.
///
/// # Errors
/// [`Refusal::NotNow`] where the decision does not stand or is under review, [`Refusal::NotAllowed`] without words,
/// [`Refusal::AboveDelegation`].
pub fn plan_supplement(
    case: &Case,
    desk: Desk<'_>,
    number: &str,
    text: &str,
) -> Result<Supplemented, Refusal> {
    let decision = changeable(case, number)?;
    let text = said(text)?;
    may_change(&decision.holds, desk)?;
    Ok(Supplemented {
        id: format!(
            "{number}-{}K{}",
            case.series_mark(desk.series),
            decision.supplements.len() + 1
        ),
        number: number.to_owned(),
        text,
        author: desk.author.clone(),
        date: desk.today,
        letter: String::new(),
        shown: String::new(),
        language: "sv".to_owned(),
        papers: Vec::new(),
    })
}

/// Opens a review of a decision that was dispatched; until then its signer takes it back.
///
/// # Errors
/// [`Refusal::NotNow`] where the decision was not dispatched, was replaced or is under review already,
/// [`Refusal::NotAllowed`] without words.
pub fn plan_review(
    case: &Case,
    desk: Desk<'_>,
    number: &str,
    cause: ReviewCause,
    words: &str,
) -> Result<Reviewed, Refusal> {
    let decision = changeable(case, number)?;
    if !decision.is_dispatched() {
        return Err(Refusal::NotNow);
    }
    Ok(Reviewed {
        number: number.to_owned(),
        cause,
        words: said(words)?,
        author: desk.author.clone(),
        date: desk.today,
    })
}

/// Closes a review without a new decision.
///
/// # Errors
/// [`Refusal::NotNow`] where no review of the decision is open or a proposal waits, [`Refusal::NotAllowed`] without words.
pub fn plan_review_close(
    case: &Case,
    desk: Desk<'_>,
    number: &str,
    words: &str,
) -> Result<ReviewClosed, Refusal> {
    let reviewed = case.review().filter(|decision| decision.signed.number == number);
    if reviewed.is_none() || case.proposed.is_some() {
        return Err(Refusal::NotNow);
    }
    Ok(ReviewClosed {
        number: number.to_owned(),
        words: said(words)?,
        author: desk.author.clone(),
        date: desk.today,
    })
}

/// What the proposal's fields must say before a review begins, where they say something else: they start from what
/// holds now, and what was chosen for the decision before is chosen anew, its first day too.
#[must_use]
pub fn review_starts_from(case: &Case, decision: &Decision) -> Vec<(String, String)> {
    let corrected = decision
        .corrections
        .iter()
        .map(|corrected| corrected.place.clone());
    let corrected = corrected.filter_map(|place| Some((decision.holds.stated(&place)?, place)));
    let anew = [
        "replaces",
        "from",
        "ground",
        "ground_words",
        "ground_date",
        "follow_up",
        "took_part",
        "answer",
    ];
    let anew = anew.map(|field| (String::new(), format!("decision/{field}")));
    let mut writes: Vec<(String, String)> =
        corrected.chain(anew).map(|(value, path)| (path, value)).collect();
    writes.sort();
    writes.dedup();
    writes.retain(|(path, value)| case.fields.text(path) != value);
    writes
}

pub(super) fn said(words: &str) -> Result<String, Refusal> {
    let words = words.trim();
    let is_text = !words.is_empty() && words.len() <= crate::record::MAX_TEXT && !words.contains('\0');
    is_text.then(|| words.to_owned()).ok_or(Refusal::NotAllowed)
}
