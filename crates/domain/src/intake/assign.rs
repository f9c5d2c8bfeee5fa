//! Who has a case (*handläggare*): who registered it, until it is given to or taken by somebody else.
//!
//! Invariant: nobody who declared a conflict of interest (*jäv*, KL 6 kap. 28-32 §§) has the case.

use super::Refused;
use crate::case::Case;
use crate::record::{Action, Author};
use serde::{Deserialize, Serialize};

/// The case was given to somebody, or taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assigned {
    /// Who has it from here.
    pub to: Author,
    /// Why.
    pub reason: String,
}

/// The act by which `to` has the case.
///
/// # Errors
/// [`Refused::NotNow`] where she has it already, [`Refused::ConflictOfInterest`] where it is closed to her,
/// [`Refused::Words`] without a reason.
pub fn plan_assign(case: &Case, to: &Author, reason: &str) -> Result<Action, Refused> {
    let reason = reason.trim().to_owned();
    if case.is_closed_to(to.actor) {
        Err(Refused::ConflictOfInterest)
    } else if case.holder().is_some_and(|holder| holder.actor == to.actor) {
        Err(Refused::NotNow)
    } else if reason.is_empty() {
        Err(Refused::Words)
    } else {
        let to = to.clone();
        Ok(Action::Assign(Assigned { to, reason }))
    }
}
