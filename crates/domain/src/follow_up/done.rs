//! A follow-up that was done: its day and words, and when the next one is due.

use super::{Decided, follow_up};
use crate::case::Case;
use crate::catalogue::{Minutes, Purpose};
use crate::decision::{Desk, FollowUpSet, Refusal, running_minutes, unless_chosen};
use crate::record::Author;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A follow-up that was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowedUp {
    /// Of which decision.
    pub number: String,
    /// When.
    pub date: NaiveDate,
    /// What it showed.
    pub words: String,
    /// When the next one is due; none when nothing runs any more.
    pub next: Option<FollowUpSet>,
    /// Who followed up.
    pub author: Author,
}

/// A follow-up done on `date`, with the next by the profile's rule for everything that runs after that day.
///
/// # Errors
/// [`Refusal::NotNow`] where no follow-up of the decision is open or the day is before the decision or after today,
/// [`Refusal::NotAllowed`] without words, or a rule that the profile lacks.
pub fn plan_followed_up(
    case: &Case,
    desk: Desk<'_>,
    number: &str,
    date: NaiveDate,
    words: &str,
) -> Result<FollowedUp, Refusal> {
    let decision = case
        .decision()
        .filter(|decision| decision.signed.number == number && decision.follow_up().is_some())
        .ok_or(Refusal::NotNow)?;
    if date < decision.signed.decided || date > desk.today {
        return Err(Refusal::NotNow);
    }
    if words.trim().is_empty() {
        return Err(Refusal::NotAllowed);
    }
    // Help that has not begun yet is followed up too.
    let day = decision.holds.from.map_or(date, |from| from.max(date));
    let running: Vec<_> = desk
        .others
        .iter()
        .chain(case.running(day).map(|it| &it.holds))
        .filter(|holds| holds.to.is_none_or(|last| last > date))
        .cloned()
        .collect();
    let granted: Minutes = running_minutes(desk.profile, &running, Purpose::FollowUp, desk.today)?;
    let next = follow_up(
        desk.profile.follow_up(desk.today)?,
        Decided {
            on: date,
            granted: (!running.is_empty()).then_some(granted),
            open: None,
            ends: decision.holds.to,
        },
    )?;
    Ok(FollowedUp {
        number: number.to_owned(),
        date,
        words: words.trim().to_owned(),
        next: next.as_ref().map(unless_chosen),
        author: desk.author.clone(),
    })
}
