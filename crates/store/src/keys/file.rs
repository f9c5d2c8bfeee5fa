//! The key file on the disk, and its twin.
//!
//! Invariant: both are written at each change, so that one damaged byte closes neither the secret's door nor the
//! committee's.

use super::form::{Form, RecoverySlot, SecretSlot, hex};
use super::slot::wipe_stack;
use super::wait::Wait;
use super::{Cost, FileKey, RecoveryKey, Secret};
use crate::reserve::Reserve;
use crate::{Error, atomic};
use chrono::{DateTime, FixedOffset};
use sha2::{Digest, Sha256};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Wrong tries that close the secret slot, where the committee's key still opens the file. Where nothing else does, a
/// closed slot would be lost documentation: there each further try has to wait.
const TRIES: u8 = 10;

/// The key file beside one database.
#[derive(Debug)]
pub struct KeyFile {
    path: PathBuf,
    twin: PathBuf,
    reserve: Reserve,
}

impl KeyFile {
    /// The key file that belongs to the database: the same name with `.keys`, and its twin with `.keys-twin`.
    pub fn beside(database: &Path) -> Self {
        Self {
            path: database.with_extension("keys"),
            twin: database.with_extension("keys-twin"),
            reserve: Reserve::beside(database),
        }
    }

    /// Where it and its twin lie.
    pub fn paths(&self) -> [&Path; 2] {
        [&self.path, &self.twin]
    }

    /// Whether there is one.
    pub fn exists(&self) -> bool {
        self.paths().into_iter().any(Path::exists)
    }

    /// Writes the key file of a new database.
    ///
    /// # Errors
    /// [`Error::AlreadyExists`], [`Error::SecretTooShort`]; [`Error::DiskFull`], [`Error::ReadOnlyFolder`].
    pub fn create(
        &self,
        key: &FileKey,
        secret: &Secret<'_>,
        recovery: Option<&RecoveryKey>,
        cost: Cost,
    ) -> Result<(), Error> {
        if self.exists() {
            return Err(Error::AlreadyExists);
        }
        let id = identity(key);
        let recovery = recovery.map(|to| RecoverySlot::seal(key, &id, to)).transpose()?;
        let secret = SecretSlot::seal(key, &id, secret, cost);
        wipe_stack();
        self.write(&mut Form::new(id, secret?, recovery))
    }

    /// Opens the secret slot. The try is counted on the disk before the answer is known, so that pulling the plug
    /// gives no free tries. What is too short to be the secret is no guess.
    ///
    /// # Errors
    /// [`Error::SecretTooShort`], [`Error::WrongSecret`], [`Error::SlotClosed`], [`Error::Wait`],
    /// [`Error::DeviceSecretMissing`], [`Error::NoKeyFile`], [`Error::KeyFileDamaged`], and what keeps the try from
    /// being counted.
    pub fn unlock(&self, secret: &Secret<'_>, now: DateTime<FixedOffset>) -> Result<FileKey, Error> {
        let mut form = self.read()?;
        if form.left() == Some(0) {
            return Err(Error::SlotClosed);
        }
        // A device that lost its secret has not guessed wrong, nor has one that has gained a key store.
        let secret = match (form.secret.device, secret.device) {
            (true, None) => return Err(Error::DeviceSecretMissing),
            (false, Some(_)) => Secret {
                device: None,
                ..*secret
            },
            (true, Some(_)) | (false, None) => *secret,
        };
        secret.long_enough()?;
        if let Some(left) = form.wait.and_then(|wait| wait.left(now)) {
            if form.wait.replace(left) != Some(left) {
                self.write(&mut form)?;
            }
            return Err(Error::Wait { until: left.until });
        }
        form.tries = form.tries.saturating_add(1);
        form.wait = form.beyond().map(|beyond| Wait::after(beyond, now));
        self.write(&mut form)?;
        let opened = form.secret.open(&form.key, &secret);
        wipe_stack();
        let Some(key) = opened? else {
            return Err(match form.left() {
                Some(0) => Error::SlotClosed,
                left => Error::WrongSecret { left },
            });
        };
        form.forgive();
        self.write(&mut form)?;
        Ok(key)
    }

    /// Opens the recovery slot with the committee's private key (PKCS #8, PEM).
    ///
    /// # Errors
    /// [`Error::NoRecoverySlot`], [`Error::WrongRecoveryKey`], [`Error::NoKeyFile`], [`Error::KeyFileDamaged`].
    pub fn recover(&self, private_pem: &str) -> Result<FileKey, Error> {
        let form = self.read()?;
        let slot = form.recovery.as_ref().ok_or(Error::NoRecoverySlot)?;
        let opened = slot.open(&form.key, private_pem);
        wipe_stack();
        opened
    }

    /// Puts a new secret in the secret slot, which also opens a closed one. Having the file key is the proof.
    ///
    /// # Errors
    /// [`Error::WrongKey`] when `key` is another file's; [`Error::SecretTooShort`]; [`Error::NoKeyFile`],
    /// [`Error::KeyFileDamaged`], [`Error::DiskFull`], [`Error::ReadOnlyFolder`].
    pub fn change_secret(&self, key: &FileKey, secret: &Secret<'_>, cost: Cost) -> Result<(), Error> {
        let mut form = self.read()?;
        if form.key != identity(key) {
            return Err(Error::WrongKey);
        }
        let sealed = SecretSlot::seal(key, &form.key, secret, cost);
        wipe_stack();
        form.secret = sealed?;
        form.forgive();
        self.write(&mut form)
    }

    /// Seals the recovery slot to the committee's key, in the place of an earlier one's. Having the file key is the proof.
    ///
    /// # Errors
    /// As [`Self::change_secret`], without the secret's.
    pub(crate) fn put_recovery(&self, key: &FileKey, to: &RecoveryKey) -> Result<(), Error> {
        let mut form = self.read()?;
        if form.key != identity(key) {
            return Err(Error::WrongKey);
        }
        let sealed_to = form.recovery.as_ref().and_then(|slot| slot.to.as_deref());
        if sealed_to == Some(to.fingerprint().as_str()) {
            return Ok(());
        }
        form.recovery = Some(RecoverySlot::seal(key, &form.key, to)?);
        self.write(&mut form)
    }

    /// Whether the secret slot wants the device's secret beside the PIN.
    ///
    /// # Errors
    /// [`Error::NoKeyFile`], [`Error::KeyFileDamaged`].
    pub fn wants_device(&self) -> Result<bool, Error> {
        Ok(self.read()?.secret.device)
    }

    /// Whether the committee's key opens the file.
    ///
    /// # Errors
    /// [`Error::NoKeyFile`], [`Error::KeyFileDamaged`].
    pub fn has_recovery(&self) -> Result<bool, Error> {
        Ok(self.read()?.recovery.is_some())
    }

    /// How many wrong tries remain, 0 when the slot is closed; none where it never closes.
    ///
    /// # Errors
    /// [`Error::NoKeyFile`], [`Error::KeyFileDamaged`].
    pub fn tries_left(&self) -> Result<Option<u8>, Error> {
        Ok(self.read()?.left())
    }

    /// Until when no try is taken; none where one is.
    ///
    /// # Errors
    /// [`Error::NoKeyFile`], [`Error::KeyFileDamaged`].
    pub fn waits(&self, now: DateTime<FixedOffset>) -> Result<Option<DateTime<FixedOffset>>, Error> {
        let left = self.read()?.wait.and_then(|wait| wait.left(now));
        Ok(left.map(|wait| wait.until))
    }

    /// The first that is whole. The twin is written last, so it is never the newer.
    pub(super) fn read(&self) -> Result<Form, Error> {
        read(&self.path).or_else(|first| read(&self.twin).map_err(|_| first))
    }

    /// A full disk must not lock anybody out: the reserve goes first.
    pub(super) fn write(&self, form: &mut Form) -> Result<(), Error> {
        let bytes = form.write()?;
        for path in self.paths() {
            match atomic::replace(path, &bytes) {
                Err(Error::DiskFull) if self.reserve.give_up()? => atomic::replace(path, &bytes),
                outcome => outcome,
            }?;
        }
        Ok(())
    }
}

impl Form {
    fn left(&self) -> Option<u8> {
        let closes = self.recovery.is_some();
        closes.then(|| TRIES.saturating_sub(self.tries))
    }

    /// How many tries beyond the free ones have been made where the slot never closes.
    fn beyond(&self) -> Option<u8> {
        self.tries.checked_sub(TRIES).filter(|_| self.recovery.is_none())
    }

    /// It was opened: the wrong tries before are forgotten.
    fn forgive(&mut self) {
        self.tries = 0;
        self.wait = None;
    }
}

fn read(path: &Path) -> Result<Form, Error> {
    match fs::read(path) {
        Ok(bytes) => Form::read(&bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Error::NoKeyFile),
        Err(error) => Err(error.into()),
    }
}

/// Tells one file key from another.
fn identity(key: &FileKey) -> String {
    let digest = Sha256::new_with_prefix(b"kvarbo file key identity").chain_update(key.as_bytes());
    hex(&digest.finalize()[..16])
}
