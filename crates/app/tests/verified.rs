//! What verifying a file answers of what the program itself erased, and of what it never erases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use app::{Archive, Host, Verified};
use domain::id::OpId;
use std::sync::Arc;
use support::desk::{self, Desk};
use support::{SECRET, World, application, person};

/// An official test number of somebody else.
const OTHER: &str = "19390807-9167";

fn verified(world: &Arc<World>, desk: &mut Desk) -> Verified {
    desk.kvarbo.session_lock().unwrap();
    let host = Arc::clone(world) as Arc<dyn Host>;
    let archive = Archive::open(host, &desk.kvarbo.database(), SECRET).unwrap();
    archive.verify().unwrap()
}

/// How many payloads of the file have the words.
fn saying(world: &Arc<World>, words: &str) -> usize {
    let operations = world.operations();
    let payloads = operations
        .iter()
        .flatten()
        .filter_map(|operation| operation.payload());
    payloads
        .filter(|payload| String::from_utf8_lossy(payload).contains(words))
        .count()
}

fn of_kind(world: &Arc<World>, kind: &str) -> Vec<OpId> {
    let operations = world.operations();
    let headers = operations.iter().flatten().map(|operation| operation.header());
    headers
        .filter(|header| header.kind == kind)
        .map(|header| header.id)
        .collect()
}

#[test]
fn the_words_that_a_signature_replaced_are_in_no_payload_and_the_file_holds() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.write("analysis", "Hon verkar lat.");
    desk.write("analysis", "Hon orkar inte resa sig.");
    desk.grant();
    let before = saying(&world, "Hon verkar lat.");
    desk.sign();
    assert_eq!((before, saying(&world, "Hon verkar lat.")), (1, 0));
    assert!(saying(&world, "Hon orkar inte resa sig.") > 0);
    let verified = verified(&world, &mut desk);
    assert!(verified.holds && verified.erased > 0, "{verified:?}");
}

#[test]
fn what_carried_a_text_that_was_moved_is_rightly_gone() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let case = desk.case.case.clone();
    desk.write("analysis", "Ur en annans liv.");
    let add = QuickNoteAdd {
        case: case.clone(),
        text: "Ur en annans liv.".into(),
    };
    let note = desk.open().quick_note_add(&add).unwrap().quick_notes[0]
        .id
        .clone();
    let other = desk
        .open()
        .person_register(&person(OTHER, Protection::None))
        .unwrap();
    let theirs = application(&other, &world.day(-2), &["stad"]);
    let to = desk.open().intake_register(&theirs).unwrap().case;
    for (kind, id) in [
        (MisfiledKind::Field, "analysis"),
        (MisfiledKind::QuickNote, note.as_str()),
    ] {
        let (case, id, to) = (case.clone(), id.into(), to.clone());
        desk.open()
            .text_misfile(&TextMisfile { case, kind, id, to })
            .unwrap();
    }
    let verified = verified(&world, &mut desk);
    assert_eq!((verified.holds, verified.erased), (true, 2));
}

#[test]
fn a_signed_decision_without_its_payload_is_a_flaw_and_no_erasure() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    let signing = of_kind(&world, "decision.sign");
    assert_eq!(signing.len(), 1);
    world.store().erase(&signing).unwrap();
    let verified = verified(&world, &mut desk);
    assert_eq!((verified.holds, verified.flaws), (false, 1));
}

#[test]
fn a_letter_that_is_kept_is_one_letter() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    assert_eq!(verified(&world, &mut desk).letters, 1);
}
