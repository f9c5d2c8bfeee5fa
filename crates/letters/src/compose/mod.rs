//! From plain data and texts to a document: what each kind of letter says, in which order, and when.
//!
//! Invariant: a block whose condition is false leaves no heading and no gap.

mod after;
mod appeal;
mod application;
mod closing;
mod decision;
mod hearing;
mod notice;
mod order;
mod order_table;
mod outcome;
mod reasons;
mod replaced;

use fluent::FluentValue;

pub use after::{correction, supplement};
pub use decision::decision;
pub use hearing::hearing;
pub use notice::booking_notice;
pub use order::order;

use crate::document::{Block, Part, Section, Span, plain, spans, strong};
use crate::format::{clean, date};
use crate::input::{Address, Extent, Officer, Recipient, Sender, Subject, Term};
use crate::texts::Words;

/// A value that a person wrote, made harmless.
fn text(value: &str) -> FluentValue<'static> {
    FluentValue::from(clean(value).trim().to_owned())
}

/// What a person wrote as a sentence of its own: its first letter large, one full stop at its end.
fn sentence(value: &str) -> FluentValue<'static> {
    let written = clean(value);
    let written = written.trim();
    let mut letters = written.chars();
    let capital = letters.next().into_iter().flat_map(char::to_uppercase);
    let mut sentence: String = capital.chain(letters).collect();
    if !written
        .trim_end_matches(['”', '"', ')'])
        .ends_with(['.', '!', '?', '…'])
    {
        sentence.push('.');
    }
    FluentValue::from(sentence)
}

/// A telephone number, which is never divided.
fn phone(sender: &Sender) -> FluentValue<'static> {
    FluentValue::from(clean(&sender.phone).trim().replace(' ', "\u{a0}"))
}

/// The same as [`text`], set in semibold.
fn bold(value: &str) -> FluentValue<'static> {
    FluentValue::from(strong(clean(value).trim()))
}

/// A value that chooses a variant.
fn choice(value: &'static str) -> FluentValue<'static> {
    FluentValue::from(value)
}

/// A value that chooses between `yes` and `no`.
fn yes(value: bool) -> FluentValue<'static> {
    choice(if value { "yes" } else { "no" })
}

/// A count that chooses between `one` and `other`.
fn count(value: usize) -> FluentValue<'static> {
    FluentValue::from(u32::try_from(value).unwrap_or(u32::MAX))
}

fn heading(level: u8, text: String) -> Block {
    Block::Heading { level, text }
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(spans(text))
}

fn list(items: impl IntoIterator<Item = String>) -> Block {
    Block::List(items.into_iter().map(|item| spans(&item)).collect())
}

/// What a sentence that ends with a colon introduces: one thing is told in the sentence, several stand in a list.
fn listed(intro: &str, mut items: Vec<Vec<Span>>) -> Vec<Block> {
    if items.len() != 1 {
        return vec![paragraph(intro), Block::List(items)];
    }
    let mut told = spans(&format!("{intro} "));
    told.extend(items.remove(0));
    if !plain(&told).ends_with('.') {
        told.extend(spans("."));
    }
    vec![Block::Paragraph(told)]
}

/// A section, or nothing where nothing is to be said.
fn section(part: Part, blocks: Vec<Block>) -> Option<Section> {
    (!blocks.is_empty()).then_some(Section {
        part,
        new_page: false,
        blocks,
    })
}

/// How much and how often (`40 minuter, 2 gånger i veckan`); without minutes in a summary.
fn extent(words: Words<'_>, extent: &Extent, with_minutes: bool) -> String {
    let (minutes, times, per) = match extent {
        Extent::Timed { minutes, times, per } => (with_minutes.then_some(*minutes), *times, *per),
        Extent::Times { times, per } => (None, *times, *per),
        Extent::AroundTheClock => return words.say("shared-around-the-clock", &[]),
        Extent::Open => return words.say("shared-extent-open", &[]),
        Extent::Words(phrase) => return clean(phrase).trim().to_owned(),
    };
    words.say(
        "shared-extent",
        &[
            (
                "kind",
                choice(if minutes.is_some() { "timed" } else { "times_only" }),
            ),
            ("minutes", minutes.unwrap_or_default().into()),
            ("times", times.into()),
            ("per", choice(per.key())),
        ],
    )
}

/// `5 timmar och 47 minuter i månaden`.
fn month_time(words: Words<'_>, minutes: u32) -> String {
    words.say("shared-month-time", &[("time", duration(words, minutes).into())])
}

/// `5 timmar och 47 minuter`; never "0 minuter" beside hours.
fn duration(words: Words<'_>, minutes: u32) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    let shape = match (hours, rest) {
        (0, _) => "minutes",
        (_, 0) => "hours",
        _ => "both",
    };
    words.say(
        "shared-time",
        &[
            ("shape", choice(shape)),
            ("hours", hours.into()),
            ("minutes", rest.into()),
        ],
    )
}

/// The term as the variables that every text about a term uses.
fn term_values(words: Words<'_>, term: Term) -> [(&'static str, FluentValue<'static>); 3] {
    let end = term.until.map(|day| date(day, words.locale)).unwrap_or_default();
    [
        ("has_end", yes(term.until.is_some())),
        ("from_date", date(term.from, words.locale).into()),
        ("end_date", end.into()),
    ]
}

/// Name, care-of and address as the envelope's window shows them; a protected person's name alone.
fn address_lines(words: Words<'_>, recipient: &Recipient) -> Vec<String> {
    let care_of = recipient
        .care_of
        .as_ref()
        .map(|name| words.say("shared-care-of", &[("name", text(name))]));
    let address = match &recipient.address {
        Address::Open(lines) => lines.iter().map(|line| clean(line)).collect(),
        Address::Protected => Vec::new(),
    };
    let care_of = care_of.filter(|_| recipient.address != Address::Protected);
    std::iter::once(clean(&recipient.name))
        .chain(care_of)
        .chain(address)
        .collect()
}

/// Address, whom it concerns, which text counts, and for whom a copy is.
fn opening(
    words: Words<'_>,
    recipient: &Recipient,
    person: &Subject,
    translated: bool,
    title: String,
) -> Vec<Block> {
    let person_line = words.say(
        "shared-person-line",
        &[
            ("person_name", text(&person.name)),
            ("personal_number", text(&person.personal_number)),
        ],
    );
    let mut blocks = vec![
        Block::Address {
            lines: address_lines(words, recipient),
            concerns: Some(person_line),
        },
        heading(1, title),
    ];
    if words.locale != crate::Locale::Sv || translated {
        blocks.push(paragraph(&words.say("shared-translation", &[])));
    }
    if let Some(role) = recipient.role {
        let values = [("role", choice(role.key())), ("person_name", text(&person.name))];
        blocks.push(paragraph(&words.say("shared-copy-for-representative", &values)));
    }
    blocks
}

/// Whom to call; the last block of every letter to a person.
fn contact(words: Words<'_>, sender: &Sender, officer: Option<&Officer>) -> Option<Section> {
    let hours = if sender.phone_hours.is_empty() {
        String::new()
    } else {
        format!(", {}", sender.phone_hours)
    };
    let mut values = vec![(
        "phone_and_hours",
        text(&format!("{}{hours}", sender.phone.trim().replace(' ', "\u{a0}"))),
    )];
    let key = match officer {
        Some(officer) => {
            values.extend([
                ("officer_name", text(&officer.name)),
                ("officer_title", text(&officer.title)),
            ]);
            "shared-contact"
        }
        None => "shared-contact-unit",
    };
    section(
        Part::Contact,
        vec![
            heading(2, words.say("shared-heading-contact", &[])),
            paragraph(&words.say(key, &values)),
        ],
    )
}

/// First page, left; its first line is on the following pages too. The municipality stands before a committee that does not
/// say of itself where it is.
fn head_left(words: Words<'_>, sender: &Sender) -> Vec<String> {
    let invented = sender.invented.then(|| words.say("shared-demo", &[]));
    let place = sender.municipality.split_whitespace().next().unwrap_or_default();
    let known = sender.committee.contains(place);
    let municipality = Some(&sender.municipality).filter(|_| !known);
    let lines = municipality.into_iter().chain([&sender.committee, &sender.unit]);
    let lines = lines.filter(|line| !line.is_empty()).map(|line| clean(line));
    invented.into_iter().chain(lines).collect()
}

/// Foot of every page: who, where, how.
fn foot(words: Words<'_>, sender: &Sender) -> Vec<Vec<String>> {
    let address = std::iter::once(&sender.committee)
        .chain(&sender.address)
        .map(|line| clean(line))
        .collect();
    let phone = words.say("shared-foot-phone", &[("unit_phone", phone(sender))]);
    let reach = std::iter::once(phone)
        .chain(
            [&sender.email]
                .into_iter()
                .chain(&sender.web)
                .map(|line| clean(line)),
        )
        .filter(|line| !line.is_empty())
        .collect();
    vec![address, reach]
}

/// A list item: the thing, then how much of it.
fn item(name: &str, extent: Option<String>) -> Vec<Span> {
    spans(&match extent {
        Some(extent) => format!("{}, {extent}", clean(name).trim()),
        None => clean(name).trim().to_owned(),
    })
}
