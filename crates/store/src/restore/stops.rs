//! A stop between any two steps of putting a copy back: the file opens, or says which copy to put back, and putting it
//! back anew goes all the way.

use super::{Restoring, STEPS, restore};
use crate::{Condition, Cost, Error, FileKey, Folded, KeyFile, Projector, Secret, Store};
use domain::id::StreamKind;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

struct Nothing;

impl Projector for Nothing {
    fn begin(&self, _: StreamKind) -> Box<dyn Folded> {
        Box::new(())
    }
}

/// A damaged file with a copy.
struct Place {
    _folder: TempDir,
    database: PathBuf,
    key: FileKey,
    /// What was last written, as a stop leaves it beside the file.
    log: Vec<u8>,
}

impl Place {
    /// Damaged on the first page, which opens nothing.
    fn closed() -> Self {
        Self::damaged(|_| 100)
    }

    /// Damaged in the middle, which opens to be read, and stopped: with its write-ahead log beside it.
    fn stopped() -> Self {
        let place = Self::damaged(|length| length / 2);
        fs::write(place.database.with_extension("db-wal"), &place.log).unwrap();
        place
    }

    fn damaged(at: fn(usize) -> usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("kvarbo.db");
        let key = FileKey::random().unwrap();
        let secret = Secret {
            typed: "en lång lösenfras",
            device: None,
        };
        KeyFile::beside(&database)
            .create(&key, &secret, None, Cost::LEAST)
            .unwrap();
        let mut store = Store::create(&database, again(&key), Box::new(Nothing)).unwrap();
        store.setting_put("said", "before the copy").unwrap();
        store.copy_verified().unwrap();
        store
            .setting_put("said", &"after the copy".repeat(3_000))
            .unwrap();
        let log = fs::read(database.with_extension("db-wal")).unwrap();
        store.close().unwrap();
        let mut bytes = fs::read(&database).unwrap();
        let at = at(bytes.len());
        bytes[at] ^= 1;
        fs::write(&database, bytes).unwrap();
        Self {
            _folder: folder,
            database,
            key,
            log,
        }
    }

    fn open(&self) -> Result<Store, Error> {
        Store::open(&self.database, again(&self.key), Box::new(Nothing))
    }

    fn assert_put_back(&self, stop: usize) {
        let store = self.open().unwrap();
        assert_eq!(store.condition(), Condition::Sound, "{stop}");
        assert_eq!(
            store.setting("said").unwrap().unwrap(),
            "before the copy",
            "{stop}"
        );
        assert!(store.is_put_back().unwrap(), "{stop}");
        store.check().unwrap();
    }
}

fn again(key: &FileKey) -> FileKey {
    FileKey::from_slice(key.as_bytes()).unwrap()
}

#[test]
fn a_stop_between_any_two_steps_leaves_a_file_that_opens_or_says_which_copy_to_put_back() {
    for place in [Place::closed, Place::stopped] {
        for stop in 0..=STEPS.len() {
            let place = place();
            let restoring = Restoring::begin(&place.database, &place.key).unwrap();
            STEPS[..stop]
                .iter()
                .try_for_each(|step| step(&restoring))
                .unwrap();
            drop(restoring);
            if stop == STEPS.len() {
                place.assert_put_back(stop);
                continue;
            }
            let named = match place.open().and_then(|store| store.check()) {
                Err(Error::Damaged { copy }) => copy,
                other => panic!("{stop}: {other:?}"),
            };
            assert!(named.is_some(), "{stop}");
            let damaged = fs::read(&place.database).unwrap();
            let restored = restore(&place.database, &place.key).unwrap();
            assert!(fs::read(&restored.damaged).unwrap() == damaged, "{stop}");
            assert!(KeyFile::beside(&restored.damaged).exists(), "{stop}");
            place.assert_put_back(stop);
        }
    }
}

/// By hand the log stays where it was, and SQLite applies it: this is why there is a step for it.
#[test]
fn a_log_that_is_left_beside_a_copy_spoils_it() {
    let place = Place::stopped();
    let restoring = Restoring::begin(&place.database, &place.key).unwrap();
    fs::rename(&restoring.part, &place.database).unwrap();
    drop(restoring);
    let spoiled = match place.open() {
        Ok(store) => store.setting("said").unwrap().unwrap() != "before the copy" || store.check().is_err(),
        Err(_) => true,
    };
    assert!(spoiled);
}

#[test]
fn what_lies_under_a_name_already_is_never_written_over() {
    let place = Place::closed();
    let taken = ["kvarbo-damaged-1.db-wal", "kvarbo-damaged-2.access"]
        .map(|name| place.database.with_file_name(name));
    taken.iter().for_each(|path| fs::write(path, "kept").unwrap());
    let restored = restore(&place.database, &place.key).unwrap();
    assert_eq!(
        restored.damaged,
        place.database.with_file_name("kvarbo-damaged-3.db")
    );
    assert!(taken.iter().all(|path| fs::read(path).unwrap() == b"kept"));
}
