//! Migrations: from any version of the file to this program's.
//!
//! Invariant: a migration that has been released is never changed; those that a file lacks run in one transaction,
//! which ends by folding every projection anew, and a file that holds something is copied, and the copy verified,
//! before it.

use crate::Error;
use crate::connection::APPLICATION_ID;
use crate::projection::{Projector, rebuild};
use rusqlite::{Connection, TransactionBehavior};

/// Migration n takes the file from version n-1 to n; the last one's number is the version that the program writes.
pub(crate) type Migrations = &'static [&'static str];

/// This program's.
pub(crate) const MIGRATIONS: Migrations = &[
    include_str!("../migrations/0001_create.sql"),
    include_str!("../migrations/0002_lists.sql"),
    include_str!("../migrations/0003_kinds.sql"),
    include_str!("../migrations/0004_own.sql"),
    include_str!("../migrations/0005_unsent.sql"),
    include_str!("../migrations/0006_anew.sql"),
    include_str!("../migrations/0007_unordered.sql"),
    include_str!("../migrations/0008_central.sql"),
    include_str!("../migrations/0009_twins.sql"),
    include_str!("../migrations/0010_judged.sql"),
    include_str!("../migrations/0011_handed_over.sql"),
    include_str!("../migrations/0012_told.sql"),
    include_str!("../migrations/0013_examined.sql"),
    include_str!("../migrations/0014_contacted.sql"),
    include_str!("../migrations/0015_proposed.sql"),
    include_str!("../migrations/0016_queue.sql"),
];

/// The version of the files that this program writes. What a projection shows is part of it: a row that the same operations
/// give otherwise than before needs a migration, be it an empty one, so that older files are folded anew.
pub const FILE_VERSION: usize = MIGRATIONS.len();

/// The file's version; 0 for an empty one.
///
/// `Foreign` and `Newer` when it is not to be touched.
pub(crate) fn version(connection: &Connection, migrations: Migrations) -> Result<u32, Error> {
    let known = u32::try_from(migrations.len()).unwrap_or(u32::MAX);
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let found: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if application != APPLICATION_ID {
        return Err(Error::Foreign);
    }
    if found > known {
        return Err(Error::Newer { found, known });
    }
    Ok(found)
}

/// Runs the migrations that the file lacks, and folds what it holds by the newest rules.
pub(crate) fn migrate(
    connection: &mut Connection,
    from: u32,
    migrations: Migrations,
    projector: &dyn Projector,
) -> Result<(), Error> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for migration in migrations.iter().skip(from as usize) {
        transaction.execute_batch(migration)?;
    }
    rebuild(&transaction, projector)?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", migrations.len())?;
    Ok(transaction.commit()?)
}
