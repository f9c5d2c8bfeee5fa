//! The case at a glance.

use crate::Error;
use crate::cease::cease_params;
use crate::dispatch::day_params;
use crate::figures::in_force;
use crate::letter::kept;
use crate::open::{Open, Record};
use crate::order::status_params;
use crate::parts::{consent_view, relative_view, representative_view};
use crate::steps::to_mend;
use crate::view::{CaseRef, DocumentView, EventView, HoursView, OverviewView, Step, UnexecutedView};
use domain::case::{Case, Event};
use domain::catalogue::Hours;
use domain::decision::{Decision, prospect, signed_hours};
use domain::investigation::{Area, ibic::ibic};
use domain::order::executions;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

impl Open {
    /// The case at a glance: what runs, what is missing, what happened.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn case_read(&mut self, case: &CaseRef) -> Result<OverviewView, Error> {
        let case = self.read_case(&case.case, "case.open")?;
        self.overview(&case)
    }

    pub(crate) fn overview(&self, case: &Record<Case>) -> Result<OverviewView, Error> {
        let person = self.person_of(&case.state)?.state;
        let around = self.around(case)?;
        let prospect = prospect(&case.state, self.desk(&around));
        let decision = case.state.decision();
        let running = decision.or(around.running.iter().max_by_key(|running| running.signed.decided));
        let today = self.this_day();
        let figures = self.figures(&case.state, &prospect, &around, || {
            Ok(match (in_force(&case.state, today), running) {
                (Some(own), _) => signed_hours(&self.profile, &own.holds, today)?,
                (None, Some(_)) => Hours::default(),
                (None, None) => prospect.hours.clone(),
            })
        })?;
        let zone = case.state.fields.text("decision/zone");
        let mut compensation = self.compensation_views(&figures.all);
        let unzoned = zone.is_empty() && compensation.len() > 1;
        compensation.retain(|view| zone.is_empty() || view.zone == zone);
        let follow_up = running.and_then(Decision::follow_up);
        Ok(OverviewView {
            frame: self.frame_of(case, &prospect)?,
            running: running.map(|decision| self.signed_view(decision)),
            hours: HoursView {
                categories: self.category_minutes(&figures.all),
                ..figures.sum
            },
            fee: figures.fee,
            lacks: figures.lacks,
            compensation: compensation.pop().filter(|_| !unzoned),
            lacks_zone: unzoned && !case.state.is_decided(),
            follow_up: follow_up.map(|set| self.due(set.due, &set.rule, &set.source)),
            unexecuted: self.unexecuted(&case.state),
            gaps: if case.state.is_decided() || case.state.past {
                Vec::new()
            } else {
                self.gap_views(to_mend(&case.state, prospect.gaps))
            },
            representatives: person
                .representatives()
                .into_iter()
                .map(representative_view)
                .collect(),
            relatives: person.relatives().into_iter().map(relative_view).collect(),
            consents: person.consents().into_iter().map(consent_view).collect(),
            documents: documents(&case.state),
            events: self.events(&case.state),
            next: next(&case.state, case),
            unsent: case.state.review().is_none()
                && (case.state.unsent_decision().is_some() || case.state.to_send().next().is_some()),
        })
    }

    /// Granted services that the person does not have in full, once something was ordered.
    fn unexecuted(&self, case: &Case) -> Vec<UnexecutedView> {
        let running = case
            .running(self.this_day())
            .filter(|running| !case.orders.is_empty() && running.ceased().is_none());
        let lines = running
            .map(|running| executions(case, &running.holds))
            .unwrap_or_default();
        lines
            .into_iter()
            .filter(|(_, execution)| execution.is_lacking())
            .map(|(line, execution)| UnexecutedView {
                name: self.service_name(line.service.as_deref(), &line.name),
                execution: crate::frame::code(&execution),
            })
            .collect()
    }

    /// What happened, newest first by the day on which it did; of one day, the later hour first, then the later written.
    fn events(&self, case: &Case) -> Vec<EventView> {
        let mut events: Vec<&Event> = case.events.iter().rev().collect();
        events.sort_by_key(|event| std::cmp::Reverse((event.day, event.at)));
        events
            .into_iter()
            .map(|event| self.event_view(case, event))
            .collect()
    }

    fn event_view(&self, case: &Case, event: &Event) -> EventView {
        let subject = (!event.subject.is_empty()).then(|| ("subject".to_owned(), event.subject.clone()));
        let mut params: BTreeMap<String, String> = subject.into_iter().collect();
        let mut amendments = case.intake.iter().flat_map(|intake| &intake.amendments);
        if let Some(amendment) = amendments.find(|amendment| amendment.op == event.op) {
            params.extend(self.amendment_params(amendment));
        }
        let of_days = case
            .decisions
            .iter()
            .flat_map(|decision| [day_params(decision, event), cease_params(decision, event)].concat());
        let of_orders = case.orders.iter().flat_map(|order| status_params(order, event));
        params.extend(
            of_days
                .chain(of_orders)
                .map(|(name, value)| (name.to_owned(), value)),
        );
        let author = self.authors.get(&event.actor);
        EventView {
            op: event.op.to_string(),
            kind: crate::frame::code(&event.kind),
            params,
            day: event.day.to_string(),
            at: event.at.to_rfc3339(),
            written: event.written.to_rfc3339(),
            by: self.name_of(event.actor),
            title: author.map(|author| author.title.clone()).unwrap_or_default(),
            mine: event.actor == self.user.actor,
            struck: event.struck,
        }
    }
}

/// Each kept letter once, however many papers of it there are.
fn documents(case: &Case) -> Vec<DocumentView> {
    let mut seen = BTreeSet::new();
    kept(case)
        .filter(|kept| seen.insert((kept.said.letter(), kept.number)))
        .map(|kept| DocumentView {
            letter: kept.said.letter().to_owned(),
            number: kept.number.to_owned(),
            date: kept.date.to_string(),
        })
        .collect()
}

/// The step to go on with.
fn next(case: &Case, record: &Record<Case>) -> Step {
    let done = case.is_investigated();
    let begun = ibic()
        .areas
        .iter()
        .any(|area| Area::of(case, &area.code).items().next().is_some());
    if case.review().is_some() || case.unsent_decision().is_some() {
        Step::Decision
    } else if case.unsent_orders().next().is_some() {
        Step::Order
    } else if case.is_ordered() {
        Step::FollowUp
    } else if let Some(decision) = case.decision() {
        if decision.signed.grants() {
            Step::Order
        } else {
            Step::Decision
        }
    } else if !done || !begun {
        Step::Investigation
    } else if case.hearing.rounds.is_empty() && case.hearing.excepted.is_none() && record.drafts.is_empty() {
        Step::Hearing
    } else {
        Step::Decision
    }
}
