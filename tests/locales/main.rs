//! The window's words are whole: the same keys and variables in every complete language, none unused, none missing.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod catalogue;
mod codes;
mod uses;

use std::collections::BTreeMap;

use catalogue::Catalogue;

const COMPLETE: [&str; 3] = ["sv", "en", "fi"];

fn catalogues() -> BTreeMap<String, Catalogue> {
    std::fs::read_dir(checks::root().join("locales"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
        .map(|tag| (tag.clone(), Catalogue::read(&tag)))
        .collect()
}

#[track_caller]
fn none(faults: &[String]) {
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn every_file_parses_and_its_keys_begin_with_its_name() {
    let catalogues = catalogues();
    none(
        &catalogues
            .values()
            .flat_map(|catalogue| catalogue.faults.clone())
            .collect::<Vec<_>>(),
    );
}

#[test]
fn the_complete_languages_have_the_same_keys_and_variables() {
    let catalogues = catalogues();
    let swedish = &catalogues["sv"];
    let mut faults = Vec::new();
    for (tag, other) in &catalogues {
        for (key, message) in &other.messages {
            match swedish.messages.get(key) {
                None => faults.push(format!("{tag}: {key} is not in sv")),
                Some(told) if told.variables.keys().ne(message.variables.keys()) => {
                    faults.push(format!("{tag}: {key} has other variables than sv"));
                }
                Some(_) => {}
            }
        }
        if COMPLETE.contains(&tag.as_str()) {
            let lacking = swedish
                .messages
                .keys()
                .filter(|key| !other.messages.contains_key(*key));
            faults.extend(lacking.map(|key| format!("{tag}: {key} is missing")));
        }
    }
    none(&faults);
}

#[test]
fn every_key_that_the_program_asks_for_exists() {
    let swedish = Catalogue::read("sv");
    let faults: Vec<_> = uses::asked()
        .into_iter()
        .filter(|asked| !swedish.messages.keys().any(|key| asked.names(key)))
        .map(|asked| format!("{}: {asked} is not in locales/sv", asked.file))
        .collect();
    none(&faults);
}

#[test]
fn every_key_is_used() {
    let swedish = Catalogue::read("sv");
    let mentioned = uses::mentioned();
    let faults: Vec<_> = swedish
        .messages
        .keys()
        .filter(|key| !swedish.referred.contains(*key) && !mentioned.iter().any(|word| word.names(key)))
        .map(|key| format!("{key} is never used"))
        .collect();
    none(&faults);
}

#[test]
fn every_code_has_its_words_and_no_words_stand_without_a_code() {
    let swedish = Catalogue::read("sv");
    let mut faults = Vec::new();
    for (family, codes) in codes::families() {
        assert!(codes.len() > 20, "{family}: its codes are read");
        let keys: Vec<_> = swedish
            .messages
            .keys()
            .filter(|key| key.starts_with(&format!("{family}-")))
            .collect();
        let wordless = codes
            .iter()
            .filter(|code| !keys.iter().any(|key| codes::says(key, family, code)));
        faults.extend(wordless.map(|code| format!("{family}-{code} has no words")));
        let idle = keys
            .iter()
            .filter(|key| !codes.iter().any(|code| codes::says(key, family, code)));
        faults.extend(idle.map(|key| format!("{key} has no code")));
    }
    none(&faults);
}

#[test]
fn every_field_of_a_municipalitys_rules_has_its_words() {
    let swedish = Catalogue::read("sv");
    let wordless = codes::fields()
        .into_iter()
        .map(|name| format!("profile-field-{name}"));
    let faults: Vec<_> = wordless
        .filter(|key| !swedish.messages.contains_key(key))
        .collect();
    none(&faults);
}
