//! How the central system orders what a replica pushed: pure, inside the transaction that keeps it.
//!
//! Invariant: an operation is placed once, whatever was lost of the answer, and only after the one that its replica made
//! before it. Two with one number (a file and its copy both went on) are both placed: neither is worth less, and the
//! chain's two ends tell it.

use crate::place::{Head, Placed};
use crate::wire::{MOST_OPERATIONS, Refusal};
use domain::id::{ReplicaId, StreamRef};
use ledger::{Chain, Hash, Operation};
use std::collections::BTreeMap;

/// What the central system has of the replica whose push it judges.
#[derive(Debug, Clone)]
pub struct Known {
    /// Which.
    pub replica: ReplicaId,
    /// The operations that nothing follows on, with their numbers: one as a rule.
    pub ends: BTreeMap<Hash, u64>,
    /// The operations that are there, with their numbers, of those in the push and of those that they follow on.
    pub there: BTreeMap<Hash, u64>,
}

/// Where the streams of a push end.
pub type StreamHeads = BTreeMap<StreamRef, Head>;

/// What is to be kept, in one transaction.
#[derive(Debug, Clone)]
pub struct Ordered {
    /// Those that are new, in the order in which they get the committee's next numbers.
    pub placed: Vec<Placed>,
    /// Where the replica's chain then ends, as [`Known::ends`].
    pub ends: BTreeMap<Hash, u64>,
    /// Where each stream of them then ends.
    pub heads: StreamHeads,
}

/// Gives each new operation of a push its place; whether it was rightful is judged after. Signatures and payloads have been verified before: that takes longest and
/// needs no lock.
///
/// # Errors
/// [`Refusal::TooMuch`], [`Refusal::Gap`], [`Refusal::Unsound`]; nothing of the push is then to be kept.
pub fn order(mut known: Known, heads: &StreamHeads, pushed: &[Operation]) -> Result<Ordered, Refusal> {
    if pushed.len() > MOST_OPERATIONS {
        return Err(Refusal::TooMuch);
    }
    let mut placed = Vec::new();
    let mut ends_of_streams = StreamHeads::new();
    for operation in pushed {
        let (header, hash) = (operation.header(), operation.hash());
        if known.there.contains_key(&hash) {
            continue;
        }
        let seq = header.seq;
        known
            .before(operation)?
            .link(operation)
            .map_err(|_| Refusal::Unsound { seq })?;
        if let Some(prev) = header.prev {
            known.ends.remove(&prev);
        }
        known.ends.insert(hash, seq);
        known.there.insert(hash, seq);
        let stream = header.stream;
        let before = ends_of_streams.get(&stream).or_else(|| heads.get(&stream));
        let place = before.copied().unwrap_or_default().next(hash);
        ends_of_streams.insert(stream, place.into());
        placed.push(Placed {
            operation: operation.clone(),
            place,
            is_rightful: true,
        });
    }
    Ok(Ordered {
        placed,
        ends: known.ends,
        heads: ends_of_streams,
    })
}

impl Known {
    /// The chain that ends where this operation says that it goes on.
    fn before(&self, operation: &Operation) -> Result<Chain, Refusal> {
        let Some(prev) = operation.header().prev else {
            return Ok(Chain::new(self.replica));
        };
        let seq = self.there.get(&prev).ok_or_else(|| Refusal::Gap {
            expected: self.ends.values().max().map_or(1, |last| last + 1),
        })?;
        Ok(Chain::resume(self.replica, *seq, Some(prev)))
    }
}
