//! Dates and numbers are written as `locales/formats.json` says, which the window's own tests read too.

#![allow(clippy::unwrap_used, clippy::panic)]

use l10n::{Locale, format};
use serde_json::Value;

#[test]
fn every_example_is_written_as_the_table_says_in_three_languages() {
    let examples: Vec<Value> = serde_json::from_str(include_str!("../../../locales/formats.json")).unwrap();
    assert!(!examples.is_empty());
    for example in &examples {
        for locale in [Locale::SV, Locale::FI, Locale::EN] {
            let expected = example[locale.tag()].as_str().unwrap();
            assert_eq!(write(locale, example), expected, "{locale}: {example}");
        }
    }
}

#[test]
fn the_largest_and_the_smallest_number_are_written_too() {
    assert_eq!(
        format::number(Locale::EN, i64::MIN),
        "\u{2212}9,223,372,036,854,775,808"
    );
    assert_eq!(
        format::decimal(Locale::EN, i64::MAX, 40),
        "9,223,372,036,854,775,807"
    );
    assert!(format::minutes(Locale::SV, i64::MIN).starts_with('\u{2212}'));
}

fn write(locale: Locale, example: &Value) -> String {
    let value = &example["value"];
    match example["format"].as_str().unwrap() {
        "date" => format::date(locale, value.as_str().unwrap().parse().unwrap()),
        "date_short" => format::date_short(locale, value.as_str().unwrap().parse().unwrap()),
        "kronor" => format::kronor(locale, value.as_i64().unwrap()),
        "minutes" => format::minutes(locale, value.as_i64().unwrap()),
        "number" => format::number(locale, value.as_i64().unwrap()),
        "decimal" => {
            let places = example["places"].as_u64().unwrap();
            format::decimal(locale, value.as_i64().unwrap(), u32::try_from(places).unwrap())
        }
        other => panic!("no such format: {other}"),
    }
}
