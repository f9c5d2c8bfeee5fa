//! IBIC (*Individens behov i centrum*) as data: life areas, ICF items, level words and related factors.
//!
//! Invariant: `assets/ibic/ibic.toml` reads whole, every item belongs to an area, no code occurs twice and every
//! text stands in all three languages (the tests hold that, so nothing is checked at run time).

use super::Factor;
use crate::municipality::LocalText;
use crate::municipality::dated::yes;
use serde::Deserialize;
use std::sync::LazyLock;

/// Everything an assessor chooses from, in the order it is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ibic {
    /// Life areas.
    #[serde(rename = "area")]
    pub areas: Vec<Area>,
    /// Items, those of an area together.
    #[serde(rename = "item")]
    pub items: Vec<Item>,
    /// Words for the levels 0-4, 8 and 9.
    #[serde(rename = "level")]
    pub levels: Vec<LevelWord>,
    /// Related factors, those of a group together.
    #[serde(rename = "factor")]
    pub factors: Vec<Factor>,
}

/// A life area (*livsområde*): a chapter of ICF's activities and participation, or one of IBIC's two additions.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// `d1` to `d9`, `trygghet` or `narstaende`.
    pub code: String,
    /// 1-9 as IBIC numbers them; the two additions have none.
    #[serde(default)]
    pub number: Option<u8>,
    /// Full name.
    pub name: LocalText,
    /// Name for navigation.
    pub short: LocalText,
    /// Codes of the items that an assessor of home care opens most often; the rest is one step away.
    pub usual: Vec<String>,
    /// Where the name was read.
    pub source: String,
    /// False when nobody has read the Swedish name and the code.
    #[serde(default = "yes")]
    pub verified: bool,
}

/// An item (*delområde*) that is rated, with ICF's code.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// ICF's code, or a national extension of it.
    pub code: String,
    /// Code of its area.
    pub area: String,
    /// Full name.
    pub name: LocalText,
    /// Name for a button.
    pub short: LocalText,
    /// Plain question to the person.
    pub question: LocalText,
    /// False when the code or the Swedish name rests on memory or on one transcription; screens say so.
    #[serde(default = "yes")]
    pub verified: bool,
}

/// The word for a level, capitalised: how great the difficulty is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelWord {
    /// 0 (none) to 4 (complete), 8 (not specified) or 9 (not applicable).
    pub level: u8,
    /// The word that stands beside the figure.
    pub word: LocalText,
    /// The same where no figure and no heading says what it is of: *stor svårighet*.
    pub phrase: LocalText,
}

/// IBIC as it comes with the program.
#[must_use]
pub fn ibic() -> &'static Ibic {
    // The file is part of the program and a test reads it, so the empty default is never what a user meets.
    static IBIC: LazyLock<Ibic> = LazyLock::new(|| toml::from_str(TEXT).unwrap_or_default());
    &IBIC
}

impl Ibic {
    /// The area with this code.
    #[must_use]
    pub fn area(&self, code: &str) -> Option<&Area> {
        self.areas.iter().find(|area| area.code == code)
    }

    /// The item with this code.
    #[must_use]
    pub fn item(&self, code: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.code == code)
    }

    /// The items of an area, in ICF's order; none for an unknown area.
    pub fn items_of<'a>(&'a self, area: &'a str) -> impl Iterator<Item = &'a Item> {
        self.items.iter().filter(move |item| item.area == area)
    }
}

const TEXT: &str = include_str!("../../../../assets/ibic/ibic.toml");

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn texts(ibic: &Ibic) -> impl Iterator<Item = &LocalText> {
        let areas = ibic.areas.iter().flat_map(|area| [&area.name, &area.short]);
        let items = ibic
            .items
            .iter()
            .flat_map(|item| [&item.name, &item.short, &item.question]);
        let levels = ibic.levels.iter().map(|level| &level.word);
        areas
            .chain(items)
            .chain(levels)
            .chain(ibic.factors.iter().map(|factor| &factor.name))
    }

    #[test]
    fn the_file_reads_whole_and_is_what_the_program_uses() {
        let read: Ibic = toml::from_str(TEXT).unwrap();
        assert_eq!(&read, ibic());
    }

    #[test]
    fn nine_numbered_areas_come_first_and_two_additions_last() {
        let areas: Vec<_> = ibic()
            .areas
            .iter()
            .map(|area| (area.code.clone(), area.number))
            .collect();
        let numbered = (1..=9).map(|number| (format!("d{number}"), Some(number)));
        let additions = ["trygghet", "narstaende"].map(|code| (code.to_owned(), None));
        assert_eq!(areas, numbered.chain(additions).collect::<Vec<_>>());
    }

    #[test]
    fn every_item_belongs_to_an_area_and_a_numbered_area_is_its_chapter() {
        for item in &ibic().items {
            let area = ibic()
                .area(&item.area)
                .unwrap_or_else(|| panic!("{}: no area", item.code));
            assert!(
                area.number.is_none() || item.code.starts_with(&area.code),
                "{}",
                item.code
            );
        }
        for area in &ibic().areas {
            assert!(
                ibic().items_of(&area.code).next().is_some(),
                "{}: no items",
                area.code
            );
        }
    }

    #[test]
    fn no_code_occurs_twice() {
        let areas = ibic().areas.iter().map(|area| &area.code);
        let items = ibic().items.iter().map(|item| &item.code);
        let mut seen = BTreeSet::new();
        for code in areas
            .chain(items)
            .chain(ibic().factors.iter().map(|factor| &factor.code))
        {
            assert!(seen.insert(code), "{code} occurs twice");
        }
    }

    #[test]
    fn every_text_stands_in_three_languages_and_every_question_asks() {
        for text in texts(ibic()) {
            for words in [&text.sv, &text.fi, &text.en] {
                assert!(!words.is_empty() && words.trim() == words, "{text:?}");
            }
        }
        for question in ibic().items.iter().map(|item| &item.question) {
            assert!(
                [&question.sv, &question.fi, &question.en]
                    .iter()
                    .all(|words| words.ends_with('?')),
                "{question:?}"
            );
        }
    }

    #[test]
    fn short_names_tell_the_items_of_an_area_apart() {
        for area in &ibic().areas {
            let shorts: Vec<_> = ibic().items_of(&area.code).map(|item| &item.short).collect();
            let distinct = |words: fn(&LocalText) -> &str| {
                shorts
                    .iter()
                    .map(|short| words(short))
                    .collect::<BTreeSet<_>>()
                    .len()
            };
            let counts = [
                distinct(|short| &short.sv),
                distinct(|short| &short.fi),
                distinct(|short| &short.en),
            ];
            assert_eq!(counts, [shorts.len(); 3], "{}", area.code);
        }
    }

    #[test]
    fn every_area_opens_some_of_its_own_items() {
        for area in &ibic().areas {
            assert!(!area.usual.is_empty(), "{}", area.code);
            for code in &area.usual {
                assert!(
                    ibic().items_of(&area.code).any(|item| item.code == *code),
                    "{code}"
                );
            }
        }
        assert_eq!(
            ibic().area("d5").unwrap().usual,
            ["d510", "d520", "d530", "d540", "d550"]
        );
    }

    #[test]
    fn what_nobody_has_read_at_its_source_is_marked() {
        let unverified: Vec<_> = ibic()
            .items
            .iter()
            .filter(|item| !item.verified)
            .map(|item| item.code.as_str())
            .collect();
        assert_eq!(
            unverified,
            ["d132", "d250", "d571", "d839", "d859", "b1528A", "e398A"]
        );
    }

    #[test]
    fn levels_are_those_of_icf() {
        let levels: Vec<_> = ibic().levels.iter().map(|level| level.level).collect();
        assert_eq!(levels, [0, 1, 2, 3, 4, 8, 9]);
    }

    #[test]
    fn dressing_is_found_by_its_code() {
        let item = ibic().item("d540").unwrap();
        assert_eq!((item.area.as_str(), item.short.sv.as_str()), ("d5", "Klä sig"));
        assert_eq!(item.question.sv, "Hur går det att klä sig?");
        assert!(ibic().item("d999").is_none());
    }
}
