//! Migrations: appended to, never changed. They run as the tables' owner; whoever serves is another role.

use super::address;
use crate::{Error, SERVES};
use refinery::error::Kind;
use tokio_postgres::NoTls;

mod embedded {
    refinery::embed_migrations!("migrations");
}

/// The version that this program asks for.
pub(super) fn version() -> i32 {
    let all = embedded::migrations::runner();
    let versions = all.get_migrations().iter().map(refinery::Migration::version);
    versions.max().unwrap_or_default()
}

/// Brings the database to this program's version, as its owner.
///
/// # Errors
/// [`Error::Config`], [`Error::Unreachable`], [`Error::Database`], [`Error::Version`], [`Error::Migration`].
pub async fn migrate(owner: &str) -> Result<(), Error> {
    let (mut client, connection) = address::read(owner)?.connect(NoTls).await?;
    let served = tokio::spawn(connection);
    let role = format!(
        "DO $$ BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{SERVES}') THEN
                CREATE ROLE {SERVES} NOLOGIN NOBYPASSRLS;
            END IF;
        END $$"
    );
    client.batch_execute(&role).await?;
    let migrated = embedded::migrations::runner().run_async(&mut client).await;
    drop(client);
    let _ = served.await;
    migrated.map(drop).map_err(|error| {
        let other = matches!(
            error.kind(),
            Kind::DivergentVersion(..) | Kind::MissingVersion(_) | Kind::RepeatedVersion(_)
        );
        if other { Error::Version } else { Error::Migration }
    })
}
