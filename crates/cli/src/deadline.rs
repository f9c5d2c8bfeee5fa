//! `kvarbo deadline`: a date, the rule and the source that set it.
//!
//! Invariant: nothing is computed here; `domain` answers.

use crate::error::CliError;
use crate::output::Output;
use crate::profile;
use chrono::{DateTime, NaiveDate, NaiveDateTime};
use chrono_tz::Europe::Stockholm;
use clap::ValueEnum;
use domain::catalogue::Minutes;
use domain::deadline::{self, Care};
use domain::follow_up::{Decided, follow_up};
use domain::municipality::RuleError;
use serde::Serialize;

/// Which date.
#[derive(clap::Subcommand)]
pub enum Args {
    /// Last day to appeal.
    Appeal {
        /// The day the person got the decision.
        #[arg(long, value_name = "DATE")]
        received: NaiveDate,
    },
    /// The day a decision counts as not executed.
    NotExecuted {
        /// The day of the decision.
        #[arg(long, value_name = "DATE")]
        decided: NaiveDate,
    },
    /// The day from which the party may ask for a decision.
    Delay {
        /// The day the application arrived.
        #[arg(long, value_name = "DATE")]
        applied: NaiveDate,
    },
    /// The day a grant is to be followed up.
    FollowUp {
        /// The day of the decision.
        #[arg(long, value_name = "DATE")]
        decided: NaiveDate,
        /// All granted minutes of the person a month, whole or as a fraction.
        #[arg(long)]
        minutes: Minutes,
        /// A municipality's name, or a profile's file.
        #[arg(long, value_name = "NAME|FILE")]
        municipality: String,
    },
    /// The day from which the municipality pays for a patient who is ready for discharge.
    Discharge {
        /// When the notice was sent, in Swedish time or with an offset.
        #[arg(long, value_name = "DATETIME", value_parser = swedish_time)]
        notice: NaiveDateTime,
        /// Kind of hospital care.
        #[arg(long)]
        care: CareArg,
        /// A municipality's name, or a profile's file.
        #[arg(long, value_name = "NAME|FILE")]
        municipality: String,
    },
}

/// Kind of hospital care, as written on the command line.
#[derive(Clone, Copy, ValueEnum)]
pub enum CareArg {
    /// Somatic care.
    Somatic,
    /// Psychiatric care.
    Psychiatric,
}

#[derive(Serialize)]
struct Answer {
    date: NaiveDate,
    /// The rule's code, the same in every version.
    rule: String,
    /// The rule in words.
    text: String,
    /// Law, agreement or guideline.
    source: String,
    /// What was counted from: a day, or the minute of a notice (`2026-11-22T13:30`).
    from: String,
    /// The day the rule gave before a weekend or a holiday moved it.
    moved_from: Option<NaiveDate>,
}

/// Answers with the date.
pub fn run(args: Args, output: Output) -> Result<bool, CliError> {
    let answer = match args {
        Args::Appeal { received } => deadline::appeal(received)?.into(),
        Args::NotExecuted { decided } => deadline::not_executed(decided)?.into(),
        Args::Delay { applied } => deadline::delay(applied)?.into(),
        Args::FollowUp {
            decided,
            minutes,
            municipality,
        } => follow_up_date(decided, minutes, &municipality)?,
        Args::Discharge {
            notice,
            care,
            municipality,
        } => {
            let profile = profile::find(&municipality)?;
            let asked = deadline::discharge(notice, profile.discharge(care.into(), notice.date()))?;
            Answer {
                from: notice.format("%Y-%m-%dT%H:%M").to_string(),
                ..asked.into()
            }
        }
    };
    output.write(&answer, |answer| {
        vec![format!("{}  {}  ({})", answer.date, answer.text, answer.source)]
    })?;
    Ok(true)
}

fn follow_up_date(on: NaiveDate, minutes: Minutes, municipality: &str) -> Result<Answer, CliError> {
    let profile = profile::find(municipality)?;
    let policy = profile.follow_up(on)?;
    let decided = Decided {
        on,
        granted: Some(minutes),
        open: None,
        ends: None,
    };
    let missing = RuleError::NoRule {
        rule: "follow_up",
        on,
    };
    let follow_up = follow_up(policy, decided)?.ok_or(missing)?;
    Ok(Answer {
        date: follow_up.due,
        rule: "follow_up".to_owned(),
        text: follow_up.rule(),
        source: follow_up.source,
        from: on.to_string(),
        moved_from: None,
    })
}

impl From<deadline::Deadline> for Answer {
    fn from(deadline: deadline::Deadline) -> Self {
        Self {
            date: deadline.date,
            rule: deadline.rule.code().to_owned(),
            text: deadline.text,
            source: deadline.source,
            from: deadline.from.date().to_string(),
            moved_from: deadline.moved_from,
        }
    }
}

impl From<CareArg> for Care {
    fn from(care: CareArg) -> Self {
        match care {
            CareArg::Somatic => Self::Somatic,
            CareArg::Psychiatric => Self::Psychiatric,
        }
    }
}

/// Reads `2026-11-22T13:30`, with a space for the `T`, with seconds, or with an offset.
fn swedish_time(text: &str) -> Result<NaiveDateTime, String> {
    let moment = DateTime::parse_from_rfc3339(text);
    if let Ok(moment) = moment.or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M%:z")) {
        return Ok(moment.with_timezone(&Stockholm).naive_local());
    }
    [
        "%Y-%m-%dT%H:%M",
        "%Y-%m-%dT%H:%M:%S",
        "%Y-%m-%d %H:%M",
        "%Y-%m-%d %H:%M:%S",
    ]
    .iter()
    .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
    .ok_or_else(|| "not a time such as 2026-11-22T13:30".to_owned())
}
