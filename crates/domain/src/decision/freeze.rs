//! A proposal in the form of a decision: everything the letter says, with the figures of the day.

use super::Ground;
use super::plan::{running_minutes, unless_chosen};
use super::{Desk, FollowUpSet, Heard, Line, Prospect, Signed, SignedLine, legal_bases};
use crate::case::Case;
use crate::catalogue::{Minutes, Purpose, Zone};
use crate::follow_up::FollowUp;
use crate::investigation::{Area, HearingRound, ibic::ibic};
use chrono::NaiveDate;

/// The proposal in the form of a decision, whatever it lacks: for a preview. Rows without an outcome are left out.
#[must_use]
pub fn as_it_stands(case: &Case, desk: Desk<'_>, prospect: &Prospect<'_>) -> Signed {
    let text = |field: &str| case.fields.text(&format!("decision/{field}")).to_owned();
    let decided = prospect.lines.iter().filter(|line| line.outcome.is_some());
    let lines = decided
        .map(|line| signed_line(case, line, prospect, desk))
        .collect();
    let zone: Option<Zone> = case.fields.read("decision/zone");
    let replaces = match case.review() {
        Some(reviewed) => Some(&reviewed.signed),
        None => desk.replaced,
    };
    let ground = Ground::read(&case.fields, "decision");
    let granted = prospect.hours.total(Purpose::Granted);
    let running = running_minutes(desk.profile, desk.others, Purpose::Granted, desk.today).ok();
    Signed {
        number: format!(
            "{}-{}{}",
            case.number(),
            case.series_mark(desk.series),
            case.decisions.len() + 1
        ),
        decided: desk.today,
        author: desk.author.clone(),
        presenter: case
            .proposed
            .as_ref()
            .map(|proposal| proposal.proposed.author.clone()),
        took_part: text("took_part").trim().to_owned(),
        delegation: prospect
            .delegation
            .map(|line| line.source.clone())
            .unwrap_or_default(),
        heard: case.hearing.named().map(heard).collect(),
        lines,
        from: text("from").parse().ok(),
        to: text("to").parse().ok(),
        end_reason: text("end_reason"),
        reservation: text("reservation").trim().to_owned(),
        reservation_reason: text("reservation_reason").trim().to_owned(),
        general_reasons: text("general_reasons"),
        answer: text("answer").trim().to_owned(),
        replaces: replaces.map(|before| before.number.clone()),
        ground_quote: desk
            .replaced
            .map(|before| ground.quote(before))
            .unwrap_or_default(),
        ground_date: ground.withdrawn,
        ground: ground.code.to_owned(),
        ground_words: text("ground_words"),
        replaced: prospect.replaced.clone(),
        zone,
        granted,
        granted_in_all: running
            .filter(|running| *running > Minutes::ZERO)
            .map(|running| granted + running),
        follow_up: prospect
            .follow_up
            .as_ref()
            .map(|by_rule| chosen_follow_up(case, by_rule)),
        letter: String::new(),
        shown: String::new(),
        language: "sv".to_owned(),
    }
}

fn heard(round: &HearingRound) -> Heard {
    let replied = round.replied.as_ref();
    Heard {
        party: round.sent.party.clone(),
        sent: round.sent.sent,
        replied: replied.map(|replied| replied.date),
        waived: replied.is_some_and(|replied| replied.waived),
    }
}

fn chosen_follow_up(case: &Case, by_rule: &FollowUp) -> FollowUpSet {
    let chosen: Option<NaiveDate> = case.fields.text("decision/follow_up").parse().ok();
    let set = unless_chosen(by_rule);
    match chosen.filter(|chosen| *chosen < by_rule.due && *chosen != set.due) {
        Some(due) => FollowUpSet {
            due,
            rule: "follow_up_chosen".to_owned(),
            ..set
        },
        None => set,
    }
}

/// The goals of the needs that a granted row answers.
fn goals(case: &Case, line: &Line, desk: Desk<'_>) -> Vec<String> {
    let items = ibic()
        .areas
        .iter()
        .flat_map(|area| Area::of(case, &area.code).items());
    let answered = items.filter(|item| {
        line.is_granted() && item.has_need() && line.answers_item(item.code, desk.profile, desk.today)
    });
    let goals = answered.map(|item| item.text("goal").to_owned());
    goals.filter(|goal| !goal.is_empty()).collect()
}

fn signed_line(case: &Case, line: &Line, prospect: &Prospect<'_>, desk: Desk<'_>) -> SignedLine {
    let known = line.catalogued(desk.profile, desk.today);
    let planned = line.planned(desk.profile, desk.today);
    let basis = legal_bases(desk.today).find(|basis| basis.code == line.legal_basis);
    SignedLine {
        line: line.applied.line.clone(),
        service: known.map(|service| service.code.clone()),
        name: known.map_or_else(|| line.applied.words.clone(), |service| service.name.sv.clone()),
        category: line.category(desk.profile, desk.today),
        applied: line.applied.words.clone(),
        outcome: line.outcome.unwrap_or(crate::municipality::Outcome::Closed),
        times: planned.as_ref().map(|planned| planned.times),
        per: planned.as_ref().map(|planned| planned.per),
        minutes: planned.as_ref().and(
            line.minutes
                .or(known.and_then(|known| known.minutes).map(i64::from)),
        ),
        standard: known.and_then(|service| service.minutes),
        technique: line.technique.filter(|_| known.is_none()),
        double_staffing: line.double_staffing,
        household_share: line.household_share,
        month: prospect
            .minutes(&line.applied.line, Purpose::Granted)
            .unwrap_or(Minutes::ZERO),
        area: line.answers(desk.profile, desk.today),
        goals: goals(case, line, desk),
        basis: basis.map(|basis| basis.code.clone()).unwrap_or_default(),
        legal_basis: basis.map(|basis| basis.text.clone()).unwrap_or_default(),
        withdrawn: line.withdrawn,
        reason: line.reason.clone(),
        minutes_reason: line.minutes_reason.clone(),
        tells_minutes: true,
    }
}
