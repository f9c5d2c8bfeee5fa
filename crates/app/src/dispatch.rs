//! A decision goes to its recipients, in each one's language, and is received; what was noted of it is put right or struck.

use crate::Error;
use crate::frame::{code, day, word};
use crate::investigation::words;
use crate::letter::{Said, To};
use crate::open::{Act, Open, stream};
use crate::phrase::locale;
use crate::view::{DecisionDayCorrect, DecisionDayStrike, DecisionDispatch, DecisionReceive, DecisionView};
use domain::case::Event;
use domain::decision::{DayCorrected, DayStruck, Decision, Dispatched, Received, SentDay, may_strike};
use domain::id::StreamKind;
use domain::record::Action;

impl Open {
    /// Notes that it was dispatched to somebody: from here it binds. What goes in another language than Swedish, or to a
    /// representative, is kept as it went.
    ///
    /// # Errors
    /// [`Error::Day`] before the decision or after today, [`Error::Choice`] for somebody who is no party or a way that
    /// is none, [`Error::NotNow`] when it went there already.
    pub fn decision_dispatch(&mut self, dispatch: &DecisionDispatch) -> Result<DecisionView, Error> {
        let case = self.case(stream(StreamKind::Case, &dispatch.case)?)?;
        let decision = case
            .state
            .decision_numbered(&dispatch.number)
            .ok_or(Error::NotFound)?;
        let date = day(&dispatch.date)?;
        if date < decision.signed.decided || date > self.this_day() {
            return Err(Error::Day);
        }
        let party = self.party(&case, &dispatch.recipient)?.ok_or(Error::Choice)?;
        if decision
            .recipients
            .iter()
            .any(|to| to.dispatched.recipient == dispatch.recipient)
        {
            return Err(Error::NotNow);
        }
        let to = To {
            recipient: &dispatch.recipient,
            locale: locale(dispatch.language),
        };
        let beside = (to != To::ORIGINAL).then(|| self.keep(&case, Said::Decision(&decision.signed), to));
        let beside = beside.transpose()?;
        let dispatched = Dispatched {
            number: dispatch.number.clone(),
            recipient: dispatch.recipient.clone(),
            to: Some(party),
            how: word(&dispatch.how)?,
            date,
            paper: beside.as_ref().map(|kept| kept.paper(to)),
        };
        self.act(Act {
            blobs: beside.as_ref().map_or(&[], |kept| &kept.blobs),
            ..Act::new(case.stream, Action::Dispatch(dispatched))
        })?;
        let case = self.case(case.stream)?;
        self.decision_view(&case)
    }

    /// Notes that it was received, or is assumed to be, with what that is assumed from: the three weeks run from here
    /// (FL 44 §).
    ///
    /// # Errors
    /// [`Error::Day`] before the dispatch or after today, [`Error::NotFound`] for somebody it did not go to, [`Error::NotNow`]
    /// where it is noted already: a wrong day is put right with a reason; [`Error::Words`] for a day assumed from nothing.
    pub fn decision_receive(&mut self, receive: &DecisionReceive) -> Result<DecisionView, Error> {
        let case = self.case(stream(StreamKind::Case, &receive.case)?)?;
        let decision = case.state.decision_numbered(&receive.number);
        let recipients = &decision.ok_or(Error::NotFound)?.recipients;
        let to = recipients
            .iter()
            .find(|to| to.dispatched.recipient == receive.recipient);
        let to = to.ok_or(Error::NotFound)?;
        let date = day(&receive.date)?;
        if date < to.earliest(receive.assumed.is_some()) || date > self.this_day() {
            return Err(Error::Day);
        }
        if to.received.is_some() {
            return Err(Error::NotNow);
        }
        let ground = receive.assumed.as_deref().map(words).transpose()?;
        let (number, recipient) = (receive.number.clone(), receive.recipient.clone());
        self.decision_act(
            &case,
            Action::Receive(Received {
                number,
                recipient,
                date,
                ground,
            }),
        )
    }

    /// Puts a noted day of dispatch or receipt right, with the reason: the last named stands, and with it the last day
    /// to appeal. A day that was assumed may become known.
    ///
    /// # Errors
    /// [`Error::Words`] without a reason; [`Error::Day`] for a dispatch before the decision, a receipt before the
    /// dispatch, or what is after today; [`Error::NotFound`] for a day that nobody has noted, [`Error::NotNow`] when it
    /// says so already.
    pub fn decision_day_correct(&mut self, correct: &DecisionDayCorrect) -> Result<DecisionView, Error> {
        let case = self.case(stream(StreamKind::Case, &correct.case)?)?;
        let decision = case
            .state
            .decision_numbered(&correct.number)
            .ok_or(Error::NotFound)?;
        let mut recipients = decision.recipients.iter();
        let to = recipients.find(|to| to.dispatched.recipient == correct.recipient);
        let to = to.ok_or(Error::NotFound)?;
        let (which, date) = (word(&correct.day)?, day(&correct.date)?);
        let received = to.received.as_ref().map(|receipt| receipt.date);
        let assumed = to
            .received
            .as_ref()
            .is_some_and(|receipt| receipt.ground.is_some());
        let (stands, first, last) = match which {
            SentDay::Dispatched => (Some(to.dispatched.date), decision.signed.decided, to.latest()),
            SentDay::Received => (received, to.earliest(assumed && !correct.known), None),
        };
        let known = correct.known && which == SentDay::Received && assumed;
        let stands = stands.ok_or(Error::NotFound)?;
        if date < first || date > last.unwrap_or(self.this_day()) || date > self.this_day() {
            return Err(Error::Day);
        }
        if date == stands && !known {
            return Err(Error::NotNow);
        }
        let corrected = DayCorrected {
            number: correct.number.clone(),
            recipient: correct.recipient.clone(),
            day: which,
            date,
            known,
            reason: words(&correct.reason)?,
            author: self.user.clone(),
        };
        self.decision_act(&case, Action::CorrectDay(corrected))
    }

    /// Strikes a note of dispatch or receipt that was made by mistake, with the reason: what it said stays legible among
    /// the events, and a decision whose only dispatch is struck does not bind any more.
    ///
    /// # Errors
    /// [`Error::Words`] without a reason, [`Error::NotNow`] where there is none, or something rests on it.
    pub fn decision_day_strike(&mut self, strike: &DecisionDayStrike) -> Result<DecisionView, Error> {
        let case = self.case(stream(StreamKind::Case, &strike.case)?)?;
        let which = word(&strike.day)?;
        if !may_strike(&case.state, &strike.number, &strike.recipient, which) {
            return Err(Error::NotNow);
        }
        let struck = DayStruck {
            number: strike.number.clone(),
            recipient: strike.recipient.clone(),
            day: which,
            reason: words(&strike.reason)?,
            author: self.user.clone(),
        };
        self.decision_act(&case, Action::StrikeDay(struck))
    }
}

/// What the list of events says of a note of dispatch or receipt: what a receipt is assumed from; of one that was put right
/// or struck, which it was, what stood, what stands, and why.
pub(crate) fn day_params(decision: &Decision, event: &Event) -> Vec<(&'static str, String)> {
    let assumed = assumed_from(decision, event);
    let mut params: Vec<_> = assumed.map(|ground| ("ground", ground)).into_iter().collect();
    if let Some(one) = decision.days.iter().find(|one| one.op == event.op) {
        let corrected = &one.corrected;
        params.extend([
            ("fact", code(&corrected.day)),
            ("was", one.was.to_string()),
            ("now", corrected.date.to_string()),
            ("reason", corrected.reason.clone()),
        ]);
    }
    if let Some(one) = decision.struck.iter().find(|one| one.op == event.op) {
        params.extend([
            ("fact", code(&one.struck.day)),
            ("was", one.was.to_string()),
            ("reason", one.struck.reason.clone()),
        ]);
        params.extend(one.how.map(|how| ("how", code(&how))));
    }
    params
}

/// What the day of the receipt that an event is about was assumed from when it was noted, whatever became of it since.
fn assumed_from(decision: &Decision, event: &Event) -> Option<String> {
    let receipts = decision.recipients.iter().filter_map(|to| to.received.as_ref());
    let stand = receipts.map(|receipt| (receipt.op, &receipt.ground));
    let corrected = decision.days.iter().map(|one| (one.noted, &one.ground));
    let struck = decision.struck.iter().map(|one| (one.noted, &one.ground));
    let mut first = corrected
        .chain(struck)
        .chain(stand)
        .filter(|(op, _)| *op == event.op);
    first.find_map(|(_, ground)| ground.clone())
}
