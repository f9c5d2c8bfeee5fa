//! The window's words in every language, and numbers and dates as people write them.
//!
//! Invariant: a text is always given. What a locale lacks is said in Swedish, and the complete locales
//! (sv, en, fi) lack nothing, which the package `checks` holds over `locales/` and every place that uses a key.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod format;
mod locale;
mod text;

pub use fluent::FluentValue;
pub use locale::{Locale, UnknownLocale};
pub use text::text;
