//! What the program leaves behind outside the encrypted file: nothing of anybody but the letters that were asked for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use app::view::*;
use app::{Host, Kvarbo};
use machine::Computer;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

const SECRET: &str = "en lång hemlig mening";

/// Runs `kvarbo` where everything that a program may leave behind falls into `folder`; gives what it said.
fn kvarbo(folder: &Path, args: &[&str]) -> String {
    let mut kvarbo = Command::new(env!("CARGO_BIN_EXE_kvarbo"));
    for place in [
        "HOME",
        "TMPDIR",
        "XDG_DATA_HOME",
        "XDG_CACHE_HOME",
        "XDG_CONFIG_HOME",
        "XDG_STATE_HOME",
    ] {
        let place_of_its_own = folder.join(place);
        fs::create_dir_all(&place_of_its_own).unwrap();
        kvarbo.env(place, place_of_its_own);
    }
    let said = kvarbo
        .args(args)
        .env("KVARBO_PIN", SECRET)
        .current_dir(folder)
        .output()
        .unwrap();
    String::from_utf8([said.stdout, said.stderr].concat()).unwrap()
}

/// Words that tell who somebody is: names, numbers, streets, telephones of everybody in the file.
fn telling_words(home: &Path) -> Vec<String> {
    let computer = Arc::new(Computer::of_file(&home.join("any")).without_keyring());
    let mut kvarbo = Kvarbo::new(computer as Arc<dyn Host>);
    kvarbo
        .session_unlock(&SessionUnlock {
            secret: SECRET.into(),
        })
        .unwrap();
    let open = kvarbo.open().unwrap();
    let mut words = Vec::new();
    for closed in [false, true] {
        let all = CasesFilter {
            query: String::new(),
            step: None,
            closed,
        };
        for row in open.cases(&all).unwrap().rows {
            words.extend(row.name.split(' ').map(str::to_owned));
            words.extend([row.person_number.replace('-', ""), row.person_number]);
            let person = open.person_read(&CaseRef { case: row.case }).unwrap();
            let known = person
                .contact
                .into_iter()
                .flat_map(|at| [at.street, at.telephone]);
            words.extend(known);
        }
    }
    // Shorter ones stand by chance in what is encrypted.
    words.retain(|word| word.chars().count() >= 6);
    words
}

#[test]
fn a_whole_case_leaves_nobodys_name_number_or_address_outside_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("demo");
    let out = home.to_str().unwrap();
    let mut said = kvarbo(
        folder.path(),
        &["demo", "--out", out, "--people", "12", "--today", "2026-11-24"],
    );
    let words = telling_words(&home);
    assert!(words.len() > 40, "{} words", words.len());

    let file = home.join("file/kvarbo.db");
    let file = file.to_str().unwrap();
    let (name, number) = (
        words[0].clone(),
        words.iter().find(|word| word.starts_with("19")).unwrap().clone(),
    );
    let nobodys = folder.path().join("export");
    let nobodys = nobodys.to_str().unwrap();
    for args in [
        &["verify", file][..],
        &["rebuild", file, "--json"],
        &["export", file, "--case", &name, "--out", nobodys],
        &["export", file, "--case", &number, "--out", nobodys],
        &["restore", file],
        &["recover", file, "--key", file],
    ] {
        said += &kvarbo(folder.path(), args);
    }
    for word in &words {
        assert!(!said.contains(word.as_str()), "the program said {word}");
    }
    let mut looked_at = 0;
    for path in files(folder.path()) {
        let named = path.to_str().unwrap();
        let letter = path.extension().is_some_and(|extension| extension == "pdf");
        let bytes = if letter { vec![] } else { fs::read(&path).unwrap() };
        looked_at += 1;
        for word in &words {
            let within = bytes.windows(word.len()).any(|window| window == word.as_bytes());
            assert!(!within && !named.contains(word.as_str()), "{word} in {named}");
        }
    }
    assert!(looked_at >= 5, "the file, its keys, its reserve and two letters");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] })
        .collect()
}
