//! What every local rule has in common: when it applies, who says so, and whether somebody has read it there.
//!
//! Invariant: a rule without a first day and a source cannot be written; two versions of one rule never apply
//! on the same day (`check.rs` holds that).

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer};

/// A rule with a first day, perhaps a last day, and a source.
pub trait Dated {
    /// First day the rule applies.
    fn valid_from(&self) -> NaiveDate;
    /// Last day the rule applies, included; `None` while nobody has ended it.
    fn valid_to(&self) -> Option<NaiveDate>;
    /// Where the rule was read: a decision, a guideline, a web page.
    fn source(&self) -> &str;
    /// False when the rule is an assumption that nobody has read at its source; screens say so.
    fn verified(&self) -> bool;

    /// Whether the rule applies on `day`.
    fn applies_on(&self, day: NaiveDate) -> bool {
        self.valid_from() <= day && self.valid_to().is_none_or(|last| day <= last)
    }
}

/// The rules of a list that apply on `day`, in the order of the file.
pub fn in_force<T: Dated>(rules: &[T], day: NaiveDate) -> impl Iterator<Item = &T> {
    rules.iter().filter(move |rule| rule.applies_on(day))
}

/// Declares rules with the four fields of [`Dated`], so that no rule can be written without them and a
/// misspelt key is refused (which `#[serde(flatten)]` would not do).
macro_rules! dated {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident: $kind:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// First day the rule applies.
            #[serde(deserialize_with = "crate::municipality::dated::date")]
            pub valid_from: chrono::NaiveDate,
            /// Last day the rule applies, included.
            #[serde(default, deserialize_with = "crate::municipality::dated::some_date")]
            pub valid_to: Option<chrono::NaiveDate>,
            /// Where the rule was read.
            pub source: String,
            /// False when nobody has read the rule at its source.
            #[serde(default = "crate::municipality::dated::yes")]
            pub verified: bool,
            $($(#[$field_meta])* pub $field: $kind,)*
        }

        impl $crate::municipality::Dated for $name {
            fn valid_from(&self) -> chrono::NaiveDate { self.valid_from }
            fn valid_to(&self) -> Option<chrono::NaiveDate> { self.valid_to }
            fn source(&self) -> &str { &self.source }
            fn verified(&self) -> bool { self.verified }
        }
    )*};
}
pub(crate) use dated;

/// Reads a TOML date (`2022-01-01`, without quotation marks).
pub(crate) fn date<'de, D: Deserializer<'de>>(input: D) -> Result<NaiveDate, D::Error> {
    let date = toml::value::Date::deserialize(input)?;
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
        .ok_or_else(|| serde::de::Error::custom("this day does not exist"))
}

/// Reads a TOML date that may be left out.
pub(crate) fn some_date<'de, D: Deserializer<'de>>(input: D) -> Result<Option<NaiveDate>, D::Error> {
    date(input).map(Some)
}

/// A rule counts as read at its source unless it says otherwise.
pub(crate) fn yes() -> bool {
    true
}
