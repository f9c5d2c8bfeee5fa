//! One life area and its items, as they stand in a case.
//!
//! Nothing is required while one writes: what is missing is counted, named and linked, and stops only a signature.

use super::ibic::ibic;
use crate::case::Case;

/// How far an area is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AreaState {
    /// Nobody has opened it.
    NotBegun,
    /// Being worked on.
    Open,
    /// Marked done by the assessor.
    Done,
    /// Not relevant in this case.
    NotRelevant,
}

/// One life area of a case.
#[derive(Debug, Clone, Copy)]
pub struct Area<'a> {
    /// IBIC's code of it.
    pub code: &'a str,
    case: &'a Case,
}

/// One ICF item of a case.
#[derive(Debug, Clone, Copy)]
pub struct Item<'a> {
    /// ICF code.
    pub code: &'a str,
    case: &'a Case,
}

impl<'a> Area<'a> {
    /// The area `code` of a case.
    #[must_use]
    pub fn of(case: &'a Case, code: &'a str) -> Self {
        Self { code, case }
    }

    /// What a field of the area says.
    #[must_use]
    pub fn text(&self, field: &str) -> &'a str {
        self.case.fields.text(&format!("area/{}/{field}", self.code))
    }

    /// How far it is.
    #[must_use]
    pub fn state(&self) -> AreaState {
        match self.text("state") {
            "done" => AreaState::Done,
            "not_relevant" => AreaState::NotRelevant,
            "open" => AreaState::Open,
            _ if self.items().next().is_some()
                || !self.text("own_words").is_empty()
                || !self.text("others").is_empty() =>
            {
                AreaState::Open
            }
            _ => AreaState::NotBegun,
        }
    }

    /// Its opened items, in IBIC's order.
    pub fn items(&self) -> impl Iterator<Item = Item<'a>> + use<'a> {
        let case = self.case;
        ibic()
            .items_of(self.code)
            .map(move |item| Item {
                code: &item.code,
                case,
            })
            .filter(Item::is_open)
    }

    /// How much is missing in its opened items.
    #[must_use]
    pub fn missing(&self) -> usize {
        match self.state() {
            AreaState::NotRelevant => 0,
            AreaState::NotBegun | AreaState::Open | AreaState::Done => {
                self.items().map(|item| item_gaps(&item).len()).sum()
            }
        }
    }
}

impl<'a> Item<'a> {
    /// The item `code` of a case.
    #[must_use]
    pub fn of(case: &'a Case, code: &'a str) -> Self {
        Self { code, case }
    }

    /// What a field of the item says.
    #[must_use]
    pub fn text(&self, field: &str) -> &'a str {
        self.case.fields.text(&format!("item/{}/{field}", self.code))
    }

    /// Opened, and not closed again.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.text("state") == "open"
    }

    /// A need of support is stated.
    #[must_use]
    pub fn has_need(&self) -> bool {
        self.is_open() && self.text("need") == "yes"
    }
}

/// What an opened item lacks: `level`, `need`, `intended`, `goal`. 8 and 9 carry no intended state.
#[must_use]
pub fn item_gaps(item: &Item<'_>) -> Vec<&'static str> {
    let level = item.text("assessed");
    if level.is_empty() {
        return vec!["level"];
    }
    let mut gaps = Vec::new();
    if item.text("need").is_empty() && matches!(level, "1" | "2" | "3" | "4") {
        gaps.push("need");
    }
    if item.has_need() && !matches!(level, "8" | "9") {
        if item.text("intended").is_empty() {
            gaps.push("intended");
        }
        if item.text("goal").is_empty() {
            gaps.push("goal");
        }
    }
    gaps
}
