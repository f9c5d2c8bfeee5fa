//! What the machine does to the file: killed in the middle, no room left, a folder that may not be written to.
//!
//! Each test runs its sentence a second time in a process of its own: one that can be killed, or that has a small
//! disk mounted for itself alone.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

mod support;

use std::env;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use store::{Condition, Draft, Error, FileKey, Store};
use support::{Place, Rules, case, note, notes_in, now, say};
use tempfile::TempDir;

const FOLDER: &str = "KVARBO_TEST_FOLDER";
const KILLS: u64 = 20;

/// The place that the parent process has chosen.
fn place_of_parent() -> Place {
    Place::within(&PathBuf::from(env::var_os(FOLDER).unwrap()))
}

fn sentence(name: &str) -> [&str; 4] {
    ["--exact", name, "--ignored", "--nocapture"]
}

fn draft(counter: u64) -> Draft {
    Draft {
        stream: case(1),
        field: "analysis".into(),
        base: vec![],
        text: format!("draft {counter}"),
        counter,
        written: now(),
    }
}

#[test]
#[ignore = "the process that is killed by the next test"]
fn writes_until_killed() {
    let mut store = place_of_parent().open().unwrap();
    for counter in notes_in(&store, case(1)).len() as u64 + 1.. {
        store.draft_write(&draft(counter)).unwrap();
        println!("draft {counter}");
        say(&mut store, &[(case(1), note(&format!("note {counter}")))]).unwrap();
        println!("note {counter}");
    }
}

#[test]
fn nothing_that_was_answered_for_is_lost_by_kill_9() {
    let folder = TempDir::new().unwrap();
    let place = Place::within(folder.path());
    drop(place.create());
    for round in 0..KILLS {
        let mut child: Child = Command::new(env::current_exe().unwrap())
            .args(sentence("writes_until_killed"))
            .env(FOLDER, folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap())
            .lines()
            .map_while(Result::ok);
        let mut answered = lines.filter(|line| line.starts_with("note ") || line.starts_with("draft "));
        // How far it comes differs between the rounds; where in a write it stands differs by itself.
        let mut last: Vec<String> = answered.by_ref().take(1 + (round as usize * 7) % 12).collect();
        child.kill().unwrap();
        last.extend(answered);
        child.wait().unwrap();

        let store = place.open().unwrap();
        assert_eq!(store.condition(), Condition::Sound);
        let notes = notes_in(&store, case(1));
        let draft = store.drafts(&case(1)).unwrap().remove(0).text;
        let number = |text: &str| text.split_once(' ').unwrap().1.parse::<usize>().unwrap();
        for line in &last {
            let kept = if line.starts_with("note") {
                notes.len()
            } else {
                number(&draft)
            };
            assert!(number(line) <= kept, "round {round}: {line} was answered for");
        }
        assert_eq!(store.verify().unwrap().flaws, []);
        assert_eq!(notes.last().map_or(0, |text| number(text)), notes.len());
    }
}

#[test]
#[ignore = "the process whose output the next test reads"]
fn opens_with_a_wrong_key() {
    let key = FileKey::random().unwrap();
    let opened = Store::open(&place_of_parent().database, key, Box::new(Rules));
    assert!(matches!(opened, Err(Error::Damaged { .. })));
}

#[test]
fn a_wrong_key_prints_nothing() {
    let folder = TempDir::new().unwrap();
    drop(Place::within(folder.path()).create());
    let output = Command::new(env::current_exe().unwrap())
        .args(sentence("opens_with_a_wrong_key"))
        .env(FOLDER, folder.path())
        .output()
        .unwrap();
    assert!(output.status.success());
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

/// Runs a sentence in a process that has a disk of 40 MB in `FOLDER`.
///
/// Root makes a mount namespace as itself, since a container may refuse user namespaces; anybody else needs one.
fn with_small_disk(name: &str) {
    let folder = TempDir::new().unwrap();
    let user = if is_root() {
        &[][..]
    } else {
        &["--user", "--map-root-user"]
    };
    let output = Command::new("unshare")
        .arg("--mount")
        .args(user)
        .args([
            "sh",
            "-c",
            "mount -t tmpfs -o size=40m none \"$0\" && exec \"$@\"",
        ])
        .arg(folder.path())
        .arg(env::current_exe().unwrap())
        .args(sentence(name))
        .env(FOLDER, folder.path())
        .output()
        .expect("unshare, of util-linux, gives the test a disk of its own");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    assert!(
        output.status.success() && said.contains("1 passed"),
        "on a small disk (run as root, or allow user namespaces, if it could not be mounted): {said}"
    );
}

fn is_root() -> bool {
    fs::metadata("/proc/self").unwrap().uid() == 0
}

/// Fills the disk to its last byte, and says with what.
fn fill_the_disk(place: &Place) -> PathBuf {
    let path = place.database.with_extension("filler");
    let mut filler = File::create(&path).unwrap();
    while filler.write_all(&[7; 4096]).is_ok() {}
    while filler.write_all(&[7]).is_ok() {}
    path
}

#[test]
#[ignore = "wants a small disk: run by the next test"]
fn saves_on_a_full_disk() {
    let place = place_of_parent();
    let mut store = place.create();
    say(&mut store, &[(case(1), note("before"))]).unwrap();
    let filler = fill_the_disk(&place);
    let long = "lång ".repeat(20_000);
    let mut kept = 1;
    while say(&mut store, &[(case(1), note(&long))]).is_ok() {
        kept += 1;
    }
    assert_eq!(store.condition(), Condition::ReserveGivenUp);
    assert!(kept > 40, "the reserve had room for {kept} notes");
    assert!(matches!(
        say(&mut store, &[(case(1), note(&long))]),
        Err(Error::DiskFull)
    ));
    assert!(matches!(store.copy_verified(), Err(Error::DiskFull)));
    assert_eq!(notes_in(&store, case(1)).len(), kept);
    assert_eq!(store.verify().unwrap().flaws, []);

    fs::remove_file(filler).unwrap();
    say(&mut store, &[(case(1), note("after"))]).unwrap();
    store.close().unwrap();
    let store = place.open().unwrap();
    assert_eq!(store.condition(), Condition::Sound);
    assert_eq!(notes_in(&store, case(1)).len(), kept + 1);
}

#[test]
fn notes_are_still_saved_on_a_full_disk_and_none_is_lost_when_the_reserve_is_used_up() {
    with_small_disk("saves_on_a_full_disk");
}

#[test]
#[ignore = "wants a small disk: run by the next test"]
fn unlocks_on_a_full_disk() {
    let place = place_of_parent();
    place.create().close().unwrap();
    fill_the_disk(&place);
    let mut store = place.open().unwrap();
    say(&mut store, &[(case(1), note("kvar"))]).unwrap();
}

#[test]
fn a_full_disk_locks_nobody_out() {
    with_small_disk("unlocks_on_a_full_disk");
}

#[test]
#[ignore = "wants a disk of its own: run by the next test"]
fn refuses_a_read_only_folder() {
    let place = place_of_parent();
    let mut store = place.create();
    say(&mut store, &[(case(1), note("kvar"))]).unwrap();
    store.close().unwrap();
    let key = place.key();
    let remount = |how: &str| {
        let folder = place.database.parent().unwrap();
        let status = Command::new("mount")
            .args(["-o", how])
            .arg(folder)
            .status()
            .unwrap();
        assert!(status.success());
    };
    remount("remount,ro");
    assert!(matches!(
        place.keys().unlock(&support::PASSPHRASE, now()),
        Err(Error::ReadOnlyFolder)
    ));
    let opened = Store::open(&place.database, key, Box::new(Rules));
    assert!(matches!(opened, Err(Error::ReadOnlyFolder)));
    remount("remount,rw");
    assert_eq!(notes_in(&place.open().unwrap(), case(1)), ["kvar"]);
}

#[test]
fn a_read_only_folder_is_told_and_loses_nothing() {
    with_small_disk("refuses_a_read_only_folder");
}
