//! The edge where the machine's clock is read, and nowhere else in this program.
//!
//! Invariant: a day is a day in Sweden, wherever the machine believes it is.

use crate::error::CliError;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Europe::Stockholm;
use std::time::SystemTime;

/// `day`, or today in Sweden.
pub fn day_or_today(day: Option<NaiveDate>) -> Result<NaiveDate, CliError> {
    match day {
        Some(day) => Ok(day),
        None if SystemTime::now() < SystemTime::UNIX_EPOCH => Err(CliError::Clock),
        None => Ok(DateTime::<Utc>::from(SystemTime::now())
            .with_timezone(&Stockholm)
            .date_naive()),
    }
}
