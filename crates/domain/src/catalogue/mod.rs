//! Services (*insatser*), standard times (*schablontid*) and exact minutes a month.
//!
//! Invariant: time is an exact fraction from the plan to the last comparison, and is rounded once, where it is shown.

mod frequency;
mod hours;
mod minutes;
mod service;

pub use frequency::{Frequency, Per};
pub use hours::{
    Hours, MAX_MINUTES, MAX_PERSONS, MAX_TIMES, PlannedService, Purpose, ServiceHours, granted_hours, hours,
};
pub use minutes::Minutes;
pub use service::{Category, Consent, GoalKind, Service, Zone};
