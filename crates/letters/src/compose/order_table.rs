//! The order's table: one row a service, then the sum.
//!
//! Invariant: each row names the need it answers; a shared service stands once, with how many share it, and names nobody else.

use super::{choice, duration, extent};
use crate::document::{Cell, Column, Span, Table, spans, strong};
use crate::format::{clean, weekday};
use crate::input::{OrderLetter, OrderedService, TimeOfDay};
use crate::texts::Words;

pub(super) fn table(words: Words<'_>, letter: &OrderLetter) -> Table {
    let column = |key, share, figures| Column {
        head: words.say(key, &[]),
        share,
        figures,
    };
    let columns = vec![
        column("order-column-service", 31, false),
        column("order-column-when", 29, false),
        column("order-column-standard", 16, true),
        column("order-column-ordered", 16, true),
        column("order-column-month", 26, true),
    ];
    let mut rows: Vec<Vec<Cell>> = letter
        .services
        .iter()
        .map(|service| row(words, service))
        .collect();
    rows.extend(letter.month_minutes.map(|minutes| sum(words, minutes)));
    Table {
        columns,
        rows,
        has_sum: letter.month_minutes.is_some(),
    }
}

fn row(words: Words<'_>, service: &OrderedService) -> Vec<Cell> {
    let minutes = |value: Option<u32>| {
        value
            .map(|minutes| line(&words.say("order-minutes", &[("minutes", minutes.into())])))
            .unwrap_or_default()
    };
    let mut name = line(&strong(&clean(&service.name)));
    name.extend(line(&clean(&service.need)));
    let mut when = line(&extent(words, &service.extent, false));
    when.extend(
        [weekdays(words, service), times_of_day(words, service)]
            .iter()
            .flat_map(|text| line(text)),
    );
    if service.double_staffing {
        when.extend(line(&strong(&words.say("order-double", &[]))));
    }
    if let Some(persons) = service.shared {
        when.extend(line(&words.say("order-shared", &[("persons", persons.into())])));
    }
    let month = service
        .month_minutes
        .map(|minutes| line(&duration(words, minutes)))
        .unwrap_or_default();
    vec![
        name,
        when,
        minutes(service.standard_minutes),
        minutes(service.minutes),
        month,
    ]
}

/// How a service is given, in a line: `40 minuter, 2 gånger i veckan, tis, fre, förmiddag`.
pub(super) fn in_a_line(words: Words<'_>, service: &OrderedService) -> String {
    let mut said = vec![
        extent(words, &service.extent, true),
        weekdays(words, service),
        times_of_day(words, service),
    ];
    if service.double_staffing {
        said.push(words.say("order-double", &[]).to_lowercase());
    }
    if let Some(persons) = service.shared {
        said.push(
            words
                .say("order-shared", &[("persons", persons.into())])
                .to_lowercase(),
        );
    }
    said.retain(|part| !part.is_empty());
    said.join(", ")
}

fn sum(words: Words<'_>, minutes: u32) -> Vec<Cell> {
    let bold = |text: &str| line(&strong(text));
    let label = bold(&words.say("order-sum", &[]));
    vec![
        label,
        Cell::new(),
        Cell::new(),
        Cell::new(),
        bold(&duration(words, minutes)),
    ]
}

fn weekdays(words: Words<'_>, service: &OrderedService) -> String {
    if service.weekdays.len() == 7 {
        return words.say("order-every-day", &[]);
    }
    let days: Vec<&str> = service
        .weekdays
        .iter()
        .map(|day| weekday(*day, words.locale))
        .collect();
    days.join(", ")
}

fn times_of_day(words: Words<'_>, service: &OrderedService) -> String {
    let say = |time: &TimeOfDay| words.say("order-time-of-day", &[("time", choice(time.key()))]);
    service
        .times_of_day
        .iter()
        .map(say)
        .collect::<Vec<_>>()
        .join(", ")
}

/// A line of a cell, or none where there is nothing to say.
fn line(text: &str) -> Vec<Vec<Span>> {
    let spans = spans(text);
    if spans.is_empty() { Vec::new() } else { vec![spans] }
}
