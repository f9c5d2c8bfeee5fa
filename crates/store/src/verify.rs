//! Verifying everything in the file, and reading what is left of a damaged one.

use crate::{Error, blob, fetched, op, replica};
use domain::id::ReplicaId;
use ledger::{Chain, Hash, Operation};
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};

/// What verifying every hash and signature has shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Operations read.
    pub operations: u64,
    /// Those among them whose payload is erased, by their kind: which of them may be, the rules know.
    pub erased: BTreeMap<String, u64>,
    /// Letters read. What is kept beside a letter to show it is read like it, and is no letter of its own.
    pub letters: u64,
    /// What does not hold; empty when everything does.
    pub flaws: Vec<Flaw>,
}

/// One thing that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// An operation, as the ledger judges it.
    Operation {
        /// Whose it is.
        replica: ReplicaId,
        /// Its number in the file.
        seq: u64,
        /// What is wrong with it.
        error: ledger::Error,
    },
    /// A replica's operations do not end where the file says that they end.
    Head {
        /// Whose they are.
        replica: ReplicaId,
    },
    /// A file that an operation of this file names is not there, or its bytes are not those that its hash names.
    Blob {
        /// The hash.
        hash: Hash,
    },
}

/// What could still be read of a damaged file.
#[derive(Debug, Clone, PartialEq)]
pub struct Salvage {
    /// The operations, in the order of the file.
    pub operations: Vec<Operation>,
    /// How many there were that cannot be read.
    pub lost: u64,
}

pub(crate) fn verify(connection: &Connection) -> Result<Verdict, Error> {
    let mut verdict = Verdict::default();
    // What colleagues' operations name comes without its files.
    let mut named = BTreeSet::new();
    for known in replica::list(connection)? {
        let id = known.chain.replica();
        let key = known.public_key()?;
        let mut chain = Chain::new(id);
        op::visit_by_replica(connection, id, |seq, read| {
            verdict.operations += 1;
            let followed = read.and_then(|operation| {
                verdict.count_erased(&operation);
                named.extend(operation.header().blobs.iter().map(|file| file.hash));
                let followed = chain.follow(&operation, &key);
                // After a flaw the rest is judged by its own: one wrong link is one flaw.
                chain = Chain::ending_in(&operation);
                followed
            });
            if let Err(error) = followed {
                verdict.flaws.push(Flaw::Operation {
                    replica: id,
                    seq,
                    error,
                });
            }
        })?;
        if chain != known.chain {
            verdict.flaws.push(Flaw::Head { replica: id });
        }
    }
    fetched::visit(connection, |replica, seq, read, key| {
        verdict.operations += 1;
        let held = read.and_then(|operation| {
            verdict.count_erased(&operation);
            operation.verify(key)
        });
        if let Err(error) = held {
            verdict.flaws.push(Flaw::Operation { replica, seq, error });
        }
    })?;
    blob::visit(connection, |hash, is_letter, holds| {
        verdict.letters += u64::from(is_letter);
        if holds {
            named.remove(&hash);
        } else {
            named.insert(hash);
        }
    })?;
    let flaws = named.into_iter().map(|hash| Flaw::Blob { hash });
    verdict.flaws.extend(flaws);
    Ok(verdict)
}

impl Verdict {
    fn count_erased(&mut self, operation: &Operation) {
        if operation.is_erased() {
            *self.erased.entry(operation.header().kind.clone()).or_default() += 1;
        }
    }
}

/// Reads operation by operation, so that a damaged page takes only its own with it.
///
/// `open` gives a connection that has not met the damage yet: SQLCipher answers for nothing on one that has.
pub(crate) fn salvage(open: impl Fn() -> Result<Connection, Error>) -> Result<Salvage, Error> {
    // Positions have no gaps and chains neither: either end says how many operations there were.
    let count = open()
        .and_then(|connection| op::last_position(&connection))
        .or_else(|_| chained(&open()?))?;
    let mut connection = open()?;
    let mut operations = Vec::new();
    for position in 1..=count {
        match op::find_by_position(&connection, position) {
            Ok(Some(stored)) => operations.extend(stored.read().ok()),
            Ok(None) => {}
            Err(_) => connection = open()?,
        }
    }
    let lost = count - operations.len() as u64;
    Ok(Salvage { operations, lost })
}

/// How many operations the replicas' chains say that there are.
fn chained(connection: &Connection) -> Result<u64, Error> {
    let replicas = replica::list(connection)?;
    Ok(replicas.iter().map(|known| known.chain.seq()).sum())
}
