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
    /// The one of them that this case's decision takes the place of.
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
        let runs = |other: &Record<Case>| {
            let decision = other
                .state
                .decision()
                .filter(|decision| decision.signed.runs_on(today));
            decision.cloned()
        };
        let replaced_by_others: Vec<String> = all
            .iter()
            .filter_map(|other| replaced_on(&other.state, today))
            .collect();
        let running: Vec<Decision> = others
            .filter_map(runs)
            .filter(|decision| !replaced_by_others.contains(&decision.signed.number))
            .collect();
        let due = |decision: &Decision| decision.signed.follow_up.as_ref().map(|follow_up| follow_up.due);
        let replaces = case.state.fields.text("decision/replaces");
        let (replaced, beside): (Vec<&Signed>, Vec<&Signed>) = running
            .iter()
            .map(|decision| &decision.signed)
            .partition(|signed| signed.number == replaces);
        Ok(Around {
            open_follow_up: running.iter().filter_map(due).min(),
            others: beside.into_iter().cloned().collect(),
            replaced: replaced.into_iter().next().cloned(),
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

/// The decision of another case that this case's decision has taken the place of by `day`.
fn replaced_on(case: &Case, day: NaiveDate) -> Option<String> {
    let signed = &case.decision()?.signed;
    signed
        .replaces
        .clone()
        .filter(|_| signed.from.is_none_or(|from| from <= day))
}
