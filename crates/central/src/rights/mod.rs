//! What an administrator gives and withdraws, as the tables' owner: the serving role cannot.

use crate::Error;
use crate::database::{Committee, Database, Transaction, of_committee};
use crate::device::Subject;
use chrono::NaiveDate;
use clap::ValueEnum;
use domain::id::{ActorId, ReplicaId, StreamId};
use std::fmt;
use tokio_postgres::Row;
use tokio_postgres::types::ToSql;
use uuid::Uuid;

/// What somebody does for a committee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Role {
    /// *Biståndshandläggare*: has the cases that she has been given.
    Assessor,
    /// *Gruppledare*: has her unit's cases too.
    TeamLead,
    /// Keeps the catalogue of services.
    CatalogueKeeper,
    /// Reads the access log.
    Auditor,
    /// Gives rights.
    Administrator,
}

impl Role {
    const fn word(self) -> &'static str {
        match self {
            Self::Assessor => "assessor",
            Self::TeamLead => "team_lead",
            Self::CatalogueKeeper => "catalogue_keeper",
            Self::Auditor => "auditor",
            Self::Administrator => "administrator",
        }
    }
}

/// From a day to another, both included; from today, and until further notice, where none is said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Days {
    /// The first.
    pub first: Option<NaiveDate>,
    /// The last.
    pub last: Option<NaiveDate>,
}

impl Database {
    /// Gives somebody something to do, in a unit or in all of the committee, which begins with its first. Her cases that
    /// have no unit get hers.
    ///
    /// # Errors
    /// What the database says.
    pub async fn appoint(
        &self,
        committee: Committee,
        who: &Subject,
        role: Role,
        unit: Option<&str>,
        days: Days,
    ) -> Result<Uuid, Error> {
        self.given(committee, async |transaction: &Transaction<'_>| {
            let identity = identity(transaction, committee, who).await?;
            let row = transaction
                .query_one(
                    include_str!("appoint.sql"),
                    &[
                        &committee.0,
                        &identity,
                        &role.word(),
                        &unit,
                        &days.first,
                        &days.last,
                    ],
                )
                .await?;
            if let Some(unit) = unit {
                transaction
                    .execute(include_str!("name_unit.sql"), &[&committee.0, &identity, &unit])
                    .await?;
            }
            Ok(row.get("appointment"))
        })
        .await
    }

    /// Gives somebody the contact details of a protected person, by name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn entrust(
        &self,
        committee: Committee,
        who: &Subject,
        StreamId(person): StreamId,
        days: Days,
    ) -> Result<Uuid, Error> {
        self.given(committee, async |transaction: &Transaction<'_>| {
            let identity = identity(transaction, committee, who).await?;
            let row = transaction
                .query_one(
                    include_str!("entrust.sql"),
                    &[&committee.0, &identity, &person, &days.first, &days.last],
                )
                .await?;
            Ok(row.get("entrusted"))
        })
        .await
    }

    /// Takes back what [`Database::appoint`] or [`Database::entrust`] gave, from today. Whether there was such a thing.
    ///
    /// # Errors
    /// What the database says.
    pub async fn withdraw(&self, committee: Committee, given: Uuid) -> Result<bool, Error> {
        self.given(committee, async |transaction: &Transaction<'_>| {
            let mut ended = 0;
            for table in [
                include_str!("end_appointment.sql"),
                include_str!("end_entrusted.sql"),
            ] {
                ended += transaction.execute(table, &[&committee.0, &given]).await?;
            }
            Ok(ended > 0)
        })
        .await
    }

    /// Makes an actor id hers that nobody has, also one that a case was given to: [`Refused::ActorTaken`] keeps it from her
    /// at her laptop, since anybody could ask for it there. Whether it is hers then.
    ///
    /// # Errors
    /// What the database says.
    ///
    /// [`Refused::ActorTaken`]: crate::Refused::ActorTaken
    pub async fn bind(
        &self,
        committee: Committee,
        who: &Subject,
        ActorId(actor): ActorId,
    ) -> Result<bool, Error> {
        self.given(committee, async |transaction: &Transaction<'_>| {
            let values = [committee.0, actor, identity(transaction, committee, who).await?];
            let values = values.each_ref().map(|value| value as &(dyn ToSql + Sync));
            transaction.execute(include_str!("bind.sql"), &values).await?;
            let bound = transaction
                .query_opt(include_str!("../device/bound.sql"), &values)
                .await?;
            Ok(bound.is_some())
        })
        .await
    }

    /// Gives a replica nothing any more, and sets apart what it still sends. Whether there is such a one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn revoke(&self, committee: Committee, replica: ReplicaId) -> Result<bool, Error> {
        let mut connection = self.connection().await?;
        let transaction = of_committee(&mut connection, committee).await?;
        let revoked = transaction
            .execute(include_str!("revoke.sql"), &[&committee.0, &replica.0])
            .await?;
        transaction.commit().await?;
        Ok(revoked > 0)
    }

    /// Gives or withdraws in a transaction that stands in line with the pushes, which look who has what and tell who gained
    /// and lost: the committee's head row is locked first. A unit's lead gains and loses by it too, so everybody is told to
    /// look again. That is seldom.
    async fn given<T>(
        &self,
        committee: Committee,
        act: impl AsyncFn(&Transaction<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.retried(|| async {
            let mut connection = self.connection().await?;
            let transaction = of_committee(&mut connection, committee).await?;
            transaction
                .execute(include_str!("../about/lock_head.sql"), &[&committee.0])
                .await?;
            let given = act(&transaction).await?;
            transaction
                .execute(include_str!("all_moved.sql"), &[&committee.0])
                .await?;
            transaction.commit().await?;
            Ok(given)
        })
        .await
    }

    /// A committee's devices, by whose they are.
    ///
    /// # Errors
    /// What the database says.
    pub async fn devices(&self, committee: Committee) -> Result<Vec<DeviceLine>, Error> {
        let mut connection = self.connection().await?;
        let transaction = of_committee(&mut connection, committee).await?;
        let rows = transaction
            .query(include_str!("devices.sql"), &[&committee.0])
            .await?;
        let line = |row: &Row| DeviceLine {
            replica: ReplicaId(row.get("replica")),
            subject: row.get("subject"),
            last_contact: row.get("last_contact"),
            is_revoked: row.get("is_revoked"),
        };
        Ok(rows.iter().map(line).collect())
    }
}

/// A device, for whoever looks after them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceLine {
    /// The replica that it is.
    pub replica: ReplicaId,
    /// Whose, by the identity provider's name.
    pub subject: String,
    /// When it was last greeted, in UTC; never as long as it has not been.
    pub last_contact: Option<String>,
    /// It is given nothing any more.
    pub is_revoked: bool,
}

impl fmt::Display for DeviceLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let met = self.last_contact.as_deref().unwrap_or("never");
        let state = if self.is_revoked { " revoked" } else { "" };
        write!(f, "{} {} {met}{state}", self.replica, self.subject)
    }
}

/// Her identity in the committee; begun where she had none.
async fn identity(transaction: &Transaction<'_>, committee: Committee, who: &Subject) -> Result<Uuid, Error> {
    transaction
        .execute(include_str!("begin_committee.sql"), &[&committee.0])
        .await?;
    let row = transaction
        .query_one(
            include_str!("identity.sql"),
            &[&committee.0, &who.issuer, &who.subject],
        )
        .await?;
    Ok(row.get("identity"))
}
