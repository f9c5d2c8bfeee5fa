//! Where long words may be divided.
//!
//! Invariant: names, numbers and addresses are never divided: only words that begin with a small letter and hold
//! letters alone.

use hypher::{Lang, hyphenate};

use crate::Locale;

/// SOFT HYPHEN.
pub(super) const SOFT_HYPHEN: char = '\u{ad}';

/// Letters that stay together at a word's ends.
const LEAST: usize = 4;

/// The text with soft hyphens in words of at least `from` letters; `from` 0 leaves it as it is.
pub(super) fn with_soft_hyphens(text: &str, locale: Locale, from: usize) -> String {
    if from == 0 {
        return text.to_owned();
    }
    let mut divided = String::with_capacity(text.len() + text.len() / 8);
    let mut rest = text;
    while !rest.is_empty() {
        let word_end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        let (word, after) = rest.split_at(word_end);
        let is_compound_part =
            divided.ends_with(|c: char| c.is_ascii_digit() || matches!(c, '@' | '.' | '/' | '_'));
        if word.chars().count() >= from && word.starts_with(char::is_lowercase) && !is_compound_part {
            divide(word, locale, &mut divided);
        } else {
            divided.push_str(word);
        }
        let word_start = after.find(char::is_alphabetic).unwrap_or(after.len());
        divided.push_str(&after[..word_start]);
        rest = &after[word_start..];
    }
    divided
}

fn divide(word: &str, locale: Locale, divided: &mut String) {
    let language = match locale {
        Locale::Sv => Lang::Swedish,
        Locale::Fi => Lang::Finnish,
        Locale::En => Lang::English,
    };
    let letters = word.chars().count();
    let mut before = 0;
    for syllable in hyphenate(word, language) {
        if before >= LEAST && letters - before >= LEAST {
            divided.push(SOFT_HYPHEN);
        }
        divided.push_str(syllable);
        before += syllable.chars().count();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, locale: Locale) -> String {
        with_soft_hyphens(text, locale, 12).replace(SOFT_HYPHEN, "|")
    }

    #[test]
    fn long_words_are_divided_by_their_language() {
        assert_eq!(
            shown("en biståndshandläggare.", Locale::Sv),
            "en bistånds|hand|läg|gare."
        );
        assert!(shown("lyhytaikaisasunnossa", Locale::Fi).contains('|'));
        assert!(shown("independently", Locale::En).contains('|'));
    }

    #[test]
    fn names_numbers_and_addresses_are_not() {
        for text in [
            "Förvaltningsrätten",
            "bistandshandlaggning@norrtalje.se",
            "19400721-9142",
            "kort ord",
        ] {
            let shown = shown(text, Locale::Sv);
            assert!(!shown.starts_with("Förv|") && !shown.contains("norr|"), "{shown}");
        }
        assert_eq!(shown("Förvaltningsrätten", Locale::Sv), "Förvaltningsrätten");
    }
}
