//! Help that is taken from somebody: she reads until when she has it, and whoever orders sees what is still out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use app::{Error, Host};
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
    desk.wants_less("decision", "”Jag klarar mig själv.”", &world.day(0));
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

/// Until the new decision is sent it can be taken back, and what runs is what she was promised (FL 37 §).
#[test]
fn an_order_is_to_be_ended_once_the_decision_that_takes_it_is_sent_and_not_before() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let number = desk.sign().number;
    desk.dispatch();
    let order = desk.order();
    desk.noted(&order, "accepted", world.day(0));
    desk.review("person_asks");
    desk.decide(0, "refused", "Hon klarar duschen själv.");
    desk.wants_less("decision", "”Jag klarar mig själv.”", &world.day(0));
    desk.hear_and_wait(&world);
    desk.write("decision/from", &world.day(0));
    desk.sign();
    let replaced = |desk: &mut Desk| {
        let case = desk.case.clone();
        let mut orders = desk.open().order_read(&case).unwrap().orders;
        assert_eq!(orders[0].id, format!("{number}-B1"));
        orders.remove(0).decision_replaced
    };
    assert_eq!(replaced(&mut desk), None);
    let case = desk.case.case.clone();
    assert_eq!(desk.watched(&case, "order"), None);
    desk.dispatch();
    assert_eq!(replaced(&mut desk), Some(world.day(0)));
    assert_eq!(desk.watched(&case, "order"), Some(world.day(0)));
}

/// FL 32 §: what explains a grant does not explain that it ends.
#[test]
fn the_reason_of_a_grant_does_not_pass_as_the_reason_of_its_refusal() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.grant();
    let reason = desk.path(0, "reason");
    desk.write(&reason, "Duschen är inte trygg utan hjälp.");
    desk.sign();
    desk.dispatch();
    desk.review("person_asks");
    let outcome = desk.path(0, "outcome");
    desk.write(&outcome, "refused");
    let lacks = |desk: &mut Desk| {
        desk.decision()
            .gaps
            .iter()
            .any(|gap| gap.code == "reasons_of_grant")
    };
    assert!(lacks(&mut desk));
    desk.write(&reason, "Hon klarar duschen själv.");
    assert!(!lacks(&mut desk));
}

/// FL 44 §: three weeks run from when she got the decision, whatever was decided since.
#[test]
fn a_receipt_that_nobody_noted_is_asked_for_also_when_another_decision_has_come() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    desk.decide(0, "refused", "Hon klarar duschen själv.");
    desk.whole();
    desk.hear_and_wait(&world);
    desk.sign();
    desk.dispatch();
    let case = desk.case.case.clone();
    let asked = desk.watched(&case, "receipt");
    assert!(asked.is_some());
    desk.review("person_asks");
    desk.decide(0, "granted", "Hon har ramlat i duschen.");
    desk.grant();
    desk.sign();
    assert_eq!(desk.watched(&case, "receipt"), asked);
}

/// Earlier by choice, never later than the rule.
#[test]
fn a_follow_up_is_brought_forward_after_the_signature_and_never_put_off() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let signed = desk.sign();
    let earlier = |desk: &mut Desk, date: String, words: &str| {
        let asked = FollowUpEarlier {
            case: desk.case.case.clone(),
            number: signed.number.clone(),
            date,
            words: words.into(),
        };
        desk.open().follow_up_earlier(&asked)
    };
    let due = signed.follow_up.as_ref().unwrap().due.clone();
    assert!(matches!(
        earlier(&mut desk, due, "Samma dag."),
        Err(Error::NotNow)
    ));
    assert!(matches!(
        earlier(&mut desk, world.day(-1), "I går."),
        Err(Error::NotNow)
    ));
    assert!(matches!(
        earlier(&mut desk, world.day(40), " "),
        Err(Error::Choice)
    ));
    let view = earlier(&mut desk, world.day(40), "Hon kommer hem från sjukhuset då.").unwrap();
    let follow_up = view.signed[0].follow_up.clone().unwrap();
    assert_eq!(
        (follow_up.due, follow_up.rule.as_str()),
        (world.day(40), "follow_up_chosen")
    );
    let case = desk.case.case.clone();
    assert_eq!(desk.watched(&case, "follow_up"), Some(world.day(40)));
    assert!(matches!(
        earlier(&mut desk, world.day(41), "Senare."),
        Err(Error::NotNow)
    ));
}
