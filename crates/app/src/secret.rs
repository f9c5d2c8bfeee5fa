//! The file's secret: a new one when the old is lost or is to be changed.
//!
//! Invariant: having the file key is the proof; until the new secret is on the disk the old one stands.

use crate::Error;
use crate::host::Host;
use crate::log::Purpose;
use crate::session::Kvarbo;
use crate::view::{SecretChange, SessionRecover, SessionView};
use store::{FileKey, KeyFile, Secret};

impl Kvarbo {
    /// Opens the file with the committee's private key, and gives it a new secret.
    ///
    /// # Errors
    /// `WrongRecoveryKey`, `NoRecoverySlot`, `SecretTooShort`; the old secret then stands.
    pub fn session_recover(&mut self, recover: &SessionRecover) -> Result<SessionView, Error> {
        let key = self.keys().recover(&recover.committee_key)?;
        self.put_secret(&key, &recover.secret)?;
        self.open_with(key)?;
        self.open()?.log(None, "session.recover", Purpose::Recovery)?;
        Ok(self.session())
    }

    /// Changes the secret of the open file. A wrong current one counts as a try, as at the lock.
    ///
    /// # Errors
    /// [`Error::Locked`], `WrongSecret`, `SlotClosed`, `SecretTooShort`; the old secret then stands.
    pub fn secret_change(&mut self, change: &SecretChange) -> Result<SessionView, Error> {
        self.open()?;
        let key = unlock(self.host.as_ref(), &self.keys(), &change.current)?;
        self.put_secret(&key, &change.secret)?;
        Ok(self.session())
    }

    fn put_secret(&self, key: &FileKey, typed: &str) -> Result<(), Error> {
        put(self.host.as_ref(), &self.keys(), key, typed)
    }

    pub(crate) fn keys(&self) -> KeyFile {
        KeyFile::beside(&self.database())
    }
}

/// The file key behind what was typed. The keyring is asked only where the file wants its secret, and before the try
/// is counted.
pub(crate) fn unlock(host: &dyn Host, keys: &KeyFile, typed: &str) -> Result<FileKey, Error> {
    let device = if keys.wants_device()? {
        host.device_secret()?
    } else {
        None
    };
    let device = device.as_deref().map(Vec::as_slice);
    Ok(keys.unlock(&Secret { typed, device }, host.now())?)
}

/// Puts a new secret in the place of the old one.
pub(crate) fn put(host: &dyn Host, keys: &KeyFile, key: &FileKey, typed: &str) -> Result<(), Error> {
    let device = host.new_device_secret();
    let device = device.as_deref().map(Vec::as_slice);
    Ok(keys.change_secret(key, &Secret { typed, device }, host.cost())?)
}
