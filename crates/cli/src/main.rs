//! `kvarbo`: the same use cases without a window, for IT and scripts.
//!
//! Invariant: exit code 0 means done or holds, 1 that the answer is no, 2 a wrong call or something unreadable;
//! an error is one line on standard error and never repeats a number or a name.

mod calc;
mod clock;
mod deadline;
mod demo;
mod demonstration;
mod error;
mod file;
mod output;
mod person;
mod profile;
mod secret;
mod sync;
mod watches;

use clap::error::ErrorKind;
use clap::{Parser, Subcommand};
use output::Output;
use std::io::Write;
use std::process::ExitCode;

/// Kvarbo without a window.
///
/// What opens a file, a PIN or a passphrase, is asked for, or comes in the variable KVARBO_PIN; for recover it is the new
/// one.
#[derive(Parser)]
#[command(name = "kvarbo", version)]
struct Cli {
    /// Answer in JSON.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Judge personal and coordination numbers, one JSON object a line.
    Person(person::Args),
    /// Compute hours, follow-up, fee and compensation of a plan.
    Calc(calc::Args),
    /// Compute a date that law or agreement sets.
    #[command(subcommand)]
    Deadline(deadline::Args),
    /// Look at a municipality's profile.
    #[command(subcommand)]
    Profile(profile::Args),
    /// Make an encrypted demo file and take one case through all its steps.
    Demo(demo::Args),
    /// Verify every page, hash and signature of a file.
    Verify(file::Args),
    /// Fold every list of a file anew, and compare.
    Rebuild(file::Args),
    /// Write a case as JSON lines and PDFs with their checksums.
    Export(file::ExportArgs),
    /// Put the last verified copy in the place of a damaged file, which is kept; close the window first.
    Restore(file::Args),
    /// Meet the central system once: answers yes when all was sent and fetched, no when something waits.
    Sync(sync::Args),
    /// List the dates that must not pass unseen: answers yes when none is late.
    Watches(watches::Args),
    /// Open a file with the committee's key and give it a new secret.
    Recover(file::RecoverArgs),
}

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(call) => return wrong_call(&call),
    };
    let output = Output::new(cli.json);
    let answer = match cli.command {
        Command::Person(args) => person::run(args, output),
        Command::Calc(args) => calc::run(args, output),
        Command::Deadline(args) => deadline::run(args, output),
        Command::Profile(args) => profile::run(args, output),
        Command::Demo(args) => demo::run(args, output),
        Command::Verify(args) => file::verify(args, output),
        Command::Rebuild(args) => file::rebuild(args, output),
        Command::Export(args) => file::export(args, output),
        Command::Restore(args) => file::restore(args, output),
        Command::Sync(args) => sync::run(args, output),
        Command::Watches(args) => watches::run(args, output),
        Command::Recover(args) => file::recover(args, output),
    };
    match answer {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) if error.is_closed_pipe() => ExitCode::SUCCESS,
        Err(error) => complain(&error.to_string()),
    }
}

/// Help and version go to standard output; everything else becomes one line.
fn wrong_call(call: &clap::Error) -> ExitCode {
    if !call.use_stderr() {
        // Nobody is left to tell when the reader of the help has gone.
        let _ = call.print();
        return ExitCode::SUCCESS;
    }
    if call.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return complain("a command is missing; --help lists them");
    }
    let text = call.to_string();
    let first_paragraph: Vec<_> = text
        .lines()
        .map(str::trim)
        .take_while(|line| !line.is_empty())
        .collect();
    complain(first_paragraph.join(" ").trim_start_matches("error: "))
}

/// Says what is wrong in one line of bearable length.
fn complain(reason: &str) -> ExitCode {
    const LONGEST: usize = 400;
    let line: String = reason
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .take(LONGEST)
        .collect();
    let _ = writeln!(std::io::stderr(), "kvarbo: {line}");
    ExitCode::from(2)
}
