//! Cases (*ärenden*) as they stand in lists: what and where, in codes; no free text.

mod load;

pub use load::CaseLoad;
pub(crate) use load::loads;

use crate::sql::{collect, ids};
use crate::{Error, PersonRow, Sight};
use chrono::{DateTime, NaiveDate, Utc};
use domain::catalogue::Minutes;
use domain::id::{ActorId, StreamId};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::BTreeSet;
use uuid::Uuid;

// What all of them ask; a part is no statement, so it is not called one. Who asks for one case or one person's names that
// first, so that its index is used.
const LIST: &str = concat!(include_str!("list.sql"), "WHERE ", include_str!("asked.part"));
const OF_PERSON: &str = concat!(
    include_str!("list.sql"),
    "WHERE case_row.person = :person AND ",
    include_str!("asked.part")
);
const ONE: &str = concat!(
    include_str!("list.sql"),
    "WHERE case_row.id = :id AND ",
    include_str!("asked.part")
);

/// How many rows of the access log, the latest, are looked through for the cases that somebody opened last.
const RECENT: u32 = 10_000;

/// A case in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRow {
    /// The case's stream.
    pub id: StreamId,
    /// The number that letters print.
    pub number: String,
    /// The stream of the person it is about.
    pub person: StreamId,
    /// What it is about, as a code.
    pub title: String,
    /// Which step it stands at, as a code.
    pub state: String,
    /// Whether nothing remains to be done.
    pub closed: bool,
    /// Whose it is.
    pub assessor: Option<ActorId>,
    /// When its last operation was written.
    pub changed: DateTime<Utc>,
    /// What its decision grants, if it grants anything.
    pub granted: Option<Granted>,
    /// The day of the last contact with the person or somebody about her.
    pub contacted: Option<NaiveDate>,
}

/// What a decision grants, and when that runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Granted {
    /// A month, exactly.
    pub minutes: Minutes,
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day; none runs on.
    pub to: Option<NaiveDate>,
}

impl Granted {
    /// Whether it has begun and not ended on `day`.
    #[must_use]
    pub fn runs_on(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// Of a row that has the case's columns, also by a left join.
    pub(crate) fn from_row(row: &Row<'_>) -> rusqlite::Result<Option<Self>> {
        let Some(exact) = row.get::<_, Option<String>>("granted")? else {
            return Ok(None);
        };
        let column = row.as_ref().column_index("granted")?;
        let unreadable =
            |error| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error));
        Ok(Some(Self {
            minutes: exact.parse().map_err(unreadable)?,
            from: row.get("runs_from")?,
            to: row.get("runs_to")?,
        }))
    }
}

impl CaseRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: StreamId(row.get("case_id")?),
            number: row.get("case_number")?,
            person: StreamId(row.get("case_person")?),
            title: row.get("title")?,
            state: row.get("state")?,
            closed: row.get("closed")?,
            assessor: row.get::<_, Option<_>>("assessor")?.map(ActorId),
            changed: row.get("changed")?,
            granted: Granted::from_row(row)?,
            contacted: row.get("contacted")?,
        })
    }
}

/// Which cases to list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFilter {
    /// Only this person's.
    pub person: Option<StreamId>,
    /// Only this assessor's.
    pub assessor: Option<ActorId>,
    /// Only closed ones, or only open ones.
    pub closed: Option<bool>,
    /// Only those that stand at this step, as a code.
    pub state: Option<&'static str>,
    /// Who asks, and whom it may show her.
    pub sight: Sight,
    /// At most so many.
    pub limit: u32,
}

/// A case with its person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseListed {
    /// The case.
    pub case: CaseRow,
    /// The person, when that stream is in the file.
    pub person: Option<PersonRow>,
    /// The nearest date to watch, with its rule.
    pub next: Option<(NaiveDate, String)>,
}

impl CaseListed {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            case: CaseRow::from_row(row)?,
            person: joined_person(row)?,
            next: row.get::<_, Option<_>>("next_due")?.zip(row.get("next_rule")?),
        })
    }
}

/// The person of a left join.
pub(crate) fn joined_person(row: &Row<'_>) -> rusqlite::Result<Option<PersonRow>> {
    let found = row.get::<_, Option<Uuid>>("id")?.is_some();
    found.then(|| PersonRow::from_row(row)).transpose()
}

/// The row as it stands.
pub(crate) fn find(connection: &Connection, id: StreamId) -> Result<Option<CaseRow>, Error> {
    let mut statement = connection.prepare_cached(include_str!("find.sql"))?;
    Ok(statement
        .query_row(named_params! { ":id": id.0 }, CaseRow::from_row)
        .optional()?)
}

/// Brings the row to what it is to be. Most saves change nothing of it but when, which touches one index of four.
pub(crate) fn replace(
    connection: &Connection,
    before: Option<&CaseRow>,
    case: &CaseRow,
) -> Result<(), Error> {
    let unchanged = |before: &CaseRow| {
        CaseRow {
            changed: case.changed,
            ..before.clone()
        } == *case
    };
    if before.is_some_and(unchanged) {
        connection
            .prepare_cached(include_str!("touch.sql"))?
            .execute(named_params! { ":id": case.id.0, ":changed": case.changed })?;
        return Ok(());
    }
    delete(connection, case.id)?;
    insert(connection, case)
}

fn insert(connection: &Connection, case: &CaseRow) -> Result<(), Error> {
    connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":id": case.id.0,
            ":number": case.number,
            ":person": case.person.0,
            ":title": case.title,
            ":state": case.state,
            ":closed": case.closed,
            ":assessor": case.assessor.map(|actor| actor.0),
            ":changed": case.changed,
            ":granted": case.granted.map(|granted| granted.minutes.to_string()),
            ":runs_from": case.granted.and_then(|granted| granted.from),
            ":runs_to": case.granted.and_then(|granted| granted.to),
            ":contacted": case.contacted,
        })?;
    Ok(())
}

pub(crate) fn delete(connection: &Connection, id: StreamId) -> Result<(), Error> {
    connection
        .prepare_cached(include_str!("delete.sql"))?
        .execute(named_params! { ":id": id.0 })?;
    Ok(())
}

/// The latest changed first.
pub(crate) fn list(connection: &Connection, filter: &CaseFilter) -> Result<Vec<CaseListed>, Error> {
    let assessor = filter.assessor.map(|actor| actor.0);
    let Some(person) = filter.person else {
        let mut statement = connection.prepare_cached(LIST)?;
        let parameters = named_params! {
            ":mine": filter.sight.mine(),
            ":assessor": assessor,
            ":closed": filter.closed,
            ":state": filter.state,
            ":limit": filter.limit,
        };
        return collect(statement.query_map(parameters, CaseListed::from_row)?);
    };
    let mut statement = connection.prepare_cached(OF_PERSON)?;
    let parameters = named_params! {
        ":person": person.0,
        ":mine": filter.sight.mine(),
        ":assessor": assessor,
        ":closed": filter.closed,
        ":state": filter.state,
        ":limit": filter.limit,
    };
    collect(statement.query_map(parameters, CaseListed::from_row)?)
}

/// How many there are, whatever the filter's limit; where people are named, of theirs.
pub(crate) fn count(
    connection: &Connection,
    filter: &CaseFilter,
    people: Option<&[StreamId]>,
) -> Result<u64, Error> {
    let people = people.map(ids).transpose()?;
    let mut statement = connection.prepare_cached(include_str!("count.sql"))?;
    let parameters = named_params! {
        ":mine": filter.sight.mine(),
        ":assessor": filter.assessor.map(|actor| actor.0),
        ":closed": filter.closed,
        ":state": filter.state,
        ":people": people,
    };
    Ok(statement.query_row(parameters, |row| row.get("total"))?)
}

/// The latest that somebody opened first, by the access log.
pub(crate) fn list_opened(
    connection: &Connection,
    actor: ActorId,
    purpose: &str,
    sight: Sight,
    limit: u32,
) -> Result<Vec<CaseListed>, Error> {
    let (mut seen, mut listed) = (BTreeSet::new(), Vec::new());
    let mut find = connection.prepare_cached(ONE)?;
    let mut log = connection.prepare_cached(include_str!("../access/list_opened.sql"))?;
    let parameters = named_params! { ":within": RECENT, ":actor": actor.0, ":purpose": purpose };
    let mut opened = log.query(parameters)?;
    while let Some(row) = opened.next()? {
        let id: Uuid = row.get("stream")?;
        if listed.len() == limit as usize {
            break;
        }
        if seen.insert(id) {
            let parameters = named_params! {
                ":id": id,
                ":mine": sight.mine(),
                ":assessor": None::<Uuid>,
                ":closed": None::<bool>,
                ":state": None::<&str>,
                ":limit": 1,
            };
            listed.extend(collect(find.query_map(parameters, CaseListed::from_row)?)?);
        }
    }
    Ok(listed)
}
