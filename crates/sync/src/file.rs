//! What the engine asks of a laptop's file, and gives it to keep.
//!
//! Invariant: how far the file has come is kept in the transaction that keeps what came.

use crate::place::{Head, Placed};
use domain::id::{ReplicaId, StreamRef};
use ledger::{Hash, Operation};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// How far the file has come with the central system. All zero in a file that has never met it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    /// The epoch of the central system that it met last.
    pub epoch: Option<Uuid>,
    /// How many operations of each replica that the file has been that system answered for: 1 to this one.
    pub sent: BTreeMap<ReplicaId, u64>,
    /// The committee's number up to which everything in scope is in the file.
    pub since: u64,
    /// The number of the scope that the file holds.
    pub scope: u64,
}

/// What the laptop's file says.
pub trait File {
    /// The replica that the file is.
    fn replica(&self) -> ReplicaId;
    /// Those that it was before it was put back from a copy. What they wrote and never sent is in nobody else's hands.
    fn earlier(&self) -> Vec<ReplicaId>;
    /// The number of the last operation that the file has of a replica that it is or was.
    fn last(&self, replica: ReplicaId) -> u64;
    /// The hash of one of them, none for a number that it does not have.
    fn hash(&self, replica: ReplicaId, seq: u64) -> Option<Hash>;
    /// Those after this number, at most so many.
    fn after(&self, replica: ReplicaId, seq: u64, most: usize) -> Vec<Operation>;
    /// See [`Marks`].
    fn marks(&self) -> Marks;
    /// Up to where the file has this stream's places without a gap.
    fn head(&self, stream: StreamRef) -> Head;
    /// Every stream that can be read in the file.
    fn streams(&self) -> BTreeSet<StreamRef>;
}

/// What is to be kept in one transaction.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Taking {
    /// How far the file has then come.
    pub marks: Marks,
    /// Streams that lose every place that they had: the central system has another order now. Their operations stay.
    pub unplaced: Vec<StreamRef>,
    /// Operations with their places. One that is in the file already gets its place.
    pub placed: Vec<Placed>,
    /// Streams that are no longer for this laptop, nothing of which is unsent. Nobody reads them here any more, and what
    /// others wrote in them goes; its own operations stay, closed: its chain has no hole, and they are sent again should
    /// the central system be put back from a copy without them.
    pub given_up: Vec<StreamRef>,
}

impl Marks {
    /// How many of the replica's operations the central system answered for.
    #[must_use]
    pub fn sent_of(&self, replica: ReplicaId) -> u64 {
        self.sent.get(&replica).copied().unwrap_or_default()
    }
}

/// Every replica that the file has been, in order; the last is the one that it is.
pub(crate) fn replicas(file: &impl File) -> Vec<ReplicaId> {
    file.earlier().into_iter().chain([file.replica()]).collect()
}

/// The replicas with operations that the central system has not answered for.
pub(crate) fn unsent<'a>(file: &'a impl File, marks: &'a Marks) -> impl Iterator<Item = ReplicaId> + 'a {
    let is_unsent = |replica: &ReplicaId| file.last(*replica) > marks.sent_of(*replica);
    replicas(file).into_iter().filter(is_unsent)
}
