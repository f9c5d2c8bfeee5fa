//! Dates, amounts and times as they are written in Swedish, Finnish and English.
//!
//! Invariant: a figure never parts from its unit (U+00A0 between them), and nothing is rounded here. The window
//! writes them the same way in TypeScript; both sides are held to `locales/formats.json`. A partial locale counts
//! as Swedish does.

use chrono::{Datelike, NaiveDate};

use crate::Locale;

/// Between a figure and its unit, and between thousands.
const NBSP: char = '\u{a0}';

const MONTHS_SV: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
/// In the partitive, as dates take them.
const MONTHS_FI: [&str; 12] = [
    "tammikuuta",
    "helmikuuta",
    "maaliskuuta",
    "huhtikuuta",
    "toukokuuta",
    "kesäkuuta",
    "heinäkuuta",
    "elokuuta",
    "syyskuuta",
    "lokakuuta",
    "marraskuuta",
    "joulukuuta",
];

/// The day in full: `23 november 2026`, `23. marraskuuta 2026`, `23 November 2026`.
#[must_use]
pub fn date(locale: Locale, date: NaiveDate) -> String {
    let (day, month, year) = (date.day(), date.month0() as usize, date.year());
    match locale {
        Locale::FI => format!("{day}.{NBSP}{} {year}", MONTHS_FI[month]),
        Locale::EN => format!("{day}{NBSP}{} {year}", MONTHS_EN[month]),
        _ => format!("{day}{NBSP}{} {year}", MONTHS_SV[month]),
    }
}

/// The day without its year, for lists: `23 nov`, `23.11.`, `23 Nov`.
#[must_use]
pub fn date_short(locale: Locale, date: NaiveDate) -> String {
    let (day, month) = (date.day(), date.month0() as usize);
    match locale {
        Locale::FI => format!("{day}.{}.", date.month()),
        Locale::EN => format!("{day}{NBSP}{}", abbreviation(MONTHS_EN[month])),
        _ => format!("{day}{NBSP}{}", abbreviation(MONTHS_SV[month])),
    }
}

/// Whole kronor: `2 660 kr`, `2 660 kr`, `SEK 2,660`.
#[must_use]
pub fn kronor(locale: Locale, kronor: i64) -> String {
    match locale {
        Locale::EN => format!("SEK{NBSP}{}", number(locale, kronor)),
        _ => format!("{}{NBSP}kr", number(locale, kronor)),
    }
}

/// Whole minutes as hours and minutes: `80 h 32 min`, `4 h`, `25 min`, `0 min`.
#[must_use]
pub fn minutes(locale: Locale, minutes: i64) -> String {
    let sign = if minutes < 0 { "\u{2212}" } else { "" };
    let (hours, rest) = (minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60);
    let hours_text = format!("{}{NBSP}h", grouped(locale, hours));
    match (hours, rest) {
        (0, rest) => format!("{sign}{rest}{NBSP}min"),
        (_, 0) => format!("{sign}{hours_text}"),
        (_, rest) => format!("{sign}{hours_text} {rest}{NBSP}min"),
    }
}

/// A whole number with its thousands apart: `31 255`, `31,255`. Less than nothing takes a true minus sign (U+2212).
#[must_use]
pub fn number(locale: Locale, value: i64) -> String {
    let sign = if value < 0 { "\u{2212}" } else { "" };
    format!("{sign}{}", grouped(locale, value.unsigned_abs()))
}

/// A decimal number from a whole number of its last place: 39450 hundredths are `394,50`, `394.50`.
#[must_use]
pub fn decimal(locale: Locale, value: i64, places: u32) -> String {
    let Some(unit) = 10_u64.checked_pow(places).filter(|unit| *unit > 1) else {
        return number(locale, value);
    };
    let sign = if value < 0 { "\u{2212}" } else { "" };
    let point = if locale == Locale::EN { '.' } else { ',' };
    let (whole, rest) = (value.unsigned_abs() / unit, value.unsigned_abs() % unit);
    let width = places as usize;
    format!("{sign}{}{point}{rest:0width$}", grouped(locale, whole))
}

fn grouped(locale: Locale, value: u64) -> String {
    let separator = if locale == Locale::EN { ',' } else { NBSP };
    let digits = value.to_string();
    let mut text = String::with_capacity(digits.len() * 2);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// Three letters; a month of four (`mars`, `juni`, `July`) is short already.
fn abbreviation(month: &str) -> &str {
    if month.len() <= 4 { month } else { &month[..3] }
}
