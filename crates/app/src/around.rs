//! What a decision rests on besides its own case: the person's other decisions, follow-up and consents.

use crate::Error;
use crate::open::{Open, Record};
use chrono::NaiveDate;
use domain::case::Case;
use domain::decision::{Decision, Desk, Signed};
use domain::person::{Consent, Household};

/// What a decision rests on besides its own case.
pub(crate) struct Around {
    pub others: Vec<Signed>,
    /// What this case's decision takes the place of: what is under review here, or the one of them that was chosen.
    pub replaced: Option<Signed>,
    /// Every decision that runs in another case of the person.
    pub running: Vec<Decision>,
    pub open_follow_up: Option<NaiveDate>,
    /// The person and those who speak for her.
    pub parties: Vec<String>,
    pub consents: Vec<Consent>,
    pub household: Vec<Household>,
}

impl Open {
    /// The person's other running decisions, open follow-up and consents.
    pub(crate) fn around(&self, case: &Record<Case>) -> Result<Around, Error> {
        let person = self.person_of(&case.state)?;
        let today = self.this_day();
        // A case as it stood is seen alone: what ran beside it then is not folded back.
        let all = if case.state.past {
            Vec::new()
        } else {
            self.cases_of(person.stream.id)?
        };
        let others = all.iter().filter(|other| other.stream != case.stream);
        let running: Vec<Decision> = others
            .filter_map(|other| other.state.running(today).cloned())
            .collect();
        let reviewed = case.state.review().map(|decision| &decision.holds);
        let replaces = case.state.fields.text("decision/replaces");
        let (chosen, beside): (Vec<&Decision>, Vec<&Decision>) = running.iter().partition(|decision| {
            reviewed.is_none() && decision.signed.number == replaces && decision.replaced.is_none()
        });
        let chosen = chosen.into_iter().next().map(|decision| &decision.holds);
        let open = all
            .iter()
            .filter_map(|one| Some(one.state.decision()?.follow_up()?.due));
        Ok(Around {
            open_follow_up: open.min(),
            others: beside
                .into_iter()
                .map(|decision| decision.holds.clone())
                .collect(),
            replaced: reviewed
                .or(chosen)
                .filter(|before| is_left(before, today))
                .cloned(),
            parties: person.state.parties(today),
            consents: person.state.consents(),
            household: person.state.household(),
            running,
        })
    }

    pub(crate) fn desk<'a>(&'a self, around: &'a Around) -> Desk<'a> {
        Desk {
            profile: &self.profile,
            today: self.this_day(),
            author: &self.user,
            others: &around.others,
            replaced: around.replaced.as_ref(),
            open_follow_up: around.open_follow_up,
            parties: &around.parties,
            consents: &around.consents,
            household: &around.household,
            clock_back: self.is_clock_a_day_back(),
        }
    }
}

/// Whether a decision grants something on `day` or later.
fn is_left(signed: &Signed, day: NaiveDate) -> bool {
    signed.grants() && signed.to.is_none_or(|to| day <= to)
}
