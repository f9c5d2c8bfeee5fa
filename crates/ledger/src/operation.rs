//! An operation: header bytes, signature, and beside them payload and salt.
//!
//! Invariant: [`Operation::header`] says what [`Operation::header_bytes`] say, and a payload never stands
//! without its salt.

use crate::hash::from_hex;
use crate::{Error, Hash, Header, PublicKey, SIGNATURE_BYTES};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt::{self, Write as _};

/// Length of a salt. A bare hash of a rating from 0 to 4 could be guessed.
pub const SALT_BYTES: usize = 32;

/// One thing that a person did.
#[derive(Clone, PartialEq)]
pub struct Operation {
    header: Header,
    header_text: String,
    signature: [u8; SIGNATURE_BYTES],
    content: Option<Content>,
    sealed: Sealed,
}

/// With which key the signature was made here, in this process; none for what was stored or received. It is known of the
/// operation and no part of it: two that differ in this alone are the same.
#[derive(Clone, Default)]
struct Sealed(Option<PublicKey>);

impl PartialEq for Sealed {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

#[derive(Clone, PartialEq, Eq)]
struct Content {
    payload: String,
    salt: [u8; SALT_BYTES],
}

impl Operation {
    /// Puts an operation together from its parts as they were stored or received. Nothing is verified: see
    /// [`Operation::verify`].
    ///
    /// # Errors
    /// [`Error::Malformed`], [`Error::NewerEnvelope`], [`Error::NotText`], [`Error::SaltWithoutPayload`].
    pub fn from_parts(
        header: Vec<u8>,
        signature: [u8; SIGNATURE_BYTES],
        payload: Option<Vec<u8>>,
        salt: Option<[u8; SALT_BYTES]>,
    ) -> Result<Self, Error> {
        let content = match (payload, salt) {
            (Some(payload), Some(salt)) => {
                let payload = String::from_utf8(payload).map_err(|_| Error::NotText)?;
                Some(Content { payload, salt })
            }
            (None, None) => None,
            (Some(_), None) | (None, Some(_)) => return Err(Error::SaltWithoutPayload),
        };
        Ok(Self {
            header: Header::read(&header)?,
            header_text: String::from_utf8(header).map_err(|_| Error::NotText)?,
            signature,
            content,
            sealed: Sealed::default(),
        })
    }

    /// The operation, signed with `key` a moment ago: to verify that signature again is a second's thousandth for nothing.
    pub(crate) fn sealed_with(mut self, key: PublicKey) -> Self {
        self.sealed = Sealed(Some(key));
        self
    }

    /// The header, read.
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// The bytes that were signed.
    pub fn header_bytes(&self) -> &[u8] {
        self.header_text.as_bytes()
    }

    /// The signature over [`Operation::header_bytes`].
    pub const fn signature(&self) -> &[u8; SIGNATURE_BYTES] {
        &self.signature
    }

    /// The payload (JSON bytes), or none when there never was one or it is erased.
    pub fn payload(&self) -> Option<&[u8]> {
        self.content.as_ref().map(|c| c.payload.as_bytes())
    }

    /// The payload's salt, gone with the payload.
    pub fn salt(&self) -> Option<&[u8; SALT_BYTES]> {
        self.content.as_ref().map(|c| &c.salt)
    }

    /// Whether there was a payload and it has been erased.
    pub const fn is_erased(&self) -> bool {
        self.header.payload.is_some() && self.content.is_none()
    }

    /// Takes payload and salt away (*gallring*). The header, its hash and its signature stay, so the chain holds.
    pub fn erase(&mut self) {
        self.content = None;
    }

    /// What the replica's next header names as `prev`.
    pub fn hash(&self) -> Hash {
        Hash::of(self.header_bytes())
    }

    /// Whether the signature is `key`'s over the header, and the payload, unless erased, is the one signed.
    ///
    /// # Errors
    /// [`Error::WrongSignature`], [`Error::WrongPayload`].
    pub fn verify(&self, key: &PublicKey) -> Result<(), Error> {
        let seq = self.header.seq;
        let made_here = self.sealed.0.as_ref() == Some(key);
        if !made_here && !key.verifies(self.header_bytes(), &self.signature) {
            return Err(Error::WrongSignature { seq });
        }
        match (&self.content, self.header.payload) {
            (None, _) => Ok(()),
            (Some(content), Some(signed)) if content.hash() == signed => Ok(()),
            (Some(_), _) => Err(Error::WrongPayload { seq }),
        }
    }
}

impl Content {
    fn hash(&self) -> Hash {
        payload_hash(&self.salt, self.payload.as_bytes())
    }
}

/// The hash by which a header names its payload.
pub(crate) fn payload_hash(salt: &[u8; SALT_BYTES], payload: &[u8]) -> Hash {
    Hash::of_parts(&[salt, payload])
}

/// Says nothing of the content, so that it may stand in a log.
impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Operation")
            .field("id", &self.header.id)
            .field("replica", &self.header.replica)
            .field("seq", &self.header.seq)
            .field("kind", &self.header.kind)
            .finish_non_exhaustive()
    }
}

/// The form for export and transport: header and payload as strings that hold the exact bytes.
#[derive(Serialize, Deserialize)]
struct Portable {
    header: String,
    signature: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    payload: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    salt: Option<String>,
}

impl Serialize for Operation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Portable {
            header: self.header_text.clone(),
            signature: to_hex(&self.signature),
            payload: self.content.as_ref().map(|c| c.payload.clone()),
            salt: self.salt().map(|salt| to_hex(salt)),
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Operation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let portable = Portable::deserialize(deserializer)?;
        let signature =
            from_hex(&portable.signature).ok_or_else(|| de::Error::custom("signature is not 64 bytes"))?;
        let salt = match portable.salt.as_deref().map(from_hex) {
            Some(None) => return Err(de::Error::custom("salt is not 32 bytes")),
            Some(salt) => salt,
            None => None,
        };
        Self::from_parts(
            portable.header.into_bytes(),
            signature,
            portable.payload.map(String::into_bytes),
            salt,
        )
        .map_err(de::Error::custom)
    }
}

fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
