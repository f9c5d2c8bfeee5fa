//! The edge where the machine's clock is read, and nowhere else in this program.
//!
//! Invariant: a day is a day in Sweden, wherever the machine believes it is.

use crate::error::CliError;
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, Utc};
use chrono_tz::Europe::Stockholm;
use std::time::SystemTime;

/// `day`, or today in Sweden.
pub fn day_or_today(day: Option<NaiveDate>) -> Result<NaiveDate, CliError> {
    day.map_or_else(|| Ok(now()?.date_naive()), Ok)
}

/// Now, with Swedish time's offset.
pub fn now() -> Result<DateTime<FixedOffset>, CliError> {
    #[allow(clippy::disallowed_methods, reason = "this is where the clock comes in")]
    let now = SystemTime::now();
    if now < SystemTime::UNIX_EPOCH {
        return Err(CliError::Clock);
    }
    Ok(DateTime::<Utc>::from(now)
        .with_timezone(&Stockholm)
        .fixed_offset())
}

/// The first moment of a day in Sweden.
pub fn start_of(day: NaiveDate) -> Result<DateTime<FixedOffset>, CliError> {
    let midnight = day
        .and_time(NaiveTime::MIN)
        .and_local_timezone(Stockholm)
        .earliest();
    Ok(midnight.ok_or(CliError::Clock)?.fixed_offset())
}
