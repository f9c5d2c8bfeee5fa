//! What a decision rests on besides its own case: the person's other decisions, follow-up and consents.

use crate::Error;
use crate::open::{Open, Record};
use chrono::NaiveDate;
use domain::case::Case;
use domain::catalogue::Minutes;
use domain::decision::{Decision, Desk, Signed};
use domain::person::{Consent, Household};

/// What a decision rests on besides its own case.
pub(crate) struct Around {
    /// What runs beside this case's decision in other cases, at the moment from which most does: time of follow-up,
    /// fee and delegation is the sum over all.
    pub others: Vec<Signed>,
    /// What this case's decision takes the place of: what is under review here, or the one of them that was chosen.
    pub replaced: Option<Signed>,
    /// Every decision in another case of the person that runs or will run.
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
        // A case as it stood is seen alone: what ran beside it then is not folded back.
        let consulted = if case.state.past {
            Vec::new()
        } else {
            self.consulted(case)?
        };
        self.beside(case, &consulted)
    }

    /// The same where no other case is consulted.
    pub(crate) fn alone(&self, case: &Record<Case>) -> Result<Around, Error> {
        self.beside(case, &[])
    }

    fn beside(&self, case: &Record<Case>, consulted: &[Record<Case>]) -> Result<Around, Error> {
        let person = self.person_of(&case.state)?;
        let today = self.this_day();
        let others: Vec<&Case> = consulted.iter().map(|other| other.state.as_ref()).collect();
        let running: Vec<Decision> = ahead(&others, today);
        let reviewed = case.state.review().map(|decision| &decision.holds);
        let replaces = case.state.fields.text("decision/replaces");
        let is_chosen = |decision: &Decision| {
            reviewed.is_none() && decision.signed.number == replaces && decision.replaced.is_none()
        };
        let chosen = running.iter().find(|decision| is_chosen(decision));
        let chosen = chosen.map(|decision| &decision.holds);
        let (from, to) = period(&case.state);
        let from = from.unwrap_or(today).max(today);
        let beside = begins(&running)
            .filter(|day| *day > from && to.is_none_or(|to| *day <= to))
            .chain([from])
            .map(|day| {
                let beside = others.iter().filter_map(|other| other.running(day));
                beside.filter(|decision| !is_chosen(decision)).collect::<Vec<_>>()
            })
            .max_by_key(|beside| {
                beside
                    .iter()
                    .map(|decision| decision.holds.granted)
                    .sum::<Minutes>()
            });
        let own = (!case.state.past).then_some(case.state.as_ref());
        let open = others
            .iter()
            .copied()
            .chain(own)
            .filter_map(|one| Some(one.decision()?.follow_up()?.due));
        Ok(Around {
            open_follow_up: open.min(),
            others: beside
                .into_iter()
                .flatten()
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
            series: &self.series,
            others: &around.others,
            replaced: around.replaced.as_ref(),
            open_follow_up: around.open_follow_up,
            parties: &around.parties,
            consents: &around.consents,
            household: &around.household,
            clock_back: self.is_clock_a_day_back(),
            invented: self.demo,
        }
    }
}

/// The decisions of other cases that run on `today` or later.
fn ahead(others: &[&Case], today: NaiveDate) -> Vec<Decision> {
    let decisions = others.iter().flat_map(|other| {
        let later = other.decisions.iter().filter(move |one| {
            one.taken_back.is_none() && one.holds.begins() > today && one.runs_on(one.holds.begins())
        });
        other.running(today).into_iter().chain(later)
    });
    decisions.cloned().collect()
}

/// The days that decisions begin.
fn begins(decisions: &[Decision]) -> impl Iterator<Item = NaiveDate> {
    decisions.iter().map(|decision| decision.holds.begins())
}

/// First and last day of the case's decision, or of its proposal.
pub(crate) fn period(case: &Case) -> (Option<NaiveDate>, Option<NaiveDate>) {
    if let Some(decision) = case.decision().filter(|_| case.is_decided()) {
        return (decision.holds.from, decision.holds.to);
    }
    let day = |field: &str| case.fields.text(&format!("decision/{field}")).parse().ok();
    (day("from"), day("to"))
}

/// Whether a decision grants something on `day` or later.
fn is_left(signed: &Signed, day: NaiveDate) -> bool {
    signed.grants() && signed.to.is_none_or(|to| day <= to)
}
