//! The rules of needs assessment (*biståndshandläggning*), in the order an assessor meets them.
//!
//! Pure: no clock, no I/O, no async. `today` and `now` are arguments, every amount and date comes from a
//! municipality's profile or from the law's data, and the same operations always give the same state.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod case;
pub mod catalogue;
pub mod compensation;
pub mod deadline;
pub mod decision;
pub mod fee;
pub mod follow_up;
pub mod id;
pub mod intake;
pub mod investigation;
pub mod municipality;
pub mod order;
pub mod person;
pub mod record;
