//! The file's PIN or passphrase: from `KVARBO_PIN`, else asked for without being shown. Never an argument, since
//! arguments stand in the list of processes.

use crate::error::CliError;
use std::env;

/// Where a script puts it.
const VARIABLE: &str = "KVARBO_PIN";

/// The secret that opens a file.
pub fn current() -> Result<String, CliError> {
    given().map_or_else(|| ask("PIN or passphrase: "), Ok)
}

/// A secret to be set; asked for twice.
pub fn new() -> Result<String, CliError> {
    if let Some(secret) = given() {
        return Ok(secret);
    }
    let secret = ask("New passphrase, at least 12 characters: ")?;
    if ask("The same again: ")? == secret {
        Ok(secret)
    } else {
        Err(CliError::SecretsDiffer)
    }
}

/// What the environment gives.
pub fn given() -> Option<String> {
    env::var(VARIABLE).ok().filter(|secret| !secret.is_empty())
}

fn ask(question: &str) -> Result<String, CliError> {
    rpassword::prompt_password(question).map_err(|_| CliError::NoSecret)
}
