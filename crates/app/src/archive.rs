//! A file as IT sees it: verified, folded anew, exported, given a new secret. No person's screen.
//!
//! Invariant: an export leaves a row in the access log before a byte is written, and holds no unsigned text.

use crate::Error;
use crate::host::Host;
use crate::letter::kept;
use crate::open::{entry, stream};
use crate::projector::Lists;
use crate::secret;
use domain::case::Case;
use domain::id::{StreamKind, StreamRef};
use domain::record::{Author, Entry};
use ledger::{Hash, Operation};
use serde::Serialize;
use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;
use store::{Access, CaseFilter, Condition, KeyFile, Store};

/// An open file.
pub struct Archive {
    host: Arc<dyn Host>,
    store: Store,
}

/// What verifying has shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verified {
    /// Whether everything holds.
    pub holds: bool,
    /// Operations read, those among them whose text is erased, and kept letters read.
    pub operations: u64,
    /// See `operations`.
    pub erased: u64,
    /// See `operations`.
    pub letters: u64,
    /// How many operations, chains or letters do not hold.
    pub flaws: usize,
    /// Pages of the file cannot be read.
    pub damaged: bool,
}

/// What folding everything anew has shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Folded {
    /// How many streams there are.
    pub streams: usize,
    /// Whether every list was as it is now.
    pub equal: bool,
}

/// What an export holds: names of files in its folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Exported {
    /// How many operations the case has.
    pub operations: usize,
    /// The files.
    pub files: Vec<String>,
}

impl Archive {
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

    /// Verifies every page, hash, signature and chain.
    ///
    /// # Errors
    /// What reading meets, but for damage, which is the answer.
    pub fn verify(&self) -> Result<Verified, Error> {
        let damaged = matches!(self.store.condition(), Condition::Damaged { .. });
        let whole = self.store.check().and_then(|()| self.store.verify());
        let verdict = match whole {
            Err(store::Error::Damaged { .. }) => return Ok(Verified::damaged()),
            whole => whole?,
        };
        Ok(Verified {
            holds: verdict.flaws.is_empty() && !damaged,
            operations: verdict.operations,
            erased: verdict.erased,
            letters: verdict.blobs,
            flaws: verdict.flaws.len(),
            damaged,
        })
    }

    /// Drops every list and folds it anew.
    ///
    /// # Errors
    /// What reading and writing meet; the lists then stand as they were.
    pub fn rebuild(&mut self) -> Result<Folded, Error> {
        let rebuilt = self.store.rebuild()?;
        Ok(Folded {
            streams: rebuilt.streams,
            equal: rebuilt.equal,
        })
    }

    /// Writes a case, named by id or number, to a folder: operations as JSON lines, kept letters, and the SHA-256 of each file.
    ///
    /// # Errors
    /// [`Error::NotFound`], or what the disk says.
    pub fn export(&mut self, case: &str, folder: &Path) -> Result<Exported, Error> {
        let stream = self.find(case)?;
        let mut operations = self.store.operations(&stream)?;
        if operations.is_empty() {
            return Err(Error::NotFound);
        }
        let user: Author = serde_json::from_str(&self.store.setting("user")?.unwrap_or_default())
            .map_err(|_| Error::Malformed)?;
        self.store.access_add(&[Access {
            at: self.host.now(),
            actor: user.actor,
            stream: Some(stream),
            act: "case.export".to_owned(),
            purpose: "export".to_owned(),
        }])?;
        let entries: Vec<Entry> = operations.iter().map(entry).collect();
        let mut files = vec![("operations.jsonl".to_owned(), lines(&mut operations)?)];
        files.extend(self.letters(&Case::fold(&entries))?);
        let mut sums = String::new();
        for (name, bytes) in &files {
            let _ = writeln!(sums, "{}  {name}", Hash::of(bytes));
        }
        files.push(("SHA256SUMS".to_owned(), sums.into_bytes()));
        store::private_folder(folder)?;
        for (name, bytes) in &files {
            store::replace_file(&folder.join(name), bytes)?;
        }
        Ok(Exported {
            operations: operations.len(),
            files: files.into_iter().map(|(name, _)| name).collect(),
        })
    }

    fn find(&self, case: &str) -> Result<StreamRef, Error> {
        if let Ok(stream) = stream(StreamKind::Case, case) {
            return Ok(stream);
        }
        let all = CaseFilter {
            person: None,
            assessor: None,
            closed: None,
            state: None,
            sees_protected: true,
            limit: u32::MAX,
        };
        let mut cases = self.store.cases(&all)?.into_iter().map(|listed| listed.case);
        let found = cases.find(|row| row.number == case).ok_or(Error::NotFound)?;
        Ok(StreamRef {
            kind: StreamKind::Case,
            id: found.id,
        })
    }

    fn letters(&self, case: &Case) -> Result<Vec<(String, Vec<u8>)>, Error> {
        kept(case)
            .map(|kept| {
                let name = format!("{}-{}.pdf", kept.said.letter(), kept.number);
                let hash: Hash = serde_json::from_value(kept.sha256.into()).map_err(|_| Error::Malformed)?;
                let blob = self.store.blob(&hash)?.ok_or(Error::NotFound)?;
                Ok((name, blob.bytes().to_vec()))
            })
            .collect()
    }
}

impl Verified {
    fn damaged() -> Self {
        Self {
            holds: false,
            operations: 0,
            erased: 0,
            letters: 0,
            flaws: 0,
            damaged: true,
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

/// One operation a line. A text that nothing signed rests on is working material: its header stays, it does not.
fn lines(operations: &mut [Operation]) -> Result<Vec<u8>, Error> {
    let signs =
        |operation: &Operation| matches!(operation.header().kind.as_str(), "decision.sign" | "order.send");
    let signed = operations.iter().rposition(signs).unwrap_or_default();
    let mut lines = Vec::new();
    for (at, operation) in operations.iter_mut().enumerate() {
        if at >= signed && operation.header().kind == "field.write" {
            operation.erase();
        }
        serde_json::to_writer(&mut lines, operation).map_err(|_| Error::Malformed)?;
        lines.push(b'\n');
    }
    Ok(lines)
}
