//! What opens the file: nobody comes in who should not, and what opened it is gone when it is locked.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use app::{Error, Host};
use support::{SECRET, World, first_start, own_profile, own_start};

#[test]
fn ten_wrong_tries_close_the_door_and_the_right_secret_no_longer_opens_it() {
    let world = World::new();
    let mut kvarbo = world.program();
    kvarbo.session_create(&own_start(own_profile())).unwrap();
    kvarbo.session_lock().unwrap();
    let mut codes = Vec::new();
    for _ in 0..10 {
        let wrong = SessionUnlock {
            secret: "fel fel fel fel".into(),
        };
        codes.push(kvarbo.session_unlock(&wrong).unwrap_err().code());
    }
    assert_eq!((codes[0], codes[9]), ("wrong-secret", "slot-closed"));
    assert_eq!(kvarbo.session_read().unwrap().tries_left, Some(0));
    let right = SessionUnlock {
        secret: SECRET.into(),
    };
    assert_eq!(kvarbo.session_unlock(&right).unwrap_err().code(), "slot-closed");
}

/// No committee's key stands behind this one, so it never closes: it waits.
#[test]
fn a_try_during_the_wait_costs_nothing_and_the_right_one_is_told_the_same_time() {
    let world = World::new();
    let mut kvarbo = world.program();
    kvarbo.session_create(&first_start("norrtalje", false)).unwrap();
    kvarbo.session_lock().unwrap();
    let mut tried = |secret: &str| {
        let typed = SessionUnlock {
            secret: secret.into(),
        };
        let refused = kvarbo.session_unlock(&typed).unwrap_err();
        let until = kvarbo.session_read().unwrap().waits_until;
        (refused.code(), refused.view("").params, until)
    };
    for _ in 0..9 {
        let (code, _, until) = tried("fel fel fel fel");
        assert_eq!((code, until), ("wrong-secret", None));
    }
    let (code, _, until) = tried("fel fel fel fel");
    assert_eq!(code, "wrong-secret");
    assert!(until.is_some());
    let wrong = tried("fel fel fel fel");
    assert_eq!((wrong.0, &wrong.2), ("wait", &until), "no longer than before");
    assert_eq!(tried(SECRET), wrong);
}

#[test]
fn beside_a_keyring_six_digits_are_enough_and_alone_they_are_not() {
    let pin = |secret: &str| SessionCreate {
        secret: secret.into(),
        ..first_start("norrtalje", false)
    };
    assert!(
        World::with_keyring()
            .program()
            .session_create(&pin("482915"))
            .is_ok()
    );
    let mut alone = World::new().program();
    assert!(matches!(
        alone.session_create(&pin("482915")),
        Err(Error::Secret(12))
    ));
    assert_eq!(
        alone.session_read().unwrap().stage,
        Stage::Welcome,
        "nothing half made"
    );
}

/// The key store was reset: no PIN was wrong, and none is counted.
#[test]
fn a_keyring_that_lost_its_secret_is_told_and_counts_no_try() {
    let world = World::with_keyring();
    let pin = SessionCreate {
        secret: "482915".into(),
        ..own_start(own_profile())
    };
    world.program().session_create(&pin).unwrap();
    world.lose_the_keyring();
    let mut kvarbo = world.program();
    let unlock = SessionUnlock {
        secret: "482915".into(),
    };
    for _ in 0..12 {
        assert_eq!(
            kvarbo.session_unlock(&unlock).unwrap_err().code(),
            "device-secret-missing"
        );
    }
    assert_eq!(kvarbo.session_read().unwrap().tries_left, Some(10));
}

/// It waits in vain for its own password: no PIN was wrong, and none is counted.
#[test]
fn a_keyring_that_does_not_answer_is_told_at_the_lock_and_counts_no_try() {
    let world = World::with_keyring();
    let pin = SessionCreate {
        secret: "482915".into(),
        ..own_start(own_profile())
    };
    let mut kvarbo = world.program();
    kvarbo.session_create(&pin).unwrap();
    kvarbo.session_lock().unwrap();
    let answer = world.device_secret();
    world.silence_the_keyring();
    let unlock = SessionUnlock {
        secret: "482915".into(),
    };
    for _ in 0..12 {
        assert_eq!(
            kvarbo.session_unlock(&unlock).unwrap_err().code(),
            "keyring-silent"
        );
    }
    let session = kvarbo.session_read().unwrap();
    assert_eq!(
        (session.tries_left, session.secret_kind),
        (Some(10), SecretKind::Pin)
    );
    world.keyring_gives(answer);
    assert_eq!(kvarbo.session_unlock(&unlock).unwrap().stage, Stage::Open);
}

#[test]
fn a_first_start_beside_a_keyring_that_does_not_answer_goes_on_with_a_passphrase() {
    let world = World::with_keyring();
    world.silence_the_keyring();
    let mut kvarbo = world.program();
    assert_eq!(kvarbo.session_read().unwrap().secret_kind, SecretKind::Passphrase);
    kvarbo.session_create(&first_start("norrtalje", false)).unwrap();
    kvarbo.session_lock().unwrap();
    let unlock = SessionUnlock {
        secret: SECRET.into(),
    };
    assert_eq!(kvarbo.session_unlock(&unlock).unwrap().stage, Stage::Open);
}
