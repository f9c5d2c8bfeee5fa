//! Replicas: whose operations the file takes, with the end of each chain; and the file's own, with its signing key.

use crate::Error;
use crate::sql::collect;
use domain::id::ReplicaId;
use ledger::{Chain, Hash, P256Signer, PublicKey, Signer};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::BTreeMap;
use sync::HandOver;
use zeroize::Zeroizing;

/// The file's own replica: what the next operation is sealed with.
///
/// Read anew for every append, so that an append that failed leaves no hole in the chain.
#[derive(Debug)]
pub struct Own {
    /// Signs for the replica.
    pub signer: P256Signer,
    /// The end of its chain on the disk.
    pub chain: Chain,
}

/// The signer of the file's own replica, once it has been used.
pub(crate) type OwnSigner = Option<(ReplicaId, P256Signer)>;

/// A replica whose operations the file holds.
pub(crate) struct Known {
    pub chain: Chain,
    pub key: Vec<u8>,
}

impl Known {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            chain: chain_of(row)?,
            key: row.get("public_key")?,
        })
    }

    pub(crate) fn public_key(&self) -> Result<PublicKey, Error> {
        Ok(PublicKey::from_bytes(&self.key)?)
    }
}

pub(crate) fn insert(connection: &Connection, id: ReplicaId, key: &PublicKey) -> Result<(), Error> {
    write(connection, id, key, None)
}

pub(crate) fn insert_own(connection: &Connection, id: ReplicaId, secret: &[u8; 32]) -> Result<(), Error> {
    let key = P256Signer::from_bytes(secret)?.public_key();
    write(connection, id, &key, Some(secret))
}

/// The file's own replica becomes one of the others: it hands over to the one that signs by `next`, and its private key is
/// gone.
pub(crate) fn retire_own(connection: &Connection, next: &PublicKey) -> Result<(), Error> {
    let Some(own) = find_own(connection, &mut None)? else {
        return Ok(());
    };
    let handed_over = HandOver::sign(own.chain.replica(), &own.signer, next)?;
    connection
        .prepare_cached(include_str!("retire_own.sql"))?
        .execute(named_params! { ":handed_over": handed_over.signature })?;
    Ok(())
}

/// What the replicas that the file was said when they ended, in order.
pub(crate) fn list_handed_over(connection: &Connection) -> Result<Vec<HandOver>, Error> {
    let mut statement = connection.prepare_cached(include_str!("list_handed_over.sql"))?;
    let rows = statement.query_map([], |row| {
        Ok((
            ReplicaId(row.get("id")?),
            row.get::<_, Vec<u8>>("public_key")?,
            row.get("handed_over")?,
        ))
    })?;
    rows.map(|row| {
        let (replica, key, signature) = row?;
        Ok(HandOver {
            replica,
            key: PublicKey::from_bytes(&key)?,
            signature,
        })
    })
    .collect()
}

fn write(
    connection: &Connection,
    id: ReplicaId,
    key: &PublicKey,
    secret: Option<&[u8; 32]>,
) -> Result<(), Error> {
    connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":id": id.0,
            ":public_key": key.to_bytes().as_slice(),
            ":secret_key": secret.map(<[u8; 32]>::as_slice),
            ":own": secret.is_some(),
        })?;
    Ok(())
}

pub(crate) fn find(connection: &Connection, id: ReplicaId) -> Result<Option<Known>, Error> {
    let mut statement = connection.prepare_cached(include_str!("find.sql"))?;
    Ok(statement
        .query_row(named_params! { ":id": id.0 }, Known::from_row)
        .optional()?)
}

/// The file's own replica. A signer is worked out of its secret once, and kept in `signer`: that takes as long as to
/// sign with it.
pub(crate) fn find_own(connection: &Connection, signer: &mut OwnSigner) -> Result<Option<Own>, Error> {
    let mut statement = connection.prepare_cached(include_str!("find_own.sql"))?;
    let found = statement
        .query_row([], |row| {
            Ok((
                Zeroizing::new(row.get::<_, [u8; 32]>("secret_key")?),
                chain_of(row)?,
            ))
        })
        .optional()?;
    let Some((secret, chain)) = found else {
        return Ok(None);
    };
    let known = signer.take().filter(|(replica, _)| *replica == chain.replica());
    let (_, ready) = match known {
        Some(known) => signer.insert(known),
        None => signer.insert((chain.replica(), P256Signer::from_bytes(&secret)?)),
    };
    let signer = ready.clone();
    Ok(Some(Own { signer, chain }))
}

/// Lets a colleague's replica in; one that is known must come with the key that it is known by.
pub(crate) fn meet(connection: &Connection, id: ReplicaId, key: &PublicKey) -> Result<(), Error> {
    match find(connection, id)? {
        None => insert(connection, id, key),
        Some(known) if known.public_key()? == *key => Ok(()),
        Some(_) => Err(Error::OtherKey),
    }
}

/// The replicas that the file was before it was put back from a copy, in order.
pub(crate) fn list_earlier(connection: &Connection) -> Result<Vec<ReplicaId>, Error> {
    let mut statement = connection.prepare_cached(include_str!("list_earlier.sql"))?;
    collect(statement.query_map([], |row| Ok(ReplicaId(row.get("id")?)))?)
}

/// How many operations of each replica the central system has answered for.
pub(crate) fn list_sent(connection: &Connection) -> Result<BTreeMap<ReplicaId, u64>, Error> {
    let mut statement = connection.prepare_cached(include_str!("list_sent.sql"))?;
    let rows = statement.query_map([], |row| Ok((ReplicaId(row.get("id")?), row.get("sent")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) fn put_sent(connection: &Connection, sent: &BTreeMap<ReplicaId, u64>) -> Result<(), Error> {
    let mut statement = connection.prepare_cached(include_str!("put_sent.sql"))?;
    for (replica, sent) in sent {
        statement.execute(named_params! { ":id": replica.0, ":sent": sent })?;
    }
    Ok(())
}

pub(crate) fn list(connection: &Connection) -> Result<Vec<Known>, Error> {
    let mut statement = connection.prepare_cached(include_str!("list.sql"))?;
    collect(statement.query_map([], Known::from_row)?)
}

/// Moves the end of the replica's chain.
pub(crate) fn advance(connection: &Connection, chain: &Chain) -> Result<(), Error> {
    connection
        .prepare_cached(include_str!("advance.sql"))?
        .execute(named_params! {
            ":id": chain.replica().0,
            ":seq": chain.seq(),
            ":head": chain.head().as_ref().map(|head| head.as_bytes().as_slice()),
        })?;
    Ok(())
}

fn chain_of(row: &Row<'_>) -> rusqlite::Result<Chain> {
    let head: Option<[u8; 32]> = row.get("head")?;
    Ok(Chain::resume(
        ReplicaId(row.get("id")?),
        row.get("seq")?,
        head.map(Hash::from_bytes),
    ))
}
