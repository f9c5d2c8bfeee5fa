//! What an earlier decision settled, and a review does not look at anew (*omprövning*, FL 37-39 §§).
//!
//! Invariant: a refusal is said once. The decision that a review ends in takes up what runs and what somebody looks at anew; it
//! begins no new time to appeal what stands as it was decided.

use super::Line;
use crate::case::Case;
use crate::municipality::Outcome;

/// A row that stands as an earlier decision settled it.
#[derive(Debug, Clone, PartialEq)]
pub struct Settled {
    /// The row.
    pub line: Line,
    /// The number of the decision that settled it.
    pub number: String,
}

/// The case's rows: those that the next decision is about, and those that are settled.
pub(super) fn rows(case: &Case) -> (Vec<Line>, Vec<Settled>) {
    let (mut open, mut settled) = (Vec::new(), Vec::new());
    for line in case.lines() {
        match settled_by(case, &line) {
            Some(number) => settled.push(Settled { line, number }),
            None => open.push(line),
        }
    }
    (open, settled)
}

/// The decision that refused it, or noted that it was withdrawn, where the row says still what that decision says and something
/// else of what is under review runs. The review of a pure refusal is about the refusal.
fn settled_by(case: &Case, line: &Line) -> Option<String> {
    case.review().filter(|reviewed| reviewed.holds.grants())?;
    let standing = case.decisions.iter().rev().filter(|one| one.taken_back.is_none());
    let mut said = standing.filter_map(|one| {
        let mut rows = one.holds.lines.iter();
        let row = rows.find(|row| row.line == line.applied.line)?;
        Some((row, &one.signed.number))
    });
    let (row, number) = said.next()?;
    let ended = matches!(row.outcome, Outcome::Refused | Outcome::Withdrawn);
    let unchanged = line.outcome == Some(row.outcome) && line.reason.trim() == row.reason.trim();
    (ended && unchanged).then(|| number.clone())
}
