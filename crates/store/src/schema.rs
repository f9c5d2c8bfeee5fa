//! Every statement fits the newest schema, and files of other programs and versions are told apart.

use crate::migration::MIGRATIONS;
use crate::{Error, FileKey, Folded, Projector, connection, migration};
use domain::id::StreamKind;
use rusqlite::Connection;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

/// Nothing is in these files to be folded.
struct Nothing;

impl Projector for Nothing {
    fn begin(&self, _: StreamKind) -> Box<dyn Folded> {
        Box::new(())
    }
}

fn statements(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                statements(&path)
            } else {
                vec![path]
            }
        })
        .filter(|path| path.extension() == Some(OsStr::new("sql")))
        .collect()
}

/// A file of this version, changed by `change`; what its version is then taken for.
fn version_after(change: &str) -> Result<u32, Error> {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("kvarbo.db");
    let key = FileKey::random().unwrap();
    connection::create(&database, &key, |new| {
        migration::migrate(new, 0, MIGRATIONS, &Nothing)?;
        Ok(new.execute_batch(change)?)
    })
    .unwrap();
    migration::version(&connection::open(&database, &key).unwrap(), MIGRATIONS)
}

#[test]
fn every_statement_fits_the_newest_schema() {
    let mut connection = Connection::open_in_memory().unwrap();
    migration::migrate(&mut connection, 0, MIGRATIONS, &Nothing).unwrap();
    let files = statements(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    assert!(files.len() > 30, "{} found", files.len());
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for statement in text.split_inclusive(';').filter(|part| !part.trim().is_empty()) {
            assert!(connection.prepare(statement).is_ok(), "{}", file.display());
        }
    }
}

#[test]
fn a_file_of_this_version_is_known() {
    assert_eq!(version_after("").unwrap() as usize, MIGRATIONS.len());
}

#[test]
fn a_file_of_another_program_is_foreign() {
    assert!(matches!(
        version_after("PRAGMA application_id = 7"),
        Err(Error::Foreign)
    ));
}

#[test]
fn a_file_of_a_newer_program_is_refused() {
    let version = version_after("PRAGMA user_version = 99");
    assert!(matches!(version, Err(Error::Newer { found: 99, known }) if known as usize == MIGRATIONS.len()));
}

#[test]
fn operations_and_access_log_can_be_neither_changed_nor_deleted() {
    let mut connection = Connection::open_in_memory().unwrap();
    migration::migrate(&mut connection, 0, MIGRATIONS, &Nothing).unwrap();
    connection
        .execute_batch(
            "INSERT INTO replica (id, public_key) VALUES (zeroblob(16), x'00');
             INSERT INTO op (id, stream_kind, stream, replica, seq, kind, header, signature, payload, salt)
             VALUES (zeroblob(16), 'case', zeroblob(16), zeroblob(16), 1, 'a', x'00', zeroblob(64), x'00', zeroblob(32));
             INSERT INTO access (at, actor, act, purpose) VALUES ('', zeroblob(16), 'open', '')",
        )
        .unwrap();
    for forbidden in [
        "DELETE FROM op",
        "UPDATE op SET header = x'01'",
        "UPDATE op SET payload = x'01'",
        "UPDATE op SET seq = 2, payload = NULL, salt = NULL",
        "DELETE FROM access",
        "UPDATE access SET purpose = 'other'",
    ] {
        assert!(connection.execute(forbidden, []).is_err(), "{forbidden}");
    }
    assert_eq!(
        connection
            .execute("UPDATE op SET payload = NULL, salt = NULL", [])
            .unwrap(),
        1
    );
}
