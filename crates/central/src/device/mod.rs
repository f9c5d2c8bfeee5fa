//! Devices: which replica is whose. A replica is registered by who is signed in where it is, with the key that it signs by.
//!
//! Invariant: an actor id belongs to one identity, and never to one that took it after it was given a case here. A key
//! belongs to one replica.

use crate::database::{Committee, Database, Transaction, of_committee};
use crate::{Error, Refused};
use domain::id::{ActorId, ReplicaId};
use ledger::PublicKey;
use sync::HandOver;
use sync::wire::{MOST_OPERATIONS, Refusal};
use tokio_postgres::types::ToSql;
use uuid::Uuid;

/// Somebody as the identity provider names her.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Which identity provider.
    pub issuer: String,
    /// Its name for her: means nothing elsewhere, and is never given to another.
    pub subject: String,
}

/// Who asks, and from which replica.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asker {
    /// Of which committee.
    pub committee: Committee,
    /// Who.
    pub identity: Uuid,
    /// The id that her laptop gave her.
    pub actor: ActorId,
    /// From which replica.
    pub replica: ReplicaId,
    /// It is given nothing any more.
    pub is_revoked: bool,
}

impl Database {
    /// Who asks with this key.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] where nobody of the committee registered it, or somebody else; what the database says.
    pub async fn asker(&self, committee: Committee, who: &Subject, key: &PublicKey) -> Result<Asker, Error> {
        let mut connection = self.connection().await?;
        let transaction = of_committee(&mut connection, committee).await?;
        let key = key.to_bytes();
        let row = transaction
            .query_opt(
                include_str!("asker.sql"),
                &[&committee.0, &who.issuer, &who.subject, &key.as_slice()],
            )
            .await?
            .ok_or(Refusal::Unknown)?;
        Ok(Asker {
            committee,
            identity: row.get("identity"),
            actor: ActorId(row.get("actor")),
            replica: ReplicaId(row.get("replica")),
            is_revoked: row.get("is_revoked"),
        })
    }

    /// Registers the replica that signs with this key, for somebody who has anything to do in the committee, and the replicas
    /// that handed over to it: what they never sent is sent by it. Doing it again changes nothing.
    ///
    /// # Errors
    /// [`Refused`], [`Refusal::TooMuch`], or what the database says.
    pub async fn register(
        &self,
        committee: Committee,
        who: &Subject,
        key: &PublicKey,
        replica: ReplicaId,
        actor: ActorId,
        earlier: &[HandOver],
    ) -> Result<(), Error> {
        if earlier.len() > MOST_OPERATIONS {
            return Err(Refusal::TooMuch.into());
        }
        if !HandOver::lead_to(earlier, key) {
            return Err(Refused::ReplicaTaken.into());
        }
        let mut connection = self.connection().await?;
        let transaction = of_committee(&mut connection, committee).await?;
        let identity = appointed(&transaction, committee, who).await?;
        bind(&transaction, committee, identity, actor).await?;
        let earlier = earlier.iter().map(|one| (one.replica, &one.key));
        for (ReplicaId(replica), key) in earlier.chain([(replica, key)]) {
            let key = key.to_bytes();
            let named: [&(dyn ToSql + Sync); 3] = [&committee.0, &replica, &key.as_slice()];
            transaction
                .execute(include_str!("begin_replica.sql"), &named)
                .await?;
            transaction
                .execute(
                    include_str!("begin_device.sql"),
                    &[&committee.0, &replica, &identity, &actor.0],
                )
                .await?;
            let is_hers = transaction
                .query_opt(
                    include_str!("registered.sql"),
                    &[&committee.0, &replica, &key.as_slice(), &identity, &actor.0],
                )
                .await?;
            is_hers.ok_or(Refused::ReplicaTaken)?;
        }
        transaction.commit().await
    }
}

/// Her identity, where she has anything to do here today.
async fn appointed(
    transaction: &Transaction<'_>,
    committee: Committee,
    who: &Subject,
) -> Result<Uuid, Error> {
    let row = transaction
        .query_opt(
            include_str!("appointed.sql"),
            &[&committee.0, &who.issuer, &who.subject],
        )
        .await?
        .ok_or(Refused::NoRights)?;
    Ok(row.get("identity"))
}

/// Makes the actor id hers. One that has been given a case is nobody's to take.
async fn bind(
    transaction: &Transaction<'_>,
    committee: Committee,
    identity: Uuid,
    ActorId(actor): ActorId,
) -> Result<(), Error> {
    transaction
        .execute(
            include_str!("begin_actor.sql"),
            &[&committee.0, &actor, &identity],
        )
        .await?;
    let is_hers = transaction
        .query_opt(include_str!("bound.sql"), &[&committee.0, &actor, &identity])
        .await?;
    is_hers.map(drop).ok_or_else(|| Refused::ActorTaken.into())
}
