//! The code of what the file refuses.

use store::Error as E;

pub(super) fn code(error: &E) -> &'static str {
    match error {
        E::NoFile => "no-file",
        E::AlreadyExists => "already-set-up",
        E::Unencrypted => "unencrypted",
        E::Foreign => "foreign",
        E::Newer { .. } => "newer",
        E::Damaged { .. } => "damaged",
        E::Sound => "sound",
        E::NoCopy => "no-copy",
        E::ReadOnlyFolder => "read-only-folder",
        E::DiskFull => "disk-full",
        E::Busy => "busy",
        E::WrongSecret { .. } => "wrong-secret",
        E::SlotClosed => "slot-closed",
        E::Wait { .. } => "wait",
        E::DeviceSecretMissing => "device-secret-missing",
        E::SecretTooShort { .. } => "secret-too-short",
        E::NoKeyFile | E::KeyFileDamaged => "key-file",
        E::NoRecoverySlot | E::WrongRecoveryKey | E::WrongKey => "recovery-key",
        E::UnknownReplica | E::OtherKey | E::ReplicaExists | E::Equivocation { .. } | E::Ledger(_) => {
            "ledger"
        }
        E::Crypto | E::Io(_) | E::Sql(_) => "database",
    }
}
