//! Keys that are made from a code while the program runs: each code has its words, and no words stand without a code.

use std::collections::BTreeSet;
use std::fs;

/// The keys' common beginning, and the codes that follow it, read where the program defines them.
pub fn families() -> [(&'static str, Vec<String>); 3] {
    [
        ("gap", variants("crates/domain/src/case/gap.rs", "GapCode")),
        ("event", variants("crates/domain/src/case/event.rs", "EventKind")),
        (
            "error",
            [
                answers("crates/app/src/error.rs"),
                answers("crates/app/src/error/stored.rs"),
            ]
            .concat(),
        ),
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

/// The names of the fields that the municipalities' files have, from every depth.
pub fn fields() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for file in checks::files("assets/municipalities", &["toml"]).unwrap() {
        let profile: toml::Table = fs::read_to_string(file).unwrap().parse().unwrap();
        for rules in profile.values() {
            gather(rules, &mut names);
        }
    }
    for shown_otherwise in ["valid_from", "valid_to", "source", "verified", "sv", "fi", "en"] {
        names.remove(shown_otherwise);
    }
    names
}

fn gather(value: &toml::Value, names: &mut BTreeSet<String>) {
    let several = value.as_array().into_iter().flatten();
    several.for_each(|one| gather(one, names));
    for (name, value) in value.as_table().into_iter().flatten() {
        names.insert(name.clone());
        gather(value, names);
    }
}

#[test]
fn a_code_is_told_from_one_that_begins_alike() {
    assert!(says("event-decision_signed-of", "event", "decision_signed"));
    assert!(!says("gap-hearing_missing", "gap", "hearing"));
    assert_eq!(snake("GroundNotReserved"), "ground_not_reserved");
}
