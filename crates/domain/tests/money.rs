//! Fee and compensation: KSON's tables of 2022 to the krona, and the maximum fee year by year.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::NaiveDate;
use domain::catalogue::{Hours, Per, PlannedService, Zone, hours};
use domain::compensation::{Compensation, compensation};
use domain::fee::{Fee, LawAmounts, fee};
use domain::municipality::{Basis, Profile, RuleError, Work, embedded};

/// Codes with minutes a month.
type Services<'a> = &'a [(&'static str, i64)];

fn day(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 6, 1).unwrap()
}

fn norrtalje() -> Profile {
    embedded::profile("norrtalje").unwrap()
}

fn monthly(services: &[(&str, i64)], on: NaiveDate) -> Hours {
    let plan: Vec<_> = services
        .iter()
        .map(|(service, minutes)| PlannedService {
            service: (*service).to_owned(),
            category: None,
            times: 1,
            per: Per::Month,
            minutes: Some(*minutes),
            double_staffing: false,
            household_share: None,
        })
        .collect();
    hours(&norrtalje(), &plan, on).unwrap()
}

fn fee_of(services: &[(&str, i64)], year: i32) -> Fee {
    let law = LawAmounts::embedded().unwrap();
    fee(&norrtalje(), &law, &monthly(services, day(year)), day(year)).unwrap()
}

fn paid(services: &[(&str, i64)], zone: Zone, year: i32) -> Compensation {
    compensation(&norrtalje(), &monthly(services, day(year)), zone, day(year)).unwrap()
}

#[test]
fn the_five_levels_of_2022_and_2026_are_right_to_the_krona() {
    let alarm = ("trygghetslarm", 0);
    let levels: [(Services<'_>, usize, i64, i64); 8] = [
        (&[alarm], 1, 217, 266),
        (&[alarm, ("dusch", 60)], 2, 651, 798),
        (&[("dusch", 180)], 2, 651, 798),
        (&[("dusch", 181)], 3, 1_302, 1_596),
        (&[("dusch", 180), ("stad", 180)], 3, 1_302, 1_596),
        (&[("dusch", 361)], 4, 1_736, 2_128),
        (&[("stad", 540)], 4, 1_736, 2_128),
        (&[("stad", 541)], 5, 2_170, 2_660),
    ];
    for (services, level, in_2022, in_2026) in levels {
        let (then, now) = (fee_of(services, 2022), fee_of(services, 2026));
        assert_eq!(
            (then.level, then.kronor),
            (Some(level), Some(in_2022)),
            "{services:?}"
        );
        assert_eq!(
            (now.level, now.kronor),
            (Some(level), Some(in_2026)),
            "{services:?}"
        );
    }
}

#[test]
fn nothing_granted_has_no_level_and_costs_nothing() {
    let fee = fee_of(&[], 2026);
    assert_eq!((fee.level, fee.kronor), (None, Some(0)));
}

#[test]
fn the_maximum_fee_is_that_of_the_year() {
    let law = LawAmounts::embedded().unwrap();
    let published = [
        (2019, 2_089),
        (2020, 2_125),
        (2021, 2_139),
        (2022, 2_170),
        (2023, 2_359),
        (2024, 2_575),
        (2026, 2_660),
    ];
    for (year, kronor) in published {
        assert_eq!(law.maximum_fee(day(year)).unwrap().kronor, kronor, "{year}");
    }
}

#[test]
fn a_year_without_an_amount_has_a_level_and_no_amount() {
    let fee = fee_of(&[("dusch", 60)], 2027);
    assert_eq!((fee.level, fee.maximum, fee.kronor), (Some(2), None, None));
}

#[test]
fn an_hour_is_paid_as_in_the_table_of_2022() {
    let table = [
        ("stad", [325, 394, 448]),
        ("dusch", [394, 477, 543]),
        ("trygghetslarm", [394, 477, 543]),
    ];
    for (service, by_zone) in table {
        let kronor = Zone::ALL.map(|zone| paid(&[(service, 60)], zone, 2022).kronor());
        assert_eq!(kronor, by_zone, "{service}");
    }
}

#[test]
fn health_care_is_paid_as_in_the_table_of_2022() {
    let profile = norrtalje();
    let table = [
        (Work::DelegatedHealthCare, [39_400, 47_700, 54_300]),
        (Work::NurseListing, [107_100, 122_500, 130_000]),
        (Work::NurseVisit, [41_300, 47_600, 51_000]),
        (Work::TherapistVisit, [92_000, 106_000, 112_400]),
    ];
    for (work, by_zone) in table {
        let rate = profile.rate(work, day(2022)).unwrap();
        assert_eq!(Zone::ALL.map(|zone| rate.ore[&zone]), by_zone, "{work:?}");
        assert_eq!(rate.basis, Basis::Performed);
    }
}

#[test]
fn kronor_are_rounded_once_over_all_categories() {
    // 1 minute of service is 541 2/3 öre, 1 minute of care 656 2/3: 1 198 1/3 öre, not 5 + 7 kronor rounded apart.
    let paid = paid(&[("stad", 1), ("dusch", 1)], Zone::Urban, 2022);
    assert_eq!((paid.ore().to_string().as_str(), paid.kronor()), ("3595/3", 12));
    assert_eq!(
        self::paid(&[("stad", 3), ("dusch", 1)], Zone::Urban, 2022).kronor(),
        23
    );
}

#[test]
fn rates_of_another_year_say_so() {
    assert_eq!(paid(&[("stad", 60)], Zone::Urban, 2022).rates_from_year, None);
    assert_eq!(
        paid(&[("stad", 60)], Zone::Urban, 2026).rates_from_year,
        Some(2022)
    );
}

#[test]
fn an_alarm_is_paid_for_performed_time() {
    assert_eq!(
        paid(&[("trygghetslarm", 30)], Zone::Rural, 2022).lines[0].basis,
        Basis::Performed
    );
}

#[test]
fn a_profile_without_rates_has_no_answer() {
    let taby = embedded::profile("taby").unwrap();
    let answer = compensation(
        &taby,
        &monthly(&[("stad", 60)], day(2026)),
        Zone::Urban,
        day(2026),
    );
    assert_eq!(
        answer,
        Err(RuleError::NoRule {
            rule: "rate",
            on: day(2026)
        })
    );
}

#[test]
fn amounts_that_cannot_be_read_are_told_of_with_their_line() {
    let wrong = "[[price_base_amount]]\nvalid_from = 2026-01-01\nsource = \"SFS\"\nkronor = \"59 200\"\n";
    let reason = LawAmounts::parse(wrong).unwrap_err().to_string();
    assert!(reason.contains("line 4"), "{reason}");
}
