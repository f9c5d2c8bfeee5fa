//! What allows less than runs now (FL 37 § second paragraph; HFD 2021:12): one coded ground, with what it needs.
//!
//! Invariant: changed need, guideline or standard time is no ground.

use super::{Desk, Prospect};
use crate::case::{Case, Gap, GapCode};
use chrono::NaiveDate;

/// What the ground lacks, where the person is left with less of a service, or with it for a shorter time.
pub(super) fn ground_gap(case: &Case, prospect: &Prospect<'_>, desk: Desk<'_>) -> Option<Gap> {
    let before = desk.replaced?;
    let service = &prospect.replaced.as_ref()?.less.first()?.name;
    let text = |field: &str| case.fields.text(&format!("decision/{field}")).trim();
    let gap = |code, field: &str| Some(Gap::at(code, format!("decision/{field}")).with("service", service));
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
