//! The Swedish calendar: Sundays and holidays (lag 1989:253), and the eves that lag 1930:173 puts beside them.
//!
//! Invariant: computed, never listed; right for every year from 2000 to 2100 and the year after, where what is counted from
//! 2100 may fall; refused outside them.

use crate::municipality::RuleError;
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::Serialize;

/// Years the calendar answers for: one may ask of any day to the end of 2100.
pub const YEARS: std::ops::RangeInclusive<i32> = 2000..=2101;

/// Why a last day for an act moves to the next working day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DayOff {
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
    /// *Nyårsdagen.*
    NewYearsDay,
    /// *Trettondedag jul.*
    Epiphany,
    /// *Långfredagen.*
    GoodFriday,
    /// *Påskdagen.*
    EasterSunday,
    /// *Annandag påsk.*
    EasterMonday,
    /// *Första maj.*
    MayDay,
    /// *Kristi himmelsfärdsdag.*
    AscensionDay,
    /// *Pingstdagen.*
    WhitSunday,
    /// *Annandag pingst*, a holiday until 2004.
    WhitMonday,
    /// *Sveriges nationaldag*, a holiday since 2005.
    NationalDay,
    /// *Midsommarafton.*
    MidsummerEve,
    /// *Midsommardagen.*
    MidsummerDay,
    /// *Alla helgons dag.*
    AllSaintsDay,
    /// *Julafton.*
    ChristmasEve,
    /// *Juldagen.*
    ChristmasDay,
    /// *Annandag jul.*
    BoxingDay,
    /// *Nyårsafton.*
    NewYearsEve,
}

/// The holiday, eve or weekend that `day` is; a holiday before a weekend day. `None` for a working day.
///
/// # Errors
/// [`RuleError::OutsideCalendar`].
pub fn day_off(day: NaiveDate) -> Result<Option<DayOff>, RuleError> {
    let day = within(day)?;
    Ok(fixed_holiday(day)
        .or_else(|| moving_holiday(day))
        .or(match day.weekday() {
            Weekday::Sat => Some(DayOff::Saturday),
            Weekday::Sun => Some(DayOff::Sunday),
            Weekday::Mon | Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri => None,
        }))
}

/// `day`, or the first working day after it (lag 1930:173 2 §).
///
/// # Errors
/// [`RuleError::OutsideCalendar`].
pub fn next_working_day(mut day: NaiveDate) -> Result<NaiveDate, RuleError> {
    while day_off(day)?.is_some() {
        day = day.succ_opt().ok_or(RuleError::OutsideCalendar)?;
    }
    Ok(day)
}

/// The same day number `months` later, or that month's last day.
///
/// # Errors
/// [`RuleError::OutsideCalendar`].
pub fn plus_months(day: NaiveDate, months: u32) -> Result<NaiveDate, RuleError> {
    within(
        day.checked_add_months(Months::new(months))
            .ok_or(RuleError::OutsideCalendar)?,
    )
}

/// `day`, if the calendar answers for its year.
///
/// # Errors
/// [`RuleError::OutsideCalendar`].
pub fn within(day: NaiveDate) -> Result<NaiveDate, RuleError> {
    if YEARS.contains(&day.year()) {
        Ok(day)
    } else {
        Err(RuleError::OutsideCalendar)
    }
}

fn fixed_holiday(day: NaiveDate) -> Option<DayOff> {
    match (day.month(), day.day()) {
        (1, 1) => Some(DayOff::NewYearsDay),
        (1, 6) => Some(DayOff::Epiphany),
        (5, 1) => Some(DayOff::MayDay),
        (6, 6) if day.year() >= 2005 => Some(DayOff::NationalDay),
        (12, 24) => Some(DayOff::ChristmasEve),
        (12, 25) => Some(DayOff::ChristmasDay),
        (12, 26) => Some(DayOff::BoxingDay),
        (12, 31) => Some(DayOff::NewYearsEve),
        _ => None,
    }
}

fn moving_holiday(day: NaiveDate) -> Option<DayOff> {
    match (day.month(), day.day(), day.weekday()) {
        (6, 19..=25, Weekday::Fri) => return Some(DayOff::MidsummerEve),
        (6, 20..=26, Weekday::Sat) => return Some(DayOff::MidsummerDay),
        (10, 31, Weekday::Sat) | (11, 1..=6, Weekday::Sat) => return Some(DayOff::AllSaintsDay),
        _ => {}
    }
    match day.signed_duration_since(easter(day.year())?).num_days() {
        -2 => Some(DayOff::GoodFriday),
        0 => Some(DayOff::EasterSunday),
        1 => Some(DayOff::EasterMonday),
        39 => Some(DayOff::AscensionDay),
        49 => Some(DayOff::WhitSunday),
        50 if day.year() < 2005 => Some(DayOff::WhitMonday),
        _ => None,
    }
}

/// Easter Sunday by the Gregorian computus (Butcher's rule, good for every year of that calendar).
fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year % 19;
    let (century, rest) = (year / 100, year % 100);
    let epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let from_march = u64::try_from(epact + weekday - 7 * late).ok()?;
    NaiveDate::from_ymd_opt(year, 3, 22)?.checked_add_days(Days::new(from_march))
}
