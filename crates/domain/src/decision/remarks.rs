//! What is worth a look before the material is sent and before a signature, with the way there.
//!
//! Invariant: it is told and stops nothing, but an unread letter head, under which no letter goes out; what stops a
//! signature is in [`super::Prospect::gaps`].

use super::gaps::{is_decidable, service_name, unread_head};
use super::{Desk, Line, Prospect, legal_bases};
use crate::case::{Case, Gap, GapCode};
use crate::catalogue::Purpose;
use crate::deadline::appeal;
use crate::investigation::{ASSESSED_ANSWER, Area, HearingReplied, HearingState, ToldOutcome, is_unwritten};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What the material that goes to the parties would lack if it were sent now (FL 25 §).
#[must_use]
pub fn before_hearing(case: &Case, desk: Desk<'_>) -> Vec<Gap> {
    let empty = is_unwritten(case).then(|| Gap::at(GapCode::InvestigationEmpty, "investigation"));
    let lines: Vec<Line> = case.lines().collect();
    let open: Vec<&Line> = lines.iter().filter(|line| line.outcome.is_none()).collect();
    let proposal = if open.len() == lines.len() {
        vec![Gap::at(GapCode::ProposalMissing, "decision")]
    } else {
        let gap = |line: &&Line| {
            of_row(
                line,
                Gap::at(GapCode::OutcomeMissing, place(line, "outcome")),
                desk,
            )
        };
        open.iter().map(gap).collect()
    };
    let unmeasured = |line: &&Line| line.is_granted() && line.planned(desk.profile, desk.today).is_none();
    let extents = lines.iter().filter(unmeasured);
    let extents =
        extents.map(|line| of_row(line, Gap::at(GapCode::ExtentMissing, place(line, "times")), desk));
    let head = unread_head(desk).into_iter();
    head.chain(empty).chain(proposal).chain(extents).collect()
}

/// What somebody may ask about the decision later, where it goes against the person: a need that nobody assessed
/// (FL 23 §), an outcome that a party was not told of when the material was sent last (FL 25 §), and what she answered,
/// until it is written how that is assessed (FL 32 §).
#[must_use]
pub fn remarks(case: &Case, desk: Desk<'_>, prospect: &Prospect<'_>) -> Vec<Gap> {
    if !is_decidable(case) {
        return Vec::new();
    }
    let state = case.hearing.state(desk.parties, desk.today);
    let is_heard = matches!(state, HearingState::Done | HearingState::Waiting(_));
    let mut against = prospect
        .lines
        .iter()
        .filter(|line| goes_against(line, prospect))
        .peekable();
    let asked = against.peek().is_some() || prospect.gives_less();
    let written = case.fields.text(ASSESSED_ANSWER);
    let answered = case.hearing.unassessed(written).filter(|_| asked);
    let answered: Vec<Gap> = answered
        .map(|answer| Gap::at(GapCode::HearingAnswered, ASSESSED_ANSWER).with("words", answer.reply.trim()))
        .collect();
    let of_line = |line: &Line| {
        let area = line.answers(desk.profile, desk.today);
        let area = area.filter(|area| !Area::of(case, area).is_assessed());
        let unassessed = area.map(|area| {
            let gap = Gap::at(GapCode::AreaUnassessed, format!("area/{area}"));
            of_row(line, gap.with("area", area), desk)
        });
        let told = told_of(line, prospect)
            .is_none_or(|decided| case.hearing.has_told(desk.parties, &line.applied.line, decided));
        let unheard = is_heard && !told;
        let unheard = unheard.then(|| of_row(line, Gap::at(GapCode::OutcomeUnheard, "hearing"), desk));
        unassessed.into_iter().chain(unheard)
    };
    let of_lines: Vec<Gap> = against.flat_map(of_line).collect();
    let days = too_soon(case, desk, prospect).into_iter();
    days.chain(not_in_force(case, desk, prospect))
        .chain(answered)
        .chain(of_lines)
        .collect()
}

/// What can be appealed is carried out once the time for that has run out, unless somebody's weighty interest asks for more
/// haste (FL 35 §): at the earliest three weeks after today. What the person herself has withdrawn, nobody appeals.
fn too_soon(case: &Case, desk: Desk<'_>, prospect: &Prospect<'_>) -> Option<Gap> {
    let from: NaiveDate = case.fields.text("decision/from").parse().ok()?;
    let own = case.fields.text("decision/ground") == "own_withdrawal";
    let last = appeal(desk.today).ok()?.date;
    let soon = prospect.gives_less() && !own && from <= last;
    soon.then(|| Gap::at(GapCode::LessBeforeAppeal, "decision/from").with("date", last))
}

/// The first provision that the decision would stand on before it was in force.
fn not_in_force(case: &Case, desk: Desk<'_>, prospect: &Prospect<'_>) -> Option<Gap> {
    let from: NaiveDate = case.fields.text("decision/from").parse().ok()?;
    let granted = prospect.lines.iter().filter(|line| line.is_granted());
    let bases =
        granted.filter_map(|line| legal_bases(desk.today).find(|basis| basis.code == line.legal_basis));
    let later = bases
        .map(|basis| basis.valid_from)
        .filter(|first| from < *first)
        .max()?;
    Some(Gap::at(GapCode::BasisNotInForce, "decision/from").with("date", later))
}

/// What the parties have answered in words before this decision.
pub fn answers(case: &Case) -> impl Iterator<Item = &HearingReplied> {
    case.hearing.answers()
}

/// What a party that is sent the material now is told of each row that something is proposed about.
#[must_use]
pub fn told(prospect: &Prospect<'_>) -> BTreeMap<String, ToldOutcome> {
    let of_line = |line: &Line| Some((line.applied.line.clone(), told_of(line, prospect)?));
    prospect.lines.iter().filter_map(of_line).collect()
}

fn told_of(line: &Line, prospect: &Prospect<'_>) -> Option<ToldOutcome> {
    Some(ToldOutcome {
        outcome: line.outcome?,
        minutes: prospect.minutes(&line.applied.line, Purpose::Granted),
    })
}

/// Refused in whole or in part, or less than the person has now.
fn goes_against(line: &Line, prospect: &Prospect<'_>) -> bool {
    let less = prospect.replaced.iter().flat_map(|replaced| &replaced.less);
    let mut less = less.filter(|one| match &one.service {
        Some(service) => line.applied.service.as_ref() == Some(service),
        None => line.applied.service.is_none() && line.applied.words == one.name,
    });
    line.outcome.is_some_and(|outcome| outcome.goes_against()) || less.next().is_some()
}

fn of_row(line: &Line, gap: Gap, desk: Desk<'_>) -> Gap {
    gap.of_service(line.applied.service.as_ref(), &service_name(line, desk))
}

fn place(line: &Line, field: &str) -> String {
    format!("line/{}/{field}", line.applied.line)
}
