//! Use cases: what a person can do, one function each, behind one [`view`] a screen.
//!
//! [`Kvarbo`] is the program as one person runs it; [`commands`] is the one list of what a window may ask of it. The
//! world outside (clock, randomness, keyring, folders) is behind one [`Host`].

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod after;
mod amend;
mod archive;
mod area;
mod around;
mod arrival;
mod assign;
mod author;
mod booking;
mod calendar;
mod cease;
pub mod commands;
mod condition;
mod counted;
mod decision;
mod demo;
mod dispatch;
mod error;
mod export;
mod fields;
mod figures;
mod form;
mod frame;
mod hearing;
mod host;
mod inside;
mod intake;
mod investigation;
mod letter;
mod lists;
mod log;
mod meeting;
mod misfile;
mod money;
mod open;
mod order;
mod overview;
mod parts;
mod party;
mod person;
mod phrase;
mod profile;
mod projector;
mod proposals;
mod put_back;
mod queue;
mod reading;
mod record;
mod rows;
mod seal;
mod secret;
mod session;
mod settings;
mod signed;
mod start;
mod steps;
mod then;
pub mod view;
mod watches;

pub use archive::{Archive, Folded, Verified};
pub use demo::{SECRET as DEMO_SECRET, can_be_made_on, most_people};
pub use error::Error;
pub use export::{Exported, Unread};
pub use host::{DeviceSecret, Host, Silent};
pub use meeting::{follow, meet_once};
pub use open::{Open, entry};
pub use seal::{is_signed, is_signed_by, signed_profile};
pub use session::Kvarbo;
