//! How far a decision is carried out (*verkställighet*), line by line.

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
    /// Less is ordered than was granted.
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
        let last = orders.last();
        !orders.iter().any(|order| order.is_live())
            && last
                .is_none_or(|order| order.replaced.is_some() || order.status() == Status::WillNotBeExecuted)
    };
    let mut granted = decision.holds.lines.iter().filter(|line| line.is_granted());
    (granted.any(waits) && case.superseded_orders().next().is_none()).then_some(decision)
}

/// The orders by this decision that hold the line, the latest last.
fn orders_of<'a>(case: &'a Case, signed: &Signed, line: &SignedLine) -> Vec<&'a Order> {
    let of_decision =
        |order: &&Order| order.sent.decision == signed.number && order.line(&line.line).is_some();
    case.orders.iter().filter(of_decision).collect()
}

fn execution(case: &Case, signed: &Signed, line: &SignedLine) -> Execution {
    let orders = orders_of(case, signed, line);
    let live: Vec<&&Order> = orders.iter().filter(|order| order.is_live()).collect();
    let Some(last) = live.last() else {
        return match orders.last() {
            Some(order) if order.replaced.is_none() => Execution::NotExecuted,
            _ => Execution::NotOrdered,
        };
    };
    let parts = || live.iter().filter_map(|order| order.line(&line.line));
    let month: Minutes = parts().map(|part| part.month).sum();
    let less = last.line(&line.line).is_some_and(|part| part.partly);
    if live.iter().any(|order| order.status() == Status::Paused) {
        Execution::Paused
    } else if month < line.month || line.month == Minutes::ZERO && less {
        Execution::Partly
    } else if live.iter().all(|order| order.status() == Status::Executed) {
        Execution::Executed
    } else {
        Execution::Ordered
    }
}
