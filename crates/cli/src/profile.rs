//! `kvarbo profile`, and how every command finds a profile: by the name of one that comes with the program, else as a file.
//!
//! Invariant: nothing is computed by a profile that does not hold.

use crate::error::CliError;
use crate::output::Output;
use domain::municipality::{Profile, ProfileProblem, embedded};
use serde::Serialize;
use std::borrow::Cow;
use std::path::Path;

/// What to do with a profile.
#[derive(clap::Subcommand)]
pub enum Args {
    /// Check a profile: every problem with its line and reason.
    Check {
        /// A municipality's name, or a file.
        #[arg(value_name = "NAME|FILE")]
        profile: String,
    },
}

#[derive(Serialize)]
struct Verdict<'a> {
    profile: &'a str,
    valid: bool,
    problems: Vec<Problem>,
}

#[derive(Serialize)]
struct Problem {
    line: usize,
    reason: String,
}

/// Answers yes when the profile holds.
pub fn run(args: Args, output: Output) -> Result<bool, CliError> {
    let Args::Check { profile } = args;
    let problems = Profile::parse(&text(&profile)?).err().unwrap_or_default();
    let verdict = Verdict {
        profile: &profile,
        valid: problems.is_empty(),
        problems: problems.into_iter().map(Problem::from).collect(),
    };
    output.write(&verdict, |verdict| match verdict.problems.as_slice() {
        [] => vec![format!("{} holds", verdict.profile)],
        problems => problems
            .iter()
            .map(|problem| format!("line {}: {}", problem.line, problem.reason))
            .collect(),
    })?;
    Ok(verdict.valid)
}

/// The profile called `name`, or in the file `name`.
pub fn find(name: &str) -> Result<Profile, CliError> {
    Profile::parse(&text(name)?).map_err(|problems| CliError::Profile {
        name: name.to_owned(),
        count: problems.len(),
        problem: problems.into_iter().next().unwrap_or_default(),
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
    std::fs::read_to_string(path)
        .map(Cow::Owned)
        .map_err(|source| CliError::Read {
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
