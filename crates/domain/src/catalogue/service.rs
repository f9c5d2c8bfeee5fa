//! One service of a municipality's catalogue (*insatskatalog*).
//!
//! Invariant: plain data as the profile writes it; a service without minutes has no standard time.

use crate::municipality::LocalText;
use crate::municipality::dated::dated;
use serde::{Deserialize, Serialize};

dated! {
    /// A service with its standard time.
    pub struct Service {
        /// Short code, never reused for another service.
        pub code: String,
        /// What it is called.
        pub name: LocalText,
        /// What its time counts as.
        pub category: Category,
        /// Standard minutes (*schablontid*) each time; `None` when the catalogue gives none.
        #[serde(default)]
        pub minutes: Option<u32>,
        /// What a form proposes when the service is chosen: a number of times in a period.
        #[serde(default)]
        pub usual: Option<super::Frequency>,
        /// True when a household shares it, so that its time is counted once.
        #[serde(default)]
        pub shared_in_household: bool,
        /// False when the guideline allows no other minutes than the standard time.
        #[serde(default = "crate::municipality::dated::yes")]
        pub minutes_may_change: bool,
        /// The technique that needs consent from the person and a cohabiting relative (lag 2001:454 9 §).
        #[serde(default)]
        pub consent: Option<Consent>,
        /// Items of ICF that the service usually answers, the most usual one first.
        #[serde(default)]
        pub icf: Vec<String>,
        /// What the goals of the service aim at.
        #[serde(default)]
        pub goal_kind: Option<GoalKind>,
        /// Whom the service is for.
        #[serde(default)]
        pub target_group: Option<LocalText>,
        /// When the service does not suit.
        #[serde(default)]
        pub contraindication: Option<LocalText>,
        /// What else the catalogue says.
        #[serde(default)]
        pub note: Option<LocalText>,
    }
}

impl Service {
    /// Whether time is granted at all: an alarm runs without.
    #[must_use]
    pub fn is_timed(&self) -> bool {
        self.category.is_timed()
    }
}

/// What the time of a service counts as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Category {
    /// Service (*serviceinsats*).
    #[serde(rename = "service")]
    Service,
    /// Personal care (*omsorg*).
    #[serde(rename = "omsorg")]
    Care,
    /// Alarm (*larm*).
    #[serde(rename = "larm")]
    Alarm,
}

impl Category {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 3] = [Self::Care, Self::Service, Self::Alarm];

    /// Whether time is granted at all: an alarm runs without.
    #[must_use]
    pub fn is_timed(self) -> bool {
        self != Self::Alarm
    }
}

/// Where the person lives, for the provider's compensation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Zone {
    /// Built-up area (*tätort*).
    #[serde(rename = "tatort")]
    Urban,
    /// Countryside (*landsbygd*).
    #[serde(rename = "landsbygd")]
    Rural,
    /// Archipelago (*skärgård*).
    #[serde(rename = "skargard")]
    Archipelago,
}

impl Zone {
    /// All of them, from the nearest to the farthest.
    pub const ALL: [Self; 3] = [Self::Urban, Self::Rural, Self::Archipelago];
}

/// A technique that observes a person (lag 2001:454 9 §).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Consent {
    /// Positioning (GPS).
    Positioning,
    /// A sensor in the home.
    Sensor,
    /// A camera in the home.
    Camera,
}

/// What the goals of a service aim at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GoalKind {
    /// To regain an ability.
    Rehabilitating,
    /// To keep an ability.
    Maintaining,
    /// To make up for an ability.
    Compensating,
    /// Company and taking part.
    Social,
}
