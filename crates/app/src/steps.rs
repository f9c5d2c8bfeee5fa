//! The six steps of a case, with shape, word and date.

use crate::Error;
use crate::frame::number;
use crate::open::{Open, Record};
use crate::view::{Progress, Step, StepView};
use chrono::NaiveDate;
use domain::case::{Case, Gap, GapCode};
use domain::decision::Prospect;
use domain::intake::Track;
use domain::investigation::{Area, AreaState, HearingState, ibic::ibic, missing};
use domain::order::{Execution, executions};
use domain::person::Person;

impl Open {
    /// The six steps, around a screen that has weighed the proposal (`prospect`) or has not.
    pub(crate) fn steps(
        &self,
        record: &Record<Case>,
        person: &Person,
        prospect: Option<&Prospect<'_>>,
    ) -> Result<Vec<StepView>, Error> {
        let (case, today) = (&record.state, self.this_day());
        let step = |step, state| StepView {
            step,
            state,
            done: None,
            of: None,
            missing: 0,
            date: None,
        };
        let received = case
            .intake
            .as_ref()
            .map(|intake| intake.registered.received.to_string());
        let intake = StepView {
            date: received,
            ..step(Step::Intake, Progress::Done)
        };
        if case
            .intake
            .as_ref()
            .is_some_and(|intake| intake.registered.track == Track::Booking)
            || case.ended_at_intake()
        {
            let skipped = [
                Step::Investigation,
                Step::Hearing,
                Step::Decision,
                Step::Order,
                Step::FollowUp,
            ];
            let rest = skipped.into_iter().map(|one| step(one, Progress::NotRelevant));
            return Ok(std::iter::once(intake).chain(rest).collect());
        }
        Ok(vec![
            intake,
            self.investigation_step(case),
            hearing_step(case, person, today),
            self.decision_step(record, prospect)?,
            order_step(case),
            follow_up_step(case, today),
        ])
    }

    fn investigation_step(&self, case: &Case) -> StepView {
        let states: Vec<_> = ibic()
            .areas
            .iter()
            .map(|area| Area::of(case, &area.code))
            .map(|area| (area.state(), area))
            .collect();
        let count = |wanted: &[AreaState]| states.iter().filter(|(state, _)| wanted.contains(state)).count();
        let begun = count(&[AreaState::Open, AreaState::Done]);
        let signed = case.is_decided();
        StepView {
            step: Step::Investigation,
            state: match (case.is_investigated(), signed, begun) {
                (true, ..) => Progress::Done,
                (false, true, _) => Progress::NotRelevant,
                (false, false, 0) => Progress::NotBegun,
                (false, false, _) => Progress::Ongoing,
            },
            done: number(count(&[AreaState::Done])).filter(|_| begun > 0),
            of: number(states.len() - count(&[AreaState::NotRelevant])).filter(|_| begun > 0),
            missing: if signed {
                0
            } else {
                number(missing(case)).unwrap_or_default()
            },
            date: None,
        }
    }

    fn decision_step(
        &self,
        record: &Record<Case>,
        prospect: Option<&Prospect<'_>>,
    ) -> Result<StepView, Error> {
        let case = &record.state;
        let lines: Vec<_> = case.lines().collect();
        let decided = lines.iter().filter(|line| line.outcome.is_some()).count();
        let signed = case.decision().filter(|_| case.is_decided());
        let state = match (signed, &case.proposed) {
            (Some(_), _) => Progress::Done,
            (None, Some(_)) => Progress::Waiting,
            (None, None) if decided == 0 => Progress::NotBegun,
            (None, None) => Progress::Ongoing,
        };
        let open = signed.is_none() && decided > 0;
        Ok(StepView {
            step: Step::Decision,
            state,
            done: number(decided).filter(|_| open),
            of: number(lines.len()).filter(|_| open),
            missing: if open && case.proposed.is_none() {
                self.lacking(record, prospect)?
            } else {
                0
            },
            date: signed.map(|decision| decision.signed.decided.to_string()),
        })
    }
}

impl Open {
    /// How much is missing before the proposal can be signed or sent up, as the decision's own screen counts it. Where the
    /// screen has not weighed the proposal, the case is seen alone: its steps stand around it without consulting another.
    fn lacking(&self, case: &Record<Case>, prospect: Option<&Prospect<'_>>) -> Result<u32, Error> {
        let gaps = match prospect {
            Some(prospect) => prospect.gaps.clone(),
            None => domain::decision::prospect(&case.state, self.desk(&self.alone(case)?)).gaps,
        };
        Ok(number(to_mend(&case.state, gaps).len()).unwrap_or_default())
    }
}

/// What somebody has to mend: to send it up is the answer to being above the delegation.
pub(crate) fn to_mend(case: &Case, mut gaps: Vec<Gap>) -> Vec<Gap> {
    gaps.retain(|gap| case.proposed.is_some() || gap.code != GapCode::AboveDelegation);
    gaps
}

fn hearing_step(case: &Case, person: &Person, today: NaiveDate) -> StepView {
    let state = case.hearing.state(&person.parties(today), today);
    let (progress, date) = match state {
        HearingState::NotBegun => (Progress::NotBegun, None),
        HearingState::Excepted(_) => (Progress::NotRelevant, None),
        HearingState::Waiting(until) => (Progress::Waiting, Some(until.to_string())),
        HearingState::Done => (Progress::Done, None),
        HearingState::Reopened | HearingState::Unasked => (Progress::Missing, None),
    };
    let progress = if case.is_decided() && progress == Progress::Missing {
        Progress::Done
    } else {
        progress
    };
    StepView {
        step: Step::Hearing,
        state: progress,
        done: None,
        of: None,
        missing: 0,
        date,
    }
}

fn order_step(case: &Case) -> StepView {
    let granted = case.decision().map(|decision| decision.signed.grants());
    let last = case.orders.last().filter(|_| case.is_ordered());
    let signed = case.decision().map(|decision| &decision.holds);
    let ceased = case
        .decision()
        .is_some_and(|decision| decision.ceased().is_some());
    let carried = signed.filter(|_| !ceased).is_none_or(|signed| {
        let mut lines = executions(case, signed).into_iter();
        lines.all(|(_, execution)| !matches!(execution, Execution::NotOrdered | Execution::NotExecuted))
    });
    let state = match (granted, last) {
        _ if case.orphaned_orders().next().is_some() || case.unsent_orders().next().is_some() => {
            Progress::Ongoing
        }
        (_, Some(_)) if carried => Progress::Done,
        (_, Some(_)) => Progress::Ongoing,
        (Some(false), None) => Progress::NotRelevant,
        (_, None) if ceased => Progress::NotRelevant,
        (_, None) => Progress::NotBegun,
    };
    let date = last.map(|order| order.sent.date.to_string());
    StepView {
        step: Step::Order,
        state,
        done: None,
        of: None,
        missing: 0,
        date,
    }
}

fn follow_up_step(case: &Case, today: NaiveDate) -> StepView {
    let signed = case.decision();
    let due = signed
        .and_then(|decision| decision.follow_up())
        .map(|follow_up| follow_up.due);
    let state = match (signed, due) {
        (Some(_), Some(due)) if due < today => Progress::Late,
        (Some(_), Some(_)) => Progress::Waiting,
        (Some(_), None) => Progress::NotRelevant,
        (None, _) => Progress::NotBegun,
    };
    StepView {
        step: Step::FollowUp,
        state,
        done: None,
        of: None,
        missing: 0,
        date: due.map(|due| due.to_string()),
    }
}
