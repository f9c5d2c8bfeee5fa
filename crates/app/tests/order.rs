//! Orders beside and below a decision, and what the catalogue lacks, by the functions that the window calls.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Error;
use app::view::*;
use std::sync::Arc;
use support::desk::{self, Desk};
use support::{World, first_start};

fn lead(world: &Arc<World>) -> Desk {
    let create = SessionCreate {
        position: "team_lead".into(),
        ..first_start("norrtalje", false)
    };
    desk::begun(world, &create, Protection::None, &["dusch"])
}

/// Applies for a walk with the dog, which the catalogue does not have, and grants it.
fn grant_outside(desk: &mut Desk) {
    let add = ServiceAdd {
        case: desk.case.case.clone(),
        service: None,
        words: "Promenad med hunden".into(),
    };
    desk.open().intake_service_add(&add).unwrap();
    desk.grant();
    desk.decide(1, "granted", "");
    for (field, value) in [
        ("category", "service"),
        ("minutes", "30"),
        ("minutes_reason", "Hunden är målet."),
    ] {
        let path = desk.path(1, field);
        desk.write(&path, value);
    }
}

fn order(desk: &mut Desk) -> OrderView {
    let case = desk.case.clone();
    desk.open().order_read(&case).unwrap()
}

fn send(desk: &mut Desk) -> OrderView {
    let case = desk.case.case.clone();
    desk.open()
        .order_send(&OrderSend {
            case,
            language: Language::Sv,
        })
        .unwrap()
}

#[test]
fn a_service_outside_the_catalogue_is_signed_by_the_team_lead_and_goes_up_from_the_assessor() {
    let world = World::new();
    let mut desk = lead(&world);
    grant_outside(&mut desk);
    let signed = desk.sign();
    assert_eq!(signed.lines[1].name, "Promenad med hunden");
    assert_eq!(signed.lines[1].month_minutes, Some(130));
    desk.provider("attendo");
    assert_eq!(send(&mut desk).orders.len(), 1);

    let elsewhere = World::new();
    let mut desk = desk::registered(&elsewhere, &["dusch"]);
    grant_outside(&mut desk);
    let view = desk.decision();
    assert_eq!(
        (view.act.as_str(), view.goes_to.as_str()),
        ("propose", "team_lead")
    );
    let lines: Vec<&LineView> = view.groups.iter().flat_map(|group| &group.lines).collect();
    let outside = lines.iter().find(|line| line.service.is_none()).unwrap();
    assert_eq!(outside.exception.as_deref(), Some("outside_catalogue"));
    assert_eq!(outside.exception_to.as_deref(), Some("team_lead"));
}

#[test]
fn a_position_that_no_delegation_names_makes_no_file() {
    let create = SessionCreate {
        position: "director".into(),
        ..first_start("norrtalje", false)
    };
    let refused = World::new().program().session_create(&create);
    assert!(matches!(refused, Err(Error::Choice)));
}

#[test]
fn an_order_is_read_before_it_is_sent_and_its_fields_are_open_again_after() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    desk.provider("attendo");
    let preview = desk.letter_ref("order", "");
    let read = desk.open().letter_read(&preview).unwrap();
    assert!(read.signed.is_none() && read.html.contains("Attendo"));
    let before = order(&mut desk);
    assert_eq!((before.month_minutes, before.exact.as_str()), (173, "520/3"));

    let after = send(&mut desk);
    assert_eq!(after.provider.value, "");
    let mut bases = before.disclosure_bases.iter();
    let basis = bases.find(|basis| basis.code == "osl-10-2").unwrap();
    assert!(!basis.verified, "its wording was not read");
    assert_eq!(after.orders[0].disclosed_by, basis.text);
    assert!(after.orders[0].disclosed_unread, "and the log says so");
    assert_eq!(after.lines[0].execution, "ordered");
}

/// The order stands in the next order's fields, maybe to another provider, if it is not in its own.
#[test]
fn what_is_being_typed_when_one_signs_or_sends_is_signed_and_sent() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.draft("decision/general_reasons", "Hon är rädd att falla.", 1);
    let number = desk.sign().number;
    assert!(desk.html("decision", &number).contains("Hon är rädd att falla."));
    assert_eq!(
        desk.decision().fields.general_reasons.text,
        "Hon är rädd att falla."
    );

    desk.provider("attendo");
    desk.draft("order/message", "Ring på dörren till vänster.", 1);
    let sent = send(&mut desk);
    let id = sent.orders[0].id.clone();
    assert!(desk.html("order", &id).contains("Ring på dörren till vänster."));
    assert_eq!(order(&mut desk).message.text, "");
}

#[test]
fn the_rota_goes_on_from_the_provider_that_it_gave_last() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    let first = order(&mut desk).no_choice_provider.unwrap();
    desk.write("order/no_choice", "yes");
    desk.write("order/disclosure", "osl-10-2");
    let sent = send(&mut desk);
    assert_eq!(sent.orders[0].provider, first);
    assert_ne!(sent.no_choice_provider, Some(first));
}

#[test]
fn what_the_provider_refuses_shows_as_not_executed_on_the_case() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    assert!(desk.overview().unexecuted.is_empty(), "nothing is ordered yet");
    desk.provider("attendo");
    let status = OrderStatus {
        case: desk.case.case.clone(),
        order: send(&mut desk).orders[0].id.clone(),
        status: "will_not_be_executed".into(),
        date: world.day(0),
        reason: "Ingen personal.".into(),
        ground: String::new(),
        ground_date: None,
        away: None,
    };
    desk.open().order_status(&status).unwrap();
    let lacking = desk.overview().unexecuted;
    assert_eq!(lacking[0].execution, "not_executed");
    assert!(
        desk.row("order_unmade").is_some(),
        "another provider is to be asked"
    );
    assert_eq!(
        order(&mut desk).lines[0].take.value,
        "yes",
        "it can be ordered anew"
    );
}

#[test]
fn an_order_is_ended_below_a_running_decision_on_a_ground_alone() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.write("decision/to", &world.day(60));
    desk.write("decision/end_reason", "Prövas igen.");
    desk.sign();
    desk.provider("attendo");
    let order = send(&mut desk).orders.remove(0);
    assert!(order.grant_runs);
    let case = desk.case.case.clone();
    let mut note = |status: &str, day: String, ground: &str, ground_date: Option<String>| {
        desk.open().order_status(&OrderStatus {
            case: case.clone(),
            order: order.id.clone(),
            status: status.into(),
            date: day,
            reason: "\"Jag klarar duschen själv.\"".into(),
            ground: ground.into(),
            ground_date,
            away: None,
        })
    };
    for status in ["paused", "ended"] {
        let ahead = note(status, world.day(1), "own_withdrawal", Some(world.day(0)));
        assert!(matches!(ahead, Err(Error::Day)), "{status}: it has not happened");
        let words_alone = note(status, world.day(0), "", None);
        assert!(matches!(words_alone, Err(Error::Choice)), "{status}");
        let other_need = note(status, world.day(0), "changed_need", None);
        assert!(matches!(other_need, Err(Error::Choice)), "{status}");
        let unreserved = note(status, world.day(0), "reservation", None);
        assert!(matches!(unreserved, Err(Error::Choice)), "{status}");
        let undated = note(status, world.day(0), "own_withdrawal", None);
        assert!(matches!(undated, Err(Error::Day)), "{status}");
    }
    note("paused", world.day(0), "own_withdrawal", Some(world.day(0))).unwrap();
    world.pass(61);
    let last_day = note("ended", world.day(-1), "", None);
    assert!(matches!(last_day, Err(Error::Choice)), "the last day is granted");
    note("ended", world.day(0), "", None).expect("the decision itself has ended");
}

/// FL 37 §: what allowed less is read as it stood when it was written.
#[test]
fn the_reservation_that_an_order_or_a_pause_rests_on_is_read_back_as_it_was_quoted() {
    const RESERVATION: &str = "Duschen kan bli färre om dottern flyttar hit.";
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.write("decision/reservation", RESERVATION);
    desk.write("decision/reservation_reason", "Dottern planerar att flytta.");
    let number = desk.sign().number;
    desk.dispatch();
    let line = order(&mut desk).lines[0].line.clone();
    let less = [
        ("minutes", "20"),
        ("provider", "attendo"),
        ("disclosure", "osl-10-2"),
        ("ground", "reservation"),
        ("ground_words", "Dottern bor här."),
    ];
    for (field, value) in less {
        let path = if field == "minutes" {
            format!("order/{line}/{field}")
        } else {
            format!("order/{field}")
        };
        desk.write(&path, value);
    }
    let sent = send(&mut desk).orders.remove(0);
    let pause = OrderStatus {
        case: desk.case.case.clone(),
        order: sent.id,
        status: "paused".into(),
        date: world.day(0),
        reason: "Dottern gör allt.".into(),
        ground: "reservation".into(),
        ground_date: None,
        away: None,
    };
    desk.open().order_status(&pause).unwrap();
    let correct = DecisionCorrect {
        case: desk.case.case.clone(),
        number,
        place: "decision/reservation_reason".into(),
        was: "Dottern planerar att flytta.".into(),
        becomes: "Dottern har sagt att hon flyttar.".into(),
        slip: "oversight".into(),
    };
    desk.open().decision_correct(&correct).unwrap();
    let grounds = order(&mut desk).orders.remove(0).grounds;
    let ground = |status: &str, words: &str| OrderGroundView {
        status: status.into(),
        date: world.day(0),
        ground: "reservation".into(),
        withdrawn: None,
        quote: RESERVATION.into(),
        words: words.into(),
    };
    assert_eq!(
        grounds,
        [
            ground("registered", "Dottern bor här."),
            ground("paused", "Dottern gör allt.")
        ]
    );
}

#[test]
fn a_stay_in_hospital_pauses_the_order_without_a_ground_is_watched_to_its_end_and_changes_no_decision() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let granted = desk.sign().minutes;
    desk.provider("attendo");
    let made = send(&mut desk).orders.remove(0);
    let case = desk.case.case.clone();
    let mut note = |status: &str, day: String, away: Option<OrderAway>| {
        desk.open().order_status(&OrderStatus {
            case: case.clone(),
            order: made.id.clone(),
            status: status.into(),
            date: day,
            reason: String::new(),
            ground: String::new(),
            ground_date: None,
            away,
        })
    };
    let away = |until: String| {
        let at = "hospital".to_owned();
        Some(OrderAway { at, until })
    };
    let reversed = note("paused", world.day(2), away(world.day(1)));
    assert!(matches!(reversed, Err(Error::Day)));
    let paused = note("paused", world.day(0), away(world.day(7))).unwrap();
    assert_eq!(paused.orders[0].status, "paused");
    assert_eq!(paused.orders[0].away, away(world.day(7)));
    assert!(paused.orders[0].live);
    assert_eq!(paused.lines[0].execution, "paused");
    assert!(world.watches().contains(&"away_ends".to_owned()));
    let endless = note("paused", world.day(0), away(world.day(3650)));
    assert!(matches!(endless, Err(Error::Day)), "somebody looks again before");
    let by_choice = Some(OrderAway {
        at: "elsewhere".into(),
        until: world.day(7),
    });
    let wordless = note("paused", world.day(0), by_choice);
    assert!(
        matches!(wordless, Err(Error::Words)),
        "whose choice, says nothing"
    );
    let longer = note("paused", world.day(7), away(world.day(14))).unwrap();
    assert_eq!(longer.orders[0].away, away(world.day(14)));
    assert!(
        matches!(note("ended", world.day(0), None), Err(Error::Words)),
        "an end is no stay in hospital"
    );

    world.pass(10);
    let again = note("executed", world.day(0), None).unwrap();
    assert_eq!(again.orders[0].away, None);
    assert_eq!(again.lines[0].execution, "executed");
    assert!(!world.watches().contains(&"away_ends".to_owned()));
    assert_eq!(desk.decision().signed[0].minutes, granted);
    assert!(desk.decision().signed[0].reviews.is_empty());
}

#[test]
fn a_provider_cannot_refuse_what_it_executes_and_the_window_offers_no_such_note() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    desk.provider("attendo");
    let made = send(&mut desk).orders.remove(0);
    let case = desk.case.case.clone();
    let mut note = |status: &str| {
        desk.open().order_status(&OrderStatus {
            case: case.clone(),
            order: made.id.clone(),
            status: status.into(),
            date: world.day(0),
            reason: "Ingen personal.".into(),
            ground: String::new(),
            ground_date: None,
            away: None,
        })
    };
    let executed = note("executed").unwrap().orders.remove(0);
    assert_eq!(executed.next, ["paused", "ended"]);
    assert!(matches!(note("will_not_be_executed"), Err(Error::NotNow)));
    assert!(
        matches!(note("ended"), Err(Error::Choice)),
        "an end takes a ground"
    );
}

#[test]
fn a_decision_that_is_taken_back_ends_the_order_that_stood_on_it() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let signed = desk.sign();
    desk.provider("attendo");
    send(&mut desk);
    let withdraw = DecisionWithdraw {
        case: desk.case.case.clone(),
        number: signed.number,
        reason: "Fel dag för start.".into(),
    };
    desk.open().decision_withdraw(&withdraw).unwrap();
    let made = order(&mut desk).orders.remove(0);
    assert_eq!((made.status.as_str(), made.live), ("ended", false));
}

#[test]
fn a_proposer_takes_an_own_proposal_back_lowers_it_and_signs() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    grant_outside(&mut desk);
    let case = desk.case.case.clone();
    let withdraw = ProposalWithdraw { case: case.clone() };
    let nothing_sent_up = desk.open().proposal_withdraw(&withdraw);
    assert!(matches!(nothing_sent_up, Err(Error::NotNow)));
    let sent_up = desk.open().decision_propose(&DecisionPropose { case }).unwrap();
    assert!(sent_up.proposed.unwrap().mine);
    let back = desk.open().proposal_withdraw(&withdraw).unwrap();
    assert!(back.proposed.is_none());
    desk.decide(1, "refused", "Hunden kan rastas av grannen.");
    desk.hear_and_wait(&world);
    assert_eq!(desk.sign().lines[1].outcome, OutcomeView::Refused);
}

#[test]
fn the_order_says_standard_time_language_representatives_and_an_alarm_as_what_they_are() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch", "trygghetslarm"]);
    desk.person_writes(|nothing| PersonWrite {
        language: Some(LanguageWrite {
            language: "fi".into(),
            interpreter: true,
        }),
        representatives: Some(vec![RepresentativeView {
            id: "r1".into(),
            kind: "guardian".into(),
            name: "Pekka Provsson".into(),
            scope: "bevaka rätt".into(),
            from: None,
            until: None,
            telephone: "070-174 06 11".into(),
            address: String::new(),
        }]),
        ..nothing
    });
    desk.decide(1, "granted", "");
    desk.grant();
    desk.sign();
    desk.provider("attendo");
    let sent = send(&mut desk).orders.remove(0);
    assert!(sent.disclosed.contains(&"representatives".to_owned()));
    let html = desk.html("order", &sent.id);
    for fact in [
        "<td>40 minuter</td><td>40 minuter</td>",
        "finska, behöver tolk",
        "Pekka Provsson, god man, bevaka rätt, 070-174 06 11",
        "dygnet runt",
    ] {
        assert!(html.contains(fact), "{fact}\n{html}");
    }
    assert!(!html.contains("1 gång i månaden"));
}

#[test]
fn what_is_missing_names_the_service_in_the_windows_language() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let settings = Settings {
        language: Language::Fi,
        ..desk.kvarbo.session_read().unwrap().settings
    };
    desk.kvarbo.settings_write(&settings).unwrap();
    let view = desk.decision();
    let gap = view
        .gaps
        .iter()
        .find(|gap| gap.code == "outcome_missing")
        .unwrap();
    assert_eq!(gap.params["service"], view.groups[0].lines[0].name);
    assert_ne!(gap.params["service"], "Dusch");
    assert!(!gap.params.contains_key("service_code"));
}

#[test]
fn an_order_waits_for_its_providers_answer_from_when_it_was_sent_and_is_late_when_the_day_has_passed() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    let made = desk.order();
    assert_eq!(desk.row("order_unanswered"), None, "nobody has been asked");
    desk.noted(&made, "sent", world.day(0));
    let waits = desk.row("order_unanswered").unwrap();
    assert_eq!(waits.due, Some(world.day(3)));
    assert_eq!(waits.urgency, Urgency::Waiting);
    world.pass(4);
    assert_eq!(desk.row("order_unanswered").unwrap().urgency, Urgency::Now);
    desk.noted(&made, "accepted", world.day(0));
    assert_eq!(desk.row("order_unanswered"), None);
}
