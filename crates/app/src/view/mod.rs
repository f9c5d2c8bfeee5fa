//! What the screens are given: one view a screen, plain data, no rules.
//!
//! Dates are `YYYY-MM-DD`, times of day `HH:MM`, instants RFC 3339; ids are strings; amounts are whole kronor or
//! whole minutes, already rounded where the rule rounds. Words that a person reads come from `locales/` by code;
//! names of services and ICF items come from data and are given in the window's language.
//! TypeScript's side (`ui/src/api/generated/`) is written from here by `ts-rs`.

#![allow(
    missing_docs,
    reason = "a field's name is the wire's word; what it does not say itself stands beside it"
)]

/// Derives what every view has. `rename_all` keeps one spelling on both sides of the wire.
macro_rules! views {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$fmeta:meta])* pub $field:ident : $ty:ty),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        pub struct $name { $($(#[$fmeta])* pub $field: $ty),* }
    )*};
}

/// Derives what every closed set of words has: `snake_case` on the wire, a Fluent key in the window.
macro_rules! words {
    ($($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$vmeta])* $variant),* }
    )*};
}

mod decision;
mod follow_up;
mod frame;
mod hearing;
mod intake;
mod investigation;
mod letter;
mod lists;
mod order;
mod person;
mod session;
mod sync;
mod typed;

pub use decision::*;
pub use follow_up::*;
pub use frame::*;
pub use hearing::*;
pub use intake::*;
pub use investigation::*;
pub use letter::*;
pub use lists::*;
pub use order::*;
pub use person::*;
pub use session::*;
pub use sync::*;
pub use typed::Typed;
