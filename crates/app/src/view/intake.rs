//! Intake (*aktualisering*): application, notification, or a booking without needs test (SoL 11:5).

use super::{CaseFrame, ContactView, DeadlineView, TextField};

words! {
    /// Unclear means application, and an application always ends in a decision.
    pub enum Track { Application, Notification, Booking }
    /// How it came.
    pub enum Channel { Telephone, Visit, Letter, Email, EService, Meeting }
    /// What can be corrected of how it came.
    pub enum IntakeFact { Received, Channel, Oral, By, Authority, Service }
    /// Who asks.
    pub enum AppliedBy { Person, Representative, Relative, Provider, HealthCare, Other }
}

views! {
    /// Opens a case.
    pub struct IntakeRegister {
        pub person: String,
        pub track: Track,
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
        /// First contact with the person or her representative.
        pub first_contact: Option<String>,
        /// Six months (FL 12 §).
        pub delay: Option<DeadlineView>,
        pub catalogue: Vec<ServiceChoice>,
        /// For a notification: not asked yet, wants to apply, does not.
        pub notification_answer: String,
    }
    /// One line of the application.
    pub struct AppliedServiceView {
        pub line: String,
        pub service: Option<String>,
        pub name: String,
        pub words: String,
        /// `lss`, `special_housing`, `short_stay` when Kvarbo hands it over.
        pub handed_over: Option<String>,
    }
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
    pub struct FirstContact { pub case: String, pub date: String }
    /// Declares a conflict of interest (KL 6:28-32).
    pub struct ConflictOfInterest { pub case: String, pub reason: String }
    /// What the person answered when asked about a notification.
    pub struct NotificationAnswer { pub case: String, pub answer: String }
    /// What the first start and a new case offer.
    pub struct CatalogueView { pub services: Vec<ServiceChoice> }
}
