//! Everything that can go wrong with the file. No variant carries anything a person wrote, and none a key.

use chrono::{DateTime, FixedOffset};
use std::io;
use std::path::PathBuf;

/// Why the file, its keys or a statement refused.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no database at the path.
    #[error("there is no file")]
    NoFile,
    /// Something is there already; nothing is ever replaced.
    #[error("there is a file already")]
    AlreadyExists,
    /// The file is an ordinary, unencrypted SQLite database.
    #[error("the file is not encrypted")]
    Unencrypted,
    /// The file opens with the key, and is not Kvarbo's; or it is no database at all.
    #[error("the file is no database of Kvarbo's, or a shortened one without its key file")]
    Foreign,
    /// The file was written by a newer program.
    #[error("the file has version {found}, this program knows {known}")]
    Newer {
        /// Version of the file.
        found: u32,
        /// Newest version that this program knows.
        known: u32,
    },
    /// The file is damaged and cannot be written to, or not be read at all.
    #[error("the file is damaged")]
    Damaged {
        /// The last verified copy, when there is one.
        copy: Option<PathBuf>,
    },
    /// There is nothing to put a copy in the place of: the file is whole.
    #[error("the file is whole: nothing was done")]
    Sound,
    /// There is no copy that reads whole.
    #[error("there is no copy that reads whole")]
    NoCopy,
    /// The folder, or a file in it, may not be written to.
    #[error("the folder cannot be written to")]
    ReadOnlyFolder,
    /// The disk is full, and the reserve is used up. Nothing of the attempt was kept.
    #[error("the disk is full")]
    DiskFull,
    /// Another program holds the file.
    #[error("the file is in use")]
    Busy,

    /// There is no key file beside the database.
    #[error("there is no key file")]
    NoKeyFile,
    /// The key file is not as it was written.
    #[error("the key file is damaged")]
    KeyFileDamaged,
    /// The PIN or passphrase is wrong.
    #[error("wrong secret{}", .left.map(|left| format!(", {left} tries left")).unwrap_or_default())]
    WrongSecret {
        /// How many tries remain before the slot closes; none where it never does.
        left: Option<u8>,
    },
    /// Too many wrong tries: only the committee's recovery key opens the file now.
    #[error("too many wrong tries")]
    SlotClosed,
    /// So many tries were wrong that the next has to wait; nothing but the secret opens the file, so it never closes.
    #[error("too many wrong tries: wait until {}", .until.format("%H:%M"))]
    Wait {
        /// When the next try is taken.
        until: DateTime<FixedOffset>,
    },
    /// The slot wants the device's secret too, and it was not given (a lost key store).
    #[error("the device's secret is missing")]
    DeviceSecretMissing,
    /// The PIN or passphrase is too short to be kept.
    #[error("a secret has at least {least} characters")]
    SecretTooShort {
        /// Fewest characters.
        least: usize,
    },
    /// The key file has no recovery slot.
    #[error("there is no recovery slot")]
    NoRecoverySlot,
    /// The private key is not the one that the recovery slot was sealed to.
    #[error("not the recovery key of this file")]
    WrongRecoveryKey,
    /// The file key belongs to another file.
    #[error("not the key of this file")]
    WrongKey,
    /// Key derivation or encryption refused (out of memory, parameters out of range).
    #[error("cryptography failed")]
    Crypto,

    /// The operation's replica is not registered in this file.
    #[error("unknown replica")]
    UnknownReplica,
    /// A replica comes with another key than the one that it was first known by.
    #[error("another key for a known replica")]
    OtherKey,
    /// The file has a replica of its own already.
    #[error("the file has a replica already")]
    ReplicaExists,
    /// The replica has signed two different operations with one number: it was cloned.
    #[error("two different operations with number {seq}")]
    Equivocation {
        /// The number in the replica's chain.
        seq: u64,
    },
    /// The operation does not hold.
    #[error(transparent)]
    Ledger(#[from] ledger::Error),

    /// Reading or writing a file failed.
    #[error("input or output failed")]
    Io(#[source] io::Error),
    /// SQLite refused a statement.
    #[error("the database refused")]
    Sql(#[source] rusqlite::Error),
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::DiskFull) => Self::DiskFull,
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => Self::Damaged { copy: None },
            Some(Code::ReadOnly | Code::CannotOpen | Code::PermissionDenied) => Self::ReadOnlyFolder,
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::Busy,
            Some(_) | None => Self::Sql(error),
        }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind as Kind;
        let kind = error.kind();
        if matches!(kind, Kind::StorageFull | Kind::QuotaExceeded) {
            Self::DiskFull
        } else if matches!(kind, Kind::PermissionDenied | Kind::ReadOnlyFilesystem) {
            Self::ReadOnlyFolder
        } else if kind == Kind::AlreadyExists {
            Self::AlreadyExists
        } else {
            Self::Io(error)
        }
    }
}
