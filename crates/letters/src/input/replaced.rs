//! What a decision letter tells of the running decision that it takes the place of.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The replaced decision, and what the person gets less of (FL 37 §).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplacedDecision {
    /// Its number.
    pub number: String,
    /// Its day.
    pub decided_on: NaiveDate,
    /// The first day of the new decision, where it has one.
    pub from: Option<NaiveDate>,
    /// What gets less; empty where nothing does.
    pub less: Vec<LessService>,
    /// What allows it; `None` where nothing gets less.
    pub ground: Option<Ground>,
    /// The ground in the assessor's words, a paragraph each.
    pub words: Vec<String>,
}

/// A service of which the person gets less.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LessService {
    /// Name in the letter's language, lower case, no article.
    pub service: String,
    /// In which way.
    pub kind: Less,
}

/// In which way a service is less than it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Less {
    /// Not granted any more.
    Ended,
    /// Fewer minutes a month.
    Fewer,
    /// No less time, and fewer or shorter visits, with fewer staff, or shared by more.
    Weaker,
    /// An earlier last day, or one where there was none.
    Shorter,
    /// Days without it between the decisions.
    Interrupted,
}

/// What allows less than ran (FL 37 § second paragraph), or the person's own wish.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ground {
    /// The replaced decision's reservation, as it stands there.
    Reservation(String),
    /// Compelling reasons of safety.
    Safety,
    /// Incorrect or misleading information from the person.
    FalseInformation,
    /// The person gave it up on a day.
    OwnWithdrawal(NaiveDate),
}
