//! `kvarbo demo`, `verify`, `rebuild`, `export`, `restore` and `recover` as a script calls them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{Answer, kvarbo, kvarbo_knowing};
use domain::id::{OpId, StreamKind};
use ledger::Operation;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use store::{Folded, KeyFile, Projector, Secret, Store};
use tempfile::TempDir;

const SECRET: &str = "en lång hemlig mening";
const COMMITTEES_KEY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/demo/recovery-key.pem");

/// A demonstration in a folder of its own, and what was said of it.
struct Demo {
    folder: TempDir,
    said: Value,
}

fn demo(args: &[&str]) -> Demo {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("demo");
    let common = [
        "--json",
        "demo",
        "--out",
        text(&out),
        "--people",
        "2",
        "--today",
        "2026-11-24",
    ];
    let said = kvarbo_knowing(SECRET, &[&common, args].concat()).json();
    Demo { folder, said }
}

impl Demo {
    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn file(&self) -> PathBuf {
        self.path("demo/file/kvarbo.db")
    }

    fn call(&self, command: &str, args: &[&str]) -> Answer {
        self.call_knowing(SECRET, command, args)
    }

    fn call_knowing(&self, secret: &str, command: &str, args: &[&str]) -> Answer {
        kvarbo_knowing(secret, &[&["--json", command, text(&self.file())], args].concat())
    }

    fn letters(&self) -> BTreeMap<String, Vec<u8>> {
        files(&self.path("demo"), "pdf")
    }

    /// What lies in the file, past the program.
    fn store(&self) -> Store {
        let secret = Secret {
            typed: SECRET,
            device: None,
        };
        let now = "2026-11-24T09:00:00+01:00".parse().unwrap();
        let key = KeyFile::beside(&self.file()).unlock(&secret, now).unwrap();
        Store::open(&self.file(), key, Box::new(Blind)).unwrap()
    }

    /// How many PDFs the file's operations name.
    fn kept_letters(&self) -> usize {
        let store = self.store();
        let streams = store.streams(None).unwrap();
        let operations = streams
            .iter()
            .flat_map(|stream| store.operations(stream).unwrap());
        let files = operations.flat_map(|operation| operation.header().blobs.clone());
        let letters = files.filter(|file| file.mime == "application/pdf");
        letters.map(|letter| letter.hash).collect::<BTreeSet<_>>().len()
    }
}

fn files(folder: &Path, extension: &str) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let wanted = entries.filter(|path| path.extension().is_some_and(|found| found == extension));
    wanted
        .map(|path| {
            (
                path.file_name().unwrap().to_str().unwrap().to_owned(),
                fs::read(&path).unwrap(),
            )
        })
        .collect()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn a_demonstration_takes_a_case_through_all_steps_and_writes_its_letters() {
    let demo = demo(&[]);
    let steps: Vec<&str> = demo.said["steps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| step["step"].as_str().unwrap())
        .collect();
    assert_eq!(
        steps,
        [
            "intake",
            "investigation",
            "decision",
            "hearing",
            "decision",
            "dispatch",
            "order",
            "follow-up"
        ]
    );
    assert!(
        demo.said["steps"][2]["done"]
            .as_str()
            .unwrap()
            .contains("reasons_missing")
    );
    assert_eq!(
        demo.said["steps"][3]["done"],
        "0 things not in the material, handed over and answered 2026-11-24"
    );
    let ordered = demo.said["steps"][6]["done"].as_str().unwrap();
    assert!(ordered.ends_with("sent 2026-11-24"), "{ordered}");
    assert_eq!(demo.said["last_day_to_appeal"], "2026-12-15");
    assert_eq!(demo.said["follow_up"], "2027-11-24");
    let letters = demo.letters();
    assert_eq!(letters.len(), 2);
    assert!(letters.values().all(|bytes| bytes.starts_with(b"%PDF-")));
    let stored = fs::read(demo.file()).unwrap();
    assert!(!stored.starts_with(b"SQLite format 3"), "the file is encrypted");
}

#[test]
fn in_every_municipality_a_case_is_taken_through_all_steps() {
    for (name, _) in domain::municipality::embedded::PROFILES {
        let demo = demo(&["--municipality", name]);
        let steps = demo.said["steps"].as_array().unwrap();
        assert_eq!(steps.last().unwrap()["step"], "follow-up", "{name}");
        assert_eq!(demo.letters().len(), 2, "{name}: decision and order");
        assert_eq!(demo.call("verify", &[]).json()["holds"], true, "{name}");
    }
}

#[test]
fn more_people_than_there_are_official_test_numbers_are_refused_before_a_file_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("demo");
    let many = ["demo", "--out", text(&out), "--people", "20000"];
    kvarbo_knowing(SECRET, &many).assert_refused("20000 is not in 0..=");
    assert!(!out.exists());
}

#[test]
fn the_same_seed_and_day_give_the_same_letters_byte_for_byte() {
    let letters = |seed| demo(&["--seed", seed]).letters();
    assert_eq!(letters("7"), letters("7"));
    assert_ne!(letters("7"), letters("8"));
}

#[test]
fn a_demonstration_is_never_made_over_a_file() {
    let demo = demo(&[]);
    let again = kvarbo(&["demo", "--out", text(&demo.path("demo"))]);
    again.assert_refused("already set up");
    kvarbo(&[
        "demo",
        "--out",
        text(&demo.path("other")),
        "--municipality",
        "atlantis",
    ])
    .assert_refused("atlantis");
}

#[test]
fn a_sound_file_verifies_and_folds_to_what_it_was() {
    let demo = demo(&[]);
    let verified = demo.call("verify", &[]).json();
    assert_eq!(
        (&verified["holds"], &verified["flaws"]),
        (&true.into(), &0.into())
    );
    assert!(verified["operations"].as_u64().unwrap() > 50);
    assert_eq!(verified["letters"], demo.kept_letters() as u64);
    let folded = demo.call("rebuild", &[]).json();
    assert_eq!(folded["equal"], true);
}

/// A program whose lists show nothing.
struct Blind;

impl Projector for Blind {
    fn begin(&self, _: StreamKind) -> Box<dyn Folded> {
        Box::new(())
    }
}

#[test]
fn a_file_whose_pages_read_and_whose_record_does_not_hold_is_answered_with_no() {
    let demo = demo(&[]);
    let mut store = demo.store();
    store.rebuild().unwrap();
    let streams = store.streams(None).unwrap();
    let operations = streams
        .iter()
        .flat_map(|stream| store.operations(stream).unwrap());
    let is_signing = |operation: &Operation| operation.header().kind == "decision.sign";
    let signing = operations.filter(is_signing).map(|signing| signing.header().id);
    let signing: Vec<OpId> = signing.collect();
    let answered = |command: &str| {
        let answer = demo.call(command, &[]);
        let said: Value = serde_json::from_str(&answer.stdout).unwrap();
        assert_eq!(said["damaged"], false, "{command}: every page reads");
        (answer.code, said)
    };

    drop(store);
    let (code, folded) = answered("rebuild");
    assert_eq!(
        (code, &folded["equal"]),
        (1, &false.into()),
        "its lists were empty"
    );
    assert_eq!(answered("rebuild").0, 0, "and are right now");

    demo.store().erase(&signing).unwrap();
    let (code, verified) = answered("verify");
    assert_eq!((code, &verified["holds"]), (1, &false.into()));
    assert_eq!(
        signing.len() as u64,
        verified["flaws"],
        "nobody erases a signed decision"
    );
    assert!(!signing.is_empty());
}

#[test]
fn a_flipped_byte_is_answered_with_no() {
    let demo = demo(&[]);
    let mut bytes = fs::read(demo.file()).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(demo.file(), &bytes).unwrap();
    let answer = demo.call("verify", &[]);
    assert_eq!(answer.code, 1, "{}{}", answer.stdout, answer.stderr);
    assert_eq!(
        serde_json::from_str::<Value>(&answer.stdout).unwrap()["damaged"],
        true
    );
    let folded = demo.call("rebuild", &[]);
    assert_eq!(folded.code, 1, "{}{}", folded.stdout, folded.stderr);
    let said = serde_json::from_str::<Value>(&folded.stdout).unwrap();
    assert_eq!((&said["damaged"], &said["equal"]), (&true.into(), &false.into()));
    assert_eq!(fs::read(demo.file()).unwrap(), bytes, "nothing was written");
}

#[test]
fn a_damaged_file_is_put_back_from_its_copy_and_a_whole_one_is_answered_with_no() {
    let demo = demo(&[]);
    let answer = demo.call("restore", &[]);
    let said: Value = serde_json::from_str(&answer.stdout).unwrap();
    assert_eq!((answer.code, &said["restored"]), (1, &false.into()));
    let mut bytes = fs::read(demo.file()).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let whole = fs::read(demo.file()).unwrap();
    fs::write(demo.file(), &bytes).unwrap();
    demo.call("restore", &[]).assert_refused("no copy");
    let said = |command: &str| serde_json::from_str::<Value>(&demo.call(command, &[]).stdout).unwrap();
    for command in ["verify", "rebuild"] {
        assert_eq!(
            said(command)["copy"],
            false,
            "{command} advises nothing that cannot be done"
        );
    }
    assert_eq!(fs::read(demo.file()).unwrap(), bytes, "nothing was written");

    // What the day's first lock would have left.
    let copies = demo.path("demo/file/copies");
    fs::create_dir_all(&copies).unwrap();
    fs::write(copies.join("000001.copy"), whole).unwrap();
    for command in ["verify", "rebuild"] {
        assert_eq!(said(command)["copy"], true, "{command}");
    }
    let said = demo.call("restore", &[]).json();
    assert_eq!(said["restored"], true);
    assert_eq!(fs::read(said["damaged"].as_str().unwrap()).unwrap(), bytes);
    assert_eq!(demo.call("verify", &[]).json()["holds"], true);
}

#[test]
fn an_export_holds_operations_letters_and_their_sums() {
    let demo = demo(&[]);
    let out = demo.path("export");
    let case = demo.said["number"].as_str().unwrap();
    let exported = demo.call("export", &["--case", case, "--out", text(&out)]).json();
    let lines = fs::read_to_string(out.join("operations.jsonl")).unwrap();
    assert_eq!(exported["operations"], lines.lines().count());
    assert!(
        lines
            .lines()
            .all(|line| serde_json::from_str::<Value>(line).unwrap().is_object())
    );
    let rules = domain::municipality::embedded::text("norrtalje").unwrap();
    let rules = app::Open::letter_hash(rules.as_bytes());
    assert!(lines.lines().all(|line| line.contains(&rules)), "by which rules");
    let mut kept = files(&out, "pdf");
    let before = kept.len();
    kept.retain(|name, _| !name.starts_with("hearing-"));
    assert_eq!(kept, demo.letters(), "the kept bytes");
    assert!(before > kept.len(), "and what was sent before the decision");
    let sums = fs::read_to_string(out.join("SHA256SUMS")).unwrap();
    let written = files(&out, "pdf").into_iter().chain(files(&out, "jsonl"));
    for (name, bytes) in written {
        assert!(sums.contains(&format!("{}  {name}", app::Open::letter_hash(&bytes))));
    }
    let by_id = demo.said["case"].as_str().unwrap();
    demo.call("export", &["--case", by_id, "--out", text(&out)])
        .assert_refused("not an empty folder");
    let again = demo.path("again");
    assert_eq!(
        demo.call("export", &["--case", by_id, "--out", text(&again)])
            .code,
        0
    );
    let other = demo.path("other");
    demo.call("export", &["--case", "2026-XX-9999", "--out", text(&other)])
        .assert_refused("no such case");
    // No word of a case finds it (förordning 2001:637 15 §).
    assert!(lines.contains("duscha"), "it stands in the case");
    demo.call("export", &["--case", "duscha", "--out", text(&other)])
        .assert_refused("no such case");
}

/// `script` is the keyboard and screen of somebody who types.
#[test]
fn a_secret_is_asked_for_where_none_is_given_and_is_not_shown() {
    let demo = demo(&[]);
    let line = format!("{} verify {}", env!("CARGO_BIN_EXE_kvarbo"), text(&demo.file()));
    let mut typing = Command::new("script")
        .args(["--quiet", "--return", "--command", &line, "/dev/null"])
        .env_remove("KVARBO_PIN")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut screen = typing.stdout.take().unwrap();
    let mut asked = Vec::new();
    while !asked.ends_with(b"passphrase: ") {
        let mut byte = [0];
        screen.read_exact(&mut byte).expect("it asks before it ends");
        asked.extend(byte);
    }
    // It turns the echo off after it has asked: a person's hands are slower than that, a test's are not.
    assert!((0..5_000).any(|_| hides(&typing)), "what is typed is shown");
    writeln!(typing.stdin.take().unwrap(), "{SECRET}").unwrap();
    let mut answer = String::new();
    screen.read_to_string(&mut answer).unwrap();
    assert!(typing.wait().unwrap().success(), "{answer}");
    assert!(answer.contains("everything holds"), "{answer}");
    assert!(!answer.contains(SECRET), "{answer}");
}

/// Whether the terminal that `script` gave its command shows nothing of what is typed.
fn hides(script: &Child) -> bool {
    let id = script.id();
    let children = fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap();
    let Some(terminal) = children
        .split_whitespace()
        .find_map(|child| fs::read_link(format!("/proc/{child}/fd/0")).ok())
    else {
        return false;
    };
    let settings = Command::new("stty")
        .arg("--all")
        .arg("--file")
        .arg(terminal)
        .output();
    String::from_utf8(settings.unwrap().stdout)
        .unwrap()
        .contains(" -echo ")
}

#[test]
fn the_committees_key_opens_a_file_whose_secret_is_lost() {
    let demo = demo(&[]);
    for _ in 0..10 {
        assert_eq!(demo.call_knowing("fel fel fel fel", "verify", &[]).code, 2);
    }
    demo.call("verify", &[]).assert_refused("too many wrong tries");
    let new = "en ny lång hemlig mening";
    demo.call_knowing("kort", "recover", &["--key", COMMITTEES_KEY])
        .assert_refused("12 characters");
    assert_eq!(
        demo.call_knowing(new, "recover", &["--key", COMMITTEES_KEY]).code,
        0
    );
    assert_eq!(demo.call_knowing(new, "verify", &[]).json()["holds"], true);
    demo.call("verify", &[]).assert_refused("wrong secret");
}

#[test]
fn what_is_no_file_of_kvarbo_is_refused_in_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kvarbo.db");
    kvarbo_knowing(SECRET, &["verify", text(&path)]).assert_refused("cannot read");
    // No secret is given, and none is asked for.
    fs::write(&path, "SQLite format 3\0").unwrap();
    kvarbo(&["verify", text(&path)]).assert_refused("not encrypted");
    fs::write(&path, "a letter to somebody").unwrap();
    kvarbo(&["verify", text(&path)]).assert_refused("no database of Kvarbo's");
    fs::write(&path, [7; 2 * 4096]).unwrap();
    kvarbo(&["verify", text(&path)]).assert_refused("no key file");
    kvarbo(&["demo", "--out", text(&path)]).assert_refused("not an empty folder");
    let demo = demo(&[]);
    let wrong = folder.path().join("key.pem");
    fs::write(&wrong, "no key").unwrap();
    demo.call("recover", &["--key", text(&wrong)])
        .assert_refused("recovery key");
}

#[test]
fn of_a_damaged_file_an_export_writes_what_can_be_read_and_says_what_cannot() {
    let demo = demo(&[]);
    let case = demo.said["number"].as_str().unwrap().to_owned();
    let export = |name: &str| demo.call("export", &["--case", &case, "--out", text(&demo.path(name))]);
    let whole = export("whole").json();
    assert_eq!(whole["damage"], Value::Null);
    let sound = fs::read(demo.file()).unwrap();
    let mut lost = 0;
    for tenth in 2..9 {
        let mut bytes = sound.clone();
        bytes[sound.len() / 10 * tenth] ^= 1;
        fs::write(demo.file(), &bytes).unwrap();
        let answer = export(&tenth.to_string());
        if answer.code == 2 {
            assert!(answer.stderr.contains("damaged"), "{}", answer.stderr);
            continue;
        }
        assert_eq!(answer.code, 1, "{}{}", answer.stdout, answer.stderr);
        let said: Value = serde_json::from_str(&answer.stdout).unwrap();
        let count = |said: &Value, what: &str| said[what].as_u64().unwrap();
        let unread = count(&said["damage"], "operations");
        let (saved, all) = (count(&said, "operations"), count(&whole, "operations"));
        assert!(
            saved > 0 && saved <= all && saved + unread >= all,
            "{tenth}: {said}"
        );
        let lines = fs::read_to_string(demo.path(&tenth.to_string()).join("operations.jsonl")).unwrap();
        assert_eq!(lines.lines().count() as u64, saved);
        lost += unread + count(&said["damage"], "letters");
    }
    assert!(lost > 0, "some page of an operation or a letter was among them");
}
