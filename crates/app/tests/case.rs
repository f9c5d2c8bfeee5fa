//! A whole case, from first start to order, by the functions that the window calls.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use app::{Error, Open};
use std::collections::BTreeSet;
use support::desk::{self, Desk};
use support::{World, application};

#[test]
fn a_case_goes_from_application_to_order_and_is_all_there_after_lock_and_restart() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch", "stad", "ledsagning"]);
    let case = desk.case.clone();

    let refused = desk.open().decision_sign(&DecisionSign {
        case: case.case.clone(),
    });
    assert!(matches!(refused, Err(Error::Missing(count)) if count > 0));
    let gaps: BTreeSet<String> = desk.decision().gaps.into_iter().map(|gap| gap.code).collect();
    for gap in ["outcome_missing", "general_reasons_missing", "hearing_missing"] {
        assert!(gaps.contains(gap), "{gap} in {gaps:?}");
    }

    desk.hear_and_wait(&world);
    desk.decide(0, "granted", "Kan inte duscha ensam.");
    desk.decide(
        1,
        "partly_granted",
        "Städning var tredje vecka räcker för ett rum.",
    );
    desk.decide(2, "refused", "");
    desk.whole();
    let missing = desk.decision().gaps;
    assert_eq!(
        missing.iter().map(|gap| gap.code.as_str()).collect::<Vec<_>>(),
        ["reasons_missing"]
    );
    assert_eq!(missing[0].place, desk.path(2, "reason"));
    let reason = desk.path(2, "reason");
    desk.write(
        &reason,
        "Sjukresor tillgodoser behovet av att komma till vårdcentralen.",
    );

    let signed = desk.sign();
    assert_eq!(signed.outcome, OutcomeView::PartlyGranted);
    let yearly = signed
        .follow_up
        .as_ref()
        .map(|due| (due.due.as_str(), due.rule.as_str()));
    assert_eq!(yearly, Some(("2027-12-10", "follow_up_yearly")));

    desk.dispatch();
    let received = desk.receive(&world.day(0));
    let appeal = received.dispatches[0].appeal.as_ref().unwrap();
    assert_eq!(
        (appeal.due.as_str(), appeal.rule.as_str()),
        ("2027-01-04", "appeal"),
        "three weeks end on New Year's Eve"
    );

    desk.provider("attendo");
    let orders = desk
        .open()
        .order_send(&OrderSend {
            case: case.case.clone(),
            language: Language::Sv,
        })
        .unwrap()
        .orders;
    world.pass(4);
    let status = OrderStatus {
        case: case.case.clone(),
        order: orders[0].id.clone(),
        status: "executed".into(),
        date: world.day(0),
        reason: String::new(),
        ground: String::new(),
        ground_date: None,
        away: None,
    };
    let executed = desk.open().order_status(&status).unwrap();
    assert_eq!(executed.orders[0].executed_from, Some(world.day(0)));

    let before = (
        desk.letter("decision", &signed.number),
        desk.letter("order", &orders[0].id),
        desk.overview(),
    );
    assert_eq!(Open::letter_hash(&before.0), signed.letter);
    assert_eq!(Open::letter_hash(&before.1), orders[0].letter);
    assert_eq!(desk.kvarbo.session_lock().unwrap().stage, Stage::Locked);
    assert!(matches!(desk.kvarbo.open(), Err(Error::Locked)));
    drop(desk);

    world.pass(30);
    let mut desk = Desk {
        kvarbo: world.unlocked(),
        case,
    };
    let mut after = (
        desk.letter("decision", &signed.number),
        desk.letter("order", &orders[0].id),
        desk.overview(),
    );
    assert_eq!(
        (&before.0, &before.1),
        (&after.0, &after.1),
        "kept bytes are not made anew"
    );
    let counted = |overview: &OverviewView| {
        (
            overview.events.len(),
            overview.documents.clone(),
            overview.running.clone(),
        )
    };
    // Thirty days nearer is the one difference.
    for dispatched in &mut after.2.running.as_mut().unwrap().dispatches {
        dispatched.appeal.as_mut().unwrap().days += 30;
    }
    after.2.running.as_mut().unwrap().follow_up.as_mut().unwrap().days += 30;
    assert_eq!(counted(&before.2), counted(&after.2));
}

#[test]
fn what_is_typed_is_there_when_the_program_stopped_without_a_word() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.draft("analysis", "Hon klarar inte", 1);
    desk.draft("analysis", "Hon klarar inte trapporna", 2);
    desk.draft("analysis", "Hon klarar inte tra", 1);
    let case = desk.case.clone();
    drop(desk);
    let mut desk = Desk {
        kvarbo: world.unlocked(),
        case,
    };
    assert_eq!(desk.analysis().text, "Hon klarar inte trapporna");
}

#[test]
fn an_older_edit_that_arrives_late_is_ignored() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.draft("analysis", "senare", 9);
    desk.draft("analysis", "tidigare", 8);
    assert_eq!(desk.analysis().text, "senare");
    assert!(desk.analysis().draft);
}

#[test]
fn a_window_that_counts_from_the_beginning_again_is_not_ignored() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.draft("analysis", "före låset", 9);
    let case = desk.case.clone();
    drop(desk);
    let mut desk = Desk {
        kvarbo: world.unlocked(),
        case,
    };
    desk.draft("analysis", "efter låset", 1);
    desk.draft("analysis", "efter låset, mer", 3);
    desk.draft("analysis", "efter låset, m", 2);
    assert_eq!(desk.analysis().text, "efter låset, mer");
}

#[test]
fn what_kvarbo_does_not_handle_is_registered_and_handed_over_and_never_decided() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch", "special_housing"]);
    let case = desk.case.clone();
    let intake = desk.open().intake_read(&case).unwrap();
    let handed: Vec<_> = intake
        .services
        .iter()
        .map(|service| service.handed_over.as_deref())
        .collect();
    assert_eq!(handed, [None, Some("special_housing")]);
    let lines: usize = desk.decision().groups.iter().map(|group| group.lines.len()).sum();
    assert_eq!(lines, 1);
}

/// A second case for the same person, with one service granted once a week.
fn again(desk: &mut Desk, world: &World) {
    let view = desk.overview();
    let person = PersonRef {
        person: view.frame.person.person,
    };
    let application = application(&person, &world.day(0), &["dusch"]);
    desk.case = desk.open().intake_register(&application).unwrap();
    desk.grant();
}

#[test]
fn a_decision_runs_beside_an_earlier_one_or_takes_its_place() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let first = desk.sign().number;
    again(&mut desk, &world);
    let beside = desk.decision();
    assert_eq!(beside.fields.replaceable[0].number, first);
    assert_eq!(beside.sum.running, beside.sum.granted);

    let beside = desk.html("decision", "");
    assert!(beside.contains("Tillsammans med dina tidigare beslut har du"));
    assert!(beside.contains("Så här beskrev du det själv: ”"));

    desk.write("decision/replaces", &first);
    let (times, outcome) = (desk.path(0, "times"), desk.path(0, "outcome"));
    desk.write(&times, "2");
    assert!(desk.decision().gaps.is_empty());
    let per = desk.path(0, "per");
    desk.write(&times, "1");
    desk.write(&per, "2weeks");
    let less = |desk: &mut Desk| {
        desk.decision()
            .gaps
            .iter()
            .any(|gap| gap.code == "ground_missing")
    };
    assert!(less(&mut desk), "half as often needs a ground");
    desk.write(&per, "week");
    desk.write(&outcome, "withdrawn");
    assert!(less(&mut desk), "an end needs a ground");
    desk.write("decision/ground", "own_withdrawal");
    desk.write(
        "decision/ground_words",
        "”Jag vill inte ha hjälpen längre”, den 22 november.",
    );
    let missing = |desk: &mut Desk, code: &str| desk.decision().gaps.iter().any(|gap| gap.code == code);
    assert!(
        missing(&mut desk, "withdrawal_day_missing"),
        "her words need their day"
    );
    let today = desk.kvarbo.session_read().unwrap().today;
    desk.write("decision/ground_date", &today);
    assert!(!less(&mut desk));
    assert!(
        missing(&mut desk, "withdrawal_day_missing"),
        "the row needs the day too"
    );
    desk.write("decision/ground", "reservation");
    assert!(
        missing(&mut desk, "ground_not_reserved"),
        "the first decision has none"
    );
    desk.write("decision/ground", "");
    desk.write(&outcome, "granted");
    desk.write("decision/to", &world.day(90));
    desk.write("decision/end_reason", "Behovet väntas upphöra.");
    assert!(less(&mut desk), "an end where it ran on needs a ground");
    desk.write("decision/ground", "safety");
    let html = desk.html("decision", "");
    for said in [
        format!("ersätter beslut {first}").as_str(),
        "upphör tidigare än förut",
        "tvingande säkerhetsskäl kräver det (37 § förvaltningslagen (2017:900))",
        "Hur man överklagar",
    ] {
        assert!(html.contains(said), "{said}");
    }
    assert!(
        missing(&mut desk, "hearing_not_unnecessary"),
        "less than ran goes against her"
    );
    desk.hear_and_wait(&world);
    desk.write("decision/from", &world.day(0));
    desk.sign();

    again(&mut desk, &world);
    let numbers: Vec<String> = desk
        .decision()
        .fields
        .replaceable
        .into_iter()
        .map(|one| one.number)
        .collect();
    assert_eq!(numbers.len(), 1);
    assert_ne!(numbers[0], first, "what was replaced runs no longer");
}

#[test]
fn undo_restores_the_text_before() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.write("analysis", "först");
    desk.write("analysis", "sedan");
    let field = FieldRef {
        case: desk.case.case.clone(),
        path: "analysis".into(),
    };
    desk.open().field_undo(&field).unwrap();
    assert_eq!(desk.analysis().text, "först");
}

#[test]
fn a_decision_is_taken_back_before_dispatch_and_never_after() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let first = desk.sign();
    let back = |desk: &Desk, number: &str, reason: &str| DecisionWithdraw {
        case: desk.case.case.clone(),
        number: number.into(),
        reason: reason.into(),
    };
    let without_reason = back(&desk, &first.number, " ");
    assert!(matches!(
        desk.open().decision_withdraw(&without_reason),
        Err(Error::Words)
    ));
    let with_reason = back(&desk, &first.number, "Fel dag för start.");
    let view = desk.open().decision_withdraw(&with_reason).unwrap();
    assert_eq!(
        view.signed[0].withdrawn.as_deref(),
        Some("Fel dag för start."),
        "legible"
    );
    let second = desk.sign();
    assert_ne!(second.number, first.number);
    desk.dispatch();
    let too_late = back(&desk, &second.number, "Ångrar mig.");
    assert!(matches!(
        desk.open().decision_withdraw(&too_late),
        Err(Error::NotNow)
    ));
}

#[test]
fn nothing_that_a_signed_decision_rests_on_can_be_written() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let signed = desk.sign();
    let mut paths: Vec<String> = [
        "own_words",
        "analysis",
        "area/d5/own_words",
        "item/d510/goal",
        "decision/from",
        "decision/general_reasons",
    ]
    .map(str::to_owned)
    .into();
    paths.extend(["outcome", "times", "reason"].map(|field| desk.path(0, field)));
    for path in paths {
        let (case, value) = (desk.case.case.clone(), String::new());
        let write = FieldWrite {
            case: case.clone(),
            path: path.clone(),
            value,
            reused: false,
            versions: Vec::new(),
        };
        assert!(
            matches!(desk.open().field_write(&write), Err(Error::Signed)),
            "{path}"
        );
        let draft = DraftWrite {
            case: case.clone(),
            path: path.clone(),
            text: String::new(),
            counter: 99,
            versions: Vec::new(),
        };
        assert!(
            matches!(desk.open().draft_write(&draft), Err(Error::Signed)),
            "{path}"
        );
        assert!(matches!(
            desk.open().field_undo(&FieldRef { case, path }),
            Err(Error::Signed)
        ));
    }
    let case = desk.case.case.clone();
    assert!(matches!(
        desk.open().decision_sign(&DecisionSign { case: case.clone() }),
        Err(Error::Signed)
    ));
    let add = ServiceAdd {
        case,
        service: Some("tvatt".into()),
        words: String::new(),
    };
    assert!(matches!(desk.open().intake_service_add(&add), Err(Error::Signed)));
    assert_eq!(desk.decision().signed[0], signed);
}

#[test]
fn a_watch_shows_the_granted_minutes_from_the_day_they_run() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.write("decision/from", &world.day(5));
    let signed = desk.sign();
    let mut shown = || {
        let every = WatchesFilter {
            whose: "own".into(),
            when: String::new(),
            kind: "follow_up".into(),
        };
        desk.open().watches(&every).unwrap().rows[0].minutes
    };
    assert_eq!(shown(), None);
    world.pass(5);
    assert_eq!(shown(), Some(signed.minutes));
}
