//! What allows less than runs now (FL 37 § second paragraph; HFD 2021:12): one coded ground, with what it needs.
//!
//! Invariant: changed need, guideline or standard time is no ground.

use super::{Decision, Desk, Prospect, ReviewCause, Signed};
use crate::case::{Case, Gap, GapCode};
use crate::record::Registers;
use chrono::NaiveDate;

/// What allows less, as it was written.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// `reservation`, `safety`, `false_information` or `own_withdrawal`.
    pub code: &'a str,
    /// What happened, or the person's words.
    pub words: &'a str,
    /// The day of the person's own withdrawal.
    pub withdrawn: Option<NaiveDate>,
}

/// What a ground lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroundLack {
    /// None of the four is given.
    Code,
    /// The decision before has no reservation to quote.
    Reservation,
    /// It is not told in words.
    Words,
    /// Not said on which day the person withdrew, or a day to come.
    Day,
}

impl<'a> Ground<'a> {
    /// As it stands in the fields of `act`: a decision or an order.
    #[must_use]
    pub fn read(fields: &'a Registers, act: &str) -> Self {
        let text = |field: &str| fields.text(&format!("{act}/{field}")).trim();
        let code = text("ground");
        let withdrawn = text("ground_date").parse().ok();
        Self {
            code,
            words: text("ground_words"),
            withdrawn: withdrawn.filter(|_| code == "own_withdrawal"),
        }
    }

    /// The reservation of the decision `before`, where it is the ground: as it stands now, to be frozen with the act.
    #[must_use]
    pub fn quote(self, before: &Signed) -> String {
        match self.code {
            "reservation" => before.reservation.clone(),
            _ => String::new(),
        }
    }

    /// What it lacks, at its place in `act`.
    #[must_use]
    pub fn gap(self, act: &str, before: &Signed, today: NaiveDate) -> Option<Gap> {
        let (code, field) = match self.lacks(before, today)? {
            GroundLack::Code => (GapCode::GroundMissing, "ground"),
            GroundLack::Reservation => (GapCode::GroundNotReserved, "ground"),
            GroundLack::Words => (GapCode::GroundMissing, "ground_words"),
            GroundLack::Day => (GapCode::GroundDateMissing, "ground_date"),
        };
        Some(Gap::at(code, format!("{act}/{field}")))
    }

    /// What it lacks on `today`, against the decision `before` that gave more.
    #[must_use]
    pub fn lacks(self, before: &Signed, today: NaiveDate) -> Option<GroundLack> {
        let undated = self.withdrawn.is_none_or(|day| day > today);
        match self.code {
            "reservation" if before.reservation.trim().is_empty() => Some(GroundLack::Reservation),
            "reservation" | "safety" | "false_information" | "own_withdrawal" => match self.words.trim() {
                "" => Some(GroundLack::Words),
                _ => (self.code == "own_withdrawal" && undated).then_some(GroundLack::Day),
            },
            _ => Some(GroundLack::Code),
        }
    }
}

/// What the ground lacks, where the person is left with less of a service, or with it for a shorter time. What was
/// appealed is changed to nobody's disadvantage, whatever the ground (FL 38-39 §§).
pub(super) fn ground_gap(case: &Case, prospect: &Prospect<'_>, desk: Desk<'_>) -> Option<Gap> {
    let before = desk.replaced?;
    let line = prospect.replaced.as_ref()?.less.first()?;
    let appealed = case.review().and_then(Decision::review);
    if appealed.is_some_and(|review| review.cause == ReviewCause::Appeal) {
        let gap = Gap::at(GapCode::LessAfterAppeal, "decision/ground");
        return Some(gap.of_service(line.service.as_ref(), &line.name));
    }
    let gap = Ground::read(&case.fields, "decision").gap("decision", before, desk.today)?;
    Some(gap.of_service(line.service.as_ref(), &line.name))
}
