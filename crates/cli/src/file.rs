//! `kvarbo verify`, `rebuild`, `export`, `restore`, `recover`: what IT does with a file.
//!
//! Invariant: nothing of a person is printed: counts, file names, yes or no.

use crate::error::CliError;
use crate::output::Output;
use crate::secret;
use app::{Archive, Exported, Folded, Unread, Verified};
use machine::Computer;
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file.
#[derive(clap::Args)]
pub struct Args {
    /// The database file, kvarbo.db.
    file: PathBuf,
}

/// A case of a file.
#[derive(clap::Args)]
pub struct ExportArgs {
    /// The database file, kvarbo.db.
    file: PathBuf,
    /// The case's id or number.
    #[arg(long, value_name = "ID")]
    case: String,
    /// An empty or new folder to write it in.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

/// A file and the committee's key.
#[derive(clap::Args)]
pub struct RecoverArgs {
    /// The database file, kvarbo.db.
    file: PathBuf,
    /// The committee's private recovery key (PEM).
    #[arg(long, value_name = "KEYFILE")]
    key: PathBuf,
}

/// What can be done about a damaged file.
const fn damaged(copy: bool) -> &'static str {
    match copy {
        true => "the file is damaged: kvarbo restore puts the last copy in its place, if it reads whole",
        false => {
            "the file is damaged, and there is no copy of it: kvarbo export writes what can be read of a case"
        }
    }
}

#[derive(Serialize)]
struct PutBack {
    restored: bool,
    copy: Option<PathBuf>,
    damaged: Option<PathBuf>,
}

#[derive(Serialize)]
struct Recovered {
    recovered: bool,
}

/// Answers yes when every page, hash, signature and chain holds.
pub fn verify(args: Args, output: Output) -> Result<bool, CliError> {
    let verified = open(&args.file)?.verify().map_err(of(&args.file))?;
    output.write(&verified, |verified| vec![verdict(verified)])?;
    Ok(verified.holds)
}

fn verdict(verified: &Verified) -> String {
    let Verified {
        operations,
        erased,
        letters,
        flaws,
        ..
    } = verified;
    match verified {
        Verified { holds: true, .. } => {
            let without = match erased {
                0 => String::new(),
                erased => format!(
                    " ({erased} of them wordings that were replaced before a signature, or moved to another case)"
                ),
            };
            format!("everything holds: {operations} operations{without}, {letters} letters")
        }
        Verified {
            damaged: true, copy, ..
        } => damaged(*copy).to_owned(),
        Verified { .. } => format!("{flaws} of {operations} operations and {letters} letters do not hold"),
    }
}

/// Folds every list anew; answers yes when they are as before, no when the file is damaged and nothing was done.
pub fn rebuild(args: Args, output: Output) -> Result<bool, CliError> {
    let folded = open(&args.file)?.rebuild().map_err(of(&args.file))?;
    output.write(
        &folded,
        |Folded {
             streams,
             equal,
             damaged: is_damaged,
             copy,
             ..
         }| {
            let said = match (is_damaged, equal) {
                (true, _) => return vec![damaged(*copy).to_owned()],
                (false, true) => "every list is as before",
                (false, false) => "lists differed and are right now",
            };
            vec![format!("{streams} records folded anew: {said}")]
        },
    )?;
    Ok(folded.equal)
}

/// Writes a case to a folder; answers no when the file is damaged, and says what was not read.
pub fn export(args: ExportArgs, output: Output) -> Result<bool, CliError> {
    if args
        .out
        .read_dir()
        .is_ok_and(|mut inside| inside.next().is_some())
    {
        return Err(CliError::NotEmpty(args.out));
    }
    let exported = match open(&args.file)?.export(&args.case, &args.out) {
        Err(app::Error::NotFound) => return Err(CliError::NoCase),
        exported => exported.map_err(of(&args.file))?,
    };
    output.write(&exported, |exported| {
        let Exported {
            operations, files, ..
        } = exported;
        let mut lines = vec![format!("{operations} operations")];
        lines.extend(files.iter().map(|name| args.out.join(name).display().to_string()));
        let withheld = exported.withheld.iter();
        lines.extend(withheld.map(|name| {
            format!(
                "{name} is left out: it says where a now protected person was; open it in the window first"
            )
        }));
        lines.extend(exported.damage.map(unread));
        lines
    })?;
    Ok(exported.damage.is_none())
}

/// What a damaged file did not give of a case.
fn unread(Unread { operations, letters }: Unread) -> String {
    if operations == 0 && letters == 0 {
        return "the file is damaged, but nothing of the case was lost: all of it is written".to_owned();
    }
    format!(
        "the file is damaged: {operations} of its operations and {letters} of the case's letters cannot be read; what \
         could be read is written"
    )
}

/// Puts the last verified copy in the place of a damaged file; answers no when the file is whole, and does nothing.
pub fn restore(args: Args, output: Output) -> Result<bool, CliError> {
    may_read(&args.file)?;
    let computer = Computer::of_file(&args.file);
    let put_back = match Archive::restore(&computer, &args.file, &secret::current()?) {
        Ok(restored) => PutBack {
            restored: true,
            copy: Some(restored.copy),
            damaged: Some(restored.damaged),
        },
        Err(error) if error.code() == "sound" => PutBack {
            restored: false,
            copy: None,
            damaged: None,
        },
        Err(error) => return Err(of(&args.file)(error)),
    };
    output.write(&put_back, |put_back| match (&put_back.copy, &put_back.damaged) {
        (Some(copy), Some(damaged)) => vec![
            format!(
                "{} is in the file's place; what was written after it is not in it",
                copy.display()
            ),
            format!("the damaged file is kept as {}", damaged.display()),
        ],
        _ => vec!["the file is whole: nothing was done".to_owned()],
    })?;
    Ok(put_back.restored)
}

/// Opens the file with the committee's key and sets a new secret: a passphrase, since the file may go back to another
/// computer than this one, whose keyring would not have this one's secret.
pub fn recover(args: RecoverArgs, output: Output) -> Result<bool, CliError> {
    may_read(&args.file)?;
    let key = std::fs::read_to_string(&args.key).map_err(|source| CliError::Read {
        path: args.key,
        source,
    })?;
    let computer = Arc::new(Computer::of_file(&args.file).without_keyring());
    Archive::recover(computer, &args.file, &key, &secret::new()?).map_err(of(&args.file))?;
    output.write(&Recovered { recovered: true }, |_| {
        vec!["the file opens with its new secret".to_owned()]
    })?;
    Ok(true)
}

fn open(file: &Path) -> Result<Archive, CliError> {
    may_read(file)?;
    let computer = Arc::new(Computer::of_file(file));
    Archive::open(computer, file, &secret::current()?).map_err(of(file))
}

/// A file that is not there, or is no file of Kvarbo's, is said before a secret is asked for.
pub fn may_read(file: &Path) -> Result<(), CliError> {
    match std::fs::File::open(file) {
        Ok(_) => Archive::recognise(file).map_err(of(file)),
        Err(source) => Err(CliError::Read {
            path: file.to_owned(),
            source,
        }),
    }
}

/// What went wrong, with the file.
pub fn of(file: &Path) -> impl FnOnce(app::Error) -> CliError {
    let path = file.to_owned();
    move |source| CliError::File { path, source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_damaged_file_from_which_a_case_was_read_whole_nothing_is_said_to_be_lost() {
        let said = |operations, letters| unread(Unread { operations, letters });
        assert!(said(0, 0).contains("nothing of the case was lost"));
        assert!(said(1, 0).contains("1 of its operations and 0 of"));
    }

    #[test]
    fn why_wordings_are_not_there_is_said_of_a_file_that_holds() {
        let verified = |erased| Verified {
            holds: true,
            operations: 9,
            erased,
            letters: 2,
            flaws: 0,
            damaged: false,
            copy: false,
        };
        assert_eq!(verdict(&verified(0)), "everything holds: 9 operations, 2 letters");
        let said = verdict(&verified(3));
        assert!(said.contains("3 of them wordings that were replaced before a signature, or moved"));
    }

    #[test]
    fn a_copy_is_advised_where_there_is_one() {
        assert!(damaged(true).contains("kvarbo restore"));
        assert!(
            damaged(true).contains("if it reads whole"),
            "nobody has read it yet"
        );
        assert!(!damaged(false).contains("restore"));
    }
}
