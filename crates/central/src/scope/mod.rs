//! What somebody may have: where her streams end, and what they hold.
//!
//! Invariant: the view `scope` alone says who may have what, and each answer is of one moment.

use crate::Error;
use crate::database::{Committee, Database, Transaction, counted, hash, number, reading, stream_of, streams};
use crate::device::Asker;
use crate::life::epoch;
use crate::push::operation;
use domain::id::{ReplicaId, StreamRef};
use ledger::{Hash, PublicKey};
use std::collections::BTreeSet;
use sync::wire::{Changed, Fetch, Fetched, Heads, MOST_BYTES, MOST_OPERATIONS, Refusal};
use sync::{Head, Place, Placed};
use tokio_postgres::Row;
use uuid::Uuid;

impl Database {
    /// Where the streams end that have changed of those that she may have; all of them, where what she may have is another
    /// than she knows.
    ///
    /// # Errors
    /// [`Refusal::Unknown`], [`Refusal::Revoked`], [`Refusal::Epoch`], or what the database says.
    pub async fn heads(&self, asker: &Asker, heads: &Heads) -> Result<Changed, Error> {
        let mut connection = self.connection().await?;
        let transaction = reading(&mut connection, asker.committee).await?;
        may_ask(&transaction, asker, heads.replica, heads.epoch).await?;
        let scope = scope_number(&transaction, asker).await?;
        let is_whole = scope != heads.scope;
        let last = transaction
            .query_one(include_str!("last.sql"), &[&asker.committee.0])
            .await?;
        let since = counted(heads.since);
        let rows = transaction
            .query(
                include_str!("heads.sql"),
                &[&asker.committee.0, &asker.identity, &is_whole, &since],
            )
            .await?;
        let heads = rows.iter().map(|row| {
            let head = Head {
                revision: number(row.get("revision")),
                chain: Some(hash(row.get("chain"))?),
            };
            Ok((stream_of(row)?, head))
        });
        Ok(Changed {
            heads: heads.collect::<Result<_, Error>>()?,
            is_whole,
            upto: number(last.get("last_number")),
            scope,
        })
    }

    /// The next operations of the streams that she asks for, as many as one answer carries.
    ///
    /// # Errors
    /// As [`Database::heads`], and [`Refusal::OutOfScope`].
    pub async fn fetch(&self, asker: &Asker, fetch: &Fetch) -> Result<Fetched, Error> {
        if fetch.after.len() > MOST_OPERATIONS {
            return Err(Refusal::TooMuch.into());
        }
        let mut connection = self.connection().await?;
        let transaction = reading(&mut connection, asker.committee).await?;
        may_ask(&transaction, asker, fetch.replica, fetch.epoch).await?;
        let asked: BTreeSet<StreamRef> = fetch.after.iter().map(|(stream, _)| *stream).collect();
        let has = had(&transaction, asker.committee, asker.identity, &asked).await?;
        if let Some(stream) = asked.difference(&has).next() {
            return Err(Refusal::OutOfScope { stream: *stream }.into());
        }
        let (kinds, ids) = streams(fetch.after.iter().map(|(stream, _)| stream));
        let after: Vec<i64> = fetch
            .after
            .iter()
            .map(|(_, revision)| counted(*revision))
            .collect();
        let most = [MOST_OPERATIONS, MOST_BYTES].map(|most| counted(most as u64));
        let rows = transaction
            .query(
                include_str!("fetch.sql"),
                &[&asker.committee.0, &kinds, &ids, &after, &most[0], &most[1]],
            )
            .await?;
        let placed = rows.iter().map(|row| {
            let place = Place {
                revision: number(row.get("revision")),
                chain: hash(row.get("chain"))?,
            };
            Ok(Placed {
                operation: operation(row)?,
                place,
                is_rightful: row.get("rightful"),
            })
        });
        let operations = placed.collect::<Result<Vec<_>, Error>>()?;
        let keys = keys(&transaction, asker.committee, &operations).await?;
        Ok(Fetched { operations, keys })
    }
}

impl Database {
    /// What is another whenever anything came or was given or withdrawn in a committee.
    pub(crate) async fn stirred(&self, committee: Committee) -> Result<i64, Error> {
        let mut connection = self.connection().await?;
        let transaction = reading(&mut connection, committee).await?;
        let row = transaction
            .query_one(include_str!("stirred.sql"), &[&committee.0])
            .await?;
        Ok(row.get("stirred"))
    }
}

/// The public keys of those who made these.
async fn keys(
    transaction: &Transaction<'_>,
    committee: Committee,
    placed: &[Placed],
) -> Result<Vec<(ReplicaId, PublicKey)>, Error> {
    let makers: BTreeSet<Uuid> = placed
        .iter()
        .map(|one| one.operation.header().replica.0)
        .collect();
    let makers: Vec<Uuid> = makers.into_iter().collect();
    let rows = transaction
        .query(include_str!("keys.sql"), &[&committee.0, &makers])
        .await?;
    let key = |row: &Row| {
        let key: &[u8] = row.try_get("public_key")?;
        Ok((ReplicaId(row.try_get("replica")?), PublicKey::from_bytes(key)?))
    };
    rows.iter().map(key).collect()
}

/// Those of the streams that she may have.
pub(crate) async fn had(
    transaction: &Transaction<'_>,
    committee: Committee,
    identity: Uuid,
    asked: &BTreeSet<StreamRef>,
) -> Result<BTreeSet<StreamRef>, Error> {
    let (_, ids) = streams(asked);
    let rows = transaction
        .query(include_str!("had.sql"), &[&committee.0, &identity, &ids])
        .await?;
    let mut had = rows.iter().map(stream_of).collect::<Result<BTreeSet<_>, _>>()?;
    had.retain(|stream| asked.contains(stream));
    Ok(had)
}

/// Whether she may ask as this replica, of the central system as it is now.
async fn may_ask(
    transaction: &Transaction<'_>,
    asker: &Asker,
    replica: ReplicaId,
    known: Uuid,
) -> Result<(), Error> {
    if replica != asker.replica {
        Err(Refusal::Unknown.into())
    } else if asker.is_revoked {
        Err(Refusal::Revoked.into())
    } else if epoch(transaction).await? != known {
        Err(Refusal::Epoch.into())
    } else {
        Ok(())
    }
}

/// A number for all that she may have: another when something was given or withdrawn, and when the day of a right has come
/// or gone. Never 0, which a laptop says that has met nobody.
async fn scope_number(transaction: &Transaction<'_>, asker: &Asker) -> Result<u64, Error> {
    let row = transaction
        .query_one(include_str!("number.sql"), &[&asker.committee.0, &asker.identity])
        .await?;
    let (moved, rights): (i64, Vec<Uuid>) = (row.get("moved"), row.get("rights"));
    let rights: Vec<u8> = rights.iter().flat_map(|right| *right.as_bytes()).collect();
    let hash = Hash::of_parts(&[&moved.to_be_bytes(), &rights]);
    let bytes = *hash.as_bytes();
    let [a, b, c, d, e, f, g, h, ..] = bytes;
    // Within what every reader of JSON keeps exactly.
    Ok((u64::from_be_bytes([a, b, c, d, e, f, g, h]) >> 11).max(1))
}
