//! Delegation (*delegationsordning*): who may decide what, up to which granted time.
//!
//! Invariant: what no line allows is not allowed; the decision then goes up as a proposal (FL 31 §).

use super::Profile;
use super::dated::{dated, in_force};
use crate::catalogue::Minutes;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

dated! {
    /// One line of the delegation order.
    pub struct Delegation {
        /// The kind of decision.
        pub decision: DecisionKind,
        /// The outcomes that may be decided.
        pub outcomes: Vec<Outcome>,
        /// The position that may decide.
        pub position: String,
        /// Most granted hours a month, included; `None` without limit.
        #[serde(default)]
        pub up_to_hours: Option<u32>,
    }
}

/// What a delegation speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecisionKind {
    /// Help for personal needs (SoL 11 kap. 1 §).
    PersonalNeeds,
    /// To open an investigation or not (SoL 14 kap. 2 §).
    OpenInvestigation,
    /// To change or revoke a decision (FL 36-39 §§).
    Review,
}

/// What a decision says of one applied service, or of the whole case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Granted (*bifall*).
    Granted,
    /// Partly granted (*delvis bifall*); the refused part can be appealed.
    PartlyGranted,
    /// Refused (*avslag*).
    Refused,
    /// The application was withdrawn (*återkallelse*).
    Withdrawn,
    /// Dismissed without examination (*avvisning*).
    Dismissed,
    /// Closed (*avskrivning*).
    Closed,
}

/// What somebody wants to decide.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DecisionAsked<'a> {
    /// The position of the one who wants to decide.
    pub position: &'a str,
    /// The kind of decision.
    pub kind: DecisionKind,
    /// The outcome.
    pub outcome: Outcome,
    /// All granted time of the person a month, counted for the purpose of delegation.
    pub granted: Minutes,
}

impl Profile {
    /// The line by which the decision may be taken on `day`, or `None`: then it must go up.
    #[must_use]
    pub fn delegation(&self, asked: DecisionAsked<'_>, day: NaiveDate) -> Option<&Delegation> {
        in_force(&self.delegations, day).find(|line| {
            line.decision == asked.kind
                && line.position == asked.position
                && line.outcomes.contains(&asked.outcome)
                && line
                    .up_to_hours
                    .is_none_or(|hours| asked.granted <= Minutes::from_hours(hours))
        })
    }
}
