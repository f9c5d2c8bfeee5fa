//! Help that ends without a decision: she died, or lives in another municipality. All that stands on it ends by one note, and
//! a note that was wrong gives it all back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Error;
use app::view::*;
use std::sync::Arc;
use support::World;
use support::desk::{self, Desk};

/// Granted, sent and received, with an order that is executed.
fn running(world: &Arc<World>) -> Desk {
    let mut desk = desk::granted(world);
    desk.sign();
    desk.dispatch();
    desk.receive(&world.day(0));
    let order = desk.order();
    desk.noted(&order, "sent", world.day(0));
    world.pass(14);
    desk.noted(&order, "executed", world.day(-7));
    desk
}

fn ceased(desk: &mut Desk, cause: &str, date: String) -> Result<DecisionView, Error> {
    let asked = HelpCeased {
        case: desk.case.case.clone(),
        number: desk.decision().signed[0].number.clone(),
        cause: cause.into(),
        date,
        words: "Dottern ringde.".into(),
    };
    desk.open().help_ceased(&asked)
}

fn struck(desk: &mut Desk) -> DecisionView {
    let asked = HelpCeasedStrike {
        case: desk.case.case.clone(),
        number: desk.decision().signed[0].number.clone(),
        reason: "Det gällde en annan person.".into(),
    };
    desk.open().help_ceased_strike(&asked).unwrap()
}

fn acts(desk: &mut Desk) -> Vec<String> {
    desk.decision().signed.remove(0).acts
}

fn orders(desk: &mut Desk) -> Vec<OrderSentView> {
    let case = desk.case.clone();
    desk.open().order_read(&case).unwrap().orders
}

fn watches(desk: &mut Desk) -> Vec<String> {
    let all = WatchesFilter {
        whose: "own".into(),
        when: "all".into(),
        kind: String::new(),
    };
    let rows = desk.open().watches(&all).unwrap().rows.into_iter();
    let mut kinds: Vec<String> = rows.map(|row| row.kind).collect();
    kinds.sort();
    kinds
}

#[test]
fn when_she_has_died_her_help_its_order_and_its_follow_up_end_by_one_note_and_without_a_ground() {
    let world = World::new();
    let mut desk = running(&world);
    assert_eq!(watches(&mut desk), ["follow_up"]);
    let view = ceased(&mut desk, "died", world.day(-2)).unwrap();
    let noted = view.signed[0].ceased.clone().unwrap();
    assert_eq!((noted.cause.as_str(), noted.date), ("died", world.day(-2)));
    assert_eq!(view.frame.person.died, Some(world.day(-2)));
    assert!(view.signed[0].follow_up.is_none());
    let order = orders(&mut desk).remove(0);
    assert_eq!(
        (order.status.as_str(), order.ceased),
        ("ended", Some(world.day(-2)))
    );
    assert_eq!((order.live, order.next.len()), (false, 0));
    assert!(order.grounds.is_empty(), "nobody lessened anything");
    assert_eq!(watches(&mut desk), Vec::<String>::new());
    assert_eq!(
        acts(&mut desk),
        ["strike_cease"],
        "there is nobody to correct or review it for"
    );
    let mut found = |closed: bool| {
        let filter = CasesFilter {
            query: String::new(),
            step: None,
            closed,
        };
        desk.open().cases(&filter).unwrap().rows.len()
    };
    assert_eq!((found(false), found(true)), (0, 1), "nothing is left to do in it");
}

#[test]
fn a_note_that_the_help_has_ended_was_wrong_and_all_is_as_before_it_with_both_among_the_events() {
    let world = World::new();
    let mut desk = running(&world);
    let before = (desk.decision(), orders(&mut desk), watches(&mut desk));
    ceased(&mut desk, "died", world.day(0)).unwrap();
    let after = (struck(&mut desk), orders(&mut desk), watches(&mut desk));
    assert_eq!(format!("{before:?}"), format!("{after:?}"));
    let events = desk.overview().events;
    let told = |kind: &str| events.iter().find(|event| event.kind == kind).unwrap();
    assert!(told("help_ceased").struck);
    assert_eq!(told("help_ceased").params["reason"], "Dottern ringde.");
    assert_eq!(
        told("cease_struck").params["reason"],
        "Det gällde en annan person."
    );
}

#[test]
fn she_is_noted_as_dead_in_every_case_of_hers_that_gives_help_and_alive_again_in_each() {
    let world = World::new();
    let mut desk = running(&world);
    let person = PersonRef {
        person: desk.overview().frame.person.person,
    };
    let first = desk.case.clone();
    let second = support::application(&person, &world.day(0), &["stad"]);
    desk.case = desk.open().intake_register(&second).unwrap();
    desk.grant();
    desk.sign();
    ceased(&mut desk, "died", world.day(0)).unwrap();
    let last = std::mem::replace(&mut desk.case, first);
    assert_eq!(desk.decision().signed[0].ceased.as_ref().unwrap().cause, "died");
    assert_eq!(desk.overview().unexecuted.len(), 0);
    struck(&mut desk);
    desk.case = last;
    assert!(desk.decision().signed[0].ceased.is_none());
}

#[test]
fn also_the_order_of_a_decision_that_another_cases_has_taken_the_place_of_ends_with_her() {
    let world = World::new();
    let mut desk = running(&world);
    let number = desk.decision().signed[0].number.clone();
    let person = PersonRef {
        person: desk.overview().frame.person.person,
    };
    let second = support::application(&person, &world.day(0), &["dusch"]);
    let first = desk.case.clone();
    desk.case = desk.open().intake_register(&second).unwrap();
    desk.write("decision/replaces", &number);
    desk.grant();
    desk.sign();
    desk.dispatch();
    ceased(&mut desk, "died", world.day(0)).unwrap();
    desk.case = first;
    let order = orders(&mut desk).remove(0);
    assert_eq!((order.live, order.ceased), (false, Some(world.day(0))));
    assert_eq!(watches(&mut desk), Vec::<String>::new());
}

/// FL 33 §: who has moved is told of what was decided before that, and can appeal it; who has died cannot.
#[test]
fn what_was_not_sent_when_she_moved_is_still_to_be_sent_and_no_order_can_be_made_on_it() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    ceased(&mut desk, "moved", world.day(0)).unwrap();
    assert_eq!(watches(&mut desk), ["dispatch"]);
    let case = desk.case.clone();
    let gaps = desk.open().order_read(&case).unwrap().gaps;
    assert_eq!(gaps[0].code, "nothing_granted");
    desk.dispatch();
    desk.receive(&world.day(0));
    assert_eq!(watches(&mut desk), Vec::<String>::new());
}

#[test]
fn help_ends_on_no_day_to_come_none_before_the_case_and_not_without_saying_how_it_is_known() {
    let world = World::new();
    let mut desk = running(&world);
    for day in [1, -30] {
        let refused = ceased(&mut desk, "moved", world.day(day));
        assert!(matches!(refused, Err(Error::Day)), "{day}: {refused:?}");
    }
    let wordless = HelpCeased {
        case: desk.case.case.clone(),
        number: desk.decision().signed[0].number.clone(),
        cause: "moved".into(),
        date: world.day(0),
        words: "  ".into(),
    };
    let refused = desk.open().help_ceased(&wordless);
    assert!(matches!(refused, Err(Error::Choice)), "{refused:?}");
    ceased(&mut desk, "moved", world.day(0)).unwrap();
    let twice = ceased(&mut desk, "moved", world.day(0));
    assert!(matches!(twice, Err(Error::NotNow)), "{twice:?}");
}

#[test]
fn what_lay_with_somebody_else_to_decide_ends_with_the_help() {
    let world = World::new();
    let mut desk = running(&world);
    desk.review("person_asks");
    assert!(desk.decision().reviewed.is_some());
    ceased(&mut desk, "died", world.day(0)).unwrap();
    let view = desk.decision();
    assert_eq!((view.reviewed, view.act.as_str()), (None, "none"));
}
