//! A booking without needs test (SoL 11 kap. 5 §): the municipality's rule, the notice that is kept, and no decision.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use app::{Error, Kvarbo, Open};
use std::sync::Arc;
use support::{AINO, World, application, desk, person};

/// An official test number: born 19 January 1954, so not yet 75.
const YOUNGER: &str = "19540119-0532";

fn register(open: &mut Open, number: &str, day: &str, services: &[&str]) -> Result<CaseRef, Error> {
    let who = open.person_register(&person(number, Protection::None)).unwrap();
    let booking = IntakeRegister {
        track: Some(Track::Booking),
        ..application(&who, day, services)
    };
    open.intake_register(&booking)
}

/// Aino books cleaning.
fn registered(world: &Arc<World>) -> (Kvarbo, CaseRef) {
    let mut kvarbo = world.started();
    let case = register(kvarbo.open().unwrap(), AINO, &world.day(0), &["stad"]).unwrap();
    (kvarbo, case)
}

fn send(open: &mut Open, case: &CaseRef) -> Result<IntakeView, Error> {
    let send = BookingSend {
        case: case.case.clone(),
        how: "post".into(),
        language: Language::Fi,
    };
    open.booking_send(&send)
}

fn write(open: &mut Open, case: &CaseRef, field: &str, value: &str) -> Result<SavedView, Error> {
    open.field_write(&FieldWrite {
        case: case.case.clone(),
        path: format!("booking/{field}"),
        value: value.into(),
        reused: false,
        versions: Vec::new(),
    })
}

fn notice(case: &CaseRef, number: &str) -> LetterRef {
    LetterRef {
        case: case.case.clone(),
        letter: "booking".into(),
        number: number.into(),
        language: Language::Sv,
        recipient: String::new(),
    }
}

#[test]
fn only_what_the_rule_offers_is_booked_and_only_by_whom_it_offers_it() {
    let world = World::new();
    let mut kvarbo = world.started();
    let open = kvarbo.open().unwrap();
    let today = world.day(0);
    for (number, service) in [(AINO, "dusch"), (AINO, ""), (YOUNGER, "stad")] {
        let refused = register(open, number, &today, &[service]).unwrap_err();
        let expected = if service.is_empty() {
            "words"
        } else {
            "not-bookable"
        };
        assert_eq!(refused.code(), expected, "{number} {service}");
    }
    for (number, offered) in [(AINO, true), (YOUNGER, false)] {
        let check = NumberCheck {
            number: number.into(),
        };
        assert_eq!(open.number_check(&check).unwrap().bookable, offered, "{number}");
    }
    let case = register(open, AINO, &today, &["stad"]).unwrap();
    let add = |service: Option<&str>, words: &str| ServiceAdd {
        case: case.case.clone(),
        service: service.map(str::to_owned),
        words: words.to_owned(),
    };
    for more in [add(Some("dusch"), ""), add(None, "Någon som läser posten.")] {
        assert_eq!(open.intake_service_add(&more).unwrap_err().code(), "not-bookable");
    }
    open.intake_service_add(&add(Some("tvatt"), "")).unwrap();
}

#[test]
fn a_municipality_without_the_rule_books_nothing() {
    let world = World::new();
    let mut kvarbo = world.program();
    kvarbo
        .session_create(&support::first_start("danderyd", false))
        .unwrap();
    let open = kvarbo.open().unwrap();
    let offered = open.catalogue().unwrap().services;
    assert!(offered.iter().all(|service| !service.without_needs_test));
    let code = offered[0].code.clone();
    let refused = register(open, AINO, &world.day(0), &[&code]).unwrap_err();
    assert_eq!(refused.code(), "not-bookable");
}

#[test]
fn a_booking_says_from_when_by_whom_and_how_many_hours_and_no_more_than_the_rule_gives() {
    let world = World::new();
    let (mut kvarbo, case) = registered(&world);
    let open = kvarbo.open().unwrap();
    for (field, value) in [("from", world.day(7)), ("provider", "allegio".into())] {
        assert_eq!(send(open, &case).unwrap_err().code(), "words", "without {field}");
        write(open, &case, field, &value).unwrap();
    }
    assert_eq!(send(open, &case).unwrap_err().code(), "words", "without hours");
    write(open, &case, "hours", "7").unwrap();
    assert_eq!(send(open, &case).unwrap_err().code(), "not-bookable");
    write(open, &case, "hours", "6").unwrap();
    write(open, &case, "from", &world.day(-1)).unwrap();
    assert_eq!(send(open, &case).unwrap_err().code(), "day", "before it came");
    write(open, &case, "from", &world.day(7)).unwrap();
    let sent = send(open, &case).unwrap().booking.unwrap().sent.unwrap();
    let finnish = LetterRef {
        language: Language::Fi,
        ..notice(&case, &sent.number)
    };
    let saved = std::fs::read(open.letter_save(&finnish).unwrap().path).unwrap();
    let kept = open.letter_read(&finnish).unwrap().signed.unwrap().sha256;
    assert_eq!(
        kept,
        Open::letter_hash(&saved),
        "kept in the language that it went in"
    );
    assert_eq!(
        (sent.from, sent.hours, sent.how.as_str(), sent.date),
        (world.day(7), 6, "post", world.day(0))
    );
    assert_eq!(send(open, &case).unwrap_err().code(), "not-now", "once");
    assert_eq!(write(open, &case, "hours", "1").unwrap_err().code(), "signed");
}

#[test]
fn the_notice_is_kept_as_it_was_sent_and_never_speaks_of_appeal() {
    let world = World::new();
    let (mut kvarbo, case) = registered(&world);
    let open = kvarbo.open().unwrap();
    let number = desk::book(open, &case, &world.day(7))
        .booking
        .unwrap()
        .sent
        .unwrap()
        .number;
    let saved =
        |open: &mut Open| std::fs::read(open.letter_save(&notice(&case, &number)).unwrap().path).unwrap();
    let bytes = saved(open);
    let pages = open.letter_read(&notice(&case, &number)).unwrap().pages;
    let moved: PersonWrite = serde_json::from_value(serde_json::json!({
        "case": case.case,
        "contact": {
            "street": "Storgatan 1", "postcode": "761 30", "town": "Norrtälje",
            "telephone": "", "door_code": "", "protected": false,
        },
    }))
    .unwrap();
    open.person_write(&moved).unwrap();
    world.pass(400);
    assert_eq!(saved(open), bytes);
    let read = open.letter_read(&notice(&case, &number)).unwrap();
    assert_eq!(read.pages, pages);
    assert_eq!(read.signed.unwrap().sha256, Open::letter_hash(&bytes));
    let html = read.html.replace('\u{a0}', " ");
    for told in [
        "1 december 2026",
        "den här insatsen: städning.",
        "2 timmar i månaden",
        "har fyllt 75 år, högst 6 timmar",
        "Allegio",
    ] {
        assert!(html.contains(told), "{told}: {html}");
    }
    assert!(!html.contains(", ."), "{html}");
    assert!(!html.to_lowercase().contains("överklaga") && !html.contains("Förvaltningsrätten"));
    assert!(read.parts.iter().all(|part| part.code != "appeal"));
    let overview = open.case_read(&case).unwrap();
    assert_eq!(overview.documents[0].letter, "booking");
    assert!(overview.events.iter().any(|event| event.kind == "booking_sent"));
}

#[test]
fn a_booking_is_never_decided_and_is_closed_when_its_notice_is_sent() {
    let world = World::new();
    let (mut kvarbo, case) = registered(&world);
    let open = kvarbo.open().unwrap();
    let sign = DecisionSign {
        case: case.case.clone(),
    };
    assert!(matches!(open.decision_sign(&sign), Err(Error::Missing(_))));
    let closed = |open: &mut Open| {
        let filter = CasesFilter {
            query: String::new(),
            step: None,
            closed: true,
        };
        open.cases(&filter).unwrap().total
    };
    assert_eq!(closed(open), 0);
    desk::book(open, &case, &world.day(0));
    assert_eq!(closed(open), 1);
}

#[test]
fn the_rules_hours_are_the_persons_in_all_her_bookings_and_are_free_again_when_one_ends() {
    let world = World::new();
    let (mut kvarbo, first) = registered(&world);
    let open = kvarbo.open().unwrap();
    let today = world.day(0);
    let book = |open: &mut Open, case: &CaseRef, from: &str, hours: &str| {
        for (field, value) in [("from", from), ("provider", "allegio"), ("hours", hours)] {
            write(open, case, field, value).unwrap();
        }
        send(open, case)
    };
    book(open, &first, &today, "4").unwrap();

    let second = register(open, AINO, &today, &["stad"]).unwrap();
    let refused = book(open, &second, &today, "3").unwrap_err();
    assert_eq!(refused.code(), "not-bookable", "seven hours in two cases");
    let left = open.intake_read(&second).unwrap().booking.unwrap();
    assert_eq!((left.up_to_hours, left.left_hours), (6, 2));

    let end = |case: &CaseRef, until: String| BookingEnd {
        case: case.case.clone(),
        until,
    };
    for (case, until, code) in [
        (&second, world.day(30), "not-now"),
        (&first, world.day(-1), "day"),
        (&first, "i morgon".to_owned(), "day"),
    ] {
        assert_eq!(open.booking_end(&end(case, until)).unwrap_err().code(), code);
    }
    let ended = open.booking_end(&end(&first, world.day(30))).unwrap();
    let until = |view: IntakeView| view.booking.unwrap().sent.unwrap().until;
    assert_eq!(until(ended), Some(world.day(30)));
    let again = open.booking_end(&end(&first, world.day(30))).unwrap_err();
    assert_eq!(again.code(), "not-now", "it says so already");

    let refused = book(open, &second, &world.day(30), "6").unwrap_err();
    assert_eq!(refused.code(), "not-bookable", "the last day of the first");
    open.booking_end(&end(&first, world.day(20))).unwrap();
    book(open, &second, &world.day(30), "6").unwrap();
    let events = open.case_read(&first).unwrap().events;
    let ends = events.iter().filter(|event| event.kind == "booking_ended");
    assert_eq!(
        ends.count(),
        2,
        "the first day and the one that was put in its place"
    );

    for (until, fits) in [
        (world.day(30), false),
        (world.day(300), false),
        (world.day(29), true),
    ] {
        let moved = open.booking_end(&end(&first, until.clone()));
        let code = moved.map_err(|refused| refused.code().to_owned()).err();
        let expected = (!fits).then(|| "not-bookable".to_owned());
        assert_eq!(code, expected, "the first through {until}, beside the second");
    }
}
