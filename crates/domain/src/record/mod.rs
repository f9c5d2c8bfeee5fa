//! The mechanism under every step: a record is a stream of entries, and one pure function folds them.
//!
//! An [`Action`] is what a person did; an [`Entry`] is an action with who, when and what it replaces; a
//! [`Register`] keeps the versions of one field that nothing has replaced. Applying is total and deterministic:
//! an unknown kind, an erased payload and an entry that was applied before change nothing.

mod action;
mod field;
mod register;

pub use action::{Action, Introduced, RulesTaken, Write};
pub use field::{Field, FieldError, FieldKind, MAX_TEXT, check_texts};
pub use register::{Register, Registers, Version};

use crate::id::{ActorId, OpId};
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One operation as the fold sees it: verified elsewhere, read here.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The operation.
    pub op: OpId,
    /// Who did it.
    pub actor: ActorId,
    /// When it happened, as the person says.
    pub happened: DateTime<FixedOffset>,
    /// When it was written, as the computer says. Evidence, never an order.
    pub written: DateTime<FixedOffset>,
    /// For each field written, the operations whose versions it replaces.
    pub replaces: BTreeMap<String, Vec<OpId>>,
    /// Whether its author had a right to it, as the central system judged; true of what it has not seen. What she had no right
    /// to is shown like any other, moves no case and lowers no protection.
    pub is_rightful: bool,
    /// What was done; nothing where the payload was erased or the kind is newer than this program.
    pub action: Option<Action>,
}

/// Who acts: random id, and the name and title that stand beside what they wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Author {
    /// The person who uses Kvarbo.
    pub actor: ActorId,
    /// Name as it stands in the journal and in letters.
    pub name: String,
    /// Title (*biståndshandläggare*).
    pub title: String,
    /// Position by the delegation order (`handlaggare`, `gruppledare`).
    pub position: String,
}
