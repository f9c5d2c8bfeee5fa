//! What Kvarbo registers and another process decides (LSS, special housing, short stay): handed over, to whom and when.
//!
//! Invariant: until it is handed over it lies here, and the party's time runs; a case of nothing else then ends.

use super::Refused;
use crate::case::Case;
use crate::record::Author;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A line of the application was handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedOn {
    /// Which.
    pub line: String,
    /// To whom: a unit or a role.
    pub to: String,
    /// When.
    pub date: NaiveDate,
    /// What was said about it.
    pub note: String,
    /// Who handed it over.
    pub author: Author,
}

/// Hands a line over.
///
/// # Errors
/// [`Refused::NotNow`] for a line that is decided here or was handed over, [`Refused::Words`] to nobody,
/// [`Refused::Day`] before it came or after today.
pub fn plan_hand_over(case: &Case, mut on: HandedOn, today: NaiveDate) -> Result<HandedOn, Refused> {
    let intake = case.intake.as_ref().ok_or(Refused::NotNow)?;
    let mut lines = intake.registered.services.iter();
    let is_others = lines.any(|line| line.line == on.line && line.handed_over.is_some());
    if !is_others || intake.handed_on(&on.line).is_some() {
        return Err(Refused::NotNow);
    }
    on.to = on.to.trim().to_owned();
    if on.to.is_empty() {
        return Err(Refused::Words);
    }
    if on.date < intake.registered.received || on.date > today {
        return Err(Refused::Day);
    }
    Ok(on)
}
