//! What the program of 22 November 2026 wrote, an operation a line: read whole, folded to the same cases, listed the same.
//! And what it took in as rules still opens the file.
//!
//! The file is never changed: what is in it lies in files like it. It is a whole replica, so that its chain holds too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::ProfileText;
use app::{Archive, Host, entry};
use domain::case::Case;
use domain::id::{StreamKind, StreamRef};
use domain::record::{Action, Entry};
use ledger::{Hash, Operation, PublicKey};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;
use store::Append;
use support::{SECRET, World, read_profile};

const WRITTEN: &str = include_str!("data/operations-2026-11-22.jsonl");
/// How its cases stand, as they were told that day.
const CASES: &str = include_str!("data/cases-2026-11-22.txt");
/// The replica's public key (SEC1, compressed).
const KEY: &str = "03dc2fa29267f735c169cf59634b0037b2a7fa09184cfcbf24d6bbe3c059a4af53";
/// What the lists show of it, for each version of the file: an entry is never changed, one is added with its migration.
const LISTS: [(usize, &str); 12] = [
    (
        3,
        "99f7e5fb34706bcecb2468e4949f82b5bd1a3e4e8698c44ad57f836a777ed23e",
    ),
    // An index more, and nothing shown otherwise.
    (
        4,
        "99f7e5fb34706bcecb2468e4949f82b5bd1a3e4e8698c44ad57f836a777ed23e",
    ),
    // Nothing in these operations is made and not sent, nor a refusal whose receipt is not noted.
    (
        5,
        "99f7e5fb34706bcecb2468e4949f82b5bd1a3e4e8698c44ad57f836a777ed23e",
    ),
    // Nor an order that is not sent and not to be sent.
    (
        6,
        "99f7e5fb34706bcecb2468e4949f82b5bd1a3e4e8698c44ad57f836a777ed23e",
    ),
    // Nor granted help that is not ordered.
    (
        7,
        "99f7e5fb34706bcecb2468e4949f82b5bd1a3e4e8698c44ad57f836a777ed23e",
    ),
    // Nothing of these came of a central system: neither twins nor what it judged.
    (
        8,
        "99f7e5fb34706bcecb2468e4949f82b5bd1a3e4e8698c44ad57f836a777ed23e",
    ),
    // Nor a replica that handed over.
    (
        11,
        "99f7e5fb34706bcecb2468e4949f82b5bd1a3e4e8698c44ad57f836a777ed23e",
    ),
    // Nor a decision against somebody that another took the place of, nor an order on one.
    (
        12,
        "99f7e5fb34706bcecb2468e4949f82b5bd1a3e4e8698c44ad57f836a777ed23e",
    ),
    // Nor a decision that its signer had no right to.
    (
        13,
        "99f7e5fb34706bcecb2468e4949f82b5bd1a3e4e8698c44ad57f836a777ed23e",
    ),
    // A case's row says when the last contact was.
    (
        14,
        "5e58b480dae4d5135274e61a0ba727b461251610ac22fb28c66d2d9feee1dbe4",
    ),
    // Nothing in these operations waits to be decided by another, nor is an order left on what was replaced.
    (
        15,
        "5e58b480dae4d5135274e61a0ba727b461251610ac22fb28c66d2d9feee1dbe4",
    ),
    // What nobody has begun to give has the day on which it is reported.
    (
        16,
        "2cf2b27e279b958d12f4c8311f6ba552435b9f63182db757d739a322a043df19",
    ),
];

fn written() -> Vec<Operation> {
    let lines = WRITTEN.lines();
    lines.map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Whether `is` says all that `was` said. An object may have learnt to say more.
fn says(is: &Value, was: &Value) -> bool {
    match (is, was) {
        (Value::Object(is), Value::Object(was)) => {
            let mut fields = was.iter();
            fields.all(|(name, value)| is.get(name).is_some_and(|now| says(now, value)))
        }
        (Value::Array(is), Value::Array(was)) => {
            is.len() == was.len() && is.iter().zip(was).all(|(is, was)| says(is, was))
        }
        _ => is == was,
    }
}

#[test]
fn every_payload_of_then_is_read_and_still_says_what_it_said() {
    let mut read = 0;
    for operation in written() {
        let kind = &operation.header().kind;
        let Some(payload) = operation.payload() else {
            continue;
        };
        let was: Value = serde_json::from_slice(payload).unwrap();
        let action = Action::read(kind, payload).unwrap_or_else(|| panic!("{kind} is read no more: {was}"));
        let (now, is) = action.parts();
        assert_eq!(now, *kind);
        assert!(says(&is, &was), "{kind} said {was}, and says {is}");
        read += 1;
    }
    assert!(read > 90, "{read}");
}

/// A case in a few lines: its decisions with their time, its orders, and how much is noted in it.
fn told(case: &Case) -> String {
    let mut told = format!(
        "{}: {} notes, {} quick, {} heard, \"{}\"\n",
        case.number(),
        case.notes.len(),
        case.quick_notes.len(),
        case.hearing.rounds.len(),
        case.fields.text("decision/general_reasons"),
    );
    for decision in &case.decisions {
        let due = decision.follow_up().map(|follow_up| follow_up.due.to_string());
        let _ = writeln!(
            told,
            "  {} grants {}, corrected {}, supplemented {}, reviewed {}, taken back {}, followed up {}",
            decision.signed.number,
            decision.holds.granted,
            decision.corrections.len(),
            decision.supplements.len(),
            decision.reviews.len(),
            decision.taken_back.is_some(),
            due.unwrap_or_default(),
        );
    }
    for order in &case.orders {
        let _ = writeln!(told, "  {} is {:?}", order.sent.id, order.status());
    }
    told
}

#[test]
fn the_cases_of_then_stand_as_they_stood() {
    let mut streams: BTreeMap<StreamRef, Vec<Entry>> = BTreeMap::new();
    for operation in written() {
        let stream = operation.header().stream;
        streams.entry(stream).or_default().push(entry(&operation));
    }
    streams.retain(|stream, _| stream.kind == StreamKind::Case);
    let cases: String = streams
        .values()
        .map(|entries| told(&Case::fold(entries)))
        .collect();
    assert_eq!(cases, CASES);
}

#[test]
fn what_a_list_shows_of_the_same_operations_changes_with_a_migration_alone() {
    let world = World::new();
    // Else this world would draw the ids of the one that wrote the file.
    world.random(&mut [0; 64]);
    let mut kvarbo = world.started();
    kvarbo.session_lock().unwrap();
    let operations = written();
    let key: Vec<u8> = (0..KEY.len() / 2)
        .map(|at| u8::from_str_radix(&KEY[2 * at..2 * at + 2], 16).unwrap())
        .collect();
    let mut store = world.store();
    let replica = operations[0].header().replica;
    store
        .register(replica, &PublicKey::from_bytes(&key).unwrap())
        .unwrap();
    store
        .append(&Append {
            operations: &operations,
            ..Append::default()
        })
        .expect("chain and signatures hold");
    store.close().unwrap();
    let host = Arc::clone(&world) as Arc<dyn Host>;
    let mut archive = Archive::open(host, &kvarbo.database(), SECRET).unwrap();
    let folded = archive.rebuild().unwrap();
    assert_eq!(
        (store::FILE_VERSION, folded.digest.as_str()),
        LISTS[LISTS.len() - 1],
        "a list that shows something else needs a migration, and a new entry with its number"
    );
}

/// A check that was added since must not shut a municipality out of its own file.
#[test]
fn a_profile_that_would_be_refused_today_opens_the_file_that_took_it_and_gives_way_to_a_right_one() {
    let world = World::new();
    let mut kvarbo = world.started();
    kvarbo.session_lock().unwrap();
    let right = read_profile();
    let wrong = right.replacen("icf = [\"d510\"]", "icf = [\"d999\"]", 1);
    let given = |text: &str| ProfileText { text: text.into() };
    let refused = kvarbo.profile_check(&given(&wrong)).unwrap();
    assert_eq!(refused.problems.len(), 1, "{:?}", refused.problems);
    let mut store = world.store();
    let hash = Hash::of(wrong.as_bytes()).to_string();
    store.setting_put(&format!("profile/{hash}"), &wrong).unwrap();
    store.setting_put("profile", &hash).unwrap();
    store.close().unwrap();
    let mut kvarbo = world.unlocked();
    assert_eq!(kvarbo.open().unwrap().rules().unwrap().hash, hash);
    assert!(kvarbo.profile_load(&given(&wrong)).is_err());
    kvarbo.profile_load(&given(&right)).unwrap();
    let hash = Hash::of(right.as_bytes()).to_string();
    assert_eq!(kvarbo.open().unwrap().rules().unwrap().hash, hash);
}
