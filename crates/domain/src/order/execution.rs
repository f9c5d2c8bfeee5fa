//! How far a decision is carried out (*verkställighet*), line by line.

use super::{Order, Status};
use crate::case::Case;
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
    /// Paused.
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
        .map(|line| (line, execution(case, signed, &line.line)))
        .collect()
}

fn execution(case: &Case, signed: &Signed, line: &str) -> Execution {
    let of_decision = |order: &&Order| order.sent.decision == signed.number && order.line(line).is_some();
    let mut orders = case.orders.iter().filter(of_decision);
    let Some(order) = orders.clone().find(|order| order.is_live()) else {
        return match orders.next_back() {
            Some(order) if order.replaced.is_none() => Execution::NotExecuted,
            _ => Execution::NotOrdered,
        };
    };
    match order.status() {
        Status::Paused => Execution::Paused,
        _ if order.line(line).is_some_and(|ordered| ordered.partly) => Execution::Partly,
        Status::Executed => Execution::Executed,
        Status::Registered | Status::Sent | Status::Accepted | Status::WillNotBeExecuted | Status::Ended => {
            Execution::Ordered
        }
    }
}
