//! Ready-made lists over persons, and which positions may open each.
//!
//! Invariant: a list is bound to what it is for (förordning 2001:637 15 §); what a profile does not say has a default here
//! and never opens the unit's work to each assessor.

use super::dated::{dated, in_force};
use super::{POSITIONS, Profile};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a list is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ListFor {
    /// Everybody's follow-ups that are due.
    FollowUp,
    /// The unit's work, to follow up its quality.
    Quality,
    /// Persons with protected identity, in every list and look-up.
    Protected,
}

impl ListFor {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::FollowUp, Self::Quality, Self::Protected];

    /// As a profile writes it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::FollowUp => "follow_up",
            Self::Quality => "quality",
            Self::Protected => "protected",
        }
    }
}

dated! {
    /// Who may open a ready-made list.
    pub struct ListRight {
        /// What the list is for.
        pub list: ListFor,
        /// The positions.
        pub positions: Vec<String>,
    }
}

impl Profile {
    /// Whether somebody in `position` may open a list on `day`. Where the profile says nothing, the unit's work and its
    /// follow-ups are for who leads, and the protected for all.
    #[must_use]
    pub fn opens(&self, list: ListFor, position: &str, day: NaiveDate) -> bool {
        let said = in_force(&self.lists, day).find(|right| right.list == list);
        said.map_or(list == ListFor::Protected || position != POSITIONS[0], |right| {
            right.positions.iter().any(|one| one == position)
        })
    }
}
