//! People beyond the written ones, drawn from a seed: enough to fill lists and to measure by.
//!
//! Invariant: many people are one transaction, so that ten thousand can be made; no name is drawn from a register.

use super::by;
use crate::Error;
use crate::host::{new_id, short_id};
use crate::open::{Act, Open};
use crate::parts::read_contact;
use chrono::{Days, TimeDelta};
use domain::id::{StreamId, StreamKind, StreamRef};
use domain::intake::{AppliedBy, AppliedService, Channel, Registered, Track};
use domain::investigation::{NoteAdded, NoteKind};
use domain::person::number::{PersonalNumber, Sex};
use domain::person::{Contacts, Language, Names, PersonRegistered};
use domain::record::{Action, Author, Write};
use fastrand::Rng;
use serde::Deserialize;

/// Notes in each journal.
const NOTES: usize = 10;
/// People in each transaction.
const TOGETHER: usize = 50;

#[derive(Deserialize)]
struct Words {
    female: Vec<String>,
    male: Vec<String>,
    surnames: Vec<String>,
    streets: Vec<String>,
    notes: Vec<String>,
    own_words: Vec<String>,
}

/// The official test numbers, the oldest first.
pub(super) fn numbers() -> impl Iterator<Item = &'static str> {
    include_str!("numbers.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
}

/// Draws `count` people with a case each, none of them with a number in `taken`, shared out among the unit. Fewer when the numbers
/// run out.
pub(super) fn people(
    open: &mut Open,
    count: usize,
    seed: u64,
    taken: &[&str],
    unit: &[Author],
) -> Result<(), Error> {
    let words: Words = toml::from_str(include_str!("names.toml")).map_err(|_| Error::Malformed)?;
    let mut numbers: Vec<&str> = numbers().filter(|number| !taken.contains(number)).collect();
    let mut rng = Rng::with_seed(seed);
    // Who needs help at home is old; the younger numbers are there for large files only.
    let old = numbers
        .iter()
        .position(|number| *number >= "1961")
        .unwrap_or(numbers.len());
    rng.shuffle(&mut numbers[..old]);
    numbers.truncate(count);
    let each = count.div_ceil(unit.len().max(1)).clamp(1, TOGETHER);
    for (numbers, assessor) in numbers.chunks(each).zip(unit.iter().cycle()) {
        by(open, assessor, |open| {
            let mut acts = Vec::new();
            for (number, case) in numbers.iter().zip(open.next_case_numbers(numbers.len())?) {
                acts.extend(person(open, number, case, &words, &mut rng)?);
            }
            open.act_all(&acts)
        })?;
    }
    Ok(())
}

/// Registers a person and an application, whose number is `case`.
fn person(
    open: &Open,
    number: &str,
    case: String,
    words: &Words,
    rng: &mut Rng,
) -> Result<Vec<Act<'static>>, Error> {
    let today = open.this_day();
    let number = PersonalNumber::parse(number, today).map_err(|_| Error::Malformed)?;
    let given = if number.sex() == Sex::Female {
        &words.female
    } else {
        &words.male
    };
    let names = Names {
        given: pick(rng, given),
        surname: pick(rng, &words.surnames),
    };
    let id = StreamId(new_id(open.host.as_ref()));
    let stream = |kind| StreamRef { kind, id };
    let street = format!("{} {}", pick(rng, &words.streets), rng.u32(1..60));
    let telephone = format!("070-555 {:02} {:02}", rng.u32(0..100), rng.u32(0..100));
    let contact = read_contact(&open.invented_contact(&street, &telephone));
    let language = Language {
        tag: "sv".to_owned(),
        interpreter: false,
    };
    let mut acts = vec![
        Act::new(
            stream(StreamKind::Person),
            Action::RegisterPerson(PersonRegistered { number, names }),
        ),
        Act::new(stream(StreamKind::Person), write("language", &language)?),
        Act::new(stream(StreamKind::Contact), write(Contacts::FIELD, &contact)?),
    ];
    acts.extend(application(open, id, case, words, rng)?);
    Ok(acts)
}

/// An application with a journal.
fn application(
    open: &Open,
    person: StreamId,
    number: String,
    words: &Words,
    rng: &mut Rng,
) -> Result<Vec<Act<'static>>, Error> {
    let id = StreamId(new_id(open.host.as_ref()));
    let stream = StreamRef {
        kind: StreamKind::Case,
        id,
    };
    let mut services: Vec<String> = open
        .profile
        .services_on(open.this_day())
        .map(|service| service.code.clone())
        .collect();
    rng.shuffle(&mut services);
    let own_words = pick(rng, &words.own_words);
    let applied = services
        .into_iter()
        .take(rng.usize(1..5))
        .map(|service| AppliedService {
            line: short_id(open.host.as_ref()),
            service: Some(service),
            words: String::new(),
            handed_over: None,
        });
    let services = applied.collect();
    let registered = Registered {
        number,
        person,
        track: Track::Application,
        received: open.this_day() - Days::new(rng.u64(10..90)),
        channel: Channel::Telephone,
        oral: true,
        by: AppliedBy::Person,
        authority: String::new(),
        own_words: own_words.clone(),
        services,
        author: open.user.clone(),
    };
    let mut acts = vec![
        Act::new(stream, Action::RegisterIntake(registered)),
        Act::new(stream, write("own_words", &own_words)?),
    ];
    for back in (0..NOTES).rev() {
        let added = NoteAdded {
            id: short_id(open.host.as_ref()),
            kind: NoteKind::Call,
            text: pick(rng, &words.notes),
            author: open.user.clone(),
        };
        let happened = open.now() - TimeDelta::hours(i64::try_from(back).unwrap_or_default() * 20);
        acts.push(Act {
            happened: Some(happened),
            ..Act::new(stream, Action::AddNote(added))
        });
    }
    Ok(acts)
}

fn write<T: serde::Serialize>(field: &str, value: &T) -> Result<Action, Error> {
    let value = serde_json::to_value(value).map_err(|_| Error::Malformed)?;
    Ok(Action::Write(Write {
        field: field.to_owned(),
        value,
        reused: false,
    }))
}

fn pick(rng: &mut Rng, list: &[String]) -> String {
    rng.choice(list).cloned().unwrap_or_default()
}
