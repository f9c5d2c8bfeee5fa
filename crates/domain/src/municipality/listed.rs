//! Every rule of a profile, field by field, for the screen that shows them.
//!
//! Invariant: nothing is left out and nothing is computed: names, values and order are the file's.

use super::{LocalText, ProfileProblem, read::line_at};
use toml::Value;
use toml::de::{DeTable, DeValue, ValueDeserializer};
use toml::{Spanned, Table};

/// One version of one rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// The section's name, such as `service`.
    pub section: String,
    /// The line that it begins on, from 1.
    pub line: usize,
    /// First and last day, `YYYY-MM-DD`; none where the section has no versions or no end.
    pub valid_from: Option<String>,
    /// Last day, included.
    pub valid_to: Option<String>,
    /// Where it was read.
    pub source: String,
    /// False when nobody has read it there yet.
    pub verified: bool,
    /// The other fields.
    pub values: Vec<Field>,
}

/// A field: one row for a value or a table of them, one for each of several.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// As the file has it.
    pub name: String,
    /// Values with their names within the field; a value that is the whole row has none.
    pub rows: Vec<Vec<(String, Said)>>,
}

/// What a file says.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// In every language.
    Words(LocalText),
    /// A text without its quotation marks, anything else as TOML.
    Plain(String),
}

/// The rules of `text`, in its order.
///
/// # Errors
/// The problems of a text that is no TOML; what it says is not checked.
pub fn rules(text: &str) -> Result<Vec<Rule>, Vec<ProfileProblem>> {
    let table = DeTable::parse(text).map_err(|error| {
        vec![ProfileProblem {
            line: error.span().map_or(1, |span| line_at(text, span.start)),
            reason: error.message().to_owned(),
        }]
    })?;
    let mut rules: Vec<Rule> = table
        .into_inner()
        .into_iter()
        .flat_map(|(section, value)| {
            versions(value)
                .into_iter()
                .map(move |version| (section.get_ref().to_string(), version))
        })
        .filter_map(|(section, version)| rule(text, section, version))
        .collect();
    rules.sort_by_key(|rule| rule.line);
    Ok(rules)
}

/// `[one]` as it stands, `[[several]]` one by one.
fn versions(value: Spanned<DeValue<'_>>) -> Vec<Spanned<DeValue<'_>>> {
    if value.get_ref().is_table() {
        return vec![value];
    }
    let DeValue::Array(versions) = value.into_inner() else {
        return Vec::new();
    };
    versions.into_iter().collect()
}

fn rule(text: &str, section: String, version: Spanned<DeValue<'_>>) -> Option<Rule> {
    let line = line_at(text, version.span().start);
    let mut fields: Table = serde::Deserialize::deserialize(ValueDeserializer::from(version)).ok()?;
    let mut word = |name: &str| fields.remove(name).map(|value| plain(&value));
    let (valid_from, valid_to, source) = (word("valid_from"), word("valid_to"), word("source"));
    let verified = word("verified").is_none_or(|verified| verified == "true");
    Some(Rule {
        section,
        line,
        valid_from,
        valid_to,
        source: source.unwrap_or_default(),
        verified,
        values: fields
            .into_iter()
            .map(|(name, value)| Field {
                name,
                rows: rows(value),
            })
            .collect(),
    })
}

fn rows(value: Value) -> Vec<Vec<(String, Said)>> {
    if let Value::Array(several) = value {
        return several.into_iter().map(row).collect();
    }
    vec![row(value)]
}

fn row(value: Value) -> Vec<(String, Said)> {
    if words(&value).is_none()
        && let Value::Table(named) = value
    {
        let cells = named.into_iter();
        return cells.map(|(name, value)| (name, said(&value))).collect();
    }
    vec![(String::new(), said(&value))]
}

fn said(value: &Value) -> Said {
    words(value).map_or_else(|| Said::Plain(plain(value)), Said::Words)
}

fn words(value: &Value) -> Option<LocalText> {
    let table = value.as_table()?;
    let of = |tag: &str| Some(table.get(tag)?.as_str()?.to_owned());
    Some(LocalText {
        sv: of("sv")?,
        fi: of("fi")?,
        en: of("en")?,
    })
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
