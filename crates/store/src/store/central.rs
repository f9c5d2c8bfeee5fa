//! The file meets the central system: what the engine asks of it, and keeping what came.

use crate::{Error, Store, draft, fetched, met, op, replica};
use domain::id::{ReplicaId, StreamRef};
use ledger::{Hash, Operation};
use std::collections::BTreeSet;
use sync::{File, HandOver, Head, Marks, Taking};

impl Store {
    /// Keeps what came of the central system: all of it or nothing.
    ///
    /// # Errors
    /// [`Error::OtherKey`], [`Error::UnknownReplica`], [`Error::Ledger`] where what came does not hold; [`Error::DiskFull`], [`Error::Damaged`].
    pub fn take(&mut self, taking: &Taking) -> Result<(), Error> {
        self.write(|connection, projector, recent| met::take(connection, projector, recent, taking))?;
        match taking.given_up.is_empty() {
            true => Ok(()),
            false => self.overwrite_log(),
        }
    }

    /// What the replicas that the file was said when they ended, in order.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn handed_over(&self) -> Result<Vec<HandOver>, Error> {
        self.read(replica::list_handed_over)
    }

    /// How many operations of colleagues are in the file.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn count_fetched(&self) -> Result<u64, Error> {
        self.read(fetched::count_all)
    }
}

impl File for Store {
    type Error = Error;

    fn replica(&self) -> Result<ReplicaId, Error> {
        Ok(self.own()?.ok_or(Error::UnknownReplica)?.chain.replica())
    }

    fn earlier(&self) -> Result<Vec<ReplicaId>, Error> {
        self.read(replica::list_earlier)
    }

    fn last(&self, replica: ReplicaId) -> Result<u64, Error> {
        let known = self.read(|connection| replica::find(connection, replica))?;
        Ok(known.map_or(0, |known| known.chain.seq()))
    }

    fn hash(&self, replica: ReplicaId, seq: u64) -> Result<Option<Hash>, Error> {
        let header = self.read(|connection| op::find_header(connection, replica, seq))?;
        Ok(header.map(|header| Hash::of(&header)))
    }

    fn after(&self, replica: ReplicaId, seq: u64, most: usize) -> Result<Vec<Operation>, Error> {
        self.read(|connection| op::list_after(connection, replica, seq, most))
    }

    fn marks(&self) -> Result<Marks, Error> {
        self.read(met::marks)
    }

    fn head(&self, stream: StreamRef) -> Result<Head, Error> {
        self.read(|connection| met::head(connection, &stream))
    }

    fn streams(&self) -> Result<BTreeSet<StreamRef>, Error> {
        Ok(Store::streams(self, None)?.into_iter().collect())
    }

    fn is_written_in(&self, stream: StreamRef) -> Result<bool, Error> {
        Ok(self.read(draft::list_streams)?.contains(&stream))
    }
}
