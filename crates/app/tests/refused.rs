//! What lies where the file should lie and is none of Kvarbo's, or cannot be read: the lock says what it is, and nothing
//! is made in its place or written over.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use std::fs;
use support::desk;
use support::{SECRET, World, first_start};

/// What each way in answers where `bytes` lie in the place of a file whose keys are there, and that they lie there after.
fn refused(bytes: &[u8], keeps_keys: bool) -> [&'static str; 2] {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.kvarbo.session_lock().unwrap();
    let database = desk.kvarbo.database();
    fs::write(&database, bytes).unwrap();
    if !keeps_keys {
        for key in ["keys", "keys-twin"] {
            fs::remove_file(database.with_extension(key)).unwrap();
        }
    }
    let mut kvarbo = world.program();
    assert!(
        matches!(kvarbo.session_read().unwrap().stage, Stage::Locked),
        "no welcome over a file"
    );
    let unlock = SessionUnlock {
        secret: SECRET.into(),
    };
    let unlocked = kvarbo.session_unlock(&unlock).unwrap_err().code();
    let made = kvarbo
        .session_create(&first_start("norrtalje", false))
        .unwrap_err()
        .code();
    assert_eq!(fs::read(&database).unwrap(), bytes);
    [unlocked, made]
}

#[test]
fn a_file_that_is_not_encrypted_is_not_opened_and_none_is_made_over_it() {
    let plain = [b"SQLite format 3\0".as_slice(), &[0; 4096]].concat();
    assert_eq!(refused(&plain, true), ["unencrypted", "already-set-up"]);
}

#[test]
fn beside_the_keys_of_a_file_what_does_not_read_with_them_is_damage() {
    for bytes in [b"Ett brev till en annan.".as_slice(), b"", &[7; 2 * 4096]] {
        assert_eq!(refused(bytes, true), ["damaged", "already-set-up"]);
    }
}

#[test]
fn what_has_no_keys_beside_it_is_not_opened_and_none_is_made_over_it() {
    for bytes in [b"Ett brev till en annan.".as_slice(), b"", &[7; 2 * 4096]] {
        assert_eq!(refused(bytes, false), ["key-file", "already-set-up"]);
    }
}
