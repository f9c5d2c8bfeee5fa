//! The figures beside a proposal as its screen shows them: hours, fee, compensation, need and time, and the follow-up.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use support::desk::{self, Desk};
use support::{World, application};

/// Grants the service in place `at` one time a month, of `minutes`.
fn monthly(desk: &mut Desk, at: usize, minutes: &str) {
    for (field, value) in [
        ("times", "1"),
        ("per", "month"),
        ("minutes", minutes),
        ("minutes_reason", "Enligt planen."),
    ] {
        let path = desk.path(at, field);
        desk.write(&path, value);
    }
}

#[test]
fn need_and_time_stand_side_by_side_in_each_life_area() {
    let mut desk = desk::investigated(&World::new(), &["dusch", "stad"]);
    desk.decide(0, "granted", "");
    desk.decide(1, "refused", "Dottern städar.");
    monthly(&mut desk, 0, "90");
    let view = desk.decision();
    let groups: Vec<_> = view
        .groups
        .iter()
        .map(|group| {
            (
                group.area.as_deref(),
                &*group.assessed,
                &*group.intended,
                group.needs,
                group.minutes,
            )
        })
        .collect();
    assert_eq!(
        groups,
        [(Some("d5"), "3", "1", 1, 90), (Some("d6"), "3", "1", 1, 0)]
    );
    assert_eq!(view.needs, 3);
    assert_eq!(view.needs_without_time.len(), 2, "{:?}", view.needs_without_time);
}

/// Nine hours of care and the alarm: level four of 2026, and KSON's rates of 2022.
#[test]
fn fee_and_compensation_are_shown_in_kronor_with_the_ladder_of_the_year() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch", "stad"]);
    desk.decide(1, "granted", "");
    desk.grant();
    monthly(&mut desk, 0, "480");
    monthly(&mut desk, 1, "60");
    let view = desk.decision();
    assert_eq!(
        (view.fee.level, view.fee.amount, view.fee.maximum, view.fee.year),
        (Some(4), Some(2_128), Some(2_660), 2026)
    );
    let ladder: Vec<_> = view
        .fee
        .ladder
        .iter()
        .map(|step| (step.amount, step.up_to_hours, step.alarm_only))
        .collect();
    assert_eq!(
        ladder,
        [
            (266, None, true),
            (798, Some(3), false),
            (1_596, Some(6), false),
            (2_128, Some(9), false),
            (2_660, None, false)
        ]
    );
    let paid: Vec<_> = view
        .compensation
        .iter()
        .map(|one| (&*one.zone, one.kronor, one.rates_year, one.stale))
        .collect();
    assert_eq!(
        paid,
        [
            ("tatort", 8 * 394 + 325, 2022, true),
            ("landsbygd", 8 * 477 + 394, 2022, true),
            ("skargard", 8 * 543 + 448, 2022, true)
        ]
    );
    let categories: Vec<_> = view
        .sum
        .categories
        .iter()
        .map(|one| (&*one.category, one.minutes))
        .collect();
    assert_eq!(categories, [("omsorg", 480), ("service", 60), ("larm", 0)]);

    // Nobody has read next year's amount yet.
    world.pass(60);
    let fee = desk.decision().fee;
    assert_eq!(
        (fee.level, fee.amount, fee.maximum, fee.year),
        (Some(4), None, None, 2027)
    );
    assert!(fee.ladder.is_empty());
}

/// What the decision under review gives runs no more beside the new one.
#[test]
fn how_far_it_is_to_eighty_hours_is_counted_of_all_that_will_run() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["ledsagning"]);
    desk.grant();
    monthly(&mut desk, 0, "1440");
    desk.sign();
    let person = PersonRef {
        person: desk.overview().frame.person.person,
    };
    let more = application(&person, &world.day(0), &["ledsagning"]);
    desk.case = desk.open().intake_register(&more).unwrap();
    desk.grant();
    monthly(&mut desk, 0, "1430");
    desk.sign();
    desk.dispatch();
    desk.review("changed_circumstances");
    let all = |desk: &mut Desk, times: &str| {
        let path = desk.path(0, "times");
        desk.write(&path, times);
        let sum = desk.decision().sum;
        (sum.between, sum.over, sum.near)
    };
    assert_eq!(all(&mut desk, "1"), (4_800 - 1_440 - 1_430, false, false));
    assert_eq!(all(&mut desk, "2"), (4_800 - 1_440 - 2 * 1_430, false, false));
    assert_eq!(all(&mut desk, "3"), (1_440 + 3 * 1_430 - 4_800, true, false));
}

#[test]
fn a_decision_that_ends_before_its_follow_up_shows_the_earlier_day_that_it_is_signed_with() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.write("decision/to", &world.day(60));
    desk.write("decision/end_reason", "Hon flyttar till sin dotter.");
    let earlier = (world.day(30), "decision_ends".to_owned());
    let shown = desk.decision().fields.follow_up_rule.unwrap();
    assert_eq!((shown.due, shown.rule), earlier);
    let signed = desk.sign().follow_up.unwrap();
    assert_eq!((signed.due, signed.rule), earlier);
    desk.dispatch();
    let (case, number) = (desk.case.case.clone(), desk.decision().signed[0].number.clone());
    let mut done = |world: &World| {
        let done = FollowUpDone {
            case: case.clone(),
            number: number.clone(),
            date: world.day(0),
            words: "Hjälpen fungerar.".into(),
        };
        let view = desk.open().follow_up_done(&done).unwrap();
        view.signed[0].follow_up.clone().map(|next| next.due)
    };
    let last = world.day(60);
    world.pass(31);
    assert_eq!(
        done(&world),
        Some(last),
        "the end itself is looked at, and not the same day again"
    );
    world.pass(29);
    assert_eq!(done(&world), None, "nothing runs any more");
}
