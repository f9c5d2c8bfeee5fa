//! Minutes a month: known figures, and what is refused. Beside a naive oracle: `oracle.rs`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::NaiveDate;
use domain::catalogue::{Category, Minutes, Per, PlannedService, Purpose, hours};
use domain::municipality::{Profile, Rounding, RuleError, embedded};
use std::sync::LazyLock;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn norrtalje() -> &'static Profile {
    static PROFILE: LazyLock<Profile> = LazyLock::new(|| embedded::profile("norrtalje").unwrap());
    &PROFILE
}

fn plan(service: &str, times: i64, per: Per) -> PlannedService {
    PlannedService {
        service: service.to_owned(),
        category: None,
        times,
        per,
        minutes: None,
        double_staffing: false,
        household_share: None,
    }
}

fn minutes(planned: PlannedService, purpose: Purpose) -> Minutes {
    hours(norrtalje(), &[planned], today()).unwrap().total(purpose)
}

fn refused(planned: PlannedService) -> RuleError {
    hours(norrtalje(), &[planned], today()).unwrap_err()
}

#[test]
fn kristianstads_minutes_give_the_figures_of_its_handbook() {
    let figures = [
        ("dusch", 2, Per::Week, "1040/3"),
        ("morgonhjalp", 1, Per::Day, "455"),
        ("kvallshjalp", 1, Per::Day, "455"),
        ("stad", 1, Per::TwoWeeks, "455/3"),
        ("inkop", 1, Per::Week, "195"),
        ("tvatt", 1, Per::TwoWeeks, "130/3"),
        ("fonsterputs", 1, Per::Year, "15"),
    ];
    for (service, times, per, exact) in figures {
        assert_eq!(
            minutes(plan(service, times, per), Purpose::Granted).to_string(),
            exact,
            "{service}"
        );
    }
    let whole = hours(
        norrtalje(),
        &figures.map(|(service, times, per, _)| plan(service, times, per)),
        today(),
    );
    assert_eq!(whole.unwrap().total(Purpose::Granted).to_string(), "4985/3");
}

#[test]
fn a_sum_is_rounded_once_and_not_service_by_service() {
    // 346 2/3 and 43 1/3: each alone would round to 347 + 43.
    let both = [
        plan("dusch", 2, Per::Week),
        plan("tvatt", 1, Per::TwoWeeks),
        plan("tvatt", 1, Per::TwoWeeks),
    ];
    let total = hours(norrtalje(), &both, today())
        .unwrap()
        .total(Purpose::Granted);
    assert_eq!(
        (total.to_string().as_str(), total.whole(Rounding::HalfUp)),
        ("1300/3", 433)
    );
}

#[test]
fn every_third_week_is_a_third_of_every_week() {
    assert_eq!(
        minutes(plan("stad", 1, Per::ThreeWeeks), Purpose::Granted).to_string(),
        "910/9"
    );
}

#[test]
fn hours_are_summed_by_category() {
    let all = [
        plan("dusch", 1, Per::Month),
        plan("stad", 1, Per::Month),
        plan("trygghetslarm", 1, Per::Month),
    ];
    let hours = hours(norrtalje(), &all, today()).unwrap();
    let of = |category| hours.of(category, Purpose::Granted).to_string();
    assert_eq!(
        (of(Category::Care), of(Category::Service), of(Category::Alarm)),
        ("40".into(), "70".into(), "0".into())
    );
}

#[test]
fn double_staffing_counts_twice_for_the_provider_and_once_for_the_fee() {
    let double = PlannedService {
        double_staffing: true,
        ..plan("dusch", 1, Per::Month)
    };
    assert_eq!(minutes(double.clone(), Purpose::Compensation).to_string(), "80");
    assert_eq!(minutes(double, Purpose::Fee).to_string(), "40");
}

#[test]
fn a_shared_service_is_counted_once_in_the_household() {
    let share = |persons| PlannedService {
        household_share: Some(persons),
        ..plan("stad", 1, Per::Month)
    };
    let each = minutes(share(3), Purpose::Granted);
    assert_eq!(each.to_string(), "70/3");
    assert_eq!(
        [each, each, each].into_iter().sum::<Minutes>(),
        Minutes::from_whole(70)
    );
}

#[test]
fn a_household_may_count_whole_for_each() {
    let text = embedded::text("norrtalje").unwrap();
    let whole = text.replace(
        r#"granted = { double_staffing = "twice", household = "share" }"#,
        r#"granted = { double_staffing = "once", household = "whole" }"#,
    );
    let shared = PlannedService {
        household_share: Some(2),
        double_staffing: true,
        ..plan("stad", 1, Per::Month)
    };
    let hours = hours(&Profile::parse(&whole).unwrap(), &[shared], today()).unwrap();
    assert_eq!(hours.total(Purpose::Granted).to_string(), "70");
    assert_eq!(hours.total(Purpose::Compensation).to_string(), "70");
}

/// The profile says for each purpose how the same time counts; none is counted as another.
#[test]
fn the_same_plan_has_its_own_sum_for_each_of_the_five_purposes() {
    let plan = [
        PlannedService {
            double_staffing: true,
            ..plan("dusch", 1, Per::Month)
        },
        PlannedService {
            household_share: Some(2),
            ..plan("stad", 1, Per::Month)
        },
    ];
    // The shower's 40 minutes once or twice, and of the cleaning's 70 a half or all.
    let ways = [
        ("once", "share", "75"),
        ("once", "whole", "110"),
        ("twice", "share", "115"),
        ("twice", "whole", "150"),
    ];
    let names = ["granted", "fee", "follow_up", "delegation", "compensation"];
    // Any two purposes count in two ways at some turn.
    for turned in 0..names.len() {
        let of = |at: usize| ways[(at + turned) % names.len() % ways.len()];
        let mut text = embedded::text("norrtalje").unwrap().to_owned();
        for (at, name) in names.iter().enumerate() {
            let (staffing, household, _) = of(at);
            let start = text.find(&format!("\n{name} = {{ double_staffing")).unwrap() + 1;
            let end = start + text[start..].find('\n').unwrap();
            let rule =
                format!("{name} = {{ double_staffing = \"{staffing}\", household = \"{household}\" }}");
            text.replace_range(start..end, &rule);
        }
        let hours = hours(&Profile::parse(&text).unwrap(), &plan, today()).unwrap();
        for (at, purpose) in Purpose::ALL.into_iter().enumerate() {
            assert_eq!(
                hours.total(purpose).to_string(),
                of(at).2,
                "{purpose:?} turned {turned}"
            );
        }
    }
}

#[test]
fn personal_care_is_not_shared() {
    let shared = PlannedService {
        household_share: Some(2),
        ..plan("dusch", 1, Per::Week)
    };
    assert_eq!(
        refused(shared),
        RuleError::NotShared {
            code: "dusch".to_owned()
        }
    );
}

#[test]
fn a_service_without_standard_time_asks_for_minutes() {
    assert_eq!(
        refused(plan("avlosning", 1, Per::Week)),
        RuleError::MinutesMissing {
            code: "avlosning".to_owned()
        }
    );
    let given = PlannedService {
        minutes: Some(240),
        ..plan("avlosning", 4, Per::Month)
    };
    assert_eq!(minutes(given, Purpose::Granted), Minutes::from_hours(16));
}

#[test]
fn a_service_outside_the_catalogue_counts_with_its_own_category_and_minutes() {
    let walk = |category, persons| PlannedService {
        category: Some(category),
        minutes: Some(30),
        household_share: persons,
        ..plan("hundpromenad", 1, Per::Week)
    };
    let counted = hours(norrtalje(), &[walk(Category::Service, Some(2))], today()).unwrap();
    assert_eq!(counted.of(Category::Service, Purpose::Fee).to_string(), "65");
    assert!(matches!(
        refused(walk(Category::Care, Some(2))),
        RuleError::NotShared { .. }
    ));
    let open = PlannedService {
        minutes: None,
        ..walk(Category::Care, None)
    };
    assert!(matches!(refused(open), RuleError::MinutesMissing { .. }));
}

#[test]
fn what_cannot_be_is_refused() {
    let unknown = refused(plan("massage", 1, Per::Week));
    assert_eq!(
        unknown,
        RuleError::UnknownService {
            code: "massage".to_owned(),
            on: today()
        }
    );
    let wrong = [
        PlannedService {
            minutes: Some(-1),
            ..plan("dusch", 1, Per::Week)
        },
        PlannedService {
            minutes: Some(i64::MAX),
            ..plan("dusch", 1, Per::Week)
        },
        PlannedService {
            minutes: Some(1_000),
            ..plan("dusch", 999, Per::Day)
        },
        PlannedService {
            household_share: Some(0),
            ..plan("stad", 1, Per::Week)
        },
        plan("dusch", 0, Per::Week),
        plan("dusch", i64::MIN, Per::Week),
    ];
    for planned in wrong {
        assert!(
            matches!(refused(planned.clone()), RuleError::OutOfRange { .. }),
            "{planned:?}"
        );
    }
}

#[test]
fn before_the_catalogue_begins_there_is_no_rule() {
    let day = NaiveDate::from_ymd_opt(2020, 3, 31).unwrap();
    let early = hours(norrtalje(), &[plan("dusch", 1, Per::Week)], day);
    assert_eq!(
        early,
        Err(RuleError::NoRule {
            rule: "month_factor",
            on: day
        })
    );
}

#[test]
fn minutes_are_read_back_as_they_were_written() {
    let exact: Minutes = "1625/3".parse().unwrap();
    assert_eq!(serde_json::to_string(&exact).unwrap(), r#""1625/3""#);
    assert_eq!(serde_json::from_str::<Minutes>(r#""1625/3""#).unwrap(), exact);
    for wrong in ["", "-1", "1/0", "1/-3", "1.5", "99999999999999999999"] {
        assert_eq!(wrong.parse::<Minutes>(), Err(RuleError::NotMinutes), "{wrong}");
    }
}
