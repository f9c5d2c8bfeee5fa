//! When a decision went and was received: each day stands as it was last named, and the time to appeal by it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use std::sync::Arc;
use support::World;
use support::desk::{self, Desk};

/// A refusal, signed and sent by letter.
fn refused(world: &Arc<World>) -> Desk {
    let mut desk = desk::registered(world, &["dusch"]);
    desk.decide(0, "refused", "Behovet tillgodoses på annat sätt.");
    desk.whole();
    desk.hear_and_wait(world);
    desk.sign();
    desk.dispatch();
    desk
}

#[test]
fn a_wrong_day_of_receipt_is_put_right_with_a_reason_and_the_time_to_appeal_with_it() {
    let world = World::new();
    let mut desk = refused(&world);
    world.pass(20);
    let case = desk.case.case.clone();
    desk.receive(&world.day(0));
    let appeal = desk.watched(&case, "appeal").unwrap();
    let number = desk.decision().signed[0].number.clone();
    let again = DecisionReceive {
        case: case.clone(),
        number: number.clone(),
        recipient: "person".into(),
        date: world.day(-2),
        assumed: None,
    };
    let silent = desk.open().decision_receive(&again).unwrap_err();
    assert_eq!(
        silent.code(),
        "not-now",
        "a second receipt changes nothing, and says so"
    );
    let correct = |day: &str, date: String, reason: &str| DecisionDayCorrect {
        case: case.clone(),
        number: number.clone(),
        recipient: "person".into(),
        day: day.into(),
        date,
        reason: reason.into(),
        known: false,
    };
    for (wrong, code) in [
        (correct("received", world.day(-2), " "), "words"),
        (correct("received", world.day(1), "Fel."), "day"),
        (correct("received", world.day(-21), "Fel."), "day"),
        (correct("dispatched", world.day(1), "Fel."), "day"),
        (correct("received", world.day(0), "Fel."), "not-now"),
    ] {
        assert_eq!(desk.open().decision_day_correct(&wrong).unwrap_err().code(), code);
    }
    let right = correct("received", world.day(-2), "Kvittot säger det.");
    desk.open().decision_day_correct(&right).unwrap();
    let earlier = desk.watched(&case, "appeal").unwrap();
    assert!(earlier < appeal, "{earlier} {appeal}");
    let events = desk.overview().events;
    let told = events.iter().find(|event| event.kind == "day_corrected").unwrap();
    let said = ["fact", "was", "now", "reason"].map(|param| told.params[param].as_str());
    assert_eq!(
        said,
        ["received", &*world.day(0), &*world.day(-2), "Kvittot säger det."]
    );
}

#[test]
fn the_nearest_day_to_appeal_is_one_to_come_where_another_has_passed() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.person_writes(|nothing| PersonWrite {
        representatives: Some(vec![desk::guardian("Pekka Provsson", "bevaka rätt", "")]),
        ..nothing
    });
    desk.decide(0, "refused", "Behovet tillgodoses på annat sätt.");
    desk.whole();
    let spare = HearingSpare {
        case: desk.case.case.clone(),
        party: "r1".into(),
        reason: "Gäller ekonomin.".into(),
    };
    desk.open().hearing_spare(&spare).unwrap();
    desk.hear_and_wait(&world);
    let number = desk.sign().number;
    desk.dispatch();
    desk.receive(&world.day(0));
    world.pass(30);
    let passed = desk.overview().frame.deadline.unwrap();
    assert!(passed.days < 0);
    let case = desk.case.case.clone();
    let to_her = DecisionDispatch {
        case: case.clone(),
        number: number.clone(),
        recipient: "r1".into(),
        how: "post".into(),
        date: world.day(0),
        language: Language::Sv,
    };
    desk.open().decision_dispatch(&to_her).unwrap();
    let received = DecisionReceive {
        case,
        number,
        recipient: "r1".into(),
        date: world.day(0),
        assumed: None,
    };
    desk.open().decision_receive(&received).unwrap();
    assert!(desk.overview().frame.deadline.unwrap().days > 0);
}

/// FL 44 §: the time to appeal is counted from the receipt, so one that is not noted is asked for.
#[test]
fn a_refusal_sent_by_letter_asks_for_its_receipt_until_it_is_noted() {
    let world = World::new();
    let mut desk = refused(&world);
    let asked = desk.decision().signed[0].dispatches[0].asked.clone().unwrap();
    assert_eq!(asked.due, world.day(7));
    assert!(asked.source.contains("obekräftad"), "{}", asked.source);
    world.pass(7);
    let row = desk.row("receipt").unwrap();
    assert_eq!((row.urgency, row.step), (Urgency::Now, Step::Decision));
    let received = desk.receive(&world.day(-5));
    assert_eq!(received.dispatches[0].asked, None);
    assert_eq!(desk.row("receipt"), None);
    assert!(desk.watched(&desk.case.case.clone(), "appeal").is_some());
}

#[test]
fn what_gives_all_that_was_applied_for_asks_for_no_receipt() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    desk.dispatch();
    let case = desk.case.case.clone();
    assert_eq!(desk.decision().signed[0].dispatches[0].asked, None);
    assert_eq!(desk.watched(&case, "receipt"), None);
}

#[test]
fn what_is_done_with_one_paper_is_found_under_one_choice() {
    let under = |desk: &mut Desk, kind: &str| -> Vec<String> {
        let filter = WatchesFilter {
            when: String::new(),
            kind: kind.into(),
            whose: "own".into(),
        };
        let rows = desk.open().watches(&filter).unwrap().rows;
        rows.into_iter().map(|row| row.kind).collect()
    };
    let mut desk = desk::granted(&World::new());
    desk.sign();
    assert_eq!(under(&mut desk, "order"), ["order_make", "not_executed"]);
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.decide(0, "refused", "Behovet tillgodoses på annat sätt.");
    desk.whole();
    desk.hear_and_wait(&world);
    desk.sign();
    assert_eq!(under(&mut desk, "dispatch"), ["dispatch"]);
    desk.dispatch();
    assert_eq!(under(&mut desk, "dispatch"), ["receipt"]);
    assert!(under(&mut desk, "decision").is_empty());
}

/// A letter by ordinary post tells no day: it is assumed, and everything that is counted from it says so.
#[test]
fn a_day_of_receipt_that_nobody_knows_is_assumed_from_something_that_is_said() {
    let world = World::new();
    let mut desk = refused(&world);
    world.pass(7);
    let (case, number) = (desk.case.case.clone(), desk.decision().signed[0].number.clone());
    let assume = |ground: &str| DecisionReceive {
        case: case.clone(),
        number: number.clone(),
        recipient: "person".into(),
        date: world.day(-4),
        assumed: Some(ground.into()),
    };
    let from_nothing = desk.open().decision_receive(&assume(" ")).unwrap_err();
    assert_eq!(from_nothing.code(), "words");
    let ground = "Brevet har inte kommit i retur.";
    let posted = DecisionReceive {
        date: desk.decision().signed[0].dispatches[0].dispatched.clone(),
        ..assume(ground)
    };
    let at_once = desk.open().decision_receive(&posted).unwrap_err();
    assert_eq!(at_once.code(), "day", "it was on its way");
    let signed = desk.open().decision_receive(&assume(ground)).unwrap().signed;
    let sent = &signed[0].dispatches[0];
    assert_eq!(sent.ground.as_deref(), Some(ground));
    assert_eq!(sent.appeal.as_ref().unwrap().rule, "appeal_assumed");
    assert_eq!(desk.row("receipt"), None);
    let every = WatchesFilter {
        whose: "own".into(),
        when: "all".into(),
        kind: "appeal".into(),
    };
    let watched = desk.open().watches(&every).unwrap().rows;
    assert_eq!(watched[0].deadline.rule, "appeal_assumed");
    let overview = desk.overview();
    assert_eq!(overview.frame.deadline.unwrap().rule, "appeal_assumed");
    let mut events = overview.events.into_iter();
    let told = events.find(|event| event.kind == "decision_received").unwrap();
    assert_eq!(
        (told.params["ground"].as_str(), &*told.day),
        (ground, &*world.day(-4))
    );

    let certain = |known: bool| DecisionDayCorrect {
        case: case.clone(),
        number: number.clone(),
        recipient: "person".into(),
        day: "received".into(),
        date: world.day(-4),
        reason: "Hon har ringt och sagt det.".into(),
        known,
    };
    let posted_later = DecisionDayCorrect {
        day: "dispatched".into(),
        ..certain(false)
    };
    let at_once = desk.open().decision_day_correct(&posted_later).unwrap_err();
    assert_eq!(at_once.code(), "day", "it was on its way");
    let same = desk.open().decision_day_correct(&certain(false)).unwrap_err();
    assert_eq!(same.code(), "not-now");
    let known = desk.open().decision_day_correct(&certain(true)).unwrap().signed;
    assert_eq!(known[0].dispatches[0].ground, None);
    assert_eq!(known[0].dispatches[0].appeal.as_ref().unwrap().rule, "appeal");
    let noted = |desk: &mut Desk| {
        let mut events = desk.overview().events.into_iter();
        let noted = events.find(|event| event.kind == "decision_received").unwrap();
        noted.params["ground"].clone()
    };
    assert_eq!(noted(&mut desk), ground, "as it was noted");
    let strike = DecisionDayStrike {
        case: case.clone(),
        number: number.clone(),
        recipient: "person".into(),
        day: "received".into(),
        reason: "Fel ärende.".into(),
    };
    desk.open().decision_day_strike(&strike).unwrap();
    assert_eq!(noted(&mut desk), ground);
}

#[test]
fn a_dispatch_noted_by_mistake_is_struck_legibly_and_the_decision_can_be_sent_or_taken_back() {
    let world = World::new();
    let mut desk = refused(&world);
    desk.receive(&world.day(0));
    let (case, number) = (desk.case.case.clone(), desk.decision().signed[0].number.clone());
    let strike = |day: &str, reason: &str| DecisionDayStrike {
        case: case.clone(),
        number: number.clone(),
        recipient: "person".into(),
        day: day.into(),
        reason: reason.into(),
    };
    for (wrong, code) in [
        (strike("dispatched", "Fel ärende."), "not-now"),
        (strike("received", " "), "words"),
    ] {
        assert_eq!(desk.open().decision_day_strike(&wrong).unwrap_err().code(), code);
    }
    let received = strike("received", "Fel ärende.");
    let signed = desk.open().decision_day_strike(&received).unwrap().signed;
    assert_eq!(signed[0].dispatches[0].strikable, ["dispatched"]);
    assert!(desk.watched(&case, "receipt").is_some(), "asked for again");
    let sent = strike("dispatched", "Det låg kvar på bordet.");
    let signed = desk.open().decision_day_strike(&sent).unwrap().signed;
    assert_eq!(signed[0].dispatches, []);
    assert!(desk.watched(&case, "dispatch").is_some(), "to be sent");
    let events = desk.overview().events;
    let of = |kind: &str| events.iter().find(|event| event.kind == kind).unwrap();
    assert!(of("decision_dispatched").struck && of("decision_received").struck);
    let told = of("day_struck");
    let said = ["fact", "was", "how", "reason"].map(|param| told.params[param].as_str());
    assert_eq!(
        said,
        ["dispatched", &*world.day(0), "post", "Det låg kvar på bordet."]
    );
    desk.dispatch();
    desk.review("person_asks");
    let resting = &desk.decision().signed[0].dispatches[0].strikable;
    assert_eq!(*resting, [] as [&str; 0], "a review rests on it");
}

#[test]
fn a_dispatch_stands_where_a_provider_has_the_order() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    desk.dispatch();
    let order = desk.order();
    let strikable = |desk: &mut Desk| desk.decision().signed[0].dispatches[0].strikable.clone();
    assert_eq!(strikable(&mut desk), ["dispatched"], "nobody has it yet");
    desk.noted(&order, "sent", world.day(0));
    assert_eq!(strikable(&mut desk), [] as [&str; 0], "she has the help");
    let strike = DecisionDayStrike {
        case: desk.case.case.clone(),
        number: desk.decision().signed[0].number.clone(),
        recipient: "person".into(),
        day: "dispatched".into(),
        reason: "Inget skickades.".into(),
    };
    assert_eq!(
        desk.open().decision_day_strike(&strike).unwrap_err().code(),
        "not-now"
    );
}
