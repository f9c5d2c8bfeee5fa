//! The key file's form: JSON with a digest over its slots.
//!
//! Invariant: a byte changed anywhere but in the count of tries is seen as damage, not taken for a wrong PIN.

use super::mark::Mark;
use super::wait::Wait;
use crate::Error;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Form of the key file that this program writes and reads.
const VERSION: u16 = 1;

#[derive(Serialize, Deserialize)]
pub(super) struct Form {
    pub version: u16,
    /// Tells one file key from another, and says nothing of the key (a hash of 256 random bits).
    pub key: String,
    /// Wrong tries at the secret slot since it was last opened.
    pub tries: u8,
    pub secret: SecretSlot,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recovery: Option<RecoverySlot>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<Mark>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait: Option<Wait>,
    pub digest: String,
}

/// The file key under Argon2id of a PIN or passphrase, by AES-256-GCM.
#[derive(Serialize, Deserialize)]
pub(super) struct SecretSlot {
    /// Whether the device's secret is part of it.
    pub device: bool,
    pub memory_kib: u32,
    pub passes: u32,
    pub salt: String,
    pub nonce: String,
    pub sealed: String,
}

/// The file key sealed to the committee's public key by HPKE (RFC 9180: P-256, HKDF-SHA256, AES-256-GCM).
#[derive(Serialize, Deserialize)]
pub(super) struct RecoverySlot {
    /// The SHA-256 of the public key, its point uncompressed; slots of before it was kept have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    pub encapsulated: String,
    pub sealed: String,
}

impl Form {
    pub(super) fn new(key: String, secret: SecretSlot, recovery: Option<RecoverySlot>) -> Self {
        Self {
            version: VERSION,
            key,
            tries: 0,
            secret,
            recovery,
            mark: None,
            wait: None,
            digest: String::new(),
        }
    }

    pub(super) fn read(bytes: &[u8]) -> Result<Self, Error> {
        let form: Self = serde_json::from_slice(bytes).map_err(|_| Error::KeyFileDamaged)?;
        if form.version != VERSION || form.digest != form.digest_now()? {
            return Err(Error::KeyFileDamaged);
        }
        Ok(form)
    }

    pub(super) fn write(&mut self) -> Result<Vec<u8>, Error> {
        self.digest = self.digest_now()?;
        serde_json::to_vec_pretty(self).map_err(|_| Error::KeyFileDamaged)
    }

    fn digest_now(&self) -> Result<String, Error> {
        let slots = serde_json::to_vec(&(self.version, &self.key, &self.secret, &self.recovery))
            .map_err(|_| Error::KeyFileDamaged)?;
        let mut digest = Sha256::new_with_prefix(slots);
        // A file from before these were kept has the digest of its slots alone.
        if self.mark.is_some() || self.wait.is_some() {
            let rest = serde_json::to_vec(&(&self.mark, &self.wait)).map_err(|_| Error::KeyFileDamaged)?;
            digest.update(rest);
        }
        Ok(hex(&digest.finalize()))
    }
}

/// Lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes that `text` writes.
pub(super) fn unhex(text: &str) -> Result<Vec<u8>, Error> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return Err(Error::KeyFileDamaged);
    }
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16).map_err(|_| Error::KeyFileDamaged))
        .collect()
}
