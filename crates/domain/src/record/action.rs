//! What a person does, as it is written in the ledger: a kind and its payload.
//!
//! Invariant: what was once written stays readable. A payload's shape changes only by fields with defaults, or
//! by a new kind.

use super::Author;
use crate::case::{LetterOpened, Misfiled, TextReceived};
use crate::decision::{
    Carried, CeaseStruck, Ceased, Corrected, DayCorrected, DayStruck, Dispatched, ProposalSentBack,
    ProposalTakenBack, Proposed, Received, Replaced, Restored, ReviewClosed, Reviewed, Signed, Supplemented,
    TakenBack,
};
use crate::follow_up::{BroughtForward, FollowedUp, ForwardTakenBack};
use crate::intake::{
    Amended, Asked, Assigned, AssignmentTakenBack, Booked, BookingEnded, ConflictOfInterest, DelayNoted,
    FirstContact, HandedOn, OpeningDecided, Registered, ServiceAdded,
};
use crate::investigation::{
    ExceptionTakenBack, HearingExcepted, HearingReplied, HearingSent, HearingSpared, NoteAdded, NoteStruck,
    QuickNoteAdded, QuickNoteSorted,
};
use crate::order::{ContactRecall, ContactRecalled, Sent, StatusNoted, StatusStruck};
use crate::person::PersonRegistered;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A version of a field. What it replaces stands in the entry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Write {
    /// The field's path.
    pub field: String,
    /// What it says.
    pub value: Value,
    /// Taken over from an earlier record.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reused: bool,
}

/// A person begins to use Kvarbo for a committee.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Introduced {
    /// Who.
    pub author: Author,
}

/// The file goes by these rules from here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RulesTaken {
    /// Of the profile's text, as operations' headers name it.
    pub hash: String,
    /// They let whoever took them decide more than the ones before.
    #[serde(default)]
    pub widens: bool,
}

/// Everything that can be done. The kind stands in the operation's header, the rest is the payload.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "payload")]
#[allow(clippy::large_enum_variant, reason = "read once, folded, dropped")]
pub enum Action {
    /// Any field of any record.
    #[serde(rename = "field.write")]
    Write(Write),
    /// In the committee's stream.
    #[serde(rename = "user.introduce")]
    Introduce(Introduced),
    /// In the committee's stream.
    #[serde(rename = "rules.take")]
    TakeRules(RulesTaken),
    /// In the person's stream.
    #[serde(rename = "person.register")]
    RegisterPerson(PersonRegistered),
    /// The first operation of every case.
    #[serde(rename = "intake.register")]
    RegisterIntake(Registered),
    /// One more service on the application.
    #[serde(rename = "intake.service")]
    AddService(ServiceAdded),
    /// What was registered about the arrival, corrected.
    #[serde(rename = "intake.amend")]
    AmendIntake(Amended),
    /// First contact with the person or a representative.
    #[serde(rename = "intake.first_contact")]
    FirstContact(FirstContact),
    /// *Jäv*: closes the case to who declares it.
    #[serde(rename = "intake.conflict_of_interest")]
    ConflictOfInterest(ConflictOfInterest),
    /// Given to another assessor, or taken.
    #[serde(rename = "case.assign")]
    Assign(Assigned),
    /// That was a mistake: who had it before has it again.
    #[serde(rename = "case.assign_taken_back")]
    TakeAssignmentBack(AssignmentTakenBack),
    /// The person was asked about a notification.
    #[serde(rename = "intake.ask")]
    Ask(Asked),
    /// Whether an investigation is opened on a notification (SoL 14 kap. 2 §).
    #[serde(rename = "intake.opening")]
    DecideOpening(OpeningDecided),
    /// A line that another process decides.
    #[serde(rename = "intake.hand_over")]
    HandOver(HandedOn),
    /// A case that takes long (FL 11–12 §§).
    #[serde(rename = "intake.delay")]
    NoteDelay(DelayNoted),
    /// Booked without needs test (SoL 11 kap. 5 §).
    #[serde(rename = "intake.book")]
    Book(Booked),
    /// The booking ends.
    #[serde(rename = "intake.book_end")]
    EndBooking(BookingEnded),
    /// Caught at the visit.
    #[serde(rename = "quick_note.add")]
    AddQuickNote(QuickNoteAdded),
    /// Given its place.
    #[serde(rename = "quick_note.sort")]
    SortQuickNote(QuickNoteSorted),
    /// Journal.
    #[serde(rename = "note.add")]
    AddNote(NoteAdded),
    /// Struck, still legible.
    #[serde(rename = "note.strike")]
    StrikeNote(NoteStruck),
    /// In the wrong case: a text was moved.
    #[serde(rename = "text.misfile")]
    MisfileText(Misfiled),
    /// In the right case: a text came.
    #[serde(rename = "text.receive")]
    ReceiveText(TextReceived),
    /// Communication sent (FL 25 §).
    #[serde(rename = "hearing.send")]
    SendHearing(HearingSent),
    /// Reply or waiver.
    #[serde(rename = "hearing.reply")]
    ReplyHearing(HearingReplied),
    /// A representative whom it does not concern.
    #[serde(rename = "hearing.spare")]
    SpareHearing(HearingSpared),
    /// Communication not needed, with its ground.
    #[serde(rename = "hearing.except")]
    ExceptHearing(HearingExcepted),
    /// That exception taken back.
    #[serde(rename = "hearing.except_taken_back")]
    TakeExceptionBack(ExceptionTakenBack),
    /// Sent up for decision.
    #[serde(rename = "decision.propose")]
    Propose(Proposed),
    /// The proposer took it back.
    #[serde(rename = "proposal.take_back")]
    TakeProposalBack(ProposalTakenBack),
    /// Who may decide it sent it back.
    #[serde(rename = "proposal.send_back")]
    SendProposalBack(ProposalSentBack),
    /// Signed: frozen from here.
    #[serde(rename = "decision.sign")]
    Sign(Signed),
    /// Taken back by its signer before dispatch.
    #[serde(rename = "decision.take_back")]
    TakeBack(TakenBack),
    /// Dispatched: binds from here.
    #[serde(rename = "decision.dispatch")]
    Dispatch(Dispatched),
    /// Received: the three weeks run from here (FL 44 §).
    #[serde(rename = "decision.receive")]
    Receive(Received),
    /// A day of dispatch or receipt put right.
    #[serde(rename = "decision.day_corrected")]
    CorrectDay(DayCorrected),
    /// A note of dispatch or receipt struck: it was made by mistake.
    #[serde(rename = "decision.day_struck")]
    StrikeDay(DayStruck),
    /// One place put right (FL 36 §).
    #[serde(rename = "decision.correct")]
    Correct(Corrected),
    /// What it left out, said afterwards.
    #[serde(rename = "decision.supplement")]
    Supplement(Supplemented),
    /// Looked at anew (FL 37-39 §§): the case can be decided again.
    #[serde(rename = "decision.review")]
    Review(Reviewed),
    /// Looked at anew, and it stands.
    #[serde(rename = "decision.review_closed")]
    CloseReview(ReviewClosed),
    /// The help has ended without a decision: she died or moved.
    #[serde(rename = "decision.cease")]
    Cease(Ceased),
    /// That note was wrong.
    #[serde(rename = "decision.cease_struck")]
    StrikeCease(CeaseStruck),
    /// Another case's decision takes its place.
    #[serde(rename = "decision.replaced")]
    Replace(Replaced),
    /// Another case's decision carries its follow-up.
    #[serde(rename = "follow_up.carried")]
    CarryFollowUp(Carried),
    /// That decision was taken back.
    #[serde(rename = "decision.restored")]
    Restore(Restored),
    /// Followed up.
    #[serde(rename = "follow_up.done")]
    FollowUp(FollowedUp),
    /// The next follow-up is earlier than it was.
    #[serde(rename = "follow_up.brought_forward")]
    BringForward(BroughtForward),
    /// That was a mistake: it is due as before.
    #[serde(rename = "follow_up.forward_taken_back")]
    TakeForwardBack(ForwardTakenBack),
    /// Ordered from a provider.
    #[serde(rename = "order.send")]
    SendOrder(Sent),
    /// The provider's answer, and what happened after.
    #[serde(rename = "order.status")]
    NoteStatus(StatusNoted),
    /// A note of how it stands was wrong.
    #[serde(rename = "order.status_struck")]
    StrikeStatus(StatusStruck),
    /// Protected after an order said where the person is.
    #[serde(rename = "order.contact_recall")]
    RecallContact(ContactRecall),
    /// Its provider was told to withdraw it.
    #[serde(rename = "order.contact_recalled")]
    NoteRecalled(ContactRecalled),
    /// A kept letter that says where a protected person was is opened, for a reason.
    #[serde(rename = "letter.open")]
    OpenLetter(LetterOpened),
}

impl Action {
    /// The kind and the payload, for the ledger.
    #[must_use]
    pub fn parts(&self) -> (String, Value) {
        let mut whole = serde_json::to_value(self).unwrap_or_default();
        let kind = whole["kind"].as_str().unwrap_or_default().to_owned();
        (kind, whole["payload"].take())
    }

    /// The day on which it happened, where it says one: it may have been written down later.
    #[must_use]
    #[allow(
        clippy::wildcard_enum_match_arm,
        reason = "every other act happens when it is written"
    )]
    pub fn day(&self) -> Option<NaiveDate> {
        match self {
            Self::RegisterIntake(registered) => Some(registered.received),
            Self::FirstContact(contact) => Some(contact.date),
            Self::Ask(asked) => Some(asked.date),
            Self::NoteDelay(noted) => Some(noted.date),
            Self::SendHearing(sent) => Some(sent.sent),
            Self::ReplyHearing(replied) => Some(replied.date),
            Self::Dispatch(dispatched) => Some(dispatched.date),
            Self::Receive(received) => Some(received.date),
            Self::FollowUp(done) => Some(done.date),
            Self::Cease(ceased) => Some(ceased.date),
            Self::NoteStatus(noted) => Some(noted.date),
            Self::NoteRecalled(told) => Some(told.date),
            _ => None,
        }
    }

    /// What was done, or nothing where this program does not know the kind or the payload's shape.
    #[must_use]
    pub fn read(kind: &str, payload: &[u8]) -> Option<Self> {
        let payload: Value = serde_json::from_slice(payload).ok()?;
        serde_json::from_value(serde_json::json!({ "kind": kind, "payload": payload })).ok()
    }
}
