//! A full disk as the program meets it: the reserve is given up, notes are saved, and the screens are told.
//!
//! The sentence runs a second time in a process of its own that has a small disk mounted for itself alone.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use app::{Error, Host};
use std::env;
use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::MetadataExt;
use std::process::Command;
use support::World;
use support::desk::{self, Desk};

fn note(desk: &mut Desk, text: &str) -> Result<InvestigationView, Error> {
    let add = NoteAdd {
        case: desk.case.case.clone(),
        kind: "call".into(),
        happened: "2026-11-24T08:00:00+01:00".into(),
        text: text.into(),
    };
    desk.open().note_add(&add)
}

fn is_full(desk: &mut Desk) -> bool {
    desk.kvarbo.session_read().unwrap().disk_full
}

#[test]
#[ignore = "wants a small disk: run by the next test"]
fn writes_on_a_full_disk() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    assert!(!is_full(&mut desk));
    let filler = world.home().join("filler");
    let mut file = File::create(&filler).unwrap();
    while file.write_all(&[7; 4096]).is_ok() {}
    while file.write_all(&[7]).is_ok() {}
    drop(file);

    let long = "lång ".repeat(20_000);
    let mut kept = 0;
    while !is_full(&mut desk) {
        kept = note(&mut desk, &long).unwrap().notes.len();
    }
    kept = note(&mut desk, "Ringde dottern.").unwrap().notes.len().max(kept);
    desk.write("analysis", "Skrivet på full disk.");
    let refused = loop {
        match note(&mut desk, &long) {
            Ok(view) => kept = view.notes.len(),
            Err(error) => break error,
        }
    };
    assert_eq!(refused.code(), "disk-full");
    assert!(is_full(&mut desk), "and the band stays");

    fs::remove_file(filler).unwrap();
    let case = desk.case.clone();
    let read = desk.open().investigation_read(&case).unwrap();
    assert_eq!(
        (read.notes.len(), read.analysis.text.as_str()),
        (kept, "Skrivet på full disk.")
    );
    desk.kvarbo.session_lock().unwrap();
    desk.kvarbo = world.unlocked();
    assert!(
        !is_full(&mut desk),
        "there is room, and the reserve is set aside again"
    );
    assert_eq!(note(&mut desk, "Efteråt.").unwrap().notes.len(), kept + 1);
}

/// As root in a mount namespace of its own; anybody else needs a user namespace for that.
#[test]
fn a_note_is_saved_on_a_full_disk_and_the_screens_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let is_root = fs::metadata("/proc/self").unwrap().uid() == 0;
    let user: &[&str] = if is_root {
        &[]
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
        .args(["--exact", "writes_on_a_full_disk", "--ignored", "--nocapture"])
        .env("TMPDIR", folder.path())
        .output()
        .expect("unshare, of util-linux, gives the test a disk of its own");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}
