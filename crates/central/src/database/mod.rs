//! The database: connections, and transactions that see one committee.

mod address;
mod migration;

pub use migration::migrate;

use crate::{Config, Error};
use deadpool_postgres::{
    Hook, HookError, Manager, ManagerConfig, Object, Pool, PoolBuilder, RecyclingMethod, Runtime, Timeouts,
};
use domain::id::{StreamId, StreamKind, StreamRef};
use ledger::Hash;
use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::{BuildHasher, Hasher};
use std::time::Duration;
use tokio_postgres::types::ToSql;
use tokio_postgres::{IsolationLevel, NoTls, Row};
use uuid::Uuid;

/// The role that a serving program has: it owns no table and may change nothing that a laptop made.
pub const SERVES: &str = "kvarbo_serves";

/// How often a transaction that met another one is tried again.
const TRIES: u32 = 5;

/// The longest pause before the second try; before each later one as much more.
const MOST_PAUSE: Duration = Duration::from_millis(50);

/// How long a connection is waited for.
const PATIENCE: Duration = Duration::from_secs(5);

/// Anything from 0 to 1, as the standard library draws it for its maps.
fn chance() -> f64 {
    let drawn = RandomState::new().build_hasher().finish() >> 32;
    drawn as f64 / f64::from(u32::MAX)
}

/// What stands for a statement's numbers.
type Values<'a> = &'a [&'a (dyn ToSql + Sync)];

/// A committee (*nämnd*): an authority of its own, whose records no other sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Committee(pub Uuid);

impl fmt::Display for Committee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Connections to the database.
#[derive(Clone)]
pub struct Database {
    pool: Pool,
}

impl Database {
    /// The database that is configured. Connects when it is first used.
    ///
    /// # Errors
    /// [`Error::Config`].
    pub fn new(config: &Config) -> Result<Self, Error> {
        Self::connecting(config, |pool| pool)
    }

    /// The same for who answers laptops. Each connection is asked whether it may do more than that: where it may, what keeps
    /// the committees apart and the record unchanged would be one lock fewer.
    ///
    /// # Errors
    /// [`Error::Config`]; where the connection is used, [`Error::Role`].
    pub(crate) fn serving(config: &Config) -> Result<Self, Error> {
        let asked = Hook::async_fn(|client, _| {
            Box::pin(async move {
                let role = client.query_one(include_str!("may.sql"), &[]).await;
                match role.map_err(HookError::Backend)?.get("may_more") {
                    true => Err(HookError::message("may more")),
                    false => Ok(()),
                }
            })
        });
        Self::connecting(config, |pool| pool.post_create(asked))
    }

    fn connecting(config: &Config, told: impl FnOnce(PoolBuilder) -> PoolBuilder) -> Result<Self, Error> {
        let address = address::read(&config.database)?;
        // What a request left behind when it was cancelled is taken back before the next one has the connection.
        let recycling_method = RecyclingMethod::Clean;
        let manager = Manager::from_config(address, NoTls, ManagerConfig { recycling_method });
        let pool = told(Pool::builder(manager))
            .max_size(config.connections)
            .runtime(Runtime::Tokio1)
            .timeouts(Timeouts {
                wait: Some(PATIENCE),
                create: Some(PATIENCE),
                recycle: Some(PATIENCE),
            })
            .build();
        Ok(Self {
            pool: pool.map_err(|error| Error::Config(error.to_string()))?,
        })
    }

    /// Whether it is there, and migrated as far as this program asks for.
    ///
    /// # Errors
    /// What it says.
    pub async fn answers(&self) -> Result<(), Error> {
        let connection = self.connection().await?;
        let row = connection.query_one(include_str!("answers.sql"), &[]).await?;
        match row.get::<_, Option<i32>>("version") >= Some(migration::version()) {
            true => Ok(()),
            false => Err(Error::Version),
        }
    }

    /// A connection of the pool.
    pub(crate) async fn connection(&self) -> Result<Object, Error> {
        Ok(self.pool.get().await?)
    }

    /// Does `once` until it is done, or will not be done by trying again.
    pub(crate) async fn retried<T, F>(&self, once: impl Fn() -> F) -> Result<T, Error>
    where
        F: Future<Output = Result<T, Error>>,
    {
        let mut tries = 1;
        loop {
            match once().await {
                Err(error) if error.passes() && tries < TRIES => {
                    // Those who met each other would else meet again.
                    tokio::time::sleep(MOST_PAUSE.mul_f64(chance()) * tries).await;
                    tries += 1;
                }
                done => return done,
            }
        }
    }
}

/// A transaction. Its statements are prepared once a connection: to plan who may have what takes ten times as long as to
/// find it.
pub(crate) struct Transaction<'a>(deadpool_postgres::Transaction<'a>);

impl<'a> Transaction<'a> {
    /// Begins one that sees this committee's rows alone.
    async fn named(
        transaction: deadpool_postgres::Transaction<'a>,
        committee: Committee,
    ) -> Result<Self, Error> {
        let this = Self(transaction);
        this.query_one(include_str!("name.sql"), &[&committee.to_string()])
            .await?;
        Ok(this)
    }

    pub(crate) async fn query(&self, sql: &str, values: Values<'_>) -> Result<Vec<Row>, Error> {
        let statement = self.0.prepare_cached(sql).await?;
        Ok(self.0.query(&statement, values).await?)
    }

    pub(crate) async fn query_one(&self, sql: &str, values: Values<'_>) -> Result<Row, Error> {
        let statement = self.0.prepare_cached(sql).await?;
        Ok(self.0.query_one(&statement, values).await?)
    }

    pub(crate) async fn query_opt(&self, sql: &str, values: Values<'_>) -> Result<Option<Row>, Error> {
        let statement = self.0.prepare_cached(sql).await?;
        Ok(self.0.query_opt(&statement, values).await?)
    }

    pub(crate) async fn execute(&self, sql: &str, values: Values<'_>) -> Result<u64, Error> {
        let statement = self.0.prepare_cached(sql).await?;
        Ok(self.0.execute(&statement, values).await?)
    }

    pub(crate) async fn commit(self) -> Result<(), Error> {
        Ok(self.0.commit().await?)
    }
}

/// Begins a transaction that sees this committee's rows alone.
pub(crate) async fn of_committee(
    connection: &mut Object,
    committee: Committee,
) -> Result<Transaction<'_>, Error> {
    Transaction::named(connection.transaction().await?, committee).await
}

/// Begins one that reads them as they are when it begins.
pub(crate) async fn reading(connection: &mut Object, committee: Committee) -> Result<Transaction<'_>, Error> {
    let begun = connection
        .build_transaction()
        .isolation_level(IsolationLevel::RepeatableRead)
        .read_only(true);
    Transaction::named(begun.start().await?, committee).await
}

/// A stream's kind as the tables have it.
pub(crate) const fn kind(kind: StreamKind) -> &'static str {
    match kind {
        StreamKind::Case => "case",
        StreamKind::Person => "person",
        StreamKind::Contact => "contact",
        StreamKind::Committee => "committee",
    }
}

/// The stream that a row names.
pub(crate) fn stream_of(row: &Row) -> Result<StreamRef, Error> {
    let named: &str = row.get("kind");
    let kinds = [
        StreamKind::Case,
        StreamKind::Person,
        StreamKind::Contact,
        StreamKind::Committee,
    ];
    let named = kinds.into_iter().find(|known| kind(*known) == named);
    Ok(StreamRef {
        kind: named.ok_or(ledger::Error::NotText)?,
        id: StreamId(row.get("stream")),
    })
}

/// Streams as two columns.
pub(crate) fn streams<'a>(all: impl IntoIterator<Item = &'a StreamRef>) -> (Vec<&'static str>, Vec<Uuid>) {
    all.into_iter()
        .map(|stream| (kind(stream.kind), stream.id.0))
        .unzip()
}

/// A column that is never negative.
pub(crate) fn number(column: i64) -> u64 {
    u64::try_from(column).unwrap_or_default()
}

/// A count as a column; none is ever so large.
pub(crate) fn counted(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A column that holds a SHA-256.
pub(crate) fn hash(column: &[u8]) -> Result<Hash, Error> {
    let bytes = column.try_into().map_err(|_| ledger::Error::NotText)?;
    Ok(Hash::from_bytes(bytes))
}
