//! Mistakes that a central system, a laptop or a fold could make, each planted in what stands around the engine here.
//! A simulation that does not see them sees nothing.
//!
//! What needs a lease, retention or an access log cannot be planted: none of them is here yet.

use domain::case::Case;
use domain::record::{Action, Entry, Write};
use std::collections::BTreeMap;

/// One mistake, made all through a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bug {
    /// The committee's number is drawn when a push begins and seen when it ends, others between.
    CursorFromSequence,
    /// The central system answers before the transaction is kept.
    AnswerBeforeCommit,
    /// It does not look whether an operation is there.
    PlacedAgain,
    /// It looks at the number only.
    SameNumberIsSame,
    /// It tells the highest number that it ever saw, not where the chain that it has ends.
    EndFromHighest,
    /// It tells its old life after it was put back from a copy.
    SameLifeAfterCopy,
    /// It gives whatever stream is asked for.
    ScopeFromQuestion,
    /// The laptop takes for sent what it has just sent.
    SentWhenSending,
    /// It keeps how far it has come before what came.
    KeptInTwo,
    /// It gives up a stream before its own operations are sent.
    GivenUpUnsent,
    /// It writes anew what it stores.
    WrittenAnew,
    /// It does not begin again after it was told to wait.
    NoTimerAfterWait,
    /// It goes on as the same replica after its file was put back.
    SameReplicaAfterCopy,
    /// The fold lets the latest clock win.
    LatestClockWins,
    /// The fold sees no conflict between texts that begin alike.
    AlikeIsNoConflict,
    /// The fold writes into what was signed.
    WrittenAfterSigning,
}

/// Folds a stream as a program with this mistake does.
pub fn fold<'a>(bug: Option<Bug>, entries: impl Iterator<Item = &'a Entry>) -> Case {
    let mut case = Case::default();
    let mut latest = BTreeMap::new();
    for entry in entries {
        let Some(Action::Write(write)) = &entry.action else {
            case.apply(entry);
            continue;
        };
        match bug {
            Some(Bug::LatestClockWins) => {
                let last = latest.entry(write.field.clone()).or_insert(entry.written);
                if *last <= entry.written {
                    *last = entry.written;
                    case.apply(&over_all(&case, entry, write));
                }
            }
            Some(Bug::AlikeIsNoConflict) if begins_alike(&case, write) => {
                case.apply(&over_all(&case, entry, write));
            }
            Some(Bug::WrittenAfterSigning) => {
                case.apply(entry);
                if let Some(decision) = case.decisions.last_mut() {
                    decision.signed.general_reasons = write.value.to_string();
                }
            }
            _ => case.apply(entry),
        }
    }
    case
}

/// The entry, in the place of all that stands in its field.
fn over_all(case: &Case, entry: &Entry, write: &Write) -> Entry {
    let mut entry = entry.clone();
    entry
        .replaces
        .insert(write.field.clone(), case.fields.standing(&write.field));
    entry
}

fn begins_alike(case: &Case, write: &Write) -> bool {
    let new = write.value.as_str().unwrap_or_default();
    let old = case.fields.text(&write.field);
    !old.is_empty() && new.chars().take(10).eq(old.chars().take(10))
}
