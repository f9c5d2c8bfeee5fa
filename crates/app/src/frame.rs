//! What stands around every screen of a case, and the small pieces that views share.

use crate::Error;
use crate::open::{Open, Record};
use crate::projector::kind;
use crate::view::{
    CaseFrame, DeadlineView, GapView, PersonLine, Progress, Protection, RepresentativeLine, Step, StepView,
};
use chrono::NaiveDate;
use domain::case::{Case, Gap, GapCode};
use domain::deadline::{Deadline, delay};
use domain::intake::Track;
use domain::investigation::{Area, AreaState, HearingState, ibic::ibic};
use domain::person::{Person, ProtectionLevel, RepresentativeKind};

impl Open {
    /// Person line, steps and the nearest date.
    pub(crate) fn frame(&self, case: &Record<Case>) -> Result<CaseFrame, Error> {
        let person = self.person_of(&case.state)?;
        let intake = case.state.intake.as_ref().ok_or(Error::NotFound)?;
        let assessor = &intake.registered.author;
        Ok(CaseFrame {
            case: case.id(),
            number: intake.registered.number.clone(),
            kind: kind(intake.registered.track).to_owned(),
            person: self.person_line(&person),
            steps: self.steps(&case.state),
            deadline: self.nearest(&case.state),
            assessor: assessor.name.clone(),
            mine: assessor.actor == self.user.actor,
        })
    }

    fn person_line(&self, person: &Record<Person>) -> PersonLine {
        let (state, today) = (&person.state, self.this_day());
        let names = state.names();
        let representatives = state
            .representatives()
            .into_iter()
            .filter(|one| one.holds_on(today));
        PersonLine {
            person: person.id(),
            name: names.shown(),
            first_name: names.first().to_owned(),
            age: state.number().and_then(|number| number.age_on(today)),
            number: state.number().map(ToString::to_string).unwrap_or_default(),
            protection: protection(state.protection().level),
            interpreter: Some(state.language())
                .filter(|language| language.interpreter)
                .map(|it| it.tag),
            representatives: representatives
                .map(|one| RepresentativeLine {
                    kind: representative_kind(one.kind).to_owned(),
                    name: one.name,
                    scope: one.scope,
                })
                .collect(),
        }
    }

    /// The six steps.
    pub(crate) fn steps(&self, case: &Case) -> Vec<StepView> {
        let today = self.this_day();
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
        {
            let skipped = [
                Step::Investigation,
                Step::Hearing,
                Step::Decision,
                Step::Order,
                Step::FollowUp,
            ];
            let rest = skipped.into_iter().map(|one| step(one, Progress::NotRelevant));
            return std::iter::once(intake).chain(rest).collect();
        }
        vec![
            intake,
            self.investigation_step(case),
            hearing_step(case, today),
            self.decision_step(case),
            order_step(case),
            follow_up_step(case),
        ]
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
        let missing: usize = states.iter().map(|(_, area)| area.missing()).sum();
        let signed = case.decision().is_some();
        let all_done = case.fields.text("investigation/state") == "done" || signed;
        StepView {
            step: Step::Investigation,
            state: match (all_done, begun) {
                (true, _) => Progress::Done,
                (false, 0) => Progress::NotBegun,
                (false, _) => Progress::Ongoing,
            },
            done: number(count(&[AreaState::Done])).filter(|_| begun > 0),
            of: number(begun).filter(|_| begun > 0),
            missing: if signed {
                0
            } else {
                number(missing).unwrap_or_default()
            },
            date: None,
        }
    }

    fn decision_step(&self, case: &Case) -> StepView {
        let lines: Vec<_> = case.lines().collect();
        let decided = lines.iter().filter(|line| line.outcome.is_some()).count();
        let signed = case.decision();
        let state = match (signed, &case.proposed) {
            (Some(_), _) => Progress::Done,
            (None, Some(_)) => Progress::Waiting,
            (None, None) if decided == 0 => Progress::NotBegun,
            (None, None) => Progress::Ongoing,
        };
        let open = signed.is_none() && decided > 0;
        StepView {
            step: Step::Decision,
            state,
            done: number(decided).filter(|_| open),
            of: number(lines.len()).filter(|_| open),
            missing: 0,
            date: signed.map(|decision| decision.signed.decided.to_string()),
        }
    }

    /// The nearest date of the case from today on, or the latest that has passed.
    fn nearest(&self, case: &Case) -> Option<DeadlineView> {
        let intake = case.intake.as_ref()?;
        if intake.registered.track == Track::Booking {
            return None;
        }
        if case.decision().is_none() {
            return delay(intake.registered.received)
                .ok()
                .map(|deadline| self.deadline(&deadline));
        }
        let appeals = case.decision()?.recipients.iter().filter_map(|to| to.received);
        let against = case.decision()?.signed.goes_against();
        let dates = appeals
            .filter(|_| against)
            .filter_map(|received| domain::deadline::appeal(received).ok());
        dates
            .min_by_key(|deadline| deadline.date)
            .map(|deadline| self.deadline(&deadline))
    }

    /// A date of the law with its distance from today.
    pub(crate) fn deadline(&self, deadline: &Deadline) -> DeadlineView {
        self.due(deadline.date, deadline.rule.code(), &deadline.source)
    }

    /// A date with the rule that made it.
    pub(crate) fn due(&self, date: NaiveDate, rule: &str, source: &str) -> DeadlineView {
        DeadlineView {
            due: date.to_string(),
            days: i32::try_from((date - self.this_day()).num_days()).unwrap_or(i32::MAX),
            rule: rule.to_owned(),
            source: source.to_owned(),
        }
    }
}

fn hearing_step(case: &Case, today: NaiveDate) -> StepView {
    let state = case.hearing.state(today);
    let (progress, date) = match state {
        HearingState::NotBegun => (Progress::NotBegun, None),
        HearingState::Excepted(_) => (Progress::NotRelevant, None),
        HearingState::Waiting(until) => (Progress::Waiting, Some(until.to_string())),
        HearingState::Done => (Progress::Done, None),
        HearingState::Reopened => (Progress::Missing, None),
    };
    let progress = if case.decision().is_some() && progress == Progress::Missing {
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
    let last = case.orders.last();
    let state = match (granted, last) {
        (_, Some(_)) => Progress::Done,
        (Some(false), None) => Progress::NotRelevant,
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

fn follow_up_step(case: &Case) -> StepView {
    let signed = case.decision().map(|decision| &decision.signed);
    let due = signed
        .and_then(|signed| signed.follow_up.as_ref())
        .map(|follow_up| follow_up.due.to_string());
    let state = match (signed, &due) {
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
        date: due,
    }
}

/// A count as the wire has it.
pub(crate) fn number(count: usize) -> Option<u32> {
    u32::try_from(count).ok()
}

/// A level of protection as the wire has it.
pub(crate) fn protection(level: ProtectionLevel) -> Protection {
    match level {
        ProtectionLevel::None => Protection::None,
        ProtectionLevel::Confidential => Protection::Confidential,
        ProtectionLevel::ProtectedRegistration => Protection::ProtectedRegistration,
        ProtectionLevel::AssumedIdentity => Protection::AssumedIdentity,
    }
}

/// A representative's kind as a code.
pub(crate) fn representative_kind(kind: RepresentativeKind) -> &'static str {
    match kind {
        RepresentativeKind::Proxy => "proxy",
        RepresentativeKind::Guardian => "guardian",
        RepresentativeKind::Administrator => "administrator",
        RepresentativeKind::LastingPower => "lasting_power",
    }
}

/// Something missing as the wire has it.
pub(crate) fn gap_view(gap: Gap) -> GapView {
    let step = match gap.code {
        GapCode::HearingMissing | GapCode::HearingWaiting => Step::Hearing,
        GapCode::NothingToDecide | GapCode::ConflictOfInterest => Step::Intake,
        GapCode::NoDecision | GapCode::NothingGranted | GapCode::ProviderMissing | GapCode::StartMissing => {
            Step::Order
        }
        GapCode::OutcomeMissing
        | GapCode::ExtentMissing
        | GapCode::ServiceUnknown
        | GapCode::LegalBasisMissing
        | GapCode::ReasonsMissing
        | GapCode::MinutesReasonMissing
        | GapCode::GeneralReasonsMissing
        | GapCode::PeriodMissing
        | GapCode::PeriodReversed
        | GapCode::EndReasonMissing
        | GapCode::ReservationReasonMissing
        | GapCode::FollowUpLate
        | GapCode::FollowUpMissing
        | GapCode::AboveDelegation
        | GapCode::OwnProposal
        | GapCode::GroundMissing
        | GapCode::ConsentMissing
        | GapCode::ConflictOpen
        | GapCode::ClockBack => Step::Decision,
    };
    GapView {
        code: code(&gap.code),
        params: gap.params,
        step,
        place: gap.place,
    }
}

/// A closed set's word as the wire has it.
pub(crate) fn code<T: serde::Serialize>(word: &T) -> String {
    serde_json::to_value(word)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}

/// Reads a closed set's word from the wire or the file.
pub(crate) fn word<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_value(serde_json::Value::from(text)).map_err(|_| Error::Choice)
}

/// Translates between the wire's word and the rules' word, which are spelt alike.
pub(crate) fn same<A: serde::Serialize, B: serde::de::DeserializeOwned>(one: &A) -> Result<B, Error> {
    word(&code(one))
}

/// Reads a day.
pub(crate) fn day(text: &str) -> Result<NaiveDate, Error> {
    text.parse().map_err(|_| Error::Day)
}

/// Reads a day that may be left out.
pub(crate) fn some_day(text: Option<&str>) -> Result<Option<NaiveDate>, Error> {
    text.filter(|text| !text.is_empty()).map(day).transpose()
}
