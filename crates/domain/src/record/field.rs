//! The fields of a case that are worked on until they are signed: which there are, and what each may say.
//!
//! A path names a field (`item/d540/goal`); `*` in the table stands for a code or an id. What is not in the table
//! cannot be written.

use crate::catalogue::{MAX_MINUTES, MAX_PERSONS, MAX_TIMES};
use chrono::NaiveDate;
use serde_json::Value;

/// The longest text that a field takes, in bytes: some 40 pages. A longer one belongs in a document of its own.
pub const MAX_TEXT: usize = 200_000;

/// Holds that no text of a payload is longer than a field takes, whichever act it belongs to.
///
/// # Errors
/// [`FieldError::TooLong`].
pub fn check_texts(payload: &Value) -> Result<(), FieldError> {
    match payload {
        Value::String(text) if text.len() > MAX_TEXT => Err(FieldError::TooLong),
        Value::Array(parts) => parts.iter().try_for_each(check_texts),
        Value::Object(parts) => parts.values().try_for_each(check_texts),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Ok(()),
    }
}

/// What a field may say. Every value is text; empty takes it back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// Words.
    Text,
    /// ICF's scale: 0 to 4, 8 not specified, 9 not applicable.
    Level,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A day, `YYYY-MM-DD`.
    Date,
    /// A whole number from the first to the last, included.
    Number(u32, u32),
    /// A code of a list that the profile or IBIC keeps.
    Code,
    /// Some of these words, with commas between: `mon,tue`.
    Several(&'static [&'static str]),
}

const YES_NO: FieldKind = FieldKind::OneOf(&["yes", "no"]);
const OUTCOME: FieldKind = FieldKind::OneOf(&[
    "granted",
    "partly_granted",
    "refused",
    "withdrawn",
    "dismissed",
    "closed",
]);
const CATEGORY: FieldKind = FieldKind::OneOf(&["service", "omsorg", "larm"]);
const TECHNIQUE: FieldKind = FieldKind::OneOf(&["positioning", "sensor", "camera"]);
const PER: FieldKind = FieldKind::OneOf(&["day", "week", "2weeks", "3weeks", "month", "year"]);
const SUPPORT: FieldKind = FieldKind::OneOf(&["develop", "maintain", "compensate"]);
const AREA_STATE: FieldKind = FieldKind::OneOf(&["open", "done", "not_relevant"]);
const TIMES_OF_DAY: FieldKind = FieldKind::Several(&["morning", "noon", "evening", "night"]);
const ZONE: FieldKind = FieldKind::OneOf(&["tatort", "landsbygd", "skargard"]);
const GROUND: FieldKind = FieldKind::OneOf(&["reservation", "safety", "false_information", "own_withdrawal"]);
const WEEKDAYS: FieldKind = FieldKind::Several(&["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);

/// Every field there is.
const FIELDS: &[(&str, FieldKind)] = &[
    ("own_words", FieldKind::Text),
    ("background/living", FieldKind::Text),
    ("background/network", FieldKind::Text),
    ("background/health", FieldKind::Text),
    ("background/health_source", FieldKind::Text),
    ("background/body", FieldKind::Text),
    ("background/environment", FieldKind::Text),
    ("background/personal", FieldKind::Text),
    ("background/current_help", FieldKind::Text),
    ("analysis", FieldKind::Text),
    ("investigation/state", FieldKind::OneOf(&["open", "done"])),
    ("area/*/state", AREA_STATE),
    ("area/*/own_words", FieldKind::Text),
    ("area/*/observed", FieldKind::Text),
    ("area/*/others", FieldKind::Text),
    ("area/*/others_source", FieldKind::Text),
    ("item/*/state", FieldKind::OneOf(&["open", "closed"])),
    ("item/*/own", FieldKind::Level),
    ("item/*/assessed", FieldKind::Level),
    ("item/*/intended", FieldKind::Level),
    ("item/*/need", YES_NO),
    ("item/*/support", SUPPORT),
    ("item/*/own_words", FieldKind::Text),
    ("item/*/others", FieldKind::Text),
    ("item/*/others_source", FieldKind::Text),
    ("item/*/hinders", FieldKind::Text),
    ("item/*/helps", FieldKind::Text),
    ("item/*/resources", FieldKind::Text),
    ("item/*/met_today", FieldKind::Text),
    ("item/*/goal", FieldKind::Text),
    ("item/*/code/*", FieldKind::Code),
    ("factor/*", FieldKind::OneOf(&["yes"])),
    ("factor/*/words", FieldKind::Text),
    ("booking/from", FieldKind::Date),
    ("booking/provider", FieldKind::Code),
    ("booking/hours", FieldKind::Number(1, MAX_MINUTES / 60)),
    ("line/*/outcome", OUTCOME),
    ("line/*/category", CATEGORY),
    ("line/*/technique", TECHNIQUE),
    ("line/*/times", FieldKind::Number(1, MAX_TIMES)),
    ("line/*/per", PER),
    ("line/*/minutes", FieldKind::Number(0, MAX_MINUTES)),
    ("line/*/double_staffing", YES_NO),
    ("line/*/household_share", FieldKind::Number(1, MAX_PERSONS)),
    ("line/*/area", FieldKind::Code),
    ("line/*/legal_basis", FieldKind::Code),
    ("line/*/withdrawn", FieldKind::Date),
    ("line/*/reason", FieldKind::Text),
    ("line/*/minutes_reason", FieldKind::Text),
    ("line/*/signal", FieldKind::Text),
    ("line/*/weekdays", WEEKDAYS),
    ("line/*/time_of_day", TIMES_OF_DAY),
    ("decision/from", FieldKind::Date),
    ("decision/to", FieldKind::Date),
    ("decision/end_reason", FieldKind::Text),
    ("decision/reservation", FieldKind::Text),
    ("decision/reservation_reason", FieldKind::Text),
    ("decision/general_reasons", FieldKind::Text),
    ("decision/answer", FieldKind::Text),
    ("decision/took_part", FieldKind::Text),
    ("decision/follow_up", FieldKind::Date),
    ("decision/zone", ZONE),
    ("decision/replaces", FieldKind::Code),
    ("decision/ground", GROUND),
    ("decision/ground_words", FieldKind::Text),
    ("decision/ground_date", FieldKind::Date),
    ("order/provider", FieldKind::Code),
    ("order/start", FieldKind::Date),
    ("order/message", FieldKind::Text),
    ("order/disclosure", FieldKind::Code),
    ("order/disclosure_note", FieldKind::Text),
    ("order/no_choice", YES_NO),
    ("order/replaces", FieldKind::Code),
    ("order/ground", GROUND),
    ("order/ground_words", FieldKind::Text),
    ("order/ground_date", FieldKind::Date),
    ("order/*/take", YES_NO),
    ("order/*/rest", YES_NO),
    ("order/*/times", FieldKind::Number(1, MAX_TIMES)),
    ("order/*/minutes", FieldKind::Number(1, MAX_MINUTES)),
];

/// A field that exists, by its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    path: String,
    kind: FieldKind,
}

/// Why a value cannot be written. Says nothing of the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FieldError {
    /// No such field.
    #[error("no such field")]
    Unknown,
    /// Longer than [`MAX_TEXT`].
    #[error("the text is longer than {MAX_TEXT} bytes")]
    TooLong,
    /// Not what the field may say.
    #[error("not a value of the field")]
    NotAllowed,
}

impl Field {
    /// The field that `path` names.
    ///
    /// # Errors
    /// [`FieldError::Unknown`].
    pub fn named(path: &str) -> Result<Self, FieldError> {
        FIELDS
            .iter()
            .find(|(pattern, _)| matches(pattern, path))
            .map(|(_, kind)| Self {
                path: path.to_owned(),
                kind: *kind,
            })
            .ok_or(FieldError::Unknown)
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What it may say.
    #[must_use]
    pub fn kind(&self) -> FieldKind {
        self.kind
    }

    /// Whether it may say `value`. Empty takes a value back and is always allowed.
    ///
    /// # Errors
    /// [`FieldError::TooLong`] or [`FieldError::NotAllowed`].
    pub fn check(&self, value: &str) -> Result<(), FieldError> {
        if value.len() > MAX_TEXT {
            return Err(FieldError::TooLong);
        }
        let allowed = value.is_empty()
            || match self.kind {
                FieldKind::Text => !value.contains('\0'),
                FieldKind::Level => matches!(value, "0" | "1" | "2" | "3" | "4" | "8" | "9"),
                FieldKind::OneOf(words) => words.contains(&value),
                FieldKind::Date => NaiveDate::parse_from_str(value, "%Y-%m-%d").is_ok() && value.len() == 10,
                FieldKind::Number(first, last) => value
                    .parse::<u32>()
                    .is_ok_and(|number| (first..=last).contains(&number)),
                FieldKind::Code => is_code(value),
                FieldKind::Several(words) => value.split(',').all(|word| words.contains(&word)),
            };
        if allowed {
            Ok(())
        } else {
            Err(FieldError::NotAllowed)
        }
    }
}

fn matches(pattern: &str, path: &str) -> bool {
    let (mut pattern, mut path) = (pattern.split('/'), path.split('/'));
    loop {
        match (pattern.next(), path.next()) {
            (None, None) => return true,
            (Some("*"), Some(part)) if is_code(part) => {}
            (Some(one), Some(other)) if one == other => {}
            _ => return false,
        }
    }
}

fn is_code(part: &str) -> bool {
    (1..=40).contains(&part.len())
        && part
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_takes_what_it_may_say_and_nothing_else() {
        let level = Field::named("item/d540/assessed").unwrap();
        assert_eq!(level.check("3"), Ok(()));
        assert_eq!(level.check("5"), Err(FieldError::NotAllowed));
        assert_eq!(level.check(""), Ok(()));
        let day = Field::named("decision/from").unwrap();
        assert_eq!(day.check("2026-02-29"), Err(FieldError::NotAllowed));
        assert_eq!(day.check("2028-02-29"), Ok(()));
        assert_eq!(
            Field::named("line/a1/minutes").unwrap().check("-5"),
            Err(FieldError::NotAllowed)
        );
        assert_eq!(
            Field::named("line/a1/minutes").unwrap().check("999999"),
            Err(FieldError::NotAllowed)
        );
    }

    #[test]
    fn ten_megabytes_are_refused_whole() {
        let text = "å".repeat(5_000_000);
        assert_eq!(
            Field::named("analysis").unwrap().check(&text),
            Err(FieldError::TooLong)
        );
    }

    #[test]
    fn a_path_outside_the_table_is_no_field() {
        for path in [
            "",
            "analysis/x",
            "item//goal",
            "item/d540",
            "item/../goal",
            "line/å/reason",
            "x",
        ] {
            assert_eq!(Field::named(path), Err(FieldError::Unknown), "{path}");
        }
    }
}
