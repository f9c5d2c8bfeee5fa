//! May this be decided now, by this person? The figures that the answer rests on, and the list of what is missing.

use super::freeze::as_it_stands;
use super::right::{delegation, goes_to, kind};
use super::settled::rows;
use super::{FollowUpSet, Line, ReplacedDecision, Settled, Signed};
use crate::case::{Case, Gap};
use crate::catalogue::{Hours, Minutes, PlannedService, Purpose, granted_hours, hours};
use crate::follow_up::{Decided, FollowUp, follow_up};
use crate::municipality::{Delegation, Profile, RuleError};
use crate::person::{Consent, Household};
use crate::record::Author;
use chrono::NaiveDate;

/// The desk that a decision is made at: who sits there, by which rules, on which day.
#[derive(Debug, Clone, Copy)]
pub struct Desk<'a> {
    /// The municipality's rules.
    pub profile: &'a Profile,
    /// The day.
    pub today: NaiveDate,
    /// Who would sign.
    pub author: &'a Author,
    /// Letters of the series that numbers are given in here.
    pub series: &'a str,
    /// Decisions that run in the person's other cases: granted time is the sum over all.
    pub others: &'a [Signed],
    /// The running decision that this one takes the place of: under review in this case, or of another case. It is
    /// not among the others.
    pub replaced: Option<&'a Signed>,
    /// The person's follow-up that is open already.
    pub open_follow_up: Option<NaiveDate>,
    /// Who is to be heard: the person and those who speak for her.
    pub parties: &'a [String],
    /// The person's consents.
    pub consents: &'a [Consent],
    /// Who lives with the person; empty where nobody does, or nobody has asked.
    pub household: &'a [Household],
    /// The clock stands a day or more before what was written last.
    pub clock_back: bool,
    /// Nobody in the file is real, and its letters say so.
    pub invented: bool,
}

/// What a decision would be, as the proposal stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Prospect<'a> {
    /// The rows that it is about.
    pub lines: Vec<Line>,
    /// In a review the rows that stand as they were decided.
    pub settled: Vec<Settled>,
    /// Time of the granted rows that say how often.
    pub hours: Hours,
    /// The rows that `hours` counts, in its order.
    pub counted: Vec<String>,
    /// The same with standard times, where there is one.
    pub standard: Hours,
    /// Time of all running grants with this one, by which follow-up and delegation go.
    pub follow_up: Option<FollowUp>,
    /// The delegation by which the author may sign; nothing when it must go up.
    pub delegation: Option<&'a Delegation>,
    /// The position that it goes to when it must go up.
    pub goes_to: &'static str,
    /// The running decision that it takes the place of, with what the person gets less of.
    pub replaced: Option<ReplacedDecision>,
    /// The rule that the profile lacks on the day: there are no figures then, and no signature.
    pub lacks: Option<RuleError>,
    /// What is missing before a signature.
    pub gaps: Vec<Gap>,
}

impl Prospect<'_> {
    /// The prospect with its figures, for what cannot be said without them.
    ///
    /// # Errors
    /// The rule that the profile lacks on the day.
    pub fn counted(self) -> Result<Self, RuleError> {
        match self.lacks {
            None => Ok(self),
            Some(lack) => Err(lack),
        }
    }

    /// Gives less than the decision that it takes the place of.
    #[must_use]
    pub fn gives_less(&self) -> bool {
        self.replaced
            .as_ref()
            .is_some_and(|replaced| !replaced.less.is_empty())
    }

    /// Minutes a month of one row, counted for `purpose`; nothing for a row that grants no time.
    #[must_use]
    pub fn minutes(&self, line: &str, purpose: Purpose) -> Option<Minutes> {
        let at = self.counted.iter().position(|counted| counted == line)?;
        self.hours
            .services
            .get(at)
            .map(|service| service.minutes(purpose))
    }
}

/// Minutes a month over the running decisions, counted for `purpose` by the rules of `day`.
///
/// # Errors
/// A rule that the profile lacks on `day`.
pub fn running_minutes(
    profile: &Profile,
    running: &[Signed],
    purpose: Purpose,
    day: NaiveDate,
) -> Result<Minutes, RuleError> {
    running
        .iter()
        .map(|signed| Ok(signed_hours(profile, signed, day)?.total(purpose)))
        .sum()
}

/// The time of a signed decision, as it was granted, by the rules of `day`.
///
/// # Errors
/// A rule that the profile lacks on `day`.
pub fn signed_hours(profile: &Profile, signed: &Signed, day: NaiveDate) -> Result<Hours, RuleError> {
    granted_hours(profile, &planned(signed), day)
}

/// The granted rows of a signed decision, as they were granted.
fn planned(signed: &Signed) -> Vec<PlannedService> {
    let granted = signed.lines.iter().filter(|line| line.is_granted());
    granted
        .filter_map(|line| {
            Some(PlannedService {
                category: Some(line.category?),
                service: line.line.clone(),
                times: line.times?,
                per: line.per?,
                minutes: line.minutes,
                double_staffing: line.double_staffing,
                household_share: line.household_share,
            })
        })
        .collect()
}

/// What the decision would be, and everything that is missing before it may be signed; without figures where the profile
/// lacks a rule on the day.
#[must_use]
pub fn prospect<'a>(case: &Case, desk: Desk<'a>) -> Prospect<'a> {
    let mut prospect = weighed(case, desk).unwrap_or_else(|lack| unweighed(case, desk, lack));
    prospect.gaps = super::gaps::gaps(case, desk, &prospect);
    prospect
}

/// The rows alone: nobody can count them.
fn unweighed<'a>(case: &Case, desk: Desk<'a>, lack: RuleError) -> Prospect<'a> {
    let (lines, settled) = rows(case);
    Prospect {
        delegation: None,
        goes_to: goes_to(&lines, kind(case), desk, Minutes::ZERO),
        lines,
        settled,
        hours: Hours::default(),
        counted: Vec::new(),
        standard: Hours::default(),
        follow_up: None,
        replaced: None,
        lacks: Some(lack),
        gaps: Vec::new(),
    }
}

fn weighed<'a>(case: &Case, desk: Desk<'a>) -> Result<Prospect<'a>, RuleError> {
    let (lines, settled) = rows(case);
    let (counted, plan): (Vec<String>, Vec<PlannedService>) = lines
        .iter()
        .filter_map(|line| Some((line.applied.line.clone(), countable(line, desk)?)))
        .unzip();
    let usual: Vec<PlannedService> = plan
        .iter()
        .map(|planned| with_standard(planned, desk).unwrap_or_else(|| planned.clone()))
        .collect();
    let hours = hours(desk.profile, &plan, desk.today)?;
    let standard = crate::catalogue::hours(desk.profile, &usual, desk.today)?;
    let all = |purpose| {
        Ok::<_, RuleError>(
            hours.total(purpose) + running_minutes(desk.profile, desk.others, purpose, desk.today)?,
        )
    };
    let grants = lines.iter().any(Line::is_granted);
    let follow_up = follow_up(
        desk.profile.follow_up(desk.today)?,
        Decided {
            on: desk.today,
            granted: if grants {
                Some(all(Purpose::FollowUp)?)
            } else {
                None
            },
            open: desk.open_follow_up,
            ends: case.fields.text("decision/to").parse().ok(),
        },
    )?;
    let all_granted = all(Purpose::Delegation)?;
    let kind = kind(case);
    let mut prospect = Prospect {
        delegation: delegation(&lines, kind, desk, all_granted),
        goes_to: goes_to(&lines, kind, desk, all_granted),
        lines,
        settled,
        hours,
        counted,
        standard,
        follow_up,
        replaced: None,
        lacks: None,
        gaps: Vec::new(),
    };
    prospect.replaced = super::less::replaced(case, desk, &prospect);
    Ok(prospect)
}

/// A row as it can be counted: one that cannot counts for nothing until it is mended, and says so itself.
fn countable(line: &Line, desk: Desk<'_>) -> Option<PlannedService> {
    let planned = line.planned(desk.profile, desk.today)?;
    let alone = hours(desk.profile, std::slice::from_ref(&planned), desk.today);
    alone.is_ok().then_some(planned)
}

/// The row with the catalogue's standard time; nothing where it gives none, or none that can be counted so often.
fn with_standard(planned: &PlannedService, desk: Desk<'_>) -> Option<PlannedService> {
    let usual = PlannedService {
        minutes: None,
        ..planned.clone()
    };
    let alone = hours(desk.profile, std::slice::from_ref(&usual), desk.today);
    alone.is_ok().then_some(usual)
}

/// The decision, ready to sign but for its letter; or everything that is missing.
///
/// # Errors
/// [`Refusal::Missing`] with the whole list.
pub fn plan_sign(case: &Case, desk: Desk<'_>) -> Result<Signed, Refusal> {
    let prospect = prospect(case, desk);
    if prospect.gaps.is_empty() && prospect.delegation.is_some() {
        Ok(as_it_stands(case, desk, &prospect))
    } else {
        Err(Refusal::Missing(prospect.gaps))
    }
}

/// Why nothing was planned.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// Things that a person can mend.
    #[error("{} things are missing", .0.len())]
    Missing(Vec<Gap>),
    /// The decision does not stand so that this may be done, or was changed meanwhile.
    #[error("not now")]
    NotNow,
    /// A day to come, or before what it follows on.
    #[error("not a day for this")]
    Day,
    /// What was written cannot stand there.
    #[error("not a value")]
    NotAllowed,
    /// A correction that leaves the person with less: that needs a new decision with a ground (FL 37 §).
    #[error("a correction may not lessen")]
    Lessens,
    /// A correction to other minutes than the standard time, which the decision gives no reason for.
    #[error("a correction of time has no reason")]
    Unreasoned,
    /// Above the delegation of the one who would do it.
    #[error("above the delegation")]
    AboveDelegation,
    /// A rule that the profile lacks.
    #[error(transparent)]
    Rule(#[from] RuleError),
}

/// The follow-up that stands unless somebody chooses an earlier day: before the decision ends, else by its interval.
#[must_use]
pub fn unless_chosen(follow_up: &FollowUp) -> FollowUpSet {
    let rule = match (follow_up.proposed, follow_up.months) {
        (Some(_), _) => "decision_ends".to_owned(),
        (None, 12) => "follow_up_yearly".to_owned(),
        (None, 6) => "follow_up_half_yearly".to_owned(),
        (None, months) => format!("follow_up_every_{months}"),
    };
    FollowUpSet {
        due: follow_up.proposed.unwrap_or(follow_up.due),
        rule,
        source: follow_up.source.clone(),
    }
}
