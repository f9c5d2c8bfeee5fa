//! Every command of the list, called as the window calls it: locked, with an id that is none, with 10 MB, in a case
//! that is closed to who asks. A command that is added to the list is tried here too, or these tests say so.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use app::{Archive, Kvarbo, commands};
use serde_json::{Value, json};
use std::sync::Arc;
use support::desk::{self, Desk};
use support::{SECRET, World};

macro_rules! commands {
    ($($name:ident($($args:ident)?) -> $out:ty, $door:ident;)*) => {
        /// Each command and its door: of the closed program or of the open file.
        const DOORS: &[(&str, &str)] = &[$((stringify!($name), stringify!($door))),*];

        /// JSON in, JSON or an error's code out.
        fn call(kvarbo: &mut Kvarbo, name: &str, _args: &Value) -> Result<Value, &'static str> {
            match name {
                $(stringify!($name) => {
                    $(let args: $args = serde_json::from_value(_args.clone()).map_err(|_| "malformed")?;)?
                    let out = commands::$name(kvarbo $(, commands!(@given args $args))?);
                    out.map(|out| serde_json::to_value(out).unwrap()).map_err(|error| error.code())
                })*
                unknown => panic!("{unknown}"),
            }
        }
    };
    (@given $args:ident $type:ident) => { &$args };
}

include!("../commands.in");

/// What the window sends when nothing is wrong.
fn args(name: &str, case: &str) -> Value {
    let at = |more: Value| {
        let mut args = json!({ "case": case });
        args.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        args
    };
    let day = "2026-11-24";
    match name {
        "session_read" | "municipalities" | "session_lock" | "today" | "workload" | "catalogue" | "rules"
        | "sync_read" | "sync_sign_in" | "sync_now" | "sync_leave" => Value::Null,
        "session_create" => serde_json::to_value(support::first_start("norrtalje", false)).unwrap(),
        "session_unlock" | "session_restore" => json!({ "secret": SECRET }),
        "session_recover" => json!({ "committee_key": "", "secret": SECRET }),
        "secret_change" => json!({ "current": SECRET, "secret": "en annan lång mening" }),
        "sync_join" => json!({ "address": "https://kvarbo.example" }),
        "cases" => json!({ "query": "Aino", "step": null, "closed": false }),
        "search" => json!({ "query": "Aino" }),
        "watches" => json!({ "when": "all", "kind": "", "whose": "own" }),
        "number_check" => json!({ "number": "19390807-9167" }),
        "person_register" => {
            serde_json::to_value(support::person("19390807-9167", Protection::None)).unwrap()
        }
        "person_write" => at(json!({
            "names": { "given_names": "Aino", "surname": "Lehtinen" }, "protection": null, "contact": null,
            "language": null, "household": null, "representatives": null, "relatives": null, "consents": null,
        })),
        "intake_register" => json!({
            "person": case, "track": "application", "received": day, "channel": "telephone", "oral": true,
            "by": "person", "authority": "", "own_words": "Jag vill ha hjälp.",
            "services": [{ "service": "dusch", "words": "" }],
        }),
        "intake_first_contact" => at(json!({ "date": day })),
        "intake_service_add" => at(json!({ "service": "stad", "words": "Städa." })),
        "intake_conflict_of_interest" => at(json!({ "reason": "Hon är min moster." })),
        "booking_send" => at(json!({ "how": "post", "language": "fi" })),
        "booking_end" => at(json!({ "until": "2026-12-31" })),
        "intake_ask" => at(json!({ "date": day, "how": "telephone", "answer": "declines" })),
        "intake_opening" => at(json!({ "open": false, "reason": "Hon vill inte." })),
        "intake_hand_over" => at(json!({ "line": "a", "to": "LSS-enheten", "date": day, "note": "" })),
        "intake_delay" => at(json!({ "step": "told", "date": day, "reason": "Läkarintyg väntas." })),
        "person_read"
        | "intake_read"
        | "case_read"
        | "investigation_read"
        | "hearing_read"
        | "hearing_except_withdraw"
        | "decision_read"
        | "decision_sign"
        | "decision_propose"
        | "proposal_withdraw"
        | "order_read" => at(json!({})),
        "order_send" => at(json!({ "language": "en" })),
        "case_text" => at(json!({ "query": "dusch" })),
        "draft_write" => at(json!({ "path": "analysis", "text": "Hon", "counter": 1 })),
        "field_write" => at(json!({ "path": "analysis", "value": "Hon behöver hjälp.", "reused": false })),
        "field_undo" => at(json!({ "path": "analysis" })),
        "field_resolve" => at(json!({ "path": "analysis", "value": "Hon", "versions": [] })),
        "area_read" => at(json!({ "area": "d5" })),
        "item_open" => at(json!({ "item": "d510" })),
        "intake_amend" => at(json!({
            "fact": "received", "line": "", "value": "2026-11-20", "words": "", "reason": "Stämpeln.",
        })),
        "calendar" => json!({ "from": "2026-11-23", "until": "2026-11-29" }),
        "phrases" => json!({ "field": "general_reasons", "language": "sv" }),
        "long_sentences" => json!({ "text": "Ringde.", "language": "sv" }),
        "form_keep" => json!({ "form": "note", "text": "Ringde." }),
        "form_read" => json!({ "form": "note" }),
        "case_then" | "investigation_then" => at(json!({ "op": "" })),
        "area_then" => at(json!({ "op": "", "area": "d5" })),
        "text_misfile" => at(json!({ "kind": "note", "id": "a", "to": case })),
        "cases_assign" => json!({ "cases": [case], "to": "a", "reason": "Hon är ledig." }),
        "cases_assign_undo" | "follow_ups_forward_undo" => json!({ "done": [{ "case": case, "op": "a" }] }),
        "follow_ups_forward" => json!({ "cases": [case], "date": day, "words": "Hon ringde." }),
        "proposal_send_back" => at(json!({ "words": "Motivera avslaget." })),
        "case_assign" => at(json!({ "to": "a", "reason": "Hon är ledig." })),
        "quick_note_add" => at(json!({ "text": "Trappan." })),
        "quick_note_sort" => at(json!({ "note": "a", "area": "d5" })),
        "note_add" => {
            at(json!({ "kind": "call", "happened": "2026-11-24T08:00:00+01:00", "text": "Ringde." }))
        }
        "note_strike" => at(json!({ "note": "a", "reason": "Fel." })),
        "hearing_send" => at(
            json!({ "party": "person", "sent": day, "how": "letter", "until": "2026-12-09", "language": "sv" }),
        ),
        "hearing_reply" => at(json!({ "round": "a", "date": day, "reply": "Ja.", "waived": false })),
        "hearing_spare" => at(json!({ "party": "a", "reason": "Uppdraget gäller annat." })),
        "hearing_except" => at(json!({ "ground": "obviously_unnecessary", "words": "" })),
        "decision_correct" => at(json!({
            "number": "1", "place": "general_reasons", "was": "", "becomes": "Hjälpen.", "slip": "pen",
        })),
        "decision_supplement" => at(json!({ "number": "1", "text": "Beslutet gäller också helger." })),
        "decision_review" => at(json!({ "number": "1", "cause": "follow_up", "words": "Nytt behov." })),
        "decision_review_close" => at(json!({ "number": "1", "words": "Det står fast." })),
        "follow_up_done" => at(json!({ "number": "1", "date": day, "words": "Allt fungerar." })),
        "follow_up_earlier" => at(json!({ "number": "1", "date": day, "words": "Hon flyttar hem." })),
        "help_ceased" => {
            at(json!({ "number": "1", "cause": "died", "date": day, "words": "Dottern ringde." }))
        }
        "help_ceased_strike" => at(json!({ "number": "1", "reason": "Fel person." })),
        "decision_withdraw" => at(json!({ "number": "1", "reason": "Fel." })),
        "decision_dispatch" => at(
            json!({ "number": "1", "recipient": "person", "how": "letter", "date": day, "language": "sv" }),
        ),
        "decision_receive" => {
            at(json!({ "number": "1", "recipient": "person", "date": day, "assumed": "Vanlig postgång." }))
        }
        "decision_day_correct" => at(json!({
            "number": "1", "recipient": "person", "day": "received", "date": day, "reason": "Fel dag.", "known": false,
        })),
        "decision_day_strike" => at(json!({
            "number": "1", "recipient": "person", "day": "dispatched", "reason": "Noterat av misstag.",
        })),
        "order_status_strike" => {
            at(json!({ "order": "1", "noted": "01890000-0000-7000-8000-000000000000", "reason": "Fel." }))
        }
        "order_status" => at(
            json!({ "order": "1", "status": "accepted", "date": day, "reason": "", "ground": "", "ground_date": null }),
        ),
        "order_contact_recalled" => at(json!({ "order": "1", "date": day, "words": "Ringde chefen." })),
        "letter_open" => at(json!({ "letter": "decision", "number": "1", "reason": "Överklagat." })),
        "letter_read" | "letter_save" | "letter_print" => {
            at(json!({ "letter": "decision", "number": "", "language": "sv" }))
        }
        "profile_check" | "profile_load" => json!({ "text": support::own_profile() }),
        "settings_write" => {
            serde_json::to_value(World::new().program().session_read().unwrap().settings).unwrap()
        }
        unknown => panic!("say here what {unknown} is given"),
    }
}

/// The commands of a case.
fn of_a_case() -> impl Iterator<Item = &'static str> {
    DOORS
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| args(name, "").get("case").is_some())
}

/// Every way to put `text` in the place of one text of `args`.
fn with_each_text(args: &Value, text: &str) -> Vec<Value> {
    let inside = |part: &Value, put: &dyn Fn(Value) -> Value| -> Vec<Value> {
        with_each_text(part, text).into_iter().map(put).collect()
    };
    match args {
        Value::String(_) => vec![json!(text)],
        Value::Array(parts) => (0..parts.len())
            .flat_map(|at| {
                inside(&parts[at], &|new| {
                    let mut parts = parts.clone();
                    parts[at] = new;
                    Value::Array(parts)
                })
            })
            .collect(),
        Value::Object(parts) => parts
            .iter()
            .flat_map(|(key, part)| {
                inside(part, &|new| {
                    let mut parts = parts.clone();
                    parts.insert(key.clone(), new);
                    Value::Object(parts)
                })
            })
            .collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => vec![],
    }
}

#[test]
fn behind_the_lock_nothing_is_answered() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.kvarbo.session_lock().unwrap();
    for (name, door) in DOORS {
        if *door == "open" {
            let answer = call(&mut desk.kvarbo, name, &args(name, &desk.case.case));
            assert_eq!(answer, Err("locked"), "{name}");
        }
    }
    let closed: Vec<_> = DOORS
        .iter()
        .filter(|(_, door)| *door != "open")
        .map(|(name, _)| *name)
        .collect();
    assert_eq!(
        closed,
        [
            "session_read",
            "municipalities",
            "session_create",
            "session_unlock",
            "session_lock",
            "session_restore",
            "session_recover",
            "secret_change",
            "settings_write",
            "profile_check",
            "profile_load"
        ],
        "no other command is answered by the locked program"
    );
}

#[test]
fn an_id_that_names_nothing_finds_nothing() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let nobody = "01890a5d-ac96-774b-bcce-b302099a8057";
    for name in of_a_case() {
        for id in [
            "",
            "0",
            "../../kvarbo.db",
            "' OR 1=1 --",
            nobody,
            &nobody.to_uppercase(),
        ] {
            assert_eq!(
                call(&mut desk.kvarbo, name, &args(name, id)),
                Err("not-found"),
                "{name} {id}"
            );
        }
    }
}

/// KL 6:28-32: the list of cases still names it, so that it can be given to somebody else.
#[test]
fn a_case_is_closed_to_whoever_has_declared_a_conflict_of_interest() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let case = desk.case.case.clone();
    let declared = call(
        &mut desk.kvarbo,
        "intake_conflict_of_interest",
        &args("intake_conflict_of_interest", &case),
    );
    declared.unwrap();
    for name in of_a_case() {
        let before = world.accesses(&case);
        let answer = call(&mut desk.kvarbo, name, &args(name, &case));
        assert_eq!(answer, Err("conflict-of-interest"), "{name}");
        assert!(world.accesses(&case) > before, "{name} left no row");
    }
    let listed = call(&mut desk.kvarbo, "cases", &args("cases", "")).unwrap();
    assert_eq!(listed["rows"][0]["unassigned"], true);
}

#[test]
fn no_command_takes_ten_megabytes_into_the_file() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let huge = "å🙂שלום".repeat(10_000_000 / "å🙂שלום".len());
    let database = desk.kvarbo.database();
    let size = |path: std::path::PathBuf| std::fs::metadata(path).map_or(0, |file| file.len());
    for (name, _) in DOORS.iter().filter(|(_, door)| *door == "open") {
        for args in with_each_text(&args(name, &desk.case.case), &huge) {
            // A command may look at it, or not at all; what it answers is tried elsewhere.
            let _ = call(&mut desk.kvarbo, name, &args);
        }
        assert!(
            size(database.clone()) + size(database.with_extension("db-wal")) < 9_000_000,
            "{name}"
        );
    }
    desk.kvarbo.session_lock().unwrap();
    let archive = Archive::open(Arc::clone(&world) as Arc<dyn app::Host>, &database, SECRET).unwrap();
    assert!(archive.verify().unwrap().holds);
}

#[test]
fn what_stood_in_a_field_stands_after_ten_megabytes_were_refused() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.write("analysis", "Före.");
    desk.draft("analysis", "Före och efter.", 1);
    let huge = "a".repeat(10_000_000);
    let case = desk.case.case.clone();
    for (name, key) in [("draft_write", "text"), ("field_write", "value")] {
        let mut args = args(name, &case);
        args[key] = json!(huge);
        assert_eq!(call(&mut desk.kvarbo, name, &args), Err("too-long"));
        assert_eq!(desk.analysis().text, "Före och efter.", "{name}");
    }
}

#[test]
fn a_command_that_answers_about_a_case_leaves_a_row_in_its_access_log() {
    let world = World::new();
    let Desk { mut kvarbo, case } = desk::granted(&world);
    let mut before = world.accesses(&case.case);
    let mut answered = 0;
    // What a person is, is written in the person's own stream, and the row is there.
    let elsewhere = ["intake_conflict_of_interest", "person_write"];
    for name in of_a_case().filter(|name| !elsewhere.contains(name)) {
        if call(&mut kvarbo, name, &args(name, &case.case)).is_ok() {
            let now = world.accesses(&case.case);
            // A draft is the same text before it is written; its row is the writing's.
            assert!(now > before || name == "draft_write", "{name}");
            (before, answered) = (now, answered + 1);
        }
    }
    assert!(answered > 15, "{answered} commands answered");
}
