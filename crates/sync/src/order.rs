//! How the central system orders what a replica pushed: pure, inside the transaction that keeps it.
//!
//! Invariant: an operation is placed once. One that is there already is not placed again, whatever was lost of the answer;
//! one that has its number and other bytes is refused, and changes nothing.

use crate::place::{Head, Placed};
use crate::wire::{MOST_OPERATIONS, Refusal};
use domain::id::StreamRef;
use ledger::{Chain, Error, Hash, Operation};
use std::collections::BTreeMap;

/// What the central system has of the replica whose push it judges.
#[derive(Debug, Clone)]
pub struct Known {
    /// Where its chain ends.
    pub chain: Chain,
    /// The hashes of those that are there and in the push once more, by their numbers.
    pub there: BTreeMap<u64, Hash>,
}

/// Where the streams of a push end.
pub type StreamHeads = BTreeMap<StreamRef, Head>;

/// What is to be kept, in one transaction.
#[derive(Debug, Clone)]
pub struct Ordered {
    /// Those that are new, in the order in which they get the committee's next numbers.
    pub placed: Vec<Placed>,
    /// Where the replica's chain then ends.
    pub chain: Chain,
    /// Where each stream of them then ends.
    pub heads: StreamHeads,
}

/// Gives each new operation of a push its place. Signatures and payloads have been verified before: that takes longest and
/// needs no lock.
///
/// # Errors
/// [`Refusal::TooMuch`], [`Refusal::Twice`], [`Refusal::Gap`], [`Refusal::Unsound`].
pub fn order(known: &Known, heads: &StreamHeads, pushed: &[Operation]) -> Result<Ordered, Refusal> {
    if pushed.len() > MOST_OPERATIONS {
        return Err(Refusal::TooMuch);
    }
    let mut ordered = Ordered {
        placed: Vec::new(),
        chain: known.chain.clone(),
        heads: StreamHeads::new(),
    };
    for operation in pushed {
        let seq = operation.header().seq;
        if seq <= known.chain.seq() {
            if known.there.get(&seq) != Some(&operation.hash()) {
                return Err(Refusal::Twice { seq });
            }
            continue;
        }
        ordered.chain.link(operation).map_err(|error| {
            if let Error::Gap { expected, .. } = error {
                Refusal::Gap { expected }
            } else {
                Refusal::Unsound { seq }
            }
        })?;
        let stream = operation.header().stream;
        let before = ordered.heads.get(&stream).or_else(|| heads.get(&stream));
        let place = before.copied().unwrap_or_default().next(operation.hash());
        ordered.heads.insert(stream, place.into());
        ordered.placed.push(Placed {
            operation: operation.clone(),
            place,
        });
    }
    Ok(ordered)
}
