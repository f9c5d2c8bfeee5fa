//! What a decision gives less of than the one that it takes the place of, where the time counts the same.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod support;

use domain::decision::{Desk, Ground, GroundLack, LessKind};
use domain::municipality::{DoubleStaffing, HouseholdShare, Profile, embedded};
use support::{Proposal, applied, author, desk, today};

/// Norrtälje, counting double staffing once and a household's service whole.
fn profile() -> Profile {
    let mut profile = embedded::profile("norrtalje").unwrap();
    for counting in &mut profile.countings {
        counting.granted.double_staffing = DoubleStaffing::Once;
        counting.granted.household = HouseholdShare::Whole;
    }
    profile
}

/// How cleaning is less in a decision with one row for each of `now`, after one with a row for each of `ran`.
fn less(ran: &[&[(&str, &str)]], now: &[&[(&str, &str)]]) -> Vec<LessKind> {
    let profile = profile();
    let rows = |rows: &[&[(&str, &str)]]| {
        let lines: Vec<String> = (1..=rows.len()).map(|at| format!("a{at}")).collect();
        let services = lines.iter().map(|line| applied(line, Some("stad"), ""));
        let mut proposal = Proposal::of(services.collect());
        for (line, fields) in lines.iter().zip(rows) {
            proposal.grants(line, &[("minutes", "60")]);
            for (field, value) in *fields {
                proposal.write(line, field, value);
            }
        }
        proposal
    };
    let before = rows(ran).signed(&profile);
    let before = &before.case.decision().unwrap().signed;
    let assessor = author(2, "assessor");
    let desk = Desk {
        replaced: Some(before),
        ..desk(&profile, &assessor)
    };
    let prospect = rows(now).prospect(desk);
    let less = prospect.replaced.unwrap().less;
    less.into_iter().map(|less| less.kind).collect()
}

const TWO: (&str, &str) = ("double_staffing", "yes");

#[test]
fn the_same_or_more_in_every_way_is_not_less() {
    assert_eq!(less(&[&[]], &[&[]]), []);
    assert_eq!(less(&[&[]], &[&[("times", "3"), ("minutes", "70"), TWO]]), []);
    assert_eq!(less(&[&[("household_share", "2")]], &[&[]]), []);
    let parted: [&[(&str, &str)]; 2] = [&[("times", "1")], &[("times", "1")]];
    assert_eq!(less(&[&[]], &parted), [], "two rows with one visit each");
    assert_eq!(less(&parted, &[&[]]), []);
    assert_eq!(
        less(&[&[("times", "1"), ("per", "day")]], &[&[("times", "7")]]),
        [],
        "seven times a week is every day"
    );
}

#[test]
fn as_much_time_is_less_in_fewer_or_shorter_visits_without_the_second_carer_or_shared_by_more() {
    let long = [("times", "1"), ("minutes", "120")];
    assert_eq!(less(&[&[]], &[&long]), [LessKind::Weaker], "fewer visits");
    assert_eq!(less(&[&long], &[&[]]), [LessKind::Weaker], "shorter visits");
    assert_eq!(less(&[&[TWO]], &[&[]]), [LessKind::Weaker], "one instead of two");
    let shared = [("household_share", "2")];
    assert_eq!(less(&[&[]], &[&shared]), [LessKind::Weaker], "shared by two");
    let more: [&[(&str, &str)]; 2] = [&[("times", "1"), TWO], &[("times", "3")]];
    assert_eq!(
        less(&[&[TWO]], &more),
        [LessKind::Weaker],
        "one of two visits loses its second carer"
    );
    assert_eq!(less(&[&[]], &[&[("times", "1")]]), [LessKind::Fewer]);
}

#[test]
fn two_rows_that_become_one_are_less_in_all_told_once() {
    let one: &[(&str, &str)] = &[("times", "1")];
    let by_two: &[(&str, &str)] = &[("times", "1"), ("minutes", "30"), TWO];
    let larger: &[(&str, &str)] = &[("times", "1"), TWO];
    assert_eq!(
        less(&[one, by_two], &[larger]),
        [LessKind::Fewer],
        "half the visits"
    );
    assert_eq!(less(&[one, by_two], &[larger, by_two]), []);
    assert_eq!(less(&[one, one], &[one]), [LessKind::Fewer]);
}

/// A decision that ends by its own last day takes nothing after it that anybody was promised.
#[test]
fn what_begins_after_the_last_day_of_the_one_before_is_not_less() {
    let shorter = |from: &str| {
        let profile = profile();
        let mut before = Proposal::of(vec![applied("a1", Some("stad"), "")]);
        before.grants("a1", &[("minutes", "60")]);
        before.set("decision/to", "2027-06-30");
        let before = before.signed(&profile);
        let mut now = Proposal::of(vec![applied("a1", Some("stad"), "")]);
        now.grants("a1", &[("minutes", "30")]);
        now.set("decision/from", from);
        let assessor = author(2, "assessor");
        let desk = Desk {
            replaced: Some(&before.case.decision().unwrap().signed),
            ..desk(&profile, &assessor)
        };
        let less = now.prospect(desk).replaced.unwrap().less;
        less.into_iter().map(|less| less.kind).collect::<Vec<_>>()
    };
    assert_eq!(shorter("2027-06-30"), [LessKind::Fewer]);
    assert_eq!(shorter("2027-07-01"), []);
}

/// FL 37 § second paragraph, and HFD 2021:12 for what is none.
#[test]
fn four_grounds_allow_less_and_no_other_does() {
    let decision = |reservation: &str| {
        let mut proposal = Proposal::of(vec![applied("a1", Some("stad"), "")]);
        proposal.grants("a1", &[("minutes", "60")]);
        let mut signed = proposal
            .signed(&profile())
            .case
            .decision()
            .unwrap()
            .signed
            .clone();
        signed.reservation = reservation.into();
        signed
    };
    let lacks = |code, words, withdrawn, reservation| {
        let ground = Ground {
            code,
            words,
            withdrawn,
        };
        ground.lacks(&decision(reservation), today())
    };
    let told = "Spisen har glömts på tre gånger.";
    for code in ["safety", "false_information"] {
        assert_eq!(lacks(code, told, None, ""), None, "{code}");
        assert_eq!(lacks(code, " ", None, ""), Some(GroundLack::Words), "{code}");
    }
    assert_eq!(
        lacks("reservation", told, None, "Kan ändras om du flyttar."),
        None
    );
    assert_eq!(
        lacks("reservation", told, None, ""),
        Some(GroundLack::Reservation)
    );
    assert_eq!(
        lacks("reservation", told, None, "  "),
        Some(GroundLack::Reservation),
        "nothing is reserved by spaces"
    );
    assert_eq!(lacks("own_withdrawal", told, Some(today()), ""), None);
    assert_eq!(lacks("own_withdrawal", told, None, ""), Some(GroundLack::Day));
    assert_eq!(
        lacks("own_withdrawal", told, today().succ_opt(), ""),
        Some(GroundLack::Day)
    );
    for code in [
        "",
        "changed_need",
        "guideline",
        "standard_time",
        "less_need",
        "died",
    ] {
        assert_eq!(
            lacks(code, told, Some(today()), "Kan ändras."),
            Some(GroundLack::Code),
            "{code}"
        );
    }
}
