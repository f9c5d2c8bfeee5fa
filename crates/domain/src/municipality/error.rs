//! What can be wrong with a profile, and with a question put to one.
//!
//! Invariant: no variant carries anything about a person; a service code and a day are the municipality's words.

use chrono::NaiveDate;
use std::fmt;

/// Why a rule could not answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// The profile is another committee's than the one before it.
    #[error("another committee")]
    OtherCommittee,
    /// The profile is an earlier version than the one before it.
    #[error("an earlier version of the profile")]
    Earlier,
    /// The profile has no such rule on that day.
    #[error("the profile has no rule for {rule} on {on}")]
    NoRule {
        /// The rule's key in the profile, such as `month_factor`.
        rule: &'static str,
        /// The day asked about.
        on: NaiveDate,
    },
    /// No provision that sets the time is known for that day.
    #[error("no law is known that sets the time for {rule} on {on}")]
    NoLaw {
        /// The time's code, such as `appeal`.
        rule: &'static str,
        /// The day asked about.
        on: NaiveDate,
    },
    /// The catalogue has no such service on that day.
    #[error("the catalogue has no service {code} on {on}")]
    UnknownService {
        /// The code asked for.
        code: String,
        /// The day asked about.
        on: NaiveDate,
    },
    /// The catalogue gives no standard time and the plan no minutes.
    #[error("{code} has no standard time: give minutes")]
    MinutesMissing {
        /// The service's code.
        code: String,
    },
    /// Personal care is never shared in a household.
    #[error("{code} is not shared in a household: leave out household_share")]
    NotShared {
        /// The service's code.
        code: String,
    },
    /// A number is outside what can happen.
    #[error("{code}: {field} must be from {min} to {max}")]
    OutOfRange {
        /// The service's code.
        code: String,
        /// The field of the plan.
        field: &'static str,
        /// Smallest value.
        min: i64,
        /// Largest value.
        max: i64,
    },
    /// Not an amount of time.
    #[error("not minutes such as 455 or 1625/3")]
    NotMinutes,
    /// The calendar is computed for the years 2000 to 2100.
    #[error("the calendar covers 2000 to 2100")]
    OutsideCalendar,
    /// There is no embedded profile with that name.
    #[error("no municipality is called {name}")]
    UnknownMunicipality {
        /// The name asked for.
        name: String,
    },
    /// The profile does not hold.
    #[error("the profile does not hold: {0}")]
    Profile(ProfileProblem),
    /// The law's amounts could not be read.
    #[error("the law's amounts cannot be read: {0}")]
    Law(ProfileProblem),
}

impl RuleError {
    /// Which rule could not answer, as profiles and periods name it.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        match self {
            Self::NoRule { rule, .. } | Self::NoLaw { rule, .. } => rule,
            Self::OutsideCalendar => "calendar",
            Self::UnknownService { .. }
            | Self::MinutesMissing { .. }
            | Self::NotShared { .. }
            | Self::OutOfRange { .. }
            | Self::NotMinutes => "service",
            Self::OtherCommittee
            | Self::Earlier
            | Self::UnknownMunicipality { .. }
            | Self::Profile(_)
            | Self::Law(_) => "profile",
        }
    }
}

/// One thing that is wrong in a profile, with the line to look at.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct ProfileProblem {
    /// Line in the file, from 1.
    pub line: usize,
    /// What is wrong and, where it is not obvious, what to write instead.
    pub reason: String,
}

impl fmt::Display for ProfileProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}
