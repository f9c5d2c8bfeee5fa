//! The access log by the commands that the window runs: what was looked at, why, once for each case; and the lists that
//! rest on it or are longer than a screen.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::commands;
use app::view::*;
use std::sync::Arc;
use support::desk::{self, Desk};
use support::{World, application};

/// Aino's first case is decided; her second one is at hand.
fn two_cases(world: &Arc<World>) -> (Desk, CaseRef) {
    let mut desk = desk::granted(world);
    desk.sign();
    let first = desk.case.clone();
    desk.case = another(&mut desk, world);
    (desk, first)
}

fn another(desk: &mut Desk, world: &World) -> CaseRef {
    let person = aino(desk);
    let application = application(&person, &world.day(0), &["stad"]);
    desk.open().intake_register(&application).unwrap()
}

fn aino(desk: &mut Desk) -> PersonRef {
    PersonRef {
        person: desk.overview().frame.person.person,
    }
}

/// Act and purpose of the log's rows since there were `before`, the latest first.
fn since(world: &Arc<World>, before: usize) -> Vec<(String, String)> {
    let rows = world.store().accesses(None, 10_000).unwrap();
    let new = rows.len() - before;
    rows.into_iter()
        .take(new)
        .map(|row| (row.act, row.purpose))
        .collect()
}

fn rows(world: &Arc<World>) -> usize {
    world.store().accesses(None, 10_000).unwrap().len()
}

fn pair(act: &str, purpose: &str) -> (String, String) {
    (act.to_owned(), purpose.to_owned())
}

#[test]
fn last_times_assessment_is_read_from_the_other_case_and_leaves_a_row_there() {
    let world = World::new();
    let (mut desk, first) = two_cases(&world);
    let (all, there) = (rows(&world), world.accesses(&first.case));
    let area = AreaRef {
        case: desk.case.case.clone(),
        area: "d5".into(),
    };
    commands::area_read(&mut desk.kvarbo, &area).unwrap();
    assert_eq!(
        since(&world, all),
        [
            pair("case.consult", "previous_assessment"),
            pair("area.read", "own_case")
        ]
    );
    assert_eq!(world.accesses(&first.case), there + 1);
}

#[test]
fn what_a_decision_rests_on_elsewhere_is_one_row_a_case_also_when_it_is_read_and_when_it_is_signed() {
    let world = World::new();
    let (mut desk, first) = two_cases(&world);
    let read = desk.case.clone();
    let there = world.accesses(&first.case);
    let all = rows(&world);
    commands::decision_read(&mut desk.kvarbo, &read).unwrap();
    assert_eq!(world.accesses(&first.case), there + 1);
    assert_eq!(since(&world, all)[0], pair("case.consult", "other_decisions"));

    desk.grant();
    commands::decision_read(&mut desk.kvarbo, &read).unwrap();
    let all = rows(&world);
    let sign = DecisionSign { case: read.case };
    commands::decision_sign(&mut desk.kvarbo, &sign).unwrap();
    let mut acts = since(&world, all);
    acts.reverse();
    assert_eq!(acts[0], pair("case.consult", "other_decisions"), "with the act");
    assert_eq!(acts[1], pair("decision.sign", "own_case"));
    let consulted = acts.iter().filter(|(act, _)| act == "case.consult").count();
    assert_eq!(consulted, 1, "{acts:?}");
}

#[test]
fn a_list_and_a_look_up_say_what_they_were_for() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let all = rows(&world);
    let kvarbo = &mut desk.kvarbo;
    commands::today(kvarbo).unwrap();
    let search = Search {
        query: "Lehtinen".into(),
    };
    commands::search(kvarbo, &search).unwrap();
    let check = NumberCheck {
        number: support::AINO.into(),
    };
    commands::number_check(kvarbo, &check).unwrap();
    let said = since(&world, all);
    assert_eq!(
        said,
        [
            pair("person.found", "registration"),
            pair("person.search", "look_up"),
            pair("today.read", "own_work"),
        ]
    );
}

#[test]
fn today_names_what_was_opened_last_and_not_what_was_looked_into_beside() {
    let world = World::new();
    let (mut desk, first) = two_cases(&world);
    let second = desk.case.clone();
    let last = |desk: &mut Desk| commands::today(&mut desk.kvarbo).unwrap().recent[0].case.clone();
    commands::case_read(&mut desk.kvarbo, &second).unwrap();
    assert_eq!(last(&mut desk), Some(second.case.clone()));
    commands::case_read(&mut desk.kvarbo, &first).unwrap();
    assert_eq!(last(&mut desk), Some(first.case), "nothing was written in it");
    commands::decision_read(&mut desk.kvarbo, &second).unwrap();
    assert_eq!(last(&mut desk), Some(second.case));
}

#[test]
fn a_step_and_a_kind_are_found_behind_more_rows_than_a_list_gives() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    desk.dispatch();
    let decided = desk.case.case.clone();
    let another = application(&aino(&mut desk), &world.day(0), &["stad"]);
    for _ in 0..205 {
        desk.open().intake_register(&another).unwrap();
    }
    let steps = CasesFilter {
        query: String::new(),
        step: Some(Step::Order),
        closed: false,
    };
    for query in ["", "Lehtinen"] {
        let asked = CasesFilter {
            query: query.into(),
            ..steps.clone()
        };
        let found = commands::cases(&mut desk.kvarbo, &asked).unwrap();
        let cases: Vec<&str> = found.rows.iter().map(|row| row.case.as_str()).collect();
        assert_eq!(cases, [decided.as_str()], "{query}");
    }
    let kinds = WatchesFilter {
        whose: "own".into(),
        kind: "follow_up".into(),
        when: String::new(),
    };
    let found = commands::watches(&mut desk.kvarbo, &kinds).unwrap();
    assert_eq!(found.total, 1);
}

#[test]
fn a_list_says_how_many_there_are_in_all_and_a_day_has_all_of_its_dates() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let another = application(&aino(&mut desk), &world.day(-3), &["stad"]);
    for _ in 0..204 {
        desk.open().intake_register(&another).unwrap();
    }
    for query in ["", "Lehtinen"] {
        let all = CasesFilter {
            query: query.into(),
            step: None,
            closed: false,
        };
        let found = commands::cases(&mut desk.kvarbo, &all).unwrap();
        assert_eq!((found.rows.len(), found.total), (200, 205), "{query}");
    }
    let all = WatchesFilter {
        whose: "own".into(),
        kind: String::new(),
        when: String::new(),
    };
    let found = commands::watches(&mut desk.kvarbo, &all).unwrap();
    assert_eq!((found.rows.len(), found.total), (200, 205));
    let due = found.rows[0].deadline.due.clone();
    let span = CalendarSpan {
        from: due.clone(),
        until: due.clone(),
    };
    let calendar = commands::calendar(&mut desk.kvarbo, &span).unwrap();
    assert_eq!(calendar.days[0].rows.len(), 205);
    let date = |day: &str| day.parse::<chrono::NaiveDate>().unwrap();
    let days = date(&due) - date(&world.day(0));
    desk.kvarbo.session_lock().unwrap();
    world.pass(days.num_days());
    let mut kvarbo = world.unlocked();
    let today = commands::today(&mut kvarbo).unwrap();
    let here = today.days.iter().find(|day| day.date == due).unwrap();
    assert_eq!(here.count, 205);
    assert_eq!((today.rows.len(), today.more), (200, 5));
}
