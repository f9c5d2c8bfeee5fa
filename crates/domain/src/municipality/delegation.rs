//! Delegation (*delegationsordning*): who may decide what, up to which granted time.
//!
//! Invariant: what no line allows is not allowed; the decision then goes up as a proposal (FL 31 §).

use super::Profile;
use super::dated::{dated, in_force};
use crate::catalogue::Minutes;
use crate::id::ActorId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

dated! {
    /// One line of the delegation order.
    pub struct Delegation {
        /// The kind of decision.
        pub decision: DecisionKind,
        /// The outcomes that may be decided.
        pub outcomes: Vec<Outcome>,
        /// The position that may decide, one of [`POSITIONS`]; nothing where a person is named.
        #[serde(default)]
        pub position: Option<String>,
        /// The one who may decide by name (*personlig delegation*): the id that settings shows her.
        #[serde(default)]
        pub person: Option<ActorId>,
        /// Most granted hours a month, included; `None` without limit.
        #[serde(default)]
        pub up_to_hours: Option<u32>,
    }
}

/// The positions that a delegation may name, from the narrowest right to decide to the widest.
pub const POSITIONS: [&str; 3] = ["assessor", "team_lead", "committee"];

/// What a delegation speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecisionKind {
    /// Help for personal needs (SoL 11 kap. 1 §).
    PersonalNeeds,
    /// Besides: a service that the catalogue lacks, or minutes that it does not let differ from the standard.
    OutsideCatalogue,
    /// To open an investigation or not (SoL 14 kap. 2 §).
    OpenInvestigation,
    /// To change or revoke a decision (FL 36-39 §§).
    Review,
}

impl DecisionKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [
        Self::PersonalNeeds,
        Self::OutsideCatalogue,
        Self::OpenInvestigation,
        Self::Review,
    ];
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

impl Outcome {
    /// Every outcome, in the order that the law's acts are thought of.
    pub const ALL: [Self; 6] = [
        Self::Granted,
        Self::PartlyGranted,
        Self::Refused,
        Self::Withdrawn,
        Self::Dismissed,
        Self::Closed,
    ];

    /// Something that was applied for was not given, so that it can be appealed (FL 41, 42 §§) and needs individual
    /// reasons (FL 32 §). Closing does so too: the application ends unexamined. What was withdrawn goes against nobody.
    #[must_use]
    pub fn goes_against(self) -> bool {
        match self {
            Self::PartlyGranted | Self::Refused | Self::Dismissed | Self::Closed => true,
            Self::Granted | Self::Withdrawn => false,
        }
    }
}

/// What somebody wants to decide.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DecisionAsked<'a> {
    /// The position of the one who wants to decide.
    pub position: &'a str,
    /// Who wants to decide, where that is somebody and not only a position.
    pub person: Option<ActorId>,
    /// The kind of decision.
    pub kind: DecisionKind,
    /// The outcome.
    pub outcome: Outcome,
    /// All granted time of the person a month, counted for the purpose of delegation.
    pub granted: Minutes,
}

impl Delegation {
    /// Speaks of the same decision by the same one, and of an outcome that the other speaks of too.
    pub(super) fn is_about_the_same(&self, other: &Self) -> bool {
        let same =
            (self.decision, &self.position, self.person) == (other.decision, &other.position, other.person);
        same && self
            .outcomes
            .iter()
            .any(|outcome| other.outcomes.contains(outcome))
    }

    fn names(&self, asked: DecisionAsked<'_>) -> bool {
        self.position.as_deref() == Some(asked.position)
            || self.person.is_some() && self.person == asked.person
    }
}

impl Profile {
    /// The positions that may decide something on `day`, from the narrowest right to the widest.
    #[must_use]
    pub fn positions(&self, day: NaiveDate) -> Vec<&'static str> {
        let named = |position: &&str| {
            in_force(&self.delegations, day).any(|line| line.position.as_deref() == Some(*position))
        };
        POSITIONS.into_iter().filter(named).collect()
    }

    /// The most hours a month that whoever asks may decide on `day`: nothing where no line lets it, or one does without
    /// limit.
    #[must_use]
    pub fn delegated_hours(&self, asked: DecisionAsked<'_>, day: NaiveDate) -> Option<u32> {
        self.most(asked, day).filter(|hours| *hours < u32::MAX)
    }

    /// Whether these rules let somebody in `position` decide something, on `day` or later, that `former` did not.
    #[must_use]
    pub fn widens(&self, former: &Self, position: &str, person: ActorId, day: NaiveDate) -> bool {
        let begun = self.delegations.iter().map(|line| line.valid_from);
        // A line that lasts longer than it did lets her decide from the day after its former end.
        let ended = former
            .delegations
            .iter()
            .filter_map(|line| line.valid_to?.succ_opt());
        let days: BTreeSet<NaiveDate> = begun.chain(ended).map(|from| from.max(day)).collect();
        let mut asked = DecisionKind::ALL.into_iter().flat_map(|kind| {
            Outcome::ALL.map(|outcome| DecisionAsked {
                position,
                person: Some(person),
                kind,
                outcome,
                granted: Minutes::ZERO,
            })
        });
        asked.any(|asked| {
            days.iter()
                .any(|day| self.most(asked, *day) > former.most(asked, *day))
        })
    }

    /// The most hours that whoever asks may decide on `day`: nothing where she may not.
    fn most(&self, asked: DecisionAsked<'_>, day: NaiveDate) -> Option<u32> {
        let hours = |line: &Delegation| line.up_to_hours.unwrap_or(u32::MAX);
        self.lines(asked, day).map(hours).max()
    }

    fn lines(&self, asked: DecisionAsked<'_>, day: NaiveDate) -> impl Iterator<Item = &Delegation> {
        in_force(&self.delegations, day).filter(move |line| {
            line.decision == asked.kind && line.names(asked) && line.outcomes.contains(&asked.outcome)
        })
    }

    /// The line by which the decision may be taken on `day`, or `None`: then it must go up.
    #[must_use]
    pub fn delegation(&self, asked: DecisionAsked<'_>, day: NaiveDate) -> Option<&Delegation> {
        self.lines(asked, day).find(|line| {
            line.up_to_hours
                .is_none_or(|hours| asked.granted <= Minutes::from_hours(hours))
        })
    }
}
