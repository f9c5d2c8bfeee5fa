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
        let orders = orders_of(case, &decision.holds, line);
        let live: Vec<&Order> = orders.iter().copied().filter(|order| order.is_live()).collect();
        match live.last().and_then(|last| last.line(&line.line)) {
            // The rest was left for another provider.
            Some(part) => part.split && ordered(&live, line) < line.month,
            None => orders
                .last()
                .is_none_or(|order| order.replaced.is_some() || order.status() == Status::WillNotBeExecuted),
        }
    };
    let mut granted = decision.holds.lines.iter().filter(|line| line.is_granted());
    (granted.any(waits) && case.superseded_orders().next().is_none()).then_some(decision)
}

/// Whether providers have all that `signed` gives, by orders of its own: there is nothing to order.
#[must_use]
pub fn is_all_ordered(case: &Case, signed: &Signed) -> bool {
    let mut granted = signed.lines.iter().filter(|line| line.is_granted());
    granted.all(|line| {
        let orders = orders_of(case, signed, line);
        let live: Vec<&Order> = orders.into_iter().filter(|order| order.is_live()).collect();
        !live.is_empty() && ordered(&live, line) >= line.month
    })
}

/// Minutes a month that the orders have of the line together.
fn ordered(orders: &[&Order], line: &SignedLine) -> Minutes {
    let parts = orders.iter().filter_map(|order| order.line(&line.line));
    parts.map(|part| part.month).sum()
}

/// The orders by this decision that hold the line, the latest last.
fn orders_of<'a>(case: &'a Case, signed: &Signed, line: &SignedLine) -> Vec<&'a Order> {
    let of_decision =
        |order: &&Order| order.sent.decision == signed.number && order.line(&line.line).is_some();
    case.orders.iter().filter(of_decision).collect()
}

/// It begins later than the decision and than an order of that day does: until then nobody gives what was granted. What takes
/// the place of another order leaves no such days.
fn is_put_off(order: &Order, signed: &Signed) -> bool {
    order.sent.replaces.is_none() && order.sent.start > usual_start(signed.begins(), order.sent.date)
}

fn execution(case: &Case, signed: &Signed, line: &SignedLine) -> Execution {
    let orders = orders_of(case, signed, line);
    let live: Vec<&Order> = orders.iter().copied().filter(|order| order.is_live()).collect();
    let Some(last) = live.last() else {
        return match orders.last() {
            Some(order) if order.replaced.is_none() => Execution::NotExecuted,
            _ => Execution::NotOrdered,
        };
    };
    let less = last.line(&line.line).is_some_and(|part| part.partly);
    if live.iter().any(|order| order.status() == Status::Paused) {
        Execution::Paused
    } else if ordered(&live, line) < line.month || line.month == Minutes::ZERO && less {
        Execution::Partly
    } else if live.iter().all(|order| order.status() == Status::Executed) {
        Execution::Executed
    } else if live.iter().any(|order| is_put_off(order, signed)) {
        Execution::Partly
    } else {
        Execution::Ordered
    }
}
