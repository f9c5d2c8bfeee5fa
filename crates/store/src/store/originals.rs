//! Originals in and out of the open file.

use crate::access::aside;
use crate::append::{Append, append};
use crate::{
    Access, Blob, Draft, DraftKey, DraftWritten, Error, Judged, KeyFile, Own, RecoveryKey, Salvage, Store,
    Verdict, access, blob, connection, draft, op, replica, setting, verify,
};
use domain::id::{OpId, ReplicaId, StreamKind, StreamRef};
use ledger::{Hash, Operation, PublicKey};
use std::path::PathBuf;

/// Originals.
impl Store {
    /// Makes this file's own replica.
    ///
    /// # Errors
    /// [`Error::ReplicaExists`]; [`Error::Ledger`] when `secret` is no P-256 key.
    pub fn register_own(&mut self, replica: ReplicaId, secret: &[u8; 32]) -> Result<(), Error> {
        self.write(
            |connection, _, _| match replica::find_own(connection, &mut None)? {
                Some(_) => Err(Error::ReplicaExists),
                None => replica::insert_own(connection, replica, secret),
            },
        )
    }

    /// Lets another replica's operations in.
    ///
    /// # Errors
    /// [`Error::Sql`] when the replica is known already.
    pub fn register(&mut self, replica: ReplicaId, key: &PublicKey) -> Result<(), Error> {
        self.write(|connection, _, _| replica::insert(connection, replica, key))
    }

    /// What the next operation is sealed with; read it anew for every [`Store::append`].
    ///
    /// # Errors
    /// [`Error::Damaged`] and what reading meets.
    pub fn own(&self) -> Result<Option<Own>, Error> {
        let mut signer = self.signer.borrow_mut();
        self.read(|connection| replica::find_own(connection, &mut signer))
    }

    /// Writes one act: when this answers, it is on the disk whole; when it refuses, nothing of it is.
    ///
    /// # Errors
    /// [`Error::UnknownReplica`], [`Error::Ledger`], [`Error::Equivocation`]; [`Error::DiskFull`],
    /// [`Error::Damaged`].
    pub fn append(&mut self, act: &Append<'_>) -> Result<(), Error> {
        self.write(|connection, projector, recent| append(connection, projector, recent, act))?;
        if !act.erase.is_empty() {
            self.overwrite_log()?;
        }
        Ok(())
    }

    /// Erases payloads (*gallring*): header, hash and signature stay, so the chain holds.
    ///
    /// # Errors
    /// As [`Store::append`].
    pub fn erase(&mut self, operations: &[OpId]) -> Result<(), Error> {
        self.append(&Append {
            erase: operations,
            ..Append::default()
        })
    }

    /// The stream's operations, in the order in which they are folded: by their places in the central system, then those
    /// that have none yet.
    ///
    /// # Errors
    /// [`Error::Damaged`] and what reading meets.
    pub fn operations(&self, stream: &StreamRef) -> Result<Vec<Operation>, Error> {
        Ok(self
            .judged(stream)?
            .into_iter()
            .map(|one| one.operation)
            .collect())
    }

    /// The same, each with what the central system judged of it.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn judged(&self, stream: &StreamRef) -> Result<Vec<Judged>, Error> {
        let listed = self.read(|connection| op::list_by_stream(connection, stream))?;
        Ok(listed.into_iter().map(|(_, judged)| judged).collect())
    }

    /// The streams that have operations.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn streams(&self, kind: Option<StreamKind>) -> Result<Vec<StreamRef>, Error> {
        self.read(|connection| op::list_streams(connection, kind))
    }

    /// The streams that have an operation of this kind (`intake.register`), erased or not.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn streams_with(&self, kind: &str) -> Result<Vec<StreamRef>, Error> {
        self.read(|connection| op::list_streams_of_kind(connection, kind))
    }

    /// Verifies every hash, signature and chain in the file.
    ///
    /// # Errors
    /// As [`Store::operations`]; what does not hold is in the verdict.
    pub fn verify(&self) -> Result<Verdict, Error> {
        self.read(verify::verify)
    }

    /// Reads what is left of a damaged file, operation by operation.
    ///
    /// # Errors
    /// [`Error::Damaged`] when not even their number can be read.
    pub fn salvage(&self) -> Result<Salvage, Error> {
        verify::salvage(|| connection::open_read_only(&self.path, &self.key))
    }

    /// The file with this content.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn blob(&self, hash: &Hash) -> Result<Option<Blob>, Error> {
        self.read(|connection| blob::find(connection, hash))
    }

    /// Keeps what is being typed; an edit older than the one on the disk is ignored.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::Damaged`].
    pub fn draft_write(&mut self, draft: &Draft) -> Result<DraftWritten, Error> {
        self.write(|connection, _, _| draft::write(connection, draft))
    }

    /// Drops a draft that is not to become an operation; a later edit of it stays.
    ///
    /// # Errors
    /// As [`Store::draft_write`].
    pub fn draft_drop(&mut self, draft: &DraftKey) -> Result<(), Error> {
        self.write(|connection, _, _| draft::remove(connection, draft))
    }

    /// The stream's drafts, by field.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn drafts(&self, stream: &StreamRef) -> Result<Vec<Draft>, Error> {
        self.read(|connection| draft::list(connection, stream))
    }

    /// The streams that have drafts: what a crash left to be sealed.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn streams_with_drafts(&self) -> Result<Vec<StreamRef>, Error> {
        self.read(draft::list_streams)
    }

    /// The setting under this key.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn setting(&self, key: &str) -> Result<Option<String>, Error> {
        self.read(|connection| setting::find(connection, key))
    }

    /// Seals the file's recovery slot to the committee's key, in the place of an earlier one.
    ///
    /// # Errors
    /// [`Error::NoKeyFile`], [`Error::KeyFileDamaged`], [`Error::DiskFull`], [`Error::ReadOnlyFolder`].
    pub fn put_recovery(&self, to: &RecoveryKey) -> Result<(), Error> {
        KeyFile::beside(&self.path).put_recovery(&self.key, to)
    }

    /// Keeps a setting.
    ///
    /// # Errors
    /// As [`Store::draft_write`].
    pub fn setting_put(&mut self, key: &str, value: &str) -> Result<(), Error> {
        self.write(|connection, _, _| setting::put(connection, key, value))
    }

    /// Adds rows to the access log, all of them or none; beside a damaged file, which is still read, until a sound one
    /// takes them in.
    ///
    /// # Errors
    /// As [`Store::draft_write`], but for damage.
    pub fn access_add(&mut self, rows: &[Access]) -> Result<(), Error> {
        match self.write(|connection, _, _| rows.iter().try_for_each(|row| access::insert(connection, row))) {
            Err(Error::Damaged { .. }) => rows
                .iter()
                .try_for_each(|row| aside::add(&self.path, &self.key, row)),
            outcome => outcome,
        }
    }

    /// Rows of the access log that were kept beside a damaged file and cannot be read; set aside under this name.
    pub fn damaged_log(&self) -> Option<PathBuf> {
        aside::damaged(&self.path)
    }

    /// The access log's rows, of one stream or all, the latest first.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn accesses(&self, stream: Option<&StreamRef>, limit: u32) -> Result<Vec<Access>, Error> {
        let mut rows = aside::rows(&self.path, &self.key, stream, limit)?;
        rows.extend(self.read(|connection| access::list(connection, stream, limit))?);
        rows.truncate(limit as usize);
        Ok(rows)
    }
}
