//! Persons as they stand in lists: name, number, level of protection. No address, ever.

use crate::sql::collect;
use crate::{Error, Sight, words};
use chrono::NaiveDate;
use domain::id::StreamId;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// A person in a list.
#[derive(Clone, PartialEq, Eq)]
pub struct PersonRow {
    /// The person's stream.
    pub id: StreamId,
    /// Personal or coordination number, twelve digits.
    pub number: Option<String>,
    /// The name to sort by, such as "Efternamn Förnamn"; sorted as the Swedish alphabet does.
    pub sort_name: String,
    /// The name to show, whose words find the person.
    pub shown_name: String,
    /// Level of protected identity (*skyddade personuppgifter*); 0 is none.
    pub protection: u8,
    /// Date of birth, where it is known.
    pub birth_date: Option<NaiveDate>,
}

/// Says nothing of who it is, so that it may stand in a log.
impl std::fmt::Debug for PersonRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PersonRow")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

impl PersonRow {
    pub(crate) fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: StreamId(row.get("id")?),
            number: row.get("number")?,
            sort_name: row.get("sort_name")?,
            shown_name: row.get("shown_name")?,
            protection: row.get("protection")?,
            birth_date: row.get("birth_date")?,
        })
    }
}

pub(crate) fn insert(connection: &Connection, person: &PersonRow) -> Result<(), Error> {
    connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":id": person.id.0,
            ":number": person.number,
            ":sort_name": person.sort_name,
            ":sort_key": words::sort_key(&person.sort_name),
            ":shown_name": person.shown_name,
            ":protection": person.protection,
            ":birth_date": person.birth_date,
        })?;
    Ok(())
}

pub(crate) fn delete(connection: &Connection, id: StreamId) -> Result<(), Error> {
    connection
        .prepare_cached(include_str!("delete.sql"))?
        .execute(named_params! { ":id": id.0 })?;
    Ok(())
}

pub(crate) fn find(connection: &Connection, id: StreamId) -> Result<Option<PersonRow>, Error> {
    let mut statement = connection.prepare_cached(include_str!("find.sql"))?;
    Ok(statement
        .query_row(named_params! { ":id": id.0 }, PersonRow::from_row)
        .optional()?)
}

pub(crate) fn list_by_number(connection: &Connection, number: &str) -> Result<Vec<PersonRow>, Error> {
    let mut statement = connection.prepare_cached(include_str!("list_by_number.sql"))?;
    let rows = statement.query_map(named_params! { ":number": number }, PersonRow::from_row)?;
    collect(rows)
}

/// Whether somebody is shown to who asks so.
pub(crate) fn sees(connection: &Connection, sight: Sight, id: StreamId) -> Result<bool, Error> {
    let parameters = named_params! { ":id": id.0, ":mine": sight.mine() };
    let mut statement = connection.prepare_cached(include_str!("sees.sql"))?;
    Ok(statement.query_row(parameters, |row| row.get("seen"))?)
}

/// Those whom every term of the query finds, by name.
pub(crate) fn list(
    connection: &Connection,
    query: &str,
    sight: Sight,
    limit: u32,
) -> Result<Vec<PersonRow>, Error> {
    if query.trim().is_empty() {
        let mut statement = connection.prepare_cached(include_str!("list_by_name.sql"))?;
        let parameters = named_params! { ":mine": sight.mine(), ":limit": limit };
        return collect(statement.query_map(parameters, PersonRow::from_row)?);
    }
    let mut terms = words::query_terms(query);
    terms.sort_by_key(|term| term.chars().count());
    let Some(longest) = terms.pop() else {
        return Ok(Vec::new());
    };
    let others = serde_json::to_string(&terms).map_err(|_| rusqlite::Error::InvalidQuery)?;
    let mut statement = connection.prepare_cached(include_str!("list_by_terms.sql"))?;
    let parameters = named_params! {
        ":mine": sight.mine(),
        ":longest": longest,
        ":others": others,
        ":limit": limit,
    };
    collect(statement.query_map(parameters, PersonRow::from_row)?)
}
