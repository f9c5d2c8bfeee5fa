//! What lists show of a stream: the rules' side of the store's projections.
//!
//! Invariant: no address, no telephone, no text from inside a case. No clock: what depends on the day is asked of
//! the list, not written in it.

use crate::open::judged;
use domain::case::Case;
use domain::deadline::not_executed;
use domain::id::{StreamKind, StreamRef};
use domain::intake::{Intake, Track};
use domain::order::{unbegun, unordered};
use domain::person::{Person, ProtectionLevel};
use std::sync::Arc;
use store::{CaseRow, Folded, Granted, Judged, PersonRow, Projection, Projector, WatchRow};

/// The kind of the watch over a decision that nobody has begun to carry out (*ej verkställt beslut*).
pub(crate) const NOT_EXECUTED: &str = "not_executed";

/// Folds streams and gives their rows.
pub struct Lists;

impl Projector for Lists {
    fn begin(&self, kind: StreamKind) -> Box<dyn Folded> {
        match kind {
            StreamKind::Person => Box::new(FoldedPerson::default()),
            StreamKind::Case => Box::new(FoldedCase::default()),
            StreamKind::Contact | StreamKind::Committee => Box::new(()),
        }
    }
}

/// A person's stream as far as it has been folded. Who reads it shares it; it is copied where it changes meanwhile.
#[derive(Default)]
pub(crate) struct FoldedPerson(pub Arc<Person>);

impl Folded for FoldedPerson {
    fn apply(&mut self, one: &Judged) {
        Arc::make_mut(&mut self.0).apply(&judged(one));
    }

    fn project(&self, stream: &StreamRef) -> Projection {
        Projection {
            person: person_row(stream, &self.0),
            ..Projection::default()
        }
    }
}

/// The same of a case's stream.
#[derive(Default)]
pub(crate) struct FoldedCase(pub Arc<Case>);

impl Folded for FoldedCase {
    fn apply(&mut self, one: &Judged) {
        Arc::make_mut(&mut self.0).apply(&judged(one));
    }

    fn project(&self, stream: &StreamRef) -> Projection {
        Projection {
            case: case_row(stream, &self.0),
            watches: watches(stream, &self.0),
            ..Projection::default()
        }
    }
}

fn person_row(stream: &StreamRef, person: &Person) -> Option<PersonRow> {
    let number = person.number()?;
    let names = person.names();
    Some(PersonRow {
        id: stream.id,
        number: Some(number.digits().to_owned()),
        sort_name: names.sorted(),
        shown_name: names.shown(),
        protection: match person.protection().level {
            ProtectionLevel::None => 0,
            ProtectionLevel::Confidential => 1,
            ProtectionLevel::ProtectedRegistration => 2,
            ProtectionLevel::AssumedIdentity => 3,
        },
        birth_date: number.birth_date(),
    })
}

fn case_row(stream: &StreamRef, case: &Case) -> Option<CaseRow> {
    let intake = &case.intake.as_ref()?.registered;
    Some(CaseRow {
        id: stream.id,
        number: intake.number.clone(),
        person: intake.person,
        title: kind(intake.track).to_owned(),
        state: state(case).to_owned(),
        closed: is_closed(case),
        assessor: case.holder().map(|holder| holder.actor),
        changed: case.written_until?.to_utc(),
        granted: granted(case),
        contacted: case.last_contact(),
    })
}

fn granted(case: &Case) -> Option<Granted> {
    let decision = case.decision()?;
    let signed = &decision.holds;
    signed.grants().then_some(Granted {
        minutes: signed.granted,
        from: signed.from,
        to: decision.last_day(),
    })
}

/// The case's kind as a code.
pub(crate) fn kind(track: Track) -> &'static str {
    match track {
        Track::Application => "home_care",
        Track::Notification => "notification",
        Track::Booking => "booking",
    }
}

/// The step that the case stands at, as a code. Without clock: a reply that is late is the list's affair.
fn state(case: &Case) -> &'static str {
    let booking = |intake: &Intake| intake.registered.track == Track::Booking;
    if case.intake.as_ref().is_some_and(booking) || case.ended_at_intake() {
        "intake"
    } else if case.review().is_some() || case.unsent_decision().is_some() {
        "decision"
    } else if case.unsent_orders().next().is_some() {
        "order"
    } else if case.is_ordered() {
        "follow_up"
    } else if case.decision().is_some_and(|decision| decision.signed.grants()) {
        "order"
    } else if case.decision().is_some() {
        "follow_up"
    } else if case.lines().any(|line| line.outcome.is_some()) {
        "decision"
    } else if !case.hearing.rounds.is_empty() {
        "hearing"
    } else {
        "investigation"
    }
}

/// Nothing remains: all was refused or withdrawn, or the help has ended, every time has its day and no provider goes on; it
/// ended at intake, or it is booked.
fn is_closed(case: &Case) -> bool {
    let over = case.decision().is_some_and(|decision| {
        let known = decision.recipients.iter().all(|to| to.received.is_some());
        let told = decision.has_died() || known && decision.is_dispatched();
        (decision.ceased().is_some() || !decision.signed.grants()) && told
    });
    let ordered = case.orders.iter().any(|order| order.is_live());
    case.ended_at_intake() || case.is_booked() || over && !ordered
}

fn watches(stream: &StreamRef, case: &Case) -> Vec<WatchRow> {
    let Some(intake) = case.intake.as_ref().map(|intake| &intake.registered) else {
        return Vec::new();
    };
    let holder = case.holder().map(|holder| holder.actor);
    let mut rows = Vec::new();
    let mut watch = |key: String, kind: &str, rule: &str, due| {
        rows.push(WatchRow {
            stream: stream.id,
            key,
            person: Some(intake.person),
            kind: kind.to_owned(),
            rule: rule.to_owned(),
            due,
            assessor: holder,
        });
    };
    for order in &case.orders {
        let id = &order.sent.id;
        if let Some(since) = order.recall_due() {
            watch(format!("recall-{id}"), "order", "contact_recall", since);
        }
        if let Some(day) = order.unconfirmed() {
            watch(format!("confirm-{id}"), "order", "order_unanswered", day);
        }
        if let Some(away) = order.away().filter(|_| order.is_live()) {
            watch(format!("away-{id}"), "order", "away_ends", away.until);
        }
    }
    for order in case.unsent_orders() {
        let key = format!("send-{}", order.sent.id);
        // What says where a protected person is, is not to be sent any more, also when its provider was told so.
        match &order.recall {
            None => watch(key, "order_dispatch", "order_unsent", order.sent.date),
            Some(recall) => watch(key, "order_anew", "order_unsent_protected", recall.since),
        }
    }
    for round in case.hearing.awaited().filter(|_| !case.is_decided()) {
        watch(
            format!("hearing-{}", round.sent.id),
            "hearing",
            "hearing_reply",
            round.sent.until,
        );
    }
    // Who had no right to sign has bound the committee all the same: somebody who has one looks at it at once.
    for decision in case.decisions.iter().filter(|one| one.is_to_be_examined()) {
        let signed = &decision.signed;
        let key = format!("examine-{}", signed.number);
        watch(key, "examine", "decision_unrightful", signed.decided);
    }
    // Somebody else is to decide it (FL 31 §), who does not know it until she is told: it is due at once.
    if let Some(proposal) = case.proposed.as_ref() {
        let sent_up = proposal.at.date_naive();
        watch("proposal".into(), "proposal", "decision_proposed", sent_up);
    }
    if let Some(back) = case.sent_back.as_ref() {
        let sent_back = back.at.date_naive();
        watch("proposal".into(), "proposal", "proposal_sent_back", sent_back);
    }
    let Some(decision) = case.decision() else {
        if let Some(deadline) = case.wait() {
            watch("delay".into(), "decision", deadline.rule.code(), deadline.date);
        }
        return rows;
    };
    // A party is told of it as soon as possible (FL 33 §), and the time to appeal begins with that: it is due at once.
    if case.unsent_decision().is_some() {
        watch(
            "dispatch".into(),
            "dispatch",
            "decision_unsent",
            decision.signed.decided,
        );
    }
    // Help that was granted begins with somebody being asked to give it: it is due at once.
    if let Some(decision) = unordered(case) {
        watch(
            "make".into(),
            "order_make",
            "order_unmade",
            decision.signed.decided,
        );
    }
    // What nobody has begun to give when three months have gone is reported as not executed.
    let reported = unbegun(case).and_then(|decision| not_executed(decision.signed.decided).ok());
    if let Some(reported) = reported {
        let rule = reported.rule.code();
        watch("not_executed".into(), NOT_EXECUTED, rule, reported.date);
    }
    for (order, from) in case.orphaned_orders() {
        watch(
            format!("order-{}", order.sent.id),
            "order",
            "order_replaced",
            from,
        );
    }
    if let Some(follow_up) = decision.follow_up() {
        watch("follow_up".into(), "follow_up", &follow_up.rule, follow_up.due);
    }
    let runs_out = decision.holds.grants() && decision.replaced.is_none() && decision.ceased().is_none();
    if let Some(to) = decision.holds.to.filter(|_| runs_out) {
        watch("ends".into(), "ends", "decision_ends", to);
    }
    // The time to appeal a decision runs on also when another has taken its place.
    let standing = case.decisions.iter().filter(|one| one.taken_back.is_none());
    for decision in standing.filter(|one| one.signed.goes_against() && !one.has_died()) {
        let number = &decision.signed.number;
        for to in &decision.recipients {
            let who = &to.dispatched.recipient;
            if let Some(last) = to.appeal() {
                watch(
                    format!("appeal-{number}-{who}"),
                    "appeal",
                    last.rule.code(),
                    last.date,
                );
            }
            if let Some(asked) = to.unreceived() {
                watch(
                    format!("receipt-{number}-{who}"),
                    "receipt",
                    asked.rule.code(),
                    asked.date,
                );
            }
        }
    }
    rows
}
