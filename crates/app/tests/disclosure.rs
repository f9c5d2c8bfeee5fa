//! What an order may carry to a provider, by the functions that the window calls.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Error;
use app::view::*;
use support::desk::Desk;
use support::{AINO, World, application, first_start, person};

fn order(desk: &mut Desk) -> OrderView {
    let case = desk.case.clone();
    desk.open().order_read(&case).unwrap()
}

fn send(desk: &mut Desk) -> Result<OrderView, Error> {
    let case = desk.case.case.clone();
    desk.open().order_send(&OrderSend { case })
}

fn codes(view: &OrderView) -> Vec<&str> {
    view.gaps.iter().map(|gap| gap.code.as_str()).collect()
}

/// Writes one consent of the person's to positioning in the place of what stood there.
fn consent(desk: &mut Desk, given: String, withdrawn: Option<String>) {
    let consent = ConsentView {
        id: "c1".into(),
        scope: "technology".into(),
        given_by: "Aino Lehtinen".into(),
        member: None,
        given,
        until: None,
        withdrawn,
    };
    let write = PersonWrite {
        case: desk.case.case.clone(),
        names: None,
        protection: None,
        language: None,
        contact: None,
        household: None,
        representatives: None,
        relatives: None,
        consents: Some(vec![consent]),
    };
    desk.open().person_write(&write).unwrap();
}

#[test]
fn a_consent_withdrawn_between_the_decision_and_the_order_stops_the_order() {
    let world = World::new();
    let mut kvarbo = world.program();
    kvarbo.session_create(&first_start("danderyd", false)).unwrap();
    let open = kvarbo.open().unwrap();
    let who = open.person_register(&person(AINO, Protection::None)).unwrap();
    let case = open
        .intake_register(&application(&who, &world.day(-3), &["gps"]))
        .unwrap();
    let mut desk = Desk { kvarbo, case };
    consent(&mut desk, world.day(-1), None);
    desk.grant();
    desk.sign();
    let provider = order(&mut desk).providers[0].id.clone();
    desk.write("order/provider", &provider);
    assert_eq!(codes(&order(&mut desk)), Vec::<&str>::new());

    consent(&mut desk, world.day(-1), Some(world.day(0)));
    assert_eq!(codes(&order(&mut desk)), ["consent_missing"]);
    assert!(matches!(send(&mut desk), Err(Error::Missing(1))));

    consent(&mut desk, world.day(0), None);
    let sent = send(&mut desk).unwrap().orders.remove(0);
    assert!(sent.disclosed.contains(&"technique".to_owned()));
}
