//! What `kvarbo calc` and `kvarbo deadline` show by a profile's own rounding, and the rule and source of each date.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{file, kvarbo};
use serde_json::{Value, json};

fn calc(profile: &str, services: &Value) -> Value {
    let (_rules, rules) = file("rules.toml", profile);
    let (_folder, plan) = file(
        "plan.json",
        &json!({ "zone": "tatort", "services": services }).to_string(),
    );
    let (rules, plan) = (rules.to_str().unwrap(), plan.to_str().unwrap());
    kvarbo(&[
        "--json",
        "calc",
        "--municipality",
        rules,
        "--plan",
        plan,
        "--on",
        "2026-11-22",
    ])
    .json()
}

fn norrtalje() -> &'static str {
    domain::municipality::embedded::text("norrtalje").unwrap()
}

#[test]
fn a_figure_is_shown_rounded_as_the_profile_rounds() {
    // 346 2/3 and 43 1/3 minutes.
    let plan = json!([
        { "service": "dusch", "times": 2, "per": "week" },
        { "service": "tvatt", "times": 1, "per": "2weeks" },
    ]);
    let shown = |rounding: &str| {
        let half_up = r#"rounding = "half_up""#;
        assert_eq!(norrtalje().matches(half_up).count(), 1);
        let answer = calc(
            &norrtalje().replace(half_up, &format!("rounding = \"{rounding}\"")),
            &plan,
        );
        assert_eq!(answer["total"]["minutes_exact"], "390");
        let services = answer["services"].as_array().unwrap();
        let minutes = services
            .iter()
            .map(|service| service["minutes"].as_i64().unwrap());
        (minutes.collect::<Vec<_>>(), answer["total"]["minutes"].as_i64())
    };
    assert_eq!(shown("half_up"), (vec![347, 43], Some(390)));
    assert_eq!(shown("up"), (vec![347, 44], Some(390)));
    assert_eq!(shown("down"), (vec![346, 43], Some(390)));
}

#[test]
fn an_alarm_with_minutes_is_a_sum_of_its_own() {
    let answer = calc(
        norrtalje(),
        &json!([
            { "service": "trygghetslarm", "times": 2, "per": "month", "minutes": 15 },
            { "service": "dusch", "times": 1, "per": "month" },
            { "service": "stad", "times": 1, "per": "month" },
        ]),
    );
    let sums = ["larm", "omsorg", "service"].map(|category| {
        let sum = &answer["categories"][category];
        (sum["minutes"].clone(), sum["hours_exact"].clone())
    });
    assert_eq!(
        sums,
        [
            (json!(30), json!("1/2")),
            (json!(40), json!("2/3")),
            (json!(70), json!("7/6"))
        ]
    );
    assert_eq!(answer["total"]["minutes"], 140);
}

#[test]
fn each_of_the_five_dates_names_its_rule_and_its_source() {
    let profile = ["--municipality", "norrtalje"];
    let asked: [(&[&str], &[&str], &str, &str); 6] = [
        (&["appeal", "--received", "2026-11-24"], &[], "appeal", "FL 44 §"),
        (
            &["not-executed", "--decided", "2026-11-24"],
            &[],
            "not_executed",
            "SoL 34 kap.",
        ),
        (&["delay", "--applied", "2026-11-24"], &[], "delay", "FL 11–12 §§"),
        (
            &["follow-up", "--decided", "2026-11-24", "--minutes", "600"],
            &profile,
            "follow_up",
            "KSON 2022",
        ),
        (
            &["discharge", "--notice", "2026-11-24T11:00", "--care", "somatic"],
            &profile,
            "discharge_by_law",
            "lag 2017:612 5 kap. 4 §",
        ),
        (
            &["discharge", "--notice", "2026-11-24T11:00", "--care", "somatic"],
            &["--municipality", "stockholm-spanga-tensta"],
            "discharge_by_agreement",
            "Spånga-Tensta",
        ),
    ];
    for (date, whose, rule, source) in asked {
        let answer = kvarbo(&[&["--json", "deadline"], date, whose].concat()).json();
        assert_eq!(answer["rule"], rule);
        let said = answer["source"].as_str().unwrap();
        assert!(said.contains(source), "{rule}: {said}");
        assert!(!answer["text"].as_str().unwrap().is_empty(), "{rule}");
    }
}
