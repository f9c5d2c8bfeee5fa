//! Whose turn it is: reading, and writing in one transaction.
//!
//! Invariant: once damage has been met, nothing more is written.

use super::Store;
use crate::projection::{Projector, Recent};
use crate::{Error, connection};
use rusqlite::{Connection, TransactionBehavior};

impl Store {
    /// A connection that has met damage answers for nothing any more: from then on each reading has one of its own.
    pub(super) fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        let outcome = if self.damaged.get() {
            connection::open_read_only(&self.path, &self.key).and_then(|connection| work(&connection))
        } else {
            work(&self.connection)
        };
        outcome.map_err(|error| self.note(error))
    }

    /// Does `work` in one transaction. A full disk is met by giving the reserve up and doing it once more.
    pub(super) fn write<T>(
        &mut self,
        work: impl Fn(&Connection, &dyn Projector, &mut Recent) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.refuse_if_damaged()?;
        let outcome = match self.transact(&work) {
            Err(Error::DiskFull) if self.reserve.give_up()? => {
                self.gave_up_reserve.set(true);
                self.transact(&work)
            }
            outcome => outcome,
        };
        outcome.map_err(|error| self.note(error))
    }

    fn transact<T>(
        &mut self,
        work: impl Fn(&Connection, &dyn Projector, &mut Recent) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut recent = self.recent.take();
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let outcome = work(&transaction, self.projector.as_ref(), &mut recent)?;
        transaction.commit()?;
        self.recent.replace(recent);
        Ok(outcome)
    }

    /// The write-ahead log still holds what has been erased, until it is written back and cut.
    pub(super) fn overwrite_log(&self) -> Result<(), Error> {
        self.read(|connection| {
            connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
            Ok(())
        })
    }

    pub(super) fn refuse_if_damaged(&self) -> Result<(), Error> {
        if self.damaged.get() {
            return Err(Error::Damaged {
                copy: self.copies.last(),
            });
        }
        Ok(())
    }

    /// Once damage has been met, nothing more is written.
    fn note(&self, error: Error) -> Error {
        if matches!(error, Error::Damaged { .. }) {
            self.damaged.set(true);
            return Error::Damaged {
                copy: self.copies.last(),
            };
        }
        error
    }
}
