//! What the outcomes of a decision amount to together.
//!
//! Invariant: a letter has an appeal page if and only if something went against the person (FL 33, 42 §§).

use crate::input::{DecisionLetter, Grant, Outcome, ServiceOutcome};

impl Outcome {
    /// What is given, if anything.
    pub(super) fn grant(&self) -> Option<&Grant> {
        match self {
            Self::Granted(grant) | Self::PartlyGranted { grant, .. } => Some(grant),
            Self::Refused { .. } | Self::Withdrawn { .. } | Self::Dismissed { .. } | Self::Closed { .. } => {
                None
            }
        }
    }

    /// Refused, in whole or in part.
    pub(super) fn is_refused_in_part(&self) -> bool {
        matches!(self, Self::PartlyGranted { .. } | Self::Refused { .. })
    }

    pub(super) fn is_withdrawn(&self) -> bool {
        matches!(self, Self::Withdrawn { .. })
    }

    fn went_against(&self) -> bool {
        match self {
            Self::Granted(grant) => grant.against_wish,
            Self::Withdrawn { .. } => false,
            Self::PartlyGranted { .. }
            | Self::Refused { .. }
            | Self::Dismissed { .. }
            | Self::Closed { .. } => true,
        }
    }
}

impl DecisionLetter {
    /// The grants with their services' outcomes, in the order of the application.
    pub(super) fn grants(&self) -> impl Iterator<Item = (&ServiceOutcome, &Grant)> {
        self.outcomes
            .iter()
            .filter_map(|outcome| outcome.outcome.grant().map(|grant| (outcome, grant)))
    }

    /// Something went against the person: the letter tells how to appeal.
    #[must_use]
    pub fn can_be_appealed(&self) -> bool {
        self.outcomes.iter().any(|outcome| outcome.outcome.went_against())
    }

    /// The title's variant.
    pub(super) fn overall(&self) -> &'static str {
        let outcomes = || self.outcomes.iter().map(|outcome| &outcome.outcome);
        let given = self.grants().next().is_some();
        let refused = outcomes().any(Outcome::is_refused_in_part);
        if outcomes().all(|outcome| matches!(outcome, Outcome::Granted(_))) {
            "granted"
        } else if given && refused {
            "partly"
        } else if refused {
            "refused"
        } else if outcomes().all(Outcome::is_withdrawn) {
            "withdrawn"
        } else {
            "mixed"
        }
    }
}
