//! What may go wrong. No variant carries anything that a person wrote, nor an address with a password in it.

use deadpool_postgres::HookError;
use sync::wire::Refusal;

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The configuration cannot be read.
    #[error("the configuration cannot be read: {0}")]
    Config(String),
    /// What is asked for cannot be answered so.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The device is not registered so.
    #[error(transparent)]
    Unregistered(#[from] Refused),
    /// The database's migrations are not this program's: a newer program has been there, or one was changed.
    #[error("the database was migrated by another version of the program")]
    Version,
    /// Who serves may change what laptops made, or see every committee.
    #[error("the database's role may do more than serve")]
    Role,
    /// A migration was not done; the database is as it was before that one.
    #[error("the database could not be migrated: is it its owner's address, and PostgreSQL 15 or later?")]
    Migration,
    /// PostgreSQL says no. Its message may quote a value, so only the code is told.
    #[error("the database answered {0}")]
    Database(String),
    /// No connection is to be had.
    #[error("no connection to the database")]
    Unreachable,
    /// Questions can no longer be listened for.
    #[error("the address cannot be listened at")]
    Listen,
    /// The program is ending.
    #[error("the program is ending")]
    Stopped,
    /// What is stored is not an operation.
    #[error("what is stored does not hold: {0}")]
    Stored(#[from] ledger::Error),
}

/// Why a device is not registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Who is signed in has nothing to do in this committee.
    #[error("no rights in this committee")]
    NoRights,
    /// The replica was registered with another key or by somebody else, or the key is another replica's.
    #[error("the replica is registered otherwise")]
    ReplicaTaken,
    /// The actor id is somebody else's, or has been given a case by others.
    #[error("the actor id is taken")]
    ActorTaken,
}

impl Error {
    /// Whether the same transaction, tried again, may well be done: it met another one, or the server went away before it
    /// could say whether it was done. Pushing twice is safe.
    pub(crate) fn passes(&self) -> bool {
        // Serialisation failure, deadlock, server shut down.
        matches!(self, Self::Database(code) if ["40001", "40P01", "57P01"].contains(&code.as_str()))
    }
}

impl From<tokio_postgres::Error> for Error {
    fn from(error: tokio_postgres::Error) -> Self {
        match error.code() {
            Some(code) => Self::Database(code.code().to_owned()),
            None => Self::Unreachable,
        }
    }
}

impl From<deadpool_postgres::PoolError> for Error {
    fn from(error: deadpool_postgres::PoolError) -> Self {
        match error {
            deadpool_postgres::PoolError::Backend(error) => error.into(),
            deadpool_postgres::PoolError::Timeout(_)
            | deadpool_postgres::PoolError::Closed
            | deadpool_postgres::PoolError::NoRuntimeSpecified => Self::Unreachable,
            deadpool_postgres::PoolError::PostCreateHook(HookError::Backend(error)) => error.into(),
            deadpool_postgres::PoolError::PostCreateHook(HookError::Message(_)) => Self::Role,
        }
    }
}
