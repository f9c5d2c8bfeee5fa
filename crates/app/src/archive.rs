//! A file as IT sees it: verified, folded anew, given a new secret or put back from its copy. No person's screen. What is exported: `export`.

use crate::Error;
use crate::host::Host;
use crate::projector::Lists;
use crate::secret;
use serde::Serialize;
use std::path::Path;
use std::sync::Arc;
use store::{Condition, KeyFile, Restored, Store};

/// What the program erases: the wordings that a signature replaced, and what carried a text that was moved as misfiled.
/// Everything else is kept as long as the file.
const ERASABLE: [&str; 4] = ["field.write", "note.add", "note.strike", "quick_note.add"];

/// An open file.
pub struct Archive {
    pub(crate) host: Arc<dyn Host>,
    pub(crate) store: Store,
}

/// What verifying has shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verified {
    /// Whether everything holds.
    pub holds: bool,
    /// Operations read, those among them whose text was rightly erased, and kept letters read.
    pub operations: u64,
    /// See `operations`.
    pub erased: u64,
    /// See `operations`.
    pub letters: u64,
    /// How many operations, chains or letters do not hold: changed, taken away, or without a text that nobody erases.
    pub flaws: u64,
    /// Pages of the file cannot be read.
    pub damaged: bool,
    /// It is damaged, and there is a copy to put in its place, if it still reads whole.
    pub copy: bool,
}

/// What folding everything anew has shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Folded {
    /// How many streams there are.
    pub streams: usize,
    /// Whether every list was as it is now.
    pub equal: bool,
    /// Lower-case hex SHA-256 of every row of every list: the same where two files show the same. Empty where nothing was folded.
    pub digest: String,
    /// The file itself is damaged: nothing was folded, since what it holds cannot be trusted.
    pub damaged: bool,
    /// It is damaged, and there is a copy to put in its place, if it still reads whole.
    pub copy: bool,
}

impl Archive {
    /// Refuses what can be no file of Kvarbo's, without its secret.
    ///
    /// # Errors
    /// `NoFile`, `Unencrypted`, `NoKeyFile`.
    pub fn recognise(file: &Path) -> Result<(), Error> {
        exists(file)?;
        Ok(Store::recognise(file)?)
    }

    /// Opens the file with its secret.
    ///
    /// # Errors
    /// `WrongSecret`, `SlotClosed`, and everything that can be wrong with a file.
    pub fn open(host: Arc<dyn Host>, file: &Path, typed: &str) -> Result<Self, Error> {
        exists(file)?;
        let key = secret::unlock(host.as_ref(), &KeyFile::beside(file), typed)?;
        let store = Store::open(file, key, Box::new(Lists))?;
        Ok(Self { host, store })
    }

    /// Opens the file with the committee's private key and gives it a new secret.
    ///
    /// # Errors
    /// `WrongRecoveryKey`, `NoRecoverySlot`, `SecretTooShort`; the old secret then stands.
    pub fn recover(
        host: Arc<dyn Host>,
        file: &Path,
        committee_key: &str,
        typed: &str,
    ) -> Result<Self, Error> {
        exists(file)?;
        let keys = KeyFile::beside(file);
        let key = keys.recover(committee_key)?;
        secret::put(host.as_ref(), &keys, &key, typed)?;
        Self::open(host, file, typed)
    }

    /// Puts the last verified copy in the place of a damaged file.
    ///
    /// # Errors
    /// `Busy` while the window has it open; `WrongSecret`, `SlotClosed`; `Sound` where nothing is wrong with the file,
    /// `NoCopy`, and what the disk says: the file then stands as it was.
    pub fn restore(host: &dyn Host, file: &Path, typed: &str) -> Result<Restored, Error> {
        exists(file)?;
        let key = secret::unlock(host, &KeyFile::beside(file), typed)?;
        Ok(store::restore(file, &key)?)
    }

    /// Verifies every page, hash, signature and chain.
    ///
    /// # Errors
    /// What reading meets, but for damage, which is the answer.
    pub fn verify(&self) -> Result<Verified, Error> {
        let damaged = matches!(self.store.condition(), Condition::Damaged { .. });
        let whole = self.store.check().and_then(|()| self.store.verify());
        let verdict = match whole {
            Err(store::Error::Damaged { .. }) => return Ok(Verified::damaged(self.has_copy())),
            whole => whole?,
        };
        let (mut erased, mut flaws) = (0, verdict.flaws.len() as u64);
        for (kind, operations) in &verdict.erased {
            if ERASABLE.contains(&kind.as_str()) {
                erased += operations;
            } else {
                flaws += operations;
            }
        }
        Ok(Verified {
            holds: flaws == 0 && !damaged,
            operations: verdict.operations,
            erased,
            letters: verdict.letters,
            flaws,
            damaged,
            copy: damaged && self.has_copy(),
        })
    }

    /// Reads every page, then drops every list and folds it anew.
    ///
    /// # Errors
    /// What reading and writing meet, but for damage, which is the answer; the lists then stand as they were.
    pub fn rebuild(&mut self) -> Result<Folded, Error> {
        let rebuilt = match self.store.check().and_then(|()| self.store.rebuild()) {
            Err(store::Error::Damaged { .. }) => return Ok(Folded::damaged(self.has_copy())),
            rebuilt => rebuilt?,
        };
        Ok(Folded {
            streams: rebuilt.streams,
            equal: rebuilt.equal,
            digest: rebuilt.digest.to_string(),
            damaged: false,
            copy: false,
        })
    }

    /// Whether there is a copy to put in the place of a damaged file. It is read when it is put there.
    fn has_copy(&self) -> bool {
        self.store.verified_copy().is_some()
    }
}

impl Folded {
    fn damaged(copy: bool) -> Self {
        Self {
            streams: 0,
            equal: false,
            digest: String::new(),
            damaged: true,
            copy,
        }
    }
}

impl Verified {
    fn damaged(copy: bool) -> Self {
        Self {
            holds: false,
            operations: 0,
            erased: 0,
            letters: 0,
            flaws: 0,
            damaged: true,
            copy,
        }
    }
}

fn exists(file: &Path) -> Result<(), Error> {
    if file.is_file() {
        Ok(())
    } else {
        Err(Error::Store(store::Error::NoFile))
    }
}
