//! Orders below and beside a decision: never more than it gives, its parts never more than a line, less only on a ground.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod support;

use chrono::NaiveDate;
use domain::case::Case;
use domain::catalogue::Minutes;
use domain::municipality::{NoChoiceRule, Profile, embedded};
use domain::order::{
    Desk, Execution, Sent, Status, StatusNoted, StatusRefusal, executions, gaps, plan_send, plan_status,
};
use domain::person::Person;
use domain::record::{Action, Author};
use proptest::prelude::*;
use std::sync::LazyLock;
use support::{Proposal, applied, author, order_desk, today};

static NORRTALJE: LazyLock<Profile> = LazyLock::new(|| embedded::profile("norrtalje").unwrap());
static ASSESSOR: LazyLock<Author> = LazyLock::new(|| author(2, "assessor"));

fn desk() -> Desk<'static> {
    order_desk(&NORRTALJE, &ASSESSOR)
}

/// A shower and cleaning, both twice a week, decided and not ordered.
fn decided() -> Proposal {
    let services = vec![applied("a1", Some("dusch"), ""), applied("a2", Some("stad"), "")];
    let mut proposal = Proposal::of(services);
    proposal.grants("a1", &[]);
    proposal.grants("a2", &[]);
    proposal.signed(&NORRTALJE)
}

fn lacks(case: &Case) -> Vec<String> {
    gaps(case, &Person::default(), desk())
        .into_iter()
        .map(|gap| {
            serde_json::to_value(gap.code)
                .unwrap()
                .as_str()
                .unwrap()
                .to_owned()
        })
        .collect()
}

/// Orders what is chosen from `provider`.
fn order(proposal: &mut Proposal, provider: &str) -> Sent {
    proposal.goes_to(provider);
    let sent = plan_send(&proposal.case, &Person::default(), desk()).unwrap();
    proposal.happens(Action::SendOrder(sent.clone()));
    sent
}

fn noted(proposal: &mut Proposal, sent: &Sent, status: Status) {
    proposal.happens(Action::NoteStatus(StatusNoted {
        order: sent.id.clone(),
        status,
        date: today(),
        reason: "Ingen personal.".into(),
        ground: String::new(),
        ground_quote: String::new(),
        ground_date: None,
        away: None,
    }));
}

fn carried(proposal: &Proposal) -> Vec<Execution> {
    let signed = &proposal.case.decision().unwrap().signed;
    executions(&proposal.case, signed)
        .into_iter()
        .map(|(_, execution)| execution)
        .collect()
}

fn grounded(proposal: &mut Proposal) {
    proposal.set("order/ground", "own_withdrawal");
    proposal.set("order/ground_words", "\"En gång räcker.\"");
    proposal.set("order/ground_date", "2026-11-23");
}

#[test]
fn two_providers_share_a_decision_and_each_line_is_with_one_of_them() {
    let mut proposal = decided();
    proposal.set("order/a2/take", "no");
    let first = order(&mut proposal, "attendo");
    assert_eq!(first.lines.len(), 1);
    assert_eq!(carried(&proposal), [Execution::Ordered, Execution::NotOrdered]);

    let second = order(&mut proposal, "vaddo");
    assert_eq!(second.lines[0].line, "a2", "the rest is proposed");
    assert_eq!(carried(&proposal), [Execution::Ordered, Execution::Ordered]);
    proposal.goes_to("vaddo");
    assert_eq!(lacks(&proposal.case), ["nothing_ordered"]);
    proposal.set("order/a1/take", "yes");
    assert_eq!(lacks(&proposal.case), ["already_ordered"]);
}

#[test]
fn an_order_is_never_above_the_decision_and_below_it_only_on_a_ground() {
    let mut proposal = decided();
    proposal.goes_to("attendo");
    proposal.set("order/a1/times", "3");
    assert_eq!(lacks(&proposal.case), ["exceeds_decision"]);
    proposal.set("order/a1/times", "2");
    proposal.set("order/a1/minutes", "41");
    assert_eq!(lacks(&proposal.case), ["exceeds_decision"]);
    proposal.set("order/a1/minutes", "");
    assert!(lacks(&proposal.case).is_empty());

    proposal.set("order/a1/times", "1");
    assert_eq!(lacks(&proposal.case), ["ground_missing"]);
    grounded(&mut proposal);
    let sent = order(&mut proposal, "attendo");
    assert_eq!(sent.lines[0].month.to_string(), "520/3");
    assert_eq!((sent.lines[0].partly, sent.lines[1].partly), (true, false));
    assert_eq!(sent.ground, "own_withdrawal");
    assert_eq!(sent.ground_date, "2026-11-23".parse().ok());
    assert_eq!(carried(&proposal), [Execution::Partly, Execution::Ordered]);
}

#[test]
fn an_order_below_the_decision_asks_the_ground_all_that_a_decision_does() {
    let mut proposal = decided();
    proposal.goes_to("attendo");
    proposal.set("order/a1/times", "1");
    proposal.set("order/ground", "reservation");
    proposal.set("order/ground_words", "Nya tider.");
    assert_eq!(lacks(&proposal.case), ["ground_not_reserved"]);
    proposal.set("order/ground", "own_withdrawal");
    assert_eq!(lacks(&proposal.case), ["ground_date_missing"]);
    proposal.set("order/ground_date", "2026-11-25");
    assert_eq!(lacks(&proposal.case), ["ground_date_missing"], "a day to come");
    proposal.set("order/ground_date", "2026-11-24");
    assert!(lacks(&proposal.case).is_empty());
    proposal.set("order/ground_words", " ");
    assert_eq!(lacks(&proposal.case), ["ground_missing"]);
}

#[test]
fn a_new_version_takes_nothing_from_a_running_order_for_somebody_who_is_not_asked_yet() {
    let mut proposal = decided();
    let first = order(&mut proposal, "attendo");
    proposal.set("order/replaces", &first.id);
    proposal.goes_to("attendo");
    proposal.set("order/a1/times", "1");
    proposal.set("order/a1/rest", "yes");
    assert_eq!(lacks(&proposal.case), ["ground_missing"]);
    grounded(&mut proposal);
    let second = order(&mut proposal, "attendo");
    assert_eq!(second.ground, "own_withdrawal");
    assert_eq!(carried(&proposal)[0], Execution::Partly);

    proposal.set("order/replaces", &second.id);
    proposal.goes_to("attendo");
    proposal.set("order/a1/rest", "yes");
    proposal.set("order/a1/times", "1");
    assert!(lacks(&proposal.case).is_empty(), "no less than runs now");
}

#[test]
fn one_line_is_divided_between_two_providers_and_the_parts_are_never_more_than_it() {
    let mut proposal = decided();
    proposal.set("order/a2/take", "no");
    proposal.set("order/a1/times", "1");
    proposal.goes_to("attendo");
    assert_eq!(lacks(&proposal.case), ["ground_missing"]);
    proposal.set("order/a1/rest", "yes");
    let first = order(&mut proposal, "attendo");
    assert!(first.lines[0].partly && first.lines[0].split);
    assert_eq!(
        carried(&proposal)[0],
        Execution::Partly,
        "the rest is nobody's yet"
    );

    proposal.goes_to("vaddo");
    proposal.set("order/a1/times", "2");
    assert_eq!(lacks(&proposal.case), ["exceeds_decision"]);
    proposal.set("order/a1/times", "");
    let second = order(&mut proposal, "vaddo");
    let rest = second.lines.iter().find(|line| line.line == "a1").unwrap();
    assert_eq!((rest.times, rest.partly), (1, false), "what is left is proposed");
    assert_eq!(carried(&proposal), [Execution::Ordered, Execution::Ordered]);
    noted(&mut proposal, &first, Status::Executed);
    noted(&mut proposal, &second, Status::Executed);
    assert_eq!(carried(&proposal), [Execution::Executed, Execution::Executed]);
    noted(&mut proposal, &second, Status::Ended);
    assert_eq!(carried(&proposal)[0], Execution::Partly);
}

#[test]
fn a_line_of_one_time_is_divided_by_its_minutes() {
    let mut proposal = decided();
    proposal.set("order/a2/take", "no");
    proposal.set("order/a1/minutes", "30");
    proposal.set("order/a1/rest", "yes");
    order(&mut proposal, "attendo");
    let second = order(&mut proposal, "vaddo");
    let rest = second.lines.iter().find(|line| line.line == "a1").unwrap();
    assert_eq!((rest.times, rest.minutes, rest.partly), (2, 10, false));
}

#[test]
fn an_order_stays_within_the_decisions_period() {
    let mut proposal = decided();
    proposal.goes_to("attendo");
    proposal.set("order/start", "2026-11-30");
    assert_eq!(lacks(&proposal.case), ["start_too_early"]);
    proposal.set("order/start", "2026-12-01");
    assert!(lacks(&proposal.case).is_empty());
}

#[test]
fn a_new_version_takes_the_place_of_the_order_that_it_names() {
    let mut proposal = decided();
    let first = order(&mut proposal, "attendo");
    proposal.set("order/replaces", &first.id);
    proposal.goes_to("vaddo");
    proposal.set("order/start", "2027-01-04");
    proposal.set("order/a2/take", "no");
    assert_eq!(
        lacks(&proposal.case),
        ["ground_missing"],
        "cleaning would be left out"
    );
    proposal.set("order/a2/take", "");
    let second = order(&mut proposal, "vaddo");
    assert_eq!(second.replaces.as_ref(), Some(&first.id));
    let from: NaiveDate = "2027-01-04".parse().unwrap();
    assert_eq!(proposal.case.orders[0].replaced, Some((second.id, from)));
    assert_eq!(carried(&proposal), [Execution::Ordered, Execution::Ordered]);
}

#[test]
fn what_a_provider_will_not_execute_shows_and_can_be_ordered_anew() {
    let mut proposal = decided();
    let first = order(&mut proposal, "attendo");
    noted(&mut proposal, &first, Status::WillNotBeExecuted);
    assert_eq!(
        carried(&proposal),
        [Execution::NotExecuted, Execution::NotExecuted]
    );
    let second = order(&mut proposal, "vaddo");
    noted(&mut proposal, &second, Status::Executed);
    assert_eq!(carried(&proposal), [Execution::Executed, Execution::Executed]);
}

#[test]
fn who_does_not_choose_gets_the_next_on_the_rota_and_the_order_says_so() {
    let mut proposal = decided();
    assert_eq!(lacks(&proposal.case), ["provider_missing", "disclosure_missing"]);
    proposal.set("order/no_choice", "yes");
    proposal.set("order/disclosure", "osl-10-2");
    let next = |rota: Option<&str>| {
        let sent = plan_send(&proposal.case, &Person::default(), Desk { rota, ..desk() }).unwrap();
        assert_eq!(sent.no_choice, Some(NoChoiceRule::Rota));
        sent.provider
    };
    let providers: Vec<&str> = NORRTALJE
        .providers_on(today())
        .map(|one| one.code.as_str())
        .collect();
    assert_eq!(next(None), providers[0]);
    assert_eq!(next(Some(providers[0])), providers[1]);
    assert_eq!(next(providers.last().copied()), providers[0]);
}

#[test]
fn who_does_not_choose_gets_the_provider_with_most_free_capacity() {
    let mut profile = NORRTALJE.clone();
    profile.no_choices[0].rule = NoChoiceRule::Capacity;
    assert!(
        profile.without_choice(None, today()).is_none(),
        "nobody has said its capacity"
    );
    let said: Vec<String> = profile
        .providers_on(today())
        .take(3)
        .map(|one| one.code.clone())
        .collect();
    for (code, hours) in said.iter().zip([40, 120, 120]) {
        let provider = profile.providers.iter_mut().find(|one| one.code == *code);
        provider.unwrap().free_hours = Some(hours);
    }
    assert_eq!(profile.without_choice(None, today()).unwrap().code, said[1]);
}

/// Every status, with those that may be noted after it.
const NEXT: [(Status, &[Status]); 7] = {
    use Status::{Accepted, Ended, Executed, Paused, Registered, Sent, WillNotBeExecuted};
    [
        (
            Registered,
            &[Sent, Accepted, WillNotBeExecuted, Executed, Paused, Ended],
        ),
        (Sent, &[Accepted, WillNotBeExecuted, Executed, Paused, Ended]),
        (Accepted, &[WillNotBeExecuted, Executed, Paused, Ended]),
        (Executed, &[Paused, Ended]),
        (Paused, &[Executed, Ended]),
        (WillNotBeExecuted, &[]),
        (Ended, &[]),
    ]
};

#[test]
fn an_order_comes_to_stand_as_the_table_says_and_help_that_has_begun_is_not_refused() {
    for (now, next) in NEXT {
        for (then, _) in NEXT {
            let mut proposal = decided();
            let sent = order(&mut proposal, "attendo");
            if now != Status::Registered {
                noted(&mut proposal, &sent, now);
            }
            let withdrawn = StatusNoted {
                order: sent.id.clone(),
                status: then,
                date: sent.start,
                reason: "\"Jag klarar mig själv.\"".into(),
                ground: "own_withdrawal".into(),
                ground_quote: String::new(),
                ground_date: Some(today()),
                away: None,
            };
            let planned = plan_status(
                &proposal.case,
                &proposal.case.orders[0],
                withdrawn,
                (sent.start, None),
            );
            match next.contains(&then) {
                true => assert!(planned.is_ok(), "{then:?} after {now:?}"),
                false => assert_eq!(planned, Err(StatusRefusal::NotNow), "{then:?} after {now:?}"),
            }
        }
    }
}

proptest! {
    #[test]
    fn all_live_orders_of_a_line_are_together_within_the_decision(
        steps in prop::collection::vec((0_u8..4, 0_u8..3, 0_u8..3, any::<bool>(), any::<bool>()), 1..8)
    ) {
        let mut proposal = decided();
        let granted = proposal.case.decision().unwrap().signed.lines.clone();
        for (take, times, replace, refuse, rest) in steps {
            for (bit, line) in ["a1", "a2"].iter().enumerate() {
                let word = if take >> bit & 1 == 1 { "yes" } else { "" };
                proposal.set(&format!("order/{line}/take"), word);
                let ordered = if rest && times == 2 { String::new() } else { (times + 1).to_string() };
                proposal.set(&format!("order/{line}/times"), &ordered);
                proposal.set(&format!("order/{line}/rest"), if rest { "yes" } else { "" });
            }
            let named = proposal.case.orders.get(usize::from(replace)).map(|order| order.sent.id.clone());
            proposal.set("order/replaces", &named.unwrap_or_default());
            proposal.goes_to("attendo");
            grounded(&mut proposal);
            if let Ok(sent) = plan_send(&proposal.case, &Person::default(), desk()) {
                proposal.happens(Action::SendOrder(sent.clone()));
                if refuse {
                    noted(&mut proposal, &sent, Status::WillNotBeExecuted);
                }
            }
            for line in &granted {
                let live = proposal.case.orders.iter().filter(|order| order.is_live());
                let ordered: Minutes = live.filter_map(|order| order.line(&line.line)).map(|line| line.month).sum();
                prop_assert!(ordered <= line.month);
            }
        }
    }
}

/// No command corrects a reservation to another; should one come from elsewhere, what was quoted stands.
#[test]
fn a_quoted_reservation_stands_as_it_was_when_the_decision_says_something_else_later() {
    let services = vec![applied("a1", Some("dusch"), "")];
    let mut proposal = Proposal::of(services);
    proposal.grants("a1", &[]);
    proposal.set("decision/reservation", "Kan ändras när dottern flyttar hit.");
    let mut proposal = proposal.signed(&NORRTALJE);
    proposal.set("order/a1/times", "1");
    proposal.set("order/ground", "reservation");
    proposal.set("order/ground_words", "Dottern bor här.");
    let sent = order(&mut proposal, "attendo");
    assert_eq!(sent.ground_quote, "Kan ändras när dottern flyttar hit.");
    let number = sent.decision;
    proposal.happens(Action::read("decision.correct", corrected(&number).to_string().as_bytes()).unwrap());
    let case = &proposal.case;
    assert_eq!(case.decision().unwrap().holds.reservation, "Något annat.");
    assert_eq!(
        case.orders[0].sent.ground_quote,
        "Kan ändras när dottern flyttar hit."
    );
    let ended = StatusNoted {
        order: sent.id,
        status: Status::Ended,
        date: today(),
        reason: "Dottern gör allt.".into(),
        ground: "reservation".into(),
        ground_quote: String::new(),
        ground_date: None,
        away: None,
    };
    let ended = plan_status(case, &case.orders[0], ended, (today(), None)).unwrap();
    assert_eq!(
        ended.ground_quote, "Något annat.",
        "what stands on the day that it is quoted"
    );
}

fn corrected(number: &str) -> serde_json::Value {
    serde_json::json!({
        "id": "R1", "number": number, "place": "decision/reservation",
        "was": "Kan ändras när dottern flyttar hit.", "becomes": "Något annat.", "slip": "oversight",
        "author": &*ASSESSOR, "date": today(), "letter": "", "language": "sv",
    })
}

#[test]
fn a_provider_works_at_night_around_the_clock_or_past_midnight_or_where_its_hours_do_not_say() {
    let mut provider = NORRTALJE.providers_on(today()).next().unwrap().clone();
    let expected = [
        ("07-22", false),
        ("00-24", true),
        ("22-07", true),
        ("08-08", true),
        ("", true),
        ("dagtid", true),
    ];
    for (hours, nights) in expected {
        provider.hours = hours.to_owned();
        assert_eq!(provider.works_at_night(), nights, "{hours}");
    }
}
