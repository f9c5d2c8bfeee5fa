//! What a person may be found by across the file: the words of the name, personal or coordination number, case
//! number. Nothing else may be searched for (förordning 2001:637 15 §), so nothing else is written here: no free
//! text reaches this module.

use crate::{CaseRow, Error, PersonRow, words};
use domain::id::StreamId;
use rusqlite::{Connection, named_params};

/// Digits of a number without the century, as most people say it, and of its end, which is asked for on the telephone.
const SHORT_NUMBERS: [usize; 2] = [10, 4];

pub(crate) fn insert_person(connection: &Connection, person: &PersonRow) -> Result<(), Error> {
    for word in words::name_words(&person.shown_name) {
        insert(connection, &word, person.id, person.id)?;
    }
    let Some(number) = person.number.as_deref().map(words::compact_number) else {
        return Ok(());
    };
    for digits in SHORT_NUMBERS {
        if let Some((at, _)) = number.char_indices().rev().nth(digits - 1) {
            insert(connection, &number[at..], person.id, person.id)?;
        }
    }
    insert(connection, &number, person.id, person.id)
}

pub(crate) fn insert_case(connection: &Connection, case: &CaseRow) -> Result<(), Error> {
    insert(
        connection,
        &words::compact_number(&case.number),
        case.person,
        case.id,
    )
}

/// Takes away what the stream gave.
pub(crate) fn delete(connection: &Connection, source: StreamId) -> Result<(), Error> {
    connection
        .prepare_cached(include_str!("delete.sql"))?
        .execute(named_params! { ":source": source.0 })?;
    Ok(())
}

fn insert(connection: &Connection, term: &str, person: StreamId, source: StreamId) -> Result<(), Error> {
    connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! { ":term": term, ":person": person.0, ":source": source.0 })?;
    Ok(())
}
