//! The device's secret in the system's keyring: Secret Service, Windows Credential Manager, Keychain.
//!
//! Invariant: nobody waits for it longer than [`PATIENCE`].

#[cfg(all(test, target_os = "linux"))]
mod unanswered;

use ::keyring::Entry;
use app::{DeviceSecret, Silent};
use std::path::{Path, absolute};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// Under which name the keyring lists it.
const SERVICE: &str = "se.kvarbo.desktop";

/// The longest wait for an answer. A locked keyring asks for its password first, and where the window that should ask
/// is not there it never answers.
const PATIENCE: Duration = Duration::from_secs(20);

/// The keyring's place for one home, so that a second home on the computer does not change the first one's secret.
pub(crate) struct Keyring {
    home: String,
    patience: Duration,
    /// A new secret was once asked for in vain: the first start goes on behind the passphrase that it then asked for.
    given_up: AtomicBool,
}

impl Keyring {
    pub(crate) fn of(home: &Path) -> Self {
        let home = absolute(home).unwrap_or_else(|_| home.to_owned());
        Self {
            home: home.to_string_lossy().into_owned(),
            patience: PATIENCE,
            given_up: AtomicBool::new(false),
        }
    }

    /// The secret, where there is a keyring and it has one.
    pub(crate) fn read(&self) -> Result<Option<DeviceSecret>, Silent> {
        self.ask(read)
    }

    /// The secret, or the one that `make` makes as the keyring then has it. Nothing where there is no keyring that
    /// answers.
    pub(crate) fn read_or_keep(&self, make: impl FnOnce() -> DeviceSecret) -> Option<DeviceSecret> {
        if self.given_up.load(Ordering::Relaxed) {
            return None;
        }
        let kept = self.read().and_then(|secret| match secret {
            Some(secret) => Ok(Some(secret)),
            None => {
                let secret = make();
                self.ask(move |entry| {
                    entry.set_secret(&secret).ok()?;
                    read(entry)
                })
            }
        });
        kept.unwrap_or_else(|Silent| {
            self.given_up.store(true, Ordering::Relaxed);
            None
        })
    }

    /// Asks on a thread of its own, which is left behind where no answer comes.
    fn ask(
        &self,
        question: impl FnOnce(&Entry) -> Option<DeviceSecret> + Send + 'static,
    ) -> Result<Option<DeviceSecret>, Silent> {
        let (answer, answered) = mpsc::sync_channel(1);
        let home = self.home.clone();
        thread::spawn(move || {
            let found = Entry::new(SERVICE, &home).ok().and_then(|entry| question(&entry));
            // Nobody waits any more: the answer is wiped.
            let _ = answer.send(found);
        });
        match answered.recv_timeout(self.patience) {
            Ok(found) => Ok(found),
            Err(mpsc::RecvTimeoutError::Timeout) => Err(Silent),
            Err(mpsc::RecvTimeoutError::Disconnected) => Ok(None),
        }
    }
}

fn read(entry: &Entry) -> Option<DeviceSecret> {
    entry.get_secret().ok().map(DeviceSecret::new)
}
