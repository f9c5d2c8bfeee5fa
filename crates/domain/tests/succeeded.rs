//! A decision that takes the place of another: what runs until then, what is ordered by which, and what ends with it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod support;

use chrono::NaiveDate;
use domain::case::GapCode;
use domain::decision::{CeaseCause, Ceased, Replaced, ReviewCause, Reviewed, as_it_stands, plan_take_back};
use domain::municipality::{Profile, embedded};
use domain::order::{
    Desk, Execution, Sent, Status, StatusNoted, StatusRefusal, executions, gaps, is_all_ordered, plan_send,
    plan_status, unordered,
};
use domain::person::Person;
use domain::record::{Action, Author};
use serde_json::json;
use std::sync::LazyLock;
use support::{Proposal, applied, author, desk, order_desk, today};

static NORRTALJE: LazyLock<Profile> = LazyLock::new(|| embedded::profile("norrtalje").unwrap());
static ASSESSOR: LazyLock<Author> = LazyLock::new(|| author(2, "assessor"));
const FIRST: &str = "2026-AA-0001-1";
const SECOND: &str = "2026-AA-0001-2";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(today: NaiveDate) -> Desk<'static> {
    Desk {
        today,
        ..order_desk(&NORRTALJE, &ASSESSOR)
    }
}

/// A shower twice a week from 1 December, sent.
fn running() -> Proposal {
    let mut proposal = Proposal::of(vec![applied("a1", Some("dusch"), "")]);
    proposal.grants("a1", &[]);
    let mut proposal = proposal.signed(&NORRTALJE);
    sends(&mut proposal, FIRST);
    proposal
}

fn sends(proposal: &mut Proposal, number: &str) {
    let sent = json!({ "number": number, "recipient": "person", "how": "post", "date": today() });
    proposal.happens(Action::Dispatch(serde_json::from_value(sent).unwrap()));
}

/// Decided anew: so many times a week from `from`, or nothing where it is none.
fn decides_anew(proposal: &mut Proposal, times: Option<&str>, from: &str) {
    proposal.happens(Action::Review(Reviewed {
        number: FIRST.into(),
        cause: ReviewCause::PersonAsks,
        words: "Hon klarar mer själv.".into(),
        author: author(3, "team_lead"),
        date: today(),
    }));
    match times {
        Some(times) => proposal.write("a1", "times", times),
        None => proposal.write("a1", "outcome", "refused"),
    }
    proposal.set("decision/from", from);
    let lead = author(3, "team_lead");
    let desk = desk(&NORRTALJE, &lead);
    let signed = as_it_stands(&proposal.case, desk, &proposal.prospect(desk));
    assert_eq!(signed.number, SECOND);
    proposal.happens(Action::Sign(signed));
}

fn orders(proposal: &mut Proposal, today: NaiveDate) -> Sent {
    proposal.goes_to("attendo");
    let sent = plan_send(&proposal.case, &Person::default(), at(today)).unwrap();
    proposal.happens(Action::SendOrder(sent.clone()));
    sent
}

fn lacks(proposal: &Proposal, today: NaiveDate) -> Vec<GapCode> {
    let gaps = gaps(&proposal.case, &Person::default(), at(today));
    gaps.into_iter().map(|gap| gap.code).collect()
}

fn noted(order: &Sent, status: Status, date: NaiveDate) -> StatusNoted {
    StatusNoted {
        order: order.id.clone(),
        status,
        date,
        reason: "Hon klarar det själv.".into(),
        ground: String::new(),
        ground_quote: String::new(),
        ground_date: None,
        away: None,
    }
}

fn carried(proposal: &Proposal, number: &str) -> Vec<Execution> {
    let decision = proposal.case.decision_numbered(number).unwrap();
    let lines = executions(&proposal.case, &decision.holds).into_iter();
    lines.map(|(_, execution)| execution).collect()
}

/// FL 37 §: what nobody has been told of may be taken back, and takes nothing until then.
#[test]
fn an_order_is_ended_without_a_ground_once_what_replaces_its_decision_is_sent_and_not_before() {
    for times in [Some("3"), None] {
        let mut proposal = running();
        let order = orders(&mut proposal, today());
        decides_anew(&mut proposal, times, "2026-12-01");
        let end = |proposal: &Proposal| {
            let ended = noted(&order, Status::Ended, day("2026-12-02"));
            plan_status(
                &proposal.case,
                &proposal.case.orders[0],
                ended,
                (day("2026-12-02"), None),
            )
        };
        assert!(
            matches!(end(&proposal), Err(StatusRefusal::Ground(_))),
            "{times:?}"
        );
        sends(&mut proposal, SECOND);
        assert!(end(&proposal).is_ok(), "{times:?}");
    }
}

#[test]
fn the_order_of_the_decision_before_is_none_of_the_one_that_has_its_place() {
    for times in ["1", "3"] {
        let mut proposal = running();
        let before = orders(&mut proposal, today());
        decides_anew(&mut proposal, Some(times), "2026-12-01");
        sends(&mut proposal, SECOND);
        let all =
            |proposal: &Proposal| is_all_ordered(&proposal.case, &proposal.case.decision().unwrap().holds);
        assert!(!all(&proposal), "two showers a week are not what was decided");
        assert_eq!(carried(&proposal, SECOND), [Execution::NotOrdered]);
        proposal.goes_to("attendo");
        assert_eq!(
            lacks(&proposal, today()),
            [GapCode::AlreadyOrdered],
            "it is replaced, not added to"
        );
        proposal.set("order/replaces", &before.id);
        let after = orders(&mut proposal, today());
        assert_eq!(after.lines[0].times.to_string(), times);
        assert!(all(&proposal));
        assert_eq!(proposal.case.orphaned_orders().count(), 0);
    }
}

/// Its provider may have gone, and she has a right to it until the next one begins.
#[test]
fn what_runs_until_the_next_decision_begins_can_be_ordered_until_the_day_before() {
    let mut proposal = running();
    decides_anew(&mut proposal, Some("3"), "2027-02-01");
    let last = proposal.case.decision().unwrap();
    assert_eq!(last.holds.begins(), day("2027-02-01"));
    proposal.set("order/start", "2026-12-07");
    let until = orders(&mut proposal, day("2026-12-04"));
    assert_eq!(
        (until.decision.as_str(), until.end),
        (FIRST, Some(day("2027-01-31")))
    );
    proposal.set("order/start", "");
    assert_eq!(proposal.case.superseded_orders().count(), 0, "it ends by itself");
    let next = orders(&mut proposal, day("2026-12-04"));
    assert_eq!((next.decision.as_str(), next.start), (SECOND, day("2027-02-01")));
    assert_eq!(next.lines[0].times, 3, "nothing of it is ordered already");
}

#[test]
fn nothing_is_ordered_by_what_another_cases_decision_has_taken_the_place_of() {
    let mut proposal = running();
    proposal.happens(Action::Replace(Replaced {
        number: FIRST.into(),
        by: "2026-AA-0002-1".into(),
        from: day("2026-12-20"),
    }));
    proposal.goes_to("attendo");
    proposal.set("order/start", "2026-12-20");
    assert_eq!(lacks(&proposal, today()), [GapCode::StartTooLate]);
    proposal.set("order/start", "2026-12-19");
    assert_eq!(orders(&mut proposal, today()).end, Some(day("2026-12-19")));
}

#[test]
fn what_two_wrote_about_an_order_is_chosen_before_it_goes() {
    let mut proposal = running();
    proposal.goes_to("attendo");
    let standing = proposal.case.fields.standing("order/provider");
    assert_eq!(standing.len(), 1);
    for provider in ["vaddo", "attendo"] {
        let mut entry = support::scene::written("order/provider", provider.into());
        entry.op = domain::id::OpId(uuid::Uuid::from_u128(990 + provider.len() as u128));
        entry.replaces.insert("order/provider".into(), standing.clone());
        proposal.case.apply(&entry);
    }
    assert!(lacks(&proposal, today()).contains(&GapCode::ConflictOpen));
    proposal.set("order/provider", "vaddo");
    assert_eq!(lacks(&proposal, today()), []);
}

#[test]
fn a_decision_whose_help_somebody_gives_is_not_taken_back() {
    let signer = author(3, "team_lead");
    let mut proposal = Proposal::of(vec![applied("a1", Some("dusch"), "")]);
    proposal.grants("a1", &[]);
    let mut proposal = proposal.signed(&NORRTALJE);
    let may =
        |proposal: &Proposal, who: &Author| plan_take_back(&proposal.case, FIRST, "Fel dag.", who).is_some();
    assert!(may(&proposal, &signer));
    assert!(!may(&proposal, &author(4, "team_lead")), "only its signer");
    let order = orders(&mut proposal, today());
    proposal.happens(Action::NoteStatus(noted(&order, Status::Sent, today())));
    assert!(may(&proposal, &signer), "with a provider, and not begun");
    proposal.happens(Action::NoteStatus(noted(
        &order,
        Status::Executed,
        day("2026-12-01"),
    )));
    assert!(!may(&proposal, &signer));
}

#[test]
fn an_order_that_is_put_off_is_partly_executed_until_somebody_gives_the_help() {
    let mut proposal = running();
    proposal.set("order/start", "2027-01-18");
    let late = orders(&mut proposal, today());
    assert_eq!(carried(&proposal, FIRST), [Execution::Partly]);
    proposal.happens(Action::NoteStatus(noted(
        &late,
        Status::Executed,
        day("2027-01-18"),
    )));
    assert_eq!(carried(&proposal, FIRST), [Execution::Executed]);
    let mut usual = running();
    orders(&mut usual, day("2026-12-04"));
    assert_eq!(
        carried(&usual, FIRST),
        [Execution::Ordered],
        "the first working day after it is made, as each order of that day"
    );
}

#[test]
fn the_rest_that_was_left_for_another_provider_waits_to_be_ordered() {
    let mut proposal = running();
    proposal.set("order/a1/times", "1");
    proposal.set("order/a1/rest", "yes");
    orders(&mut proposal, today());
    assert!(unordered(&proposal.case).is_some());
    orders(&mut proposal, today());
    assert!(unordered(&proposal.case).is_none());
}

#[test]
fn when_she_has_died_also_the_order_of_the_decision_before_ends() {
    let mut proposal = running();
    orders(&mut proposal, today());
    decides_anew(&mut proposal, Some("1"), "2026-12-01");
    sends(&mut proposal, SECOND);
    assert_eq!(proposal.case.orphaned_orders().count(), 1);
    proposal.happens(Action::Cease(Ceased {
        number: SECOND.into(),
        cause: CeaseCause::Died,
        date: day("2026-12-03"),
        words: "Dottern ringde.".into(),
        author: author(3, "team_lead"),
    }));
    assert_eq!(proposal.case.orders[0].status(), Status::Ended);
    assert_eq!(proposal.case.orphaned_orders().count(), 0);
}

/// From dispatch it binds: who posted it did not know that it was taken back, and who reads it does not either.
#[test]
fn a_decision_that_was_posted_while_another_took_it_back_binds_whichever_came_first() {
    for dispatched_first in [true, false] {
        let mut proposal = Proposal::of(vec![applied("a1", Some("dusch"), "")]);
        proposal.grants("a1", &[]);
        let mut proposal = proposal.signed(&NORRTALJE);
        let taken = plan_take_back(&proposal.case, FIRST, "Fel dag.", &author(3, "team_lead")).unwrap();
        if dispatched_first {
            sends(&mut proposal, FIRST);
            proposal.happens(Action::TakeBack(taken));
        } else {
            proposal.happens(Action::TakeBack(taken));
            assert!(proposal.case.decision().is_none());
            sends(&mut proposal, FIRST);
        }
        let decision = proposal.case.decision().expect("it binds");
        assert!(decision.is_dispatched() && decision.taken_back.is_none());
        let unstruck = proposal.case.events.iter().filter(|event| !event.struck);
        let told: Vec<_> = unstruck.map(|event| event.kind).collect();
        assert!(
            !told.contains(&domain::case::EventKind::DecisionTakenBack),
            "{told:?}"
        );
    }
}
