//! Putting a verified copy in the place of a damaged database.
//!
//! Invariant: nothing is deleted and nothing overwritten: the damaged file keeps its bytes under a name of its own, with
//! its key file, so that what was written after the copy can still be read; the copy stays among the copies. No
//! write-ahead log is ever beside a database that it does not belong to: SQLite would apply it, and spoil the copy.

#[cfg(test)]
mod stops;

use crate::copies::Copies;
use crate::keys::{FileKey, KeyFile, Mark};
use crate::reserve::Reserve;
use crate::store::generation;
use crate::{Error, atomic, connection, held};
use std::ffi::OsString;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// A copy that was put in the place of a damaged database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// The copy, which also stays where it was.
    pub copy: PathBuf,
    /// The damaged database, by the name under which it is kept.
    pub damaged: PathBuf,
}

/// Puts the newest copy that reads whole in the place of a damaged database that nobody has open.
///
/// The rows of who read the damaged file stay beside the copy as well, which takes them in when it is opened.
///
/// # Errors
/// [`Error::Busy`] while somebody has it open; [`Error::Sound`] when nothing is wrong with the file, [`Error::NoCopy`];
/// [`Error::NoFile`], [`Error::Unencrypted`], [`Error::DiskFull`], [`Error::ReadOnlyFolder`]. The damaged file then stands
/// where it stood.
pub fn restore(database: &Path, key: &FileKey) -> Result<Restored, Error> {
    let restoring = Restoring::begin(database, key)?;
    STEPS.iter().try_for_each(|step| step(&restoring))?;
    Ok(Restored {
        copy: restoring.copy,
        damaged: restoring.aside,
    })
}

type Step = fn(&Restoring) -> Result<(), Error>;

/// In this order, each on the disk before the next, so that a stop leaves the damaged file (which says what to do, and
/// whose copy can be put in anew) or the copy in its place, and never no file:
///
/// 1. The mark, before there is a copy in the place, for without it the copy could give numbers a second time. In front
///    of a damaged file it does nothing, since that goes on with nothing.
/// 2. The damaged file's second name, after its key file's, before its first is given to the copy.
/// 3. The write-ahead log away, before the copy comes, since it would be applied to it. What the damaged file has lost
///    by that lies beside its second name.
/// 4. The copy, by one rename over the damaged file's first name.
const STEPS: [Step; 4] = [
    Restoring::mark,
    Restoring::keep_damaged,
    Restoring::move_log,
    Restoring::put_in,
];

/// What SQLite keeps beside a database while it is open, and leaves there when it is stopped.
const LOG: [&str; 2] = ["-wal", "-shm"];
/// What is named after a database and goes with it: the key file and its twin, and who read it when it was damaged.
const BESIDE: [&str; 3] = ["keys", "keys-twin", "access"];

struct Restoring {
    database: PathBuf,
    copy: PathBuf,
    /// The copy's bytes beside the database, on the disk and read whole.
    part: PathBuf,
    /// How far the copy has come.
    generation: u64,
    aside: PathBuf,
    /// Held until it is done.
    _alone: File,
}

impl Restoring {
    fn begin(database: &Path, key: &FileKey) -> Result<Self, Error> {
        connection::may_write(database)?;
        let alone = held::alone(database)?;
        if is_sound(database, key)? {
            return Err(Error::Sound);
        }
        let part = database.with_extension("restoring");
        for copy in Copies::beside(database).newest_first() {
            write_beside(&copy, &part, database)?;
            if let Some(generation) = generation_of_whole(&part, key)? {
                return Ok(Self {
                    database: database.to_owned(),
                    copy,
                    part,
                    generation,
                    aside: free_name(database),
                    _alone: alone,
                });
            }
            fs::remove_file(&part)?;
        }
        Err(Error::NoCopy)
    }

    fn mark(&self) -> Result<(), Error> {
        let keys = KeyFile::beside(&self.database);
        let mark = keys.mark()?;
        let generation = mark.generation.max(self.generation + 1);
        keys.put_mark(Mark { generation, ..mark })
    }

    fn keep_damaged(&self) -> Result<(), Error> {
        for extension in BESIDE {
            let beside = self.database.with_extension(extension);
            if beside.exists() {
                name_also(&beside, &self.aside.with_extension(extension))?;
            }
        }
        name_also(&self.database, &self.aside)?;
        atomic::sync_folder_of(&self.database)
    }

    fn move_log(&self) -> Result<(), Error> {
        for left in LOG {
            match fs::rename(with(&self.database, left), with(&self.aside, left)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
                Ok(()) | Err(_) => {}
            }
        }
        atomic::sync_folder_of(&self.database)
    }

    fn put_in(&self) -> Result<(), Error> {
        fs::rename(&self.part, &self.database)?;
        atomic::sync_folder_of(&self.database)
    }
}

/// Reads more than opening does: an index that does not agree with its table is met later, and is damage too.
fn is_sound(database: &Path, key: &FileKey) -> Result<bool, Error> {
    let sound = connection::inspect(database)
        .and_then(|()| connection::open_read_only(database, key))
        .and_then(|connection| Ok(connection::is_whole(&connection)? && connection::agrees(&connection)?));
    match sound {
        Err(Error::Damaged { .. }) => Ok(false),
        sound => sound,
    }
}

/// How far a copy has come, when it reads whole.
fn generation_of_whole(copy: &Path, key: &FileKey) -> Result<Option<u64>, Error> {
    let read = connection::inspect(copy)
        .and_then(|()| connection::open_read_only(copy, key))
        .and_then(|copy| match connection::is_whole(&copy)? {
            true => generation::of(&copy).map(Some),
            false => Ok(None),
        });
    match read {
        Err(Error::Damaged { .. } | Error::Unencrypted) => Ok(None),
        read => read,
    }
}

/// A full disk must not keep the copy out: the reserve goes first.
fn write_beside(copy: &Path, part: &Path, database: &Path) -> Result<(), Error> {
    let write = || -> Result<(), Error> {
        fs::copy(copy, part)?;
        Ok(File::options().append(true).open(part)?.sync_all()?)
    };
    let written = match write() {
        Err(Error::DiskFull) if Reserve::beside(database).give_up()? => write(),
        outcome => outcome,
    };
    if written.is_err() {
        // It is none of the files that are kept: half a copy, whose whole is among the copies.
        let _ = fs::remove_file(part);
    }
    written
}

/// A second name for the file; where the file system knows none, a copy of its bytes.
fn name_also(path: &Path, name: &Path) -> Result<(), Error> {
    if fs::hard_link(path, name).is_ok() {
        return Ok(());
    }
    let copied = fs::copy(path, name).and_then(|_| File::options().append(true).open(name)?.sync_all());
    if copied.is_err() {
        let _ = fs::remove_file(name);
    }
    Ok(copied?)
}

/// The damaged database that was last set aside, while it lies there.
pub(crate) fn set_aside(database: &Path) -> Option<PathBuf> {
    let taken = names(database).take_while(|name| is_taken(name));
    taken.filter(|name| name.exists()).last()
}

/// `kvarbo-damaged-1.db`, or the next number under which nothing lies.
fn free_name(database: &Path) -> PathBuf {
    names(database).find(|name| !is_taken(name)).unwrap_or_default()
}

fn names(database: &Path) -> impl Iterator<Item = PathBuf> {
    (1_u32..).map(|nth| {
        let mut name = database.file_stem().map(OsString::from).unwrap_or_default();
        name.push(format!("-damaged-{nth}.db"));
        database.with_file_name(name)
    })
}

fn is_taken(name: &Path) -> bool {
    let logs = LOG.iter().map(|left| with(name, left));
    let beside = BESIDE.iter().map(|extension| name.with_extension(extension));
    name.exists() || logs.chain(beside).any(|path| path.exists())
}

fn with(path: &Path, left: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(left);
    PathBuf::from(name)
}
