//! What a person may be found by across the file: the words of the name, personal or coordination number, case
//! number. Nothing else may be searched for (förordning 2001:637 15 §), so nothing else is written here: no free
//! text reaches this module.

use crate::{Error, PersonRow, Projection, words};
use domain::id::StreamId;
use rusqlite::{Connection, named_params};
use std::collections::BTreeSet;

/// Digits of a number without the century, as most people say it, and of its end, which is asked for on the telephone.
const SHORT_NUMBERS: [usize; 2] = [10, 4];

/// What a stream may be found by, and the person that it leads to.
pub(crate) fn terms(projection: &Projection) -> BTreeSet<(String, StreamId)> {
    let person = projection.person.iter();
    let case = projection.case.iter();
    person
        .flat_map(|row| person_terms(row).into_iter().map(|term| (term, row.id)))
        .chain(case.map(|row| (words::compact_number(&row.number), row.person)))
        .collect()
}

fn person_terms(person: &PersonRow) -> Vec<String> {
    let mut terms = words::name_words(&person.shown_name);
    if let Some(number) = person.number.as_deref().map(words::compact_number) {
        for digits in SHORT_NUMBERS {
            if let Some((at, _)) = number.char_indices().rev().nth(digits - 1) {
                terms.push(number[at..].to_owned());
            }
        }
        terms.push(number);
    }
    terms
}

/// Takes away what the stream gave.
pub(crate) fn delete(connection: &Connection, source: StreamId) -> Result<(), Error> {
    connection
        .prepare_cached(include_str!("delete.sql"))?
        .execute(named_params! { ":source": source.0 })?;
    Ok(())
}

/// Lets the person be found by a term.
pub(crate) fn insert(
    connection: &Connection,
    term: &str,
    person: StreamId,
    source: StreamId,
) -> Result<(), Error> {
    connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! { ":term": term, ":person": person.0, ":source": source.0 })?;
    Ok(())
}
