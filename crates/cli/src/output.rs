//! Answers on standard output: lines for people, JSON for programs.
//!
//! Invariant: a closed pipe is an error value, never a panic.

use crate::error::CliError;
use serde::Serialize;
use std::io::{self, BufWriter, Write};

/// Where answers go.
#[derive(Clone, Copy)]
pub struct Output {
    json: bool,
}

impl Output {
    /// Answers in JSON, or in lines.
    pub fn new(json: bool) -> Self {
        Self { json }
    }

    /// Writes one answer: as one JSON object, or as the lines that `lines` makes of it.
    pub fn write<T: Serialize>(self, answer: &T, lines: impl Fn(&T) -> Vec<String>) -> Result<(), CliError> {
        let mut out = BufWriter::new(io::stdout().lock());
        if self.json {
            serde_json::to_writer_pretty(&mut out, answer).map_err(io::Error::from)?;
            writeln!(out)?;
        } else {
            for line in lines(answer) {
                writeln!(out, "{line}")?;
            }
        }
        Ok(out.flush()?)
    }
}

/// Writes one JSON object a line.
pub fn write_line<T: Serialize>(out: &mut impl Write, answer: &T) -> Result<(), CliError> {
    serde_json::to_writer(&mut *out, answer).map_err(io::Error::from)?;
    Ok(writeln!(out)?)
}
