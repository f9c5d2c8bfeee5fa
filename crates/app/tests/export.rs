//! What an export of a case says: what was signed and the person's own words, and nothing that is only being worked on.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use app::{Archive, Error, Kvarbo};
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
fn a_case_closed_by_a_conflict_of_interest_is_not_exported_by_who_declared_it() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    assert!(desk.export(&world).is_ok());
    let declare = ConflictOfInterest {
        case: desk.case.case.clone(),
        reason: "Min granne.".into(),
    };
    desk.open().intake_conflict_of_interest(&declare).unwrap();
    let before = world.accesses(&desk.case.case);
    assert!(matches!(desk.export(&world), Err(Error::ConflictOfInterest)));
    assert_eq!(
        world.accesses(&desk.case.case),
        before + 1,
        "that she tried leaves its row"
    );
}

#[test]
fn a_letter_that_says_where_a_now_protected_person_was_is_exported_the_day_it_was_opened_and_else_named() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let number = desk.sign().number;
    let letter = format!("decision-{number}.pdf");
    let first = desk.export(&world).unwrap();
    assert!(first.files.contains(&letter) && first.withheld.is_empty());
    let protection = ProtectionView {
        level: Protection::Confidential,
        source: "Folkbokföringen".into(),
        checked: None,
    };
    desk.person_writes(|write| PersonWrite {
        protection: Some(protection),
        ..write
    });
    for opened in [false, true] {
        if opened {
            let open = LetterOpen {
                case: desk.case.case.clone(),
                letter: "decision".into(),
                number: number.clone(),
                reason: "Rätten begär handlingarna.".into(),
            };
            desk.open().letter_open(&open).unwrap();
        }
        let exported = desk.export(&world).unwrap();
        assert_eq!(exported.files.contains(&letter), opened);
        assert_eq!(exported.withheld.contains(&letter), !opened);
    }
}

/// Who speaks for her may live where she does.
#[test]
fn where_a_representatives_letters_went_is_in_no_export_once_she_is_protected() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.person_writes(|nothing| PersonWrite {
        representatives: Some(vec![desk::guardian(
            "Pekka Lehtinen",
            "allt",
            "Storgatan 1, 761 30 Norrtälje",
        )]),
        ..nothing
    });
    let send = desk::for_comment(&world, &desk.case, "r1");
    desk.open().hearing_send(&send).unwrap();
    desk.grant();
    let dispatch = DecisionDispatch {
        case: desk.case.case.clone(),
        number: desk.sign().number,
        recipient: "r1".into(),
        how: "post".into(),
        date: world.day(0),
        language: Language::Sv,
    };
    desk.open().decision_dispatch(&dispatch).unwrap();
    desk.person_writes(|write| PersonWrite {
        protection: Some(ProtectionView {
            level: Protection::Confidential,
            source: "Folkbokföringen".into(),
            checked: None,
        }),
        ..write
    });
    let lines = exported(&world, &mut desk.kvarbo, &desk.case);
    says(&lines, &["Pekka Lehtinen"], true);
    says(&lines, &["Storgatan 1"], false);
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
    desk.sign();
    desk.dispatch();
    desk.review("person_asks");
    desk.write("analysis", "Omprövningens utkast.");
    desk.order();
    let lines = exported(&world, &mut desk.kvarbo, &desk.case);
    says(&lines, &["Prövat och signerat.", "Höll i väggen."], true);
    says(&lines, &["Omprövningens utkast.", "Utan plats."], false);
}
