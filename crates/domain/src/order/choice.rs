//! What the order in the making takes of the decision, line by line.
//!
//! Invariant: the parts of a line that live orders have are together never more than the line.

use super::{Granting, Order, OrderedLine};
use crate::case::Case;
use crate::catalogue::{Minutes, Per};
use crate::decision::SignedLine;
use num_rational::Ratio;

/// A granted line, and what the order in the making takes of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice<'a> {
    /// As granted.
    pub line: &'a SignedLine,
    /// The live orders that have it or parts of it, also the one to be replaced.
    pub orders: Vec<&'a Order>,
    /// What other orders than the one to be replaced leave of it: times in the decision's period, minutes each time.
    pub left: Option<(i64, i64)>,
    /// Taken by the order in the making.
    pub taken: bool,
    /// What is left after it goes to another provider.
    pub split: bool,
    /// Ordered so many times in the decision's period.
    pub times: i64,
    /// Ordered minutes each time.
    pub minutes: i64,
    /// Minutes a month that other orders than the one to be replaced have.
    elsewhere: Minutes,
}

/// Every granted line of the decision with what the case's order in the making takes of it: until somebody chooses, what
/// is not ordered yet; for a new version, what the replaced order had.
#[must_use]
pub fn choices<'a>(case: &'a Case, granting: Granting<'a>) -> Vec<Choice<'a>> {
    let lines = granting.signed.lines.iter();
    let granted = lines.filter(|line| line.is_granted());
    granted.map(|line| choice(case, granting, line)).collect()
}

fn choice<'a>(case: &'a Case, granting: Granting<'_>, line: &'a SignedLine) -> Choice<'a> {
    let chosen = |field: &str| case.fields.text(&format!("order/{}/{field}", line.line));
    let replaces = case.fields.text("order/replaces");
    // What ends before the decision begins, or begins after it, gives nothing of it.
    let meets = |order: &&Order| {
        let sent = &order.sent;
        sent.end.is_none_or(|end| granting.first <= end)
            && granting.last.is_none_or(|last| sent.start <= last)
    };
    let live = case.orders.iter().filter(|order| order.is_live()).filter(meets);
    let orders: Vec<&Order> = live.filter(|order| order.line(&line.line).is_some()).collect();
    let (replaced, others): (Vec<&Order>, _) = orders.iter().partition(|order| order.sent.id == replaces);
    let parts: Vec<&OrderedLine> = others.iter().filter_map(|order| order.line(&line.line)).collect();
    let elsewhere: Minutes = parts.iter().map(|part| part.month).sum();
    // An order of another decision gives what that one granted: it is replaced, not added to.
    let is_other = |order: &&&Order| order.sent.decision != granting.signed.number;
    let outdated = others.iter().any(|order| is_other(&order));
    let left = left(line, &parts, elsewhere).filter(|_| !outdated);
    let taken = match chosen("take") {
        "yes" => true,
        "no" => false,
        _ if replaces.is_empty() => outdated || left.is_some() && parts.iter().all(|part| part.split),
        _ => !replaced.is_empty(),
    };
    let (most, longest) = left.unwrap_or((line.times.unwrap_or(1), line.minutes.unwrap_or(0)));
    // A new version begins from what the one before it has of the same decision.
    let had = replaced
        .iter()
        .filter(|order| order.sent.decision == granting.signed.number);
    let had = had.filter_map(|order| order.line(&line.line)).next();
    let (times, minutes) = had.map_or((most, longest), |had| {
        (had.times.min(most), had.minutes.min(longest))
    });
    Choice {
        line,
        orders,
        left,
        taken,
        split: chosen("rest") == "yes",
        times: chosen("times").parse().unwrap_or(times),
        minutes: chosen("minutes").parse().unwrap_or(minutes),
        elsewhere,
    }
}

/// What `parts`, with their minutes a month, leave of a line: whole times where it comes out even, else fewer minutes
/// each time. A line without minutes is not divided.
fn left(line: &SignedLine, parts: &[&OrderedLine], elsewhere: Minutes) -> Option<(i64, i64)> {
    let (times, minutes) = (line.times.unwrap_or(1), line.minutes.unwrap_or(0));
    if parts.is_empty() {
        return Some((times, minutes));
    }
    if elsewhere >= line.month {
        return None;
    }
    let share = (line.month.exact() - elsewhere.exact()) / line.month.exact();
    let even = share * times;
    if even.is_integer() {
        Some((even.to_integer(), minutes))
    } else {
        Some((times, (share * minutes).to_integer())).filter(|(_, minutes)| *minutes > 0)
    }
}

impl Choice<'_> {
    /// More than the decision gives: in times, in minutes, or together with what other orders have.
    #[must_use]
    pub fn exceeds(&self) -> bool {
        self.times > self.line.times.unwrap_or(1)
            || self.minutes > self.line.minutes.unwrap_or(0)
            || self.together() > self.line.month
    }

    /// Less than the decision gives, also together with what other orders have.
    #[must_use]
    pub fn is_less(&self) -> bool {
        if self.line.month == Minutes::ZERO {
            self.times < self.line.times.unwrap_or(1)
        } else {
            self.together() < self.line.month
        }
    }

    /// Less than an order has of the line.
    pub(super) fn is_below(&self, has: &OrderedLine) -> bool {
        if has.month == Minutes::ZERO {
            self.times < has.times
        } else {
            self.month() < has.month
        }
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

    /// With what other orders have of the line.
    fn together(&self) -> Minutes {
        [self.elsewhere, self.month()].into_iter().sum()
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
            split: self.split && self.is_less(),
            shared: line.household_share.is_some_and(|by| by > 1),
        }
    }
}
