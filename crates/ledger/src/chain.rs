//! A replica's chain: its operations numbered without a gap, each naming the hash of the one before it.

use crate::operation::payload_hash;
use crate::{ENVELOPE_VERSION, Error, Hash, Header, Operation, PublicKey, SALT_BYTES, Signer, Unsealed};
use domain::id::ReplicaId;
use serde_json::Map;

/// The end of a replica's chain.
///
/// Sealing moves only this value: whoever stores the operation reads the chain's end from the store again, so a
/// failed write leaves no hole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    replica: ReplicaId,
    seq: u64,
    head: Option<Hash>,
}

impl Chain {
    /// The chain of a replica that has made nothing yet.
    pub const fn new(replica: ReplicaId) -> Self {
        Self {
            replica,
            seq: 0,
            head: None,
        }
    }

    /// The chain that ends in operation `seq`, whose header has the hash `head`.
    pub const fn resume(replica: ReplicaId, seq: u64, head: Option<Hash>) -> Self {
        Self { replica, seq, head }
    }

    /// The chain that ends in this operation.
    pub fn ending_in(operation: &Operation) -> Self {
        let header = operation.header();
        Self::resume(header.replica, header.seq, Some(operation.hash()))
    }

    /// Whose chain it is.
    pub const fn replica(&self) -> ReplicaId {
        self.replica
    }

    /// The number of the last operation; 0 when there is none.
    pub const fn seq(&self) -> u64 {
        self.seq
    }

    /// The hash of the last header.
    pub const fn head(&self) -> Option<Hash> {
        self.head
    }

    /// Makes the next operation: gives it its place, signs it, and moves the chain's end to it.
    ///
    /// `payload` is JSON text; `salt` is 32 random bytes used for nothing else, dropped when there is no payload.
    ///
    /// # Errors
    /// [`Error::NotText`] or what the signer says; the chain is then where it was.
    pub fn seal(
        &mut self,
        unsealed: Unsealed,
        payload: Option<Vec<u8>>,
        salt: [u8; SALT_BYTES],
        signer: &dyn Signer,
    ) -> Result<Operation, Error> {
        let header = Header {
            v: ENVELOPE_VERSION,
            id: unsealed.id,
            stream: unsealed.stream,
            replica: self.replica,
            seq: self.seq + 1,
            prev: self.head,
            actor: unsealed.actor,
            role: unsealed.role,
            kind: unsealed.kind,
            schema: unsealed.schema,
            profile: unsealed.profile,
            replaces: unsealed.replaces,
            happened: unsealed.happened,
            written: unsealed.written,
            payload: payload.as_deref().map(|bytes| payload_hash(&salt, bytes)),
            blobs: unsealed.blobs,
            unknown: Map::new(),
        };
        let bytes = header.write()?;
        let signature = signer.sign(&bytes)?;
        let salt = payload.as_ref().map(|_| salt);
        let operation =
            Operation::from_parts(bytes, signature, payload, salt)?.sealed_with(signer.public_key());
        *self = Self::ending_in(&operation);
        Ok(operation)
    }

    /// Verifies that `operation` is this chain's next, signed by `key`, and moves the chain's end to it.
    ///
    /// # Errors
    /// As [`Chain::link`], [`Error::WrongSignature`], [`Error::WrongPayload`]; the chain is then where it was.
    pub fn follow(&mut self, operation: &Operation, key: &PublicKey) -> Result<(), Error> {
        let mut next = self.clone();
        next.link(operation)?;
        operation.verify(key)?;
        *self = next;
        Ok(())
    }

    /// Moves the chain's end to `operation`, if it is the next. Its signature and payload are verified elsewhere.
    ///
    /// # Errors
    /// [`Error::OtherReplica`], [`Error::Gap`], [`Error::WrongPrevious`]; the chain is then where it was.
    pub fn link(&mut self, operation: &Operation) -> Result<(), Error> {
        let header = operation.header();
        let (expected, found) = (self.seq + 1, header.seq);
        if header.replica != self.replica {
            return Err(Error::OtherReplica { seq: found });
        }
        if found != expected {
            return Err(Error::Gap { expected, found });
        }
        if header.prev != self.head {
            return Err(Error::WrongPrevious { seq: found });
        }
        *self = Self::ending_in(operation);
        Ok(())
    }
}

/// Verifies that `operations` continue `chain` one after the other, and says where the chain then ends.
///
/// # Errors
/// The first flaw, as [`Chain::follow`] names it.
pub fn verify_chain<'a>(
    mut chain: Chain,
    operations: impl IntoIterator<Item = &'a Operation>,
    key: &PublicKey,
) -> Result<Chain, Error> {
    for operation in operations {
        chain.follow(operation, key)?;
    }
    Ok(chain)
}
