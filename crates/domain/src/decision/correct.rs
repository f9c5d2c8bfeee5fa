//! Correction (*rättelse*, FL 36 §): an obvious error by oversight is put right, in one place, with the original legible.
//!
//! Invariant: a correction leaves the person with no less. What would, needs a new decision with a ground (FL 37 §).

use super::right::{may_change, may_except};
use super::{
    Corrected, Decision, Desk, FollowUpSet, Refusal, Signed, SignedLine, Slip, Time, running_minutes,
    signed_hours, unless_chosen,
};
use crate::case::Case;
use crate::catalogue::{Per, Purpose};
use crate::follow_up::{Decided, follow_up};
use crate::record::Field;
use chrono::NaiveDate;

/// What somebody wants to put right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CorrectionAsked<'a> {
    /// Which decision.
    pub number: &'a str,
    /// One of [`Signed::places`].
    pub place: &'a str,
    /// What stands there, as it was seen.
    pub was: &'a str,
    /// What shall stand there.
    pub becomes: &'a str,
    /// Which oversight it was.
    pub slip: Slip,
}

impl Signed {
    /// The places that can be wrong by an oversight, in the order they are read: something stands there. A last day that
    /// is missing is no such place: to set one lessens.
    #[must_use]
    pub fn places(&self) -> Vec<String> {
        let whole = [
            "from",
            "to",
            "end_reason",
            "reservation",
            "reservation_reason",
            "general_reasons",
            "answer",
        ];
        let whole = whole.map(|field| format!("decision/{field}"));
        let row = |line: &SignedLine| {
            ["times", "per", "minutes", "reason", "minutes_reason"]
                .map(|field| format!("line/{}/{field}", line.line))
        };
        let rows = self.lines.iter().flat_map(row);
        let mut places: Vec<String> = whole.into_iter().chain(rows).collect();
        places.retain(|place| self.stated(place).is_some_and(|stands| !stands.is_empty()));
        places
    }

    /// The row that a place belongs to; none for what is about the whole.
    #[must_use]
    pub fn line_at(&self, place: &str) -> Option<&SignedLine> {
        let ["line", line, _] = place.split('/').collect::<Vec<_>>()[..] else {
            return None;
        };
        self.lines.iter().find(|one| one.line == line)
    }

    /// What stands at a place, as its field would say it; nothing for what is no place.
    #[must_use]
    pub fn stated(&self, place: &str) -> Option<String> {
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        let stated = match place.split('/').collect::<Vec<_>>().as_slice() {
            ["decision", "from"] => day(self.from),
            ["decision", "to"] => day(self.to),
            ["decision", "end_reason"] => self.end_reason.clone(),
            ["decision", "reservation"] => self.reservation.clone(),
            ["decision", "reservation_reason"] => self.reservation_reason.clone(),
            ["decision", "general_reasons"] => self.general_reasons.clone(),
            ["decision", "answer"] => self.answer.clone(),
            ["line", _, field] => {
                let line = self.line_at(place)?;
                match *field {
                    "times" => number(line.times),
                    "per" => line.per.and_then(word).unwrap_or_default(),
                    "minutes" => number(line.minutes),
                    "reason" => line.reason.clone(),
                    "minutes_reason" => line.minutes_reason.clone(),
                    _ => return None,
                }
            }
            _ => return None,
        };
        Some(stated)
    }

    /// Puts a correction in its place. What is no place, or no value of it, changes nothing.
    pub(crate) fn correct(&mut self, corrected: &Corrected) {
        let becomes = corrected.becomes.as_str();
        let (day, number) = (becomes.parse::<NaiveDate>().ok(), becomes.parse::<i64>().ok());
        match corrected.place.split('/').collect::<Vec<_>>().as_slice() {
            ["decision", "from"] => self.from = day.or(self.from),
            ["decision", "to"] if becomes.is_empty() => self.to = None,
            ["decision", "to"] => self.to = day.or(self.to),
            ["decision", "end_reason"] => becomes.clone_into(&mut self.end_reason),
            ["decision", "reservation"] => becomes.clone_into(&mut self.reservation),
            ["decision", "reservation_reason"] => becomes.clone_into(&mut self.reservation_reason),
            ["decision", "general_reasons"] => becomes.clone_into(&mut self.general_reasons),
            ["decision", "answer"] => becomes.clone_into(&mut self.answer),
            ["line", line, field] => {
                let Some(line) = self.lines.iter_mut().find(|one| one.line == *line) else {
                    return;
                };
                match *field {
                    "times" => line.times = number.or(line.times),
                    "per" => line.per = serde_json::from_value(becomes.into()).ok().or(line.per),
                    "minutes" => line.minutes = number.or(line.minutes),
                    "reason" => becomes.clone_into(&mut line.reason),
                    "minutes_reason" => becomes.clone_into(&mut line.minutes_reason),
                    _ => return,
                }
                if let Some(time) = corrected.time {
                    line.month = time.row;
                    self.granted = time.granted;
                }
            }
            _ => {}
        }
    }
}

/// The correction, ready but for its letter.
///
/// # Errors
/// [`Refusal::NotNow`] where the decision does not stand, is under review, or says something else there than was seen;
/// [`Refusal::NotAllowed`] for a value that cannot stand there; [`Refusal::Lessens`]; [`Refusal::Unreasoned`];
/// [`Refusal::AboveDelegation`].
pub fn plan_correct(case: &Case, desk: Desk<'_>, asked: CorrectionAsked<'_>) -> Result<Corrected, Refusal> {
    let decision = changeable(case, asked.number)?;
    let holds = &decision.holds;
    if holds.stated(asked.place).as_deref() != Some(asked.was) {
        return Err(Refusal::NotNow);
    }
    let field = Field::named(asked.place).map_err(|_| Refusal::NotAllowed)?;
    let may_be_empty = asked.place == "decision/to";
    let is_place = holds.places().iter().any(|place| place == asked.place);
    let is_same = asked.was == asked.becomes;
    let is_empty = asked.becomes.trim().is_empty() && !may_be_empty;
    if !is_place || is_same || is_empty || field.check(asked.becomes).is_err() {
        return Err(Refusal::NotAllowed);
    }
    let mut corrected = Corrected {
        id: format!(
            "{}-{}R{}",
            asked.number,
            case.series_mark(desk.series),
            decision.corrections.len() + 1
        ),
        number: asked.number.to_owned(),
        place: asked.place.to_owned(),
        was: asked.was.to_owned(),
        becomes: asked.becomes.to_owned(),
        slip: asked.slip,
        time: None,
        follow_up: None,
        author: desk.author.clone(),
        date: desk.today,
        letter: String::new(),
        shown: String::new(),
        language: "sv".to_owned(),
        papers: Vec::new(),
    };
    let mut after = holds.clone();
    after.correct(&corrected);
    corrected.time = time(&after, asked.place, desk)?;
    after.correct(&corrected);
    if after.from.zip(after.to).is_some_and(|(from, to)| to < from) {
        return Err(Refusal::NotAllowed);
    }
    if lessens(holds, &after) {
        return Err(Refusal::Lessens);
    }
    may_change(&after, desk)?;
    may_decide_time(&after, asked.place, desk)?;
    corrected.follow_up = sooner(decision, &after, desk).filter(|_| corrected.time.is_some());
    Ok(corrected)
}

/// The follow-up that the time of `after` asks for by the rule since the decision, or since the last one that was done, where it is
/// earlier than the one that is open; today where that day has been.
fn sooner(decision: &Decision, after: &Signed, desk: Desk<'_>) -> Option<FollowUpSet> {
    let open = decision.follow_up()?;
    let done = decision.followed_up.last().map(|done| done.date);
    let on = done.unwrap_or(after.decided);
    let own = signed_hours(desk.profile, after, after.decided).ok()?;
    let others = running_minutes(desk.profile, desk.others, Purpose::FollowUp, desk.today).ok()?;
    let asked = Decided {
        on,
        granted: Some(own.total(Purpose::FollowUp) + others),
        open: None,
        ends: None,
    };
    let set = follow_up(desk.profile.follow_up(on).ok()?, asked).ok()??;
    let mut set = unless_chosen(&set);
    set.due = set.due.max(desk.today);
    Some(set).filter(|set| set.due < open.due)
}

/// Whether the time that a corrected row has may be decided by who corrects it, as when it was signed: other minutes than the
/// standard time have their reason, and what the catalogue does not give a delegation of its own.
fn may_decide_time(after: &Signed, place: &str, desk: Desk<'_>) -> Result<(), Refusal> {
    let is_time = matches!(
        place.split('/').collect::<Vec<_>>()[..],
        ["line", _, "times" | "per" | "minutes"]
    );
    let Some(row) = after.line_at(place).filter(|_| is_time) else {
        return Ok(());
    };
    let known = row.service.as_ref();
    let known = known.and_then(|code| desk.profile.service(code, after.decided).ok());
    let own = row.minutes != row.standard.map(i64::from);
    if own && row.minutes_reason.trim().is_empty() {
        return Err(Refusal::Unreasoned);
    }
    let excepted = known.is_none_or(|service| own && !service.minutes_may_change);
    (!excepted || may_except(desk))
        .then_some(())
        .ok_or(Refusal::AboveDelegation)
}

/// The decision that may be corrected or supplemented: the last of the case, neither under review nor replaced.
pub(super) fn changeable<'a>(case: &'a Case, number: &str) -> Result<&'a Decision, Refusal> {
    case.decision()
        .filter(|decision| decision.signed.number == number)
        .filter(|decision| decision.review().is_none() && decision.replaced.is_none())
        .filter(|decision| decision.ceased().is_none())
        .ok_or(Refusal::NotNow)
}

/// The time that a corrected row and the whole have, by the rules of the day it was decided.
fn time(after: &Signed, place: &str, desk: Desk<'_>) -> Result<Option<Time>, Refusal> {
    let ["line", line, "times" | "per" | "minutes"] = place.split('/').collect::<Vec<_>>()[..] else {
        return Ok(None);
    };
    let minutes = |signed: &Signed| {
        signed_hours(desk.profile, signed, signed.decided).map(|hours| hours.total(Purpose::Granted))
    };
    let mut alone = after.clone();
    alone.lines.retain(|one| one.line == line);
    Ok(Some(Time {
        row: minutes(&alone)?,
        granted: minutes(after)?,
    }))
}

/// A period as its field says it.
fn word(per: Per) -> Option<String> {
    Some(serde_json::to_value(per).ok()?.as_str()?.to_owned())
}

/// Whether the person is left with less: fewer minutes, fewer days, or a reservation that says something else than the
/// one that stands, since what it says can be a ground for less (FL 37 §).
fn lessens(before: &Signed, after: &Signed) -> bool {
    let fewer = before
        .lines
        .iter()
        .zip(&after.lines)
        .any(|(before, after)| after.month < before.month);
    let later = after.begins() > before.begins();
    let earlier_end = after
        .to
        .is_some_and(|to| before.to.is_none_or(|before| to < before));
    let reserved = !after.reservation.is_empty() && after.reservation != before.reservation;
    fewer || later || earlier_end || reserved
}
