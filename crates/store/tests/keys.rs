//! The key file: what opens it, what does not, and what is counted.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use chrono::TimeDelta;
use p256::SecretKey;
use p256::pkcs8::{EncodePrivateKey, EncodePublicKey, LineEnding};
use std::fs;
use store::{Cost, Error, FileKey, KeyFile, RecoveryKey, Secret, Store};
use support::{PASSPHRASE, Place, Rules, case, note, notes_in, now, say};

const PIN: Secret<'static> = Secret {
    typed: "204816",
    device: Some(&[9; 32]),
};

const WRONG: Secret<'static> = Secret {
    typed: "204817",
    device: Some(&[9; 32]),
};

/// The committee's keys, in PEM: private and public.
fn committee(seed: u8) -> (String, String) {
    let private = SecretKey::from_slice(&[seed; 32]).unwrap();
    let public = private.public_key().to_public_key_pem(LineEnding::LF).unwrap();
    (private.to_pkcs8_pem(LineEnding::LF).unwrap().to_string(), public)
}

/// A database with one note, under PIN and recovery key; closed again.
fn written(place: &Place) -> KeyFile {
    let (_, public) = committee(7);
    let recovery = RecoveryKey::from_pem(&public).unwrap();
    let key = FileKey::random().unwrap();
    let keys = place.keys();
    keys.create(&key, &PIN, Some(&recovery), Cost::LEAST).unwrap();
    let mut store = Store::create(&place.database, key, Box::new(Rules)).unwrap();
    store
        .register_own(domain::id::ReplicaId(uuid::Uuid::from_u128(1)), &[3; 32])
        .unwrap();
    say(&mut store, &[(case(1), note("kvar"))]).unwrap();
    store.close().unwrap();
    keys
}

fn opens(place: &Place, key: FileKey) -> bool {
    let store = Store::open(&place.database, key, Box::new(Rules)).unwrap();
    notes_in(&store, case(1)) == ["kvar"]
}

#[test]
fn the_pin_with_the_devices_secret_opens_the_file() {
    let place = Place::new();
    let keys = written(&place);
    assert!(opens(&place, keys.unlock(&PIN, now()).unwrap()));
}

#[test]
fn the_pin_alone_is_not_counted_as_a_wrong_try() {
    let place = Place::new();
    let keys = written(&place);
    let alone = Secret { device: None, ..PIN };
    assert!(matches!(
        keys.unlock(&alone, now()),
        Err(Error::DeviceSecretMissing)
    ));
    assert_eq!(keys.tries_left().unwrap(), Some(10));
}

#[test]
fn another_devices_secret_does_not_open_the_file() {
    let place = Place::new();
    let keys = written(&place);
    let other = Secret {
        device: Some(&[8; 32]),
        ..PIN
    };
    assert!(matches!(
        keys.unlock(&other, now()),
        Err(Error::WrongSecret { left: Some(9) })
    ));
}

#[test]
fn ten_wrong_tries_close_the_slot_and_the_right_pin_no_longer_opens_it() {
    let place = Place::new();
    let keys = written(&place);
    for expected in (1..10).rev() {
        assert!(
            matches!(keys.unlock(&WRONG, now()), Err(Error::WrongSecret { left }) if left == Some(expected))
        );
    }
    assert!(matches!(keys.unlock(&WRONG, now()), Err(Error::SlotClosed)));
    assert!(matches!(keys.unlock(&PIN, now()), Err(Error::SlotClosed)));
    assert_eq!(keys.tries_left().unwrap(), Some(0));
}

/// A file whose PIN is all that opens it.
fn alone(place: &Place) -> KeyFile {
    let keys = place.keys();
    let key = FileKey::random().unwrap();
    keys.create(&key, &PIN, None, Cost::LEAST).unwrap();
    keys
}

#[test]
fn a_slot_that_no_other_key_stands_behind_never_closes_but_waits_longer_for_each_try() {
    let place = Place::new();
    let keys = alone(&place);
    let mut at = now();
    for _ in 0..10 {
        assert_eq!(keys.waits(at).unwrap(), None);
        assert!(matches!(
            keys.unlock(&WRONG, at),
            Err(Error::WrongSecret { left: None })
        ));
    }
    for minutes in [1, 2, 5, 15].into_iter().chain([15; 300]) {
        let until = at + TimeDelta::minutes(minutes);
        assert_eq!(keys.waits(at).unwrap(), Some(until));
        let early = until - TimeDelta::seconds(1);
        assert!(
            matches!(place.keys().unlock(&PIN, early), Err(Error::Wait { until: told }) if told == until)
        );
        at = until;
        assert!(matches!(
            keys.unlock(&WRONG, at),
            Err(Error::WrongSecret { left: None })
        ));
    }
    keys.unlock(&PIN, at + TimeDelta::minutes(15)).unwrap();
    assert_eq!(keys.waits(at).unwrap(), None, "the right one ends it");
}

#[test]
fn a_clock_that_is_set_back_shortens_no_wait_and_one_that_went_wrong_lengthens_none_for_ever() {
    let place = Place::new();
    let keys = alone(&place);
    for _ in 0..10 {
        assert!(keys.unlock(&WRONG, now()).is_err());
    }
    let back = now() - TimeDelta::days(400);
    assert!(
        matches!(keys.unlock(&PIN, back), Err(Error::Wait { until }) if until == back + TimeDelta::minutes(1))
    );
    let early = back + TimeDelta::seconds(59);
    assert!(matches!(keys.unlock(&PIN, early), Err(Error::Wait { .. })));
    keys.unlock(&PIN, back + TimeDelta::minutes(1)).unwrap();
}

#[test]
fn an_empty_field_is_no_try() {
    let place = Place::new();
    let keys = written(&place);
    let empty = Secret { typed: "", ..PIN };
    assert!(matches!(
        keys.unlock(&empty, now()),
        Err(Error::SecretTooShort { least: 6 })
    ));
    assert_eq!(keys.tries_left().unwrap(), Some(10));
}

#[test]
fn the_right_pin_gives_all_ten_tries_back() {
    let place = Place::new();
    let keys = written(&place);
    assert!(matches!(
        keys.unlock(&WRONG, now()),
        Err(Error::WrongSecret { left: Some(9) })
    ));
    keys.unlock(&PIN, now()).unwrap();
    assert_eq!(keys.tries_left().unwrap(), Some(10));
}

#[test]
fn the_committees_key_opens_a_closed_file_and_gives_it_a_new_pin() {
    let place = Place::new();
    let keys = written(&place);
    for _ in 0..10 {
        assert!(keys.unlock(&WRONG, now()).is_err());
    }
    assert_eq!(keys.tries_left().unwrap(), Some(0));
    let key = keys.recover(&committee(7).0).unwrap();
    keys.change_secret(&key, &PASSPHRASE, Cost::LEAST).unwrap();
    assert!(opens(&place, key));
    assert!(opens(&place, keys.unlock(&PASSPHRASE, now()).unwrap()));
    let former = Secret { device: None, ..PIN };
    assert!(matches!(
        keys.unlock(&former, now()),
        Err(Error::SecretTooShort { least: 12 })
    ));
}

#[test]
fn another_committees_key_does_not_open_the_file() {
    let place = Place::new();
    let keys = written(&place);
    assert!(matches!(
        keys.recover(&committee(6).0),
        Err(Error::WrongRecoveryKey)
    ));
    assert!(matches!(
        keys.recover("no key at all"),
        Err(Error::WrongRecoveryKey)
    ));
}

#[test]
fn a_file_without_recovery_slot_says_so() {
    let place = Place::new();
    drop(place.create());
    assert!(matches!(
        place.keys().recover(&committee(7).0),
        Err(Error::NoRecoverySlot)
    ));
}

#[test]
fn a_passphrase_that_stands_alone_needs_twelve_characters_and_a_pin_six() {
    let place = Place::new();
    let key = FileKey::random().unwrap();
    let create = |typed, device| {
        place
            .keys()
            .create(&key, &Secret { typed, device }, None, Cost::LEAST)
    };
    assert!(matches!(
        create("åäöåäöåäöåä", None),
        Err(Error::SecretTooShort { least: 12 })
    ));
    assert!(matches!(
        create("12345", Some(&[1])),
        Err(Error::SecretTooShort { least: 6 })
    ));
    assert!(!place.keys().exists());
    create("åäöåäöåäöåäö", None).unwrap();
}

#[test]
fn a_letter_written_in_two_ways_is_the_same_letter() {
    let place = Place::new();
    let key = FileKey::random().unwrap();
    let composed = Secret {
        typed: "\u{e5}tta \u{e4}pplen till",
        device: None,
    };
    let decomposed = Secret {
        typed: "a\u{30a}tta a\u{308}pplen till",
        device: None,
    };
    place.keys().create(&key, &composed, None, Cost::LEAST).unwrap();
    place.keys().unlock(&decomposed, now()).unwrap();
}

#[test]
fn the_key_of_another_file_cannot_change_the_secret() {
    let place = Place::new();
    let keys = written(&place);
    let other = FileKey::random().unwrap();
    assert!(matches!(
        keys.change_secret(&other, &PASSPHRASE, Cost::LEAST),
        Err(Error::WrongKey)
    ));
    assert!(opens(&place, keys.unlock(&PIN, now()).unwrap()));
}

#[test]
fn a_key_file_is_never_written_over() {
    let place = Place::new();
    let keys = written(&place);
    let key = FileKey::random().unwrap();
    assert!(matches!(
        keys.create(&key, &PIN, None, Cost::LEAST),
        Err(Error::AlreadyExists)
    ));
}

#[test]
fn a_missing_key_file_is_not_a_wrong_pin() {
    let place = Place::new();
    assert!(matches!(place.keys().unlock(&PIN, now()), Err(Error::NoKeyFile)));
}

#[test]
fn a_flipped_byte_in_one_key_file_opens_by_its_twin_and_in_both_is_damage_and_no_wrong_pin() {
    let place = Place::new();
    let keys = written(&place);
    let [first, twin] = keys.paths();
    let whole = fs::read(first).unwrap();
    let tries = String::from_utf8(whole.clone())
        .unwrap()
        .find("\"tries\": 0")
        .unwrap()
        + 9;
    for at in (0..whole.len()).filter(|at| *at != tries && !whole[*at].is_ascii_whitespace()) {
        let mut flipped = whole.clone();
        flipped[at] ^= 1;
        fs::write(first, &flipped).unwrap();
        assert!(keys.wants_device().unwrap(), "byte {at}, by the twin");
        fs::write(twin, &flipped).unwrap();
        assert!(
            matches!(keys.unlock(&PIN, now()), Err(Error::KeyFileDamaged)),
            "byte {at}"
        );
        fs::write(twin, &whole).unwrap();
    }
    assert!(keys.unlock(&PIN, now()).is_ok(), "and unlocking mends the first");
    fs::remove_file(twin).unwrap();
    assert!(keys.unlock(&PIN, now()).is_ok());
}

#[test]
fn a_wrong_try_counts_also_where_one_key_file_is_taken_away_after_it() {
    let place = Place::new();
    let keys = written(&place);
    assert!(matches!(
        keys.unlock(&WRONG, now()),
        Err(Error::WrongSecret { left: Some(9) })
    ));
    fs::remove_file(keys.paths()[0]).unwrap();
    assert_eq!(keys.tries_left().unwrap(), Some(9));
}

#[test]
fn the_key_file_holds_no_secret_in_the_clear() {
    let place = Place::new();
    let keys = written(&place);
    let text = fs::read_to_string(keys.paths()[0]).unwrap();
    assert!(!text.contains(PIN.typed));
}
