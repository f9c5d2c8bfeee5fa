//! What comes, and what follows on it before it is looked into: asked, opened, handed over, late.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use app::{Error, Kvarbo};
use domain::intake::Refused;
use serde_json::json;
use std::sync::Arc;
use support::desk::{self, Desk};
use support::{AINO, World, application, person};

/// A daughter tells of Aino, three days ago.
fn notified(world: &Arc<World>) -> Desk {
    let mut kvarbo = world.started();
    let open = kvarbo.open().unwrap();
    let who = open.person_register(&person(AINO, Protection::None)).unwrap();
    let notification = IntakeRegister {
        track: Some(Track::Notification),
        by: AppliedBy::Relative,
        authority: "Riitta Ek, dotter".into(),
        ..application(&who, &world.day(-3), &[])
    };
    let case = open.intake_register(&notification).unwrap();
    Desk { kvarbo, case }
}

fn ask(desk: &mut Desk, date: &str, answer: &str) -> Result<IntakeView, Error> {
    let ask = PersonAsk {
        case: desk.case.case.clone(),
        date: date.into(),
        how: Channel::Telephone,
        answer: answer.into(),
    };
    desk.open().intake_ask(&ask)
}

fn decide(desk: &mut Desk, open: bool, reason: &str) -> Result<IntakeView, Error> {
    let decide = OpeningDecide {
        case: desk.case.case.clone(),
        open,
        reason: reason.into(),
    };
    desk.open().intake_opening(&decide)
}

fn delay(desk: &mut Desk, step: &str, date: &str, reason: &str) -> Result<IntakeView, Error> {
    let note = DelayNote {
        case: desk.case.case.clone(),
        step: step.into(),
        date: date.into(),
        reason: reason.into(),
    };
    desk.open().intake_delay(&note)
}

fn hand_over(desk: &mut Desk, line: &str, to: &str, date: &str) -> Result<IntakeView, Error> {
    let over = HandOver {
        case: desk.case.case.clone(),
        line: line.into(),
        to: to.into(),
        date: date.into(),
        note: String::new(),
    };
    desk.open().intake_hand_over(&over)
}

/// The rule and the date of each watch.
fn watches(desk: &mut Desk) -> Vec<(String, String)> {
    let all = WatchesFilter {
        whose: "own".into(),
        when: "all".into(),
        kind: String::new(),
    };
    let rows = desk.open().watches(&all).unwrap().rows;
    let deadline = |row: WatchView| (row.deadline.rule, row.deadline.due);
    rows.into_iter().map(deadline).collect()
}

fn is_closed(desk: &mut Desk) -> bool {
    let filter = CasesFilter {
        query: String::new(),
        step: None,
        closed: true,
    };
    desk.open().cases(&filter).unwrap().total == 1
}

#[test]
fn a_notification_is_closed_only_by_somebody_who_says_why_and_after_she_was_asked() {
    let world = World::new();
    let mut desk = notified(&world);
    assert_eq!(watches(&mut desk), [], "nobody has applied");
    assert!(matches!(
        decide(&mut desk, false, "x").unwrap_err(),
        Error::Intake(_)
    ));
    let today = world.day(0);
    for not in [world.day(-4), world.day(1)] {
        assert_eq!(ask(&mut desk, &not, "declines").unwrap_err().code(), "day");
    }
    let asked = ask(&mut desk, &today, "declines").unwrap();
    assert_eq!(
        (asked.asked[0].answer.as_str(), asked.applied),
        ("declines", None)
    );
    assert!(!is_closed(&mut desk), "her answer alone closes nothing");
    assert_eq!(decide(&mut desk, false, " ").unwrap_err().code(), "words");
    let decided = decide(&mut desk, false, "Hon klarar sig med sin dotter.")
        .unwrap()
        .opening
        .unwrap();
    assert_eq!(
        (decided.open, decided.date, decided.by.as_str()),
        (false, today.clone(), "Elin Holm")
    );
    assert!(is_closed(&mut desk));
    assert_eq!(ask(&mut desk, &today, "applies").unwrap_err().code(), "not-now");
    assert_eq!(decide(&mut desk, true, "x").unwrap_err().code(), "not-now");
}

#[test]
fn an_investigation_that_is_opened_goes_on_and_has_no_clock_until_she_applies() {
    let world = World::new();
    let mut desk = notified(&world);
    let today = world.day(0);
    ask(&mut desk, &today, "not_reached").unwrap();
    assert!(decide(&mut desk, true, "").unwrap().opening.unwrap().open);
    assert!(!is_closed(&mut desk));
    assert_eq!(watches(&mut desk), []);
    ask(&mut desk, &today, "applies").unwrap();
    assert_eq!(
        watches(&mut desk),
        [("delay".to_owned(), "2027-05-24".to_owned())]
    );
}

#[test]
fn her_own_application_counts_from_the_day_she_applied_in_clock_and_letter() {
    let world = World::new();
    let mut desk = notified(&world);
    let applied = ask(&mut desk, &world.day(-1), "applies").unwrap();
    assert_eq!(applied.applied.as_deref(), Some("2026-11-23"));
    assert_eq!(applied.delay.unwrap().due, "2027-05-23");
    assert_eq!(decide(&mut desk, false, "x").unwrap_err().code(), "not-now");
    let add = ServiceAdd {
        case: desk.case.case.clone(),
        service: Some("dusch".into()),
        words: String::new(),
    };
    desk.open().intake_service_add(&add).unwrap();
    desk.grant();
    let number = desk.sign().number;
    let html = desk.html("decision", &number);
    assert!(
        html.contains("23 november 2026") && !html.contains("21 november 2026"),
        "{html}"
    );
}

#[test]
fn whom_no_delegation_names_opens_nothing() {
    let world = World::new();
    let mut desk = notified(&world);
    ask(&mut desk, &world.day(0), "declines").unwrap();
    desk.kvarbo.session_lock().unwrap();
    let mut store = world.store();
    let user = json!({
        "actor": "0190b0d0-0000-7000-8000-000000000001", "name": "Maria Lindkvist", "title": "administratör",
        "position": "clerk",
    });
    store.setting_put("user", &user.to_string()).unwrap();
    store.close().unwrap();
    let mut desk = Desk {
        kvarbo: world.unlocked(),
        case: desk.case,
    };
    for open in [true, false] {
        assert_eq!(decide(&mut desk, open, "x").unwrap_err().code(), "delegation");
    }
}

/// FL 11–12 §§.
#[test]
fn a_delay_is_told_and_the_partys_one_request_has_four_weeks() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let today = world.day(0);
    assert_eq!(delay(&mut desk, "told", &today, "").unwrap_err().code(), "words");
    delay(&mut desk, "told", &today, "Läkarintyg väntas.").unwrap();
    assert_eq!(
        delay(&mut desk, "asked", &today, "").unwrap_err().code(),
        "day",
        "before six months"
    );
    assert_eq!(
        delay(&mut desk, "refused", &today, "x").unwrap_err().code(),
        "not-now"
    );
    assert_eq!(
        watches(&mut desk),
        [("delay".to_owned(), "2027-05-21".to_owned())]
    );
    world.pass(190);
    let came = world.day(0);
    delay(&mut desk, "asked", &came, "").unwrap();
    assert_eq!(watches(&mut desk), [("delay_request".to_owned(), world.day(28))]);
    assert_eq!(
        delay(&mut desk, "asked", &came, "").unwrap_err().code(),
        "not-now",
        "once in a case"
    );
    assert_eq!(
        delay(&mut desk, "refused", &came, " ").unwrap_err().code(),
        "words"
    );
    let refused = delay(&mut desk, "refused", &came, "Utlåtandet kommer i nästa vecka.").unwrap();
    let steps: Vec<_> = refused.delays.iter().map(|one| one.step.as_str()).collect();
    assert_eq!(steps, ["told", "asked", "refused"]);
    assert_eq!(watches(&mut desk)[0].0, "delay");
}

#[test]
fn what_others_decide_is_handed_over_once_and_a_case_of_nothing_else_then_ends() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["lss", "short_stay"]);
    let case = desk.case.clone();
    let lines = desk.open().intake_read(&case).unwrap().services;
    let today = world.day(0);
    assert_eq!(
        hand_over(&mut desk, &lines[0].line, " ", &today)
            .unwrap_err()
            .code(),
        "words"
    );
    let before = hand_over(&mut desk, &lines[0].line, "LSS-enheten", &world.day(-4));
    assert_eq!(before.unwrap_err().code(), "day");
    let one = hand_over(&mut desk, &lines[0].line, "LSS-enheten", &today).unwrap();
    assert_eq!(one.services[0].handed_on.as_ref().unwrap().to, "LSS-enheten");
    assert!(
        one.delay.is_some() && !is_closed(&mut desk),
        "the other still lies here"
    );
    let again = hand_over(&mut desk, &lines[0].line, "LSS-enheten", &today);
    assert_eq!(again.unwrap_err().code(), "not-now");
    let all = hand_over(&mut desk, &lines[1].line, "Korttidsenheten", &today).unwrap();
    assert!(all.delay.is_none() && all.frame.deadline.is_none());
    assert!(is_closed(&mut desk));
    assert_eq!(watches(&mut desk), []);
}

#[test]
fn what_is_decided_here_is_not_handed_over() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let case = desk.case.clone();
    let line = desk.open().intake_read(&case).unwrap().services.remove(0).line;
    let over = hand_over(&mut desk, &line, "LSS-enheten", &world.day(0));
    assert_eq!(over.unwrap_err().code(), "not-now");
}

#[test]
fn no_day_of_an_arrival_is_before_a_birth_or_after_today() {
    let world = World::new();
    let mut kvarbo: Kvarbo = world.started();
    let open = kvarbo.open().unwrap();
    let who = open.person_register(&person(AINO, Protection::None)).unwrap();
    for received in ["1940-07-20", &world.day(1), "igår"] {
        let refused = open.intake_register(&application(&who, received, &["dusch"]));
        assert!(matches!(refused, Err(Error::Day)), "{received}");
    }
    let case = open
        .intake_register(&application(&who, "1940-07-21", &["dusch"]))
        .unwrap()
        .case;
    let contact = |date: String| FirstContact {
        case: case.clone(),
        date,
        with: String::new(),
    };
    let late = open.intake_first_contact(&contact(world.day(1)));
    assert!(matches!(late, Err(Error::Day)));
    let noted = open.intake_first_contact(&contact(world.day(0))).unwrap();
    assert_eq!(noted.first_contact, Some(world.day(0)));
}

#[test]
fn the_decision_says_that_a_part_of_the_application_is_decided_elsewhere_and_where_it_went() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch", "lss"]);
    desk.decide(0, "granted", "");
    desk.whole();
    let told = "till vissa funktionshindrade (LSS). Den delen prövas inte i det här beslutet.";
    let html = desk.html("decision", "");
    assert!(html.contains(&format!("{told} Den handläggs för sig.")), "{html}");

    let case = desk.case.clone();
    let line = desk.open().intake_read(&case).unwrap().services.remove(1).line;
    hand_over(&mut desk, &line, "LSS-enheten", &world.day(-1)).unwrap();
    let html = desk.html("decision", "");
    let went = "Den lämnades över den 23 november 2026 till LSS-enheten.";
    assert!(html.contains(&format!("{told} {went}")), "{html}");
}

/// Seed 003, bilaga 2: unclear means application, and an application always ends in a decision.
#[test]
fn what_nobody_can_say_what_it_is_is_an_application_and_only_a_decision_ends_it() {
    let world = World::new();
    let mut kvarbo = world.started();
    let open = kvarbo.open().unwrap();
    let who = open.person_register(&person(AINO, Protection::None)).unwrap();
    let unclear = json!({
        "person": who.person, "received": world.day(-3), "channel": "telephone", "oral": true, "by": "person",
        "authority": "", "own_words": "Det går inte längre.", "services": [{ "service": null, "words": "Någon som hjälper mig." }],
    });
    let unclear: IntakeRegister = serde_json::from_value(unclear).unwrap();
    assert_eq!(unclear.track, None);
    let case = open.intake_register(&unclear).unwrap();
    let read = open.intake_read(&case).unwrap();
    assert_eq!(
        (read.track, read.applied),
        (Track::Application, Some(world.day(-3)))
    );

    let mut desk = Desk { kvarbo, case };
    assert_eq!(decide(&mut desk, false, "Inget.").unwrap_err().code(), "not-now");
    let send = BookingSend {
        case: desk.case.case.clone(),
        how: "post".into(),
        language: Language::Sv,
    };
    assert_eq!(desk.open().booking_send(&send).unwrap_err().code(), "not-now");
    assert!(!is_closed(&mut desk));
    let withdrawn = [
        ("outcome", "withdrawn".to_owned()),
        ("legal_basis", withdrawal(&mut desk)),
        ("withdrawn", world.day(0)),
        ("reason", "”Jag behöver det inte mer.”".to_owned()),
    ];
    for (field, value) in withdrawn {
        let path = desk.path(0, field);
        desk.write(&path, &value);
    }
    desk.write("decision/general_reasons", "Du har tagit tillbaka din ansökan.");
    let except = HearingExcept {
        case: desk.case.case.clone(),
        ground: "obviously_unnecessary".into(),
        words: String::new(),
    };
    desk.open().hearing_except(&except).unwrap();
    assert_eq!(desk.sign().lines[0].outcome, OutcomeView::Withdrawn);
}

/// The provision that a withdrawn application is closed by.
fn withdrawal(desk: &mut Desk) -> String {
    let bases = desk.decision().legal_bases;
    let carries = |basis: &LegalBasisChoice| basis.allowed_for.iter().any(|one| one == "withdrawn");
    bases.into_iter().find(carries).unwrap().code
}

#[test]
fn an_investigation_that_was_opened_is_closed_with_the_reason_when_she_does_not_apply_after_all() {
    let world = World::new();
    let mut desk = notified(&world);
    ask(&mut desk, &world.day(-2), "not_reached").unwrap();
    decide(&mut desk, true, "Hon kan behöva hjälp i dag.").unwrap();
    ask(&mut desk, &world.day(0), "declines").unwrap();
    let wordless = decide(&mut desk, false, " ");
    assert!(
        matches!(wordless, Err(Error::Intake(Refused::Words))),
        "{wordless:?}"
    );
    let twice = decide(&mut desk, true, "Igen.");
    assert!(matches!(twice, Err(Error::Intake(Refused::NotNow))), "{twice:?}");
    let closed = decide(&mut desk, false, "Hon tackade nej vid besöket.").unwrap();
    let (opening, closing) = (closed.opening.unwrap(), closed.closing.unwrap());
    assert!(opening.open);
    assert_eq!(closing.reason, "Hon tackade nej vid besöket.");
    assert!(
        desk.overview()
            .events
            .iter()
            .any(|event| event.kind == "investigation_closed")
    );
    let twice = decide(&mut desk, false, "Igen.");
    assert!(matches!(twice, Err(Error::Intake(Refused::NotNow))), "{twice:?}");
}
