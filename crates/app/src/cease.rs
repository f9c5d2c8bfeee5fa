//! Help that ends without a decision, since the person died or moved: noted once, in every case of hers that gives help.

use crate::Error;
use crate::frame::{code, day, word};
use crate::open::{Act, Open, stream};
use crate::view::{DecisionView, HelpCeased, HelpCeasedStrike};
use domain::case::Event;
use domain::decision::{CeaseStruck, Ceased, Decision, may_cease, plan_cease, plan_strike_cease};
use domain::id::StreamKind;
use domain::record::Action;

impl Open {
    /// Notes that the help has ended: with it orders, follow-up and watches, in every case of the person that is not closed
    /// to who asks.
    ///
    /// # Errors
    /// [`Error::Day`] for what is no day, is before the case came, or after today; [`Error::NotNow`] where the decision gives
    /// nothing any more, [`Error::Choice`] without how it is known.
    pub fn help_ceased(&mut self, asked: &HelpCeased) -> Result<DecisionView, Error> {
        let case = self.case(stream(StreamKind::Case, &asked.case)?)?;
        let today = self.this_day();
        let ceased = Ceased {
            number: asked.number.clone(),
            cause: word(&asked.cause)?,
            date: day(&asked.date)?,
            words: asked.words.clone(),
            author: self.user.clone(),
        };
        let own = plan_cease(&case.state, today, ceased)?;
        let mut acts = Vec::new();
        for other in self.consulted(&case)? {
            // A case that came after that day is somebody's mistake, for whoever reads it to see to.
            let number = may_cease(&other.state, today).map(|decision| decision.signed.number.clone());
            let also = number.map(|number| Ceased {
                number,
                ..own.clone()
            });
            let also = also.and_then(|also| plan_cease(&other.state, today, also).ok());
            acts.extend(also.map(|also| Act::new(other.stream, Action::Cease(also))));
        }
        acts.push(Act::new(case.stream, Action::Cease(own)));
        self.decision_acts(&case, &acts)
    }

    /// Strikes that note wherever it was made with it: all is as before.
    ///
    /// # Errors
    /// [`Error::NotNow`] where none stands, [`Error::Choice`] without a reason.
    pub fn help_ceased_strike(&mut self, asked: &HelpCeasedStrike) -> Result<DecisionView, Error> {
        let case = self.case(stream(StreamKind::Case, &asked.case)?)?;
        let struck = CeaseStruck {
            number: asked.number.clone(),
            reason: asked.reason.clone(),
            author: self.user.clone(),
        };
        let own = plan_strike_cease(&case.state, struck)?;
        let noted = case.state.decision().and_then(Decision::ceased).cloned();
        let is_same = |ceased: &Ceased| {
            let one = noted.as_ref();
            one.is_some_and(|one| one.cause == ceased.cause && one.date == ceased.date)
        };
        let mut acts = Vec::new();
        for other in self.consulted(&case)? {
            let also = other.state.decision().and_then(Decision::ceased);
            acts.extend(also.filter(|also| is_same(also)).map(|also| {
                let number = also.number.clone();
                Act::new(
                    other.stream,
                    Action::StrikeCease(CeaseStruck {
                        number,
                        ..own.clone()
                    }),
                )
            }));
        }
        acts.push(Act::new(case.stream, Action::StrikeCease(own)));
        self.decision_acts(&case, &acts)
    }
}

/// What the list of events says of a note that the help has ended: why, and how it is known; of one that was struck, why.
pub(crate) fn cease_params(decision: &Decision, event: &Event) -> Vec<(&'static str, String)> {
    let mut params = Vec::new();
    for cease in &decision.ceases {
        if cease.op == event.op {
            params.push(("cause", code(&cease.ceased.cause)));
            params.push(("reason", cease.ceased.words.clone()));
        }
        if let Some((_, struck)) = cease.struck.as_ref().filter(|(op, _)| *op == event.op) {
            params.push(("reason", struck.reason.clone()));
        }
    }
    params
}
