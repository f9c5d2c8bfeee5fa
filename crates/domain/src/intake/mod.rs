//! Intake (*aktualisering*): what came, from whom, by what authority, and when.
//!
//! Invariant: an application always ends in a decision; a booking (SoL 11:5) never does.

mod amend;
mod assign;
mod booking;
mod delay;
mod fold;
mod hand_over;
mod opening;

pub use assign::{Assigned, AssignmentTakenBack, Given, plan_assign, plan_take_assignment_back};
pub use booking::{
    Booked, BookingEnded, booked_hours, check_booking, may_book, plan_booking, plan_booking_end,
};
pub use delay::{DelayNoted, DelayStep, plan_delay};
pub use hand_over::{HandedOn, plan_hand_over};
pub use opening::{Answer, Asked, OpeningDecided, plan_asked, plan_opening};

pub use amend::{Amended, Amendment, Fact};

use crate::id::{OpId, StreamId};
use crate::person::Addressee;
use crate::record::Author;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What came. Unclear means application.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Track {
    /// *Ansökan*: investigated and decided.
    #[default]
    Application,
    /// *Anmälan* by somebody else: the person is asked first.
    Notification,
    /// Booking of a service without needs test (SoL 11 kap. 5 §).
    Booking,
}

/// How it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// By telephone.
    Telephone,
    /// At a visit.
    Visit,
    /// By letter.
    Letter,
    /// By e-mail.
    Email,
    /// By an e-service.
    EService,
    /// At a meeting.
    Meeting,
}

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppliedBy {
    /// The person herself.
    Person,
    /// Somebody with authority to speak for her.
    Representative,
    /// Next of kin.
    Relative,
    /// A provider.
    Provider,
    /// Health care.
    HealthCare,
    /// Somebody else.
    Other,
}

/// What Kvarbo registers and hands over, since it does not handle it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HandedOver {
    /// Lag (1993:387).
    Lss,
    /// *Särskilt boende*.
    SpecialHousing,
    /// *Korttidsboende*.
    ShortStay,
}

/// One thing applied for, with an outcome of its own later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppliedService {
    /// Names the line in every later act.
    pub line: String,
    /// Code in the catalogue; nothing where no service fits the words.
    pub service: Option<String>,
    /// As applied for.
    pub words: String,
    /// Handed over to another process.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handed_over: Option<HandedOver>,
}

/// The first operation of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registered {
    /// Final when given, also offline: a series per replica.
    pub number: String,
    /// Whose case.
    pub person: StreamId,
    /// What came.
    pub track: Track,
    /// Day of arrival (FL 22 §).
    pub received: NaiveDate,
    /// How.
    pub channel: Channel,
    /// Spoken, not written.
    pub oral: bool,
    /// Who asks.
    pub by: AppliedBy,
    /// Who it was and by what authority, when not the person.
    pub authority: String,
    /// The person's own words, as older files have them; they are written as the field `own_words`.
    pub own_words: String,
    /// One line a service.
    pub services: Vec<AppliedService>,
    /// Who registered it: has it until somebody else does.
    pub author: Author,
}

/// One more line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceAdded {
    /// The line.
    pub service: AppliedService,
}

/// First contact with the person or her representative (seed 003, bilaga 2, step 2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirstContact {
    /// When.
    pub date: NaiveDate,
    /// With whom, as the record said then; none in older files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<Addressee>,
}

/// *Jäv* (KL 6 kap. 28-32 §§).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConflictOfInterest {
    /// Who declares it.
    pub author: Author,
    /// Why, as far as it needs to be said.
    pub reason: String,
}

/// The intake of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intake {
    /// The operation that registered it.
    pub op: OpId,
    /// As registered, corrected where it was wrong.
    pub registered: Registered,
    /// The corrections, in order.
    pub amendments: Vec<Amendment>,
    /// First contact.
    pub first_contact: Option<NaiveDate>,
    /// With whom that was, where it is noted.
    pub first_contact_with: Option<Addressee>,
    /// Who may not handle the case.
    pub conflicts_of_interest: Vec<ConflictOfInterest>,
    /// Each time it was given to somebody else, or taken.
    pub given: Vec<Given>,
    /// Each time the person was asked about a notification.
    pub asked: Vec<Asked>,
    /// Whether an investigation is opened on a notification.
    pub opening: Option<OpeningDecided>,
    /// An investigation that was opened is closed again: nobody has applied.
    pub closing: Option<OpeningDecided>,
    /// What was handed over to another process.
    pub handed_on: Vec<HandedOn>,
    /// What was done about a case that takes long.
    pub delays: Vec<DelayNoted>,
    /// How a booking without needs test was carried out.
    pub booked: Option<Booked>,
    /// Until when, once that is said.
    pub booking_ended: Option<BookingEnded>,
}

impl Intake {
    /// As registered, before anything else.
    #[must_use]
    pub fn new(op: OpId, registered: Registered) -> Self {
        Self {
            op,
            registered,
            amendments: Vec::new(),
            first_contact: None,
            first_contact_with: None,
            conflicts_of_interest: Vec::new(),
            given: Vec::new(),
            asked: Vec::new(),
            opening: None,
            closing: None,
            handed_on: Vec::new(),
            delays: Vec::new(),
            booked: None,
            booking_ended: None,
        }
    }

    /// How a line was handed over, if it was.
    #[must_use]
    pub fn handed_on(&self, line: &str) -> Option<&HandedOn> {
        self.handed_on.iter().find(|on| on.line == line)
    }

    /// Whether everything that was asked for was handed over to another process.
    pub(crate) fn is_handed_on(&self) -> bool {
        let lines = &self.registered.services;
        !lines.is_empty() && lines.iter().all(|line| self.handed_on(&line.line).is_some())
    }
}

/// Why an act at intake was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The case does not stand where this is done, or it was done.
    #[error("not now")]
    NotNow,
    /// A reason or a receiver is missing.
    #[error("words are missing")]
    Words,
    /// A day after today, or before what it follows on.
    #[error("not a day for this")]
    Day,
    /// The delegation does not let this author decide it.
    #[error("above the delegation")]
    Delegation,
    /// The case is closed to who is to have it.
    #[error("conflict of interest")]
    ConflictOfInterest,
    /// The municipality's rule does not offer it without needs test to this person.
    #[error("not offered without needs test")]
    Booking,
    /// The person is here, and hidden from who asks: a second record of her would say what the first one hides.
    #[error("hidden from who asks")]
    Hidden,
}
