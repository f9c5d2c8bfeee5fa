//! When a decision went and was received: each day stands as it was last named, and the time to appeal by it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use support::World;
use support::desk;

#[test]
fn a_wrong_day_of_receipt_is_put_right_with_a_reason_and_the_time_to_appeal_with_it() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.decide(0, "refused", "Behovet tillgodoses på annat sätt.");
    desk.whole();
    desk.hear_and_wait(&world);
    desk.sign();
    desk.dispatch();
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
    };
    desk.open().decision_receive(&received).unwrap();
    assert!(desk.overview().frame.deadline.unwrap().days > 0);
}

/// FL 44 §: the time to appeal is counted from the receipt, so one that is not noted is asked for.
#[test]
fn a_refusal_sent_by_letter_asks_for_its_receipt_until_it_is_noted() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.decide(0, "refused", "Behovet tillgodoses på annat sätt.");
    desk.whole();
    desk.hear_and_wait(&world);
    desk.sign();
    desk.dispatch();
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
    let under = |desk: &mut desk::Desk, kind: &str| -> Vec<String> {
        let filter = WatchesFilter {
            when: String::new(),
            kind: kind.into(),
            everybodys: false,
        };
        let rows = desk.open().watches(&filter).unwrap().rows;
        rows.into_iter().map(|row| row.kind).collect()
    };
    let mut desk = desk::granted(&World::new());
    desk.sign();
    assert_eq!(under(&mut desk, "order"), ["order_make"]);
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
