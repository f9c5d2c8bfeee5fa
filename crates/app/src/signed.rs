//! A signed decision as screens show it: what holds now, and beside it what was put right, added and reviewed.

use crate::frame::{code, same, word};
use crate::open::Open;
use crate::view::{
    CeasedView, CorrectionView, DispatchView, FollowedUpView, Language, OutcomeView, PlaceView, ReplacedView,
    ReviewClosedView, ReviewView, SignedLine, SignedView, SupplementView,
};
use domain::case::Case;
use domain::decision::{
    AfterAct, Corrected, Decision, Desk, Review, SentDay, Signed, acts_after, may_strike,
};
use domain::municipality::Outcome;

impl Open {
    /// A signed decision with what may be done with it now.
    pub(crate) fn signed_view_at(&self, case: &Case, decision: &Decision, desk: Desk<'_>) -> SignedView {
        let acts = acts_after(case, desk, &decision.signed.number);
        let mut places = decision.holds.places();
        places.retain(|_| acts.contains(&AfterAct::Correct));
        let mut shown = self.signed_view(decision);
        for to in &mut shown.dispatches {
            let days = [SentDay::Received, SentDay::Dispatched].into_iter();
            let may = days.filter(|day| may_strike(case, &decision.signed.number, &to.recipient, *day));
            to.strikable = may.map(|day| code(&day)).collect();
        }
        let is_last = case.decision().is_some_and(|last| last.op == decision.op);
        SignedView {
            follow_up: shown.follow_up.clone().filter(|_| is_last),
            acts: acts.iter().map(code).collect(),
            places: places
                .into_iter()
                .map(|path| PlaceView {
                    field: field_of(&path),
                    service: self.service_at(&decision.holds, &path),
                    stands: decision.holds.stated(&path).unwrap_or_default(),
                    path,
                })
                .collect(),
            ..shown
        }
    }

    /// A signed decision, to be read.
    pub(crate) fn signed_view(&self, decision: &Decision) -> SignedView {
        let signed = &decision.holds;
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
                    to: to.dispatched.to.as_ref().map(|to| to.name.clone()),
                    how: code(&to.dispatched.how),
                    language: to
                        .dispatched
                        .paper
                        .as_ref()
                        .and_then(|paper| word(&paper.language).ok())
                        .unwrap_or(Language::Sv),
                    dispatched: to.dispatched.date.to_string(),
                    received: to.received.as_ref().map(|receipt| receipt.date.to_string()),
                    ground: to.received.as_ref().and_then(|receipt| receipt.ground.clone()),
                    appeal: to
                        .appeal()
                        .filter(|_| signed.goes_against())
                        .map(|deadline| self.deadline(&deadline)),
                    asked: to
                        .unreceived()
                        .filter(|_| signed.goes_against())
                        .map(|deadline| self.deadline(&deadline)),
                    strikable: Vec::new(),
                })
                .collect(),
            withdrawn: decision.taken_back.as_ref().map(|taken| taken.reason.clone()),
            follow_up: decision
                .follow_up()
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
            corrections: decision
                .corrections
                .iter()
                .map(|it| self.correction(decision, it))
                .collect(),
            supplements: decision
                .supplements
                .iter()
                .map(|supplemented| SupplementView {
                    id: supplemented.id.clone(),
                    text: supplemented.text.clone(),
                    date: supplemented.date.to_string(),
                    by: supplemented.author.name.clone(),
                })
                .collect(),
            reviews: decision.reviews.iter().map(review_view).collect(),
            followed_up: decision
                .followed_up
                .iter()
                .map(|done| FollowedUpView {
                    date: done.date.to_string(),
                    words: done.words.clone(),
                    by: done.author.name.clone(),
                })
                .collect(),
            replaced: decision.replaced.as_ref().map(|replaced| ReplacedView {
                by: replaced.by.clone(),
                from: replaced.from.to_string(),
            }),
            ceased: decision.ceased().map(|ceased| CeasedView {
                cause: code(&ceased.cause),
                date: ceased.date.to_string(),
                words: ceased.words.clone(),
                by: ceased.author.name.clone(),
            }),
            acts: Vec::new(),
            places: Vec::new(),
        }
    }

    fn correction(&self, decision: &Decision, corrected: &Corrected) -> CorrectionView {
        CorrectionView {
            id: corrected.id.clone(),
            field: field_of(&corrected.place),
            service: self.service_at(&decision.holds, &corrected.place),
            was: corrected.was.clone(),
            becomes: corrected.becomes.clone(),
            slip: code(&corrected.slip),
            date: corrected.date.to_string(),
            by: corrected.author.name.clone(),
        }
    }

    fn service_at(&self, signed: &Signed, place: &str) -> Option<String> {
        let line = signed.line_at(place)?;
        Some(self.service_name(line.service.as_deref(), &line.name))
    }
}

fn review_view(review: &Review) -> ReviewView {
    ReviewView {
        cause: code(&review.opened.cause),
        words: review.opened.words.clone(),
        date: review.opened.date.to_string(),
        by: review.opened.author.name.clone(),
        closed: review.closed.as_ref().map(|closed| ReviewClosedView {
            words: closed.words.clone(),
            date: closed.date.to_string(),
            by: closed.author.name.clone(),
        }),
    }
}

/// The last part of a place's path: what kind of thing stands there.
fn field_of(place: &str) -> String {
    place.rsplit('/').next().unwrap_or_default().to_owned()
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
