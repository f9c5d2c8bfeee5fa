//! A decision on its way to its recipients: sent, received, and what was noted of it put right or struck.
//!
//! Invariant: each note stands until somebody puts it right or strikes it with a reason; what stood stays legible.

use super::{Decision, DispatchedTo, Paper, Receipt};
use crate::case::Case;
use crate::id::OpId;
use crate::person::Addressee;
use crate::record::Author;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How a decision goes to a recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DispatchWay {
    /// By post.
    Post,
    /// Into the recipient's hand.
    HandedOver,
    /// To the recipient's digital mailbox.
    DigitalPost,
}

/// Dispatched to one recipient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dispatched {
    /// Which decision.
    pub number: String,
    /// The person or a representative, by id.
    pub recipient: String,
    /// Who that was then; none in older files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Addressee>,
    /// How.
    pub how: DispatchWay,
    /// When.
    pub date: NaiveDate,
    /// The paper that went, where it is another than the signed letter: in another language, or a representative's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper: Option<Paper>,
}

/// Which day of a dispatch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SentDay {
    /// When it was dispatched.
    Dispatched,
    /// When it was received: the time to appeal runs from there (FL 44 §).
    Received,
}

/// A day that was noted wrongly, put right with the reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayCorrected {
    /// Which decision.
    pub number: String,
    /// To whom it went.
    pub recipient: String,
    /// Which of the days.
    pub day: SentDay,
    /// As it was.
    pub date: NaiveDate,
    /// Why.
    pub reason: String,
    /// It was assumed until then, and is known now; not in older files, where none was assumed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub known: bool,
    /// Who puts it right.
    pub author: Author,
}

/// Received by one recipient (*delfåendedatum*).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// Which decision.
    pub number: String,
    /// Who.
    pub recipient: String,
    /// When.
    pub date: NaiveDate,
    /// What the day is assumed from, in words, where nobody knows it; none for a known day, and in older files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
}

/// A note of dispatch or receipt that was made by mistake: nothing of the kind has happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayStruck {
    /// Which decision.
    pub number: String,
    /// Whose note.
    pub recipient: String,
    /// Which of the notes.
    pub day: SentDay,
    /// Why.
    pub reason: String,
    /// Who strikes it.
    pub author: Author,
}

/// A day of dispatch or receipt that was put right, as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayCorrection {
    /// The operation.
    pub op: OpId,
    /// The operation that had noted the day.
    pub noted: OpId,
    /// The day that stood before.
    pub was: NaiveDate,
    /// What that day was assumed from, where nobody knew it.
    pub ground: Option<String>,
    /// What took its place, and why.
    pub corrected: DayCorrected,
}

/// A note of dispatch or receipt that was struck.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Struck {
    /// The operation.
    pub op: OpId,
    /// The operation that had made the note.
    pub noted: OpId,
    /// The day that the note said.
    pub was: NaiveDate,
    /// How it went, where the note was of a dispatch.
    pub how: Option<DispatchWay>,
    /// What the day was assumed from, where the note was of a receipt that nobody knew.
    pub ground: Option<String>,
    /// Who and why.
    pub struck: DayStruck,
}

/// Whether a note may be struck: a receipt always; a dispatch that nobody has received, unless it is the only one and
/// something was done since that only a decision which binds lets one do.
#[must_use]
pub fn may_strike(case: &Case, number: &str, recipient: &str, day: SentDay) -> bool {
    let Some(decision) = case.decision_numbered(number) else {
        return false;
    };
    let mut recipients = decision.recipients.iter();
    let to = recipients.find(|to| to.dispatched.recipient == recipient);
    to.is_some_and(|to| match day {
        SentDay::Received => to.received.is_some(),
        SentDay::Dispatched => {
            to.received.is_none() && (decision.recipients.len() > 1 || !rests_on_dispatch(case, decision))
        }
    })
}

fn rests_on_dispatch(case: &Case, decision: &Decision) -> bool {
    let after = decision.reviews.len() + decision.corrections.len() + decision.supplements.len();
    let elsewhere = decision.replaced.is_some() || decision.carried.is_some();
    let later = case.decision().is_some_and(|last| last.op != decision.op);
    // A provider carries it out: she has the help, which no strike and withdrawal may take from her (FL 37 §).
    let mut ordered = case
        .orders
        .iter()
        .filter(|order| order.sent.decision == decision.signed.number);
    let carried_out = ordered.any(|order| order.handed_out().is_some());
    after > 0 || !decision.followed_up.is_empty() || elsewhere || later || carried_out
}

impl Decision {
    /// Notes a dispatch; the first to each recipient stands.
    pub(crate) fn dispatch(&mut self, op: OpId, dispatched: &Dispatched) -> bool {
        let first = self.to(&dispatched.recipient).is_none();
        if first {
            self.recipients.push(DispatchedTo {
                op,
                dispatched: dispatched.clone(),
                received: None,
            });
        }
        first
    }

    /// Notes a receipt; the first of each recipient stands.
    pub(crate) fn receive(&mut self, op: OpId, received: &Received) -> bool {
        let to = self.to(&received.recipient);
        let first = to.filter(|to| to.received.is_none());
        let (date, ground) = (received.date, received.ground.clone());
        first
            .map(|to| to.received = Some(Receipt { op, date, ground }))
            .is_some()
    }

    /// Puts a day of dispatch or receipt right: the last named stands. Answers with the operation that had noted it.
    pub(crate) fn correct_day(&mut self, op: OpId, corrected: &DayCorrected) -> Option<OpId> {
        let to = self.to(&corrected.recipient)?;
        let (noted, day, ground) = match corrected.day {
            SentDay::Dispatched => (to.op, &mut to.dispatched.date, None),
            SentDay::Received => {
                let receipt = to.received.as_mut()?;
                let ground = receipt.ground.clone();
                receipt.ground.take_if(|_| corrected.known);
                (receipt.op, &mut receipt.date, ground)
            }
        };
        let was = std::mem::replace(day, corrected.date);
        self.days.push(DayCorrection {
            op,
            noted,
            was,
            ground,
            corrected: corrected.clone(),
        });
        Some(noted)
    }

    /// Strikes a note of dispatch or receipt: answers with the operation that had made it.
    pub(crate) fn strike_day(&mut self, op: OpId, struck: &DayStruck) -> Option<OpId> {
        let at = |to: &DispatchedTo| to.dispatched.recipient == struck.recipient;
        let place = self.recipients.iter().position(at)?;
        let (noted, was, how, ground) = match struck.day {
            SentDay::Received => {
                let receipt = self.recipients[place].received.take()?;
                (receipt.op, receipt.date, None, receipt.ground)
            }
            SentDay::Dispatched => {
                let to = self.recipients.remove(place);
                (to.op, to.dispatched.date, Some(to.dispatched.how), None)
            }
        };
        self.struck.push(Struck {
            op,
            noted,
            was,
            how,
            ground,
            struck: struck.clone(),
        });
        Some(noted)
    }

    fn to(&mut self, recipient: &str) -> Option<&mut DispatchedTo> {
        let mut recipients = self.recipients.iter_mut();
        recipients.find(|to| to.dispatched.recipient == recipient)
    }
}
