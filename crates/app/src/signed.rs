//! A signed decision as screens show it.

use crate::frame::{code, same};
use crate::open::Open;
use crate::view::{DispatchView, OutcomeView, SignedLine, SignedView};
use domain::decision::Decision;
use domain::municipality::Outcome;

impl Open {
    /// A signed decision.
    pub(crate) fn signed_view(&self, decision: &Decision) -> SignedView {
        let signed = &decision.signed;
        let outcomes: Vec<Outcome> = signed.lines.iter().map(|line| line.outcome).collect();
        SignedView {
            number: signed.number.clone(),
            decided: signed.decided.to_string(),
            by: signed.author.name.clone(),
            title: signed.author.title.clone(),
            outcome: whole(&outcomes),
            minutes: self.shown(signed.granted),
            from: signed.from.map(|date| date.to_string()),
            to: signed.to.map(|date| date.to_string()),
            dispatches: decision
                .recipients
                .iter()
                .map(|to| DispatchView {
                    recipient: to.dispatched.recipient.clone(),
                    how: code(&to.dispatched.how),
                    dispatched: to.dispatched.date.to_string(),
                    received: to.received.map(|date| date.to_string()),
                    appeal: to
                        .received
                        .filter(|_| signed.goes_against())
                        .and_then(|received| domain::deadline::appeal(received).ok())
                        .map(|deadline| self.deadline(&deadline)),
                })
                .collect(),
            withdrawn: decision.taken_back.as_ref().map(|taken| taken.reason.clone()),
            follow_up: signed
                .follow_up
                .as_ref()
                .map(|set| self.due(set.due, &set.rule, &set.source)),
            letter: signed.letter.clone(),
            lines: signed
                .lines
                .iter()
                .map(|line| SignedLine {
                    name: self.service_name(line.service.as_deref(), &line.name),
                    outcome: same(&line.outcome).unwrap_or(OutcomeView::Closed),
                    times: line
                        .times
                        .and_then(|times| u32::try_from(times).ok())
                        .unwrap_or_default(),
                    per: line.per.as_ref().map(code).unwrap_or_default(),
                    minutes: line.minutes.and_then(|minutes| u32::try_from(minutes).ok()),
                    month_minutes: line.minutes.map(|_| self.shown(line.month)),
                })
                .collect(),
            corrections: Vec::new(),
        }
    }
}

/// The outcome of the whole: granted only when every line is, refused when nothing is.
fn whole(outcomes: &[Outcome]) -> OutcomeView {
    let all = |outcome| outcomes.iter().all(|one| *one == outcome);
    let any = |outcome| outcomes.contains(&outcome);
    if all(Outcome::Granted) {
        OutcomeView::Granted
    } else if any(Outcome::Granted) || any(Outcome::PartlyGranted) {
        OutcomeView::PartlyGranted
    } else if any(Outcome::Refused) {
        OutcomeView::Refused
    } else if any(Outcome::Dismissed) {
        OutcomeView::Dismissed
    } else if any(Outcome::Withdrawn) {
        OutcomeView::Withdrawn
    } else {
        OutcomeView::Closed
    }
}
