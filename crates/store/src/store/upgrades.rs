//! A file meets a newer program, and an older one.
//!
//! The newer program is this one with a migration more: the real ones are append-only, so what holds for it holds for
//! the next.

use super::{Condition, Store};
use crate::migration::{MIGRATIONS, Migrations};
use crate::{Error, FileKey, Folded, Projector, connection};
use domain::id::StreamKind;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

struct Nothing;

impl Projector for Nothing {
    fn begin(&self, _: StreamKind) -> Box<dyn Folded> {
        Box::new(())
    }
}

/// This program's migrations and these.
fn and_then(more: &[&'static str]) -> Migrations {
    [MIGRATIONS, more].concat().leak()
}

/// A closed file of this program's version, which remembers something.
struct Place {
    _folder: TempDir,
    database: PathBuf,
    key: [u8; 32],
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("kvarbo.db");
        let key = FileKey::random().unwrap();
        let bytes = key.as_bytes().try_into().unwrap();
        let mut store = Store::create(&database, key, Box::new(Nothing)).unwrap();
        store.setting_put("before", "kept").unwrap();
        store.close().unwrap();
        Self {
            _folder: folder,
            database,
            key: bytes,
        }
    }

    fn key(&self) -> FileKey {
        FileKey::from_slice(&self.key).unwrap()
    }

    fn open(&self, migrations: Migrations) -> Result<Store, Error> {
        Store::open_and_migrate(&self.database, self.key(), Box::new(Nothing), migrations)
    }

    fn bytes(&self) -> Vec<u8> {
        fs::read(&self.database).unwrap()
    }

    fn copies(&self) -> Vec<PathBuf> {
        let folder = self.database.with_file_name("copies");
        let entries = fs::read_dir(folder).into_iter().flatten();
        entries.map(|entry| entry.unwrap().path()).collect()
    }

    fn version(&self, file: &Path) -> usize {
        let connection = connection::open_read_only(file, &self.key()).unwrap();
        connection
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .unwrap()
    }
}

#[test]
fn an_older_file_is_copied_whole_before_it_is_brought_up() {
    let place = Place::new();
    let store = place
        .open(and_then(&["CREATE TABLE one (id)", "CREATE TABLE two (id)"]))
        .unwrap();
    assert_eq!(store.setting("before").unwrap().as_deref(), Some("kept"));
    store.close().unwrap();
    let [copy] = place.copies().try_into().unwrap();
    assert_eq!(place.version(&copy), MIGRATIONS.len());
    assert_eq!(place.version(&place.database), MIGRATIONS.len() + 2);
    let copy = Store::open(&copy, place.key(), Box::new(Nothing)).unwrap();
    assert_eq!(copy.setting("before").unwrap().as_deref(), Some("kept"));
}

#[test]
fn a_file_of_this_version_is_opened_without_a_copy() {
    let place = Place::new();
    place.open(MIGRATIONS).unwrap().close().unwrap();
    assert_eq!(place.copies(), [] as [PathBuf; 0]);
}

#[test]
fn a_migration_that_fails_leaves_the_step_before_it_and_the_file_opens_as_before() {
    let place = Place::new();
    let failed = place.open(and_then(&["CREATE TABLE one (id); CREATE TABLE one (id)"]));
    assert!(matches!(failed, Err(Error::Sql(_))));
    assert_eq!(place.version(&place.database), MIGRATIONS.len());
    let store = place.open(MIGRATIONS).unwrap();
    assert_eq!(store.condition(), Condition::Sound);
    assert_eq!(store.setting("before").unwrap().as_deref(), Some("kept"));
}

#[test]
fn without_a_copy_there_is_no_migration() {
    let place = Place::new();
    fs::write(
        place.database.with_file_name("copies"),
        "a file where the folder should be",
    )
    .unwrap();
    let before = place.bytes();
    assert!(place.open(and_then(&["CREATE TABLE one (id)"])).is_err());
    assert_eq!(place.bytes(), before);
}

#[test]
fn a_file_of_a_newer_program_is_refused_and_stays_as_it_is_byte_for_byte() {
    let place = Place::new();
    place
        .open(and_then(&["CREATE TABLE one (id)"]))
        .unwrap()
        .close()
        .unwrap();
    let before = place.bytes();
    let known = u32::try_from(MIGRATIONS.len()).unwrap();
    let refused = place.open(MIGRATIONS);
    assert!(
        matches!(refused, Err(Error::Newer { found, known: most }) if found == known + 1 && most == known)
    );
    assert_eq!(place.bytes(), before);
}
