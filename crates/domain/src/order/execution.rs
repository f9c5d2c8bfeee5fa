//! How far a decision is carried out (*verkställighet*), line by line.

use super::{Order, Status};
use crate::case::Case;
use crate::catalogue::Minutes;
use crate::decision::{Signed, SignedLine};
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

fn execution(case: &Case, signed: &Signed, line: &SignedLine) -> Execution {
    let of_decision =
        |order: &&Order| order.sent.decision == signed.number && order.line(&line.line).is_some();
    let orders: Vec<&Order> = case.orders.iter().filter(of_decision).collect();
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
