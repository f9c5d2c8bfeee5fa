//! Operations: envelope, hash chain, signing and verifying.
//!
//! An operation's header is JSON bytes made once, signed, stored and forwarded as made; nothing here ever writes
//! them anew, so a field or an action kind that this version does not know survives. The payload lies beside the
//! header under a salted hash: retention (*gallring*) may erase it without breaking the chain.
//!
//! Pure: no clock, no I/O, no randomness. Identifiers, salts, keys and times are arguments.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod chain;
mod error;
mod hash;
mod header;
mod operation;
mod sign;

pub use chain::{Chain, verify_chain};
pub use error::Error;
pub use hash::Hash;
pub use header::{BlobRef, ENVELOPE_VERSION, Header, Unsealed};
pub use operation::{Operation, SALT_BYTES};
pub use sign::{P256Signer, PublicKey, SIGNATURE_BYTES, Signer};
