//! Greeting a replica, and taking what it pushes, in one transaction.
//!
//! Locks are taken in one order: the replica's row, the streams' rows by their names, the committee's head row last. The
//! head row is held for the inserts alone, so the pushes of one committee stand in line for as short as can be.

mod judge;
mod keep;

use crate::Error;
use crate::database::{Committee, Database, Transaction, hash, kind, number, of_committee};
use crate::device::Asker;
use crate::life::epoch;
use domain::id::{ReplicaId, StreamId, StreamRef};
use ledger::{Hash, Operation, PublicKey};
use std::collections::{BTreeMap, BTreeSet};
use sync::wire::{End, MOST_OPERATIONS, Push, Pushed, Refusal, Welcome};
use sync::{Head, Known, StreamHeads, order};
use tokio_postgres::Row;
use tokio_postgres::types::ToSql;

impl Database {
    /// What the central system has of these replicas', all of them hers.
    ///
    /// # Errors
    /// [`Refusal::Unknown`], or what the database says.
    pub async fn greet(&self, asker: &Asker, replicas: &[ReplicaId]) -> Result<Welcome, Error> {
        if replicas.len() > MOST_OPERATIONS {
            return Err(Refusal::TooMuch.into());
        }
        let mut connection = self.connection().await?;
        let transaction = of_committee(&mut connection, asker.committee).await?;
        let mut all = Vec::new();
        for replica in replicas {
            public_key(&transaction, asker, *replica).await?;
            let known = ends(&transaction, asker.committee, *replica).await?.into_iter();
            all.extend(known.map(|(hash, seq)| End {
                replica: *replica,
                seq,
                hash,
            }));
        }
        transaction
            .execute(include_str!("met.sql"), &[&asker.committee.0, &asker.replica.0])
            .await?;
        let epoch = epoch(&transaction).await?;
        transaction.commit().await?;
        Ok(Welcome { epoch, ends: all })
    }

    /// Keeps what a replica of hers pushed: all of it, or none. What is there already is answered for again. What comes
    /// from a revoked device, or was made on one, is set apart.
    ///
    /// # Errors
    /// [`Error::Refused`], or what the database says; then nothing was kept, or it is not known, and the same push may be
    /// sent again.
    pub async fn push(&self, asker: &Asker, push: &Push) -> Result<Pushed, Error> {
        if push.operations.len() > MOST_OPERATIONS {
            return Err(Refusal::TooMuch.into());
        }
        self.verify(asker, push).await?;
        self.retried(|| self.push_once(asker, push)).await
    }

    /// Signatures and payloads, before anything is locked: that takes longest.
    async fn verify(&self, asker: &Asker, push: &Push) -> Result<(), Error> {
        let mut connection = self.connection().await?;
        let transaction = of_committee(&mut connection, asker.committee).await?;
        let key = public_key(&transaction, asker, push.replica).await?;
        drop(transaction);
        drop(connection);
        let pushed = push.operations.clone();
        let unsound = tokio::task::spawn_blocking(move || {
            pushed
                .iter()
                .find(|one| one.verify(&key).is_err() || !is_storable(one))
                .map(|one| one.header().seq)
        });
        match unsound.await.map_err(|_| Error::Stopped)? {
            Some(seq) => Err(Refusal::Unsound { seq }.into()),
            None => Ok(()),
        }
    }

    async fn push_once(&self, asker: &Asker, push: &Push) -> Result<Pushed, Error> {
        let committee = asker.committee;
        let mut connection = self.connection().await?;
        let transaction = of_committee(&mut connection, committee).await?;
        if epoch(&transaction).await? != push.epoch {
            return Err(Refusal::Epoch.into());
        }
        let is_revoked = lock_replica(&transaction, asker, push.replica).await?;
        let mut without_right = Vec::new();
        if is_revoked {
            keep::set_apart(&transaction, committee, push.replica, &push.operations).await?;
        } else {
            let known = known(&transaction, committee, push).await?;
            let heads = lock_streams(&transaction, committee, &push.operations).await?;
            let mut ordered = order(known, &heads, &push.operations)?;
            if !ordered.placed.is_empty() {
                judge::judge(&transaction, asker, &heads, &mut ordered).await?;
                keep::keep(&transaction, committee, push.replica, &ordered).await?;
            }
            without_right = unrightful(&transaction, committee, push).await?;
        }
        transaction.commit().await?;
        Ok(Pushed {
            replica: push.replica,
            upto: push.operations.last().map_or(0, |last| last.header().seq),
            unrightful: without_right,
        })
    }
}

/// Whether PostgreSQL's text holds it. No laptop writes a zero byte: JSON says it otherwise.
fn is_storable(operation: &Operation) -> bool {
    !operation.payload().is_some_and(|payload| payload.contains(&0))
}

/// The operation of a row.
pub(crate) fn operation(row: &Row) -> Result<Operation, Error> {
    let signature = row.get::<_, &[u8]>("signature");
    let salt = row.get::<_, Option<&[u8]>>("salt").map(TryInto::try_into);
    Ok(Operation::from_parts(
        row.get::<_, &str>("header").into(),
        signature.try_into().map_err(|_| ledger::Error::BadKey)?,
        row.get::<_, Option<&str>>("payload").map(Into::into),
        salt.transpose().map_err(|_| ledger::Error::SaltWithoutPayload)?,
    )?)
}

/// The key of a replica of hers.
async fn public_key(
    transaction: &Transaction<'_>,
    asker: &Asker,
    replica: ReplicaId,
) -> Result<PublicKey, Error> {
    let row = transaction
        .query_opt(
            include_str!("replica.sql"),
            &[&asker.committee.0, &replica.0, &asker.identity],
        )
        .await?
        .ok_or(Refusal::Unknown)?;
    Ok(PublicKey::from_bytes(row.get("public_key"))?)
}

/// Where the replica's chain ends.
async fn ends(
    transaction: &Transaction<'_>,
    committee: Committee,
    replica: ReplicaId,
) -> Result<BTreeMap<Hash, u64>, Error> {
    let rows = transaction
        .query(include_str!("ends.sql"), &[&committee.0, &replica.0])
        .await?;
    rows.iter().map(numbered).collect()
}

/// One push of a replica at a time. Whether it is to be set apart.
async fn lock_replica(
    transaction: &Transaction<'_>,
    asker: &Asker,
    replica: ReplicaId,
) -> Result<bool, Error> {
    let row = transaction
        .query_opt(
            include_str!("lock_replica.sql"),
            &[&asker.committee.0, &replica.0, &asker.identity],
        )
        .await?
        .ok_or(Refusal::Unknown)?;
    Ok(asker.is_revoked || row.get("is_revoked"))
}

/// What there is of the replica.
async fn known(transaction: &Transaction<'_>, committee: Committee, push: &Push) -> Result<Known, Error> {
    let pushed = push
        .operations
        .iter()
        .flat_map(|one| [Some(one.hash()), one.header().prev]);
    let asked: Vec<Vec<u8>> = pushed.flatten().map(|hash| hash.as_bytes().to_vec()).collect();
    let there = transaction
        .query(
            include_str!("there.sql"),
            &[&committee.0, &push.replica.0, &asked],
        )
        .await?;
    Ok(Known {
        replica: push.replica,
        ends: ends(transaction, committee, push.replica).await?,
        there: there.iter().map(numbered).collect::<Result<_, _>>()?,
    })
}

/// Those of a push that is kept that were not hers to make, also where it was pushed before and the answer was lost.
async fn unrightful(
    transaction: &Transaction<'_>,
    committee: Committee,
    push: &Push,
) -> Result<Vec<u64>, Error> {
    let pushed = push.operations.iter().map(|one| one.hash().as_bytes().to_vec());
    let pushed: Vec<Vec<u8>> = pushed.collect();
    let rows = transaction
        .query(
            include_str!("unrightful.sql"),
            &[&committee.0, &push.replica.0, &pushed],
        )
        .await?;
    Ok(rows.iter().map(|row| number(row.get("seq"))).collect())
}

/// A row that names an operation by its hash, with its number.
fn numbered(row: &Row) -> Result<(Hash, u64), Error> {
    Ok((hash(row.get("hash"))?, number(row.get("seq"))))
}

/// Locks the streams of a push, in the order of their names: so two pushes never wait for each other in a ring.
async fn lock_streams(
    transaction: &Transaction<'_>,
    committee: Committee,
    pushed: &[Operation],
) -> Result<StreamHeads, Error> {
    let streams: BTreeSet<StreamRef> = pushed.iter().map(|one| one.header().stream).collect();
    let mut heads = StreamHeads::new();
    for stream in streams {
        let StreamId(id) = stream.id;
        let name: [&(dyn ToSql + Sync); 3] = [&committee.0, &kind(stream.kind), &id];
        transaction
            .execute(include_str!("begin_stream.sql"), &name)
            .await?;
        let row = transaction
            .query_one(include_str!("lock_stream.sql"), &name)
            .await?;
        let head = Head {
            revision: number(row.get("revision")),
            chain: row.get::<_, Option<&[u8]>>("chain").map(hash).transpose()?,
        };
        heads.insert(stream, head);
    }
    Ok(heads)
}
