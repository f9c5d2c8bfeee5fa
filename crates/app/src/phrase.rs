//! Help while a text is written: phrases to insert, and sentences that plain language would divide.
//!
//! Invariant: help never stops anything and keeps nothing; what is inserted is the writer's own text from then on.

use std::sync::OnceLock;

use chrono::NaiveDate;
use domain::municipality::LocalText;
use letters::{Locale, long_sentences};
use serde::Deserialize;

use crate::Error;
use crate::letter::in_language;
use crate::open::Open;
use crate::view::{Language, PhraseView, PhrasesAsked, SentenceView, WrittenText};

/// `assets/texts/phrases.toml`.
#[derive(Deserialize)]
struct Phrases {
    valid_from: NaiveDate,
    phrase: Vec<Phrase>,
}

#[derive(Deserialize)]
struct Phrase {
    code: String,
    /// `reason` or `goal`.
    field: String,
    /// Outcomes it fits; none is any.
    #[serde(default)]
    outcomes: Vec<String>,
    /// Life areas it fits; none is any.
    #[serde(default)]
    areas: Vec<String>,
    name: LocalText,
    text: LocalText,
}

impl Open {
    /// The phrases of a field (`reason`, `goal`) in a language, in the order of the data.
    ///
    /// # Errors
    /// None now; a command answers so.
    pub fn phrases(&mut self, asked: &PhrasesAsked) -> Result<Vec<PhraseView>, Error> {
        let (phrases, locale) = (standard(), locale(asked.language));
        let holds = phrases.valid_from <= self.this_day();
        let offered = phrases
            .phrase
            .iter()
            .filter(|phrase| holds && phrase.field == asked.field);
        let view = |phrase: &Phrase| PhraseView {
            code: phrase.code.clone(),
            outcomes: phrase.outcomes.clone(),
            areas: phrase.areas.clone(),
            name: in_language(&phrase.name, locale),
            text: in_language(&phrase.text, locale),
        };
        Ok(offered.map(view).collect())
    }

    /// The sentences of a text that plain language would divide, in order.
    ///
    /// # Errors
    /// [`Error::Letters`] on a day without letter texts, which say how long a sentence may be.
    pub fn long_sentences(&mut self, written: &WrittenText) -> Result<Vec<SentenceView>, Error> {
        let most = self
            .texts(self.this_day())?
            .longest_sentence(locale(written.language));
        let long = long_sentences(&written.text, most).into_iter();
        let view = |sentence: letters::LongSentence| SentenceView {
            words: u32::try_from(sentence.words).unwrap_or(u32::MAX),
            text: sentence.text,
        };
        Ok(long.map(view).collect())
    }
}

/// The letters' name of a language.
pub(crate) fn locale(language: Language) -> Locale {
    match language {
        Language::Sv => Locale::Sv,
        Language::Fi => Locale::Fi,
        Language::En => Locale::En,
    }
}

fn standard() -> &'static Phrases {
    static PHRASES: OnceLock<Phrases> = OnceLock::new();
    PHRASES.get_or_init(|| {
        // A file that cannot be read offers nothing; a test reads it before it ships.
        toml::from_str(include_str!("../../../assets/texts/phrases.toml")).unwrap_or(Phrases {
            valid_from: NaiveDate::MAX,
            phrase: Vec::new(),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::investigation::ibic::ibic;
    use domain::municipality::Outcome;

    #[test]
    fn every_phrase_has_the_same_places_to_fill_in_every_language_and_no_long_sentence() {
        assert!(!standard().phrase.is_empty());
        for phrase in &standard().phrase {
            let texts = [
                (&phrase.text.sv, 25),
                (&phrase.text.fi, 20),
                (&phrase.text.en, 25),
            ];
            let places = texts.map(|(text, _)| text.matches('[').count());
            assert!(
                places[0] > 0 && places.iter().all(|count| *count == places[0]),
                "{}",
                phrase.code
            );
            for (text, most) in texts {
                assert_eq!(long_sentences(text, most), [], "{}", phrase.code);
            }
        }
    }

    #[test]
    fn every_phrase_is_for_a_field_an_outcome_and_an_area_that_there_are() {
        for phrase in &standard().phrase {
            assert!(
                ["reason", "goal"].contains(&phrase.field.as_str()),
                "{}",
                phrase.code
            );
            for outcome in &phrase.outcomes {
                let known: Result<Outcome, _> = serde_json::from_value(outcome.clone().into());
                assert!(known.is_ok(), "{}: {outcome}", phrase.code);
            }
            for area in &phrase.areas {
                assert!(ibic().area(area).is_some(), "{}: {area}", phrase.code);
            }
        }
    }
}
