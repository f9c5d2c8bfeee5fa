//! Text written in the wrong person's case (*skrivet i fel ärende*), and every operation that carries it.
//!
//! Invariant: after the move the wrong case says that a text was moved, when and by whom, and holds nothing of it. What a
//! signed decision rests on is never moved, also when the decision was taken back or is reviewed: it is struck, or written
//! anew, and stays legible.

use crate::case::Case;
use crate::id::OpId;
use crate::record::{Action, Entry, Field, FieldKind, Register};
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

/// A text that can stand in the wrong case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum Text {
    /// A journal note, by its id.
    Note(String),
    /// A quick note that has no place yet, by its id.
    QuickNote(String),
    /// A field of words, by its path.
    Field(String),
}

/// In the wrong case's stream: the text was moved. Says nothing of the content and nothing of whose it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Misfiled {
    /// Which text.
    pub what: Text,
    /// The operation that holds it now.
    pub to: OpId,
}

/// In the right case's stream: a text came from another case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextReceived {
    /// The operation that holds it here.
    pub text: OpId,
    /// The operation that held it; its payload is erased.
    pub from: OpId,
}

/// Why a text cannot be moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotMovable {
    /// No such text in the case.
    #[error("no such text")]
    NotFound,
    /// A sent order or the application itself says it.
    #[error("the text is sent")]
    Sent,
    /// It stood there when a decision was signed.
    #[error("a signed decision rests on the text")]
    Signed,
    /// The quick note has become part of a field: that field's text is what can be moved.
    #[error("the note has its place in a field")]
    Sorted,
}

/// A text to be moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Movable {
    /// All that it says.
    pub text: String,
    /// When it happened.
    pub happened: DateTime<FixedOffset>,
    /// Every operation whose payload carries it or an earlier version of it, oldest first. Never empty.
    pub carriers: Vec<OpId>,
}

/// A text of `case` and the operations among `entries`, the same case's, that carry it.
///
/// # Errors
/// [`NotMovable`].
pub fn plan_misfile(case: &Case, entries: &[Entry], what: &Text) -> Result<Movable, NotMovable> {
    let carrying = |entry: &&Entry| {
        entry
            .action
            .as_ref()
            .is_some_and(|action| carries(case, action, what))
    };
    let carriers: Vec<&Entry> = entries.iter().filter(carrying).collect();
    let first = carriers.first().ok_or(NotMovable::NotFound)?;
    let text = match what {
        Text::Note(id) => {
            let note = case.notes.iter().find(|note| note.added.id == *id);
            let note = note.ok_or(NotMovable::NotFound)?;
            if note.signed {
                return Err(NotMovable::Signed);
            }
            note.added.text.clone()
        }
        Text::QuickNote(id) => {
            let note = case.quick_notes.iter().find(|note| note.id == *id);
            let note = note.ok_or(NotMovable::NotFound)?;
            if note.sorted.is_some() {
                return Err(NotMovable::Sorted);
            }
            note.text.clone()
        }
        Text::Field(path) => field(case, path)?,
    };
    Ok(Movable {
        text,
        happened: first.happened,
        carriers: carriers.iter().map(|entry| entry.op).collect(),
    })
}

/// What a field says: in a conflict every version, one after another.
fn field(case: &Case, path: &str) -> Result<String, NotMovable> {
    let words = Field::named(path).is_ok_and(|field| field.kind() == FieldKind::Text);
    if !words {
        return Err(NotMovable::NotFound);
    }
    let rested_on = |field: &Register| field.signed().next().is_some();
    if case.is_decided() && case.is_locked(path) || case.fields.get(path).is_some_and(rested_on) {
        return Err(NotMovable::Signed);
    }
    let applied = case
        .intake
        .as_ref()
        .map(|intake| intake.registered.own_words.as_str());
    let frozen = case.is_locked(path)
        || (path.starts_with("order/") && !case.orders.is_empty())
        || (path == "own_words" && applied.is_some_and(|words| !words.is_empty()));
    if frozen {
        return Err(NotMovable::Sent);
    }
    let standing = case
        .fields
        .get(path)
        .map(|field| field.standing())
        .unwrap_or_default();
    let texts = standing.iter().filter_map(|version| version.value.as_str());
    Ok(texts.collect::<Vec<_>>().join("\n\n"))
}

/// Whether an action says the text or an earlier version of it. A quick note that was given its place in an area was
/// copied into a field of the area, and goes with it.
fn carries(case: &Case, action: &Action, what: &Text) -> bool {
    match (action, what) {
        (Action::AddNote(added), Text::Note(id)) => added.id == *id,
        (Action::StrikeNote(struck), Text::Note(id)) => struck.id == *id,
        (Action::AddQuickNote(added), Text::QuickNote(id)) => added.id == *id,
        (Action::Write(write), Text::Field(path)) => write.field == *path,
        (Action::AddQuickNote(added), Text::Field(path)) => {
            let sorted = case.quick_notes.iter().find(|note| note.id == added.id);
            let place = sorted.and_then(|note| note.sorted.as_ref());
            place.is_some_and(|place| place.path() == *path)
        }
        _ => false,
    }
}
