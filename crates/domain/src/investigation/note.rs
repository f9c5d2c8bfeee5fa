//! Notes: caught at the visit, sorted later; and the journal.
//!
//! Invariant: a struck note stays legible. Each note says when it happened, when it was written and by whom with
//! title (FL 27 §).

use crate::record::Author;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

/// Something caught with a time and no place yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct QuickNoteAdded {
    /// Own id.
    pub id: String,
    /// As caught.
    pub text: String,
}

/// Gives a quick note its place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct QuickNoteSorted {
    /// Which note.
    pub id: String,
    /// The area's code.
    pub area: String,
    /// The area's field that its text became part of: what the assessor saw (`observed`). Older files put it among
    /// the person's own words.
    #[serde(default = "own_words")]
    pub field: String,
}

fn own_words() -> String {
    "own_words".to_owned()
}

impl QuickNoteSorted {
    /// The path of the field that its text became part of.
    #[must_use]
    pub fn path(&self) -> String {
        format!("area/{}/{}", self.area, self.field)
    }
}

/// A quick note as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct QuickNote {
    /// Own id.
    pub id: String,
    /// As caught.
    pub text: String,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Where it was sorted.
    pub sorted: Option<QuickNoteSorted>,
    /// It had its place when a decision was signed, which rests on it.
    pub signed: bool,
}

/// What kind of contact the journal tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    /// A call.
    Call,
    /// A visit.
    Visit,
    /// A letter or an e-mail.
    Mail,
    /// A meeting.
    Meeting,
    /// Something else of importance.
    Other,
}

/// A journal note.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NoteAdded {
    /// Own id.
    pub id: String,
    /// What kind of contact.
    pub kind: NoteKind,
    /// What was said or done.
    pub text: String,
    /// Who writes, with title.
    pub author: Author,
}

/// Strikes a note that was wrong.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NoteStruck {
    /// Which note.
    pub id: String,
    /// Why.
    pub reason: String,
    /// Who strikes it.
    pub author: Author,
}

/// A journal note as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// As written.
    pub added: NoteAdded,
    /// When it happened.
    pub happened: DateTime<FixedOffset>,
    /// When it was written.
    pub written: DateTime<FixedOffset>,
    /// A decision was signed after it: locked.
    pub signed: bool,
    /// Struck, with the reason.
    pub struck: Option<NoteStruck>,
}
