//! Of which life the database is: another after it was put back from a copy, or promoted without proof that nothing is lost.
//! By a new one all laptops see at once that they have to send again what was lost.

use crate::Error;
use crate::database::{Database, Transaction};
use uuid::Uuid;

impl Database {
    /// Begins another life, as the tables' owner.
    ///
    /// # Errors
    /// What the database says.
    pub async fn begin_anew(&self) -> Result<Uuid, Error> {
        let connection = self.connection().await?;
        let life = connection.query_one(include_str!("begin.sql"), &[]).await?;
        Ok(life.get("epoch"))
    }
}

/// Of which life it is.
pub(crate) async fn epoch(transaction: &Transaction<'_>) -> Result<Uuid, Error> {
    let life = transaction.query_one(include_str!("last.sql"), &[]).await?;
    Ok(life.get("epoch"))
}
