//! `kvarbo-central`: orders and keeps what the laptops of a committee (*nämnd*) made, in PostgreSQL.
//!
//! Invariants: nothing is answered for that is not committed; an operation's bytes are kept as they came; a transaction
//! sees the one committee that it names.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod about;
mod check;
mod config;
mod database;
mod device;
mod error;
mod identity;
mod life;
mod push;
mod rights;
mod scope;
mod serve;

pub use check::{Checked, Unsound};
pub use config::{Config, Identity};
pub use database::{Committee, Database, SERVES, migrate};
pub use device::{Asker, Subject};
pub use error::{Error, Refused};
pub use rights::{Days, DeviceLine, Role};
pub(crate) use serve::Problem;
pub use serve::{Door, ROUTES, Route, serve};
