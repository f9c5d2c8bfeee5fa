//! What stands around every screen of a case, and the small pieces that views share.

use crate::Error;
use crate::open::{Open, Record};
use crate::projector::kind;
use crate::view::{
    CaseFrame, DeadlineView, GapView, PersonLine, Protection, RepresentativeLine, Step, UserView,
};
use chrono::NaiveDate;
use domain::case::{Case, Gap, GapCode, is_order_field};
use domain::deadline::Deadline;
use domain::decision::{DispatchedTo, Prospect};
use domain::investigation::ibic::ibic;
use domain::person::{Person, ProtectionLevel, RepresentativeKind};
use domain::record::Author;

impl Open {
    /// Person line, steps and the nearest date, around a screen that consults no other case.
    pub(crate) fn frame(&self, case: &Record<Case>) -> Result<CaseFrame, Error> {
        self.framed(case, None)
    }

    /// The same around a screen that has weighed the proposal.
    pub(crate) fn frame_of(&self, case: &Record<Case>, prospect: &Prospect<'_>) -> Result<CaseFrame, Error> {
        self.framed(case, Some(prospect))
    }

    fn framed(&self, case: &Record<Case>, prospect: Option<&Prospect<'_>>) -> Result<CaseFrame, Error> {
        let person = self.person_of(&case.state)?;
        let intake = case.state.intake.as_ref().ok_or(Error::NotFound)?;
        let holder = case.state.holder();
        Ok(CaseFrame {
            case: case.id(),
            number: intake.registered.number.clone(),
            kind: kind(intake.registered.track).to_owned(),
            person: PersonLine {
                died: died(&case.state).map(|day| day.to_string()),
                ..self.person_line(&person)
            },
            steps: self.steps(case, &person.state, prospect)?,
            deadline: self.nearest(&case.state),
            assessor: holder.map(|holder| holder.name.clone()),
            mine: holder.is_some_and(|holder| holder.actor == self.user.actor),
            examine: to_examine(&case.state),
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
            died: None,
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

    /// The nearest date of the case from today on, or the latest that has passed.
    fn nearest(&self, case: &Case) -> Option<DeadlineView> {
        let Some(decision) = case.decision() else {
            return case.wait().map(|deadline| self.deadline(&deadline));
        };
        let against = decision.signed.goes_against() && !decision.has_died();
        let recipients = decision.recipients.iter().filter(|_| against);
        let dates = recipients.filter_map(DispatchedTo::appeal);
        let (ahead, passed): (Vec<_>, Vec<_>) = dates.partition(|deadline| deadline.date >= self.this_day());
        let next = ahead.into_iter().min_by_key(|deadline| deadline.date);
        let nearest = next.or(passed.into_iter().max_by_key(|deadline| deadline.date));
        nearest.map(|deadline| self.deadline(&deadline))
    }

    /// A date of the law with its distance from today.
    pub(crate) fn deadline(&self, deadline: &Deadline) -> DeadlineView {
        self.due(deadline.date, deadline.rule.code(), &deadline.source)
    }

    /// What is missing as the wire has it.
    pub(crate) fn gap_views(&self, gaps: Vec<Gap>) -> Vec<GapView> {
        gaps.into_iter().map(|gap| self.gap_view(gap)).collect()
    }

    /// Something missing as the wire has it, its service and its life area in the window's language.
    pub(crate) fn gap_view(&self, gap: Gap) -> GapView {
        let mut view = gap_view(gap);
        if let Some(area) = view.params.get_mut("area")
            && let Some(known) = ibic().area(area)
        {
            *area = self.word(&known.name);
        }
        if let Some(known) = view.params.remove("service_code")
            && let Some(name) = view.params.get_mut("service")
        {
            *name = self.service_name(Some(&known), name);
        }
        view
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

/// A count as the wire has it.
pub(crate) fn number(count: usize) -> Option<u32> {
    u32::try_from(count).ok()
}

/// Who uses the program, as the wire has it.
pub(crate) fn user_view(user: &Author) -> UserView {
    let initials = user
        .name
        .split_whitespace()
        .filter_map(|word| word.chars().next());
    UserView {
        name: user.name.clone(),
        title: user.title.clone(),
        initials: initials.take(2).collect::<String>().to_uppercase(),
        team_lead: user.position == "team_lead",
        position: user.position.clone(),
        id: user.actor.to_string(),
    }
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

fn gap_view(gap: Gap) -> GapView {
    let step = match gap.code {
        GapCode::HearingMissing
        | GapCode::HearingWaiting
        | GapCode::HearingNotUnnecessary
        | GapCode::AddressMissing
        | GapCode::SurnameMissing
        | GapCode::OutcomeUnheard => Step::Hearing,
        GapCode::NothingToDecide | GapCode::ConflictOfInterest => Step::Intake,
        GapCode::InvestigationOpen | GapCode::InvestigationEmpty | GapCode::AreaUnassessed => {
            Step::Investigation
        }
        GapCode::NoDecision
        | GapCode::NothingGranted
        | GapCode::NothingOrdered
        | GapCode::AlreadyOrdered
        | GapCode::ExceedsDecision
        | GapCode::ProviderMissing
        | GapCode::DisclosureMissing
        | GapCode::DisclosureConsentMissing
        | GapCode::DisclosureNoteMissing
        | GapCode::SeparateChannelMissing
        | GapCode::StartTooEarly
        | GapCode::StartTooLate => Step::Order,
        GapCode::GroundMissing | GapCode::GroundNotReserved | GapCode::GroundDateMissing
            if gap.place.starts_with("order/") =>
        {
            Step::Order
        }
        GapCode::ConflictOpen if gap.place == "own_words" => Step::Intake,
        GapCode::ConflictOpen if is_order_field(&gap.place) => Step::Order,
        GapCode::ConflictOpen if !gap.place.starts_with("line/") && !gap.place.starts_with("decision/") => {
            Step::Investigation
        }
        GapCode::OutcomeMissing
        | GapCode::ExtentMissing
        | GapCode::CategoryMissing
        | GapCode::ShareTooLarge
        | GapCode::TooMuchTime
        | GapCode::LegalBasisMissing
        | GapCode::BasisOfOther
        | GapCode::ReasonsMissing
        | GapCode::ReasonsOfGrant
        | GapCode::MinutesReasonMissing
        | GapCode::GeneralReasonsMissing
        | GapCode::PeriodMissing
        | GapCode::PeriodReversed
        | GapCode::PeriodTooEarly
        | GapCode::EndReasonMissing
        | GapCode::ReplacesGone
        | GapCode::LessBeforeAppeal
        | GapCode::BasisNotInForce
        | GapCode::ReservationReasonMissing
        | GapCode::FollowUpLate
        | GapCode::AboveDelegation
        | GapCode::OwnProposal
        | GapCode::GroundMissing
        | GapCode::LessAfterAppeal
        | GapCode::GroundNotReserved
        | GapCode::GroundDateMissing
        | GapCode::WithdrawalDayMissing
        | GapCode::ConsentMissing
        | GapCode::RelativeConsentMissing
        | GapCode::ConflictOpen
        | GapCode::LetterHeadUnread
        | GapCode::ProposalMissing
        | GapCode::RuleMissing
        | GapCode::HearingAnswered
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

/// The day the person died, where the case says so.
fn died(case: &Case) -> Option<NaiveDate> {
    let decision = case.decision().filter(|decision| decision.has_died())?;
    decision.ceased().map(|ceased| ceased.date)
}

/// The decisions that are to be examined, by number.
fn to_examine(case: &Case) -> Vec<String> {
    let examined = case.decisions.iter().filter(|one| one.is_to_be_examined());
    examined.map(|one| one.signed.number.clone()).collect()
}
