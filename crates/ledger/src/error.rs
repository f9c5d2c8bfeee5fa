//! What may be wrong with an operation. No variant carries anything a person wrote.

/// Why bytes are not an operation, or an operation does not hold where it stands.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The header is not JSON of the envelope's shape.
    #[error("header is malformed at column {column}")]
    Malformed {
        /// Where the reader gave up, counted from 1 (headers are one line).
        column: usize,
    },
    /// The header was made by a program with a later envelope.
    #[error("envelope version {0} is newer than this program")]
    NewerEnvelope(u16),
    /// The payload is not UTF-8 text.
    #[error("payload is not text")]
    NotText,
    /// A payload without its salt, or a salt without its payload.
    #[error("payload and salt must come together")]
    SaltWithoutPayload,
    /// The bytes are not a P-256 key.
    #[error("not a P-256 key")]
    BadKey,
    /// The bytes are not a signature of the header by the replica's key.
    #[error("signature of operation {seq} does not hold")]
    WrongSignature {
        /// Place in the replica's chain.
        seq: u64,
    },
    /// Payload and salt do not have the hash that the header names.
    #[error("payload of operation {seq} is not the one that was signed")]
    WrongPayload {
        /// Place in the replica's chain.
        seq: u64,
    },
    /// An operation is missing, or comes twice.
    #[error("operation {found} came where {expected} was due")]
    Gap {
        /// The number that was due.
        expected: u64,
        /// The number that came.
        found: u64,
    },
    /// The header names another predecessor than the one before it.
    #[error("operation {seq} does not follow the one before it")]
    WrongPrevious {
        /// Place in the replica's chain.
        seq: u64,
    },
    /// The operation was made by another replica than the chain's.
    #[error("operation {seq} belongs to another replica")]
    OtherReplica {
        /// Place in its own replica's chain.
        seq: u64,
    },
}
