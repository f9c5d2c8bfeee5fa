//! The order to a provider (*beställning*): never more than the decision, and no more said than the provider needs.
//!
//! Invariant: the live orders of a line have together at most the line. A new version names the order it replaces.

mod choice;
mod disclosure;
mod execution;
mod granting;
mod plan;
mod recall;
mod status;
mod strike;

pub use choice::{Choice, choices};
pub use disclosure::{DisclosureBasis, disclosure_bases, disclosure_basis};
pub use execution::{Execution, executions, is_all_ordered, unbegun, unordered};
pub use granting::{Granting, granting};
pub use plan::{Desk, as_it_stands, gaps, plan_send};
pub use recall::{ContactRecall, ContactRecalled, Recall, recalls};
pub use status::{Away, AwayAt, Status, StatusNoted, StatusRefusal, ended_with, falls_short, plan_status};
pub use strike::{StatusStrike, StatusStruck, Stood, plan_strike, strikable};

use crate::catalogue::{Minutes, Per};
use crate::deadline::not_executed;
use crate::decision::Paper;
use crate::municipality::NoChoiceRule;
use crate::record::Author;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One ordered service.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OrderedLine {
    /// The decision's line.
    pub line: String,
    /// The service's name.
    pub name: String,
    /// The need that it answers, as an area's code.
    pub area: Option<String>,
    /// How often.
    pub times: i64,
    /// In which period.
    pub per: Per,
    /// Minutes each time.
    pub minutes: i64,
    /// Minutes a month, exactly.
    pub month: Minutes,
    /// `mon,tue`; empty is any day.
    pub weekdays: String,
    /// `morning,evening` of `morning`, `noon`, `evening`, `night`; empty is any time.
    pub time_of_day: String,
    /// Two at once.
    pub double_staffing: bool,
    /// Less than was granted, with what other orders had then.
    pub partly: bool,
    /// The rest was left for another provider.
    #[serde(default)]
    pub split: bool,
    /// Shared in the household, and counted once there.
    #[serde(default)]
    pub shared: bool,
}

/// An order as it was made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sent {
    /// The decision's number and a running one.
    pub id: String,
    /// The decision that it executes.
    pub decision: String,
    /// The provider's code in the profile.
    pub provider: String,
    /// The provider's name then.
    pub provider_name: String,
    /// Ordered on.
    pub date: NaiveDate,
    /// By when the provider is to confirm it; none where the municipality has no days for that, and in older files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirm_by: Option<NaiveDate>,
    /// First day.
    pub start: NaiveDate,
    /// Last day, as the decision's.
    pub end: Option<NaiveDate>,
    /// The services.
    pub lines: Vec<OrderedLine>,
    /// What else the provider needs to know.
    pub message: String,
    /// The order that this one takes the place of from its first day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<String>,
    /// What allows less than the decision gives or the replaced order gave (FL 37 §), as for a decision.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ground: String,
    /// The ground in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ground_words: String,
    /// The decision's reservation, where it is the ground: as it stood then. Empty in older files.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ground_quote: String,
    /// The day of the person's own withdrawal, where it is the ground.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground_date: Option<NaiveDate>,
    /// The rule that found the provider, where the person did not choose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_choice: Option<NoChoiceRule>,
    /// The provision that the disclosure rests on, as text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub disclosed_by: String,
    /// Nobody had read that provision at its source when the order was made.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub disclosed_unread: bool,
    /// The assessment of harm (*menprövning*) that it rests on, where it rests on one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub disclosure_note: String,
    /// Which facts of the person its letter carries: the disclosure log, from when it is [handed out](Order::handed_out).
    pub disclosed: Vec<String>,
    /// The person is protected: it goes by the profile's separate channel and says no address.
    pub separate_channel: bool,
    /// That channel as the profile words it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub channel: String,
    /// Lower-case hex SHA-256 of the order's PDF.
    pub letter: String,
    /// Lower-case hex SHA-256 of the letter as the screen shows it, kept beside it; empty for older ones.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub shown: String,
    /// The same in the language that it went in, where that is another than Swedish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper: Option<Paper>,
    /// Who ordered.
    pub author: Author,
}

/// An order as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// As made.
    pub sent: Sent,
    /// What came of it, in order.
    pub statuses: Vec<Stood>,
    /// What was noted of it by mistake, in the order struck.
    pub strikes: Vec<StatusStrike>,
    /// The order that took its place, and from which day.
    pub replaced: Option<(String, NaiveDate)>,
    /// Contact details that its provider has to let go of, since the person was protected later.
    pub recall: Option<Recall>,
    /// The day by which the help of its decision has ended, with the order: the person died or moved.
    pub ceased: Option<NaiveDate>,
}

impl Sent {
    /// Whether its first day has been when it is made: worth a look, and no reason to stop it.
    #[must_use]
    pub fn begins_before_it_is_made(&self) -> bool {
        self.start < self.date
    }

    /// The day from which a decision that nobody carries out is reported, where the first day is later: worth a look too.
    #[must_use]
    pub fn reported_before_start(&self, decided: NaiveDate) -> Option<NaiveDate> {
        let reported = not_executed(decided).ok()?.date;
        (self.start > reported).then_some(reported)
    }

    /// The provider's last day for confirming, where it is after the first day: worth a look too.
    #[must_use]
    pub fn confirmed_after_start(&self) -> Option<NaiveDate> {
        self.confirm_by.filter(|last| *last > self.start)
    }
}

impl Order {
    /// How it stands now.
    #[must_use]
    pub fn status(&self) -> Status {
        let noted = self
            .statuses
            .last()
            .map_or(Status::Registered, |stood| stood.noted.status);
        match (self.ceased, noted) {
            (Some(_), Status::WillNotBeExecuted) | (None, _) => noted,
            (Some(_), _) => Status::Ended,
        }
    }

    /// Still to be carried out: not replaced, refused by the provider or ended.
    #[must_use]
    pub fn is_live(&self) -> bool {
        let over = matches!(self.status(), Status::WillNotBeExecuted | Status::Ended);
        self.replaced.is_none() && !over
    }

    /// How it may come to stand: as [`Status::next`] says, and away for longer than was thought.
    #[must_use]
    pub fn next(&self) -> Vec<Status> {
        let longer = self.away().map(|_| Status::Paused);
        self.status().next().iter().copied().chain(longer).collect()
    }

    /// From when its provider has it, and what it discloses: the first note that says so. An answer says it too.
    #[must_use]
    pub fn handed_out(&self) -> Option<NaiveDate> {
        let with_provider = |stood: &&Stood| stood.noted.status.is_with_provider();
        self.statuses
            .iter()
            .find(with_provider)
            .map(|stood| stood.noted.date)
    }

    /// Made and not sent, though it is still to be carried out.
    #[must_use]
    pub fn is_unsent(&self) -> bool {
        self.is_live() && self.handed_out().is_none()
    }

    /// By when its provider is to confirm it: from when it was sent until it has.
    #[must_use]
    pub fn unconfirmed(&self) -> Option<NaiveDate> {
        let waits = self.status() == Status::Sent && self.is_live();
        self.sent.confirm_by.filter(|_| waits)
    }

    /// Until when it is paused because the person is away, where it is.
    #[must_use]
    pub fn away(&self) -> Option<&Away> {
        let last = self
            .statuses
            .last()
            .filter(|stood| stood.noted.status == Status::Paused && self.ceased.is_none());
        last.and_then(|stood| stood.noted.away.as_ref())
    }

    /// The line as this order has it.
    #[must_use]
    pub fn line(&self, line: &str) -> Option<&OrderedLine> {
        self.sent.lines.iter().find(|ordered| ordered.line == line)
    }

    /// First day that it was executed.
    #[must_use]
    pub fn executed_from(&self) -> Option<NaiveDate> {
        self.statuses
            .iter()
            .find(|stood| stood.noted.status == Status::Executed)
            .map(|stood| stood.noted.date)
    }
}
