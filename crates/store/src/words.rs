//! Names as they are compared: what may be typed for what, and in which order they stand.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// The words of a name, folded: lower case, without marks but for å, ä and ö, which are letters of their own.
pub(crate) fn name_words(name: &str) -> Vec<String> {
    let folded = fold(name);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// A number without what stands between its parts: "19121212-1212", "SN 2026-17".
pub(crate) fn compact_number(number: &str) -> String {
    fold(number).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// What a person typed, as the terms that must all be found.
pub(crate) fn query_terms(query: &str) -> Vec<String> {
    query
        .split_whitespace()
        .flat_map(|token| {
            if token.contains(|c: char| c.is_ascii_digit()) {
                vec![compact_number(token)]
            } else {
                name_words(token)
            }
        })
        .collect()
}

/// A key that sorts by bytes as the Swedish alphabet does: å, ä, ö after z.
pub(crate) fn sort_key(name: &str) -> String {
    fold(name)
        .chars()
        .map(|c| match c {
            'å' => '{',
            'ä' => '|',
            'ö' => '}',
            other => other,
        })
        .collect()
}

fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfc().flat_map(char::to_lowercase) {
        match letter {
            'å' | 'ä' | 'ö' => folded.push(letter),
            'æ' => folded.push('ä'),
            'ø' => folded.push('ö'),
            'ð' | 'đ' => folded.push('d'),
            'ł' => folded.push('l'),
            'ß' => folded.push_str("ss"),
            other => decompose_canonical(other, |part| {
                if !is_combining_mark(part) {
                    folded.push(part);
                }
            }),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_may_be_left_out_but_not_a_ring_or_dots() {
        assert_eq!(name_words("Zoé Müller-Åström"), ["zoe", "muller", "åström"]);
        assert_eq!(name_words("A\u{30a}sa"), ["åsa"], "typed as two characters");
        assert_eq!(name_words("Bjørn Sæther"), ["björn", "säther"]);
    }

    #[test]
    fn a_number_is_found_with_and_without_its_signs() {
        assert_eq!(query_terms("19121212-1212"), ["191212121212"]);
        assert_eq!(query_terms("SN-2026-17 anna"), ["sn202617", "anna"]);
        assert!(query_terms(" - ' ").is_empty());
    }

    #[test]
    fn names_stand_in_swedish_order() {
        let mut names = ["Öberg", "Zetterlund", "Äng", "Åberg", "Ek", "Émond"];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(names, ["Ek", "Émond", "Zetterlund", "Åberg", "Äng", "Öberg"]);
    }
}
