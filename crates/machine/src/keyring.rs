//! The device's secret in the system's keyring: Secret Service, Windows Credential Manager, Keychain.

use ::keyring::Entry;
use std::path::{Path, absolute};

/// Under which name the keyring lists it.
const SERVICE: &str = "se.kvarbo.desktop";

/// The keyring's place for one home, so that a second home on the computer does not change the first one's secret.
pub(crate) struct Keyring {
    home: String,
}

impl Keyring {
    pub(crate) fn of(home: &Path) -> Self {
        let home = absolute(home).unwrap_or_else(|_| home.to_owned());
        Self {
            home: home.to_string_lossy().into_owned(),
        }
    }

    /// The secret, where there is a keyring and it has one.
    pub(crate) fn read(&self) -> Option<Vec<u8>> {
        self.entry()?.get_secret().ok()
    }

    /// Keeps a secret, and gives it as the keyring then has it. Nothing where there is no keyring.
    pub(crate) fn keep(&self, secret: &[u8]) -> Option<Vec<u8>> {
        self.entry()?.set_secret(secret).ok()?;
        self.read()
    }

    fn entry(&self) -> Option<Entry> {
        Entry::new(SERVICE, &self.home).ok()
    }
}
