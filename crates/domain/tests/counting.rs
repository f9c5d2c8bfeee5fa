//! What a profile's own words change in the figures and in who decides: its weeks of a month, how each purpose counts two
//! who help at once, and the days of a line of delegation.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use chrono::NaiveDate;
use domain::catalogue::{Minutes, Per, PlannedService, Purpose, hours};
use domain::municipality::{DecisionAsked, DecisionKind, Outcome, Profile, embedded};
use support::{Proposal, applied, author, desk, today};

/// Norrtälje's profile with words of it changed.
fn changed(changes: &[(&str, &str)]) -> Profile {
    let mut text = embedded::text("norrtalje").unwrap().to_owned();
    for (what, into) in changes {
        assert!(text.contains(what), "the profile has no {what}");
        text = text.replacen(what, into, 1);
    }
    Profile::parse(&text).unwrap()
}

#[test]
fn hours_differ_by_the_weeks_that_the_profile_gives_a_month() {
    let showers = [PlannedService {
        service: "dusch".into(),
        category: None,
        times: 2,
        per: Per::Week,
        minutes: None,
        double_staffing: false,
        household_share: None,
    }];
    let month = |weeks: &str| {
        let profile = changed(&[(r#"weeks = "52/12""#, &format!("weeks = \"{weeks}\""))]);
        let hours = hours(&profile, &showers, today()).unwrap();
        hours.total(Purpose::Granted).to_string()
    };
    assert_eq!(month("52/12"), "1040/3");
    assert_eq!(month("4"), "320");
    assert_eq!(month("435/100"), "348");
}

/// Three showers a day with two who help are 60 hours and 40 minutes counted once, and twice that counted twice: on
/// either side of the 80 hours of the follow-up and of the assessor's 120.
#[test]
fn the_follow_up_and_the_delegation_each_count_as_the_profile_says_of_them() {
    let assessor = author(2, "assessor");
    let twice = |purpose: &str| format!("\n{purpose} = {{ double_staffing = \"twice\"");
    let once = |purpose: &str| format!("\n{purpose} = {{ double_staffing = \"once\"");
    let asked = |profile: &Profile| {
        let mut proposal = Proposal::of(vec![applied("a1", Some("dusch"), "")]);
        proposal.grants(
            "a1",
            &[("times", "3"), ("per", "day"), ("double_staffing", "yes")],
        );
        let prospect = proposal.prospect(desk(profile, &assessor));
        assert_eq!(prospect.hours.total(Purpose::Granted).to_string(), "7280");
        let months = prospect.follow_up.unwrap().months;
        (months, prospect.delegation.is_some())
    };
    assert_eq!(asked(&changed(&[])), (6, false));
    let follow_up_once = changed(&[(&twice("follow_up"), &once("follow_up"))]);
    assert_eq!(asked(&follow_up_once), (12, false));
    let delegation_once = changed(&[(&twice("delegation"), &once("delegation"))]);
    assert_eq!(asked(&delegation_once), (6, true));
}

#[test]
fn a_line_of_the_delegation_speaks_from_its_first_day_to_its_last() {
    let profile = changed(&[(
        "up_to_hours = 120\n\n[[delegation]]\nvalid_from = 2020-04-01",
        "up_to_hours = 120\nvalid_to = 2026-06-30\n\n[[delegation]]\nvalid_from = 2026-07-01",
    )]);
    let may = |outcome, day: &str| {
        let asked = DecisionAsked {
            position: "assessor",
            person: None,
            kind: DecisionKind::PersonalNeeds,
            outcome,
            granted: Minutes::from_hours(10),
        };
        let day: NaiveDate = day.parse().unwrap();
        profile.delegation(asked, day).is_some()
    };
    let ended = ["2020-03-31", "2020-04-01", "2026-06-30", "2026-07-01"];
    assert_eq!(
        ended.map(|day| may(Outcome::Granted, day)),
        [false, true, true, false]
    );
    let begun = ["2026-06-30", "2026-07-01", "2027-07-01"];
    assert_eq!(begun.map(|day| may(Outcome::Closed, day)), [false, true, true]);
}
