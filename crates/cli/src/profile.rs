//! `kvarbo profile`, and how every command finds a profile: by the name of one that comes with the program, else as a file.
//!
//! Invariant: nothing is computed by a profile that does not hold.

use crate::error::CliError;
use crate::output::Output;
use domain::municipality::{Profile, ProfileProblem, embedded, listed};
use serde::Serialize;
use std::borrow::Cow;
use std::path::{Path, PathBuf};

/// What to do with a profile.
#[derive(clap::Subcommand)]
pub enum Args {
    /// Check a profile: every problem with its line and reason.
    Check {
        /// A municipality's name, or a file.
        #[arg(value_name = "NAME|FILE")]
        profile: String,
    },
    /// Sign a profile's file with the committee's private key: the signature becomes its last line.
    Sign {
        /// The file.
        file: PathBuf,
        /// The private key (P-256, PEM).
        #[arg(long, value_name = "KEYFILE")]
        key: PathBuf,
    },
}

#[derive(Serialize)]
struct Verdict<'a> {
    profile: &'a str,
    valid: bool,
    problems: Vec<Problem>,
    /// What holds, and still is not ready for real work.
    notes: Vec<String>,
}

#[derive(Serialize)]
struct Problem {
    line: usize,
    reason: String,
}

#[derive(Serialize)]
struct Signed {
    signed: bool,
}

/// Answers yes when the profile holds, or is signed.
pub fn run(args: Args, output: Output) -> Result<bool, CliError> {
    match args {
        Args::Check { profile } => check(&profile, output),
        Args::Sign { file, key } => sign(&file, &key, output),
    }
}

fn check(name: &str, output: Output) -> Result<bool, CliError> {
    let text = text(name)?;
    let parsed = Profile::parse(&text);
    let notes = parsed.as_ref().map(|profile| notes(profile, name, &text));
    let notes = notes.unwrap_or_default();
    let problems = parsed.as_ref().err().cloned().unwrap_or_default();
    let mut problems: Vec<Problem> = problems.into_iter().map(Problem::from).collect();
    if let Ok(profile) = &parsed {
        problems.extend(changed(profile, &text));
    }
    let verdict = Verdict {
        profile: name,
        valid: problems.is_empty(),
        problems,
        notes,
    };
    output.write(&verdict, |verdict| match verdict.problems.as_slice() {
        [] => {
            let mut lines = vec![format!("{} holds", verdict.profile)];
            lines.extend(verdict.notes.iter().map(|note| format!("note: {note}")));
            lines
        }
        problems => problems
            .iter()
            .map(|problem| format!("line {}: {}", problem.line, problem.reason))
            .collect(),
    })?;
    Ok(verdict.valid)
}

/// What is wrong with a profile that bears a signature which is not, or no longer, one of the committee's.
fn changed(profile: &Profile, text: &str) -> Option<Problem> {
    let key = profile.committee.signing_public_key.as_deref()?;
    (app::is_signed(text) && !app::is_signed_by(text, key)).then(|| Problem {
        line: text.trim_end().lines().count(),
        reason: "changed since it was signed, or signed with another key: sign it anew".to_owned(),
    })
}

/// What a municipality should know of a profile that holds before it works by it.
fn notes(profile: &Profile, name: &str, text: &str) -> Vec<String> {
    let committee = &profile.committee;
    let mut notes = Vec::new();
    let shipped = embedded::PROFILES.iter().find(|(shipped, _)| {
        *shipped != name && embedded::profile(shipped).is_ok_and(|known| known.committee.id == committee.id)
    });
    if let Some((shipped, _)) = shipped {
        notes.push(format!(
            "the committee's id is {shipped}'s: a new committee needs an id of its own"
        ));
    }
    if committee.is_example() {
        notes.push(
            "the committee's e-mail or web address is an example's: no appeal comes in there".to_owned(),
        );
    } else if !committee.is_reachable() {
        notes.push("nobody has read the committee's address, telephone and e-mail".to_owned());
    }
    if committee.recovery_public_key.is_none() {
        notes.push("there is no recovery key: a lost secret is a lost file".to_owned());
    }
    notes.push(match committee.signing_public_key.as_deref() {
        None => "there is no signing key: whoever has a file can load another profile".to_owned(),
        Some(key) if app::is_signed_by(text, key) => "signed with the committee's key".to_owned(),
        Some(_) => "not signed with the committee's key: no file takes it".to_owned(),
    });
    let unread = listed::rules(text).map_or(0, |rules| rules.iter().filter(|rule| !rule.verified).count());
    if unread > 0 {
        notes.push(format!(
            "{unread} rules are not verified: nobody has read them at their source"
        ));
    }
    notes
}

fn sign(file: &Path, key: &Path, output: Output) -> Result<bool, CliError> {
    let (text, pem) = (read(file)?, read(key)?);
    let profile = find(&file.display().to_string())?;
    if profile.committee.signing_public_key.is_none() {
        return Err(CliError::NoSigningKey(file.to_owned()));
    }
    let of = |source| CliError::File {
        path: file.to_owned(),
        source,
    };
    let signed = app::signed_profile(&text, &pem).map_err(of)?;
    std::fs::write(file, signed)?;
    output.write(&Signed { signed: true }, |_| {
        vec![format!("{} is signed", file.display())]
    })?;
    Ok(true)
}

/// The profile called `name`, or in the file `name`.
pub fn find(name: &str) -> Result<Profile, CliError> {
    Profile::parse(&text(name)?).map_err(|problems| CliError::Profile {
        name: name.to_owned(),
        count: problems.len(),
        problem: problems.into_iter().next().unwrap_or_default(),
    })
}

/// The text of the profile in a file; nothing for one that comes with the program.
pub fn own(name: &str) -> Result<Option<String>, CliError> {
    find(name)?;
    Ok(match text(name)? {
        Cow::Borrowed(_) => None,
        Cow::Owned(text) => Some(text),
    })
}

fn text(name: &str) -> Result<Cow<'static, str>, CliError> {
    if let Ok(text) = embedded::text(name) {
        return Ok(text.into());
    }
    let path = Path::new(name);
    if !path.exists() {
        return Err(CliError::UnknownMunicipality(name.to_owned()));
    }
    read(path).map(Cow::Owned)
}

fn read(path: &Path) -> Result<String, CliError> {
    std::fs::read_to_string(path).map_err(|source| CliError::Read {
        path: path.to_owned(),
        source,
    })
}

impl From<ProfileProblem> for Problem {
    fn from(problem: ProfileProblem) -> Self {
        Self {
            line: problem.line,
            reason: problem.reason,
        }
    }
}
