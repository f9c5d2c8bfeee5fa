//! Which decision the order in the making executes, and from which day to which.
//!
//! Invariant: an order never begins before its decision does, nor goes on when another has its place.

use crate::case::Case;
use crate::decision::{Decision, Signed};
use chrono::NaiveDate;

/// What the order in the making executes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Granting<'a> {
    /// What holds of the decision.
    pub signed: &'a Signed,
    /// First day that can be ordered.
    pub first: NaiveDate,
    /// Last day that can be ordered; none where it runs on.
    pub last: Option<NaiveDate>,
}

impl<'a> Granting<'a> {
    fn of(case: &Case, decision: &'a Decision) -> Self {
        let signed = &decision.holds;
        let replaced = case.replaced_from(&signed.number);
        let until = replaced.and_then(|from| from.pred_opt());
        Self {
            signed,
            first: signed.begins(),
            last: signed.to.into_iter().chain(until).min(),
        }
    }

    fn runs_on(&self, day: NaiveDate) -> bool {
        self.first <= day && self.last.is_none_or(|last| day <= last)
    }
}

/// The last decision that grants something. Where the chosen first day comes before it begins, or it grants nothing, the one
/// that runs then: its provider may have gone.
#[must_use]
pub fn granting(case: &Case, today: NaiveDate) -> Option<Granting<'_>> {
    let last = case.decision().filter(|decision| decision.ceased().is_none())?;
    let chosen: Option<NaiveDate> = case.fields.text("order/start").parse().ok();
    let standing = case.decisions.iter().rev();
    let mut giving = standing
        .filter(|decision| decision.taken_back.is_none() && decision.holds.grants())
        .map(|decision| Granting::of(case, decision));
    let newest = || Some(Granting::of(case, last)).filter(|_| last.holds.grants());
    let mut running = |day: NaiveDate| giving.find(|one| one.runs_on(day));
    match chosen {
        Some(day) => running(day).or_else(newest),
        None => newest().or_else(|| running(today)),
    }
}
