//! What a decision gives less of than the running one that it takes the place of (FL 37 §; HFD 2021:12).
//!
//! Invariant: less than ran goes against the person, whatever was applied for: it needs a ground, and can be appealed.

use super::{Desk, Line, Prospect, SignedLine};
use crate::case::Case;
use crate::catalogue::{Minutes, Purpose};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// In which way a service is less than it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LessKind {
    /// Not granted any more.
    Ended,
    /// Fewer minutes a month.
    Fewer,
    /// Ends sooner, or ends where it ran on.
    Shorter,
    /// Begins after the replaced decision ended, with days between.
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
    let after = before.to.and_then(|last| last.checked_add_days(Days::new(1)));
    let apart = from.zip(after).is_some_and(|(from, after)| from > after);
    let kind = |line: &SignedLine| match now(line, prospect) {
        None => Some(LessKind::Ended),
        Some(minutes) if minutes < line.month => Some(LessKind::Fewer),
        Some(_) if apart => Some(LessKind::Interrupted),
        Some(_) => sooner.then_some(LessKind::Shorter),
    };
    let granted = before.lines.iter().filter(|line| line.is_granted());
    let less = granted.filter_map(|line| {
        Some(Less {
            service: line.service.clone(),
            name: line.name.clone(),
            kind: kind(line)?,
        })
    });
    Some(ReplacedDecision {
        number: before.number.clone(),
        decided: before.decided,
        less: less.collect(),
    })
}

/// Minutes a month of a service in the proposal; nothing where it is not granted.
fn now(before: &SignedLine, prospect: &Prospect<'_>) -> Option<Minutes> {
    let same = |line: &&Line| {
        let named = before.service.is_some() || line.applied.words == before.applied;
        line.is_granted() && named && line.applied.service == before.service
    };
    let mut granted = prospect.lines.iter().filter(same).peekable();
    granted.peek()?;
    Some(
        granted
            .filter_map(|line| prospect.minutes(&line.applied.line, Purpose::Granted))
            .sum(),
    )
}
