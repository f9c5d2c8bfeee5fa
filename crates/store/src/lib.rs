//! The encrypted file: originals, projections, search, access log, keys, copies.
//!
//! A file belongs to one user on one device. Beside the database lie its key file (`.keys`), a reserve that is given
//! up when the disk is full (`.reserve`) and the folder `copies` with verified, encrypted copies.
//!
//! Invariants: what [`Store::append`] has answered for is on the disk; every operation in the file held when it came
//! in; originals (operations, blobs, drafts, access log, settings, replicas) are never made from projections, and
//! every projection can be folded anew; a file that cannot be read is never replaced or deleted; nothing that a
//! person wrote stands in an error.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod access;
mod append;
mod atomic;
mod blob;
mod case;
mod connection;
mod copies;
mod draft;
mod error;
mod fetched;
mod held;
mod keys;
mod met;
mod migration;
mod op;
mod person;
mod projection;
mod replica;
mod reserve;
mod restore;
#[cfg(test)]
mod schema;
mod search;
mod setting;
mod sight;
mod sql;
mod store;
mod verify;
mod watch;
mod words;

pub use access::Access;
pub use append::Append;
pub use atomic::{close_to_others, private_folder, replace as replace_file};
pub use blob::Blob;
pub use case::{CaseFilter, CaseListed, CaseLoad, CaseRow, Granted};
pub use draft::{Draft, DraftKey, DraftWritten};
pub use error::Error;
pub use held::refuse_if_open;
pub use keys::{Cost, FileKey, KeyFile, RecoveryKey, Secret};
pub use migration::FILE_VERSION;
pub use op::Judged;
pub use person::PersonRow;
pub use projection::{Folded, Projection, Projector, Rebuilt};
pub use replica::Own;
pub use restore::{Restored, restore};
pub use sight::Sight;
pub use store::{Anew, Condition, Store};
pub use verify::{Flaw, Salvage, Verdict};
pub use watch::{WatchFilter, WatchListed, WatchLoad, WatchRow, Whose};
