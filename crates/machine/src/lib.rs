//! The computer that Kvarbo runs on: the one real `Host`, shared by the window and the command line, and the sign that
//! it has been asleep.
//!
//! Invariant: the device's secret is read from the system's keyring and stands nowhere else; it is made only for a file
//! that does not stand on an older one.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod computer;
mod keyring;
mod printer;
mod sleep;

pub use computer::Computer;
pub use sleep::{LOOK, Look};
