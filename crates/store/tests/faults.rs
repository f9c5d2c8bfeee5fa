//! Damage: a file cut short, a flipped byte, a copy, and what is refused instead of being touched.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;
use std::path::Path;
use store::{Condition, Cost, Error, FileKey, Store};
use support::{PASSPHRASE, Place, Rules, case, note, notes_in, say};

const PAGE: usize = 4096;
const NOTES: usize = 60;

/// A closed file with sixty notes of half a page each, of which there is a copy.
fn written(place: &Place) -> Vec<u8> {
    let mut store = place.create();
    let notes: Vec<_> = (0..NOTES)
        .map(|n| (case(1), note(&format!("{n}{}", ".".repeat(PAGE / 2)))))
        .collect();
    say(&mut store, &notes).unwrap();
    store.copy_verified().unwrap();
    store.close().unwrap();
    fs::read(&place.database).unwrap()
}

fn flip(place: &Place, whole: &[u8], at: usize) {
    let mut flipped = whole.to_vec();
    flipped[at] ^= 1;
    fs::write(&place.database, flipped).unwrap();
}

fn first_copy(place: &Place) -> std::path::PathBuf {
    place.database.parent().unwrap().join("copies/000001.copy")
}

fn copies(place: &Place) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(place.database.with_file_name("copies"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn is_unchanged(path: &Path, bytes: &[u8]) -> bool {
    fs::read(path).unwrap() == bytes
}

#[test]
fn a_copy_is_encrypted_and_opens_with_the_same_key() {
    let place = Place::new();
    let whole = written(&place);
    let copy = first_copy(&place);
    assert!(!fs::read(&copy).unwrap().starts_with(b"SQLite format 3"));
    let store = Store::open(&copy, place.key(), Box::new(Rules)).unwrap();
    assert_eq!(notes_in(&store, case(1)).len(), NOTES);
    assert_eq!(store.verify().unwrap().flaws, []);
    assert!(is_unchanged(&place.database, &whole));
}

#[test]
fn the_three_newest_copies_are_kept() {
    let place = Place::new();
    let mut store = place.create();
    for round in 0..5 {
        say(&mut store, &[(case(1), note(&format!("{round}")))]).unwrap();
        store.copy_verified().unwrap();
    }
    assert_eq!(copies(&place), ["000003.copy", "000004.copy", "000005.copy"]);
}

#[test]
fn what_has_been_erased_leaves_the_copies_with_the_next_one() {
    let place = Place::new();
    let mut store = place.create();
    let said = say(&mut store, &[(case(1), note("skrivet i fel ärende"))]).unwrap();
    store.copy_verified().unwrap();
    say(&mut store, &[(case(1), note("kvar"))]).unwrap();
    store.copy_verified().unwrap();
    assert_eq!(copies(&place), ["000001.copy", "000002.copy"]);

    store.erase(&[said[0].header().id]).unwrap();
    let newest = store.copy_verified().unwrap();
    assert_eq!(copies(&place), ["000003.copy"]);
    say(&mut store, &[(case(1), note("efteråt"))]).unwrap();
    store.copy_verified().unwrap();
    assert_eq!(copies(&place), ["000003.copy", "000004.copy"]);
    store.close().unwrap();
    let copy = Store::open(&newest, place.key(), Box::new(Rules)).unwrap();
    assert_eq!(notes_in(&copy, case(1)), ["kvar"]);
}

#[test]
fn a_file_cut_short_opens_for_reading_and_names_the_last_copy() {
    let place = Place::new();
    let whole = written(&place);
    let cut = &whole[..whole.len() * 3 / 4 / PAGE * PAGE];
    fs::write(&place.database, cut).unwrap();
    let mut store = place.open().unwrap();
    let expected = Condition::Damaged {
        copy: Some(first_copy(&place)),
    };
    assert_eq!(store.condition(), expected);
    let salvage = store.salvage().unwrap();
    assert!(
        salvage.operations.len() > NOTES / 3,
        "{}",
        salvage.operations.len()
    );
    assert_eq!(salvage.operations.len() as u64 + salvage.lost, NOTES as u64);
    assert!(matches!(
        store.setting_put("a", "b"),
        Err(Error::Damaged { copy: Some(_) })
    ));
    drop(store);
    assert!(is_unchanged(&place.database, cut));
}

#[test]
fn a_flipped_byte_on_a_page_of_notes_is_found_and_takes_that_pages_note_only() {
    let place = Place::new();
    let whole = written(&place);
    let (mut pages_of_notes, mut other_pages) = (0, 0);
    for page in 1..whole.len() / PAGE {
        flip(&place, &whole, page * PAGE + 1000);
        let Ok(store) = place.open() else {
            other_pages += 1; // the schema: then the copy is all there is
            continue;
        };
        assert!(
            matches!(store.check(), Err(Error::Damaged { copy: Some(_) })),
            "page {page}"
        );
        assert!(
            matches!(store.condition(), Condition::Damaged { .. }),
            "page {page}"
        );
        match store.salvage().unwrap().lost {
            0 => {}
            1 => pages_of_notes += 1,
            _ => other_pages += 1, // the one page that names the pages of notes
        }
    }
    assert_eq!(pages_of_notes, NOTES);
    assert!(other_pages <= 4, "{other_pages}");
}

#[test]
fn a_case_whose_page_is_damaged_leaves_the_others_to_be_read() {
    let place = Place::new();
    let mut store = place.create();
    let long = ".".repeat(3 * PAGE);
    for number in 1..=9 {
        say(&mut store, &[(case(number), note(&long))]).unwrap();
    }
    store.close().unwrap();
    let whole = fs::read(&place.database).unwrap();
    let mut hurt = 0;
    for page in 1..whole.len() / PAGE {
        flip(&place, &whole, page * PAGE + 1000);
        let Ok(mut store) = place.open() else {
            continue;
        };
        let read = |number| match store.operations(&case(number)) {
            Ok(operations) => operations.len(),
            Err(Error::Damaged { .. }) => 0,
            Err(other) => panic!("page {page}: {other:?}"),
        };
        let cases: usize = (1..=9).map(read).sum();
        if cases == 8 {
            hurt += 1;
            assert!(matches!(store.setting_put("a", "b"), Err(Error::Damaged { .. })));
        }
    }
    assert!(hurt >= 9 * 3, "{hurt}");
}

#[test]
fn a_flipped_byte_on_the_first_page_is_damage_and_the_file_stays_as_it_is() {
    let place = Place::new();
    let whole = written(&place);
    for at in [0, 20, 2000] {
        flip(&place, &whole, at);
        let before = fs::read(&place.database).unwrap();
        assert!(
            matches!(place.open(), Err(Error::Damaged { copy: Some(copy) }) if copy == first_copy(&place))
        );
        assert!(is_unchanged(&place.database, &before), "byte {at}");
    }
}

#[test]
fn what_is_no_database_is_refused_and_left_alone() {
    let place = Place::new();
    let key = FileKey::random().unwrap();
    place.keys().create(&key, &PASSPHRASE, None, Cost::LEAST).unwrap();
    for bytes in [&b""[..], b"not a database", &[7; 3 * PAGE]] {
        fs::write(&place.database, bytes).unwrap();
        assert!(
            matches!(place.open(), Err(Error::Damaged { copy: None })),
            "{} bytes",
            bytes.len()
        );
        assert!(is_unchanged(&place.database, bytes));
    }
}

#[test]
fn a_file_that_is_not_encrypted_is_refused() {
    let place = Place::new();
    drop(place.create());
    fs::remove_file(&place.database).unwrap();
    let plain = rusqlite::Connection::open(&place.database).unwrap();
    plain.execute_batch("CREATE TABLE op (id)").unwrap();
    plain.close().unwrap();
    assert!(matches!(place.open(), Err(Error::Unencrypted)));
}

#[test]
fn the_key_of_another_file_opens_nothing() {
    let place = Place::new();
    let whole = written(&place);
    let other = FileKey::random().unwrap();
    let opened = Store::open(&place.database, other, Box::new(Rules));
    assert!(matches!(opened, Err(Error::Damaged { .. })));
    assert!(is_unchanged(&place.database, &whole));
}

#[test]
fn a_missing_file_is_not_made_by_opening_it() {
    let place = Place::new();
    drop(place.create());
    fs::remove_file(&place.database).unwrap();
    assert!(matches!(place.open(), Err(Error::NoFile)));
    assert!(!place.database.exists());
}

#[test]
fn a_database_is_never_made_over_another_file() {
    let place = Place::new();
    let whole = written(&place);
    let made = Store::create(&place.database, FileKey::random().unwrap(), Box::new(Rules));
    assert!(matches!(made, Err(Error::AlreadyExists)));
    assert!(is_unchanged(&place.database, &whole));
}

/// Every file beside the database and among the copies, with its bytes; but for what SQLite keeps there to read it.
fn all_files(place: &Place) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let folder = place.database.parent().unwrap();
    let folders = [folder.to_owned(), folder.join("copies")];
    let entries = folders
        .iter()
        .filter_map(|folder| fs::read_dir(folder).ok())
        .flatten();
    let files = entries.map(|entry| entry.unwrap().path()).filter(|path| {
        let name = path.to_str().unwrap();
        path.is_file() && !name.ends_with("-wal") && !name.ends_with("-shm")
    });
    let mut all: Vec<_> = files
        .map(|path| (fs::read(&path).unwrap(), path))
        .map(|(bytes, path)| (path, bytes))
        .collect();
    all.sort();
    all
}

#[test]
fn the_newest_copy_that_reads_whole_takes_the_damaged_files_place_and_the_damaged_one_is_kept() {
    let place = Place::new();
    written(&place);
    let mut store = place.open().unwrap();
    say(&mut store, &[(case(2), note("efter den första"))]).unwrap();
    let newest = store.copy_verified().unwrap();
    store.close().unwrap();
    let whole = fs::read(&place.database).unwrap();
    for hurt in [false, true] {
        if hurt {
            let mut bytes = fs::read(&newest).unwrap();
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
            fs::write(&newest, bytes).unwrap();
        }
        flip(&place, &whole, whole.len() / 2);
        let damaged = fs::read(&place.database).unwrap();
        let restored = store::restore(&place.database, &place.key()).unwrap();
        assert!(is_unchanged(&restored.damaged, &damaged));
        assert_eq!(
            restored.copy,
            if hurt { first_copy(&place) } else { newest.clone() }
        );
        let store = place.open().unwrap();
        assert_eq!(store.condition(), Condition::Sound);
        assert!(store.is_put_back().unwrap());
        assert_eq!(notes_in(&store, case(2)).len(), usize::from(!hurt));
        assert_eq!(store.verify().unwrap().flaws, []);
        store.close().unwrap();
    }
    let kept = ["kvarbo-damaged-1.db", "kvarbo-damaged-2.db"].map(|name| place.database.with_file_name(name));
    assert!(kept.iter().all(|path| path.exists()));
}

#[test]
fn a_whole_file_and_one_without_a_copy_are_left_as_they_are() {
    let place = Place::new();
    let whole = written(&place);
    let key = place.key();
    let before = all_files(&place);
    assert!(matches!(store::restore(&place.database, &key), Err(Error::Sound)));
    assert!(all_files(&place) == before);

    flip(&place, &whole, whole.len() / 2);
    fs::remove_file(first_copy(&place)).unwrap();
    let before = all_files(&place);
    assert!(matches!(
        store::restore(&place.database, &key),
        Err(Error::NoCopy)
    ));
    assert!(all_files(&place) == before);
}
