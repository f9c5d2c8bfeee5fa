//! `kvarbo calc`: what a plan of services comes to. A what-if: it decides nothing and asks for no reasons.
//!
//! Invariant: figures are exact up to the one rounding beside each; what a profile has no rule for is a note, not a guess.

mod answer;

use crate::clock::day_or_today;
use crate::error::CliError;
use crate::output::Output;
use crate::profile;
use answer::Answer;
use chrono::NaiveDate;
use domain::catalogue::{self, PlannedService, Zone};
use domain::fee::LawAmounts;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// What to compute.
#[derive(clap::Args)]
pub struct Args {
    /// A municipality's name, or a profile's file.
    #[arg(long, value_name = "NAME|FILE")]
    municipality: String,
    /// The plan: `{zone, services: [{service, times, per, minutes?, double_staffing?, household_share?}]}`.
    #[arg(long, value_name = "FILE")]
    plan: PathBuf,
    /// The day whose rules and amounts apply; today when left out.
    #[arg(long, value_name = "DATE")]
    on: Option<NaiveDate>,
    /// The day of the decision; the same day when left out.
    #[arg(long, value_name = "DATE")]
    decided: Option<NaiveDate>,
}

/// A plan as its file gives it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plan {
    zone: Zone,
    services: Vec<PlannedService>,
}

/// Answers with hours, follow-up, fee and compensation.
pub fn run(args: Args, output: Output) -> Result<bool, CliError> {
    let profile = profile::find(&args.municipality)?;
    let plan = read(&args.plan)?;
    let on = day_or_today(args.on)?;
    let decided = args.decided.unwrap_or(on);
    let hours = catalogue::hours(&profile, &plan.services, on)?;
    let law = LawAmounts::embedded()?;
    let day = answer::Day {
        municipality: args.municipality,
        on,
        decided,
    };
    let answer = Answer::new(day, &profile, &law, &plan, &hours)?;
    output.write(&answer, Answer::lines)?;
    Ok(true)
}

fn read(path: &Path) -> Result<Plan, CliError> {
    let text = std::fs::read_to_string(path).map_err(|source| CliError::Read {
        path: path.to_owned(),
        source,
    })?;
    // Windows editors put a byte order mark first.
    serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|source| CliError::Plan {
        path: path.to_owned(),
        source,
    })
}
