//! Which languages there are.
//!
//! Invariant: a [`Locale`] names a folder of `locales/` that is embedded in the program, or one of the complete three.

use std::fmt;
use std::str::FromStr;

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// A language of the window, by the name of its folder in `locales/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Locale(&'static str);

/// No folder of `locales/` has this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such language; there are: {}", Locale::all().map(Locale::tag).collect::<Vec<_>>().join(", "))]
pub struct UnknownLocale;

impl Locale {
    /// Swedish: complete, and what every other locale falls back to.
    pub const SV: Self = Self("sv");
    /// English: complete.
    pub const EN: Self = Self("en");
    /// Finnish: complete.
    pub const FI: Self = Self("fi");

    /// Every language that is embedded, complete or partial, in the order of their tags.
    pub fn all() -> impl Iterator<Item = Self> {
        EMBEDDED.iter().map(|(tag, _)| Self(tag))
    }

    /// The BCP 47 tag, as in `lang` attributes: `sv`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        self.0
    }

    /// The locale's Fluent files as they were when the program was built; none for an unknown folder.
    pub(crate) fn sources(self) -> &'static [&'static str] {
        EMBEDDED
            .iter()
            .find(|(tag, _)| *tag == self.0)
            .map_or(&[], |(_, sources)| sources)
    }
}

impl FromStr for Locale {
    type Err = UnknownLocale;

    fn from_str(tag: &str) -> Result<Self, UnknownLocale> {
        Self::all()
            .chain([Self::SV, Self::EN, Self::FI])
            .find(|locale| locale.0 == tag)
            .ok_or(UnknownLocale)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_is_found_by_its_tag_and_an_unknown_one_is_refused() {
        assert_eq!("fi".parse(), Ok(Locale::FI));
        assert_eq!("tlh".parse::<Locale>(), Err(UnknownLocale));
        assert_eq!("".parse::<Locale>(), Err(UnknownLocale));
    }
}
