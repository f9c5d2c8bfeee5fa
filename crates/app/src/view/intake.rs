//! Intake (*aktualisering*): application, notification, or a booking without needs test (SoL 11:5).

use super::{
    CaseFrame, ChoiceField, ContactView, DeadlineView, HearingParty, Language, ProviderChoice, RelativeView,
    TextField,
};

words! {
    /// Unclear means application, and an application always ends in a decision.
    pub enum Track { Application, Notification, Booking }
    /// How it came.
    pub enum Channel { Telephone, Visit, Letter, Email, EService, Meeting }
    /// What can be corrected of how it came.
    pub enum IntakeFact { Received, Channel, Oral, By, Authority, FirstContact, Service }
    /// Who asks.
    pub enum AppliedBy { Person, Representative, Relative, Provider, HealthCare, Other }
}

views! {
    /// Opens a case.
    pub struct IntakeRegister {
        pub person: String,
        /// None where it is unclear what it is: an application.
        pub track: Option<Track>,
        /// Day of arrival (FL 22 §).
        pub received: String,
        pub channel: Channel,
        pub oral: bool,
        pub by: AppliedBy,
        /// Who it was and by what authority, when not the person.
        pub authority: String,
        pub own_words: String,
        pub services: Vec<AppliedServiceWrite>,
    }
    /// One thing applied for: a service of the catalogue, in words where none fits, or what Kvarbo registers and
    /// hands over (`lss`, `special_housing`, `short_stay`).
    pub struct AppliedServiceWrite { pub service: Option<String>, pub words: String }
    /// The intake screen.
    pub struct IntakeView {
        pub frame: CaseFrame,
        pub track: Track,
        pub received: String,
        pub channel: Channel,
        pub oral: bool,
        pub by: AppliedBy,
        pub authority: String,
        pub own_words: TextField,
        pub services: Vec<AppliedServiceView>,
        pub contact: Option<ContactView>,
        /// Who may be told what, for who rings or is rung.
        pub relatives: Vec<RelativeView>,
        /// First contact with the person or her representative.
        pub first_contact: Option<String>,
        /// With whom that was.
        pub first_contact_with: Option<String>,
        /// The person and those who speak for her today.
        pub parties: Vec<HearingParty>,
        /// Six months from the application, or four weeks from the party's request (FL 12 §).
        pub delay: Option<DeadlineView>,
        /// What was done about a case that takes long.
        pub delays: Vec<DelayView>,
        pub catalogue: Vec<ServiceChoice>,
        /// For a notification: each time the person was asked.
        pub asked: Vec<AskedView>,
        /// For a notification: whether an investigation is opened.
        pub opening: Option<OpeningView>,
        /// It was closed again.
        pub closing: Option<OpeningView>,
        /// For a booking: what it is to be, and the notice once it is sent.
        pub booking: Option<BookingView>,
        /// The day of the party's own application, when there is one.
        pub applied: Option<String>,
        /// Who else can have the case.
        pub assessors: Vec<AssessorChoice>,
    }
    /// Somebody who can be given the case, or take it.
    pub struct AssessorChoice { pub id: String, pub name: String, pub title: String, pub me: bool }
    /// Gives the case to `to`, or takes it, and why.
    pub struct CaseAssign { pub case: String, pub to: String, pub reason: String }
    /// One line of the application.
    pub struct AppliedServiceView {
        pub line: String,
        pub service: Option<String>,
        pub name: String,
        pub words: String,
        /// `lss`, `special_housing`, `short_stay` when Kvarbo hands it over.
        pub handed_over: Option<String>,
        /// To whom and when it was handed over, once it was.
        pub handed_on: Option<HandedOnView>,
    }
    /// `answer` is `applies`, `declines` or `not_reached`.
    pub struct AskedView { pub date: String, pub how: String, pub answer: String, pub by: String }
    /// Whether an investigation is opened (SoL 14:2), who decided and why.
    pub struct OpeningView { pub open: bool, pub date: String, pub reason: String, pub by: String, pub title: String }
    /// A booking without needs test; the rule gives no hours where the municipality has none.
    pub struct BookingView {
        pub from: ChoiceField,
        pub provider: ChoiceField,
        /// Hours a month.
        pub hours: ChoiceField,
        pub up_to_hours: u32,
        /// Of them what her other bookings leave from the first day on.
        pub left_hours: u32,
        pub providers: Vec<ProviderChoice>,
        pub sent: Option<BookedView>,
    }
    /// The notice that was sent; `number` is its letter's.
    pub struct BookedView {
        pub number: String,
        pub from: String,
        pub provider: String,
        pub hours: u32,
        pub how: String,
        pub date: String,
        pub by: String,
        /// Last day, once it is said.
        pub until: Option<String>,
    }
    /// Ends a booking.
    pub struct BookingEnd { pub case: String, pub until: String }
    /// To whom a line was handed over, and when.
    pub struct HandedOnView { pub to: String, pub date: String, pub note: String }
    /// `step` is `told` (FL 11 §), `asked` or `refused` (FL 12 §).
    pub struct DelayView { pub step: String, pub date: String, pub reason: String }
    /// A service that can be chosen.
    pub struct ServiceChoice { pub code: String, pub name: String, pub category: String, pub minutes: Option<u32>, pub without_needs_test: bool }
    /// Adds a line to the application.
    pub struct ServiceAdd { pub case: String, pub service: Option<String>, pub words: String }
    /// Corrects a fact; of a service `line` says which, `value` its code or nothing, `words` as applied for.
    pub struct IntakeAmend {
        pub case: String,
        pub fact: IntakeFact,
        pub line: String,
        pub value: String,
        pub words: String,
        pub reason: String,
    }
    /// Notes the first contact.
    pub struct FirstContact { pub case: String, pub date: String,
        /// A party by id; empty is the person.
        #[serde(default)] pub with: String,
    }
    /// Declares a conflict of interest (KL 6:28-32).
    pub struct ConflictOfInterest { pub case: String, pub reason: String }
    /// The person was asked about a notification; `answer` as [`AskedView`] has it.
    pub struct PersonAsk { pub case: String, pub date: String, pub how: Channel, pub answer: String }
    /// Opens an investigation on a notification, or does not; that needs a reason.
    pub struct OpeningDecide { pub case: String, pub open: bool, pub reason: String }
    /// Books, and notes how the notice was sent: `post`, `handed_over`, `digital_post`.
    pub struct BookingSend { pub case: String, pub how: String, pub language: Language }
    /// Hands a line over to another process.
    pub struct HandOver { pub case: String, pub line: String, pub to: String, pub date: String, pub note: String }
    /// Notes a step of [`DelayView`].
    pub struct DelayNote { pub case: String, pub step: String, pub date: String, pub reason: String }
    /// What the first start and a new case offer.
    pub struct CatalogueView { pub services: Vec<ServiceChoice> }
}
