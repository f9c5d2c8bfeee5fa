//! `kvarbo demo` for who leads a unit, with `kvarbo watches` as she asks, and on other days than today.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{file, kvarbo_knowing};
use serde_json::Value;
use std::collections::BTreeSet;

const SECRET: &str = "en lång hemlig mening";

#[test]
fn a_demonstration_of_who_leads_has_her_assessors_cases_by_the_rules_of_a_file() {
    let shipped = domain::municipality::embedded::text("norrtalje").unwrap();
    let narrow = shipped.replace("up_to_hours = 120", "up_to_hours = 15");
    assert_ne!(narrow, shipped);
    let (folder, rules) = file("own.toml", &narrow);
    let out = folder.path().join("demo");
    let (out, rules) = (out.to_str().unwrap(), rules.to_str().unwrap());
    let demo = ["demo", "--out", out, "--people", "12", "--municipality", rules];
    let of = |position: &'static str| [&demo[..], &["--position", position]].concat();
    kvarbo_knowing(SECRET, &of("king")).assert_refused("king");
    assert_eq!(folder.path().read_dir().unwrap().count(), 1, "nothing was made");
    assert_eq!(kvarbo_knowing(SECRET, &of("team_lead")).code, 0);

    let database = format!("{out}/file/kvarbo.db");
    let watches = ["--json", "watches", &database, "--everybodys"];
    let answer = kvarbo_knowing(SECRET, &watches);
    let listed: Value = serde_json::from_str(&answer.stdout).unwrap();
    let rows = listed["watches"].as_array().unwrap();
    let assessors: BTreeSet<&str> = rows.iter().filter_map(|row| row["assessor"].as_str()).collect();
    assert_eq!(
        assessors.into_iter().collect::<Vec<_>>(),
        [
            "Ali Rezai",
            "Elin Hammar",
            "Johan Stålnacke",
            "Maj Lind",
            "Maria Lindkvist"
        ]
    );
    let waits = |row: &&Value| row["rule"] == "decision_proposed";
    let proposals = rows.iter().filter(waits).count();
    assert!(proposals > 2, "over 15 hours the lead decides: {proposals}");
    assert_eq!(kvarbo_knowing(SECRET, &["verify", &database]).code, 0);
}

#[test]
fn a_demonstration_is_made_on_any_day_that_has_letters_and_on_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let made = |day: &str| {
        let out = folder.path().join(day);
        let args = [
            "demo",
            "--people",
            "12",
            "--today",
            day,
            "--out",
            out.to_str().unwrap(),
        ];
        (kvarbo_knowing(SECRET, &args), out)
    };
    for day in ["2025-07-02", "2026-01-15"] {
        assert_eq!(made(day).0.code, 0, "{day}");
    }
    let (refused, out) = made("2025-06-01");
    refused.assert_refused("there are no letters for 2025-06-01");
    assert!(!out.exists());
}
