//! `kvarbo-central`: orders and keeps what the laptops of a committee (*nämnd*) made, in PostgreSQL.
//!
//! Invariants: nothing is answered for that is not committed; an operation's bytes are kept as they came; a transaction
//! sees the one committee that it names.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod check;
mod config;
mod database;
mod error;
mod push;

pub use check::Checked;
pub use config::Config;
pub use database::{Committee, Database, SERVES, migrate};
pub use error::Error;
