//! What the link asks of who has the file.

use crate::provider::Tokens;
use crate::secret::Secret;
use domain::id::{ActorId, ReplicaId};
use serde::{Deserialize, Serialize};
use sync::wire::Answer;
use sync::{HandOver, Next};
use tokio::task::spawn_blocking;

/// The file gives no turn: it is locked, it is no longer for this central system, or what it says could not be read or kept.
/// Who has it knows which.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the file is closed")]
pub struct Closed;

/// Where the file lies open. Each method is one short turn at it and waits for nobody; between two of them the file is
/// anybody's, and may be locked.
pub trait Desk: Clone + Send + Sync + 'static {
    /// Randomness fit for keys.
    fn random(&self) -> [u8; 32];

    /// Proves a question by the replica's key, as it stands in the header `DPoP`.
    ///
    /// # Errors
    /// [`Closed`], as of each of these.
    fn prove(&self, question: &Unsigned) -> Result<String, Closed>;

    /// Which replica the file is, and whose.
    ///
    /// # Errors
    /// [`Closed`].
    fn device(&self) -> Result<Device, Closed>;

    /// The access token, if it is known.
    ///
    /// # Errors
    /// [`Closed`].
    fn access(&self) -> Result<Option<Secret>, Closed>;

    /// What new access tokens are given for.
    ///
    /// # Errors
    /// [`Closed`].
    fn refresh(&self) -> Result<Option<Secret>, Closed>;

    /// Takes new tokens: what they are refreshed for is kept over a lock, where there is something new.
    ///
    /// # Errors
    /// [`Closed`].
    fn keep(&self, tokens: &Tokens) -> Result<(), Closed>;

    /// Begins a round.
    ///
    /// # Errors
    /// [`Closed`].
    fn begin(&self) -> Result<(), Closed>;

    /// What the engine would do next.
    ///
    /// # Errors
    /// [`Closed`].
    fn next(&self) -> Result<Next, Closed>;

    /// Gives the engine an answer, and keeps what is to be kept of it.
    ///
    /// # Errors
    /// [`Closed`].
    fn answered(&self, answer: Answer) -> Result<(), Closed>;
}

/// A question before its proof: see [`sync::proof::Proof`].
#[derive(Debug, Clone)]
pub struct Unsigned {
    /// In capitals.
    pub method: &'static str,
    /// Without query.
    pub url: String,
    /// That goes with it.
    pub token: Option<Secret>,
    /// What the other wants said.
    pub nonce: Option<String>,
    /// Seconds since 1970, by the other's clock.
    pub at: i64,
}

/// A replica and its user, as the file knows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// Which.
    pub replica: ReplicaId,
    /// Whose.
    pub actor: ActorId,
    /// The replicas that the file was before, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<HandOver>,
}

/// One turn, off the threads that wait for the network: a disk is slow, and another may have the file.
pub(crate) async fn turn<D: Desk, T: Send + 'static>(
    desk: &D,
    act: impl FnOnce(&D) -> Result<T, Closed> + Send + 'static,
) -> Result<T, Closed> {
    let desk = desk.clone();
    spawn_blocking(move || act(&desk)).await.unwrap_or(Err(Closed))
}
