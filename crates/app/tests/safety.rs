//! What may not go wrong: nobody is found or shown who should not be, nobody comes in who should not, and no reading
//! is without a trace.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use app::{Error, Open};
use support::desk::{self, Desk};
use support::{SECRET, World};

#[test]
fn a_clock_set_back_a_day_stops_signing_and_never_notes() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let case = desk.case.clone();
    desk.kvarbo.session_lock().unwrap();
    world.pass(-2);
    let mut desk = Desk {
        kvarbo: world.unlocked(),
        case: case.clone(),
    };
    assert!(desk.kvarbo.session_read().unwrap().clock_back);
    let gaps = desk.decision().gaps;
    assert!(gaps.iter().any(|gap| gap.code == "clock_back"), "{gaps:?}");
    assert!(
        desk.open()
            .decision_sign(&DecisionSign {
                case: case.case.clone()
            })
            .is_err()
    );
    desk.write("analysis", "Skrivet ändå.");
    let happened = "2026-11-22T08:00:00+01:00".to_owned();
    desk.open()
        .note_add(&NoteAdd {
            case: case.case.clone(),
            kind: "call".into(),
            happened,
            text: "Ringde.".into(),
        })
        .unwrap();
    assert_eq!(desk.analysis().text, "Skrivet ändå.");

    desk.kvarbo.session_lock().unwrap();
    let mut desk = Desk {
        kvarbo: world.unlocked(),
        case,
    };
    let gaps = desk.decision().gaps;
    assert!(gaps.iter().any(|gap| gap.code == "clock_back"), "{gaps:?}");
}

/// That the other languages have what Swedish has is held where the locales are checked.
#[test]
fn every_error_has_a_sentence() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales/sv/error.ftl");
    let text = std::fs::read_to_string(path).unwrap();
    for code in Error::CODES {
        let sentence = format!("error-{code} =");
        assert!(text.lines().any(|line| line.starts_with(&sentence)), "{code}");
    }
}

/// Förordning 2001:637 15 §.
#[test]
fn a_word_in_a_note_or_an_address_finds_nobody() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let case = desk.case.case.clone();
    let happened = "2026-11-24T08:00:00+01:00".to_owned();
    let open = desk.open();
    open.note_add(&NoteAdd {
        case: case.clone(),
        kind: "call".into(),
        happened,
        text: "Vågrät bergskristall.".into(),
    })
    .unwrap();
    for word in ["bergskristall", "Vågrät", "duscha", "Tallvägen", "Rimbo"] {
        let query = word.to_owned();
        assert_eq!(
            open.search(&Search { query: query.clone() }).unwrap(),
            [],
            "{word}"
        );
        for closed in [false, true] {
            let filter = CasesFilter {
                query: query.clone(),
                step: None,
                closed,
            };
            assert_eq!(open.cases(&filter).unwrap().total, 0, "{word}");
        }
    }
    let number = open
        .intake_read(&CaseRef { case: case.clone() })
        .unwrap()
        .frame
        .number;
    for known in ["Lehtinen", "aino", "400721-9142", "194007219142", &number] {
        assert_eq!(
            open.search(&Search { query: known.into() }).unwrap().len(),
            1,
            "{known}"
        );
    }
    let inside = CaseText {
        case,
        query: "bergskristall".into(),
    };
    assert_eq!(
        open.case_text(&inside).unwrap().len(),
        1,
        "inside the open case it is found"
    );
}

#[test]
fn every_reading_and_every_change_of_a_case_has_a_row_in_the_access_log() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let case = desk.case.clone();
    let area = AreaRef {
        case: case.case.clone(),
        area: "d5".into(),
    };
    let mut before = world.accesses(&case.case);
    let mut rose = |desk: &mut Desk, act: &str, done: &dyn Fn(&mut Open)| {
        done(desk.open());
        let now = world.accesses(&case.case);
        assert!(now > before, "{act} left no row");
        before = now;
    };
    rose(&mut desk, "case", &|open| drop(open.case_read(&case).unwrap()));
    rose(&mut desk, "person", &|open| {
        drop(open.person_read(&case).unwrap())
    });
    rose(&mut desk, "intake", &|open| {
        drop(open.intake_read(&case).unwrap())
    });
    rose(&mut desk, "investigation", &|open| {
        drop(open.investigation_read(&case).unwrap())
    });
    rose(&mut desk, "area", &|open| drop(open.area_read(&area).unwrap()));
    rose(&mut desk, "hearing", &|open| {
        drop(open.hearing_read(&case).unwrap())
    });
    rose(&mut desk, "decision", &|open| {
        drop(open.decision_read(&case).unwrap())
    });
    rose(&mut desk, "order", &|open| drop(open.order_read(&case).unwrap()));
    rose(&mut desk, "text", &|open| {
        drop(open.case_text(&CaseText {
            case: case.case.clone(),
            query: "x".into(),
        }))
    });
    rose(&mut desk, "write", &|open| {
        let (case, path) = (case.case.clone(), "analysis".to_owned());
        open.field_write(&FieldWrite {
            case,
            path,
            value: "a".into(),
            reused: false,
        })
        .unwrap();
    });
}

#[test]
fn a_protected_persons_address_is_on_no_screen_in_no_list_letter_or_order() {
    let world = World::new();
    let mut desk = desk::registered_as(&world, Protection::Confidential, &["dusch"]);
    desk.grant();
    let signed = desk.sign();
    desk.dispatch();
    desk.write("order/provider", "attendo");
    let case = desk.case.case.clone();
    let order = desk.open().order_send(&OrderSend { case: case.clone() }).unwrap();
    assert!(order.separate_channel);
    let open = desk.open();
    let letter = |letter: &str, number: &str| LetterRef {
        case: case.clone(),
        letter: letter.into(),
        number: number.into(),
        language: Language::Sv,
        recipient: String::new(),
    };
    let all = CasesFilter {
        query: String::new(),
        step: None,
        closed: false,
    };
    let this = CaseRef { case: case.clone() };
    let shown = [
        format!(
            "{:?}",
            open.letter_read(&letter("order", &order.orders[0].id)).unwrap()
        ),
        format!("{:?}", open.cases(&all).unwrap()),
        format!("{:?}", open.search(&Search { query: "Aino".into() }).unwrap()),
        format!("{:?}", open.today().unwrap()),
        format!(
            "{:?}",
            open.watches(&WatchesFilter {
                everybodys: false,
                when: "all".into(),
                kind: String::new()
            })
            .unwrap()
        ),
        format!("{:?}", open.case_read(&this).unwrap()),
        format!("{:?}", open.person_read(&this).unwrap()),
        format!("{:?}", open.intake_read(&this).unwrap()),
        format!("{:?}", open.investigation_read(&this).unwrap()),
        format!("{:?}", open.hearing_read(&this).unwrap()),
        format!("{:?}", open.decision_read(&this).unwrap()),
        format!("{:?}", open.order_read(&this).unwrap()),
        format!(
            "{:?}",
            open.letter_read(&letter("decision", &signed.number)).unwrap()
        ),
    ];
    for text in shown {
        for secret in ["Tallvägen", "762 30", "Rimbo", "0175-555", "4711"] {
            assert!(!text.contains(secret), "{secret}");
        }
    }
}

#[test]
fn a_damaged_file_is_read_and_the_last_verified_copy_is_named_and_opens() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let (database, case) = (desk.kvarbo.database(), desk.case.clone());
    desk.write("analysis", "Före skadan.");
    desk.kvarbo.session_lock().unwrap();
    let copy = database.with_file_name("copies").join("000001.copy");
    assert!(copy.exists(), "the day's first lock leaves a copy");

    let whole = std::fs::read(&database).unwrap();
    let damaged = (1..whole.len() / 4096).rev().find_map(|page| {
        let mut bytes = whole.clone();
        bytes[page * 4096 + 1000] ^= 1;
        std::fs::write(&database, &bytes).unwrap();
        let mut kvarbo = world.program();
        let unlock = SessionUnlock {
            secret: SECRET.into(),
        };
        let session = kvarbo.session_unlock(&unlock).ok()?;
        session.read_only.then_some((bytes, kvarbo, session))
    });
    let (bytes, mut kvarbo, session) = damaged.expect("a page that unlocking reads");
    assert_eq!(session.copy.as_deref(), copy.to_str());
    let open = kvarbo.open().unwrap();
    assert_eq!(open.case_read(&case).unwrap().frame.case, case.case);
    let every = CasesFilter {
        query: String::new(),
        step: None,
        closed: false,
    };
    assert_eq!(open.cases(&every).unwrap().total, 1);
    assert_eq!(
        open.investigation_read(&case).unwrap().analysis.text,
        "Före skadan."
    );
    let write = FieldWrite {
        case: case.case.clone(),
        path: "analysis".into(),
        value: "Efter.".into(),
        reused: false,
    };
    let refused = kvarbo.open().unwrap().field_write(&write).unwrap_err();
    assert_eq!(refused.code(), "damaged");
    assert_eq!(refused.view("").params["copy"], copy.to_str().unwrap());
    kvarbo.session_lock().unwrap();
    assert_eq!(
        std::fs::read(&database).unwrap(),
        bytes,
        "the damaged file stays as it is"
    );
    let aside = database.with_extension("access");
    assert!(aside.exists(), "who read it is not forgotten");

    std::fs::copy(&copy, &database).unwrap();
    let mut desk = Desk {
        kvarbo: world.unlocked(),
        case,
    };
    assert_eq!(desk.analysis().text, "Före skadan.");
    assert!(!aside.exists(), "the sound file has taken the rows in");
}

#[test]
fn a_copy_is_made_once_a_day_and_a_lock_never_waits_for_room() {
    let world = World::new();
    let mut kvarbo = world.started();
    let copies = kvarbo.database().with_file_name("copies");
    let count = || std::fs::read_dir(&copies).map_or(0, Iterator::count);
    kvarbo.session_lock().unwrap();
    world.unlocked().session_lock().unwrap();
    assert_eq!(count(), 1);
    world.pass(1);
    world.unlocked().session_lock().unwrap();
    assert_eq!(count(), 2);

    world.pass(1);
    let mut kvarbo = world.unlocked();
    std::fs::remove_dir_all(&copies).unwrap();
    std::fs::write(&copies, "no room").unwrap();
    assert_eq!(kvarbo.session_lock().unwrap().stage, Stage::Locked);
}

#[test]
fn what_a_signature_erased_leaves_the_copies_with_the_next_lock_of_the_same_day() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.write("analysis", "Skrivet först.");
    desk.write("analysis", "Skrivet sedan.");
    desk.kvarbo.session_lock().unwrap();
    let mut desk = Desk {
        kvarbo: world.unlocked(),
        ..desk
    };
    desk.grant();
    desk.sign();
    let copies = desk.kvarbo.database().with_file_name("copies");
    desk.kvarbo.session_lock().unwrap();
    let left = std::fs::read_dir(copies)
        .unwrap()
        .map(|entry| entry.unwrap().file_name());
    assert_eq!(left.collect::<Vec<_>>(), ["000002.copy"]);
}
