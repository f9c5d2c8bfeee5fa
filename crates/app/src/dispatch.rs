//! A decision goes to its recipients, in each one's language, and is received.

use crate::Error;
use crate::frame::{code, day, word};
use crate::investigation::words;
use crate::letter::{Said, To};
use crate::open::{Act, Open, stream};
use crate::phrase::locale;
use crate::view::{DecisionDayCorrect, DecisionDispatch, DecisionReceive, DecisionView};
use domain::decision::{DayCorrected, DayCorrection, Dispatched, Received, SentDay};
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

    /// Notes that it was received: the three weeks run from here (FL 44 §).
    ///
    /// # Errors
    /// [`Error::Day`] before the dispatch or after today, [`Error::NotFound`] for somebody it did not go to, [`Error::NotNow`]
    /// where it is noted already: a wrong day is put right with a reason.
    pub fn decision_receive(&mut self, receive: &DecisionReceive) -> Result<DecisionView, Error> {
        let case = self.case(stream(StreamKind::Case, &receive.case)?)?;
        let decision = case.state.decision_numbered(&receive.number);
        let recipients = &decision.ok_or(Error::NotFound)?.recipients;
        let to = recipients
            .iter()
            .find(|to| to.dispatched.recipient == receive.recipient);
        let to = to.ok_or(Error::NotFound)?;
        let date = day(&receive.date)?;
        if date < to.dispatched.date || date > self.this_day() {
            return Err(Error::Day);
        }
        if to.received.is_some() {
            return Err(Error::NotNow);
        }
        let (number, recipient) = (receive.number.clone(), receive.recipient.clone());
        self.decision_act(
            &case,
            Action::Receive(Received {
                number,
                recipient,
                date,
            }),
        )
    }

    /// Puts a noted day of dispatch or receipt right, with the reason: the last named stands, and with it the last day
    /// to appeal.
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
        let (stands, first, last) = match which {
            SentDay::Dispatched => (Some(to.dispatched.date), decision.signed.decided, to.received),
            SentDay::Received => (to.received, to.dispatched.date, None),
        };
        let stands = stands.ok_or(Error::NotFound)?;
        if date < first || date > last.unwrap_or(self.this_day()) || date > self.this_day() {
            return Err(Error::Day);
        }
        if date == stands {
            return Err(Error::NotNow);
        }
        let corrected = DayCorrected {
            number: correct.number.clone(),
            recipient: correct.recipient.clone(),
            day: which,
            date,
            reason: words(&correct.reason)?,
            author: self.user.clone(),
        };
        self.decision_act(&case, Action::CorrectDay(corrected))
    }
}

/// What the list of events says of a corrected day: which one, what stood, what stands, why.
pub(crate) fn day_params(correction: &DayCorrection) -> [(String, String); 4] {
    let DayCorrected {
        day, date, reason, ..
    } = &correction.corrected;
    [
        ("fact", code(day)),
        ("was", correction.was.to_string()),
        ("now", date.to_string()),
        ("reason", reason.clone()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
}
