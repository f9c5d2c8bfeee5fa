//! Dates, times, amounts and blanks as each language writes them.
//!
//! Invariant: a figure never stands alone at a line's end: what belongs to it follows after a no-break space.

use chrono::{Datelike as _, NaiveDate, Weekday};
use unicode_normalization::UnicodeNormalization as _;

use crate::Locale;

/// NO-BREAK SPACE.
const NBSP: char = '\u{a0}';

/// In the order of [`Locale`].
const MONTHS: [[&str; 12]; 3] = [
    [
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
    ],
    [
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
    ],
    [
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
    ],
];

/// In the order of [`Locale`], from Monday.
const WEEKDAYS: [[&str; 7]; 3] = [
    [
        "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag",
    ],
    [
        "maanantai",
        "tiistai",
        "keskiviikko",
        "torstai",
        "perjantai",
        "lauantai",
        "sunnuntai",
    ],
    [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ],
];

/// `8 december 2026`, `8. joulukuuta 2026`, `8 December 2026`.
pub(crate) fn date(day: NaiveDate, locale: Locale) -> String {
    let month = MONTHS[locale as usize][day.month0() as usize];
    let dot = if locale == Locale::Fi { "." } else { "" };
    format!("{}{dot}{NBSP}{month} {}", day.day(), day.year())
}

/// `29 december 2026 (tisdag)`: a last day is told with its weekday.
pub(crate) fn last_day(day: NaiveDate, locale: Locale) -> String {
    format!("{} ({})", date(day, locale), weekday(day.weekday(), locale))
}

/// `tisdag`, `tiistai`, `Tuesday`.
pub(crate) fn weekday(day: Weekday, locale: Locale) -> &'static str {
    WEEKDAYS[locale as usize][day.num_days_from_monday() as usize]
}

/// Whole kronor: `2 660 kr`, `2 660 kruunua`, `SEK 2,660`.
pub(crate) fn kronor(amount: u32, locale: Locale) -> String {
    let separator = if locale == Locale::En { ',' } else { NBSP };
    let digits = amount.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    match locale {
        Locale::Sv => format!("{grouped}{NBSP}kr"),
        Locale::Fi => format!("{grouped}{NBSP}kruunua"),
        Locale::En => format!("SEK{NBSP}{grouped}"),
    }
}

/// One blank between words, none at the ends, and no-break spaces where a figure meets its word.
pub(crate) fn tidy(text: &str, locale: Locale) -> String {
    let mut words = text.split([' ', '\n']).filter(|word| !word.is_empty()).peekable();
    let mut tidy = String::with_capacity(text.len());
    while let Some(word) = words.next() {
        tidy.push_str(word);
        if let Some(next) = words.peek() {
            tidy.push(if belong_together(word, next, locale) {
                NBSP
            } else {
                ' '
            });
        }
    }
    tidy
}

fn belong_together(word: &str, next: &str, locale: Locale) -> bool {
    let bare = word.trim_start_matches(['(', '”', '“', '–']);
    let figure = bare.trim_end_matches('.');
    let small_figure = (1..=3).contains(&figure.len()) && figure.bytes().all(|byte| byte.is_ascii_digit());
    let starts_with_letter = next.starts_with(|first: char| first.is_alphabetic() || first == '§');
    let before_figure = match locale {
        Locale::Sv => ["kap.", "klockan"].as_slice(),
        Locale::Fi => ["luvun", "kello"].as_slice(),
        Locale::En => ["section", "sections", "Chapter", "SEK"].as_slice(),
    };
    let sentence_ends = bare.ends_with('.') && locale != Locale::Fi;
    (small_figure && !sentence_ends && starts_with_letter)
        || next.starts_with('§')
        || (before_figure.contains(&bare) && next.starts_with(|first: char| first.is_ascii_digit()))
}

/// A person's text on one line: composed (NFC), without controls, direction marks and other invisible characters.
pub(crate) fn clean(text: &str) -> String {
    text.nfc()
        .map(|c| if c.is_whitespace() && c != NBSP { ' ' } else { c })
        .filter(|&c| !c.is_control() && !is_invisible(c))
        .collect()
}

/// A person's text as paragraphs: a line each, empty ones left out.
pub(crate) fn paragraphs(text: &str) -> impl Iterator<Item = String> + '_ {
    text.lines()
        .map(|line| clean(line).trim().to_owned())
        .filter(|line| !line.is_empty())
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{1f3fb}'..='\u{1f3ff}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// A line of an address whose postcode is never divided, nor parted from its place: `761 28 Norrtälje`.
pub(crate) fn unbroken_postcode(line: &str) -> String {
    let line = clean(line);
    let mut words = line.split(' ');
    let digits = |word: Option<&str>, count| {
        word.is_some_and(|word| word.len() == count && word.bytes().all(|byte| byte.is_ascii_digit()))
    };
    if digits(words.next(), 3) && digits(words.next(), 2) {
        line.replacen(' ', "\u{a0}", 2)
    } else {
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_writes_dates_as_the_window_does() {
        let table = include_str!("../../../locales/formats.json");
        let examples: Vec<serde_json::Value> = serde_json::from_str(table).unwrap();
        let dates: Vec<_> = examples
            .iter()
            .filter(|example| example["format"] == "date")
            .collect();
        assert!(!dates.is_empty());
        for example in dates {
            let day = example["value"].as_str().unwrap().parse().unwrap();
            for locale in Locale::ALL {
                assert_eq!(date(day, locale), example[locale.tag()].as_str().unwrap());
            }
        }
        let day = NaiveDate::from_ymd_opt(2026, 12, 8).unwrap();
        assert_eq!(last_day(day, Locale::En), "8\u{a0}December 2026 (Tuesday)");
    }

    #[test]
    fn amounts_are_grouped_and_whole() {
        assert_eq!(kronor(2660, Locale::Sv), "2\u{a0}660\u{a0}kr");
        assert_eq!(kronor(1_002_660, Locale::En), "SEK\u{a0}1,002,660");
        assert_eq!(kronor(0, Locale::Fi), "0\u{a0}kruunua");
    }

    #[test]
    fn a_figure_stays_with_its_word() {
        assert_eq!(
            tidy("enligt  11 kap. 1 § lagen ", Locale::Sv),
            "enligt 11\u{a0}kap.\u{a0}1\u{a0}§ lagen"
        );
        assert_eq!(
            tidy("40 minuter, 2 gånger", Locale::Sv),
            "40\u{a0}minuter, 2\u{a0}gånger"
        );
        assert_eq!(
            tidy("under section 33 of", Locale::En),
            "under section\u{a0}33\u{a0}of"
        );
    }

    #[test]
    fn invisible_and_direction_characters_are_dropped() {
        assert_eq!(clean("a\u{202e}b\u{200d}c\u{0}\td"), "abc d");
        assert_eq!(clean("A\u{30a}sa"), "Åsa");
    }
}
