//! The file's secret: a new one when the old is lost or is to be changed.
//!
//! Invariant: having the file key is the proof; until the new secret is on the disk the old one stands.

use crate::Error;
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
        let key = KeyFile::beside(&self.database()).recover(&recover.committee_key)?;
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
        let device = self.host.device_secret();
        let key = KeyFile::beside(&self.database()).unlock(&Secret {
            typed: &change.current,
            device: device.as_deref(),
        })?;
        self.put_secret(&key, &change.secret)?;
        Ok(self.session())
    }

    fn put_secret(&self, key: &FileKey, typed: &str) -> Result<(), Error> {
        let device = self.host.new_device_secret();
        let secret = Secret {
            typed,
            device: device.as_deref(),
        };
        let keys = KeyFile::beside(&self.database());
        Ok(keys.change_secret(key, &secret, self.host.cost())?)
    }
}
