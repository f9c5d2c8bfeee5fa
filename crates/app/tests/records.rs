//! The record put right: text in the wrong case moved, arrivals corrected, who wrote what, how a case stood, a lost
//! secret.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use app::{Archive, Error, Kvarbo};
use std::sync::Arc;
use support::desk::{self, Desk};
use support::{AINO, SECRET, World, application, own_profile, own_start, person};

/// An official test number of somebody else.
const OTHER: &str = "19390807-9167";
/// A word that stands in the misfiled texts and nowhere else.
const WORD: &str = "bergskristall";
const COMMITTEES_KEY: &str = include_str!("../../../assets/demo/recovery-key.pem");

/// Aino's case at hand, and another person's case to move texts to.
fn two_cases(world: &Arc<World>) -> (Desk, CaseRef) {
    let mut desk = desk::registered(world, &["dusch"]);
    let other = PersonRegister {
        given_names: "Ofelia".into(),
        surname: "Provsson".into(),
        ..person(OTHER, Protection::None)
    };
    let who = desk.open().person_register(&other).unwrap();
    let right = desk
        .open()
        .intake_register(&application(&who, &world.day(-2), &["stad"]))
        .unwrap();
    (desk, right)
}

fn note(desk: &mut Desk) -> NoteView {
    let add = NoteAdd {
        case: desk.case.case.clone(),
        kind: "call".into(),
        happened: "2026-11-23T08:00:00+01:00".into(),
        text: format!("Ringde om {WORD}."),
    };
    desk.open().note_add(&add).unwrap().notes.remove(0)
}

fn misfile(desk: &mut Desk, kind: MisfiledKind, id: &str, to: &CaseRef) -> Result<MisfiledView, Error> {
    let misfile = TextMisfile {
        case: desk.case.case.clone(),
        kind,
        id: id.into(),
        to: to.case.clone(),
    };
    desk.open().text_misfile(&misfile)
}

fn found_in(desk: &mut Desk, case: &CaseRef) -> usize {
    let text = CaseText {
        case: case.case.clone(),
        query: WORD.into(),
    };
    desk.open().case_text(&text).unwrap().len()
}

/// Everything that the file holds of the streams that `of` picks by id.
fn dump(world: &Arc<World>, of: impl Fn(&str) -> bool) -> String {
    let store = world.store();
    let streams = store.streams(None).unwrap();
    let mut all = String::new();
    for stream in streams.iter().filter(|stream| of(&stream.id.to_string())) {
        for operation in store.operations(stream).unwrap() {
            all += &String::from_utf8_lossy(operation.header_bytes());
            all += &String::from_utf8_lossy(operation.payload().unwrap_or_default());
        }
        for draft in store.drafts(stream).unwrap() {
            all += &draft.text;
        }
    }
    all
}

/// The file holds together, its lists are as when they are folded anew, and an export of the case says nothing.
fn sound_without_the_word(world: &Arc<World>, kvarbo: &mut Kvarbo, wrong: &CaseRef) {
    kvarbo.session_lock().unwrap();
    let host = Arc::clone(world) as Arc<dyn app::Host>;
    let mut archive = Archive::open(host, &kvarbo.database(), SECRET).unwrap();
    assert!(archive.verify().unwrap().holds);
    assert!(archive.rebuild().unwrap().equal);
    let folder = kvarbo.folder().join("export");
    archive.export(&wrong.case, &folder).unwrap();
    for file in std::fs::read_dir(folder).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        assert!(!String::from_utf8_lossy(&bytes).contains(WORD));
    }
}

#[test]
fn a_note_in_the_wrong_case_is_moved_and_leaves_nothing_of_itself() {
    let world = World::new();
    let (mut desk, right) = two_cases(&world);
    let wrong = desk.case.clone();
    let moved = note(&mut desk);
    let strike = NoteStrike {
        case: wrong.case.clone(),
        note: moved.id.clone(),
        reason: format!("Fel: {WORD}."),
    };
    desk.open().note_strike(&strike).unwrap();
    let before = [world.accesses(&wrong.case), world.accesses(&right.case)];
    misfile(&mut desk, MisfiledKind::Note, &moved.id, &right).unwrap();

    assert_eq!([found_in(&mut desk, &wrong), found_in(&mut desk, &right)], [0, 1]);
    assert!(!dump(&world, |id| id != right.case).contains(WORD));
    assert!(world.accesses(&wrong.case) > before[0] && world.accesses(&right.case) > before[1]);
    let here = desk.open().investigation_read(&right).unwrap().notes.remove(0);
    assert_eq!((here.text, here.happened), (moved.text, moved.happened));
    let kinds = |events: Vec<EventView>| events.into_iter().map(|event| event.kind).collect::<Vec<_>>();
    assert!(kinds(desk.overview().events).contains(&"text_moved".to_owned()));
    let there = desk.open().case_read(&right).unwrap();
    assert!(kinds(there.events).contains(&"text_received".to_owned()));
    sound_without_the_word(&world, &mut desk.kvarbo, &wrong);
}

#[test]
fn neither_case_names_the_other() {
    let world = World::new();
    let (mut desk, right) = two_cases(&world);
    let wrong = desk.case.clone();
    let id = note(&mut desk).id;
    misfile(&mut desk, MisfiledKind::Note, &id, &right).unwrap();
    let [here, there] = [&wrong, &right].map(|case| dump(&world, |id| id == case.case));
    assert!(here.contains("text.misfile") && !here.contains(&right.case));
    assert!(there.contains("text.receive") && !there.contains(&wrong.case));
}

#[test]
fn a_fields_text_goes_with_every_version_and_with_what_is_being_typed() {
    let world = World::new();
    let (mut desk, right) = two_cases(&world);
    let wrong = desk.case.clone();
    desk.write("analysis", &format!("Först {WORD}."));
    desk.write("analysis", &format!("Sedan {WORD}."));
    desk.draft("analysis", &format!("Sist {WORD}."), 1);
    misfile(&mut desk, MisfiledKind::Field, "analysis", &right).unwrap();
    assert_eq!(desk.analysis().text, "");
    let there = desk.open().investigation_read(&right).unwrap().analysis;
    assert_eq!(there.text, format!("Sist {WORD}."));
    assert!(!dump(&world, |id| id != right.case).contains(WORD));
    sound_without_the_word(&world, &mut desk.kvarbo, &wrong);
}

#[test]
fn a_text_whose_field_is_taken_waits_among_the_notes_that_have_no_place() {
    let world = World::new();
    let (mut desk, right) = two_cases(&world);
    let wrong = std::mem::replace(&mut desk.case, right.clone());
    desk.write("analysis", "Ofelias egen.");
    desk.case = wrong;
    desk.write("analysis", &format!("Om {WORD}."));
    misfile(&mut desk, MisfiledKind::Field, "analysis", &right).unwrap();
    let there = desk.open().investigation_read(&right).unwrap();
    assert_eq!(there.analysis.text, "Ofelias egen.");
    assert_eq!(there.quick_notes[0].text, format!("Om {WORD}."));
}

#[test]
fn a_quick_note_that_was_sorted_goes_with_the_field_it_became_part_of() {
    let world = World::new();
    let (mut desk, right) = two_cases(&world);
    let (case, text) = (desk.case.case.clone(), format!("Såg {WORD}."));
    let add = QuickNoteAdd {
        case: case.clone(),
        text,
    };
    let note = desk.open().quick_note_add(&add).unwrap().quick_notes.remove(0);
    let sort = QuickNoteSort {
        case,
        note: note.id.clone(),
        area: "d5".into(),
    };
    desk.open().quick_note_sort(&sort).unwrap();
    let alone = misfile(&mut desk, MisfiledKind::QuickNote, &note.id, &right);
    assert!(matches!(alone, Err(Error::NotNow)));
    misfile(&mut desk, MisfiledKind::Field, "area/d5/observed", &right).unwrap();
    assert!(!dump(&world, |id| id != right.case).contains(WORD));
    assert_eq!(found_in(&mut desk, &right), 1);
}

#[test]
fn what_is_signed_or_not_there_is_not_moved() {
    let world = World::new();
    let (mut desk, right) = two_cases(&world);
    desk.grant();
    desk.sign();
    let own = desk.case.clone();
    let signed = misfile(&mut desk, MisfiledKind::Field, "decision/general_reasons", &right);
    assert!(matches!(signed, Err(Error::RestedOn)));
    let nowhere = misfile(&mut desk, MisfiledKind::Note, "0000", &right);
    assert!(matches!(nowhere, Err(Error::NotFound)));
    let id = note(&mut desk).id;
    assert!(matches!(
        misfile(&mut desk, MisfiledKind::Note, &id, &own),
        Err(Error::Choice)
    ));
    misfile(&mut desk, MisfiledKind::Note, &id, &right).unwrap();
}

fn amend(desk: &mut Desk, fact: IntakeFact, value: &str, reason: &str) -> Result<IntakeView, Error> {
    let amend = IntakeAmend {
        case: desk.case.case.clone(),
        fact,
        line: String::new(),
        value: value.into(),
        words: String::new(),
        reason: reason.into(),
    };
    desk.open().intake_amend(&amend)
}

/// What came in is no working text: it is the application (FL 27 §).
#[test]
fn signing_erases_nothing_of_how_the_application_came() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let corrections = [
        (-9, "Brevet var stämplat tidigare."),
        (-8, "Stämpeln var suddig."),
    ];
    for (day, why) in corrections {
        amend(&mut desk, IntakeFact::Received, &world.day(day), why).unwrap();
    }
    desk.write("own_words", "Jag orkar inte duscha.");
    desk.write("own_words", "Jag orkar inte duscha själv.");
    desk.sign();
    let events = desk.overview().events;
    let amended = events.iter().filter(|event| event.kind == "intake_amended");
    let told: Vec<_> = amended
        .map(|event| (event.params["was"].as_str(), event.params["reason"].as_str()))
        .collect();
    let first_day = world.day(-3);
    assert_eq!(
        told,
        [
            (world.day(-9).as_str(), "Stämpeln var suddig."),
            (first_day.as_str(), "Brevet var stämplat tidigare.")
        ]
    );
    let host = Arc::clone(&world) as Arc<dyn app::Host>;
    desk.kvarbo.session_lock().unwrap();
    let archive = Archive::open(host, &desk.kvarbo.database(), SECRET).unwrap();
    assert_eq!(archive.verify().unwrap().erased, 0);
}

#[test]
fn a_corrected_arrival_moves_the_delay_and_leaves_the_old_day_legible() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let case = desk.case.clone();
    let before = desk.open().intake_read(&case).unwrap();
    assert!(matches!(
        amend(&mut desk, IntakeFact::Received, &world.day(1), "Fel"),
        Err(Error::Day)
    ));
    assert!(matches!(
        amend(&mut desk, IntakeFact::Received, &world.day(-9), " "),
        Err(Error::Words)
    ));
    let same = amend(&mut desk, IntakeFact::Received, &before.received, "Fel");
    assert!(matches!(same, Err(Error::NotNow)));
    let after = amend(
        &mut desk,
        IntakeFact::Received,
        &world.day(-9),
        "Brevet var stämplat tidigare.",
    )
    .unwrap();
    assert_eq!(after.received, world.day(-9));
    assert!(after.delay.unwrap().due < before.delay.unwrap().due);
    let view = desk.overview();
    let arrival = view
        .events
        .iter()
        .find(|event| event.kind == "application_received");
    assert_eq!(
        arrival.unwrap().day,
        world.day(-9),
        "on its own day, as it was put right"
    );
    let event = view
        .events
        .iter()
        .find(|event| event.kind == "intake_amended")
        .unwrap();
    let said = ["fact", "was", "now", "reason"].map(|name| event.params[name].clone());
    let expected = [
        "received",
        &before.received,
        &world.day(-9),
        "Brevet var stämplat tidigare.",
    ];
    assert_eq!(said, expected.map(str::to_owned));
    let rows = desk.open().cases(&all()).unwrap().rows;
    assert_eq!(
        rows[0].deadline.as_ref().unwrap().due,
        view.frame.deadline.unwrap().due
    );
}

fn all() -> CasesFilter {
    CasesFilter {
        query: String::new(),
        step: None,
        closed: false,
    }
}

#[test]
fn channel_and_applicant_can_be_corrected_and_a_service_until_it_is_decided() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let view = amend(&mut desk, IntakeFact::Channel, "letter", "Kom med post.").unwrap();
    assert_eq!(view.channel, Channel::Letter);
    let view = amend(&mut desk, IntakeFact::By, "representative", "God man ringde.").unwrap();
    assert_eq!(view.by, AppliedBy::Representative);
    let line = IntakeAmend {
        case: desk.case.case.clone(),
        fact: IntakeFact::Service,
        line: view.services[0].line.clone(),
        value: "stad".into(),
        words: String::new(),
        reason: "Fel rad i listan.".into(),
    };
    let view = desk.open().intake_amend(&line).unwrap();
    assert_eq!(view.services[0].service.as_deref(), Some("stad"));
    desk.sign();
    let late = IntakeAmend {
        value: "dusch".into(),
        ..line
    };
    assert!(matches!(desk.open().intake_amend(&late), Err(Error::Signed)));
}

#[test]
fn what_somebody_else_wrote_says_her_name_and_title() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.write("analysis", "Elins ord.");
    let case = desk.case.clone();
    let (kvarbo, _) = world.sits_down(desk.kvarbo, "Maria Lindkvist", 1);
    let mut desk = Desk { kvarbo, case };
    assert_eq!(desk.analysis().by.as_deref(), Some("Elin Holm"));
    let event = desk.overview().events.remove(0);
    let said = (event.by.as_str(), event.title.as_str(), event.mine);
    assert_eq!(said, ("Elin Holm", "biståndshandläggare", false));
}

#[test]
fn a_case_is_seen_as_it_stood_and_what_was_erased_stays_erased() {
    let world = World::new();
    let (mut desk, right) = two_cases(&world);
    let case = desk.case.case.clone();
    desk.write("analysis", "Som det var.");
    let id = note(&mut desk).id;
    let then = CaseThen {
        case: case.clone(),
        op: desk.overview().events[0].op.clone(),
    };
    world.pass(1);
    desk.write("analysis", "Som det blev.");
    let seen = desk.open().investigation_then(&then).unwrap();
    assert_eq!(
        (seen.analysis.text.as_str(), seen.analysis.locked),
        ("Som det var.", true)
    );
    assert!(desk.open().case_then(&then).unwrap().events.len() < desk.overview().events.len());
    let area = AreaThen {
        case,
        op: then.op.clone(),
        area: "d5".into(),
    };
    assert!(desk.open().area_then(&area).unwrap().own_words.locked);

    misfile(&mut desk, MisfiledKind::Note, &id, &right).unwrap();
    assert!(desk.open().investigation_then(&then).unwrap().notes.is_empty());
    let elsewhere = CaseThen {
        case: right.case,
        ..then
    };
    assert!(matches!(desk.open().case_then(&elsewhere), Err(Error::NotFound)));
}

#[test]
fn the_committees_key_opens_a_closed_door_and_sets_a_new_secret() {
    let world = World::new();
    let mut kvarbo = world.program();
    kvarbo.session_create(&own_start(own_profile())).unwrap();
    kvarbo.session_lock().unwrap();
    assert!(kvarbo.session_read().unwrap().recovery);
    for _ in 0..10 {
        let wrong = SessionUnlock {
            secret: "fel fel fel fel".into(),
        };
        kvarbo.session_unlock(&wrong).unwrap_err();
    }
    let recover = |committee_key: &str, secret: &str| SessionRecover {
        committee_key: committee_key.into(),
        secret: secret.into(),
    };
    let code = |result: Result<SessionView, Error>| result.unwrap_err().code();
    let new = "ny lösenfras för filen";
    assert_eq!(
        code(kvarbo.session_recover(&recover("ingen nyckel", new))),
        "recovery-key"
    );
    assert_eq!(
        code(kvarbo.session_recover(&recover(COMMITTEES_KEY, "kort"))),
        "secret-too-short"
    );
    let view = kvarbo.session_recover(&recover(COMMITTEES_KEY, new)).unwrap();
    assert_eq!((view.stage, view.tries_left), (Stage::Open, Some(10)));
    kvarbo.session_lock().unwrap();
    kvarbo
        .session_unlock(&SessionUnlock { secret: new.into() })
        .unwrap();
}

#[test]
fn the_secret_is_changed_by_who_knows_it() {
    let world = World::new();
    let mut kvarbo = world.started();
    let change = |current: &str| SecretChange {
        current: current.into(),
        secret: "en annan lösenfras".into(),
    };
    assert_eq!(
        kvarbo
            .secret_change(&change("fel fel fel fel"))
            .unwrap_err()
            .code(),
        "wrong-secret"
    );
    kvarbo.secret_change(&change(SECRET)).unwrap();
    kvarbo.session_lock().unwrap();
    assert_eq!(
        kvarbo.secret_change(&change(SECRET)).unwrap_err().code(),
        "locked"
    );
    let old = SessionUnlock {
        secret: SECRET.into(),
    };
    assert_eq!(kvarbo.session_unlock(&old).unwrap_err().code(), "wrong-secret");
    let new = SessionUnlock {
        secret: "en annan lösenfras".into(),
    };
    kvarbo.session_unlock(&new).unwrap();
}

#[test]
fn without_the_right_a_protected_person_is_nowhere_and_nobody_makes_a_second_record_of_her() {
    let world = World::new();
    let mut desk = desk::registered_as(&world, Protection::Confidential, &["dusch"]);
    let number = desk.overview().frame.number;
    let (mut kvarbo, _) = world.sits_down(desk.kvarbo, "Nils Berg", 7);
    kvarbo.session_lock().unwrap();
    let mut store = world.store();
    store.setting_put("sees_protected", "no").unwrap();
    store.close().unwrap();

    let mut kvarbo = world.unlocked();
    let open = kvarbo.open().unwrap();
    for known in ["Lehtinen", AINO, "194007219142", &number] {
        let query = known.to_owned();
        assert_eq!(open.search(&Search { query }).unwrap(), [], "{known}");
    }
    assert_eq!(open.cases(&all()).unwrap().total, 0);
    assert!(open.today().unwrap().rows.is_empty());
    let every = WatchesFilter {
        whose: "own".into(),
        when: "all".into(),
        kind: String::new(),
    };
    assert_eq!(open.watches(&every).unwrap().total, 0);
    let check = |open: &mut app::Open, number: &str| {
        let number = number.to_owned();
        open.number_check(&NumberCheck { number }).unwrap().known
    };
    assert_eq!([check(open, AINO), check(open, OTHER)], [None, None]);
    for said in [Protection::None, Protection::Confidential] {
        let again = open.person_register(&person(AINO, said)).unwrap_err();
        assert_eq!(again.code(), "hidden-person");
    }
    assert_eq!(check(open, AINO), None);
    let anybodys = open.person_register(&person(OTHER, Protection::None)).unwrap();
    assert_eq!(check(open, OTHER), Some(anybodys.person));
    kvarbo.session_lock().unwrap();
    assert_eq!(world.store().people_by_number("194007219142").unwrap().len(), 1);
}
