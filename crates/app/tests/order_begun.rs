//! An order in the making: what the events tell of it, the day that it begins on, and two rows of one service.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use support::World;
use support::desk::{self, Desk};

fn order(desk: &mut Desk) -> OrderView {
    let case = desk.case.clone();
    desk.open().order_read(&case).unwrap()
}

/// Who reads the events must not think that a signed proposal was changed.
#[test]
fn an_order_in_the_making_is_told_as_an_order_and_not_as_a_changed_proposal() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    let told = |desk: &mut Desk| {
        let events = desk.overview().events.into_iter();
        let kinds: Vec<String> = events.map(|event| event.kind).collect();
        let signed = kinds.iter().position(|kind| kind == "decision_signed").unwrap();
        kinds[..signed].to_vec()
    };
    assert_eq!(told(&mut desk), Vec::<String>::new());
    desk.provider("attendo");
    let days = desk.path(0, "weekdays");
    desk.write(&days, "mon");
    assert_eq!(told(&mut desk), ["order_changed"]);
}

#[test]
fn an_order_begins_on_a_day_to_come_and_a_day_that_has_been_is_told_and_not_forbidden() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    // From Tuesday 24 November to the Friday three weeks later: the first working day after it is a Monday.
    world.pass(17);
    assert_eq!(order(&mut desk).start.value, "2026-12-14");
    let check = |desk: &mut Desk| {
        let letter = desk.letter_ref("order", "");
        let checks = desk.open().letter_read(&letter).unwrap().checks;
        checks
            .into_iter()
            .find(|check| check.code == "order-start")
            .unwrap()
            .ok
    };
    let remark = |desk: &mut Desk, day: &str| {
        desk.write("order/start", day);
        let view = order(desk);
        (view.start_has_been, view.confirmed_after_start, check(desk))
    };
    desk.provider("attendo");
    let confirm = Some(world.day(3));
    assert_eq!(remark(&mut desk, &world.day(-1)), (true, confirm.clone(), false));
    assert_eq!(remark(&mut desk, &world.day(0)), (false, confirm, false));
    assert_eq!(remark(&mut desk, &world.day(3)), (false, None, true));
    desk.write("order/start", &world.day(-1));
    assert!(desk.order().live, "told, and not forbidden");
}

/// What a provider does not have is not disclosed to it, and nobody is waited for.
#[test]
fn granted_help_that_no_provider_is_asked_for_is_to_be_ordered_now() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    assert_eq!(desk.row("order_unmade"), None, "nothing is granted yet");
    desk.sign();
    desk.dispatch();
    let row = desk.row("order_unmade").unwrap();
    assert_eq!(
        (row.kind.as_str(), row.urgency, row.step),
        ("order_make", Urgency::Now, Step::Order)
    );
    desk.order();
    assert_eq!(desk.row("order_unmade"), None, "it is made, and to be sent");
}

#[test]
fn an_order_that_nobody_has_sent_is_to_be_sent_now_and_hands_nothing_out() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    let next = |desk: &mut Desk| {
        let overview = desk.overview();
        (overview.next, overview.unsent)
    };
    let step = |desk: &mut Desk| {
        let steps = desk.overview().frame.steps;
        steps
            .into_iter()
            .find(|one| one.step == Step::Order)
            .unwrap()
            .state
    };
    assert_eq!(
        next(&mut desk),
        (Step::Decision, true),
        "the decision is sent first"
    );
    desk.dispatch();
    let made = desk.order();
    assert_eq!((made.unsent, made.handed_out.clone()), (true, None));
    assert_eq!(next(&mut desk), (Step::Order, true));
    assert_eq!(step(&mut desk), Progress::Ongoing);
    let row = desk.row("order_unsent").unwrap();
    assert_eq!((row.urgency, row.step), (Urgency::Now, Step::Order));
    assert_eq!(
        (row.kind.as_str(), row.due),
        ("order_dispatch", Some(world.day(0)))
    );

    world.pass(2);
    let sent = desk.noted(&made, "sent", world.day(-1));
    assert_eq!((sent.unsent, sent.handed_out), (false, Some(world.day(-1))));
    assert_eq!(desk.row("order_unsent"), None);
    assert_eq!(next(&mut desk), (Step::FollowUp, false));
    assert_eq!(step(&mut desk), Progress::Done);
    let accepted = desk.noted(&made, "accepted", world.day(0));
    assert_eq!(accepted.handed_out, Some(world.day(-1)), "the first note stands");
}

/// Sent, it would go beyond the decision that stands.
#[test]
fn an_unsent_order_of_a_decision_that_a_review_has_replaced_is_to_be_replaced_and_not_to_be_sent() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    desk.dispatch();
    let old = desk.order();
    assert!(desk.row("order_unsent").is_some());
    desk.review("changed_circumstances");
    desk.grant();
    desk.sign();
    desk.dispatch();
    assert_eq!(desk.row("order_unsent"), None);
    let rows = desk.open().today().unwrap().rows.into_iter();
    assert_eq!(rows.filter(|row| row.rule == "order_replaced").count(), 1);
    assert!(!desk.overview().unsent);
    let shown = order(&mut desk).orders.remove(0);
    assert_eq!((shown.id, shown.unsent), (old.id, false));
    assert_eq!(shown.decision_replaced, Some(world.day(0)));
}

/// A check-in by day and one by night are two rows, each with its own line, from the application to the pause.
#[test]
fn two_rows_of_one_service_are_signed_ordered_and_paused_each_for_itself() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["tillsyn", "tillsyn"]);
    desk.decide(1, "granted", "");
    let (per, minutes) = (desk.path(1, "per"), desk.path(1, "minutes"));
    desk.write(&per, "day");
    desk.write(&minutes, "10");
    let reason = desk.path(1, "minutes_reason");
    desk.write(&reason, "På natten räcker en titt.");
    desk.grant();
    let signed = desk.sign();
    assert_eq!(signed.lines.len(), 2);
    let sent = desk.order();
    let pause = OrderStatus {
        case: desk.case.case.clone(),
        order: sent.id,
        status: "paused".into(),
        date: world.day(0),
        reason: String::new(),
        ground: String::new(),
        ground_date: None,
        away: Some(OrderAway {
            at: "hospital".into(),
            until: world.day(7),
        }),
    };
    let lines = desk.open().order_status(&pause).unwrap().lines;
    assert_eq!(lines.len(), 2);
    assert_ne!(lines[0].line, lines[1].line);
    let told = desk.overview().unexecuted;
    let told: Vec<(&str, &str)> = told
        .iter()
        .map(|one| (one.name.as_str(), one.execution.as_str()))
        .collect();
    assert_eq!(told, [("Tillsyn", "paused"), ("Tillsyn", "paused")]);
}

#[test]
fn help_is_not_noted_as_executed_before_its_first_day() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.write("decision/from", &world.day(7));
    desk.sign();
    let order = desk.order();
    assert_eq!(order.start, world.day(7));
    world.pass(6);
    let case = desk.case.case.clone();
    let executed = |date: String| OrderStatus {
        case: case.clone(),
        order: order.id.clone(),
        status: "executed".into(),
        date,
        reason: String::new(),
        ground: String::new(),
        ground_date: None,
        away: None,
    };
    let early = desk.open().order_status(&executed(world.day(0))).unwrap_err();
    assert_eq!(early.code(), "day");
    world.pass(1);
    desk.open().order_status(&executed(world.day(0))).unwrap();
}

#[test]
fn a_visit_can_come_at_several_times_of_the_day_and_the_provider_reads_them_all() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    let times = desk.path(0, "time_of_day");
    desk.write(&times, "morning,evening");
    let unknown = FieldWrite {
        case: desk.case.case.clone(),
        path: times,
        value: "morning,dawn".into(),
        reused: false,
        versions: Vec::new(),
    };
    assert!(desk.open().field_write(&unknown).is_err());
    let order = desk.order();
    let html = desk.html("order", &order.id);
    assert!(html.contains("morgon") && html.contains("kväll"), "{html}");
}

/// SoL 28 kap.: help that is not given within three months is reported; nights are not every provider's.
#[test]
fn an_order_that_begins_after_the_report_is_due_and_a_night_that_the_provider_does_not_work_are_told() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    desk.provider("attendo");
    let told = |desk: &mut Desk| {
        let view = order(desk);
        (view.reported_before_start, view.outside_hours)
    };
    assert_eq!(told(&mut desk), (None, vec![]));
    desk.write("order/start", &world.day(200));
    let times = desk.path(0, "time_of_day");
    desk.write(&times, "evening,night");
    assert_eq!(told(&mut desk), (Some("2027-02-24".into()), vec!["Dusch".into()]));
    desk.order();
}

/// She asked for less in version two, and has not asked for more since.
#[test]
fn a_new_version_begins_from_what_the_one_before_it_takes_and_not_from_the_decision() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.grant();
    let times = desk.path(0, "times");
    desk.write(&times, "2");
    desk.sign();
    let line = times.split('/').nth(1).unwrap().to_owned();
    let first = desk.order();
    let again = |desk: &mut Desk, before: &str| {
        desk.write("order/replaces", before);
        let shown = order(desk);
        shown.exact
    };
    again(&mut desk, &first.id);
    desk.write(&format!("order/{line}/times"), "1");
    desk.wants_less("order", "”En gång räcker.”", &world.day(0));
    let half = order(&mut desk).exact;
    let second = desk.order();
    assert_eq!(again(&mut desk, &second.id), half);
}

/// What the provider would else find by laying the two letters side by side.
#[test]
fn the_letter_of_a_new_version_says_what_is_otherwise_and_in_its_own_language() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch", "stad"]);
    desk.decide(1, "granted", "");
    desk.grant();
    desk.sign();
    let lines: Vec<String> = (0..2)
        .map(|at| desk.path(at, "take").split('/').nth(1).unwrap().to_owned())
        .collect();
    let field = |at: usize, name: &str| format!("order/{}/{name}", lines[at]);
    desk.write(&field(1, "take"), "no");
    let first = desk.order();
    assert!(!desk.html("order", &first.id).contains("Ersätter version"));

    desk.write("order/replaces", &first.id);
    desk.write(&field(0, "take"), "yes");
    desk.write(&field(1, "take"), "no");
    let second = desk.order();
    assert!(desk.html("order", &second.id).contains("Insatserna är desamma."));

    desk.write("order/replaces", &second.id);
    desk.write(&format!("line/{}/weekdays", lines[0]), "mon");
    desk.write(&field(1, "take"), "yes");
    let third = desk.order();
    let plain = |html: String| {
        html.replace("<strong>", "")
            .replace("</strong>", "")
            .replace('\u{a0}', " ")
    };
    let swedish = plain(desk.html("order", &third.id));
    for said in [
        "Ersätter version 2",
        "Dusch är ändrad. Förut: 40 minuter, ",
        "Städning är ny.",
    ] {
        assert!(swedish.contains(said), "{said}\n{swedish}");
    }
    let mut finnish = desk.letter_ref("order", &third.id);
    finnish.language = Language::Fi;
    let finnish = plain(desk.open().letter_read(&finnish).unwrap().html);
    for said in ["Suihku on muuttunut. Aiemmin: 40 minuuttia, ", "Siivous on uusi."] {
        assert!(finnish.contains(said), "{said}\n{finnish}");
    }
    assert!(!finnish.contains("Dusch"), "{finnish}");
}
