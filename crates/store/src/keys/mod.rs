//! The keys: a random file key, and a key file whose slots each hold it sealed.
//!
//! Slot "secret" opens with a PIN and the device's secret, or with a passphrase where the device keeps none; slot
//! "recovery" with the committee's private key, so that a lost key store never means lost documentation. Wrong tries
//! are counted on the disk before they are answered; after ten the secret slot is closed, or, where no other opens the
//! file, each further try has to wait.
//!
//! Invariant: the key file always holds the file key in at least the slots it had before; it is replaced whole.

mod file;
mod form;
mod mark;
mod slot;
mod wait;

pub use file::KeyFile;
pub(crate) use mark::Mark;
pub use slot::{Cost, RecoveryKey, Secret};

use crate::Error;
use std::fmt;
use zeroize::Zeroizing;

/// Length of the file key: SQLCipher's raw 256-bit key.
const KEY_BYTES: usize = 32;

/// The key of one database. Wiped when dropped; it lies on the heap, so that moving it leaves no copy behind.
pub struct FileKey(Box<Zeroizing<[u8; KEY_BYTES]>>);

impl FileKey {
    /// A new random key.
    ///
    /// # Errors
    /// [`Error::Crypto`] when the system gives no randomness.
    pub fn random() -> Result<Self, Error> {
        let mut key = Self::zero();
        getrandom::fill(key.0.as_mut_slice()).map_err(|_| Error::Crypto)?;
        Ok(key)
    }

    pub(crate) fn from_slice(bytes: &[u8]) -> Result<Self, Error> {
        if bytes.len() != KEY_BYTES {
            return Err(Error::KeyFileDamaged);
        }
        let mut key = Self::zero();
        key.0.copy_from_slice(bytes);
        Ok(key)
    }

    fn zero() -> Self {
        Self(Box::new(Zeroizing::new([0; KEY_BYTES])))
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_slice()
    }
}

impl fmt::Debug for FileKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FileKey")
    }
}
