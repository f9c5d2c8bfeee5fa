//! A follow-up that is brought forward by choice: never later than the rule.

use crate::case::Case;
use crate::decision::Refusal;
use crate::record::Author;
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
