//! `kvarbo person`: judges personal and coordination numbers.
//!
//! Invariant: one JSON object a line for each number, in order, written as soon as it is judged.

use crate::clock::day_or_today;
use crate::error::CliError;
use crate::output::{Output, write_line};
use chrono::NaiveDate;
use domain::person::number::{NumberKind, PersonalNumber, Sex};
use serde::Serialize;
use std::io::{self, BufRead, BufWriter, Write};

/// What to judge.
#[derive(clap::Args)]
pub struct Args {
    /// Numbers of ten or twelve digits; `-` reads one a line from standard input.
    #[arg(required = true, value_name = "NUMBER")]
    numbers: Vec<String>,
    /// The day to judge on.
    #[arg(long, value_name = "DATE")]
    today: Option<NaiveDate>,
}

#[derive(Serialize)]
struct Judgement<'a> {
    number: &'a str,
    valid: bool,
    kind: Option<NumberKind>,
    birth_date: Option<NaiveDate>,
    sex: Option<Sex>,
    reason: Option<String>,
}

/// Answers yes when every number is valid. The answer is JSON with and without `--json`.
pub fn run(args: Args, _: Output) -> Result<bool, CliError> {
    let today = day_or_today(args.today)?;
    let mut out = BufWriter::new(io::stdout().lock());
    let mut all_valid = true;
    for number in &args.numbers {
        if number == "-" {
            for line in io::stdin().lock().lines() {
                let line = line?;
                if !line.trim().is_empty() {
                    all_valid &= judge(&line, today, &mut out)?;
                }
            }
        } else {
            all_valid &= judge(number, today, &mut out)?;
        }
    }
    out.flush()?;
    Ok(all_valid)
}

fn judge(text: &str, today: NaiveDate, out: &mut impl Write) -> Result<bool, CliError> {
    let text = text.trim();
    let judged = PersonalNumber::parse(text, today);
    let number = judged.as_ref().ok();
    write_line(
        out,
        &Judgement {
            number: text,
            valid: number.is_some(),
            kind: number.map(PersonalNumber::kind),
            birth_date: number.and_then(PersonalNumber::birth_date),
            sex: number.map(PersonalNumber::sex),
            reason: judged.as_ref().err().map(ToString::to_string),
        },
    )?;
    Ok(number.is_some())
}
