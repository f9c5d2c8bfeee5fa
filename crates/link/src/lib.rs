//! A laptop's way to the central system: finds it, signs in where it says, and does what the engine of [`sync`] asks over
//! HTTP, with a proof by the replica's key on every question (RFC 9449).
//!
//! What is the file's (the engine, tokens, the key) it asks of a [`Desk`], each time for one short turn.
//!
//! Invariants: no turn at the file is held while the network is waited for; what is said is said by TLS or on the
//! loopback; no error, and nothing that is logged, holds a token, a name or a word of what was sent.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod address;
mod back_off;
mod callback;
mod central;
mod desk;
mod error;
mod hints;
mod http;
mod id_token;
mod provider;
mod round;
mod secret;
mod sign_in;

pub use address::Address;
pub use back_off::{LONGEST, wait};
pub use central::{Central, Identity};
pub use desk::{Closed, Desk, Device, Unsigned};
pub use error::Error;
pub use hints::Hints;
pub use id_token::IdTokenFlaw;
pub use provider::Tokens;
pub use round::{Met, meet};
pub use secret::Secret;
pub use sign_in::SignIn;
