//! How a file stands with a central system, as far as it never met one. What comes of meeting is tried where there is one:
//! `crates/central/tests/meeting.rs`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Kvarbo;
use app::view::*;
use support::desk;
use support::{World, first_start};

fn standing(kvarbo: &mut Kvarbo) -> SyncView {
    kvarbo.open().unwrap().sync_read().unwrap()
}

fn join(kvarbo: &mut Kvarbo, address: &str) -> Result<SyncView, &'static str> {
    let address = address.to_owned();
    let joined = kvarbo.open().unwrap().sync_join(&SyncJoin { address });
    joined.map_err(|error| error.code())
}

#[test]
fn a_file_that_was_told_of_no_central_system_is_alone_with_all_that_was_written_in_it() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let before = standing(&mut desk.kvarbo);
    let made: usize = world.operations().iter().map(Vec::len).sum();
    assert_eq!(before.state, SyncState::Alone);
    assert_eq!(
        (before.kept, before.sent, before.waiting),
        (made as u64, 0, made as u64)
    );
    assert_eq!(before.waiting_since.as_deref(), Some("2026-11-24T09:00:00+01:00"));
    assert_eq!((before.address, before.why, before.until), (None, None, None));
    assert_eq!((before.synced_at, before.met_at, before.fetched), (None, None, 0));
    assert_eq!((before.news, before.conflicts), (vec![], vec![]));

    desk.write("analysis", "Hon behöver hjälp.");
    assert_eq!(standing(&mut desk.kvarbo).waiting, made as u64 + 1);
    let session = desk.kvarbo.session_read().unwrap();
    assert_eq!((session.synced_at, session.needs_you), (None, 0));
}

#[test]
fn told_of_one_it_signs_in_there_and_forgets_it_again_with_nothing_that_was_saved() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let kept = standing(&mut desk.kvarbo).kept;
    let joined = join(&mut desk.kvarbo, " kvarbo.example/ ").unwrap();
    assert_eq!(joined.address.as_deref(), Some("https://kvarbo.example"));
    assert_eq!(joined.state, SyncState::SigningIn);

    let mut kvarbo = {
        desk.kvarbo.session_lock().unwrap();
        world.unlocked()
    };
    let locked = standing(&mut kvarbo);
    assert_eq!(
        locked.state,
        SyncState::SignedOut,
        "nobody had signed in before the lock"
    );
    assert_eq!(locked.address.as_deref(), Some("https://kvarbo.example"));
    let refused = kvarbo.open().unwrap().sync_now().unwrap_err();
    assert_eq!(refused.code(), "not-now");
    let again = kvarbo.open().unwrap().sync_sign_in().unwrap();
    assert_eq!(again.state, SyncState::SigningIn);

    let left = kvarbo.open().unwrap().sync_leave().unwrap();
    assert_eq!(
        (left.state, left.address, left.kept),
        (SyncState::Alone, None, kept)
    );
    let refused = kvarbo.open().unwrap().sync_sign_in().unwrap_err();
    assert_eq!(refused.code(), "not-now", "there is nowhere to");
}

#[test]
fn what_could_be_listened_to_is_no_central_system() {
    let mut kvarbo = World::new().started();
    for address in [
        "",
        "http://kvarbo.example",
        "https://elin@kvarbo.example",
        "kvarbo",
    ] {
        let told = join(&mut kvarbo, address);
        match address {
            "kvarbo" => assert!(told.is_ok(), "a name within the municipality's own network"),
            _ => assert_eq!(told, Err("central-address"), "{address}"),
        }
    }
}

#[test]
fn a_demonstration_that_everybody_can_open_joins_nothing() {
    let mut kvarbo = World::new().program();
    kvarbo.create(&first_start("norrtalje", true), 1, 1).unwrap();
    assert_eq!(join(&mut kvarbo, "https://kvarbo.example"), Err("demonstration"));
    assert_eq!(standing(&mut kvarbo).state, SyncState::Alone);
}
