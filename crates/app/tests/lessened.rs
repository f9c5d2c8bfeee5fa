//! Help that is taken from somebody: she reads until when she has it, and whoever orders sees what is still out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Host;
use app::view::*;
use support::World;
use support::desk::{self, Desk};

/// Granted, sent, and reviewed into a refusal that says everything but from when.
fn refused_anew(world: &std::sync::Arc<World>) -> Desk {
    let mut desk = desk::granted(world);
    let number = desk.sign().number;
    desk.dispatch();
    let review = DecisionReview {
        case: desk.case.case.clone(),
        number,
        cause: "person_asks".into(),
        words: "Hon vill inte ha hjälpen.".into(),
    };
    desk.open().decision_review(&review).unwrap();
    desk.decide(0, "refused", "Hon klarar duschen själv.");
    desk.whole();
    desk.write("decision/ground", "own_withdrawal");
    desk.write("decision/ground_words", "”Jag klarar mig själv.”");
    desk.write("decision/ground_date", &world.day(0));
    desk.hear_and_wait(world);
    desk.write("decision/from", "");
    desk
}

/// FL 32, 37 §§.
#[test]
fn a_refusal_that_ends_running_help_says_from_which_day() {
    let world = World::new();
    let mut desk = refused_anew(&world);
    let lacks: Vec<String> = desk.decision().gaps.into_iter().map(|gap| gap.code).collect();
    assert_eq!(lacks, ["period_missing"]);
    let less = desk.decision().fields.less;
    assert_eq!((less[0].name.as_str(), less[0].kind.as_str()), ("Dusch", "ended"));
    desk.write("decision/from", &world.day(7));
    let number = desk.sign().number;
    let html = desk.html("decision", &number);
    let said = "Det tidigare beslutet upphör senast när det här börjar gälla, den 17 december 2026.";
    assert!(html.contains(said), "{html}");
}

#[test]
fn an_order_whose_decision_is_taken_back_is_seen_with_the_reason() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let number = desk.sign().number;
    desk.order();
    let back = DecisionWithdraw {
        case: desk.case.case.clone(),
        number,
        reason: "Fel person.".into(),
    };
    desk.open().decision_withdraw(&back).unwrap();
    let case = desk.case.clone();
    let view = desk.open().order_read(&case).unwrap();
    assert_eq!(view.decision, None);
    let order = &view.orders[0];
    assert_eq!(
        (order.status.as_str(), order.reason.as_str()),
        ("ended", "Fel person.")
    );
}

#[test]
fn a_follow_up_that_is_overdue_is_late_in_the_case_too() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let due = desk.sign().follow_up.unwrap().due;
    desk.dispatch();
    let state = |desk: &mut Desk| desk.overview().frame.steps.pop().unwrap().state;
    assert_eq!(state(&mut desk), Progress::Waiting);
    let days = (0..800).find(|days| world.day(*days) == due).unwrap();
    world.pass(days);
    assert_eq!(state(&mut desk), Progress::Waiting, "today is not late");
    world.pass(1);
    assert_eq!(state(&mut desk), Progress::Late);
}

#[test]
fn a_letter_that_cannot_be_put_in_its_folder_says_so_of_the_folder() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let number = desk.sign().number;
    let letter = desk.letter_ref("decision", &number);
    std::fs::write(world.documents(), "").unwrap();
    let fault = desk.open().letter_save(&letter).unwrap_err();
    assert_eq!(fault.code(), "read-only-folder");
}
