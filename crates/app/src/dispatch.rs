//! A decision goes to its recipients, in each one's language, and is received.

use crate::Error;
use crate::frame::{day, word};
use crate::letter::{Said, To};
use crate::open::{Act, Open, stream};
use crate::phrase::locale;
use crate::view::{DecisionDispatch, DecisionReceive, DecisionView};
use domain::decision::{Dispatched, Received};
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
        if !self.is_party(&case, &dispatch.recipient)? {
            return Err(Error::Choice);
        }
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
    /// [`Error::Day`] before the dispatch or after today, [`Error::NotFound`] for somebody it did not go to.
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
}
