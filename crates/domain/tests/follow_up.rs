//! Follow-ups by Norrtälje's policy (KSON 2022).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::NaiveDate;
use domain::catalogue::Minutes;
use domain::decision::unless_chosen;
use domain::follow_up::{Decided, FollowUp, follow_up};
use domain::municipality::embedded;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn after(decided: Decided) -> Option<FollowUp> {
    let profile = embedded::profile("norrtalje").unwrap();
    follow_up(profile.follow_up(decided.on).unwrap(), decided).unwrap()
}

fn granted(minutes: Minutes) -> Decided {
    Decided {
        on: day("2026-11-22"),
        granted: Some(minutes),
        open: None,
        ends: None,
    }
}

#[test]
fn exactly_eighty_hours_are_followed_up_within_a_year() {
    let follow_up = after(granted(Minutes::from_hours(80))).unwrap();
    assert_eq!((follow_up.due, follow_up.months), (day("2027-11-22"), 12));
}

#[test]
fn one_minute_more_is_followed_up_within_six_months() {
    let follow_up = after(granted(Minutes::from_whole(80 * 60 + 1))).unwrap();
    assert_eq!((follow_up.due, follow_up.months), (day("2027-05-22"), 6));
    assert_eq!(follow_up.rule(), "above 80 hours a month: every 6 months");
}

#[test]
fn a_third_of_a_minute_more_is_more() {
    assert_eq!(after(granted("14401/3".parse().unwrap())).unwrap().months, 6);
}

#[test]
fn seventy_five_and_ten_hours_in_two_decisions_are_eighty_five() {
    let running = [Minutes::from_hours(75), Minutes::from_hours(10)];
    assert_eq!(after(granted(running.into_iter().sum())).unwrap().months, 6);
}

#[test]
fn an_overdue_follow_up_is_due_now_and_never_on_a_day_that_has_passed() {
    let overdue = Decided {
        open: Some(day("2024-03-03")),
        ..granted(Minutes::from_hours(5))
    };
    assert_eq!(after(overdue).unwrap().due, day("2026-11-22"));
}

#[test]
fn an_open_follow_up_is_never_put_off() {
    let open = Decided {
        open: Some(day("2027-03-01")),
        ..granted(Minutes::from_hours(5))
    };
    let follow_up = after(open).unwrap();
    assert_eq!(
        (follow_up.due, follow_up.by_rule),
        (day("2027-03-01"), day("2027-11-22"))
    );
}

#[test]
fn more_help_brings_an_open_follow_up_forward() {
    let open = Decided {
        open: Some(day("2027-10-01")),
        ..granted(Minutes::from_hours(90))
    };
    assert_eq!(after(open).unwrap().due, day("2027-05-22"));
}

#[test]
fn a_decision_that_ends_sooner_proposes_an_earlier_follow_up() {
    let ends = |ends| Decided {
        ends: Some(day(ends)),
        ..granted(Minutes::from_hours(5))
    };
    assert_eq!(
        after(ends("2027-06-30")).unwrap().proposed,
        Some(day("2027-05-31"))
    );
    // Within the last thirty days there is the end itself to look at, and after it nothing.
    for (last, proposed) in [
        ("2026-12-23", "2026-11-23"),
        ("2026-12-22", "2026-12-22"),
        ("2026-12-01", "2026-12-01"),
    ] {
        assert_eq!(after(ends(last)).unwrap().proposed, Some(day(proposed)), "{last}");
    }
    for none in ["2027-11-22", "2026-11-22", "2026-10-31"] {
        assert_eq!(after(ends(none)).unwrap().proposed, None, "{none}");
    }
}

#[test]
fn a_pure_refusal_needs_no_follow_up() {
    let refused = Decided {
        granted: None,
        ..granted(Minutes::ZERO)
    };
    assert_eq!(after(refused), None);
}

#[test]
fn the_last_of_august_becomes_the_last_of_february() {
    let decided = Decided {
        on: day("2026-08-31"),
        ..granted(Minutes::from_hours(100))
    };
    assert_eq!(after(decided).unwrap().due, day("2027-02-28"));
}

#[test]
fn a_follow_up_is_called_by_its_own_interval() {
    let called = |months| {
        let yearly = after(granted(Minutes::from_hours(80))).unwrap();
        unless_chosen(&FollowUp { months, ..yearly }).rule
    };
    assert_eq!(called(12), "follow_up_yearly");
    assert_eq!(called(6), "follow_up_half_yearly");
    assert_eq!(called(3), "follow_up_every_3");
    assert_eq!(called(24), "follow_up_every_24");
    let ends = Decided {
        ends: Some(day("2027-06-30")),
        ..granted(Minutes::from_hours(5))
    };
    let set = unless_chosen(&after(ends).unwrap());
    assert_eq!((set.due, set.rule.as_str()), (day("2027-05-31"), "decision_ends"));
}
