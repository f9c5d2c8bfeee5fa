//! What an export of a case says: what was signed and the person's own words, and nothing that is only being worked on.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use app::{Archive, Kvarbo};
use std::sync::Arc;
use support::desk::{self, Desk};
use support::{SECRET, World};

/// The operations of the case as an export writes them.
fn exported(world: &Arc<World>, kvarbo: &mut Kvarbo, case: &CaseRef) -> String {
    kvarbo.session_lock().unwrap();
    let host = Arc::clone(world) as Arc<dyn app::Host>;
    let mut archive = Archive::open(host, &kvarbo.database(), SECRET).unwrap();
    let folder = kvarbo.folder().join("export");
    let exported = archive.export(&case.case, &folder).unwrap();
    assert_eq!(exported.damage, None);
    let lines = std::fs::read_to_string(folder.join("operations.jsonl")).unwrap();
    assert_eq!(
        lines.lines().count(),
        exported.operations,
        "every operation has its line"
    );
    lines
}

fn quick_note(desk: &mut Desk, text: &str) -> String {
    let (case, text) = (desk.case.case.clone(), text.into());
    let notes = desk
        .open()
        .quick_note_add(&QuickNoteAdd { case, text })
        .unwrap()
        .quick_notes;
    notes.last().unwrap().id.clone()
}

fn says(lines: &str, words: &[&str], expected: bool) {
    for word in words {
        assert_eq!(lines.contains(word), expected, "{word}");
    }
}

#[test]
fn of_an_undecided_case_the_persons_words_and_the_journal_are_exported_and_no_working_text() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.write("analysis", "Ett utkast.");
    quick_note(&mut desk, "Snabbt antecknat.");
    let add = NoteAdd {
        case: desk.case.case.clone(),
        kind: "call".into(),
        happened: "2026-11-24T08:00:00+01:00".into(),
        text: "Hon ringde.".into(),
    };
    desk.open().note_add(&add).unwrap();
    let lines = exported(&world, &mut desk.kvarbo, &desk.case);
    says(&lines, &["Jag vågar inte duscha ensam.", "Hon ringde."], true);
    says(&lines, &["Ett utkast.", "Snabbt antecknat."], false);
}

#[test]
fn an_order_during_a_review_signs_nothing_and_what_was_signed_before_is_exported() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.write("analysis", "Prövat och signerat.");
    quick_note(&mut desk, "Utan plats.");
    let sorted = quick_note(&mut desk, "Höll i väggen.");
    let (case, area) = (desk.case.case.clone(), "d4".to_owned());
    let sort = QuickNoteSort {
        case,
        note: sorted,
        area,
    };
    desk.open().quick_note_sort(&sort).unwrap();
    desk.grant();
    let number = desk.sign().number;
    desk.dispatch();
    let review = DecisionReview {
        case: desk.case.case.clone(),
        number,
        cause: "person_asks".into(),
        words: "Hon bad om det.".into(),
    };
    desk.open().decision_review(&review).unwrap();
    desk.write("analysis", "Omprövningens utkast.");
    desk.write("order/provider", "attendo");
    let case = desk.case.case.clone();
    desk.open().order_send(&OrderSend { case }).unwrap();
    let lines = exported(&world, &mut desk.kvarbo, &desk.case);
    says(&lines, &["Prövat och signerat.", "Höll i väggen."], true);
    says(&lines, &["Omprövningens utkast.", "Utan plats."], false);
}
