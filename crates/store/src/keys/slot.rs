//! Sealing and opening the file key in one slot.

use super::form::{RecoverySlot, SecretSlot, hex, unhex};
use super::{FileKey, KEY_BYTES};
use crate::Error;
use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use argon2::{Algorithm, Argon2, Params, Version};
use hpke::aead::AesGcm256;
use hpke::kdf::HkdfSha256;
use hpke::kem::DhP256HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use p256::elliptic_curve::sec1::ToSec1Point;
use p256::pkcs8::{DecodePrivateKey, DecodePublicKey};
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

/// Fewest characters of a passphrase that stands alone: a PIN beside a plain file can be tried out in days.
const PASSPHRASE_LEAST: usize = 12;
/// Fewest characters of a PIN that the device's secret stands behind.
const PIN_LEAST: usize = 6;
/// A key file that asks for more memory than this was not written by Kvarbo.
const MEMORY_KIB_MOST: u32 = 1 << 20;
const PASSES_MOST: u32 = 64;
const LANES: u32 = 1;
/// Deeper than any call here goes, in bytes.
const STACK: usize = 64 * 1024;
/// How many times longer NFKC makes a text at most (UAX #15): a text that had to be moved would leave itself behind.
const NFKC_GROWS: usize = 11;
const INFO: &[u8] = b"kvarbo file key";

type RecoveryKem = DhP256HkdfSha256;

/// What a person unlocks with.
#[derive(Clone, Copy)]
pub struct Secret<'a> {
    /// The PIN, or the passphrase.
    pub typed: &'a str,
    /// The device's secret from the system's key store, where there is one.
    pub device: Option<&'a [u8]>,
}

/// What a try at the secret costs whoever guesses: Argon2id's parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over that memory.
    pub passes: u32,
}

impl Default for Cost {
    /// RFC 9106's second recommendation (64 MiB, three passes) on one lane.
    fn default() -> Self {
        Self {
            memory_kib: 64 * 1024,
            passes: 3,
        }
    }
}

impl Cost {
    /// The least that Argon2id takes: for demonstrations and tests, where nothing is worth guarding.
    pub const LEAST: Self = Self {
        memory_kib: 8,
        passes: 1,
    };
}

/// The committee's public key, which the municipality's profile carries.
pub struct RecoveryKey(<RecoveryKem as Kem>::PublicKey);

impl RecoveryKey {
    /// Reads a P-256 public key in PEM (`BEGIN PUBLIC KEY`).
    ///
    /// # Errors
    /// [`Error::WrongRecoveryKey`].
    pub fn from_pem(pem: &str) -> Result<Self, Error> {
        let key = p256::PublicKey::from_public_key_pem(pem).map_err(|_| Error::WrongRecoveryKey)?;
        Deserializable::from_bytes(key.to_sec1_point(false).as_bytes())
            .map(Self)
            .map_err(|_| Error::WrongRecoveryKey)
    }

    /// Tells one committee's key from another.
    pub(super) fn fingerprint(&self) -> String {
        hex(&Sha256::digest(self.0.to_bytes()))
    }
}

impl Secret<'_> {
    /// The key that the secret gives. The device's secret is Argon2's own secret input (RFC 9106, 3.1: K).
    fn derive(&self, salt: &[u8], cost: Cost) -> Result<Zeroizing<Vec<u8>>, Error> {
        let params =
            Params::new(cost.memory_kib, cost.passes, LANES, Some(KEY_BYTES)).map_err(|_| Error::Crypto)?;
        let argon = match self.device {
            Some(device) => Argon2::new_with_secret(device, Algorithm::Argon2id, Version::V0x13, params)
                .map_err(|_| Error::Crypto)?,
            None => Argon2::new(Algorithm::Argon2id, Version::V0x13, params),
        };
        // Two keyboards may write the same letter in two ways.
        let mut typed = Zeroizing::new(String::with_capacity(self.typed.len() * NFKC_GROWS));
        typed.extend(self.typed.nfkc());
        let mut key = Zeroizing::new(vec![0; KEY_BYTES]);
        argon
            .hash_password_into(typed.as_bytes(), salt, &mut key)
            .map_err(|_| Error::Crypto)?;
        Ok(key)
    }

    pub(super) fn long_enough(&self) -> Result<(), Error> {
        let least = if self.device.is_some() {
            PIN_LEAST
        } else {
            PASSPHRASE_LEAST
        };
        if self.typed.chars().count() < least {
            return Err(Error::SecretTooShort { least });
        }
        Ok(())
    }
}

/// Writes over what the calls before left on the stack: ciphers and hashes work on copies there.
#[inline(never)]
pub(super) fn wipe_stack() {
    let mut deep = [0_u8; STACK];
    deep.zeroize();
}

impl SecretSlot {
    /// Seals `key`, whose identity `id` is bound in.
    #[inline(never)]
    pub(super) fn seal(key: &FileKey, id: &str, secret: &Secret<'_>, cost: Cost) -> Result<Self, Error> {
        secret.long_enough()?;
        let (mut salt, mut nonce) = ([0; 16], [0; 12]);
        getrandom::fill(&mut salt).map_err(|_| Error::Crypto)?;
        getrandom::fill(&mut nonce).map_err(|_| Error::Crypto)?;
        let under = secret.derive(&salt, cost)?;
        let payload = Payload {
            msg: key.as_bytes(),
            aad: id.as_bytes(),
        };
        let sealed = Aes256Gcm::new_from_slice(&under)
            .map_err(|_| Error::Crypto)?
            .encrypt(&Nonce::from(nonce), payload)
            .map_err(|_| Error::Crypto)?;
        Ok(Self {
            device: secret.device.is_some(),
            memory_kib: cost.memory_kib,
            passes: cost.passes,
            salt: hex(&salt),
            nonce: hex(&nonce),
            sealed: hex(&sealed),
        })
    }

    /// The file key, or `None` when the secret is wrong.
    #[inline(never)]
    pub(super) fn open(&self, id: &str, secret: &Secret<'_>) -> Result<Option<FileKey>, Error> {
        if self.memory_kib > MEMORY_KIB_MOST || self.passes > PASSES_MOST {
            return Err(Error::KeyFileDamaged);
        }
        let nonce: [u8; 12] = unhex(&self.nonce)?
            .try_into()
            .map_err(|_| Error::KeyFileDamaged)?;
        let sealed = unhex(&self.sealed)?;
        let cost = Cost {
            memory_kib: self.memory_kib,
            passes: self.passes,
        };
        let under = secret.derive(&unhex(&self.salt)?, cost)?;
        let payload = Payload {
            msg: &sealed,
            aad: id.as_bytes(),
        };
        let opened = Aes256Gcm::new_from_slice(&under)
            .map_err(|_| Error::Crypto)?
            .decrypt(&Nonce::from(nonce), payload);
        match opened {
            Ok(bytes) => FileKey::from_slice(&Zeroizing::new(bytes)).map(Some),
            Err(_) => Ok(None),
        }
    }
}

impl RecoverySlot {
    #[inline(never)]
    pub(super) fn seal(key: &FileKey, id: &str, to: &RecoveryKey) -> Result<Self, Error> {
        let (encapsulated, sealed) = hpke::single_shot_seal::<AesGcm256, HkdfSha256, RecoveryKem>(
            &OpModeS::Base,
            &to.0,
            INFO,
            key.as_bytes(),
            id.as_bytes(),
        )
        .map_err(|_| Error::Crypto)?;
        Ok(Self {
            to: Some(to.fingerprint()),
            encapsulated: hex(&encapsulated.to_bytes()),
            sealed: hex(&sealed),
        })
    }

    /// Opens with a P-256 private key in PEM (`BEGIN PRIVATE KEY`).
    #[inline(never)]
    pub(super) fn open(&self, id: &str, private_pem: &str) -> Result<FileKey, Error> {
        let key = p256::SecretKey::from_pkcs8_pem(private_pem).map_err(|_| Error::WrongRecoveryKey)?;
        let scalar = Zeroizing::new(key.to_bytes());
        let private =
            <RecoveryKem as Kem>::PrivateKey::from_bytes(&scalar).map_err(|_| Error::WrongRecoveryKey)?;
        let encapsulated = <RecoveryKem as Kem>::EncappedKey::from_bytes(&unhex(&self.encapsulated)?)
            .map_err(|_| Error::KeyFileDamaged)?;
        let opened = hpke::single_shot_open::<AesGcm256, HkdfSha256, RecoveryKem>(
            &OpModeR::Base,
            &private,
            &encapsulated,
            INFO,
            &unhex(&self.sealed)?,
            id.as_bytes(),
        )
        .map_err(|_| Error::WrongRecoveryKey)?;
        FileKey::from_slice(&Zeroizing::new(opened))
    }
}
