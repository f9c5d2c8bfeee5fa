//! An operation's place in its stream, as the central system gave it.
//!
//! Invariant: a place is never given twice nor taken back by the same central system. One that was put back from a copy
//! may have lost the last ones, and says so by another epoch.

use ledger::{Hash, Operation};
use serde::{Deserialize, Serialize};

/// Where a stream ends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// How many operations it has; 0 for none.
    pub revision: u64,
    /// The chain over all of them; none for none.
    pub chain: Option<Hash>,
}

/// An operation's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// 1, 2, 3 in its stream.
    pub revision: u64,
    /// SHA-256 of the chain before it, the operation's hash and the revision: two that agree on a place agree on all
    /// that stands before it.
    pub chain: Hash,
}

/// An operation with its place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Placed {
    /// The operation, byte for byte as its laptop made it; its payload may have been erased since.
    pub operation: Operation,
    /// Where it stands.
    pub place: Place,
    /// Whether its author had a right to it, as the central system judged when it gave the place: all that fold the stream
    /// fold the verdict too.
    #[serde(default = "rightful")]
    pub is_rightful: bool,
}

const fn rightful() -> bool {
    true
}

impl Head {
    /// The place that comes next, for the operation whose header has this hash.
    #[must_use]
    pub fn next(&self, operation: Hash) -> Place {
        let revision = self.revision + 1;
        let before = self.chain.map(|chain| *chain.as_bytes()).unwrap_or_default();
        let number = revision.to_be_bytes();
        Place {
            revision,
            chain: Hash::of_parts(&[&before, operation.as_bytes(), &number]),
        }
    }
}

impl From<Place> for Head {
    fn from(place: Place) -> Self {
        Self {
            revision: place.revision,
            chain: Some(place.chain),
        }
    }
}
