//! What can go wrong. Never holds a person's name, number or words.

use crate::Locale;
use chrono::NaiveDate;

/// The crate's result.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a letter could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A text file has no `### valid-from: YYYY-MM-DD` in its header.
    #[error("letter text {locale:?}/{file} has no valid-from date")]
    NoValidFrom {
        /// Its language.
        locale: Locale,
        /// Its name.
        file: String,
    },
    /// A text file is not Fluent.
    #[error("letter text {locale:?}/{file} cannot be read")]
    Syntax {
        /// Its language.
        locale: Locale,
        /// Its name.
        file: String,
    },
    /// No version of the texts is valid on the day.
    #[error("no letter texts are valid on that day")]
    NoTexts {
        /// The first day from which any are; nothing where there are none at all.
        first: Option<NaiveDate>,
    },
    /// A language lacks a text that Swedish has.
    #[error("letter text {key} is missing in {locale:?}")]
    MissingText {
        /// The language.
        locale: Locale,
        /// The message's id.
        key: String,
    },
    /// A font file is not a font that can be used.
    #[error("font {0} cannot be used")]
    Font(&'static str),
    /// The PDF could not be written.
    #[error("the PDF could not be written")]
    Pdf,
}
