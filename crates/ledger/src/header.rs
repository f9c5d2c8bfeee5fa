//! The header: what a replica signs.
//!
//! Invariant: a header is read from its bytes, never written back to them.

use crate::{Error, Hash};
use chrono::{DateTime, FixedOffset};
use domain::id::{ActorId, OpId, ReplicaId, StreamRef};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The envelope that this program writes, and the newest that it reads.
pub const ENVELOPE_VERSION: u16 = 1;

/// A header as its bytes say it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Header {
    /// Envelope version.
    pub v: u16,
    /// This operation. Made once; the same id is the same operation everywhere.
    pub id: OpId,
    /// The stream that it belongs to.
    pub stream: StreamRef,
    /// The replica that made it.
    pub replica: ReplicaId,
    /// Place in the replica's chain: 1, 2, 3 without a gap.
    pub seq: u64,
    /// Hash of the replica's header before this one; none at 1.
    #[serde(default)]
    pub prev: Option<Hash>,
    /// Who did it.
    pub actor: ActorId,
    /// In which role (a code of the profile's).
    pub role: String,
    /// Which action, such as `journal.add`.
    pub kind: String,
    /// Version of that action's payload.
    pub schema: u16,
    /// Hash of the municipality's profile that it was done by.
    #[serde(default)]
    pub profile: Option<Hash>,
    /// For each field written, the operations whose values it replaces.
    #[serde(default)]
    pub replaces: BTreeMap<String, Vec<OpId>>,
    /// When it happened, as its author says. Evidence, never an order.
    pub happened: DateTime<FixedOffset>,
    /// When it was written, by the device's clock. Evidence, never an order.
    pub written: DateTime<FixedOffset>,
    /// SHA-256 of salt and payload; none when the action has no payload.
    #[serde(default)]
    pub payload: Option<Hash>,
    /// Files that belong to it.
    #[serde(default)]
    pub blobs: Vec<BlobRef>,
    /// Fields of a later program.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

/// Names a file by its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlobRef {
    /// SHA-256 of the bytes.
    pub hash: Hash,
    /// Length in bytes.
    pub size: u64,
    /// Media type, such as `application/pdf`.
    pub mime: String,
}

/// What a person did, before it has a place in the chain: a [`Header`] without the fields that sealing adds.
#[derive(Debug, Clone, PartialEq)]
pub struct Unsealed {
    /// See [`Header::id`].
    pub id: OpId,
    /// See [`Header::stream`].
    pub stream: StreamRef,
    /// See [`Header::actor`].
    pub actor: ActorId,
    /// See [`Header::role`].
    pub role: String,
    /// See [`Header::kind`].
    pub kind: String,
    /// See [`Header::schema`].
    pub schema: u16,
    /// See [`Header::profile`].
    pub profile: Option<Hash>,
    /// See [`Header::replaces`].
    pub replaces: BTreeMap<String, Vec<OpId>>,
    /// See [`Header::happened`].
    pub happened: DateTime<FixedOffset>,
    /// See [`Header::written`].
    pub written: DateTime<FixedOffset>,
    /// See [`Header::blobs`].
    pub blobs: Vec<BlobRef>,
}

impl Header {
    /// Reads a header's bytes.
    ///
    /// # Errors
    /// [`Error::Malformed`], [`Error::NewerEnvelope`].
    pub fn read(bytes: &[u8]) -> Result<Self, Error> {
        // serde_json's own words may quote the value that it stumbled over, so only the place is kept.
        let header: Self = serde_json::from_slice(bytes).map_err(malformed)?;
        if header.v > ENVELOPE_VERSION {
            return Err(Error::NewerEnvelope(header.v));
        }
        Ok(header)
    }

    /// The bytes of a header that has none yet: for sealing only.
    pub(crate) fn write(&self) -> Result<Vec<u8>, Error> {
        serde_json::to_vec(self).map_err(malformed)
    }
}

#[allow(clippy::needless_pass_by_value)] // the shape that map_err wants
fn malformed(error: serde_json::Error) -> Error {
    Error::Malformed {
        column: error.column(),
    }
}
