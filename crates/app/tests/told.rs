//! What was written about a person, her application and her investigation is read back as it was written, each kind of it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Error;
use app::view::*;
use support::desk::{self, Desk};
use support::{AINO, World, application, person};

fn person_read(desk: &mut Desk) -> PersonView {
    let case = desk.case.clone();
    desk.open().person_read(&case).unwrap()
}

fn intake(desk: &mut Desk) -> IntakeView {
    let case = desk.case.clone();
    desk.open().intake_read(&case).unwrap()
}

fn noted(desk: &mut Desk, kind: &str, happened: &str) -> NoteView {
    let add = NoteAdd {
        case: desk.case.case.clone(),
        kind: kind.into(),
        happened: happened.into(),
        text: format!("Om {kind}."),
    };
    desk.open().note_add(&add).unwrap().notes.remove(0)
}

#[test]
fn every_kind_of_representative_keeps_scope_and_days_and_is_party_within_them_only() {
    for kind in ["proxy", "guardian", "administrator", "lasting_power"] {
        let world = World::new();
        let mut desk = desk::registered(&world, &["dusch"]);
        let one = |id: &str, name: &str, from: i64, until: i64| RepresentativeView {
            id: id.into(),
            kind: kind.into(),
            name: name.into(),
            scope: "sörja för person".into(),
            from: Some(world.day(from)),
            until: Some(world.day(until)),
            telephone: String::new(),
            address: String::new(),
        };
        let all = vec![
            one("r1", "Pekka Lehtinen", -9, 9),
            one("r2", "Förra Mannen", -9, -1),
            one("r3", "Nästa Mannen", 1, 9),
        ];
        desk.person_writes(|write| PersonWrite {
            representatives: Some(all.clone()),
            ..write
        });
        assert_eq!(person_read(&mut desk).representatives, all, "{kind}");
        let line: Vec<_> = desk.overview().frame.person.representatives;
        assert_eq!(line.len(), 1, "{kind}: {line:?}");
        assert_eq!(
            (line[0].kind.as_str(), line[0].name.as_str()),
            (kind, "Pekka Lehtinen")
        );
        let case = desk.case.clone();
        let parties = desk.open().hearing_read(&case).unwrap().parties;
        let ids: Vec<&str> = parties.iter().map(|party| party.id.as_str()).collect();
        assert_eq!(
            ids,
            ["person", "r1"],
            "{kind}: nobody speaks before or after the days of the appointment"
        );
    }
}

#[test]
fn who_lives_there_and_how_she_is_protected_is_read_back_whole() {
    let world = World::new();
    for level in [
        Protection::Confidential,
        Protection::ProtectedRegistration,
        Protection::AssumedIdentity,
    ] {
        let mut desk = desk::registered(&World::new(), &["dusch"]);
        let household = vec![HouseholdMember {
            id: "h1".into(),
            name: "Eino Lehtinen".into(),
            relation: "make".into(),
            adult: true,
            close: true,
        }];
        let protection = ProtectionView {
            level,
            source: "Folkbokföringen".into(),
            checked: Some(world.day(0)),
        };
        desk.person_writes(|write| PersonWrite {
            household: Some(household.clone()),
            protection: Some(protection.clone()),
            ..write
        });
        let read = person_read(&mut desk);
        assert_eq!((&read.household, &read.protection), (&household, &protection));
        assert_eq!(desk.overview().frame.person.protection, protection.level);
    }
}

#[test]
fn whether_it_came_by_word_or_in_writing_who_asked_and_by_what_authority_is_kept_and_can_be_put_right() {
    let world = World::new();
    let mut kvarbo = world.started();
    let open = kvarbo.open().unwrap();
    let who = open.person_register(&person(AINO, Protection::None)).unwrap();
    let by_another = |authority: &str| IntakeRegister {
        by: AppliedBy::Representative,
        authority: authority.into(),
        oral: true,
        ..application(&who, &world.day(-1), &["dusch"])
    };
    let nameless = open.intake_register(&by_another(" "));
    assert!(matches!(nameless, Err(Error::Words)), "{nameless:?}");
    let case = open
        .intake_register(&by_another("Pekka Lehtinen, god man"))
        .unwrap();
    let mut desk = Desk { kvarbo, case };
    let read = intake(&mut desk);
    assert_eq!((read.oral, read.by), (true, AppliedBy::Representative));
    assert_eq!(read.authority, "Pekka Lehtinen, god man");
    let amend = IntakeAmend {
        case: desk.case.case.clone(),
        fact: IntakeFact::Oral,
        line: String::new(),
        value: "false".into(),
        words: String::new(),
        reason: "Blanketten kom med posten.".into(),
    };
    assert!(!desk.open().intake_amend(&amend).unwrap().oral);
}

#[test]
fn what_another_process_decides_is_handed_over_with_its_note() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch", "lss"]);
    let line = intake(&mut desk).services[1].line.clone();
    let over = HandOver {
        case: desk.case.case.clone(),
        line,
        to: "LSS-enheten".into(),
        date: world.day(0),
        note: "Hon vill ha ledsagarservice.".into(),
    };
    desk.open().intake_hand_over(&over).unwrap();
    let on = intake(&mut desk).services.remove(1).handed_on.unwrap();
    assert_eq!(
        (on.to.as_str(), on.note.as_str()),
        ("LSS-enheten", "Hon vill ha ledsagarservice.")
    );
}

#[test]
fn every_kind_of_note_says_when_it_happened_when_it_was_written_and_by_whom_with_title() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let happened = format!("{}T09:00:00+01:00", world.day(-2));
    for kind in ["call", "visit", "mail", "meeting", "other"] {
        let note = noted(&mut desk, kind, &happened);
        assert_eq!(
            (note.kind.as_str(), note.happened.as_str()),
            (kind, happened.as_str())
        );
        assert!(note.written.starts_with(&world.day(0)), "{}", note.written);
        assert_eq!(
            (note.by.as_str(), note.title.as_str()),
            ("Elin Holm", "biståndshandläggare")
        );
        assert!(!note.signed);
    }
    desk.grant();
    desk.sign();
    let case = desk.case.clone();
    let notes = desk.open().investigation_read(&case).unwrap().notes;
    assert!(
        notes.iter().all(|note| note.signed),
        "what the decision rests on is locked"
    );
}

#[test]
fn a_struck_note_can_be_read_with_why_it_was_struck() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let note = noted(&mut desk, "call", &format!("{}T09:00:00+01:00", world.day(0)));
    let strike = NoteStrike {
        case: desk.case.case.clone(),
        note: note.id,
        reason: "Det var grannen som ringde.".into(),
    };
    let read = desk.open().note_strike(&strike).unwrap().notes.remove(0);
    assert_eq!(
        (read.text.as_str(), read.struck.as_deref()),
        ("Om call.", Some("Det var grannen som ringde."))
    );
}

#[test]
fn a_quick_note_says_when_it_was_caught() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let add = QuickNoteAdd {
        case: desk.case.case.clone(),
        text: "Rullatorn stod i hallen.".into(),
    };
    let caught = desk.open().quick_note_add(&add).unwrap().quick_notes.remove(0);
    world.pass(3);
    let case = desk.case.clone();
    let later = desk
        .open()
        .investigation_read(&case)
        .unwrap()
        .quick_notes
        .remove(0);
    assert_eq!(
        (later.text, &later.at),
        ("Rullatorn stod i hallen.".to_owned(), &caught.at)
    );
    assert!(later.at.starts_with(&world.day(-3)), "{}", later.at);
}

#[test]
fn her_own_view_and_the_kind_of_support_are_kept_at_the_item() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    desk.write("item/d510/own_words", "Jag vågar inte ensam.");
    let area = AreaRef {
        case: desk.case.case.clone(),
        area: "d5".into(),
    };
    let item = desk.open().area_read(&area).unwrap().items.remove(0);
    assert_eq!(
        (item.own_words.text.as_str(), item.support.value.as_str()),
        ("Jag vågar inte ensam.", "compensate")
    );
}

/// What cannot be rated (8) or does not apply (9) is an answer like the others.
#[test]
fn an_item_is_assessed_from_0_to_4_or_as_not_specified_or_not_applicable() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    let write = |value: &str| FieldWrite {
        case: String::new(),
        path: "item/d510/assessed".into(),
        value: value.into(),
        reused: false,
        versions: Vec::new(),
    };
    for value in ["0", "1", "2", "3", "4", "8", "9"] {
        desk.write("item/d510/assessed", value);
    }
    let case = desk.case.case.clone();
    for value in ["5", "6", "7", "10", "-1"] {
        let write = FieldWrite {
            case: case.clone(),
            ..write(value)
        };
        assert!(desk.open().field_write(&write).is_err(), "{value}");
    }
}

#[test]
fn each_way_of_communicating_is_told_as_it_was() {
    for how in ["letter", "handed_over", "telephone", "e_mail"] {
        let world = World::new();
        let mut desk = desk::investigated(&world, &["dusch"]);
        desk.decide(0, "refused", "Hon klarar det själv.");
        desk.whole();
        let send = HearingSend {
            how: how.into(),
            ..desk::for_comment(&world, &desk.case, "person")
        };
        let rounds = desk.open().hearing_send(&send).unwrap().rounds;
        assert_eq!(rounds[0].how, how);
    }
}

/// FL 25 §: whoever answered is asked anew of what came after, and not because an area was ticked off.
#[test]
fn what_is_written_of_her_surroundings_reopens_the_communication_and_a_ticked_area_does_not() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    desk.decide(0, "refused", "Hon klarar det själv.");
    desk.whole();
    desk.hear_and_wait(&world);
    let case = desk.case.clone();
    let reopened = |desk: &mut Desk| desk.open().hearing_read(&case).unwrap().reopened;
    desk.write("area/d5/state", "open");
    desk.write("area/d5/state", "done");
    assert!(!reopened(&mut desk));
    let factor = desk
        .open()
        .investigation_read(&case)
        .unwrap()
        .factors
        .remove(0)
        .words
        .path;
    desk.write(&factor, "Trappan har inget räcke.");
    assert!(reopened(&mut desk));
}

#[test]
fn first_contact_is_with_her_or_with_who_speaks_for_her_and_says_whom() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let guardian = desk::guardian("Pekka Lehtinen", "sörja för person", "");
    desk.person_writes(|write| PersonWrite {
        representatives: Some(vec![guardian]),
        ..write
    });
    let mut contact = FirstContact {
        case: desk.case.case.clone(),
        date: world.day(0),
        with: "nobody".into(),
    };
    let unknown = desk.open().intake_first_contact(&contact);
    assert!(matches!(unknown, Err(Error::NotFound)), "{unknown:?}");
    contact.with = "r1".into();
    let read = desk.open().intake_first_contact(&contact).unwrap();
    assert_eq!(read.first_contact_with.as_deref(), Some("Pekka Lehtinen"));
    // He speaks for her no more, and it was him all the same.
    desk.person_writes(|write| PersonWrite {
        representatives: Some(Vec::new()),
        ..write
    });
    assert_eq!(
        intake(&mut desk).first_contact_with.as_deref(),
        Some("Pekka Lehtinen")
    );
}
