//! What a stream is about, as far as it says who may have it: folded by the laptops' own fold, kept beside the operations.
//!
//! Invariant: what its author had no right to moves no case and lowers no protection. That protection was raised counts
//! whoever says it, and what this program cannot read of a person may say so: a laptop may be newer than it.

pub(crate) mod rows;

use domain::case::Case;
use domain::id::{ActorId, OpId, StreamId, StreamKind};
use domain::person::{Contacts, Person, ProtectionLevel};
use domain::record::{Action, Entry};
use ledger::Operation;
use std::collections::BTreeSet;

/// The acts that say who has a case, to whom it is closed, and whose it is: all that [`About::case`] reads.
const CASE_ACTS: [&str; 4] = [
    "intake.register",
    "case.assign",
    "case.assign_taken_back",
    "intake.conflict_of_interest",
];

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
    pub(crate) fn fold(kind: StreamKind, all: &[Entry]) -> Self {
        match kind {
            StreamKind::Case => {
                let rightful = all.iter().filter(|one| one.is_rightful);
                Self::case(&Case::fold(rightful))
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
pub(crate) fn entry(operation: &Operation, is_rightful: bool) -> Entry {
    let header = operation.header();
    Entry {
        op: header.id,
        actor: header.actor,
        happened: header.happened,
        written: header.written,
        replaces: header.replaces.clone(),
        is_rightful,
        action: action(operation),
    }
}

/// What it says that somebody did.
pub(crate) fn action(operation: &Operation) -> Option<Action> {
    Action::read(&operation.header().kind, operation.payload()?)
}

fn protected(kind: StreamKind, all: &[Entry]) -> bool {
    if all.iter().any(|entry| entry.action.is_none()) {
        return true;
    }
    if kind == StreamKind::Contact {
        let mut contacts = Contacts::default();
        all.iter().for_each(|entry| contacts.apply(entry));
        return contacts.is_protected();
    }
    let mut person = Person::default();
    all.iter().for_each(|entry| person.apply(entry));
    person.protection().level != ProtectionLevel::None
}
