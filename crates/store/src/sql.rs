//! Columns that several entities share.

use crate::Error;
use domain::id::{StreamId, StreamKind, StreamRef};
use rusqlite::Row;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

/// A stream kind as it stands in a column: the same word as in the header.
pub(crate) struct KindColumn(pub StreamKind);

impl KindColumn {
    const fn word(&self) -> &'static str {
        match self.0 {
            StreamKind::Case => "case",
            StreamKind::Person => "person",
            StreamKind::Contact => "contact",
            StreamKind::Committee => "committee",
        }
    }
}

impl ToSql for KindColumn {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.word().into())
    }
}

impl FromSql for KindColumn {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let word = value.as_str()?;
        [
            StreamKind::Case,
            StreamKind::Person,
            StreamKind::Contact,
            StreamKind::Committee,
        ]
        .into_iter()
        .map(Self)
        .find(|kind| kind.word() == word)
        .ok_or(FromSqlError::InvalidType)
    }
}

/// The stream in columns `stream_kind` and `stream`.
pub(crate) fn stream_of(row: &Row<'_>) -> rusqlite::Result<StreamRef> {
    Ok(StreamRef {
        kind: row.get::<_, KindColumn>("stream_kind")?.0,
        id: StreamId(row.get("stream")?),
    })
}

/// The rows that a query gave, or the first error.
pub(crate) fn collect<T>(rows: impl Iterator<Item = rusqlite::Result<T>>) -> Result<Vec<T>, Error> {
    rows.collect::<Result<_, _>>().map_err(Error::from)
}

/// Ids as one parameter: a JSON list of their hexadecimal digits, for `unhex` and `json_each`.
pub(crate) fn ids(ids: &[StreamId]) -> Result<String, Error> {
    let hex: Vec<String> = ids.iter().map(|id| id.0.simple().to_string()).collect();
    Ok(serde_json::to_string(&hex).map_err(|_| rusqlite::Error::InvalidQuery)?)
}
