//! One row of a list: who, which case, and nothing from inside it.

use crate::view::{CaseHit, CaseRowView, DeadlineView, Progress, Step};
use chrono::NaiveDate;
use store::{CaseListed, PersonRow};

pub(crate) fn row(listed: &CaseListed, today: NaiveDate) -> Option<CaseRowView> {
    let person = listed.person.as_ref()?;
    let step = match listed.case.state.as_str() {
        "intake" => Step::Intake,
        "hearing" => Step::Hearing,
        "decision" => Step::Decision,
        "order" => Step::Order,
        "follow_up" => Step::FollowUp,
        _ => Step::Investigation,
    };
    Some(CaseRowView {
        case: listed.case.id.to_string(),
        number: listed.case.number.clone(),
        name: person.shown_name.clone(),
        person_number: printed(person),
        protected: person.protection > 0,
        kind: listed.case.title.clone(),
        step,
        state: match step {
            Step::FollowUp => Progress::Waiting,
            Step::Intake => Progress::Done,
            Step::Investigation | Step::Hearing | Step::Decision | Step::Order => Progress::Ongoing,
        },
        deadline: listed.next.as_ref().map(|(due, rule)| DeadlineView {
            due: due.to_string(),
            days: i32::try_from((*due - today).num_days()).unwrap_or(i32::MAX),
            rule: rule.clone(),
            source: String::new(),
        }),
        changed: listed.case.changed.to_rfc3339(),
        closed: listed.case.closed,
        unassigned: listed.case.assessor.is_none(),
    })
}

/// The code of a step in the lists.
pub(crate) const fn state_of(step: Step) -> &'static str {
    match step {
        Step::Intake => "intake",
        Step::Investigation => "investigation",
        Step::Hearing => "hearing",
        Step::Decision => "decision",
        Step::Order => "order",
        Step::FollowUp => "follow_up",
    }
}

pub(crate) fn hit_of_case(listed: &CaseListed) -> Option<CaseHit> {
    Some(hit(listed.person.as_ref()?, Some(listed)))
}

pub(crate) fn hit(person: &PersonRow, listed: Option<&CaseListed>) -> CaseHit {
    CaseHit {
        case: listed.map(|listed| listed.case.id.to_string()),
        person: person.id.to_string(),
        name: person.shown_name.clone(),
        number: printed(person),
        case_number: listed.map(|listed| listed.case.number.clone()),
        protected: person.protection > 0,
    }
}

/// `19400721-9142`.
fn printed(person: &PersonRow) -> String {
    let digits = person.number.as_deref().unwrap_or_default();
    digits
        .split_at_checked(8)
        .map_or_else(String::new, |(date, rest)| format!("{date}-{rest}"))
}

pub(crate) fn name(person: Option<&PersonRow>) -> String {
    person.map(|person| person.shown_name.clone()).unwrap_or_default()
}

pub(crate) fn is_protected(person: Option<&PersonRow>) -> bool {
    person.is_some_and(|person| person.protection > 0)
}
