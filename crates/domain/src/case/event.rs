//! What happened in a case, for the list beside it.

use super::Case;
use crate::id::{ActorId, OpId};
use crate::intake::Track;
use crate::investigation::NoteKind;
use crate::record::Entry;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

/// What happened. The sentence is Fluent's (`event-<kind>`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// An application came.
    ApplicationReceived,
    /// A notification came.
    NotificationReceived,
    /// A booking came.
    BookingReceived,
    /// The services are booked, and the notice is sent.
    BookingSent,
    /// It ends.
    BookingEnded,
    /// One more service on the application.
    ServiceAdded,
    /// What was registered about the arrival was corrected.
    IntakeAmended,
    /// A text written in the wrong case was moved from here.
    TextMoved,
    /// A text written in another case came here.
    TextReceived,
    /// First contact.
    FirstContact,
    /// A conflict of interest was declared.
    ConflictOfInterest,
    /// The case was given to somebody else, or taken.
    CaseAssigned,
    /// The person was asked about a notification.
    PersonAsked,
    /// An investigation is opened on it.
    InvestigationOpened,
    /// No investigation is opened on it: the case ends.
    InvestigationNotOpened,
    /// One that was opened is closed again: the case ends.
    InvestigationClosed,
    /// Something applied for was handed over to another process.
    HandedOver,
    /// The party was told of a delay.
    DelayTold,
    /// The party asked in writing for a decision.
    DelayAsked,
    /// That request was refused.
    DelayRefused,
    /// The investigation was written in.
    InvestigationChanged,
    /// The proposal was written in.
    ProposalChanged,
    /// The order was written in.
    OrderChanged,
    /// Something was caught at a visit.
    QuickNote,
    /// A call was noted.
    NoteCall,
    /// A visit was noted.
    NoteVisit,
    /// A letter or an e-mail was noted.
    NoteMail,
    /// A meeting was noted.
    NoteMeeting,
    /// Something else was noted.
    NoteOther,
    /// Communication was sent.
    HearingSent,
    /// A party replied.
    HearingReplied,
    /// A party had nothing to say.
    HearingWaived,
    /// A representative need not be heard.
    HearingSpared,
    /// Communication was left out, with its ground.
    HearingExcepted,
    /// That exception was taken back.
    ExceptionTakenBack,
    /// The proposal was sent up.
    DecisionProposed,
    /// The proposer took the proposal back.
    ProposalTakenBack,
    /// Who may decide it sent the proposal back.
    ProposalSentBack,
    /// A decision was signed.
    DecisionSigned,
    /// It was taken back before dispatch.
    DecisionTakenBack,
    /// It was dispatched.
    DecisionDispatched,
    /// It was received.
    DecisionReceived,
    /// The day of its dispatch or receipt was put right.
    DayCorrected,
    /// A note of its dispatch or receipt was struck.
    DayStruck,
    /// A place in it was put right.
    DecisionCorrected,
    /// Something was added to it.
    DecisionSupplemented,
    /// It is looked at anew.
    ReviewOpened,
    /// It was looked at anew and stands.
    ReviewClosed,
    /// The help that it grants has ended: the person died or moved.
    HelpCeased,
    /// That note was struck.
    CeaseStruck,
    /// A decision of another case takes its place.
    DecisionReplaced,
    /// A decision of another case carries its follow-up.
    FollowUpCarried,
    /// What another case's decision had taken over is back.
    DecisionRestored,
    /// It was followed up.
    FollowedUp,
    /// The next follow-up is earlier than it was.
    FollowUpBroughtForward,
    /// Ordered from a provider.
    OrderSent,
    /// What came of the order.
    OrderStatus,
    /// A note of what came of it was struck.
    OrderStatusStruck,
    /// Protected after an order said where the person is.
    ContactRecall,
    /// Its provider was told to withdraw it.
    ContactRecalled,
    /// A letter that says where the protected person was is opened, for a reason.
    LetterOpened,
}

impl EventKind {
    /// What came in.
    pub(super) fn received(track: Track) -> Self {
        match track {
            Track::Application => Self::ApplicationReceived,
            Track::Notification => Self::NotificationReceived,
            Track::Booking => Self::BookingReceived,
        }
    }

    /// What was noted.
    pub(super) fn noted(kind: NoteKind) -> Self {
        match kind {
            NoteKind::Call => Self::NoteCall,
            NoteKind::Visit => Self::NoteVisit,
            NoteKind::Mail => Self::NoteMail,
            NoteKind::Meeting => Self::NoteMeeting,
            NoteKind::Other => Self::NoteOther,
        }
    }
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// The last operation of it.
    pub op: OpId,
    /// What.
    pub kind: EventKind,
    /// A decision's or an order's number, an area's code, or the name of who was given the case; empty where there is none.
    pub subject: String,
    /// The day on which it happened: as it says itself, and as it was put right.
    pub day: NaiveDate,
    /// When it happened, as far as the hour is known: else when it was written.
    pub at: DateTime<FixedOffset>,
    /// When it was written.
    pub written: DateTime<FixedOffset>,
    /// Who.
    pub actor: ActorId,
    /// What it tells was struck.
    pub struck: bool,
}

impl Case {
    /// The event that an operation made.
    pub(super) fn event_of(&mut self, op: OpId) -> Option<&mut Event> {
        self.events.iter_mut().find(|event| event.op == op)
    }

    /// Adds an event; changes of the same kind by the same person on the same day are one.
    pub(super) fn happened(&mut self, entry: &Entry, kind: EventKind, subject: String, day: NaiveDate) {
        if let Some(last) = self.events.last_mut()
            && last.kind == kind
            && matches!(
                kind,
                EventKind::InvestigationChanged
                    | EventKind::ProposalChanged
                    | EventKind::OrderChanged
                    | EventKind::QuickNote
            )
            && last.actor == entry.actor
            && last.day == day
        {
            (last.op, last.at, last.written) = (entry.op, entry.happened, entry.written);
            return;
        }
        self.events.push(Event {
            op: entry.op,
            kind,
            subject,
            day,
            at: entry.happened,
            written: entry.written,
            actor: entry.actor,
            struck: false,
        });
    }
}
