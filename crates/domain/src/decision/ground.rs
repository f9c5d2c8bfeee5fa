//! What allows less than runs now (FL 37 § second paragraph; HFD 2021:12): one coded ground, with what it needs.
//!
//! Invariant: changed need, guideline or standard time is no ground.

use super::{Desk, Line, Prospect, Signed};
use crate::case::{Case, Gap, GapCode};
use crate::catalogue::{Minutes, Purpose};
use chrono::NaiveDate;

/// What the ground lacks, where the person is left with less of a service, or with it for a shorter time.
pub(super) fn ground_gap(case: &Case, prospect: &Prospect<'_>, desk: Desk<'_>) -> Option<Gap> {
    let before = desk.replaced?;
    let service = lessened(case, prospect, before)?;
    let text = |field: &str| case.fields.text(&format!("decision/{field}")).trim();
    let gap = |code, field: &str| Some(Gap::at(code, format!("decision/{field}")).with("service", &service));
    match text("ground") {
        "" => gap(GapCode::GroundMissing, "ground"),
        "reservation" if before.reservation.is_empty() => gap(GapCode::GroundNotReserved, "ground"),
        _ if text("ground_words").is_empty() => gap(GapCode::GroundMissing, "ground_words"),
        "own_withdrawal" if withdrawn_on(case).is_none_or(|day| day > desk.today) => {
            gap(GapCode::GroundDateMissing, "ground_date")
        }
        _ => None,
    }
}

/// The day of the person's own withdrawal.
pub(super) fn withdrawn_on(case: &Case) -> Option<NaiveDate> {
    case.fields.text("decision/ground_date").parse().ok()
}

/// The first service that the person would have less of, or for a shorter time.
fn lessened(case: &Case, prospect: &Prospect<'_>, before: &Signed) -> Option<String> {
    let to: Option<NaiveDate> = case.fields.text("decision/to").parse().ok();
    let ends_earlier = to.is_some_and(|to| before.to.is_none_or(|before| to < before));
    let granted = before.lines.iter().filter(|line| line.is_granted());
    let mut less = granted.filter(|before| {
        let same = |line: &&Line| {
            let named = before.service.is_some() || line.applied.words == before.applied;
            line.is_granted() && named && line.applied.service == before.service
        };
        let now: Vec<&Line> = prospect.lines.iter().filter(same).collect();
        let minutes: Minutes = now
            .iter()
            .filter_map(|line| prospect.minutes(&line.applied.line, Purpose::Granted))
            .sum();
        ends_earlier || now.is_empty() || minutes < before.month
    });
    less.next().map(|line| line.name.clone())
}
