//! A person who is protected after letters and orders have said where she lives.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Error;
use app::view::*;
use serde_json::json;
use std::sync::Arc;
use support::desk::{self, Desk};
use support::{AINO, World, application, person};

/// Decided, ordered from Attendo, and then protected.
fn protected_later(world: &Arc<World>) -> (Desk, String, OrderSentView) {
    let mut desk = desk::granted(world);
    let number = desk.sign().number;
    let order = desk.order();
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

/// It says where she is: that it should be sent stands nowhere, and that somebody has to order anew until it is done.
#[test]
fn an_order_made_before_she_was_protected_is_to_be_made_anew_and_not_to_be_sent() {
    let world = World::new();
    let (mut desk, _, old) = protected_later(&world);
    desk.dispatch();
    let asked = |desk: &mut Desk| {
        let rules = ["order_unsent", "order_unsent_protected", "contact_recall"];
        let rows = rules.map(|rule| desk.row(rule).is_some());
        let overview = desk.overview();
        let step = overview
            .frame
            .steps
            .into_iter()
            .find(|one| one.step == Step::Order);
        (rows, overview.next, overview.unsent, step.unwrap().state)
    };
    assert_eq!(
        asked(&mut desk),
        ([false, true, true], Step::Order, false, Progress::Ongoing)
    );
    let row = desk.row("order_unsent_protected").unwrap();
    assert_eq!((row.kind.as_str(), row.step), ("order_anew", Step::Order));
    assert_eq!(row.due, Some(world.day(0)), "from when she is protected");

    let told = ContactRecall {
        case: desk.case.case.clone(),
        order: old.id.clone(),
        date: world.day(0),
        words: "Ringde samordnaren: ingenting har kommit.".into(),
    };
    desk.open().order_contact_recalled(&told).unwrap();
    assert_eq!(
        asked(&mut desk),
        ([false, true, false], Step::Order, false, Progress::Ongoing),
        "nobody has been ordered to give what was granted"
    );
    desk.write("order/replaces", &old.id);
    let new = desk.order();
    assert_eq!((new.unsent, new.recall_since), (true, None));
    assert_eq!(
        asked(&mut desk),
        ([true, false, false], Step::Order, true, Progress::Ongoing)
    );
}

#[test]
fn a_provider_whose_order_was_made_anew_before_it_was_sent_is_told_nothing() {
    let world = World::new();
    let (mut desk, _, old) = protected_later(&world);
    assert!(desk.row("contact_recall").is_some(), "she can have been given it");
    desk.write("order/replaces", &old.id);
    desk.order();
    assert_eq!(desk.row("contact_recall"), None);
    let case = desk.case.clone();
    let orders = desk.open().order_read(&case).unwrap().orders;
    let replaced = orders.into_iter().find(|one| one.id == old.id).unwrap();
    assert_eq!((replaced.unsent, replaced.recall_since), (false, None));
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

#[test]
fn a_person_is_registered_whole_or_not_at_all() {
    let world = World::new();
    let mut kvarbo = world.started();
    let mut stopped = [
        person(AINO, Protection::Confidential),
        person(AINO, Protection::Confidential),
    ];
    stopped[0].protection.checked = Some("2026-13-01".into());
    stopped[1].contact.as_mut().unwrap().street = "x".repeat(300_000);
    for register in &stopped {
        kvarbo.open().unwrap().person_register(register).unwrap_err();
        let check = NumberCheck { number: AINO.into() };
        let judged = kvarbo.open().unwrap().number_check(&check).unwrap();
        assert_eq!(judged.known, None, "nobody is known without her protection");
    }
}

#[test]
fn a_known_person_who_is_said_to_be_protected_is_from_then_on() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let level = |desk: &mut Desk| {
        let case = desk.case.clone();
        desk.open().person_read(&case).unwrap().protection.level
    };
    for (said, stands) in [
        (Protection::Confidential, Protection::Confidential),
        (Protection::None, Protection::Confidential),
    ] {
        desk.open().person_register(&person(AINO, said)).unwrap();
        assert_eq!(level(&mut desk), stands);
    }
}

#[test]
fn parts_of_a_person_that_are_written_together_stand_or_fall_together() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let representative = json!({
        "id": "r1", "kind": "guardian", "name": "Bo Ek", "scope": "", "telephone": "", "address": "",
        "from": "2026-05-01", "until": "2026-04-01",
    });
    let names = json!({ "given_names": "Maj", "surname": "Ek" });
    let write = json!({ "case": desk.case.case, "names": names, "representatives": [representative] });
    let write = serde_json::from_value(write).unwrap();
    assert!(matches!(desk.open().person_write(&write), Err(Error::Day)));
    let case = desk.case.clone();
    assert_eq!(desk.open().person_read(&case).unwrap().given_names, "Aino");
}

#[test]
fn an_order_made_anew_in_another_language_says_nothing_of_where_a_now_protected_person_is() {
    let world = World::new();
    let mut kvarbo = world.started();
    let mut without_address = person(AINO, Protection::None);
    let contact = without_address.contact.take();
    let open = kvarbo.open().unwrap();
    let who = open.person_register(&without_address).unwrap();
    let case = open
        .intake_register(&application(&who, &world.day(-3), &["dusch"]))
        .unwrap();
    let mut desk = Desk { kvarbo, case };
    desk.grant();
    desk.sign();
    let order = desk.order();
    assert!(!order.disclosed.iter().any(|fact| fact == "address"));
    desk.person_writes(|write| PersonWrite { contact, ..write });
    protect(&mut desk, "confidential");
    for language in [Language::Sv, Language::Fi, Language::En] {
        let letter = LetterRef {
            language,
            ..letter(&desk, "order", &order.id)
        };
        let html = desk.open().letter_read(&letter).unwrap().html;
        for secret in ["Tallvägen", "0175", "4711"] {
            assert!(!html.contains(secret), "{language:?} says {secret}");
        }
    }
}

#[test]
fn a_provider_whose_order_is_over_lets_go_of_the_address_too() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    let order = desk.order();
    let over = OrderStatus {
        case: desk.case.case.clone(),
        order: order.id.clone(),
        status: "will_not_be_executed".into(),
        date: world.day(0),
        reason: "Ingen personal.".into(),
        ground: String::new(),
        ground_date: None,
        away: None,
    };
    desk.open().order_status(&over).unwrap();
    protect(&mut desk, "confidential");
    let case = desk.case.clone();
    let view = desk.open().order_read(&case).unwrap();
    assert!(!view.orders[0].live);
    assert_eq!(view.orders[0].recall_since.as_deref(), Some(&*world.day(0)));
}
