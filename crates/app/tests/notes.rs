//! Notes that get their place among what the assessor saw, and texts that a signed decision rests on.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Error;
use app::view::*;
use domain::record::Action;
use support::desk::{self, Desk};
use support::{World, application, person};

/// An official test number of somebody else.
const OTHER: &str = "19390807-9167";

fn quick_note(desk: &mut Desk, text: &str) -> String {
    let add = QuickNoteAdd {
        case: desk.case.case.clone(),
        text: text.into(),
    };
    let notes = desk.open().quick_note_add(&add).unwrap().quick_notes;
    notes.last().unwrap().id.clone()
}

fn sort(desk: &mut Desk, note: &str, area: &str) -> Result<InvestigationView, Error> {
    let sort = QuickNoteSort {
        case: desk.case.case.clone(),
        note: note.into(),
        area: area.into(),
    };
    desk.open().quick_note_sort(&sort)
}

fn area(desk: &mut Desk, area: &str) -> AreaView {
    let (case, area) = (desk.case.case.clone(), area.to_owned());
    desk.open().area_read(&AreaRef { case, area }).unwrap()
}

/// Somebody else's case, where a text may belong.
fn elsewhere(desk: &mut Desk, world: &World) -> CaseRef {
    let who = desk
        .open()
        .person_register(&person(OTHER, Protection::None))
        .unwrap();
    let application = application(&who, &world.day(-2), &["stad"]);
    desk.open().intake_register(&application).unwrap()
}

fn misfile(desk: &mut Desk, kind: MisfiledKind, id: &str, to: &CaseRef) -> Result<MisfiledView, Error> {
    let (case, id, to) = (desk.case.case.clone(), id.into(), to.case.clone());
    desk.open().text_misfile(&TextMisfile { case, kind, id, to })
}

#[test]
fn a_quick_note_becomes_what_the_assessor_saw_and_never_the_persons_words() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.write("area/d4/own_words", "Jag går inte ut.");
    desk.write("area/d4/observed", "Höll i väggen.");
    desk.draft("area/d4/observed", "Höll i väggen hela vägen.", 1);
    let note = quick_note(&mut desk, "Rullatorn stod i hallen.");
    let sorted = sort(&mut desk, &note, "d4").unwrap();
    assert_eq!(sorted.quick_notes[0].area.as_deref(), Some("d4"));
    let seen = area(&mut desk, "d4");
    assert_eq!(seen.own_words.text, "Jag går inte ut.");
    assert_eq!(
        seen.observed.text,
        "Höll i väggen hela vägen.\nRullatorn stod i hallen."
    );
    assert!(!seen.observed.draft, "what was being typed is in it");
}

#[test]
fn a_quick_note_has_one_place_and_gets_it_once() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let note = quick_note(&mut desk, "Rullatorn stod i hallen.");
    sort(&mut desk, &note, "d4").unwrap();
    for again in ["d4", "d5"] {
        assert!(
            matches!(sort(&mut desk, &note, again), Err(Error::NotNow)),
            "{again}"
        );
    }
    assert_eq!(area(&mut desk, "d4").observed.text, "Rullatorn stod i hallen.");
    assert_eq!(area(&mut desk, "d5").observed.text, "");
}

#[test]
fn older_files_gave_a_quick_note_its_place_among_the_persons_words() {
    let action = Action::read("quick_note.sort", br#"{ "id": "a", "area": "d5" }"#).unwrap();
    let Action::SortQuickNote(sorted) = action else {
        panic!("{action:?}")
    };
    assert_eq!(sorted.path(), "area/d5/own_words");
}

#[test]
fn what_a_signed_decision_rests_on_is_never_moved_away() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let right = elsewhere(&mut desk, &world);
    let add = NoteAdd {
        case: desk.case.case.clone(),
        kind: "call".into(),
        happened: "2026-11-23T08:00:00+01:00".into(),
        text: "Hon ringde om duschen.".into(),
    };
    let note = desk.open().note_add(&add).unwrap().notes.remove(0).id;
    desk.write("analysis", "Behov av stöd i badrummet.");
    desk.grant();
    desk.sign();
    let refused = |desk: &mut Desk| {
        for (kind, id) in [
            (MisfiledKind::Note, note.as_str()),
            (MisfiledKind::Field, "analysis"),
        ] {
            let error = misfile(desk, kind, id, &right).unwrap_err();
            assert_eq!(error.code(), "rested-on", "{id}");
        }
    };
    refused(&mut desk);

    desk.dispatch();
    desk.review("person_asks");
    desk.write("analysis", "Skrivet om någon annan.");
    refused(&mut desk);
    let later = desk.open().note_add(&add).unwrap().notes.remove(0).id;
    misfile(&mut desk, MisfiledKind::Note, &later, &right).unwrap();
}

#[test]
fn a_decision_that_was_taken_back_keeps_what_it_rested_on() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let right = elsewhere(&mut desk, &world);
    desk.write("analysis", "Behov av stöd i badrummet.");
    desk.grant();
    let number = desk.sign().number;
    let (case, reason) = (desk.case.case.clone(), "Fel dag.".to_owned());
    let withdraw = DecisionWithdraw { case, number, reason };
    desk.open().decision_withdraw(&withdraw).unwrap();
    let error = misfile(&mut desk, MisfiledKind::Field, "analysis", &right).unwrap_err();
    assert_eq!(error.code(), "rested-on");
}

#[test]
fn a_word_is_found_wherever_it_was_written_in_the_case_and_stands_in_what_is_shown() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    let case = desk.case.case.clone();
    let far = format!("{} Bergskristall.", "Långt före. ".repeat(50));
    desk.write("analysis", &far);
    let open = desk.open();
    let add = QuickNoteAdd {
        case: case.clone(),
        text: "Bergskristall i fönstret.".into(),
    };
    open.quick_note_add(&add).unwrap();
    let add = NoteAdd {
        case: case.clone(),
        kind: "call".into(),
        happened: "2026-11-24T08:00:00+01:00".into(),
        text: "Ringde om annat.".into(),
    };
    let note = open.note_add(&add).unwrap().notes.remove(0).id;
    let strike = NoteStrike {
        case: case.clone(),
        note,
        reason: "Gällde bergskristall.".into(),
    };
    open.note_strike(&strike).unwrap();
    let send = HearingSend {
        case: case.clone(),
        party: "person".into(),
        sent: world.day(0),
        how: "letter".into(),
        until: world.day(15),
        language: Language::Sv,
    };
    let round = open.hearing_send(&send).unwrap().rounds.remove(0).id;
    let reply = HearingReply {
        case: case.clone(),
        round,
        date: world.day(0),
        reply: "Min bergskristall är kvar.".into(),
        waived: false,
    };
    open.hearing_reply(&reply).unwrap();
    desk.decide(0, "granted", "");
    desk.whole();
    let number = desk.sign().number;
    desk.dispatch();
    let supplement = DecisionSupplement {
        case: case.clone(),
        number,
        text: "Bergskristallen omfattas.".into(),
    };
    desk.open().decision_supplement(&supplement).unwrap();
    let look = CaseText {
        case,
        query: "bergskristall".into(),
    };
    let hits = desk.open().case_text(&look).unwrap();
    assert_eq!(hits.len(), 5, "{hits:?}");
    for hit in &hits {
        assert!(hit.excerpt.to_lowercase().contains("bergskristall"), "{hit:?}");
    }
    let kinds: std::collections::BTreeSet<String> =
        hits.iter().map(|hit| format!("{:?}", hit.kind)).collect();
    assert!(
        kinds.contains("Note") && kinds.contains("Supplement"),
        "{kinds:?}"
    );
    let places: std::collections::BTreeSet<&str> = hits.iter().map(|hit| hit.path.as_str()).collect();
    assert_eq!(places.len(), hits.len(), "each has a place of its own");
}
