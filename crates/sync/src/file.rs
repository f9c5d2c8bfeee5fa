//! What the engine asks of a laptop's file, and gives it to keep.
//!
//! Invariant: how far the file has come is kept in the transaction that keeps what came.

use crate::place::{Head, Placed};
use domain::id::{ReplicaId, StreamRef};
use ledger::{Hash, Operation, PublicKey};
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
    /// Why it cannot be read.
    type Error;

    /// The replica that the file is.
    fn replica(&self) -> Result<ReplicaId, Self::Error>;
    /// Those that it was before it was put back from a copy. What they wrote and never sent is in nobody else's hands.
    fn earlier(&self) -> Result<Vec<ReplicaId>, Self::Error>;
    /// The number of the last operation that the file has of a replica that it is or was.
    fn last(&self, replica: ReplicaId) -> Result<u64, Self::Error>;
    /// The hash of one of them, none for a number that it does not have.
    fn hash(&self, replica: ReplicaId, seq: u64) -> Result<Option<Hash>, Self::Error>;
    /// Those after this number, at most so many.
    fn after(&self, replica: ReplicaId, seq: u64, most: usize) -> Result<Vec<Operation>, Self::Error>;
    /// See [`Marks`].
    fn marks(&self) -> Result<Marks, Self::Error>;
    /// Up to where the file has this stream's places without a gap.
    fn head(&self, stream: StreamRef) -> Result<Head, Self::Error>;
    /// Every stream that can be read in the file.
    fn streams(&self) -> Result<BTreeSet<StreamRef>, Self::Error>;
    /// Whether somebody is writing in it: a draft is not an operation yet, and is not lost with the stream.
    fn is_written_in(&self, stream: StreamRef) -> Result<bool, Self::Error>;
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
    /// The public keys of those who made them. A replica never has another key than the first that it was known by.
    pub keys: Vec<(ReplicaId, PublicKey)>,
    /// Streams that are no longer for this laptop, nothing of which is unsent. Nobody reads them here any more, and what
    /// others wrote in them goes; its own operations stay, closed: its chain has no hole, and they are sent again should
    /// the central system be put back from a copy without them.
    pub given_up: Vec<StreamRef>,
    /// Operations of the file's own, by replica and number, that their author had no right to. Nothing is kept of it with
    /// them: their streams say it, where the file still has them. Who wrote them is told.
    pub unrightful: Vec<(ReplicaId, u64)>,
}

impl Marks {
    /// How many of the replica's operations the central system answered for.
    #[must_use]
    pub fn sent_of(&self, replica: ReplicaId) -> u64 {
        self.sent.get(&replica).copied().unwrap_or_default()
    }
}

/// Every replica that the file has been, in order; the last is the one that it is.
pub(crate) fn replicas<F: File>(file: &F) -> Result<Vec<ReplicaId>, F::Error> {
    let mut replicas = file.earlier()?;
    replicas.push(file.replica()?);
    Ok(replicas)
}

/// The first replica with operations that the central system has not answered for.
pub(crate) fn unsent<F: File>(file: &F, marks: &Marks) -> Result<Option<ReplicaId>, F::Error> {
    for replica in replicas(file)? {
        if file.last(replica)? > marks.sent_of(replica) {
            return Ok(Some(replica));
        }
    }
    Ok(None)
}
