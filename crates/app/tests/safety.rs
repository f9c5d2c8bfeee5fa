//! What may not go wrong: nobody is found or shown who should not be, nobody comes in who should not, and no reading
//! is without a trace.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use app::{Error, Open};
use chrono::TimeDelta;
use domain::id::ReplicaId;
use std::time::Duration;
use support::desk::{self, Desk};
use support::{SECRET, World, application, person};

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

/// Nobody locks the file before the clock goes wrong.
#[test]
fn a_clock_that_is_set_back_while_the_file_is_open_stops_signing_too() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let stopped = |desk: &mut Desk| desk.decision().gaps.iter().any(|gap| gap.code == "clock_back");
    world.pass(3);
    desk.write("decision/general_reasons", "Skrivet på fredagen.");
    assert!(!stopped(&mut desk));
    world.pass(-1);
    assert!(stopped(&mut desk), "exactly a day before what was written last");
    assert!(desk.kvarbo.session_read().unwrap().clock_back);
    let case = desk.case.case.clone();
    assert!(desk.open().decision_sign(&DecisionSign { case }).is_err());
    world.pass(1);
    assert!(!stopped(&mut desk));
    desk.sign();
}

/// A decision is dated by its day, however short a way back it is.
#[test]
fn a_clock_that_is_set_back_past_midnight_stops_signing_and_one_set_back_within_the_day_does_not() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let stopped = |desk: &mut Desk| desk.decision().gaps.iter().any(|gap| gap.code == "clock_back");
    world.wait(TimeDelta::hours(15) + TimeDelta::minutes(10));
    desk.write("decision/general_reasons", "Skrivet efter midnatt.");
    world.wait(TimeDelta::minutes(-5));
    assert!(!stopped(&mut desk));
    world.wait(TimeDelta::minutes(-10));
    assert!(stopped(&mut desk));
    assert!(desk.kvarbo.session_read().unwrap().clock_back);
    world.wait(TimeDelta::minutes(10));
    desk.sign();
}

/// Its page is gone, and with it the timer that locks when nobody is there.
#[test]
fn a_window_that_asks_for_nothing_is_locked_behind_two_minutes_after_it_would_have_locked_itself() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let (minute, nearly) = (Duration::from_secs(60), Duration::from_secs(59));
    assert!(!desk.kvarbo.lock_unheard(11 * minute));
    app::commands::session_read(&mut desk.kvarbo).unwrap();
    assert!(!desk.kvarbo.lock_unheard(11 * minute), "it has asked since");
    assert!(!desk.kvarbo.lock_unheard(nearly));
    desk.open();
    assert!(desk.kvarbo.lock_unheard(minute - nearly));
    assert!(matches!(desk.kvarbo.open(), Err(Error::Locked)));
    assert!(!desk.kvarbo.lock_unheard(minute), "nothing is open");
}

#[test]
fn a_clock_so_far_back_that_there_was_no_rule_then_stops_no_note_and_shows_the_case_without_figures() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let case = desk.case.clone();
    desk.kvarbo.session_lock().unwrap();
    world.pass(-3000);
    let mut desk = Desk {
        kvarbo: world.unlocked(),
        case: case.clone(),
    };
    desk.open().investigation_read(&case).unwrap();
    let noted = desk.open().note_add(&NoteAdd {
        case: case.case.clone(),
        kind: "call".into(),
        happened: "2018-08-01T08:00:00+02:00".into(),
        text: "Ringde.".into(),
    });
    assert_eq!(noted.unwrap().notes.len(), 1);
    let (overview, decision) = (desk.overview(), desk.decision());
    assert_eq!(desk.open().hearing_read(&case).unwrap().rounds, []);
    for lacks in [overview.lacks.unwrap(), decision.lacks.unwrap()] {
        assert_eq!(
            (lacks.code.as_str(), lacks.params["rule"].as_str()),
            ("rule_missing", "month_factor")
        );
    }
    assert!(
        decision.gaps.iter().any(|gap| gap.code == "rule_missing"),
        "{:?}",
        decision.gaps
    );
    let sign = DecisionSign { case: case.case };
    assert_eq!(desk.open().decision_sign(&sign).unwrap_err().code(), "missing");
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
fn whoever_has_a_coordination_number_is_found_by_it_as_by_a_personal_one() {
    let world = World::new();
    let mut kvarbo = world.started();
    let open = kvarbo.open().unwrap();
    // An official test number: born on 1 November, and sixty.
    let number = "195011612388";
    let who = open.person_register(&person(number, Protection::None)).unwrap();
    let application = application(&who, &world.day(0), &["dusch"]);
    open.intake_register(&application).unwrap();
    for known in [number, "501161-2388", "19501161-2388"] {
        let query = known.to_owned();
        assert_eq!(open.search(&Search { query }).unwrap().len(), 1, "{known}");
    }
    let query = "501101-2388".to_owned();
    assert_eq!(open.search(&Search { query }).unwrap(), [], "another's day");
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
            versions: Vec::new(),
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
    desk.provider("attendo");
    let case = desk.case.case.clone();
    let order = desk
        .open()
        .order_send(&OrderSend {
            case: case.clone(),
            language: Language::Sv,
        })
        .unwrap();
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
                whose: "own".into(),
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

/// Who signs in the file, whose operations follow one another.
fn replica(world: &World) -> ReplicaId {
    world.store().own().unwrap().unwrap().chain.replica()
}

#[test]
fn a_copy_that_was_put_back_is_a_new_replica_and_gives_no_number_a_second_time() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let (database, case) = (desk.kvarbo.database(), desk.case.clone());
    desk.kvarbo.session_lock().unwrap();
    let mut replicas = vec![replica(&world)];
    let copy = database.with_file_name("copies").join("000001.copy");

    let mut desk = Desk {
        kvarbo: world.unlocked(),
        case: case.clone(),
    };
    let mut given = numbers(&world, &mut desk);
    // Stopped in the middle of the day: no lock, no copy.
    desk.kvarbo.forget();

    for nth in 2..4 {
        std::fs::copy(&copy, &database).unwrap();
        world.pass(1);
        let mut kvarbo = world.unlocked();
        let told = kvarbo.session_read().unwrap().put_back.expect("it is told");
        assert!(told.series.ends_with(&nth.to_string()), "{}", told.series);
        assert!(told.holds_until.unwrap().starts_with("2026-11-24"));
        let case = case.clone();
        given.extend(numbers(&world, &mut Desk { kvarbo, case }));
        let now = replica(&world);
        assert!(!replicas.contains(&now), "each is a new one");
        replicas.push(now);
        assert!(world.store().verify().unwrap().flaws.is_empty());
    }
    let mut once = given.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), given.len(), "{given:?}");
    let rows = world.store().accesses(None, 100).unwrap();
    assert!(rows.iter().any(|row| row.act == "file.put_back"));
}

/// Signs, orders, supplements, and registers another case: the numbers that all this was given.
fn numbers(world: &World, desk: &mut Desk) -> Vec<String> {
    let decision = desk.sign().number;
    desk.dispatch();
    let order = desk.order().id;
    let supplement = DecisionSupplement {
        case: desk.case.case.clone(),
        number: decision.clone(),
        text: "Tiden räknas per månad.".into(),
    };
    let supplemented = desk.open().decision_supplement(&supplement).unwrap();
    let supplement = supplemented.signed[0].supplements[0].id.clone();
    let case = desk.case.clone();
    let person = desk.open().person_read(&case).unwrap().person;
    let again = application(&PersonRef { person }, &world.day(-1), &["dusch"]);
    let case = desk.open().intake_register(&again).unwrap();
    let case = desk.open().intake_read(&case).unwrap().frame.number;
    vec![decision, order, supplement, case]
}

#[test]
fn an_ordinary_restart_and_an_older_key_file_are_no_copy_that_was_put_back() {
    let world = World::new();
    let mut kvarbo = world.started();
    let keys = ["keys", "keys-twin"].map(|name| kvarbo.database().with_extension(name));
    let older = keys.each_ref().map(|path| std::fs::read(path).unwrap());
    kvarbo.session_lock().unwrap();
    let former = replica(&world);
    for _ in 0..2 {
        assert_eq!(world.unlocked().session_lock().unwrap().put_back, None);
        assert_eq!(replica(&world), former);
        // As after a stop between the file and its mark.
        keys.iter()
            .zip(&older)
            .for_each(|(path, bytes)| std::fs::write(path, bytes).unwrap());
    }
    let mut kvarbo = world.unlocked();
    assert_eq!(kvarbo.session_read().unwrap().put_back, None);
    kvarbo.session_lock().unwrap();
    assert_eq!(replica(&world), former);
}

#[test]
fn where_nothing_else_opens_the_file_an_eleventh_try_has_to_wait_and_setting_the_clock_back_does_not_help() {
    let world = World::new();
    let mut kvarbo = world.started();
    kvarbo.session_lock().unwrap();
    let unlock = |secret: &str| {
        let secret = secret.into();
        world.program().session_unlock(&SessionUnlock { secret })
    };
    for _ in 0..10 {
        assert_eq!(unlock("fel häst fel batteri").unwrap_err().code(), "wrong-secret");
    }
    let waits = world.program().session_read().unwrap().waits_until.unwrap();
    assert!(waits.starts_with("2026-11-24T09:01:00"), "{waits}");
    let refused = unlock(SECRET).unwrap_err();
    assert_eq!(
        (refused.code(), refused.view("").params["until"].as_str()),
        ("wait", "09:01")
    );
    world.pass(-1);
    assert_eq!(unlock(SECRET).unwrap_err().code(), "wait");
    world.pass(1);
    unlock(SECRET).unwrap();
}
