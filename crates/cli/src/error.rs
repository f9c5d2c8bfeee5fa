//! Why a command could not answer.
//!
//! Invariant: a file's path and the program's own words, never what a file says of a person.

use chrono::NaiveDate;
use domain::municipality::{ProfileProblem, RuleError};
use std::io;
use std::path::PathBuf;

/// Everything that ends in exit code 2.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// A file could not be read.
    #[error("cannot read {}: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A name is neither a profile that comes with the program nor a file.
    #[error("{0} is neither a municipality that Kvarbo knows nor a file (known: {known})", known = known())]
    UnknownMunicipality(String),
    /// The profile does not hold.
    #[error("the profile {name} does not hold: {problem} ({count} in all; see kvarbo profile check)")]
    Profile {
        /// The name or file.
        name: String,
        /// The first problem.
        problem: ProfileProblem,
        /// How many there are.
        count: usize,
    },
    /// The plan is not a plan.
    #[error("cannot read the plan {}: {source}", path.display())]
    Plan {
        /// The file.
        path: PathBuf,
        /// Line, column and reason.
        source: serde_json::Error,
    },
    /// A rule could not answer.
    #[error(transparent)]
    Rule(#[from] RuleError),
    /// A use case refused.
    #[error("{}: {source}", path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What it says.
        source: app::Error,
    },
    /// Something lies where a folder is to be made.
    #[error("{} is not an empty folder: name an empty or new one", .0.display())]
    NotEmpty(PathBuf),
    /// There are no letter texts for the day on which everything would be decided.
    #[error("there are no letters for {0}: name a later day, their texts say from when they hold")]
    NoLetters(NaiveDate),
    /// A profile that names no key has nothing that a signature could be checked by.
    #[error("{}: put the committee's public key in [committee] as signing_public_key, then sign", .0.display())]
    NoSigningKey(PathBuf),
    /// A file elsewhere has no window's settings and sign-in beside it.
    #[error("{}: only a file that lies as the window keeps it meets the central system: file/kvarbo.db", .0.display())]
    NotWindows(PathBuf),
    /// The central system was not met, and will not be by waiting.
    #[error("{}: {reason} ({waiting} operations wait)", path.display())]
    NotSynced {
        /// The file.
        path: PathBuf,
        /// Why, and what to do.
        reason: &'static str,
        /// What was not sent.
        waiting: u64,
    },
    /// The file has no such case.
    #[error("the file has no such case")]
    NoCase,
    /// Nobody is there to ask for the secret.
    #[error("no secret: put it in KVARBO_PIN, or run in a terminal")]
    NoSecret,
    /// The two secrets that were typed are not the same.
    #[error("the two secrets differ: nothing was changed")]
    SecretsDiffer,
    /// The clock of the machine shows a time before 1970.
    #[error("the clock of this machine is wrong: give the day")]
    Clock,
    /// Standard input or output failed.
    #[error("cannot read or write: {0}")]
    Stream(#[from] io::Error),
}

impl CliError {
    /// Whether whoever read the output has gone, which is no error.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Stream(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}

fn known() -> String {
    domain::municipality::embedded::PROFILES
        .map(|(name, _)| name)
        .join(", ")
}
