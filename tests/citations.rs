//! The program cites no provision and says no word of a letter: both are data in `assets`, with their first day and source.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::PathBuf;

/// What a program of ours is written in.
const CODE: [&str; 3] = ["rs", "ts", "svelte"];
/// The sign as a letter by itself, which the typography of letters looks for.
const SIGN: &str = "'§'";

#[test]
fn no_paragraph_of_law_stands_in_code_outside_a_comment() {
    let citing: Vec<_> = sources()
        .into_iter()
        .filter(|path| cites(&fs::read_to_string(path).unwrap()))
        .collect();
    assert!(citing.is_empty(), "{citing:#?}");
}

#[test]
fn no_swedish_or_finnish_word_of_a_letter_stands_in_code() {
    let speaking: Vec<_> = ["crates/letters/src", "crates/app/src/letter"]
        .into_iter()
        .flat_map(|folder| checks::files(folder, &["rs"]).unwrap())
        // The names of months and weekdays are a format, as in `locales/formats.json`.
        .filter(|path| !path.ends_with("crates/letters/src/format.rs"))
        .filter(|path| speaks(&fs::read_to_string(path).unwrap()))
        .collect();
    assert!(
        speaking.is_empty(),
        "a letter's words belong to assets/texts: {speaking:#?}"
    );
}

#[test]
fn a_word_of_a_letter_is_found_in_a_string_and_passed_by_in_a_comment() {
    assert!(speaks(r#"format!("mer {name} än så")"#));
    assert!(!speaks(
        "/// `promenad`, högst två.\nlet key = \"decision-refused\";"
    ));
}

#[test]
fn a_citation_is_found_in_a_string_and_in_markup_and_passed_by_in_a_comment() {
    for cited in [
        r#"source: "FL 44 §","#,
        r#"let a = "// \" FL 44 §"; // why"#,
        "<p>Enligt 11 kap. 1 §</p>",
        "`FL ${number} §`",
    ] {
        assert!(cites(cited), "{cited}");
    }
    for clean in [
        "/// Last day (FL 44 §).\nfn appeal() {}",
        r#"let web = "https://example.se"; // FL 44 §"#,
        "<!-- FL 25 § -->\n<p>Text</p>",
        "/* 9 § */ let quote = '\"'; // 9 §",
        "next.starts_with('§')",
        "fn a() {}\n#[cfg(test)]\nmod tests { const A: &str = \"FL 44 §\"; }",
    ] {
        assert!(!cites(clean), "{clean}");
    }
}

/// The code that becomes the program; the window's own tests and the API that they fake say what they like.
fn sources() -> Vec<PathBuf> {
    let crates = fs::read_dir(checks::root().join("crates")).unwrap();
    let crates = crates.map(|entry| format!("crates/{}/src", entry.unwrap().file_name().display()));
    let fake = checks::root().join("ui/src/api/fake");
    crates
        .chain(["src-tauri/src".to_owned(), "ui/src".to_owned()])
        .flat_map(|folder| checks::files(&folder, &CODE).unwrap())
        .filter(|path| !path.starts_with(&fake) && !path.to_string_lossy().ends_with(".test.ts"))
        .collect()
}

/// Whether a letter that English lacks stands anywhere but in a comment or in a module of tests. A sentence without any
/// is rare.
fn speaks(source: &str) -> bool {
    let program = source.split("#[cfg(test)]").next().unwrap_or_default();
    without_comments(program).contains(['å', 'ä', 'ö', 'Å', 'Ä', 'Ö'])
}

/// Whether the sign stands anywhere but in a comment or in a module of tests.
fn cites(source: &str) -> bool {
    let program = source.split("#[cfg(test)]").next().unwrap_or_default();
    without_comments(program).replace(SIGN, "").contains('§')
}

/// The text without its comments: a comment's beginning inside a string is none.
fn without_comments(text: &str) -> String {
    const COMMENTS: [(&str, &str); 3] = [("//", "\n"), ("/*", "*/"), ("<!--", "-->")];
    let mut kept = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let comment = COMMENTS.iter().find(|(begins, _)| rest.starts_with(begins));
        let taken = match (comment, first) {
            (Some((begins, ends)), _) => {
                let inside = &rest[begins.len()..];
                let end = inside
                    .find(ends)
                    .map_or(rest.len(), |at| begins.len() + at + ends.len());
                rest = &rest[end..];
                continue;
            }
            (None, '\'') if rest.starts_with("'\"'") => 3,
            (None, '"' | '`') => string(rest, first),
            (None, other) => other.len_utf8(),
        };
        kept.push_str(&rest[..taken]);
        rest = &rest[taken..];
    }
    kept
}

/// Length in bytes of the string that `text` begins with, its quotation marks included.
fn string(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        if letter == quote && !escaped {
            return at + letter.len_utf8();
        }
        escaped = letter == '\\' && !escaped;
    }
    text.len()
}
