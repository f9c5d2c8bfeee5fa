//! The letters' texts: Fluent files with a valid-from date each, and the version that holds on a day.
//!
//! Invariant: a `Texts` is complete. Every message that Swedish has, Finnish and English have too, so composing a
//! letter cannot fail. The hash covers exactly the files that were picked.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use chrono::NaiveDate;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use sha2::{Digest as _, Sha256};
use unic_langid::LanguageIdentifier;

use crate::format::tidy;
use crate::{Error, Locale, Result};

macro_rules! standard {
    ($($locale:ident/$tag:literal: $($name:literal),+;)+) => {
        &[$($((
            Locale::$locale,
            $name,
            include_str!(concat!("../../../assets/texts/", $tag, "/", $name, ".ftl")),
        )),+),+]
    };
}

/// Kvarbo's own texts: language, name, content.
const STANDARD: &[(Locale, &str, &str)] = standard! {
    Sv/"sv": "shared", "law", "hearing", "decision", "appeal", "after", "notice", "order";
    Fi/"fi": "shared", "law", "hearing", "decision", "appeal", "after", "notice", "order";
    En/"en": "shared", "law", "hearing", "decision", "appeal", "after", "notice", "order";
};

/// One version of one text file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextFile {
    /// Its language.
    pub locale: Locale,
    /// What it holds (`decision`); versions of the same text share the name.
    pub name: String,
    /// Fluent, with `### valid-from: YYYY-MM-DD` and `### source: …` at the top.
    pub content: String,
}

impl TextFile {
    /// The first day it holds.
    ///
    /// # Errors
    /// [`Error::NoValidFrom`] if the header has no such date.
    pub fn valid_from(&self) -> Result<NaiveDate> {
        let missing = || Error::NoValidFrom {
            locale: self.locale,
            file: self.name.clone(),
        };
        let date = self
            .content
            .lines()
            .find_map(|line| line.strip_prefix("### valid-from:"))
            .ok_or_else(missing)?;
        date.trim().parse().map_err(|_| missing())
    }
}

/// The texts that hold on a day, in all languages.
pub struct Texts {
    bundles: BTreeMap<Locale, FluentBundle<FluentResource>>,
    hash: String,
}

impl Texts {
    /// Kvarbo's own texts as they hold on a day.
    ///
    /// # Errors
    /// [`Error::NoTexts`] before the first version (the law of 1 July 2025).
    pub fn standard(on: NaiveDate) -> Result<Self> {
        Self::from_files(Self::standard_files(), on)
    }

    /// Kvarbo's own text files, all versions; a committee's versions may be added before [`Texts::from_files`].
    #[must_use]
    pub fn standard_files() -> Vec<TextFile> {
        STANDARD
            .iter()
            .map(|&(locale, name, content)| TextFile {
                locale,
                name: name.to_owned(),
                content: content.to_owned(),
            })
            .collect()
    }

    /// Of each language and name, the latest version that holds on the day; of two from the same day the later given.
    ///
    /// # Errors
    /// A file without date or that is not Fluent, a day without texts, a message that a language lacks.
    pub fn from_files(files: impl IntoIterator<Item = TextFile>, on: NaiveDate) -> Result<Self> {
        let mut picked: BTreeMap<(Locale, String), (NaiveDate, TextFile)> = BTreeMap::new();
        let mut first: Option<NaiveDate> = None;
        for file in files {
            let from = file.valid_from()?;
            first = Some(first.map_or(from, |first| first.min(from)));
            let key = (file.locale, file.name.clone());
            if from <= on && picked.get(&key).is_none_or(|(chosen, _)| *chosen <= from) {
                picked.insert(key, (from, file));
            }
        }
        let mut hash = Sha256::new();
        let mut bundles = BTreeMap::new();
        let mut keys: BTreeMap<Locale, Vec<String>> = BTreeMap::new();
        for (_, file) in picked.into_values() {
            hash.update(format!("{}/{}\n", file.locale.tag(), file.name));
            hash.update(&file.content);
            let syntax = || Error::Syntax {
                locale: file.locale,
                file: file.name.clone(),
            };
            keys.entry(file.locale)
                .or_default()
                .extend(message_ids(&file.content));
            let resource = FluentResource::try_new(file.content.clone()).map_err(|_| syntax())?;
            let bundle = bundles
                .entry(file.locale)
                .or_insert_with(|| new_bundle(file.locale));
            bundle.add_resource(resource).map_err(|_| syntax())?;
        }
        let wanted = keys.get(&Locale::Sv).ok_or(Error::NoTexts { first })?;
        for locale in Locale::ALL {
            let bundle = bundles.get(&locale).ok_or(Error::NoTexts { first })?;
            if let Some(key) = wanted.iter().find(|key| !bundle.has_message(key)) {
                return Err(Error::MissingText {
                    locale,
                    key: key.clone(),
                });
            }
        }
        let mut hex = String::new();
        for byte in hash.finalize() {
            let _ = write!(hex, "{byte:02x}");
        }
        Ok(Self { bundles, hash: hex })
    }

    /// SHA-256 of the picked files, in hexadecimal.
    #[must_use]
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// The most words that a sentence should have in a language; no limit where the texts state no number.
    #[must_use]
    pub fn longest_sentence(&self, locale: Locale) -> usize {
        let stated = self.words(locale).say("shared-longest-sentence", &[]);
        stated.parse().unwrap_or(usize::MAX)
    }

    /// One language's words.
    pub(crate) fn words(&self, locale: Locale) -> Words<'_> {
        Words { texts: self, locale }
    }
}

/// One language's words.
#[derive(Clone, Copy)]
pub(crate) struct Words<'a> {
    texts: &'a Texts,
    /// The language.
    pub(crate) locale: Locale,
}

impl Words<'_> {
    /// A sentence with its values put in. A value that is missing stays visible as `{$name}`, which the checks find.
    pub(crate) fn say(&self, key: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        let Some(bundle) = self.texts.bundles.get(&self.locale) else {
            return format!("{{{key}}}");
        };
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return format!("{{{key}}}");
        };
        let args: FluentArgs<'_> = values
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect();
        tidy(
            &bundle.format_pattern(pattern, Some(&args), &mut Vec::new()),
            self.locale,
        )
    }
}

fn new_bundle(locale: Locale) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = locale.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    bundle
}

/// The ids of a file's messages: a Fluent message begins its line with its id.
fn message_ids(content: &str) -> impl Iterator<Item = String> + '_ {
    content
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" ="))
        .map(|(id, _)| id.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn file(locale: Locale, content: &str) -> TextFile {
        TextFile {
            locale,
            name: "a".into(),
            content: content.into(),
        }
    }

    #[test]
    fn there_are_no_texts_before_the_law_they_rest_on() {
        let first = Some(day("2025-07-01"));
        assert_eq!(
            Texts::standard(day("2025-06-30")).err(),
            Some(Error::NoTexts { first })
        );
        assert!(Texts::standard(day("2025-07-01")).is_ok());
    }

    #[test]
    fn a_later_version_is_picked_from_its_first_day_and_changes_the_hash() {
        let mut files = Texts::standard_files();
        let standard = Texts::standard(day("2026-12-31")).unwrap();
        let newer = files
            .iter()
            .find(|f| f.locale == Locale::Sv && f.name == "shared")
            .unwrap();
        let content = newer
            .content
            .replace("2025-07-01", "2027-01-01")
            .replace("Har du frågor?", "Undrar du något?");
        files.push(TextFile {
            content,
            ..newer.clone()
        });
        let before = Texts::from_files(files.clone(), day("2026-12-31")).unwrap();
        let after = Texts::from_files(files, day("2027-01-01")).unwrap();
        assert_eq!(before.hash(), standard.hash());
        assert_ne!(after.hash(), standard.hash());
        assert_eq!(
            after.words(Locale::Sv).say("shared-heading-contact", &[]),
            "Undrar du något?"
        );
    }

    #[test]
    fn a_language_that_lacks_a_message_is_refused() {
        let files = [
            file(Locale::Sv, "### valid-from: 2025-07-01\none = ett\n"),
            file(Locale::Fi, "### valid-from: 2025-07-01\none = yksi\n"),
            file(Locale::En, "### valid-from: 2025-07-01\ntwo = two\n"),
        ];
        let missing = Error::MissingText {
            locale: Locale::En,
            key: "one".into(),
        };
        assert_eq!(Texts::from_files(files, day("2026-01-01")).err(), Some(missing));
    }

    #[test]
    fn a_file_without_a_date_is_refused() {
        let error = Texts::from_files([file(Locale::Sv, "one = ett\n")], day("2026-01-01")).err();
        assert_eq!(
            error,
            Some(Error::NoValidFrom {
                locale: Locale::Sv,
                file: "a".into()
            })
        );
    }
}
