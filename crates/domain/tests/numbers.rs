//! Personal and coordination numbers: official test numbers, century and age, and what is refused.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::{Datelike, NaiveDate};
use domain::person::number::{NumberError, NumberKind, PersonalNumber, Sex};
use proptest::prelude::*;

const PERSONAL: &str = include_str!("data/personnummer.txt");
const COORDINATION: &str = include_str!("data/samordningsnummer.txt");

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn today() -> NaiveDate {
    day(2026, 11, 22)
}

fn parse(text: &str) -> Result<PersonalNumber, NumberError> {
    PersonalNumber::parse(text, today())
}

fn digits(text: &str) -> u32 {
    text.parse().unwrap()
}

fn official(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().filter(|line| !line.starts_with('#'))
}

#[test]
fn every_official_personal_number_is_one() {
    assert_eq!(official(PERSONAL).count(), 20_565);
    for text in official(PERSONAL) {
        let number = parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(number.kind(), NumberKind::Personal, "{text}");
        assert_eq!(
            number.birth_date().unwrap().format("%Y%m%d").to_string(),
            text[..8]
        );
        assert_eq!(number.digits(), text);
    }
}

#[test]
fn every_official_coordination_number_is_one() {
    assert_eq!(official(COORDINATION).count(), 1_132);
    for text in official(COORDINATION) {
        let number = parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(number.kind(), NumberKind::Coordination, "{text}");
        let real_day = NaiveDate::from_ymd_opt(number.year(), digits(&text[4..6]), digits(&text[6..8]) - 60);
        assert_eq!(number.birth_date(), real_day, "{text}");
    }
}

#[test]
fn a_coordination_number_with_a_day_that_its_month_lacks_is_one_all_the_same() {
    assert_eq!(parse("19200491-2388").unwrap().birth_date(), None);
    assert_eq!(parse("19200492-2387"), Err(NumberError::Date));
}

#[test]
fn a_coordination_number_without_a_month_has_a_year_and_no_age() {
    let number = parse("19400071-2382").unwrap();
    assert_eq!(
        (number.year(), number.birth_date(), number.age_on(today())),
        (1940, None, None)
    );
}

#[test]
fn a_number_is_read_however_it_is_written() {
    let written = [
        "19310118-9227",
        "193101189227",
        "310118-9227",
        "3101189227",
        " 1931 01 18 - 92 27 ",
    ];
    for text in written {
        assert_eq!(parse(text).unwrap().to_string(), "19310118-9227", "{text}");
    }
}

#[test]
fn plus_stands_from_the_year_of_a_hundred() {
    let hundred = parse("250101+9216").unwrap();
    assert_eq!(hundred.year(), 1925);
    assert_eq!(hundred.age_on(today()), Some(101));
    assert_eq!(
        PersonalNumber::parse("250101-9216", day(2024, 12, 31))
            .unwrap()
            .year(),
        1925
    );
    assert_eq!(
        PersonalNumber::parse("250101-9216", day(2025, 1, 1))
            .unwrap()
            .year(),
        2025
    );
}

#[test]
fn age_changes_on_the_birthday() {
    let number = parse("19461121-3010").unwrap();
    assert_eq!(number.age_on(day(2026, 11, 20)), Some(79));
    assert_eq!(number.age_on(day(2026, 11, 21)), Some(80));
    assert_eq!(number.age_on(day(1946, 11, 20)), None);
}

#[test]
fn sex_is_in_the_ninth_of_ten_digits() {
    assert_eq!(parse("19310118-9227").unwrap().sex(), Sex::Female);
    assert_eq!(parse("19320722-8333").unwrap().sex(), Sex::Male);
    for text in official(PERSONAL).chain(official(COORDINATION)) {
        let is_odd = "13579".contains(&text[10..11]);
        let sex = if is_odd { Sex::Male } else { Sex::Female };
        assert_eq!(parse(text).unwrap().sex(), sex, "{text}");
    }
}

#[test]
fn what_is_no_number_is_refused_with_its_reason() {
    let refused = [
        ("", NumberError::Format),
        ("19310118", NumberError::Format),
        ("1931-01189227", NumberError::Format),
        ("19310118--9227", NumberError::Format),
        ("19310118T226", NumberError::Format),
        ("1931011892270", NumberError::Format),
        ("١٩٣١٠١١٨٩٢٢٧", NumberError::Format),
        ("19310118-9228", NumberError::CheckDigit),
        ("19310230-9227", NumberError::Date),
        ("19311318-9227", NumberError::Date),
        ("19310018-9227", NumberError::Date),
        ("310118+9227", NumberError::Date),
    ];
    for (text, reason) in refused {
        assert_eq!(parse(text), Err(reason), "{text}");
    }
}

#[test]
fn nobody_is_born_after_today() {
    let number = parse("19461121-3010").unwrap();
    assert_eq!(
        PersonalNumber::parse(&number.digits(), day(1946, 11, 20)),
        Err(NumberError::Future)
    );
    assert_eq!(
        PersonalNumber::parse(&number.digits(), day(1946, 11, 21)),
        Ok(number)
    );
}

#[test]
fn a_number_does_not_show_itself_in_debug_output() {
    let shown = format!("{:?} {:?}", parse("19310118-9227"), parse("19310118-9228"));
    assert!(!shown.contains("9227") && !shown.contains("1931"), "{shown}");
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "\\PC*") {
        let _ = parse(&text);
    }

    #[test]
    fn changing_one_digit_never_gives_another_number(which in 0usize..20_565, at in 2usize..12, by in 1u8..10) {
        let mut digits = official(PERSONAL).nth(which).unwrap().as_bytes().to_vec();
        digits[at] = b'0' + (digits[at] - b'0' + by) % 10;
        prop_assert!(parse(std::str::from_utf8(&digits).unwrap()).is_err());
    }

    #[test]
    fn ten_digits_mean_the_same_as_twelve(which in 0usize..20_565) {
        let twelve = official(PERSONAL).nth(which).unwrap();
        let number = parse(twelve).unwrap();
        let sign = if today().year() - number.year() >= 100 { '+' } else { '-' };
        let ten = format!("{}{sign}{}", &twelve[2..8], &twelve[8..]);
        prop_assert_eq!(parse(&ten), Ok(number));
    }

    #[test]
    fn a_number_survives_storage(which in 0usize..20_565) {
        let number = parse(official(PERSONAL).nth(which).unwrap()).unwrap();
        let stored = serde_json::to_string(&number).unwrap();
        prop_assert_eq!(serde_json::from_str::<PersonalNumber>(&stored).unwrap(), number);
    }
}
