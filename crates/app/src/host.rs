//! The one port to the world outside: clock, randomness, the device's secret, folders, printer, browser.
//!
//! The shell and the command line have the real ones; a test has its own, so that a lock on suspend, a clock set
//! back and the same bytes twice can be tried.

use chrono::{DateTime, FixedOffset, NaiveDate};
use std::path::PathBuf;
use uuid::Uuid;
use zeroize::Zeroizing;

/// The secret that the system's keyring keeps for this device; wiped when it is dropped.
pub type DeviceSecret = Zeroizing<Vec<u8>>;

/// The keyring is there and did not answer in time: it may be asking something in a window that cannot come up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the keyring does not answer")]
pub struct Silent;

/// What the use cases need from where they run.
pub trait Host: Send + Sync {
    /// Now, with Swedish time's offset.
    fn now(&self) -> DateTime<FixedOffset>;

    /// Fills `bytes` with randomness fit for keys.
    fn random(&self, bytes: &mut [u8]);

    /// The device's secret from the system's keyring; nothing where there is no keyring, or it has lost the secret.
    ///
    /// # Errors
    /// [`Silent`] after a bounded time.
    fn device_secret(&self) -> Result<Option<DeviceSecret>, Silent>;

    /// The same for a new secret of the file, made where the keyring has none yet. Never for unlocking: a secret made
    /// anew would make every right PIN a wrong one. A keyring that does not answer is as none.
    fn new_device_secret(&self) -> Option<DeviceSecret> {
        self.device_secret().ok().flatten()
    }

    /// Where the database lies.
    fn home(&self) -> PathBuf;

    /// Where a letter is written when somebody asks for the PDF.
    fn documents(&self) -> PathBuf;

    /// Sends a PDF to the printer that the user has chosen in the system. The job's name says nothing of a person.
    ///
    /// # Errors
    /// Where there is no printer, or it would not take it.
    fn print(&self, _pdf: &[u8]) -> std::io::Result<()> {
        Err(std::io::ErrorKind::Unsupported.into())
    }

    /// Opens an address in the browser that the user has chosen in the system.
    ///
    /// # Errors
    /// Where there is no browser, or it could not be started.
    fn browse(&self, _address: &str) -> std::io::Result<()> {
        Err(std::io::ErrorKind::Unsupported.into())
    }

    /// What a try at the secret costs. Only tests and the demonstration ask for less.
    fn cost(&self) -> store::Cost {
        store::Cost::default()
    }
}

/// Today in Sweden.
pub(crate) fn today(host: &dyn Host) -> NaiveDate {
    host.now().date_naive()
}

/// A new UUIDv7.
pub(crate) fn new_id(host: &dyn Host) -> Uuid {
    let mut random = [0; 10];
    host.random(&mut random);
    let millis = u64::try_from(host.now().timestamp_millis()).unwrap_or_default();
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

/// A short id for something inside a case: a line, a note, a round.
pub(crate) fn short_id(host: &dyn Host) -> String {
    let mut random = [0; 8];
    host.random(&mut random);
    random.iter().map(|byte| format!("{byte:02x}")).collect()
}
