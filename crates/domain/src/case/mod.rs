//! A case (*ärende*): its stream folded, step by step, and as a list of what happened.
//!
//! Invariant: [`Case::apply`] is total and deterministic, knows neither profile nor rights nor clock, and applying
//! an operation twice is applying it once. What may be done now is asked of the `plan_` functions of each step.

mod bind;
mod cease;
mod early;
mod event;
mod fold;
mod gap;
mod misfile;
mod opened;
mod orders;
mod proposal;
mod standing;

pub use event::{Event, EventKind};
pub use gap::{Gap, GapCode};
pub use misfile::{Misfiled, Movable, NotMovable, Text, TextReceived, plan_misfile};
pub use opened::LetterOpened;
pub use proposal::{Proposal, SentBack};

use crate::decision::{Decision, Line};
use crate::id::{ActorId, OpId};
use crate::intake::{Answer, Intake, Track};
use crate::investigation::{Hearing, Note, NoteKind, QuickNote, ToldOutcome};
use crate::order::Order;
use crate::record::{Author, Entry, Registers};
use chrono::{DateTime, FixedOffset, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// The field that older files have for what the person answered about a notification.
const OLDER_ANSWER: &str = "notification_answer";

/// A case as it stands.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Case {
    /// What came, and how. Nothing before the first operation.
    pub intake: Option<Intake>,
    /// Everything that is worked on until it is signed.
    pub fields: Registers,
    /// Caught at visits.
    pub quick_notes: Vec<QuickNote>,
    /// Journal, in the order written.
    pub notes: Vec<Note>,
    /// Communication before the decision.
    pub hearing: Hearing,
    /// The proposal that waits for somebody else.
    pub proposed: Option<Proposal>,
    /// The proposal that was sent back, until it is sent up anew or decided.
    pub sent_back: Option<SentBack>,
    /// Signed decisions, in order, also those taken back.
    pub decisions: Vec<Decision>,
    /// Orders, in order.
    pub orders: Vec<Order>,
    /// Letters that were opened although the person is protected now, in order.
    pub opened: Vec<LetterOpened>,
    /// What happened, in the stream's order.
    pub events: Vec<Event>,
    /// The latest time that any operation was written: a clock that stands before it was set back.
    pub written_until: Option<DateTime<FixedOffset>>,
    /// Seen as it stood at an earlier time: nothing of it can be written.
    pub past: bool,
    applied: BTreeSet<OpId>,
    /// What came before the registration, while there is none.
    early: Vec<Entry>,
}

impl Case {
    /// The case's number; empty before intake.
    #[must_use]
    pub fn number(&self) -> &str {
        self.intake
            .as_ref()
            .map(|intake| intake.registered.number.as_str())
            .unwrap_or_default()
    }

    /// What goes before a number that is given in the case: nothing in the series of the case's own number, else the
    /// other series' letters. Two that number in one case then never give the same.
    #[must_use]
    pub fn series_mark(&self, series: &str) -> String {
        let own = series.is_empty() || self.number().contains(&format!("-{series}-"));
        if own { String::new() } else { format!("{series}-") }
    }

    /// Who was last in charge, also where the case is closed to her now.
    #[must_use]
    pub fn assessor(&self) -> Option<&Author> {
        let intake = self.intake.as_ref()?;
        let last = intake.given.last().map(|given| &given.assigned.to);
        Some(last.unwrap_or(&intake.registered.author))
    }

    /// Who has the case; nobody where it was closed to who had it and nobody else has taken it.
    #[must_use]
    pub fn holder(&self) -> Option<&Author> {
        self.assessor().filter(|author| !self.is_closed_to(author.actor))
    }

    /// The day on which one last spoke with the person or somebody about her: the first contact, and what was noted of calls,
    /// visits, letters and meetings.
    #[must_use]
    pub fn last_contact(&self) -> Option<NaiveDate> {
        let noted = self.notes.iter().filter(|note| note.struck.is_none());
        let noted = noted.filter(|note| note.added.kind != NoteKind::Other);
        let first = self.intake.as_ref().and_then(|intake| intake.first_contact);
        noted.map(|note| note.happened.date_naive()).chain(first).max()
    }

    /// The day the party's own application came: when it arrived, or when she applied on being asked about a
    /// notification. None for a booking, and where nobody has applied.
    #[must_use]
    pub fn applied_on(&self) -> Option<NaiveDate> {
        let intake = self.intake.as_ref()?;
        let received = intake.registered.received;
        match intake.registered.track {
            Track::Application => Some(received),
            Track::Booking => None,
            Track::Notification => {
                let mut answers = intake.asked.iter();
                let applied = answers.find(|asked| asked.answer == Answer::Applies);
                let in_older_files = || {
                    let answer = self.fields.get(OLDER_ANSWER)?.current()?;
                    (answer.value == "applies").then(|| answer.written.date_naive())
                };
                applied.map(|asked| asked.date).or_else(in_older_files)
            }
        }
    }

    /// Whether nothing of it is to be looked into here: no investigation was opened on a notification, or all that
    /// was applied for was handed over.
    #[must_use]
    pub fn ended_at_intake(&self) -> bool {
        let declined = || self.fields.text(OLDER_ANSWER) == "declines";
        self.intake.as_ref().is_some_and(|intake| {
            let not_opened = intake.opening.as_ref().is_some_and(|decided| !decided.open);
            not_opened || intake.closing.is_some() || intake.is_handed_on() || declined()
        })
    }

    /// Whether it is a booking that was carried out.
    #[must_use]
    pub fn is_booked(&self) -> bool {
        self.intake.as_ref().is_some_and(|intake| intake.booked.is_some())
    }

    /// Every applied service with what is proposed about it. What was handed over to another process is left out.
    pub fn lines(&self) -> impl Iterator<Item = Line> {
        let services = self.intake.iter().flat_map(|intake| &intake.registered.services);
        services
            .filter(|applied| applied.handed_over.is_none())
            .map(|applied| Line::read(&self.fields, applied))
    }

    /// What the fields say is proposed about each row that something is proposed about.
    pub(crate) fn proposed_outcomes(&self) -> BTreeMap<String, ToldOutcome> {
        let told = |line: Line| {
            let (outcome, minutes) = (line.outcome?, None);
            Some((line.applied.line, ToldOutcome { outcome, minutes }))
        };
        self.lines().filter_map(told).collect()
    }

    /// Whether somebody has declared a conflict of interest here (*jäv*, KL 6:28-32), and takes no part any more.
    #[must_use]
    pub fn is_closed_to(&self, actor: ActorId) -> bool {
        let mut declared = self
            .intake
            .iter()
            .flat_map(|intake| &intake.conflicts_of_interest);
        declared.any(|conflict| conflict.author.actor == actor)
    }

    /// The last decision that was not taken back.
    #[must_use]
    pub fn decision(&self) -> Option<&Decision> {
        self.decisions
            .iter()
            .rev()
            .find(|decision| decision.taken_back.is_none())
    }

    /// A decision that was not taken back, by its number.
    #[must_use]
    pub fn decision_numbered(&self, number: &str) -> Option<&Decision> {
        self.decisions
            .iter()
            .find(|decision| decision.signed.number == number && decision.taken_back.is_none())
    }

    /// The decision that is under review, where one is: the case can be decided anew.
    #[must_use]
    pub fn review(&self) -> Option<&Decision> {
        self.decision().filter(|decision| decision.review().is_some())
    }

    /// A decision stands and is not under review: what it rests on cannot be written.
    #[must_use]
    pub fn is_decided(&self) -> bool {
        self.decision().is_some() && self.review().is_none()
    }

    /// The one who investigates has said that it is done.
    #[must_use]
    pub fn is_investigated(&self) -> bool {
        self.fields.text("investigation/state") == "done"
    }

    /// Whether the last decision has been ordered by.
    #[must_use]
    pub fn is_ordered(&self) -> bool {
        let by = |decision: &Decision| {
            let mut orders = self.orders.iter();
            orders.any(|order| order.sent.decision == decision.signed.number)
        };
        self.decision().is_some_and(by)
    }

    /// The decision that stands and that nobody has been told of.
    #[must_use]
    pub fn unsent_decision(&self) -> Option<&Decision> {
        self.decision()
            .filter(|decision| !decision.is_dispatched() && !decision.has_died())
    }

    /// Whether a field can still be written: what a signed decision says cannot.
    #[must_use]
    pub fn is_locked(&self, path: &str) -> bool {
        let booked = path.starts_with("booking/") && self.is_booked();
        self.past || booked || self.is_decided() && !is_order_field(path)
    }

    /// Paths of fields where more than one version stands.
    pub fn conflicts(&self) -> impl Iterator<Item = &str> {
        self.fields
            .iter()
            .filter(|(_, register)| register.is_conflict())
            .map(|(path, _)| path)
    }
}

/// A field of the order, which is made after the decision: its own, and weekdays and time of day of a line.
#[must_use]
pub fn is_order_field(path: &str) -> bool {
    let of_a_line = path.ends_with("/weekdays") || path.ends_with("/time_of_day");
    path.starts_with("order/") || path.starts_with("line/") && of_a_line
}
