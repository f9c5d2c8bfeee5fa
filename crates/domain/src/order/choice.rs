//! What the order in the making takes of the decision, line by line.

use super::{Order, OrderedLine};
use crate::case::Case;
use crate::catalogue::{Minutes, Per};
use crate::decision::{Signed, SignedLine};
use num_rational::Ratio;

/// A granted line, and what the order in the making takes of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice<'a> {
    /// As granted.
    pub line: &'a SignedLine,
    /// The live order that has it already.
    pub order: Option<&'a Order>,
    /// That order is the one to be replaced, or there is none.
    pub free: bool,
    /// Taken by the order in the making.
    pub taken: bool,
    /// Ordered so many times in the decision's period.
    pub times: i64,
    /// Ordered minutes each time.
    pub minutes: i64,
}

/// Every granted line of `signed` with what the case's order in the making takes of it: until somebody chooses, what
/// is not ordered yet; for a new version, what the replaced order had.
#[must_use]
pub fn choices<'a>(case: &'a Case, signed: &'a Signed) -> Vec<Choice<'a>> {
    let granted = signed.lines.iter().filter(|line| line.is_granted());
    granted.map(|line| choice(case, line)).collect()
}

fn choice<'a>(case: &'a Case, line: &'a SignedLine) -> Choice<'a> {
    let chosen = |field: &str| case.fields.text(&format!("order/{}/{field}", line.line));
    let replaces = case.fields.text("order/replaces");
    let order = case
        .orders
        .iter()
        .find(|order| order.is_live() && order.line(&line.line).is_some());
    let free = order.is_none_or(|order| order.sent.id == replaces);
    let taken = match chosen("take") {
        "yes" => true,
        "no" => false,
        _ => free && (replaces.is_empty() || order.is_some()),
    };
    Choice {
        line,
        order,
        free,
        taken,
        times: chosen("times").parse().unwrap_or(line.times.unwrap_or(1)),
        minutes: chosen("minutes").parse().unwrap_or(line.minutes.unwrap_or(0)),
    }
}

impl Choice<'_> {
    /// More than the decision gives, in times or in minutes.
    #[must_use]
    pub fn exceeds(&self) -> bool {
        self.times > self.line.times.unwrap_or(1) || self.minutes > self.line.minutes.unwrap_or(0)
    }

    /// Less than the decision gives.
    #[must_use]
    pub fn is_less(&self) -> bool {
        self.times < self.line.times.unwrap_or(1) || self.minutes < self.line.minutes.unwrap_or(0)
    }

    /// Minutes a month, exactly: the decision's in proportion.
    #[must_use]
    pub fn month(&self) -> Minutes {
        let granted = self.line.times.unwrap_or(1) * self.line.minutes.unwrap_or(0);
        if granted == 0 {
            return Minutes::ZERO;
        }
        Minutes::new(self.line.month.exact() * Ratio::new(self.times * self.minutes, granted))
    }

    /// As the order has it.
    pub(super) fn ordered(&self, case: &Case) -> OrderedLine {
        let line = self.line;
        let field = |name: &str| case.fields.text(&format!("line/{}/{name}", line.line)).to_owned();
        OrderedLine {
            line: line.line.clone(),
            name: line.name.clone(),
            area: line.area.clone(),
            times: self.times,
            per: line.per.unwrap_or(Per::Month),
            minutes: self.minutes,
            month: self.month(),
            weekdays: field("weekdays"),
            time_of_day: field("time_of_day"),
            double_staffing: line.double_staffing,
            partly: self.is_less(),
            shared: line.household_share.is_some_and(|by| by > 1),
        }
    }
}
