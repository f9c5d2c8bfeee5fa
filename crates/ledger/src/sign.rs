//! Signing: P-256 ECDSA with SHA-256 over the exact header bytes.
//!
//! P-256 and not Ed25519, since the key stores of ordinary office laptops hold no other curve.

use crate::Error;
use crate::hash::{Hex, from_hex};
use p256::ecdsa::signature::{Signer as _, Verifier as _};
use p256::ecdsa::{Signature, SigningKey, VerifyingKey};
use p256::pkcs8::{DecodePrivateKey, DecodePublicKey};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;

/// Length of a signature: r and s, 32 bytes each.
pub const SIGNATURE_BYTES: usize = 64;

/// Length of a public key: a compressed SEC1 point.
const KEY_BYTES: usize = 33;

/// Whatever can sign for a replica: a key in the file, or one that never leaves the device's key store.
pub trait Signer {
    /// Signs the bytes.
    ///
    /// # Errors
    /// [`Error::BadKey`] when the key cannot be used.
    fn sign(&self, bytes: &[u8]) -> Result<[u8; SIGNATURE_BYTES], Error>;

    /// The key that others verify with.
    fn public_key(&self) -> PublicKey;
}

/// A replica's public key.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

impl PublicKey {
    /// Reads a SEC1 point, compressed or not.
    ///
    /// # Errors
    /// [`Error::BadKey`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        VerifyingKey::from_sec1_bytes(bytes)
            .map(Self)
            .map_err(|_| Error::BadKey)
    }

    /// Reads a public key in PEM (`BEGIN PUBLIC KEY`).
    ///
    /// # Errors
    /// [`Error::BadKey`].
    pub fn from_pem(pem: &str) -> Result<Self, Error> {
        VerifyingKey::from_public_key_pem(pem)
            .map(Self)
            .map_err(|_| Error::BadKey)
    }

    /// The compressed SEC1 point.
    pub fn to_bytes(&self) -> [u8; KEY_BYTES] {
        let point = self.0.to_sec1_point(true);
        let mut bytes = [0; KEY_BYTES];
        bytes.copy_from_slice(point.as_bytes());
        bytes
    }

    /// The point's two coordinates.
    pub fn coordinates(&self) -> ([u8; 32], [u8; 32]) {
        let point = self.0.to_sec1_point(false);
        let (mut x, mut y) = ([0; 32], [0; 32]);
        x.copy_from_slice(&point.as_bytes()[1..33]);
        y.copy_from_slice(&point.as_bytes()[33..]);
        (x, y)
    }

    /// Whether `signature` is this key's signature of `bytes`.
    pub fn verifies(&self, bytes: &[u8], signature: &[u8; SIGNATURE_BYTES]) -> bool {
        Signature::from_slice(signature).is_ok_and(|signature| self.0.verify(bytes, &signature).is_ok())
    }
}

/// The compressed point in lower-case hexadecimal.
impl Serialize for PublicKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&Hex(&self.to_bytes()))
    }
}

impl<'de> Deserialize<'de> for PublicKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        from_hex::<KEY_BYTES>(&text)
            .and_then(|bytes| Self::from_bytes(&bytes).ok())
            .ok_or_else(|| de::Error::custom("not a public key"))
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PublicKey")
    }
}

/// A signer whose key lies in memory. Deterministic (RFC 6979), and wiped when dropped.
#[derive(Clone)]
pub struct P256Signer(SigningKey);

impl P256Signer {
    /// The signer with this private key.
    ///
    /// # Errors
    /// [`Error::BadKey`] when the bytes are zero or beyond the curve's order (1 in 2³² at random).
    pub fn from_bytes(secret: &[u8; 32]) -> Result<Self, Error> {
        SigningKey::from_slice(secret)
            .map(Self)
            .map_err(|_| Error::BadKey)
    }

    /// The signer with a private key in PEM (PKCS #8, `BEGIN PRIVATE KEY`).
    ///
    /// # Errors
    /// [`Error::BadKey`].
    pub fn from_pem(pem: &str) -> Result<Self, Error> {
        SigningKey::from_pkcs8_pem(pem)
            .map(Self)
            .map_err(|_| Error::BadKey)
    }
}

impl Signer for P256Signer {
    fn sign(&self, bytes: &[u8]) -> Result<[u8; SIGNATURE_BYTES], Error> {
        let signature: Signature = self.0.try_sign(bytes).map_err(|_| Error::BadKey)?;
        Ok(signature.to_bytes().into())
    }

    fn public_key(&self) -> PublicKey {
        PublicKey(*self.0.verifying_key())
    }
}

impl fmt::Debug for P256Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("P256Signer")
    }
}
