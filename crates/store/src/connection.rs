//! Opening the database: what is refused before a key is tried, the key, and how the file is kept.

use crate::keys::FileKey;
use crate::{Error, atomic};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read};
use std::path::Path;
use zeroize::Zeroizing;

/// "Kvar" in ASCII: marks the file as Kvarbo's.
pub(crate) const APPLICATION_ID: i32 = 0x4B76_6172;

/// Bytes of a page: what SQLCipher makes.
const PAGE: u64 = 4096;

const PLAIN_HEADER: &[u8; 16] = b"SQLite format 3\0";

/// Settings of the process and the key; the key itself goes in alone.
///
/// Memory security wipes what SQLCipher frees: keys, pages, and the statement that carried the key.
const BEFORE_KEY: &str = "PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = ON;";

/// How the file is kept. A commit is on the disk before it is answered (`synchronous`), what is erased is overwritten
/// (`secure_delete`), and nothing is spilled unencrypted (`temp_store`). The log is written back each 4,000 pages
/// (16 MB), some 250 saves: by SQLite's own 1,000 one save in ninety would wait for it.
const KEEPING: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA mmap_size = 0;
    PRAGMA cache_size = -32768;
    PRAGMA wal_autocheckpoint = 4000;
    PRAGMA trusted_schema = OFF;
    PRAGMA busy_timeout = 5000;";

/// For a damaged file: read what there is (a shortened file too), write nothing.
const SALVAGING: &str = "
    PRAGMA query_only = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA writable_schema = ON;
    PRAGMA mmap_size = 0;";

/// Whether it is as long as a database is, which is whole pages: what else can be told of an encrypted one without its key.
pub(crate) fn has_pages(database: &Path) -> Result<bool, Error> {
    let length = fs::metadata(database)?.len();
    Ok(length > 0 && length.is_multiple_of(PAGE))
}

/// Refuses what needs no key to be refused.
pub(crate) fn inspect(database: &Path) -> Result<(), Error> {
    let mut start = Vec::new();
    match File::open(database) {
        Ok(file) => file.take(16).read_to_end(&mut start)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(Error::NoFile),
        Err(error) => return Err(error.into()),
    };
    if start == PLAIN_HEADER {
        return Err(Error::Unencrypted);
    }
    // SQLite would take an empty file for a new database, and write to it.
    if start.len() < PLAIN_HEADER.len() {
        return Err(Error::Damaged { copy: None });
    }
    Ok(())
}

/// Whether files can be made in the database's folder, and the database be written to.
pub(crate) fn may_write(database: &Path) -> Result<(), Error> {
    let probe = database.with_extension("probe");
    match OpenOptions::new()
        .append(true)
        .open(database)
        .and(atomic::create(&probe))
    {
        Ok(_) => Ok(fs::remove_file(probe)?),
        // Not this question's concern: the database is opened, and the reserve is there to be given up.
        Err(error) if error.kind() == io::ErrorKind::StorageFull => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Makes a new database out of sight, and gives it its name when `fill` is done: one that was cut off in the making
/// is not there.
pub(crate) fn create(
    database: &Path,
    key: &FileKey,
    fill: impl FnOnce(&mut Connection) -> Result<(), Error>,
) -> Result<(), Error> {
    let part = database.with_extension("part");
    if database.exists() {
        return Err(Error::AlreadyExists);
    }
    atomic::create(&part)?;
    let mut connection = open(&part, key)?;
    fill(&mut connection)?;
    connection.close().map_err(|(_, error)| error)?;
    fs::rename(&part, database)?;
    atomic::sync_folder_of(database)
}

/// Opens for reading and writing. From here the file is its owner's alone, as the log is that SQLite makes beside it.
///
/// `Damaged` when the first page does not read with the key.
pub(crate) fn open(database: &Path, key: &FileKey) -> Result<Connection, Error> {
    atomic::close_to_others(database);
    let connection = keyed(database, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.execute_batch(KEEPING)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    read_first_page(&connection)?;
    Ok(connection)
}

/// Opens a damaged file, or a copy, for reading.
pub(crate) fn open_read_only(database: &Path, key: &FileKey) -> Result<Connection, Error> {
    let connection = keyed(database, key, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection.execute_batch(SALVAGING)?;
    read_first_page(&connection)?;
    Ok(connection)
}

/// Reads every page: that each is as it was written, and that together they are a database.
pub(crate) fn is_whole(connection: &Connection) -> Result<bool, Error> {
    let damaged_pages = connection.prepare("PRAGMA cipher_integrity_check")?.exists([])?;
    if damaged_pages {
        return Ok(false);
    }
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    Ok(verdict == "ok")
}

/// Reads every index too: that each agrees with its table.
pub(crate) fn agrees(connection: &Connection) -> Result<bool, Error> {
    let verdict: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    Ok(verdict == "ok")
}

fn keyed(database: &Path, key: &FileKey, mode: OpenFlags) -> Result<Connection, Error> {
    let connection = Connection::open_with_flags(database, mode | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.execute_batch(BEFORE_KEY)?;
    let mut statement = Zeroizing::new(String::with_capacity(96));
    statement.push_str("PRAGMA key = \"x'");
    for byte in key.as_bytes() {
        for digit in [byte >> 4, byte & 15] {
            statement.push(char::from_digit(u32::from(digit), 16).unwrap_or_default());
        }
    }
    statement.push_str("'\"");
    // The error is dropped: it would carry the statement, and with it the key.
    connection.execute_batch(&statement).map_err(|_| Error::Crypto)?;
    // A SQLite without encryption takes the key, ignores it, and would write in the clear.
    let cipher: Option<String> = connection
        .query_row("PRAGMA cipher_version", [], |row| row.get(0))
        .ok();
    if cipher.is_none_or(|version| version.is_empty()) {
        return Err(Error::Crypto);
    }
    Ok(connection)
}

fn read_first_page(connection: &Connection) -> Result<(), Error> {
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(())
}
