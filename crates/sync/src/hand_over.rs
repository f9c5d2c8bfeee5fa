//! That a replica has ended, and which goes on for it: said by its key, before that is gone.
//!
//! A file that is put back from a copy goes on as another replica. What the one before it wrote and never sent is sent by
//! the one that goes on, and by this the central system knows it for the same laptop's though it never met the first.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::id::ReplicaId;
use ledger::{Error, PublicKey, Signer};
use serde::{Deserialize, Serialize};

/// What ends, and its word for the next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOver {
    /// The replica that has ended.
    pub replica: ReplicaId,
    /// By which it signed.
    pub key: PublicKey,
    /// Its signature over the next one's key, in base64url.
    pub signature: String,
}

impl HandOver {
    /// Hands over to the replica that signs by `next`.
    ///
    /// # Errors
    /// What the signer says.
    pub fn sign(replica: ReplicaId, signer: &dyn Signer, next: &PublicKey) -> Result<Self, Error> {
        let signature = signer.sign(&said(replica, next))?;
        Ok(Self {
            replica,
            key: signer.public_key(),
            signature: URL_SAFE_NO_PAD.encode(signature),
        })
    }

    /// Whether each of these hands over to the next, and the last to this key.
    #[must_use]
    pub fn lead_to(earlier: &[Self], key: &PublicKey) -> bool {
        let next = earlier.iter().skip(1).map(|one| &one.key).chain([key]);
        earlier.iter().zip(next).all(|(one, next)| one.is_to(next))
    }

    fn is_to(&self, next: &PublicKey) -> bool {
        let signature = URL_SAFE_NO_PAD.decode(&self.signature).ok();
        let signature = signature.and_then(|signature| signature.try_into().ok());
        signature.is_some_and(|signature| self.key.verifies(&said(self.replica, next), &signature))
    }
}

/// What is signed: neither a header, which begins with a brace, nor a proof.
fn said(ReplicaId(replica): ReplicaId, next: &PublicKey) -> Vec<u8> {
    [b"hand-over:".as_slice(), replica.as_bytes(), &next.to_bytes()].concat()
}
