//! Who has a case: closed by a conflict of interest, given to another assessor on the same file, watched by her.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use app::{Error, Kvarbo};
use support::desk::{self, Desk};
use support::{AINO, World, application};

fn assign(desk: &mut Desk, to: &str, reason: &str) -> Result<IntakeView, Error> {
    let (case, to, reason) = (desk.case.case.clone(), to.into(), reason.into());
    desk.open().case_assign(&CaseAssign { case, to, reason })
}

fn declare(desk: &mut Desk, reason: &str) -> Result<SavedView, Error> {
    let (case, reason) = (desk.case.case.clone(), reason.into());
    let declared = ConflictOfInterest { case, reason };
    desk.open().intake_conflict_of_interest(&declared)
}

/// The kinds of the watches that who sits here sees, and whether somebody has each.
fn watched(kvarbo: &mut Kvarbo) -> Vec<(String, bool)> {
    let (when, kind) = ("all".into(), String::new());
    let open = kvarbo.open().unwrap();
    let rows = open
        .watches(&WatchesFilter {
            when,
            kind,
            whose: "own".into(),
        })
        .unwrap()
        .rows;
    let today = open.today().unwrap();
    let shown: Vec<&TodayRow> = today.rows.iter().chain(&today.next).collect();
    assert!(
        shown
            .iter()
            .all(|row| rows.iter().any(|one| one.unassigned == row.unassigned))
    );
    rows.into_iter().map(|row| (row.kind, !row.unassigned)).collect()
}

/// KL 6:28-32.
#[test]
fn a_case_that_is_closed_by_a_conflict_of_interest_goes_on_with_who_takes_it() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    assert!(matches!(declare(&mut desk, " "), Err(Error::Words)));
    declare(&mut desk, "Kusin.").unwrap();
    assert_eq!(
        watched(&mut desk.kvarbo),
        [],
        "closed to her, so nothing for her to watch"
    );
    let elin = desk.kvarbo.session_read().unwrap().user.unwrap().id;
    assert!(matches!(
        assign(&mut desk, &elin, "Ångrar mig."),
        Err(Error::ConflictOfInterest)
    ));

    let (kvarbo, maria) = world.sits_down(desk.kvarbo, "Maria Lindkvist", 1);
    let mut desk = Desk { kvarbo, ..desk };
    assert_eq!(watched(&mut desk.kvarbo), [("decision".to_owned(), false)]);
    let case = desk.case.clone();
    let intake = desk.open().intake_read(&case).unwrap();
    assert_eq!((intake.frame.assessor, intake.frame.mine), (None, false));
    let choices: Vec<_> = intake
        .assessors
        .iter()
        .map(|one| (one.name.as_str(), one.me))
        .collect();
    assert_eq!(choices, [("Maria Lindkvist", true)], "not who it is closed to");
    assert_eq!(
        assign(&mut desk, &elin, "Hon vill.").unwrap_err().code(),
        "conflict-of-interest"
    );

    let maria = maria.actor.to_string();
    assert_eq!(assign(&mut desk, &maria, " ").unwrap_err().code(), "words");
    let before = world.accesses(&case.case);
    let taken = assign(&mut desk, &maria, "Jäv hos Elin Holm.").unwrap();
    assert!(world.accesses(&case.case) > before);
    assert_eq!(taken.frame.assessor.as_deref(), Some("Maria Lindkvist"));
    assert!(taken.frame.mine);
    assert_eq!(watched(&mut desk.kvarbo), [("decision".to_owned(), true)]);
    let event = desk.overview().events.remove(0);
    assert_eq!(
        (event.kind.as_str(), event.params["subject"].as_str()),
        ("case_assigned", "Maria Lindkvist")
    );
    assert_eq!(assign(&mut desk, &maria, "Igen.").unwrap_err().code(), "not-now");

    desk.write("analysis", "Av en annan.");
    assert_eq!(desk.analysis().text, "Av en annan.");
}

#[test]
fn no_date_of_a_case_that_is_closed_to_her_is_counted_however_many_they_are() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let case = desk.case.clone();
    let person = desk.open().person_read(&case).unwrap().person;
    declare(&mut desk, "Kusin.").unwrap();
    // More than a list shows.
    for _ in 0..200 {
        let again = application(
            &PersonRef {
                person: person.clone(),
            },
            &world.day(-1),
            &["dusch"],
        );
        desk.case = desk.open().intake_register(&again).unwrap();
        declare(&mut desk, "Kusin.").unwrap();
    }
    let all = WatchesFilter {
        when: "all".into(),
        kind: String::new(),
        whose: "own".into(),
    };
    let watches = desk.open().watches(&all).unwrap();
    assert_eq!((watches.total, watches.rows.len()), (0, 0));
}

#[test]
fn a_case_that_is_given_away_is_watched_by_who_got_it() {
    let world = World::new();
    let desk = desk::registered(&world, &["dusch"]);
    let elin = desk.kvarbo;
    let (kvarbo, maria) = world.sits_down(elin, "Maria Lindkvist", 1);
    let mut desk = Desk {
        kvarbo,
        case: desk.case,
    };
    assert_eq!(watched(&mut desk.kvarbo), [], "it is another's");
    let case = desk.case.clone();
    assert_eq!(
        desk.open().intake_read(&case).unwrap().assessors[0].name,
        "Maria Lindkvist"
    );
    assign(&mut desk, &maria.actor.to_string(), "Elin slutar.").unwrap();
    let (kvarbo, _) = world.sits_down(desk.kvarbo, "Petra Ström", 2);
    let mut desk = Desk {
        kvarbo,
        case: desk.case,
    };
    assert_eq!(watched(&mut desk.kvarbo), []);
    assert_eq!(assign(&mut desk, "nobody", "Hej.").unwrap_err().code(), "choice");
    let given = desk.open().intake_read(&case).unwrap();
    assert_eq!(given.frame.assessor.as_deref(), Some("Maria Lindkvist"));
    let names: Vec<_> = given.assessors.into_iter().map(|one| one.name).collect();
    assert_eq!(names, ["Petra Ström", "Elin Holm"], "who sits here first");
}

#[test]
fn the_days_ahead_are_working_days_over_christmas_too() {
    let world = World::new();
    let mut kvarbo = world.started();
    world.pass(29);
    let days = kvarbo.open().unwrap().today().unwrap().days;
    let days: Vec<_> = days.iter().map(|day| day.date.as_str()).collect();
    assert_eq!(
        days,
        [
            "2026-12-23",
            "2026-12-28",
            "2026-12-29",
            "2026-12-30",
            "2027-01-04"
        ]
    );
}

#[test]
fn a_reply_is_watched_in_a_review_too_and_those_of_the_first_decision_no_more() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let send = |desk: &mut Desk| {
        let send = desk::for_comment(&world, &desk.case, "person");
        desk.open().hearing_send(&send).unwrap();
    };
    let replies = |desk: &mut Desk| {
        watched(&mut desk.kvarbo)
            .into_iter()
            .filter(|(kind, _)| kind == "hearing")
            .count()
    };
    desk.decide(0, "granted", "");
    desk.whole();
    send(&mut desk);
    assert_eq!(replies(&mut desk), 1);
    world.pass(16);
    desk.sign();
    desk.dispatch();
    assert_eq!(replies(&mut desk), 0);
    desk.review("person_asks");
    assert_eq!(
        replies(&mut desk),
        0,
        "nobody waits for the reply before the first decision"
    );
    send(&mut desk);
    assert_eq!(replies(&mut desk), 1);
}

#[test]
fn an_order_on_a_decision_that_another_case_replaced_is_told_until_it_is_ended() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let number = desk.sign().number;
    desk.dispatch();
    let first = desk.case.clone();
    let order = desk.order();
    assert_eq!(order.decision_replaced, None);
    let confirmed = OrderStatus {
        case: first.case.clone(),
        order: order.id.clone(),
        status: "accepted".into(),
        date: world.day(0),
        reason: String::new(),
        ground: String::new(),
        ground_date: None,
        away: None,
    };
    desk.open().order_status(&confirmed).unwrap();
    let told = |desk: &mut Desk| {
        watched(&mut desk.kvarbo)
            .into_iter()
            .filter(|(kind, _)| kind == "order")
            .count()
    };
    assert_eq!(told(&mut desk), 0);

    let check = NumberCheck { number: AINO.into() };
    let who = PersonRef {
        person: desk.open().number_check(&check).unwrap().known.unwrap(),
    };
    let again = application(&who, &world.day(0), &["dusch"]);
    desk.case = desk.open().intake_register(&again).unwrap();
    desk.grant();
    desk.write("decision/replaces", &number);
    desk.sign();
    assert_eq!(told(&mut desk), 1);
    let shown = desk.open().order_read(&first).unwrap().orders.remove(0);
    assert_eq!(shown.decision_replaced, Some(world.day(0)));
    let end = OrderStatus {
        case: first.case,
        order: order.id,
        status: "ended".into(),
        date: world.day(0),
        reason: "Nytt beslut.".into(),
        ground: String::new(),
        ground_date: None,
        away: None,
    };
    let ended = desk.open().order_status(&end).unwrap();
    assert_eq!(ended.orders[0].decision_replaced, None);
    assert_eq!(told(&mut desk), 0);
}
