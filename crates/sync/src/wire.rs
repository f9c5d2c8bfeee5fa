//! What is said over the network: four questions, each with its answer, and why one is refused. JSON; operations travel
//! as the text that was signed.
//!
//! Every question but the first names the epoch that the laptop knows. A central system that was put back from a copy, or
//! promoted without all that the one before it had, has another, and answers [`Refusal::Epoch`].

use crate::place::{Head, Placed};
use domain::id::{ReplicaId, StreamRef};
use ledger::{Hash, Operation, PublicKey};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The most operations that one question or answer carries.
pub const MOST_OPERATIONS: usize = 200;

/// The most bytes of operations that one carries, unless its first operation alone is more.
pub const MOST_BYTES: usize = 1024 * 1024;

/// Which committee a question is asked of, in HTTP. It names a tenant and proves nothing.
pub const COMMITTEE_HEADER: &str = "Kvarbo-Committee";

/// What a laptop asks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// What does the central system have of this laptop's?
    Hello(Hello),
    /// Take these.
    Push(Push),
    /// Where do the streams end that have changed?
    Heads(Heads),
    /// What do they hold?
    Fetch(Fetch),
}

/// What it is answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// To [`Question::Hello`].
    Welcome(Welcome),
    /// To [`Question::Push`].
    Pushed(Pushed),
    /// To [`Question::Heads`].
    Changed(Changed),
    /// To [`Question::Fetch`].
    Fetched(Fetched),
    /// To any of them.
    Refused(Refusal),
}

/// Who asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hello {
    /// Every replica that the laptop's file has been: one that was put back goes on as another. The last is its own.
    pub replicas: Vec<ReplicaId>,
}

/// What the central system has of these replicas'.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Welcome {
    /// Of which life the central system is.
    pub epoch: Uuid,
    /// Where their chains end, none for a replica that it has nothing of. Two ends of one replica: it signed a number
    /// twice, in a file and in its copy.
    pub ends: Vec<End>,
}

/// Where a replica's chain ends: the central system has this operation and every one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct End {
    /// Whose chain.
    pub replica: ReplicaId,
    /// The number of the last operation.
    pub seq: u64,
    /// Its hash.
    pub hash: Hash,
}

/// A replica's next operations, in their order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Push {
    /// See [`Welcome::epoch`].
    pub epoch: Uuid,
    /// Whose they are: the laptop's own, or one that its file was before.
    pub replica: ReplicaId,
    /// At most [`MOST_OPERATIONS`].
    pub operations: Vec<Operation>,
}

/// That they are kept, said only after the transaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pushed {
    /// See [`Push::replica`].
    pub replica: ReplicaId,
    /// The number of the push's last operation. Their places are fetched with everybody's.
    pub upto: u64,
    /// The numbers of those that their author had no right to. They are kept and shown like any other; who wrote them may
    /// not have the stream any more, so she is told here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unrightful: Vec<u64>,
}

impl Pushed {
    /// Those of them with whose they are.
    pub(crate) fn unrightful(&self) -> Vec<(ReplicaId, u64)> {
        let numbers = self.unrightful.iter();
        numbers.map(|seq| (self.replica, *seq)).collect()
    }
}

/// What has changed of what the laptop may have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heads {
    /// See [`Welcome::epoch`].
    pub epoch: Uuid,
    /// Whose.
    pub replica: ReplicaId,
    /// What the laptop has seen of the committee's order (see [`Changed::upto`]).
    pub since: u64,
    /// What it may have, as it knows it (see [`Changed::scope`]).
    pub scope: u64,
}

/// Where streams end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    /// Each stream in scope that has changed since; each stream in scope where the scope is another than the laptop knew.
    pub heads: Vec<(StreamRef, Head)>,
    /// Whether `heads` is all that the laptop may have: what it has besides, it gives up.
    pub is_whole: bool,
    /// The committee's last number when this was read.
    pub upto: u64,
    /// The number of what the laptop may have: another with each change of assignment or right.
    pub scope: u64,
}

/// What streams hold after a revision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fetch {
    /// See [`Welcome::epoch`].
    pub epoch: Uuid,
    /// Whose.
    pub replica: ReplicaId,
    /// The revision that the laptop has of each.
    pub after: Vec<(StreamRef, u64)>,
}

/// The operations, each stream's in order and without a gap; the rest is asked for again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fetched {
    /// At most [`MOST_OPERATIONS`].
    pub operations: Vec<Placed>,
    /// The public key of each replica that made one of them.
    pub keys: Vec<(ReplicaId, PublicKey)>,
}

/// Why a question is not answered. None of them means that what was written is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The central system has another life than the laptop knows.
    #[error("the central system's epoch is another")]
    Epoch,
    /// What the operations go on from is not there.
    #[error("operation {expected} was due")]
    Gap {
        /// The number after the last that is there.
        expected: u64,
    },
    /// Nobody knows this replica.
    #[error("the replica is not registered")]
    Unknown,
    /// The laptop was revoked. What it has to send is taken, it is given nothing.
    #[error("the laptop was revoked")]
    Revoked,
    /// A signature, a payload's hash or a chain does not hold.
    #[error("operation {seq} does not hold")]
    Unsound {
        /// Its number.
        seq: u64,
    },
    /// More than one question may carry.
    #[error("too much at once")]
    TooMuch,
    /// Of a stream that this laptop may not have.
    #[error("the stream is not in scope")]
    OutOfScope {
        /// Which.
        stream: StreamRef,
    },
    /// Not now.
    #[error("not before {seconds} s have passed")]
    Later {
        /// How long to wait.
        seconds: u32,
    },
}

/// How many of these, from the first, one question or answer carries.
#[must_use]
pub fn fitting<'a>(operations: impl IntoIterator<Item = &'a Operation>) -> usize {
    let mut bytes = 0;
    let mut fits = |(count, operation): &(usize, &Operation)| {
        bytes += operation.header_bytes().len() + operation.payload().map_or(0, <[u8]>::len);
        *count == 0 || *count < MOST_OPERATIONS && bytes <= MOST_BYTES
    };
    operations
        .into_iter()
        .enumerate()
        .take_while(|one| fits(one))
        .count()
}
