//! Letters after a decision: a correction (rättelse, FL 36 §) and a supplement (komplettering).
//!
//! Invariant: neither changes an outcome against the person, so there is no field for an appeal of its own.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{CopyFor, Extent, Officer, Recipient, Sender, Subject};

/// What both letters say of themselves and of the decision that they belong to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AfterDecision {
    /// Letter head.
    pub sender: Sender,
    /// Who gets this copy.
    pub recipient: Recipient,
    /// Whom it is about.
    pub person: Subject,
    /// Case number (ärendenummer).
    pub case_number: String,
    /// The letter's own number.
    pub number: String,
    /// The day of the letter.
    pub written_on: NaiveDate,
    /// The decision's number.
    pub decision_number: String,
    /// The day of the decision.
    pub decided_on: NaiveDate,
    /// Who corrected or supplemented, by delegation.
    pub by: Officer,
    /// Who else gets it.
    pub copies: Vec<CopyFor>,
    /// The officer to call.
    pub contact: Option<Officer>,
    /// A translation goes with the Swedish letter.
    pub translated: bool,
}

/// A correction of one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorrectionLetter {
    /// What it says of itself and of the decision.
    pub after: AfterDecision,
    /// Where it stood wrong.
    pub place: CorrectedPlace,
    /// The service of that place, in the letter's language; none where it is about the whole.
    pub service: Option<String>,
    /// What stood there.
    pub was: Stated,
    /// What shall stand there.
    pub becomes: Stated,
    /// Which oversight it was.
    pub slip: Slip,
    /// The decision went against the person somewhere: its time for appeal stands.
    pub can_be_appealed: bool,
}

/// A supplement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SupplementLetter {
    /// What it says of itself and of the decision.
    pub after: AfterDecision,
    /// What the decision left out, a paragraph each.
    pub paragraphs: Vec<String>,
}

/// A place of a decision as the person knows it from the letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CorrectedPlace {
    /// First day.
    From,
    /// Last day.
    To,
    /// Why it ends.
    EndReason,
    /// The reservation.
    Reservation,
    /// Why there is a reservation.
    ReservationReason,
    /// Reasons for the whole.
    GeneralReasons,
    /// How what the parties answered was assessed.
    Answer,
    /// How much of a service.
    Extent,
    /// Reasons for a service.
    Reason,
    /// Why a service has another time than usual.
    MinutesReason,
}

impl CorrectedPlace {
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::From => "from",
            Self::To => "to",
            Self::EndReason => "end_reason",
            Self::Reservation => "reservation",
            Self::ReservationReason => "reservation_reason",
            Self::GeneralReasons => "general_reasons",
            Self::Answer => "answer",
            Self::Extent => "extent",
            Self::Reason => "reason",
            Self::MinutesReason => "minutes_reason",
        }
    }
}

/// What stands, or shall stand, at a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stated {
    /// A day.
    Day(NaiveDate),
    /// No last day.
    NoEnd,
    /// How much and how often.
    Extent(Extent),
    /// Words.
    Words(String),
}

/// Which oversight put the error there (FL 36 §).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Slip {
    /// Skrivfel.
    Pen,
    /// Räknefel.
    Count,
    /// Liknande förbiseende.
    Oversight,
}

impl Slip {
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Pen => "pen",
            Self::Count => "count",
            Self::Oversight => "oversight",
        }
    }
}
