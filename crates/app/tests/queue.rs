//! The queue of who leads a unit: several cases given at once, taken back, and who has how much.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use app::{Error, Kvarbo};
use domain::record::Author;
use std::sync::Arc;
use support::desk::{self, Desk};
use support::{World, application};

/// A unit: its lead sits here, and these cases are Elin Holm's, who began them.
struct Unit {
    world: Arc<World>,
    kvarbo: Kvarbo,
    cases: Vec<String>,
    elin: String,
    maria: Author,
}

impl Unit {
    /// With so many cases of one person, the one after the other; Maria Lindkvist has used the file too.
    fn of(cases: usize) -> Self {
        let world = World::new();
        let mut desk = desk::registered(&world, &["dusch"]);
        let elin = desk.kvarbo.session_read().unwrap().user.unwrap().id;
        let person = desk.overview().frame.person.person;
        let mut all = vec![desk.case.case.clone()];
        while all.len() < cases {
            let person = person.clone();
            let again = application(&PersonRef { person }, &world.day(-3), &["dusch"]);
            all.push(desk.open().intake_register(&again).unwrap().case);
        }
        let (kvarbo, maria) = world.sits_down(desk.kvarbo, "Maria Lindkvist", 1);
        let (kvarbo, _) = world.sits_down_as(kvarbo, "Maj Lind", 2, "team_lead");
        Self {
            world,
            kvarbo,
            cases: all,
            elin,
            maria,
        }
    }

    fn give(&mut self, cases: &[String], to: &str) -> Result<DoneView, Error> {
        let (cases, to, reason) = (cases.to_vec(), to.to_owned(), "Elin är ledig.".to_owned());
        let assign = CasesAssign { cases, to, reason };
        self.kvarbo.open().unwrap().cases_assign(&assign)
    }

    fn take_back(&mut self, given: &DoneView) -> Result<DoneView, Error> {
        self.kvarbo.open().unwrap().cases_assign_undo(given)
    }

    /// Who has each case.
    fn holders(&mut self) -> Vec<Option<String>> {
        let open = self.kvarbo.open().unwrap();
        let read = |case: &String| open.case_read(&CaseRef { case: case.clone() }).unwrap();
        self.cases
            .iter()
            .map(read)
            .map(|view| view.frame.assessor)
            .collect()
    }

    fn listed(&mut self, whose: &str) -> usize {
        let filter = WatchesFilter {
            when: "all".into(),
            kind: String::new(),
            whose: whose.into(),
        };
        self.kvarbo.open().unwrap().watches(&filter).unwrap().rows.len()
    }

    fn workload(&mut self) -> WorkloadView {
        self.kvarbo.open().unwrap().workload().unwrap()
    }
}

const ELIN: &str = "Elin Holm";
const MARIA: &str = "Maria Lindkvist";

fn names(holders: &[Option<String>]) -> Vec<&str> {
    holders
        .iter()
        .map(|one| one.as_deref().unwrap_or("nobody"))
        .collect()
}

#[test]
fn several_cases_are_given_at_once_and_taken_back_to_who_had_each() {
    let mut unit = Unit::of(3);
    let (cases, maria, elin) = (
        unit.cases.clone(),
        unit.maria.actor.to_string(),
        unit.elin.clone(),
    );
    assert_eq!((unit.listed(&elin), unit.listed(&maria)), (3, 0));
    unit.give(&cases[..1], &maria).unwrap();
    let before = unit.world.accesses(&cases[1]);
    let given = unit.give(&cases, &maria).unwrap();
    assert_eq!(given.done.len(), 2, "one she had already");
    assert_eq!(names(&unit.holders()), [MARIA; 3]);
    assert!(unit.world.accesses(&cases[1]) > before);
    assert_eq!((unit.listed(&elin), unit.listed(&maria)), (0, 3));

    unit.take_back(&given).unwrap();
    assert_eq!(names(&unit.holders()), [MARIA, ELIN, ELIN]);
    assert_eq!((unit.listed(&elin), unit.listed(&maria)), (2, 1));
    let open = unit.kvarbo.open().unwrap();
    let case = given.done[0].case.clone();
    let events = open.case_read(&CaseRef { case }).unwrap().events;
    let assigned = events.iter().find(|event| event.kind == "case_assigned").unwrap();
    assert!(assigned.struck, "that it was given stays legible");
    assert_eq!(unit.take_back(&given).unwrap_err().code(), "not-now", "once");
}

#[test]
fn what_was_given_on_since_is_not_taken_back_and_neither_is_the_rest() {
    let mut unit = Unit::of(2);
    let (cases, maria, elin) = (
        unit.cases.clone(),
        unit.maria.actor.to_string(),
        unit.elin.clone(),
    );
    let given = unit.give(&cases, &maria).unwrap();
    unit.give(&cases[1..], &elin).unwrap();
    assert_eq!(unit.take_back(&given).unwrap_err().code(), "not-now");
    assert_eq!(names(&unit.holders()), [MARIA, ELIN]);
}

/// KL 6 kap. 28-32 §§.
#[test]
fn where_one_of_the_cases_is_closed_to_her_none_is_given() {
    let mut unit = Unit::of(2);
    let (kvarbo, _) = unit.world.sits_down(unit.kvarbo, MARIA, 1);
    unit.kvarbo = kvarbo;
    let (case, reason) = (unit.cases[1].clone(), "Kusin.".to_owned());
    let declared = ConflictOfInterest { case, reason };
    unit.kvarbo
        .open()
        .unwrap()
        .intake_conflict_of_interest(&declared)
        .unwrap();
    let (kvarbo, _) = unit.world.sits_down_as(unit.kvarbo, "Maj Lind", 2, "team_lead");
    unit.kvarbo = kvarbo;
    let (cases, maria) = (unit.cases.clone(), unit.maria.actor.to_string());
    assert_eq!(
        unit.give(&cases, &maria).unwrap_err().code(),
        "conflict-of-interest"
    );
    assert_eq!(names(&unit.holders()), [ELIN; 2]);
}

#[test]
fn the_units_work_is_counted_and_given_by_who_leads_it_alone() {
    let mut unit = Unit::of(2);
    let (cases, maria) = (unit.cases.clone(), unit.maria.actor.to_string());
    for (to, cases) in [("nobody", &cases[..]), (maria.as_str(), &[])] {
        assert_eq!(unit.give(cases, to).unwrap_err().code(), "choice");
    }
    let given = unit.give(&cases[..1], &maria).unwrap();
    let (kvarbo, _) = unit.world.sits_down(unit.kvarbo, MARIA, 1);
    unit.kvarbo = kvarbo;
    assert_eq!(unit.give(&cases, &maria).unwrap_err().code(), "others-list");
    assert_eq!(unit.take_back(&given).unwrap_err().code(), "others-list");
    let refused = unit.kvarbo.open().unwrap().workload().unwrap_err();
    assert_eq!(refused.code(), "others-list");
}

#[test]
fn several_follow_ups_are_brought_forward_and_due_again_as_before_and_no_other_date_is_moved() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    let case = desk.case.case.clone();
    let (kvarbo, _) = world.sits_down_as(desk.kvarbo, "Maj Lind", 2, "team_lead");
    desk.kvarbo = kvarbo;
    let due = |desk: &mut Desk| {
        let filter = WatchesFilter {
            when: "all".into(),
            kind: String::new(),
            whose: "all".into(),
        };
        let rows = desk.open().watches(&filter).unwrap().rows;
        let movable: Vec<_> = rows
            .iter()
            .filter(|row| row.movable)
            .map(|row| row.kind.as_str())
            .collect();
        assert_eq!(movable, ["follow_up"]);
        let row = rows.into_iter().find(|row| row.kind == "follow_up").unwrap();
        (row.deadline.due, row.deadline.rule)
    };
    let forward = |desk: &mut Desk, days: i64, words: &str| {
        let (cases, date, words) = (vec![case.clone()], world.day(days), words.to_owned());
        desk.open()
            .follow_ups_forward(&FollowUpsForward { cases, date, words })
    };
    let before = due(&mut desk);
    for (days, words, code) in [
        (30, " ", "words"),
        (-1, "Dottern ringde.", "not-now"),
        (900, "Dottern ringde.", "not-now"),
    ] {
        assert_eq!(
            forward(&mut desk, days, words).unwrap_err().code(),
            code,
            "{days}"
        );
    }
    let first = forward(&mut desk, 60, "Dottern ringde.").unwrap();
    let second = forward(&mut desk, 30, "Hon föll.").unwrap();
    assert_eq!(due(&mut desk), (world.day(30), "follow_up_chosen".to_owned()));
    let undo = |desk: &mut Desk, done: &DoneView| desk.open().follow_ups_forward_undo(done);
    assert_eq!(
        undo(&mut desk, &first).unwrap_err().code(),
        "not-now",
        "moved again since"
    );
    undo(&mut desk, &second).unwrap();
    assert_eq!(due(&mut desk).0, world.day(60));
    undo(&mut desk, &first).unwrap();
    assert_eq!(due(&mut desk), before);
    let events = desk.overview().events;
    let moved = events
        .iter()
        .filter(|event| event.kind == "follow_up_brought_forward");
    assert!(moved.clone().count() == 2 && moved.clone().all(|event| event.struck));
}

#[test]
fn the_workload_says_who_has_how_many_dates_and_cases_and_what_the_next_weeks_have() {
    let mut unit = Unit::of(4);
    let (cases, maria) = (unit.cases.clone(), unit.maria.actor.to_string());
    unit.give(&cases[..1], &maria).unwrap();
    let had = |view: &WorkloadView, name: &str| {
        let mut loads = view.assessors.iter().chain([&view.nobodys]);
        let load = loads.find(|load| load.name == name).unwrap();
        (load.late, load.week, load.later, load.cases, load.investigations)
    };
    let view = unit.workload();
    assert_eq!(had(&view, ELIN), (0, 0, 3, 3, 3));
    assert_eq!(had(&view, MARIA), (0, 0, 1, 1, 1));
    assert_eq!(had(&view, "Maj Lind"), (0, 0, 0, 0, 0));
    assert_eq!(had(&view, ""), (0, 0, 0, 0, 0), "nobody's");

    // Three months after the application came, they are late (FL 11-12 §§ as the profile counts it).
    let due: i64 = (0..400)
        .find(|_| {
            unit.world.pass(1);
            unit.workload().assessors.iter().any(|load| load.week > 0)
        })
        .unwrap();
    let view = unit.workload();
    assert_eq!(had(&view, ELIN), (0, 3, 0, 3, 3), "after {due} days");
    let counted: u32 = view.weeks.iter().map(|week| week.count).sum();
    assert_eq!((view.weeks.len(), view.weeks[0].count, counted), (6, 4, 4));
    unit.world.pass(7);
    let view = unit.workload();
    assert_eq!(had(&view, ELIN), (3, 0, 0, 3, 3));
    let counted: u32 = view.weeks.iter().map(|week| week.count).sum();
    assert_eq!(counted, 0, "what is late is in no week to come");
}

/// SoL 34 kap.: what is not carried out within three months is reported.
#[test]
fn a_decision_that_nobody_has_begun_to_carry_out_is_watched_and_who_leads_sees_how_many_are_late() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    desk.dispatch();
    let case = desk.case.case.clone();
    assert_eq!(desk.watched(&case, "not_executed").as_deref(), Some("2027-02-24"));
    world.pass(100);
    let order = desk.order();
    assert!(
        desk.watched(&case, "not_executed").is_some(),
        "ordered, and not begun"
    );
    let (kvarbo, _) = world.sits_down_as(desk.kvarbo, "Maj Lind", 2, "team_lead");
    desk.kvarbo = kvarbo;
    let late = |desk: &mut Desk| desk.open().workload().unwrap().unexecuted;
    assert_eq!(late(&mut desk), 1);
    world.pass(14);
    desk.noted(&order, "executed", world.day(0));
    assert_eq!(late(&mut desk), 0, "somebody gives it");
}
