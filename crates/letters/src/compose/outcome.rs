//! What the outcomes of a decision amount to together.
//!
//! Invariant: a title never promises more than the outcomes and what runs no longer give.

use crate::input::{DecisionLetter, Grant, Outcome, ServiceOutcome};

impl Outcome {
    /// What is given, if anything.
    pub(super) fn grant(&self) -> Option<&Grant> {
        match self {
            Self::Granted(grant) | Self::PartlyGranted { grant, .. } => Some(grant),
            Self::Refused | Self::Withdrawn { .. } | Self::Dismissed { .. } | Self::Closed { .. } => None,
        }
    }

    /// Refused, in whole or in part.
    pub(super) fn is_refused_in_part(&self) -> bool {
        matches!(self, Self::PartlyGranted { .. } | Self::Refused)
    }

    pub(super) fn is_withdrawn(&self) -> bool {
        matches!(self, Self::Withdrawn { .. })
    }
}

impl DecisionLetter {
    /// The grants with their services' outcomes, in the order of the application.
    pub(super) fn grants(&self) -> impl Iterator<Item = (&ServiceOutcome, &Grant)> {
        self.outcomes
            .iter()
            .filter_map(|outcome| outcome.outcome.grant().map(|grant| (outcome, grant)))
    }

    /// The title's variant.
    pub(super) fn overall(&self) -> &'static str {
        let outcomes = || self.outcomes.iter().map(|outcome| &outcome.outcome);
        let given = self.grants().next().is_some();
        let refused = outcomes().any(Outcome::is_refused_in_part);
        let less = self.replaced.iter().any(|replaced| !replaced.less.is_empty());
        if less {
            "less"
        } else if outcomes().all(|outcome| matches!(outcome, Outcome::Granted(_))) {
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
