//! How fast the file answers, as one JSON object: `speed [PEOPLE] [NOTES]` (10,000 people and 100,000 notes if not
//! said). A measurement, not a test: the machine decides.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::disallowed_methods)]

#[path = "../tests/support/mod.rs"]
mod support;

use ledger::Signer;
use rusqlite::Connection;
use std::time::{Duration, Instant};
use store::{Append, CaseFilter, Draft, Store};
use support::{Place, Said, access, case, note, now, operations, person, seal};

const SAVES: usize = 200;
const BATCH: usize = 1_000;
const LIMIT: u32 = 50;

/// Milliseconds at the given share of the sorted times.
fn at(share: f64, times: &mut [Duration]) -> f64 {
    times.sort();
    let index = ((times.len() - 1) as f64 * share).round() as usize;
    times[index].as_secs_f64() * 1e3
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let done = work();
    (done, start.elapsed())
}

fn name(number: usize) -> String {
    const FIRST: [&str; 12] = [
        "Anna",
        "Åke",
        "Birgit",
        "Carl-Erik",
        "Doris",
        "Elsa",
        "Folke",
        "Greta",
        "Hjördis",
        "Ingvar",
        "Zoé",
        "Östen",
    ];
    const LAST: [&str; 12] = [
        "Andersson",
        "Berg",
        "Cederlund",
        "Dahl",
        "Ek",
        "Forsberg",
        "Grön",
        "Hägg",
        "Isaksson",
        "Åström",
        "Ängquist",
        "Öberg",
    ];
    format!(
        "{} {}{}",
        FIRST[number % 12],
        LAST[number / 12 % 12],
        number / 144
    )
}

/// What has been typed after `letters` keys.
fn start_of(name: &str, letters: usize) -> String {
    name.chars().take(letters).collect()
}

/// People with one case each, and notes spread over the cases.
fn fill(store: &mut Store, people: usize, notes: usize) {
    let text = "Enskild uppger att hon klarar sin morgontoalett själv men behöver stöd vid dusch. ".repeat(4);
    let (mut said, all) = (Vec::new(), people * 2 + notes);
    for index in 0..all {
        let number = (index % people) as u128;
        said.push(match index / people {
            0 => {
                let number = format!("19{:02}0101{:04}", index % 60 + 20, index % 10_000);
                (
                    person(1 + index as u128),
                    Said::Person {
                        name: name(index),
                        number,
                        protection: u8::from(index % 50 == 0),
                    },
                )
            }
            1 => {
                let number_of_case = format!("NT-2026-{number}");
                (
                    case(1_000_000 + number),
                    Said::Case {
                        number: number_of_case,
                        person: 1 + number,
                    },
                )
            }
            _ => (case(1_000_000 + number), note(&text)),
        });
        if said.len() == BATCH || index + 1 == all {
            support::say(store, &said).unwrap();
            said.clear();
        }
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse().unwrap());
    let (people, notes) = (
        arguments.next().unwrap_or(10_000),
        arguments.next().unwrap_or(100_000),
    );
    let place = Place::new();
    let mut store = place.create();
    fill(&mut store, people, notes);
    store.close().unwrap();

    let key = place.key();
    let (opened, open) = timed(|| Store::open(&place.database, key, Box::new(support::Rules)));
    let mut store = opened.unwrap();
    let stream = case(1_000_001);

    let mut saves: Vec<_> = (0..SAVES)
        .map(|_| {
            timed(|| {
                let act = operations(&store, &[(stream, note("En rad till om morgonen."))]);
                let access = [access(stream)];
                store
                    .append(&Append {
                        operations: &act,
                        access: &access,
                        ..Append::default()
                    })
                    .unwrap();
            })
            .1
        })
        .collect();

    let mut drafts: Vec<_> = (1..=SAVES as u64)
        .map(|counter| {
            let draft = Draft {
                stream,
                field: "note".into(),
                base: vec![],
                text: "En rad till om morgonen. ".repeat(30),
                counter,
                written: now(),
            };
            timed(|| store.draft_write(&draft).unwrap()).1
        })
        .collect();

    let bare = Connection::open(place.database.with_extension("bare")).unwrap();
    bare.execute_batch(
        "PRAGMA key = 'x'; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (v)",
    )
    .unwrap();
    let insert = |()| timed(|| bare.execute("INSERT INTO t VALUES (zeroblob(900))", []).unwrap()).1;
    let mut bare_commits: Vec<_> = std::iter::repeat_n((), SAVES).map(insert).collect();

    let queries = (0..200).map(|index| match index % 5 {
        0 => start_of(&name(index * 37), 1),
        1 => start_of(&name(index * 41), 4),
        2 => name(index * 43),
        3 => format!("19{:02}0101", index % 60 + 20),
        _ => format!("NT-2026-{}", index * 11),
    });
    let mut searches: Vec<_> = queries
        .map(|query| timed(|| store.people(&query, false, LIMIT).unwrap()).1)
        .collect();
    let filter = CaseFilter {
        person: None,
        assessor: Some(support::actor()),
        closed: Some(false),
        sees_protected: false,
        limit: LIMIT,
    };
    let (_, cases) = timed(|| store.cases(&filter).unwrap());
    let (read, reading) = timed(|| store.operations(&stream).unwrap());
    let ((), check) = timed(|| store.check().unwrap());

    let mut own = store.own().unwrap().unwrap();
    let (_, sealing) = timed(|| seal(&mut own.chain, &own.signer, stream, &note("x")));
    let (_, signing) = timed(|| own.signer.sign(b"x").unwrap());
    println!(
        "{}",
        serde_json::json!({
            "people": people, "notes": notes, "file_mb": place.database.metadata().unwrap().len() >> 20,
            "open_ms": open.as_secs_f64() * 1e3,
            "save_p50_ms": at(0.5, &mut saves), "save_p99_ms": at(0.99, &mut saves),
            "draft_p50_ms": at(0.5, &mut drafts), "draft_p99_ms": at(0.99, &mut drafts),
            "bare_p50_ms": at(0.5, &mut bare_commits), "bare_p99_ms": at(0.99, &mut bare_commits),
            "search_p50_ms": at(0.5, &mut searches), "search_p95_ms": at(0.95, &mut searches),
            "cases_ms": cases.as_secs_f64() * 1e3,
            "case_operations": read.len(), "case_read_ms": reading.as_secs_f64() * 1e3,
            "seal_ms": sealing.as_secs_f64() * 1e3, "sign_ms": signing.as_secs_f64() * 1e3,
            "check_ms": check.as_secs_f64() * 1e3,
        })
    );
}
