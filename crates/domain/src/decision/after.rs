//! What may be done with a decision after it is signed, as it stands in the ledger: taken back before dispatch, corrected
//! (FL 36 §), supplemented, reviewed (FL 37-39 §§), and replaced by another case's decision.
//!
//! Invariant: none of it changes what was signed.

use super::FollowUpSet;
use crate::catalogue::Minutes;
use crate::record::Author;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Taken back before dispatch, legibly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenBack {
    /// Which decision.
    pub number: String,
    /// Why.
    pub reason: String,
    /// Its signer.
    pub author: Author,
}

/// A letter's paper for one recipient in one language, beside the original: kept as it went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// The person or a representative, by id.
    pub recipient: String,
    /// BCP 47.
    pub language: String,
    /// Lower-case hex SHA-256 of its bytes, which are kept.
    pub letter: String,
    /// Lower-case hex SHA-256 of the same as the screen shows it, kept beside it.
    pub shown: String,
}

/// Which oversight put the error in the decision (FL 36 §).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Slip {
    /// A slip of the pen (*skrivfel*).
    Pen,
    /// A miscount (*räknefel*).
    Count,
    /// A similar oversight (*liknande förbiseende*).
    Oversight,
}

/// One place of a decision put right (*rättelse*, FL 36 §), with a letter of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Corrected {
    /// The decision's number and a running one.
    pub id: String,
    /// Which decision.
    pub number: String,
    /// The path of the field that the place was made from (`decision/from`, `line/a1/times`).
    pub place: String,
    /// What stood there.
    pub was: String,
    /// What shall stand there.
    pub becomes: String,
    /// Which oversight it was.
    pub slip: Slip,
    /// The time that follows, where the place has to do with time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Time>,
    /// The follow-up that this time asks for, where it is earlier than the one that was open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<FollowUpSet>,
    /// Who corrects.
    pub author: Author,
    /// When.
    pub date: NaiveDate,
    /// Lower-case hex SHA-256 of the letter's bytes, which are kept.
    pub letter: String,
    /// Lower-case hex SHA-256 of the letter as the screen shows it, kept beside it; empty for older ones.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub shown: String,
    /// BCP 47 of the letter.
    pub language: String,
    /// Its papers beside the original: for each whom the decision reached in another way than by the signed letter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub papers: Vec<Paper>,
}

/// Minutes a month, exactly, as a correction leaves them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Time {
    /// Of the corrected row.
    pub row: Minutes,
    /// Of the whole decision.
    pub granted: Minutes,
}

/// What a decision left out, said afterwards without changing it (*komplettering*), with a letter of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Supplemented {
    /// The decision's number and a running one.
    pub id: String,
    /// Which decision.
    pub number: String,
    /// What it left out.
    pub text: String,
    /// Who supplements.
    pub author: Author,
    /// When.
    pub date: NaiveDate,
    /// Lower-case hex SHA-256 of the letter's bytes, which are kept.
    pub letter: String,
    /// Lower-case hex SHA-256 of the letter as the screen shows it, kept beside it; empty for older ones.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub shown: String,
    /// BCP 47 of the letter.
    pub language: String,
    /// Its papers beside the original: for each whom the decision reached in another way than by the signed letter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub papers: Vec<Paper>,
}

/// Why a decision is looked at anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReviewCause {
    /// The person asks for it.
    PersonAsks,
    /// Something is different from when it was decided.
    ChangedCircumstances,
    /// The committee found it itself.
    OwnMotion,
    /// An appeal came (FL 38-39 §§).
    Appeal,
    /// The follow-up showed it.
    FollowUp,
}

/// A review (*omprövning*, FL 37-39 §§) opened: the case can be decided anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reviewed {
    /// Which decision.
    pub number: String,
    /// Why.
    pub cause: ReviewCause,
    /// Why, in words.
    pub words: String,
    /// Who opens it.
    pub author: Author,
    /// When.
    pub date: NaiveDate,
}

/// A review closed without a new decision: the decision stands as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewClosed {
    /// Which decision.
    pub number: String,
    /// Why it stands.
    pub words: String,
    /// Who closes it.
    pub author: Author,
    /// When.
    pub date: NaiveDate,
}

/// In the stream of the decision whose place another case's decision takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replaced {
    /// Which decision.
    pub number: String,
    /// The number of the one that takes its place.
    pub by: String,
    /// From this day it no longer runs.
    pub from: NaiveDate,
}

/// In the stream of a decision whose follow-up another case's decision has taken over: a person has one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carried {
    /// Which decision.
    pub number: String,
    /// The number of the one that carries the follow-up now.
    pub by: String,
}

/// The decision that replaced this one, or carried its follow-up, was taken back: this one is as before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restored {
    /// Which decision.
    pub number: String,
    /// The number of the one that was taken back.
    pub by: String,
}
