//! `kvarbo person`, `deadline` and `profile` as a script calls them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{file, kvarbo, kvarbo_reading};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::process::{Command, Stdio};

fn deadline(args: &[&str]) -> Value {
    kvarbo(&[&["--json", "deadline"], args].concat()).json()
}

#[test]
fn numbers_are_judged_one_a_line_in_order() {
    let answer = kvarbo(&[
        "person",
        "--today",
        "2026-11-22",
        "19310118-9227",
        "19310118-9228",
        "19400071-2382",
    ]);
    let lines: Vec<Value> = answer
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(
        lines,
        [
            json!({ "number": "19310118-9227", "valid": true, "kind": "personnummer", "birth_date": "1931-01-18",
                    "sex": "female", "reason": null }),
            json!({ "number": "19310118-9228", "valid": false, "kind": null, "birth_date": null, "sex": null,
                    "reason": "the check digit is wrong" }),
            json!({ "number": "19400071-2382", "valid": true, "kind": "samordningsnummer", "birth_date": null,
                    "sex": "female", "reason": null }),
        ]
    );
    assert_eq!((answer.code, answer.stderr.as_str()), (1, ""));
}

#[test]
fn numbers_are_read_from_standard_input() {
    let answer = kvarbo_reading(&["person", "-"], b"193101189227\r\n\n194008097497\n");
    assert_eq!((answer.code, answer.stdout.lines().count()), (0, 2));
}

#[test]
fn what_is_no_text_cannot_be_read() {
    let answer = kvarbo_reading(&["person", "-"], &[0xff, 0xfe, b'\n']);
    assert_eq!((answer.code, answer.stderr.lines().count()), (2, 1));
}

#[test]
fn a_closed_pipe_is_no_error() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_kvarbo"))
        .args(["person", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    // The program stops reading once it cannot write: a failing write here is what is meant to happen.
    let _ = stdin.write_all(&b"193101189227\n".repeat(20_000));
    drop(stdin);
    let mut stderr = String::new();
    child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
    assert_eq!((child.wait().unwrap().code(), stderr.as_str()), (Some(0), ""));
}

#[test]
fn each_deadline_has_its_date_rule_and_source() {
    let appeal = deadline(&["appeal", "--received", "2026-12-03"]);
    assert_eq!(
        (&appeal["date"], &appeal["moved_from"]),
        (&json!("2026-12-28"), &json!("2026-12-24"))
    );
    assert_eq!(appeal["rule"], "appeal");
    assert_eq!(appeal["from"], "2026-12-03");
    assert!(appeal["source"].as_str().unwrap().contains("FL 44 §"));
    assert_eq!(
        deadline(&["not-executed", "--decided", "2026-11-30"])["date"],
        "2027-02-28"
    );
    assert_eq!(
        deadline(&["delay", "--applied", "2026-05-22"])["date"],
        "2026-11-22"
    );
}

#[test]
fn a_follow_up_follows_the_profile() {
    let due = |minutes| {
        let args = [
            "follow-up",
            "--decided",
            "2026-11-22",
            "--municipality",
            "norrtalje",
            "--minutes",
            minutes,
        ];
        deadline(&args)["date"].clone()
    };
    assert_eq!(
        (due("4800"), due("4801"), due("14401/3")),
        ("2027-11-22".into(), "2027-05-22".into(), "2027-05-22".into())
    );
}

#[test]
fn a_discharge_follows_the_law_or_the_agreement() {
    let date = |municipality, notice, care| {
        deadline(&[
            "discharge",
            "--notice",
            notice,
            "--care",
            care,
            "--municipality",
            municipality,
        ])["date"]
            .clone()
    };
    assert_eq!(date("norrtalje", "2026-11-20T11:59", "somatic"), "2026-11-23");
    assert_eq!(date("norrtalje", "2026-11-20 12:01", "psychiatric"), "2026-11-24");
    assert_eq!(date("norrtalje", "2026-11-20T11:30:00Z", "somatic"), "2026-11-24");
    assert_eq!(
        date("norrtalje", "2026-11-20T11:30+00:00", "somatic"),
        "2026-11-24"
    );
    assert_eq!(
        date("stockholm-spanga-tensta", "2026-11-20T15:00", "somatic"),
        "2026-11-22"
    );
    assert_eq!(
        date("stockholm-spanga-tensta", "2026-11-20T15:00", "psychiatric"),
        "2026-11-25"
    );
}

#[test]
fn a_profile_holds_or_every_problem_is_told_with_its_line() {
    assert_eq!(kvarbo(&["profile", "check", "norrtalje"]).code, 0);
    let (_folder, path) = file("own.toml", "[[fee]]\nvalid_from = 2026-01-01\n[colour]\n");
    let answer = kvarbo(&["--json", "profile", "check", path.to_str().unwrap()]);
    let verdict: Value = serde_json::from_str(&answer.stdout).unwrap();
    assert_eq!((answer.code, &verdict["valid"]), (1, &json!(false)));
    let problems = verdict["problems"].as_array().unwrap();
    assert!(
        problems
            .iter()
            .any(|problem| problem["line"] == 3 && problem["reason"] == "no rule is called colour")
    );
    assert!(
        kvarbo(&["profile", "check", path.to_str().unwrap()])
            .stdout
            .contains("line 3: no rule is called colour")
    );
}

#[test]
fn a_profile_that_holds_says_what_is_missing_before_real_work_and_is_signed_in_its_last_line() {
    let key = "../../assets/demo/recovery-key.pem";
    let public = std::fs::read_to_string("../../assets/demo/recovery-public-key.pem").unwrap();
    let norrtalje = std::fs::read_to_string("../../assets/municipalities/norrtalje.toml").unwrap();
    let (_folder, path) = file("own.toml", &norrtalje);
    let path = path.to_str().unwrap();
    let check = || kvarbo(&["profile", "check", path]).stdout;
    for note in [
        "id is norrtalje's",
        "is an example's",
        "no recovery key",
        "no signing key",
        "not verified",
    ] {
        assert!(check().contains(note), "{note}");
    }
    kvarbo(&["profile", "sign", path, "--key", key]).assert_refused("signing_public_key");
    let named = format!("[committee]\nsigning_public_key = \"\"\"\n{public}\"\"\"\n");
    std::fs::write(path, norrtalje.replacen("[committee]\n", &named, 1)).unwrap();
    assert!(check().contains("not signed with the committee's key"));
    assert_eq!(kvarbo(&["profile", "sign", path, "--key", key]).code, 0);
    assert!(check().contains("note: signed with the committee's key"));
    let signed = std::fs::read_to_string(path).unwrap();
    std::fs::write(path, signed.replace("up_to_hours = 120", "up_to_hours = 121")).unwrap();
    let changed = kvarbo(&["profile", "check", path]);
    assert_eq!(changed.code, 1);
    let last = signed.lines().count();
    assert!(
        changed
            .stdout
            .contains(&format!("line {last}: changed since it was signed")),
        "{}",
        changed.stdout
    );
}

#[test]
fn a_key_without_its_pem_lines_a_code_that_icf_lacks_and_a_number_in_quotes_are_told_in_words_with_their_lines()
 {
    let norrtalje = std::fs::read_to_string("../../assets/municipalities/norrtalje.toml").unwrap();
    let check = |text: &str| {
        let (_folder, path) = file("own.toml", text);
        let answer = kvarbo(&["profile", "check", path.to_str().unwrap()]);
        assert_eq!(answer.code, 1);
        answer.stdout
    };
    let line_of = |text: &str, what: &str| 1 + text.lines().position(|line| line.contains(what)).unwrap();
    let bare = norrtalje.replacen(
        "\nverified = false",
        "\nrecovery_public_key = \"MFkwEwYH\"\nverified = false",
        1,
    );
    let said = check(&bare);
    let line = line_of(&bare, "recovery_public_key");
    assert!(
        said.contains(&format!(
            "line {line}: recovery_public_key is not a public key in PEM"
        )),
        "{said}"
    );
    let unknown = norrtalje.replacen("icf = [", "icf = [\"d999\", ", 1);
    assert!(check(&unknown).contains("icf has no item d999"));
    let quoted = norrtalje.replacen("minutes = 40", "minutes = \"40\"", 1);
    assert!(
        check(&quoted).contains("expected a whole number"),
        "{}",
        check(&quoted)
    );
}

#[test]
fn a_wrong_call_is_told_of_in_one_line() {
    kvarbo(&[]).assert_refused("a command is missing");
    kvarbo(&["deadline"]).assert_refused("a command is missing");
    kvarbo(&["person"]).assert_refused("<NUMBER>");
    kvarbo(&["deadline", "appeal"]).assert_refused("--received");
    kvarbo(&["deadline", "appeal", "--received", "yesterday"]).assert_refused("--received");
    kvarbo(&["deadline", "appeal", "--received", "1999-12-01"]).assert_refused("2000 to 2100");
    kvarbo(&["profile", "check", "atlantis"]).assert_refused("atlantis");
    let wrong = [
        "deadline",
        "follow-up",
        "--decided",
        "2026-11-22",
        "--municipality",
        "taby",
        "--minutes",
        "-5",
    ];
    kvarbo(&wrong).assert_refused("-5");
}

#[test]
fn help_is_no_error() {
    let help = kvarbo(&["--help"]);
    assert_eq!((help.code, help.stderr.as_str()), (0, ""));
    assert!(help.stdout.contains("deadline"));
}
