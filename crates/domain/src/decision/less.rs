//! What a decision gives less of than the running one that it takes the place of (FL 37 §; HFD 2021:12).
//!
//! Less is less time, and also the same time in fewer or shorter visits, with fewer staff, or shared by more.
//!
//! Invariant: less than ran goes against the person, whatever was applied for: it needs a ground, and can be appealed.

use super::{Desk, Line, Prospect, Signed, SignedLine};
use crate::case::Case;
use crate::catalogue::{Frequency, Minutes, PlannedService, Purpose};
use chrono::NaiveDate;
use num_rational::Ratio;
use serde::{Deserialize, Serialize};

/// In which way a service is less than it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LessKind {
    /// Not granted any more.
    Ended,
    /// Fewer minutes a month.
    Fewer,
    /// No less time, and fewer visits, shorter ones, with one where there were two, or shared by more.
    Weaker,
    /// Ends sooner, or ends where it ran on.
    Shorter,
    /// Begins after the replaced decision ended, with days between: in older files, where that was asked a ground for.
    Interrupted,
}

/// A service of the replaced decision of which the person gets less.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Less {
    /// Code in the catalogue.
    pub service: Option<String>,
    /// Its name in the replaced decision.
    pub name: String,
    /// In which way.
    pub kind: LessKind,
}

/// The decision that another one takes the place of, as that one tells of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplacedDecision {
    /// Its number.
    pub number: String,
    /// Its day.
    pub decided: NaiveDate,
    /// What the person gets less of; empty where nothing gets less.
    pub less: Vec<Less>,
}

/// The replaced decision, with what the proposal gives less of.
pub(super) fn replaced(case: &Case, desk: Desk<'_>, prospect: &Prospect<'_>) -> Option<ReplacedDecision> {
    let before = desk.replaced?;
    let date = |field: &str| case.fields.text(field).parse::<NaiveDate>().ok();
    let (from, to) = (date("decision/from"), date("decision/to"));
    let sooner = to.is_some_and(|to| before.to.is_none_or(|before| to < before));
    // What ends by its own last day is not taken from anybody by what is decided for the time after it.
    let ended = from.zip(before.to).is_some_and(|(from, last)| from > last);
    let kind = |line: &SignedLine| match now(line, prospect) {
        None => Some(LessKind::Ended),
        Some(minutes) if minutes < ran(before, line).map(|one| one.month).sum() => Some(LessKind::Fewer),
        Some(_) if weaker(before, line, prospect, desk) => Some(LessKind::Weaker),
        Some(_) => sooner.then_some(LessKind::Shorter),
    };
    let granted = before.lines.iter().filter(|line| line.is_granted() && !ended);
    let mut less = Vec::new();
    for line in granted {
        let one = kind(line).map(|kind| Less {
            service: line.service.clone(),
            name: line.name.clone(),
            kind,
        });
        // Two rows of one service are told once.
        less.extend(one.filter(|one| !less.contains(one)));
    }
    Some(ReplacedDecision {
        number: before.number.clone(),
        decided: before.decided,
        less,
    })
}

/// The granted rows of the same service in the decision before, the row itself among them.
fn ran<'a>(before: &'a Signed, line: &'a SignedLine) -> impl Iterator<Item = &'a SignedLine> {
    before.lines.iter().filter(|one| {
        let named = line.service.is_some() || one.applied == line.applied;
        one.is_granted() && named && one.service == line.service
    })
}

/// The granted rows of a service in the proposal.
fn rows<'a>(before: &'a SignedLine, prospect: &'a Prospect<'_>) -> impl Iterator<Item = &'a Line> {
    prospect.lines.iter().filter(|line| {
        let named = before.service.is_some() || line.applied.words == before.applied;
        line.is_granted() && named && line.applied.service == before.service
    })
}

/// Minutes a month of a service in the proposal; nothing where it is not granted.
fn now(before: &SignedLine, prospect: &Prospect<'_>) -> Option<Minutes> {
    let mut granted = rows(before, prospect).peekable();
    granted.peek()?;
    Some(
        granted
            .filter_map(|line| prospect.minutes(&line.applied.line, Purpose::Granted))
            .sum(),
    )
}

/// The visits of one granted row.
#[derive(Clone, Copy)]
struct Visits {
    /// Times a month, exactly.
    month: Ratio<i64>,
    minutes: i64,
    double_staffing: bool,
    share: i64,
}

impl Visits {
    fn of_signed(line: &SignedLine, weeks: Ratio<i64>) -> Option<Self> {
        let (times, per) = (line.times?, line.per?);
        Some(Self {
            month: Frequency { times, per }.times_a_month(weeks),
            minutes: line.minutes.unwrap_or(0),
            double_staffing: line.double_staffing,
            share: line.household_share.unwrap_or(1),
        })
    }

    fn of_row(line: &Line, desk: Desk<'_>, weeks: Ratio<i64>) -> Option<Self> {
        let PlannedService { times, per, .. } = line.planned(desk.profile, desk.today)?;
        let known = line.catalogued(desk.profile, desk.today);
        let standard = known.and_then(|service| service.minutes).map(i64::from);
        Some(Self {
            month: Frequency { times, per }.times_a_month(weeks),
            minutes: line.minutes.or(standard).unwrap_or(0),
            double_staffing: line.double_staffing,
            share: line.household_share.unwrap_or(1),
        })
    }

    /// Each visit gives at least what one of `other` gives.
    fn serve(self, other: Self) -> bool {
        self.minutes >= other.minutes
            && self.double_staffing >= other.double_staffing
            && self.share <= other.share
    }
}

/// Whether the proposal has fewer visits than ran before that give at least what a visit of `line` gave.
fn weaker(before: &Signed, line: &SignedLine, prospect: &Prospect<'_>, desk: Desk<'_>) -> bool {
    let Ok(factor) = desk.profile.month_factor(desk.today) else {
        return false;
    };
    let Some(had) = Visits::of_signed(line, factor.weeks) else {
        return false;
    };
    let as_good = |visits: &Visits| visits.serve(had);
    let ran = ran(before, line).filter_map(|one| Visits::of_signed(one, factor.weeks));
    let runs = rows(line, prospect).filter_map(|row| Visits::of_row(row, desk, factor.weeks));
    let times = |visits: &mut dyn Iterator<Item = Visits>| visits.map(|one| one.month).sum::<Ratio<i64>>();
    times(&mut runs.filter(as_good)) < times(&mut ran.filter(as_good))
}
