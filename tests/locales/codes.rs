//! Keys that are made from a code while the program runs: each code has its words, and no words stand without a code.

use std::fs;

/// The keys' common beginning, and the codes that follow it, read where the program defines them.
pub fn families() -> [(&'static str, Vec<String>); 3] {
    [
        ("gap", variants("crates/domain/src/case/gap.rs", "GapCode")),
        ("event", variants("crates/domain/src/case/event.rs", "EventKind")),
        ("error", answers("crates/app/src/error.rs")),
    ]
}

fn source(file: &str) -> String {
    fs::read_to_string(checks::root().join(file)).unwrap()
}

/// An enum's variants in snake case, as serde writes them.
fn variants(file: &str, name: &str) -> Vec<String> {
    let source = source(file);
    let (_, rest) = source.split_once(&format!("enum {name} {{\n")).unwrap();
    let (body, _) = rest.split_once("\n}\n").unwrap();
    let names = body
        .lines()
        .map(str::trim)
        .filter(|line| !line.starts_with(['/', '#']));
    names.map(|line| snake(line.trim_end_matches(','))).collect()
}

/// The codes that a file's matches answer with.
fn answers(file: &str) -> Vec<String> {
    let source = source(file);
    let told = source.split("=> \"").skip(1);
    told.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()))
        .collect()
}

fn snake(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push('_');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

/// Whether a key says this code: `gap-ground_missing`, or with more after it (`event-decision_signed-of`).
pub fn says(key: &str, family: &str, code: &str) -> bool {
    let rest = key
        .strip_prefix(family)
        .and_then(|rest| rest.strip_prefix('-')?.strip_prefix(code));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

#[test]
fn a_code_is_told_from_one_that_begins_alike() {
    assert!(says("event-decision_signed-of", "event", "decision_signed"));
    assert!(!says("gap-hearing_missing", "gap", "hearing"));
    assert_eq!(snake("GroundNotReserved"), "ground_not_reserved");
}
