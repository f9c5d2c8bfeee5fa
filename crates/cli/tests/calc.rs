//! `kvarbo calc` as a script calls it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{Answer, file, kvarbo};
use serde_json::{Value, json};

fn calc(municipality: &str, plan: &str, more: &[&str]) -> Answer {
    let (_folder, path) = file("plan.json", plan);
    let plan = path.to_str().unwrap();
    kvarbo(
        &[
            &["--json", "calc", "--municipality", municipality, "--plan", plan],
            more,
        ]
        .concat(),
    )
}

fn norrtalje(services: &Value) -> Value {
    let plan = json!({ "zone": "tatort", "services": services }).to_string();
    calc("norrtalje", &plan, &["--on", "2026-11-22"]).json()
}

#[test]
fn minutes_are_given_exactly_and_rounded() {
    let answer = norrtalje(&json!([{ "service": "tillsyn", "times": 1, "per": "week", "minutes": 125 }]));
    for time in [
        &answer["services"][0],
        &answer["total"],
        &answer["categories"]["omsorg"],
    ] {
        assert_eq!(
            (&time["minutes_exact"], &time["minutes"]),
            (&json!("1625/3"), &json!(542))
        );
    }
    assert_eq!(answer["categories"]["service"]["minutes"], 0);
}

#[test]
fn the_figures_of_a_whole_plan_fit_together() {
    let answer = norrtalje(&json!([
        { "service": "dusch", "times": 2, "per": "week" },
        { "service": "stad", "times": 1, "per": "2weeks", "household_share": 2 },
        { "service": "trygghetslarm", "times": 1, "per": "month" },
    ]));
    assert_eq!(answer["total"]["minutes_exact"], "845/2");
    assert_eq!(answer["total"]["hours"], 7.04);
    assert_eq!(answer["fee"]["level"], 4);
    assert_eq!(answer["fee"]["amount"], 2128);
    assert_eq!(answer["fee"]["maximum_fee"], 2660);
    assert_eq!(answer["follow_up"]["interval_months"], 12);
    assert_eq!(answer["follow_up"]["due"], "2027-11-22");
    assert_eq!(answer["compensation"]["ore_exact"], "1612325/6");
    assert_eq!(answer["compensation"]["kronor"], 2687);
    assert_eq!(answer["compensation"]["note"], "rates from 2022");
}

#[test]
fn every_word_of_a_plan_is_read() {
    let row = |per: &str| json!({ "service": "tillsyn", "times": 1, "per": per, "minutes": 60 });
    let exact = |services: Value| norrtalje(&services)["total"]["minutes_exact"].clone();
    // 52 weeks of twelve months (the profile's factor): a day is a seventh of a week, a year a twelfth of a month.
    for (per, minutes) in [
        ("day", "1820"),
        ("week", "260"),
        ("2weeks", "130"),
        ("3weeks", "260/3"),
        ("month", "60"),
        ("year", "5"),
    ] {
        assert_eq!(exact(json!([row(per)])), minutes, "{per}");
    }
    let paid = |zone: &str, double: bool| {
        let row = json!({ "service": "dusch", "times": 1, "per": "week", "double_staffing": double });
        let plan = json!({ "zone": zone, "services": [row] }).to_string();
        let answer = calc("norrtalje", &plan, &["--on", "2026-11-22"]).json();
        let exact = answer["compensation"]["ore_exact"].as_str().unwrap().to_owned();
        (exact, answer["fee"]["amount"].clone())
    };
    let [town, country, islands] = ["tatort", "landsbygd", "skargard"].map(|zone| paid(zone, false).0);
    assert!(
        town != country && country != islands,
        "{town} {country} {islands}"
    );
    let (one, two) = (paid("landsbygd", false), paid("landsbygd", true));
    assert_ne!(one.0, two.0, "the provider sends two");
    assert_eq!(one.1, two.1, "and she pays for one");
    calc("norrtalje", r#"{"zone":"stan","services":[]}"#, &[]).assert_refused("stan");
}

#[test]
fn one_minute_above_eighty_hours_halves_the_follow_up_interval() {
    let plan = |minutes| json!([{ "service": "avlosning", "times": 1, "per": "month", "minutes": minutes }]);
    assert_eq!(norrtalje(&plan(4800))["follow_up"]["interval_months"], 12);
    assert_eq!(norrtalje(&plan(4801))["follow_up"]["interval_months"], 6);
}

#[test]
fn the_follow_up_counts_from_the_day_of_the_decision() {
    let plan = r#"{"zone":"skargard","services":[{"service":"dusch","times":1,"per":"day"}]}"#;
    let answer = calc(
        "norrtalje",
        plan,
        &["--on", "2026-11-22", "--decided", "2026-08-31"],
    )
    .json();
    assert_eq!(answer["follow_up"]["due"], "2027-08-31");
}

#[test]
fn a_year_without_an_amount_says_so() {
    let plan = r#"{"zone":"tatort","services":[{"service":"dusch","times":1,"per":"week"}]}"#;
    let fee = &calc("norrtalje", plan, &["--on", "2027-01-01"]).json()["fee"];
    assert_eq!((&fee["level"], &fee["amount"]), (&json!(2), &Value::Null));
    assert!(fee["note"].as_str().unwrap().contains("no amount"));
}

#[test]
fn a_municipality_without_rates_says_so_and_gives_hours_all_the_same() {
    let plan = r#"{"zone":"tatort","services":[{"service":"dusch","times":1,"per":"month"}]}"#;
    let answer = calc("lekeberg", plan, &["--on", "2026-11-22"]).json();
    assert_eq!(answer["total"]["minutes"], 40);
    assert_eq!(answer["compensation"]["kronor"], Value::Null);
    assert!(
        answer["compensation"]["note"]
            .as_str()
            .unwrap()
            .contains("no rule for rate")
    );
}

#[test]
fn an_empty_plan_grants_nothing_and_needs_no_follow_up() {
    let answer = norrtalje(&json!([]));
    assert_eq!(answer["total"]["minutes"], 0);
    assert_eq!(answer["follow_up"]["due"], Value::Null);
}

#[test]
fn people_read_lines() {
    let (_folder, path) = file(
        "plan.json",
        r#"{"zone":"tatort","services":[{"service":"dusch","times":1,"per":"month"}]}"#,
    );
    let answer = kvarbo(&[
        "calc",
        "--municipality",
        "norrtalje",
        "--plan",
        path.to_str().unwrap(),
        "--on",
        "2026-11-22",
    ]);
    assert!(
        answer.stdout.contains("level 2, at most 2660 kr"),
        "{}",
        answer.stdout
    );
}

#[test]
fn a_plan_that_cannot_be_is_refused_in_one_line() {
    let plan = |service: &str| format!(r#"{{"zone":"tatort","services":[{service}]}}"#);
    let refused = [
        (
            plan(r#"{"service":"massage","times":1,"per":"week"}"#),
            "no service massage",
        ),
        (
            plan(r#"{"service":"dusch","times":1,"per":"week","minutes":-1}"#),
            "minutes must be from 0",
        ),
        (
            plan(r#"{"service":"dusch","times":1,"per":"week","minutes":99999999999}"#),
            "minutes must be from 0",
        ),
        (
            plan(r#"{"service":"dusch","times":1,"per":"decade"}"#),
            "line 1 column",
        ),
        (
            plan(r#"{"service":"dusch","times":1,"per":"week","minuter":5}"#),
            "unknown field `minuter`",
        ),
        (
            plan(r#"{"service":"avlosning","times":1,"per":"week"}"#),
            "give minutes",
        ),
        (
            plan(r#"{"service":"dusch","times":1,"per":"week","household_share":2}"#),
            "not shared",
        ),
        (
            r#"{"zone":"stad","services":[]}"#.to_owned(),
            "unknown variant `stad`",
        ),
        ("".to_owned(), "cannot read the plan"),
        (
            plan(&format!(
                r#"{{"service":"a\n{}","times":1,"per":"week"}}"#,
                "🙂".repeat(9_000)
            )),
            "no service",
        ),
    ];
    for (plan, reason) in refused {
        calc("norrtalje", &plan, &["--on", "2026-11-22"]).assert_refused(reason);
    }
}

#[test]
fn what_cannot_be_read_is_refused_in_one_line() {
    let plan = r#"{"zone":"tatort","services":[]}"#;
    calc("atlantis", plan, &[]).assert_refused("atlantis is neither a municipality");
    calc("norrtalje", plan, &["--on", "2026-02-30"]).assert_refused("--on");
    kvarbo(&["calc", "--municipality", "norrtalje", "--plan", "nowhere.json"])
        .assert_refused("cannot read nowhere.json");
    let (_folder, path) = file("own.toml", "committee = 1\n");
    calc(path.to_str().unwrap(), plan, &[]).assert_refused("line 1");
}
