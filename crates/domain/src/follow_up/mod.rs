//! Follow-ups (*uppföljning*): the policy that sets the date.
//!
//! Invariant: a person has one open follow-up; a new decision never makes it later.

mod done;
mod earlier;

pub use done::{FollowedUp, plan_followed_up};
pub use earlier::{BroughtForward, ForwardTakenBack, Forwarded, plan_earlier, plan_take_forward_back};

use crate::catalogue::Minutes;
use crate::deadline::calendar::plus_months;
use crate::municipality::{FollowUpPolicy, Interval, RuleError};
use chrono::{Days, NaiveDate};

/// A follow-up date with what made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUp {
    /// The day it is due, never later than the rule.
    pub due: NaiveDate,
    /// The day that the rule gives for this decision, before an earlier open follow-up is kept.
    pub by_rule: NaiveDate,
    /// The interval, months.
    pub months: u32,
    /// The granted hours a month above which the interval applies; `None` for the first.
    pub above_hours: Option<u32>,
    /// The granted hours a month up to which the interval applies; `None` for the last.
    pub up_to_hours: Option<u32>,
    /// Where the policy was read.
    pub source: String,
    /// An earlier day that is proposed because the decision ends before `due`.
    pub proposed: Option<NaiveDate>,
}

/// What a decision brings to the question of its follow-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decided {
    /// The day of the decision.
    pub on: NaiveDate,
    /// All granted time of the person a month, over all running grants; `None` when nothing is granted.
    pub granted: Option<Minutes>,
    /// The day of the follow-up that is open already.
    pub open: Option<NaiveDate>,
    /// The decision's last day.
    pub ends: Option<NaiveDate>,
}

/// When the person is followed up after a decision. `None` when nothing is granted: a refusal needs no follow-up.
///
/// # Errors
/// [`RuleError::NoRule`] when the policy has no interval for so much time, [`RuleError::OutsideCalendar`].
pub fn follow_up(policy: &FollowUpPolicy, decided: Decided) -> Result<Option<FollowUp>, RuleError> {
    let Some(granted) = decided.granted else {
        return Ok(None);
    };
    let interval = policy.interval(granted).ok_or(RuleError::NoRule {
        rule: "follow_up",
        on: decided.on,
    })?;
    let by_rule = plus_months(decided.on, interval.months)?;
    // One that is overdue is due now: nobody is promised a day that has passed.
    let open = decided.open.map(|open| open.max(decided.on));
    let due = open.map_or(by_rule, |open| open.min(by_rule));
    let ends = decided.ends.filter(|ends| decided.on < *ends && *ends < due);
    let proposed = ends.map(|ends| {
        let before = ends.checked_sub_days(Days::new(policy.days_before_end.into()));
        // Within the last days there is the end itself to look at: never the same day again.
        before.filter(|before| *before > decided.on).unwrap_or(ends)
    });
    Ok(Some(FollowUp {
        due,
        by_rule,
        months: interval.months,
        above_hours: policy.exceeded(granted),
        up_to_hours: interval.up_to_hours,
        source: policy.source.clone(),
        proposed,
    }))
}

impl FollowUp {
    /// The rule in one line of English, for scripts; windows have their own texts.
    #[must_use]
    pub fn rule(&self) -> String {
        let months = self.months;
        match (self.above_hours, self.up_to_hours) {
            (None, None) => format!("every {months} months"),
            (Some(above), None) => format!("above {above} hours a month: every {months} months"),
            (None, Some(up_to)) => format!("up to {up_to} hours a month: every {months} months"),
            (Some(above), Some(up_to)) => {
                format!("above {above} and up to {up_to} hours a month: every {months} months")
            }
        }
    }
}

impl FollowUpPolicy {
    /// The interval for so much granted time a month: the first whose limit is not exceeded, exactly.
    #[must_use]
    pub fn interval(&self, granted: Minutes) -> Option<&Interval> {
        self.intervals.iter().find(|interval| {
            interval
                .up_to_hours
                .is_none_or(|hours| granted <= Minutes::from_hours(hours))
        })
    }

    /// The highest limit, hours a month, that so much granted time is above.
    fn exceeded(&self, granted: Minutes) -> Option<u32> {
        let limits = self.intervals.iter().filter_map(|interval| interval.up_to_hours);
        limits.filter(|hours| granted > Minutes::from_hours(*hours)).max()
    }
}
