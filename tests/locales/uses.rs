//! Where the program names the keys of its words.
//!
//! Invariant: a key made while the program runs (`error-${code}`) is known by its fixed beginning.

use std::fmt;
use std::fs;

/// A key, or the fixed beginning of several, as it stands in a source file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    text: String,
    whole: bool,
    pub file: String,
}

impl Word {
    pub fn names(&self, key: &str) -> bool {
        if self.whole {
            key == self.text
        } else {
            key.starts_with(&self.text)
        }
    }
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.text, if self.whole { "" } else { "…" })
    }
}

/// The keys that the window's `t(...)` is asked for.
pub fn asked() -> Vec<Word> {
    read("ui/src", &["ts", "svelte"], |source, file| {
        let call = |at: &usize| {
            !source[..*at].ends_with(|before: char| before.is_alphanumeric() || "_.$".contains(before))
        };
        source
            .match_indices("t(")
            .filter(|(at, _)| call(at))
            .filter_map(|(at, _)| word(source[at + 2..].trim_start(), file))
            .collect()
    })
}

/// Every quoted word that may name a key, in the window and in the crates.
pub fn mentioned() -> Vec<Word> {
    let quoted = |source: &str, file: &str| {
        let quotes = source
            .char_indices()
            .filter(|(_, c)| matches!(c, '"' | '\'' | '`'));
        quotes
            .filter_map(|(at, _)| word(&source[at..], file))
            .collect::<Vec<_>>()
    };
    let mut words = read("ui/src", &["ts", "svelte"], quoted);
    for folder in ["crates", "src-tauri"] {
        words.extend(read(folder, &["rs"], quoted));
    }
    words
}

fn read(folder: &str, extensions: &[&str], words: impl Fn(&str, &str) -> Vec<Word>) -> Vec<Word> {
    let kept = |path: &std::path::PathBuf| !path.to_string_lossy().contains(".test.");
    let files = checks::files(folder, extensions)
        .unwrap_or_default()
        .into_iter()
        .filter(kept);
    files
        .flat_map(|path| words(&fs::read_to_string(&path).unwrap(), &path.display().to_string()))
        .collect()
}

/// The quoted word that `source` begins with, if it looks like a key (`area-name`) or the beginning of one.
fn word(source: &str, file: &str) -> Option<Word> {
    let quote = source.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
    let rest = &source[1..];
    let end = rest.find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_'))?;
    let (text, after) = rest.split_at(end);
    let hole = after.starts_with("${") || after.starts_with('{');
    let joined = after.starts_with(quote) && text.ends_with('-');
    let whole = after.starts_with(quote) && !joined;
    let key = text.contains('-') && !text.starts_with('-');
    (key && (whole || joined || hole)).then(|| Word {
        text: text.to_owned(),
        whole,
        file: file.to_owned(),
    })
}

#[test]
fn keys_are_read_whole_and_by_their_beginning() {
    let read = |source: &str| word(source, "f").map(|word| (word.to_string(), word.whole));
    assert_eq!(read("\"case-title\")"), Some(("case-title".to_owned(), true)));
    assert_eq!(read("`error-${code}`"), Some(("error-…".to_owned(), false)));
    assert_eq!(read("'step-' + name"), Some(("step-…".to_owned(), false)));
    assert_eq!(read("\"Hej, du\""), None);
    assert_eq!(read("name"), None);
}
