//! The acts that open, for a day and with a reason, a kept letter which says where a now protected person was.
//!
//! Invariant: one is opened by name, by one person, for a reason, and for that day only.

use super::Case;
use crate::id::ActorId;
use crate::record::Author;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A letter was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterOpened {
    /// Its kind (`decision`, `order`).
    pub letter: String,
    /// Its number.
    pub number: String,
    /// Why it has to be read.
    pub reason: String,
    /// By whom.
    pub author: Author,
    /// When.
    pub date: NaiveDate,
}

impl Case {
    /// Whether `actor` has opened the letter of this kind and number on `day`.
    #[must_use]
    pub fn has_opened(&self, (letter, number): (&str, &str), actor: ActorId, day: NaiveDate) -> bool {
        self.opened.iter().any(|opened| {
            let by = opened.author.actor == actor && opened.date == day;
            by && opened.letter == letter && opened.number == number
        })
    }
}
