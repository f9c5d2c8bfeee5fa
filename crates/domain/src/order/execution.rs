//! How far a decision is carried out (*verkställighet*), line by line.

use super::plan::usual_start;
use super::{Order, Status};
use crate::case::Case;
use crate::catalogue::Minutes;
use crate::decision::{Decision, Signed, SignedLine};
use serde::{Deserialize, Serialize};

/// How far a granted line is carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Execution {
    /// No provider has it.
    NotOrdered,
    /// With a provider, and not begun.
    Ordered,
    /// Being executed.
    Executed,
    /// Less is ordered than was granted, or from a later day.
    Partly,
    /// Paused, in whole or in part.
    Paused,
    /// The provider would not, or it was ended, and nobody has it since.
    NotExecuted,
}

impl Execution {
    /// The person has less than was granted.
    #[must_use]
    pub fn is_lacking(self) -> bool {
        !matches!(self, Self::Ordered | Self::Executed)
    }
}

/// Every granted line of `signed` with how far it is carried out.
#[must_use]
pub fn executions<'a>(case: &Case, signed: &'a Signed) -> Vec<(&'a SignedLine, Execution)> {
    let granted = signed.lines.iter().filter(|line| line.is_granted());
    granted
        .map(|line| (line, execution(case, signed, line)))
        .collect()
}

/// The decision that stands and grants something that nobody is asked to give: a line of it is in no order, or its provider
/// would not. What somebody has ended is not asked for again, and an order on a decision before it is dealt with first.
#[must_use]
pub fn unordered(case: &Case) -> Option<&Decision> {
    let decision = case
        .decision()
        .filter(|decision| decision.replaced.is_none() && decision.ceased().is_none())?;
    let waits = |line: &SignedLine| {
        let having = Having::of(case, &decision.holds, line);
        match having.live.last().and_then(|last| last.line(&line.line)) {
            // The rest was left for another provider.
            Some(part) => part.split && having.month(line) < line.month,
            None => having
                .last
                .is_none_or(|order| order.replaced.is_some() || order.status() == Status::WillNotBeExecuted),
        }
    };
    let mut granted = decision.holds.lines.iter().filter(|line| line.is_granted());
    (granted.any(waits) && case.superseded_orders().next().is_none()).then_some(decision)
}

/// The decision that stands and grants something that nobody has begun to give.
#[must_use]
pub fn unbegun(case: &Case) -> Option<&Decision> {
    let decision = case
        .decision()
        .filter(|decision| decision.replaced.is_none() && decision.ceased().is_none())?;
    let begun = |line: &SignedLine| {
        let mut orders = case.orders.iter();
        orders.any(|order| {
            order.sent.decision == decision.signed.number
                && order.line(&line.line).is_some()
                && order.executed_from().is_some()
        })
    };
    let mut granted = decision.holds.lines.iter().filter(|line| line.is_granted());
    granted.any(|line| !begun(line)).then_some(decision)
}

/// Whether providers have all that `signed` gives, by orders of its own: there is nothing to order.
#[must_use]
pub fn is_all_ordered(case: &Case, signed: &Signed) -> bool {
    let mut granted = signed.lines.iter().filter(|line| line.is_granted());
    granted.all(|line| {
        let having = Having::of(case, signed, line);
        !having.live.is_empty() && having.month(line) >= line.month
    })
}

/// The orders by a decision that hold a line of it.
struct Having<'a> {
    /// Those still to be carried out, the latest last.
    live: Vec<&'a Order>,
    /// The latest of all, also where it is over.
    last: Option<&'a Order>,
}

impl<'a> Having<'a> {
    fn of(case: &'a Case, signed: &Signed, line: &SignedLine) -> Self {
        let holds = |order: &&Order| order.sent.decision == signed.number && order.line(&line.line).is_some();
        let orders = || case.orders.iter().filter(holds);
        Self {
            live: orders().filter(|order| order.is_live()).collect(),
            last: orders().next_back(),
        }
    }

    /// Minutes a month that the live ones have of the line together.
    fn month(&self, line: &SignedLine) -> Minutes {
        let parts = self.live.iter().filter_map(|order| order.line(&line.line));
        parts.map(|part| part.month).sum()
    }
}

/// It begins later than the decision and than an order of that day does: until then nobody gives what was granted. What takes
/// the place of another order leaves no such days.
fn is_put_off(order: &Order, signed: &Signed) -> bool {
    order.sent.replaces.is_none() && order.sent.start > usual_start(signed.begins(), order.sent.date)
}

fn execution(case: &Case, signed: &Signed, line: &SignedLine) -> Execution {
    let having = Having::of(case, signed, line);
    let live = &having.live;
    let Some(last) = live.last() else {
        return match having.last {
            Some(order) if order.replaced.is_none() => Execution::NotExecuted,
            _ => Execution::NotOrdered,
        };
    };
    let less = last.line(&line.line).is_some_and(|part| part.partly);
    if live.iter().any(|order| order.status() == Status::Paused) {
        Execution::Paused
    } else if having.month(line) < line.month || line.month == Minutes::ZERO && less {
        Execution::Partly
    } else if live.iter().all(|order| order.status() == Status::Executed) {
        Execution::Executed
    } else if live.iter().any(|order| is_put_off(order, signed)) {
        Execution::Partly
    } else {
        Execution::Ordered
    }
}
