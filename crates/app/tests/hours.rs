//! Granted hours of a person are the sum over all running decisions, also those of other cases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use support::desk::{self, Desk};
use support::{World, application};

/// Grants `times` escorts a month of `minutes` each.
fn escorts(desk: &mut Desk, times: &str, minutes: &str) {
    desk.grant();
    for (field, value) in [
        ("times", times),
        ("per", "month"),
        ("minutes", minutes),
        ("minutes_reason", "Enligt planen."),
    ] {
        let path = desk.path(0, field);
        desk.write(&path, value);
    }
}

/// The signed decision's follow-up, and whether the person is above the threshold.
fn signed(desk: &mut Desk) -> (String, bool) {
    let over = desk.decision().sum.over;
    (desk.sign().follow_up.unwrap().due, over)
}

/// Norrtälje: "up to 80 h a month at least yearly", above it every six months (seed 003).
#[test]
fn seventy_five_hours_and_ten_more_in_another_case_are_above_eighty() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["ledsagning"]);
    escorts(&mut desk, "10", "450");
    assert_eq!(signed(&mut desk), ("2027-11-24".to_owned(), false));

    let person = PersonRef {
        person: desk.overview().frame.person.person,
    };
    let more = application(&person, &world.day(0), &["ledsagning"]);
    desk.case = desk.open().intake_register(&more).unwrap();
    escorts(&mut desk, "2", "300");
    assert_eq!(desk.decision().sum.granted, 600);
    assert_eq!(signed(&mut desk), ("2027-05-24".to_owned(), true));
}

#[test]
fn exactly_eighty_hours_are_not_above_eighty_and_a_minute_more_is() {
    for (times, minutes, due, above) in [
        ("10", "480", "2027-11-24", false),
        ("1", "4801", "2027-05-24", true),
    ] {
        let mut desk = desk::registered(&World::new(), &["ledsagning"]);
        escorts(&mut desk, times, minutes);
        assert_eq!(
            signed(&mut desk),
            (due.to_owned(), above),
            "{times} times {minutes}"
        );
    }
}
