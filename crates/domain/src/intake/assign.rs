//! Who has a case (*handläggare*): who registered it, until it is given to or taken by somebody else.
//!
//! Invariant: nobody who declared a conflict of interest (*jäv*, KL 6 kap. 28-32 §§) has the case.

use super::{Intake, Refused};
use crate::case::Case;
use crate::id::OpId;
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

/// That was a mistake: who had the case before has it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssignmentTakenBack {
    /// The operation that gave it.
    pub assigned: OpId,
}

/// One time that the case was given to somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The operation that gave it.
    pub op: OpId,
    /// To whom, and why.
    pub assigned: Assigned,
}

impl Intake {
    /// Forgets one assignment, whatever came after it. False where none is by that operation.
    pub(crate) fn take_assignment_back(&mut self, op: OpId) -> bool {
        let before = self.given.len();
        self.given.retain(|given| given.op != op);
        self.given.len() < before
    }
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

/// The act by which who had the case before `assigned` has it again.
///
/// # Errors
/// [`Refused::NotNow`] where that is not the last assignment: somebody has given the case on since.
pub fn plan_take_assignment_back(case: &Case, assigned: OpId) -> Result<Action, Refused> {
    let last = case.intake.as_ref().and_then(|intake| intake.given.last());
    if last.is_none_or(|last| last.op != assigned) {
        return Err(Refused::NotNow);
    }
    Ok(Action::TakeAssignmentBack(AssignmentTakenBack { assigned }))
}
