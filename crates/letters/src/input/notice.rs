//! The notice of services without needs test (insats utan behovsprövning, SoL (2025:400) 11 kap. 5 §).
//!
//! Invariant: it is no decision, so there is no field for an outcome, a reason or an appeal.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Extent, Officer, Recipient, Sender, Subject, Term};

/// What was booked, and on which local conditions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingNotice {
    /// Letter head.
    pub sender: Sender,
    /// Who gets this copy.
    pub recipient: Recipient,
    /// Whom it is about.
    pub person: Subject,
    /// Case number (ärendenummer).
    pub case_number: String,
    /// The day of the notice.
    pub written_on: NaiveDate,
    /// What was booked.
    pub services: Vec<BookedService>,
    /// First and last day of the booking.
    pub term: Term,
    /// Hours a month that are booked.
    pub hours: u32,
    /// Lowest age, in years, of those it is offered to.
    pub age_from: u32,
    /// Most hours a month that are offered.
    pub up_to_hours: u32,
    /// Who gives the help.
    pub provider: String,
    /// The officer to call.
    pub contact: Option<Officer>,
    /// A translation goes with the Swedish letter.
    pub translated: bool,
}

/// One booked service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookedService {
    /// Name in the letter's language, lower case, no article.
    pub name: String,
    /// How much and how often, where it was said: what is booked is hours a month.
    pub extent: Option<Extent>,
}
