//! A note of how an order stands that was made by mistake: struck with the reason, and the order stands as before.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Error;
use app::view::*;
use support::World;
use support::desk::{self, Desk};

fn made(desk: &mut Desk, id: &str) -> OrderSentView {
    let case = desk.case.clone();
    let orders = desk.open().order_read(&case).unwrap().orders;
    orders.into_iter().find(|order| order.id == id).unwrap()
}

fn strike(desk: &mut Desk, order: &OrderSentView, reason: &str) -> Result<OrderView, Error> {
    let strike = OrderStatusStrike {
        case: desk.case.case.clone(),
        order: order.id.clone(),
        noted: order.strikable.clone().unwrap(),
        reason: reason.into(),
    };
    desk.open().order_status_strike(&strike)
}

fn refused(desk: &mut Desk, order: &OrderSentView, day: String) -> OrderSentView {
    let noted = OrderStatus {
        case: desk.case.case.clone(),
        order: order.id.clone(),
        status: "will_not_be_executed".into(),
        date: day,
        reason: "Vi har inte plats.".into(),
        ground: String::new(),
        ground_date: None,
        away: None,
    };
    desk.open().order_status(&noted).unwrap();
    made(desk, &order.id)
}

#[test]
fn an_order_noted_as_refused_by_mistake_goes_on_as_sent_and_both_notes_are_among_the_events() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    desk.dispatch();
    let order = desk.order();
    assert_eq!(order.strikable, None, "nothing is noted yet");
    desk.noted(&order, "sent", world.day(0));
    let sent = made(&mut desk, &order.id);
    let over = refused(&mut desk, &order, world.day(0));
    assert!(matches!(strike(&mut desk, &over, " "), Err(Error::Choice)));
    strike(&mut desk, &over, "Det var en annan beställning.").unwrap();
    assert_eq!(format!("{:?}", made(&mut desk, &order.id)), format!("{sent:?}"));
    let events = desk.overview().events;
    let told: Vec<_> = events
        .iter()
        .filter(|event| event.kind.starts_with("order_status"))
        .map(|event| (event.kind.as_str(), event.params["status"].as_str(), event.struck))
        .collect();
    let expected = [
        ("order_status_struck", "will_not_be_executed", false),
        ("order_status", "will_not_be_executed", true),
        ("order_status", "sent", false),
    ];
    assert_eq!(told, expected);
    assert!(
        matches!(strike(&mut desk, &over, "Igen."), Err(Error::NotNow)),
        "it is struck already"
    );
}

/// Two orders would give more than was decided.
#[test]
fn a_refusal_stands_once_another_provider_has_the_help() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    desk.dispatch();
    let order = desk.order();
    desk.noted(&order, "sent", world.day(0));
    let over = refused(&mut desk, &order, world.day(0));
    desk.provider("allegio");
    let case = desk.case.case.clone();
    let send = OrderSend {
        case,
        language: Language::Sv,
    };
    desk.open().order_send(&send).unwrap();
    assert_eq!(made(&mut desk, &order.id).strikable, None);
    assert!(matches!(strike(&mut desk, &over, "Fel."), Err(Error::NotNow)));
}
