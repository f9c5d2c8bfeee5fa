//! What a stream is about, as far as it says who may have it: folded by the laptops' own fold, kept beside the operations.
//!
//! Invariant: what its author had no right to moves no case and lowers no protection. That protection was raised counts
//! whoever says it.

pub(crate) mod rows;

use domain::case::Case;
use domain::id::{ActorId, OpId, StreamId, StreamKind};
use domain::person::{Contact, Contacts, Person, Protection, ProtectionLevel};
use domain::record::{Action, Entry, Register, Registers};
use ledger::Operation;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;

/// The acts that say who has a case, to whom it is closed, and whose it is: all that [`About::case`] reads.
const CASE_ACTS: [&str; 3] = ["intake.register", "case.assign", "intake.conflict_of_interest"];

/// An operation of a stream, and whether its author had a right to it.
pub(crate) struct Judged {
    pub(crate) entry: Entry,
    pub(crate) is_rightful: bool,
}

/// What the fold says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum About {
    /// A case.
    Case {
        /// Who was last in charge.
        assessor: Option<ActorId>,
        /// Who declared a conflict of interest (*jäv*).
        closed_to: BTreeSet<ActorId>,
        /// The person, and the operation that says so.
        person: Option<(StreamId, OpId)>,
    },
    /// A person, or her contact details.
    Person {
        /// Whether anything that stands says that she or her address is protected.
        is_protected: bool,
    },
    /// What everybody of the committee has.
    Everybody,
}

impl About {
    /// Folds a stream from its beginning.
    pub(crate) fn fold(kind: StreamKind, all: &[Judged]) -> Self {
        match kind {
            StreamKind::Case => {
                let rightful = all.iter().filter(|one| one.is_rightful);
                Self::case(&Case::fold(rightful.map(|one| &one.entry)))
            }
            StreamKind::Person | StreamKind::Contact => Self::Person {
                is_protected: protected(kind, all),
            },
            StreamKind::Committee => Self::Everybody,
        }
    }

    fn case(case: &Case) -> Self {
        let declared = case
            .intake
            .iter()
            .flat_map(|intake| &intake.conflicts_of_interest);
        Self::Case {
            assessor: case.assessor().map(|assessor| assessor.actor),
            closed_to: declared.map(|declared| declared.author.actor).collect(),
            person: case
                .intake
                .as_ref()
                .map(|intake| (intake.registered.person, intake.op)),
        }
    }
}

/// Whether an act may change what the fold says here; by all others nobody gains or loses a stream, and none of it need be
/// read again.
pub(crate) fn may_change(kind: StreamKind, act: &str) -> bool {
    match kind {
        StreamKind::Case => CASE_ACTS.contains(&act),
        StreamKind::Person | StreamKind::Contact => true,
        StreamKind::Committee => false,
    }
}

/// An operation as the fold sees it: nothing is done where the payload was erased or the kind is a newer program's.
pub(crate) fn entry(operation: &Operation) -> Entry {
    let header = operation.header();
    let action = operation
        .payload()
        .and_then(|payload| Action::read(&header.kind, payload));
    Entry {
        op: header.id,
        actor: header.actor,
        happened: header.happened,
        written: header.written,
        replaces: header.replaces.clone(),
        action,
    }
}

fn protected(kind: StreamKind, all: &[Judged]) -> bool {
    // What its author had no right to stands beside what was there, and takes the place of nothing.
    let entries = all.iter().map(|one| {
        let mut entry = one.entry.clone();
        if !one.is_rightful {
            entry.replaces.clear();
        }
        entry
    });
    if kind == StreamKind::Contact {
        let mut contacts = Contacts::default();
        entries.for_each(|entry| contacts.apply(&entry));
        return stands(contacts.registers(), Contacts::FIELD, |contact: Contact| {
            contact.protected
        });
    }
    let mut person = Person::default();
    entries.for_each(|entry| person.apply(&entry));
    stands(person.parts(), "protection", |protection: Protection| {
        protection.level != ProtectionLevel::None
    })
}

/// Whether any version that stands says it; one that this program cannot read does.
fn stands<T: DeserializeOwned>(parts: &Registers, path: &str, says: impl Fn(T) -> bool) -> bool {
    let mut versions = parts.get(path).map(Register::standing).into_iter().flatten();
    versions.any(|version| serde_json::from_value(version.value.clone()).map_or(true, &says))
}
