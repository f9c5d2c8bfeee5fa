//! The arrows between the crates point one way, and the pure ones never come to see a file, a network or a window.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use toml::Table;

/// Each room and what it may see; ARCHITECTURE.md draws it.
const ARROWS: [(&str, &[&str]); 14] = [
    ("domain", &[]),
    ("ledger", &["domain"]),
    ("letters", &["domain"]),
    ("sync", &["domain", "ledger"]),
    ("central", &["domain", "ledger", "sync"]),
    ("store", &["domain", "ledger", "sync"]),
    ("link", &["domain", "ledger", "sync"]),
    ("app", &["domain", "ledger", "letters", "sync", "link", "store"]),
    ("machine", &["domain", "ledger", "letters", "store", "app"]),
    ("cli", &["domain", "ledger", "letters", "store", "app", "machine"]),
    (
        "desktop",
        &["domain", "ledger", "letters", "store", "app", "machine"],
    ),
    ("bench", &["domain", "ledger", "store", "app", "machine"]),
    ("checks", &[]),
    ("fuzz", &["domain", "ledger", "sync"]),
];

/// Rooms that no file, thread pool, network or window may enter, not even through a crate they use.
const PURE: [&str; 4] = ["domain", "ledger", "letters", "sync"];
const IMPURE: [&str; 5] = ["rusqlite", "libsqlite3-sys", "tokio", "reqwest", "tauri"];

#[test]
fn every_room_sees_only_the_rooms_below_it() {
    let allowed = BTreeMap::from(ARROWS);
    let rooms = rooms();
    for (room, uses) in &rooms {
        let below = allowed
            .get(room.as_str())
            .unwrap_or_else(|| panic!("{room} has no place among the arrows"));
        for used in uses.iter().filter(|used| rooms.contains_key(*used)) {
            assert!(below.contains(&used.as_str()), "{room} must not see {used}");
        }
    }
    for (room, _) in ARROWS {
        assert!(
            rooms.contains_key(room),
            "{room} is among the arrows but not in the workspace"
        );
    }
}

#[test]
fn the_pure_rooms_never_reach_a_file_a_network_or_a_window() {
    for room in PURE {
        let reached = reached(room);
        assert!(reached.contains(room), "cargo tree did not begin with {room}");
        for impure in IMPURE {
            assert!(!reached.contains(impure), "{room} reaches {impure}");
        }
    }
}

/// Each crate of the workspace with the names of what its program (not its tests) is built with.
fn rooms() -> BTreeMap<String, BTreeSet<String>> {
    checks::files(".", &["toml"])
        .unwrap()
        .iter()
        .filter(|path| path.ends_with("Cargo.toml"))
        .map(|path| fs::read_to_string(path).unwrap().parse::<Table>().unwrap())
        .filter_map(|manifest| {
            let name = manifest.get("package")?["name"].as_str()?.to_owned();
            let uses = manifest.get("dependencies").and_then(|uses| uses.as_table());
            Some((name, uses.into_iter().flat_map(Table::keys).cloned().collect()))
        })
        .collect()
}

/// Everything that a room's program is built with, at any depth. Cargo.lock will not do: it also names what
/// only unused features would bring.
fn reached(room: &str) -> BTreeSet<String> {
    let tree = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--offline",
            "--package",
            room,
            "--edges",
            "normal",
            "--prefix",
            "none",
        ])
        .current_dir(checks::root())
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    String::from_utf8(tree.stdout)
        .unwrap()
        .lines()
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect()
}
