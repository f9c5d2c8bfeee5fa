//! Watches (*bevakningar*): dates that must not pass unseen, each with the rule that made it.

use crate::case::joined_person;
use crate::sql::{collect, ids};
use crate::{Error, Granted, PersonRow, Sight};
use chrono::NaiveDate;
use domain::id::{ActorId, StreamId};
use rusqlite::{CachedStatement, Connection, Row, named_params};
use uuid::Uuid;

// What all of them ask; a part is no statement, so it is not called one.
const ASKED: &str = include_str!("asked.part");

/// One date to watch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WatchRow {
    /// The stream that it comes from, as a rule a case.
    pub stream: StreamId,
    /// Tells the stream's watches apart.
    pub key: String,
    /// The person it is about.
    pub person: Option<StreamId>,
    /// What is due, as a code.
    pub kind: String,
    /// The rule that made it, as a code.
    pub rule: String,
    /// The day.
    pub due: NaiveDate,
    /// Who watches.
    pub assessor: Option<ActorId>,
}

impl WatchRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            stream: StreamId(row.get("stream")?),
            key: row.get("key")?,
            person: row.get::<_, Option<_>>("watch_person")?.map(StreamId),
            kind: row.get("kind")?,
            rule: row.get("rule")?,
            due: row.get("due")?,
            assessor: row.get::<_, Option<_>>("assessor")?.map(ActorId),
        })
    }
}

/// Whose watches to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Everybody's.
    Anybodys,
    /// This assessor's.
    Of(ActorId),
    /// Of what nobody has.
    Nobodys,
}

impl Whose {
    fn assessor(self) -> Option<Uuid> {
        match self {
            Self::Of(actor) => Some(actor.0),
            Self::Anybodys | Self::Nobodys => None,
        }
    }

    /// The condition that finds them by the index on who watches.
    fn asked(self) -> &'static str {
        match self {
            Self::Of(_) | Self::Nobodys => "AND watch.assessor IS :assessor ",
            Self::Anybodys => "",
        }
    }
}

/// Which watches to list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WatchFilter {
    /// Only this stream's.
    pub stream: Option<StreamId>,
    /// Whose.
    pub whose: Whose,
    /// None of these streams': they are closed to who asks.
    pub closed: Vec<StreamId>,
    /// Only of these kinds; of all where none is named.
    pub kinds: Vec<String>,
    /// None of this kind.
    pub without: Option<&'static str>,
    /// Only those due from this day on.
    pub from: Option<NaiveDate>,
    /// Only those due by this day.
    pub until: Option<NaiveDate>,
    /// Who asks, and whom it may show her.
    pub sight: Sight,
    /// At most so many.
    pub limit: u32,
}

/// A watch with its case's number and its person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WatchListed {
    /// The watch.
    pub watch: WatchRow,
    /// The case's number, when the stream is a case.
    pub case_number: Option<String>,
    /// What the case's decision grants, if it grants anything.
    pub granted: Option<Granted>,
    /// The day of the case's last contact.
    pub contacted: Option<NaiveDate>,
    /// The person, when that stream is in the file.
    pub person: Option<PersonRow>,
}

impl WatchListed {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            watch: WatchRow::from_row(row)?,
            case_number: row.get("case_number")?,
            granted: Granted::from_row(row)?,
            contacted: row.get("contacted")?,
            person: joined_person(row)?,
        })
    }
}

/// How many watches one assessor has, or nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WatchLoad {
    /// Who watches; none where nobody has the case.
    pub assessor: Option<ActorId>,
    /// Due before today.
    pub late: u32,
    /// Due from today until the week ends.
    pub week: u32,
    /// Due after it.
    pub later: u32,
}

pub(crate) fn insert(connection: &Connection, watch: &WatchRow) -> Result<(), Error> {
    connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":stream": watch.stream.0,
            ":key": watch.key,
            ":person": watch.person.map(|person| person.0),
            ":kind": watch.kind,
            ":rule": watch.rule,
            ":due": watch.due,
            ":assessor": watch.assessor.map(|actor| actor.0),
        })?;
    Ok(())
}

/// The stream's watches, in the order in which they were made.
pub(crate) fn list_by_stream(connection: &Connection, stream: StreamId) -> Result<Vec<WatchRow>, Error> {
    let mut statement = connection.prepare_cached(include_str!("list_by_stream.sql"))?;
    collect(statement.query_map(named_params! { ":stream": stream.0 }, WatchRow::from_row)?)
}

/// Takes away the stream's watches.
pub(crate) fn delete(connection: &Connection, stream: StreamId) -> Result<(), Error> {
    connection
        .prepare_cached(include_str!("delete.sql"))?
        .execute(named_params! { ":stream": stream.0 })?;
    Ok(())
}

/// The earliest due first.
pub(crate) fn list(connection: &Connection, filter: &WatchFilter) -> Result<Vec<WatchListed>, Error> {
    let order = "ORDER BY watch.due, watch.stream, watch.key LIMIT :limit";
    let mut statement = ask(connection, include_str!("list.sql"), order, filter)?;
    collect(statement.raw_query().mapped(WatchListed::from_row))
}

/// How many there are, whatever the filter's limit.
pub(crate) fn count(connection: &Connection, filter: &WatchFilter) -> Result<u64, Error> {
    let mut statement = ask(connection, include_str!("count.sql"), "", filter)?;
    let mut totals = collect(statement.raw_query().mapped(|row| row.get("total")))?;
    Ok(totals.pop().unwrap_or_default())
}

/// How many there are on each day that has any, whatever the filter's limit.
pub(crate) fn days(connection: &Connection, filter: &WatchFilter) -> Result<Vec<(NaiveDate, u64)>, Error> {
    let order = "GROUP BY watch.due ORDER BY watch.due";
    let mut statement = ask(connection, include_str!("days.sql"), order, filter)?;
    let day = |row: &Row<'_>| Ok((row.get("due")?, row.get("total")?));
    collect(statement.raw_query().mapped(day))
}

/// How many each has, by when they are due, whatever the filter's limit.
pub(crate) fn loads(
    connection: &Connection,
    filter: &WatchFilter,
    today: NaiveDate,
    sunday: NaiveDate,
) -> Result<Vec<WatchLoad>, Error> {
    let mut statement = ask(
        connection,
        include_str!("loads.sql"),
        "GROUP BY watch.assessor",
        filter,
    )?;
    for (name, day) in [(":today", today), (":sunday", sunday)] {
        if let Some(at) = statement.parameter_index(name)? {
            statement.raw_bind_parameter(at, day)?;
        }
    }
    let load = |row: &Row<'_>| {
        Ok(WatchLoad {
            assessor: row.get::<_, Option<_>>("assessor")?.map(ActorId),
            late: row.get("late")?,
            week: row.get("week")?,
            later: row.get("later")?,
        })
    };
    collect(statement.raw_query().mapped(load))
}

/// The statement that lists what the filter asks for, in this order, with the filter's values.
fn ask<'c>(
    connection: &'c Connection,
    listed: &str,
    order: &str,
    filter: &WatchFilter,
) -> Result<CachedStatement<'c>, Error> {
    let whose = filter.whose.asked();
    let mut statement = connection.prepare_cached(&format!("{listed}{ASKED}{whose}{order}"))?;
    let parameters = named_params! {
        ":mine": filter.sight.mine(),
        ":stream": filter.stream.map(|stream| stream.0),
        ":assessor": filter.whose.assessor(),
        ":closed": ids(&filter.closed)?,
        ":kinds": serde_json::to_string(&filter.kinds).map_err(|_| rusqlite::Error::InvalidQuery)?,
        ":without": filter.without,
        ":from": filter.from,
        ":until": filter.until,
        ":limit": filter.limit,
    };
    for (name, value) in parameters {
        if let Some(at) = statement.parameter_index(name)? {
            statement.raw_bind_parameter(at, value)?;
        }
    }
    Ok(statement)
}
