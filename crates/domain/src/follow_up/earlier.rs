//! A follow-up that is brought forward by choice: never later than the rule.

use crate::case::Case;
use crate::decision::{Decision, FollowUpSet, Refusal};
use crate::id::OpId;
use crate::record::{Action, Author};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The open follow-up is earlier than it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BroughtForward {
    /// Of which decision.
    pub number: String,
    /// The day it is due now.
    pub due: NaiveDate,
    /// Why.
    pub words: String,
    /// Who brings it forward.
    pub author: Author,
}

/// That was a mistake: the follow-up is due as before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForwardTakenBack {
    /// Of which decision.
    pub number: String,
    /// The operation that brought it forward.
    pub brought: OpId,
}

/// One time that a follow-up was brought forward.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forwarded {
    /// The operation that did it.
    pub op: OpId,
    /// As it was due before.
    pub was: FollowUpSet,
    /// As it was due then.
    pub due: NaiveDate,
}

impl Decision {
    /// The follow-up that the last act set, open or not.
    pub(crate) fn set(&mut self) -> Option<&mut FollowUpSet> {
        match self.followed_up.last_mut() {
            Some(done) => done.next.as_mut(),
            None => self.holds.follow_up.as_mut(),
        }
    }

    /// Brings it forward; false where it is not open or would be later.
    pub(crate) fn bring_forward(&mut self, op: OpId, to: &BroughtForward) -> bool {
        let Some(open) = self.set().filter(|open| to.due < open.due) else {
            return false;
        };
        let was = open.clone();
        (open.due, open.rule) = (to.due, "follow_up_chosen".to_owned());
        self.forwarded.push(Forwarded { op, was, due: to.due });
        true
    }

    /// It is due as before; false where something was done with it since.
    pub(crate) fn take_forward_back(&mut self, brought: OpId) -> bool {
        let Some(last) = self.forwarded.pop_if(|last| last.op == brought) else {
            return false;
        };
        let Some(open) = self.set().filter(|open| open.due == last.due) else {
            return false;
        };
        *open = last.was;
        true
    }
}

/// Brings the open follow-up forward.
///
/// # Errors
/// [`Refusal::NotNow`] where none of the decision is open, or the day is before `today` or not before the day that stands;
/// [`Refusal::NotAllowed`] without words.
pub fn plan_earlier(case: &Case, today: NaiveDate, asked: BroughtForward) -> Result<BroughtForward, Refusal> {
    let last = case.decision().filter(|last| last.signed.number == asked.number);
    let open = last.and_then(|last| last.follow_up());
    if open.is_none_or(|open| asked.due >= open.due) || asked.due < today {
        return Err(Refusal::NotNow);
    }
    let words = asked.words.trim().to_owned();
    if words.is_empty() {
        return Err(Refusal::NotAllowed);
    }
    Ok(BroughtForward { words, ..asked })
}

/// The act by which a follow-up is due as before it was brought forward.
///
/// # Errors
/// [`Refusal::NotNow`] where something was done with it since.
pub fn plan_take_forward_back(case: &Case, brought: OpId) -> Result<Action, Refusal> {
    let decision = case.decision().ok_or(Refusal::NotNow)?;
    let last = decision.forwarded.last().filter(|last| last.op == brought);
    let open = decision.follow_up();
    if last.is_none_or(|last| open.is_none_or(|open| open.due != last.due)) {
        return Err(Refusal::NotNow);
    }
    let number = decision.signed.number.clone();
    Ok(Action::TakeForwardBack(ForwardTakenBack { number, brought }))
}
