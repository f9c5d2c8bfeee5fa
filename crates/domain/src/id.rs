//! Identifiers. All are UUIDv7, made where the thing is made, never reused, and never used as an order
//! (a slow clock on one laptop would then decide who was first).

use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )*};
}

ids! {
    /// One operation in the ledger.
    OpId,
    /// One stream of operations: a case, a person, a person's contact details, a committee.
    StreamId,
    /// One database file: one user on one device, with its own key, sequence and chain.
    ReplicaId,
    /// One person who uses Kvarbo. Random, bound to an identity later.
    ActorId,
}

/// What a stream of operations is about. Each kind is folded by its own function.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StreamKind {
    /// A case (*ärende*).
    Case,
    /// A person's master data.
    Person,
    /// A person's addresses, telephones, door codes: erasable, replicated only where granted.
    Contact,
    /// A committee (*nämnd*): profile, delegation, units.
    Committee,
}

/// Names one stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct StreamRef {
    /// What it is about.
    pub kind: StreamKind,
    /// Which one.
    pub id: StreamId,
}
