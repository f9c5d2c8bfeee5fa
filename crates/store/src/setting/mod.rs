//! Settings of this file's user, as text under a key.

use crate::Error;
use rusqlite::{Connection, OptionalExtension, named_params};

pub(crate) fn put(connection: &Connection, key: &str, value: &str) -> Result<(), Error> {
    connection
        .prepare_cached(include_str!("put.sql"))?
        .execute(named_params! { ":key": key, ":value": value })?;
    Ok(())
}

pub(crate) fn find(connection: &Connection, key: &str) -> Result<Option<String>, Error> {
    let mut statement = connection.prepare_cached(include_str!("find.sql"))?;
    Ok(statement
        .query_row(named_params! { ":key": key }, |row| row.get("value"))
        .optional()?)
}
