//! A person who is protected after letters and orders have said where she lives.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Error;
use app::view::*;
use serde_json::json;
use std::sync::Arc;
use support::World;
use support::desk::{self, Desk};

/// Decided, ordered from Attendo, and then protected.
fn protected_later(world: &Arc<World>) -> (Desk, String, OrderSentView) {
    let mut desk = desk::granted(world);
    let number = desk.sign().number;
    desk.write("order/provider", "attendo");
    let case = desk.case.case.clone();
    let order = desk
        .open()
        .order_send(&OrderSend { case })
        .unwrap()
        .orders
        .remove(0);
    assert!(order.disclosed.iter().any(|fact| fact == "door_code"));
    world.pass(1);
    protect(&mut desk, "confidential");
    (desk, number, order)
}

fn protect(desk: &mut Desk, level: &str) {
    let protection = json!({ "level": level, "source": "Folkbokföringen", "checked": null });
    let write = json!({ "case": desk.case.case, "protection": protection });
    let write = serde_json::from_value(write).unwrap();
    desk.open().person_write(&write).unwrap();
}

fn letter(desk: &Desk, kind: &str, number: &str) -> LetterRef {
    LetterRef {
        case: desk.case.case.clone(),
        letter: kind.into(),
        number: number.into(),
        language: Language::Sv,
        recipient: String::new(),
    }
}

#[test]
fn a_letter_that_says_where_she_lives_is_closed_until_it_is_opened_for_a_reason_that_day() {
    let world = World::new();
    world.get_a_printer();
    let (mut desk, number, order) = protected_later(&world);
    for (kind, number) in [("decision", &number), ("order", &order.id)] {
        let letter = letter(&desk, kind, number);
        assert!(matches!(desk.open().letter_read(&letter), Err(Error::Withheld)));
        assert!(matches!(desk.open().letter_save(&letter), Err(Error::Withheld)));
        assert!(matches!(desk.open().letter_print(&letter), Err(Error::Withheld)));
        assert_eq!(world.printed(), [] as [Vec<u8>; 0]);

        let mut open = LetterOpen {
            case: letter.case.clone(),
            letter: letter.letter.clone(),
            number: letter.number.clone(),
            reason: " ".into(),
        };
        assert!(matches!(desk.open().letter_open(&open), Err(Error::Words)));
        open.reason = "Hon har överklagat.".into();
        let before = world.accesses(&letter.case);
        desk.open().letter_open(&open).unwrap();
        assert_eq!(world.accesses(&letter.case), before + 1);
        let html = desk.open().letter_read(&letter).unwrap().html;
        assert!(html.contains("Tallvägen 4"), "as it was made");
        let events = desk.overview().events;
        assert!(
            events.iter().any(|event| event.kind == "letter_opened"),
            "{events:?}"
        );
    }
    world.pass(1);
    let again = letter(&desk, "decision", &number);
    assert!(
        matches!(desk.open().letter_read(&again), Err(Error::Withheld)),
        "another day is another reason"
    );
    protect(&mut desk, "none");
    desk.open().letter_read(&again).unwrap();
}

#[test]
fn what_was_made_while_she_was_protected_says_nothing_and_opens_as_before() {
    let world = World::new();
    let (mut desk, number, _) = protected_later(&world);
    let supplement = DecisionSupplement {
        case: desk.case.case.clone(),
        number,
        text: "Hjälpen ges också helger.".into(),
    };
    let view = desk.open().decision_supplement(&supplement).unwrap();
    let letter = letter(&desk, "supplement", &view.signed[0].supplements[0].id);
    let html = desk.open().letter_read(&letter).unwrap().html;
    assert!(!html.contains("Tallvägen"));
}

#[test]
fn each_provider_that_has_the_address_is_watched_until_it_is_told_to_withdraw_it() {
    let world = World::new();
    let (mut desk, _, order) = protected_later(&world);
    let watched = |world: &Arc<World>| {
        let rows = world.watches();
        rows.into_iter().filter(|rule| rule == "contact_recall").count()
    };
    assert_eq!(watched(&world), 1);
    protect(&mut desk, "protected_registration");
    assert_eq!(watched(&world), 1, "raised again, told once");

    let mut told = ContactRecall {
        case: desk.case.case.clone(),
        order: order.id.clone(),
        date: world.day(-1),
        words: "Ringde samordnaren, adress och portkod är borttagna.".into(),
    };
    let read = desk.open();
    assert!(matches!(read.order_contact_recalled(&told), Err(Error::Day)));
    told.date = world.day(0);
    let view = read.order_contact_recalled(&told).unwrap();
    assert_eq!(view.orders[0].recall_since.as_deref(), Some(&*world.day(0)));
    assert_eq!(view.orders[0].recalled.as_deref(), Some(&*world.day(0)));
    assert!(matches!(read.order_contact_recalled(&told), Err(Error::NotNow)));
    assert_eq!(watched(&world), 0);
}

#[test]
fn an_address_that_alone_is_protected_closes_the_letters_too() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let number = desk.sign().number;
    let contact = json!({
        "street": "Tallvägen 4", "postcode": "762 30", "town": "Rimbo", "telephone": "", "door_code": "",
        "protected": true,
    });
    let write = serde_json::from_value(json!({ "case": desk.case.case, "contact": contact })).unwrap();
    desk.open().person_write(&write).unwrap();
    let letter = letter(&desk, "decision", &number);
    assert!(matches!(desk.open().letter_read(&letter), Err(Error::Withheld)));
}
