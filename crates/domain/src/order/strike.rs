//! A note of how an order stands that was made by mistake: struck, legibly, and the order stands as before it.
//!
//! Invariant: only the last note is struck, and never so that two orders hold the same line.

use super::{Order, Status, StatusNoted};
use crate::case::Case;
use crate::decision::Refusal;
use crate::id::OpId;
use crate::record::Author;
use serde::{Deserialize, Serialize};

/// A note of how an order stands, with the operation that made it.
#[derive(Debug, Clone, PartialEq)]
pub struct Stood {
    /// The operation.
    pub op: OpId,
    /// The note.
    pub noted: StatusNoted,
}

/// A note of how an order stands was wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusStruck {
    /// Which order.
    pub order: String,
    /// The operation that made the note.
    pub noted: OpId,
    /// Why.
    pub reason: String,
    /// Who strikes it.
    pub author: Author,
}

/// A note that was struck.
#[derive(Debug, Clone, PartialEq)]
pub struct StatusStrike {
    /// The operation that struck it.
    pub op: OpId,
    /// What it said.
    pub was: Stood,
    /// Who and why.
    pub struck: StatusStruck,
}

impl Order {
    /// Strikes a note, as long as it stands.
    pub(crate) fn strike(&mut self, op: OpId, struck: &StatusStruck) -> bool {
        let Some(at) = self.statuses.iter().position(|stood| stood.op == struck.noted) else {
            return false;
        };
        let was = self.statuses.remove(at);
        self.strikes.push(StatusStrike {
            op,
            was,
            struck: struck.clone(),
        });
        true
    }
}

/// The note of how an order stands that may be struck: the last, while its decision stands and no other order has taken over.
#[must_use]
pub fn strikable<'a>(case: &Case, order: &'a Order) -> Option<&'a Stood> {
    case.decision_numbered(&order.sent.decision)?;
    let over = matches!(order.status(), Status::WillNotBeExecuted | Status::Ended);
    let has_a_line = |other: &&Order| {
        other
            .sent
            .lines
            .iter()
            .any(|line| order.line(&line.line).is_some())
    };
    let mut live = case.orders.iter().filter(|other| other.is_live());
    let taken_over = order.replaced.is_some() || over && live.any(|other| has_a_line(&other));
    let last = order.statuses.last().filter(|_| order.ceased.is_none());
    last.filter(|_| !taken_over)
}

/// Strikes the last note of how an order stands.
///
/// # Errors
/// [`Refusal::NotNow`] where it is not the last or something rests on it, [`Refusal::NotAllowed`] without a reason.
pub fn plan_strike(case: &Case, struck: StatusStruck) -> Result<StatusStruck, Refusal> {
    let mut orders = case.orders.iter();
    let order = orders
        .find(|order| order.sent.id == struck.order)
        .ok_or(Refusal::NotNow)?;
    let last = strikable(case, order).filter(|stood| stood.op == struck.noted);
    last.ok_or(Refusal::NotNow)?;
    if struck.reason.trim().is_empty() {
        return Err(Refusal::NotAllowed);
    }
    let reason = struck.reason.trim().to_owned();
    Ok(StatusStruck { reason, ..struck })
}
