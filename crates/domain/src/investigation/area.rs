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

    /// How far it is. What is empty is not done, whatever was said of it.
    #[must_use]
    pub fn state(&self) -> AreaState {
        match self.text("state") {
            "not_relevant" => AreaState::NotRelevant,
            "done" if !self.is_empty() => AreaState::Done,
            "open" => AreaState::Open,
            _ if self.is_empty() => AreaState::NotBegun,
            _ => AreaState::Open,
        }
    }

    /// Whether somebody has weighed it: put it aside or called it done, or rated an item of it or found a need.
    #[must_use]
    pub fn is_assessed(&self) -> bool {
        match self.state() {
            AreaState::NotRelevant | AreaState::Done => true,
            AreaState::NotBegun => false,
            AreaState::Open => self
                .items()
                .any(|item| item.has_need() || !item.text("assessed").is_empty()),
        }
    }

    /// Whether nothing is written in it and none of its items is opened: there is nothing to mark as done.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let says = |field: &str| !self.text(field).trim().is_empty();
        self.items().next().is_none() && !says("own_words") && !says("observed") && !says("others")
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

    /// What others said is written without who said it.
    #[must_use]
    pub fn lacks_source(&self) -> bool {
        lacks_source(self.case, &format!("area/{}/others", self.code))
    }

    /// How much is missing in it and its opened items.
    #[must_use]
    pub fn missing(&self) -> usize {
        match self.state() {
            AreaState::NotRelevant => 0,
            AreaState::NotBegun | AreaState::Open | AreaState::Done => {
                let in_items: usize = self.items().map(|item| item_gaps(&item).len()).sum();
                in_items + usize::from(self.lacks_source())
            }
        }
    }
}

/// Whether writing `value` in the field `path` would mark an empty area as done.
#[must_use]
pub fn marks_empty_done(case: &Case, path: &str, value: &str) -> bool {
    let area = path
        .strip_prefix("area/")
        .and_then(|rest| rest.strip_suffix("/state"));
    value == "done" && area.is_some_and(|area| Area::of(case, area).is_empty())
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

/// How much the whole investigation lacks.
#[must_use]
pub fn missing(case: &Case) -> usize {
    let areas = ibic().areas.iter().map(|area| Area::of(case, &area.code));
    areas.map(|area| area.missing()).sum::<usize>() + usize::from(health_lacks_source(case))
}

/// Whether nothing of the investigation is written: no background, no related factor, no area that is relevant, and no
/// assessment of the whole.
#[must_use]
pub fn is_unwritten(case: &Case) -> bool {
    let of_the_whole =
        |path: &str| path == "analysis" || path.starts_with("background/") || path.starts_with("factor/");
    let mut written = case
        .fields
        .iter()
        .filter(|(path, _)| of_the_whole(path) && !case.fields.text(path).trim().is_empty());
    let mut areas = ibic().areas.iter().map(|area| Area::of(case, &area.code).state());
    written.next().is_none()
        && areas.all(|state| matches!(state, AreaState::NotBegun | AreaState::NotRelevant))
}

/// The health is written without who reported it: an assessor makes no diagnosis.
#[must_use]
pub fn health_lacks_source(case: &Case) -> bool {
    lacks_source(case, "background/health")
}

/// What an opened item lacks: `level`, `need`, `intended`, `goal`, and the `source` of what others said. 8 and 9 carry
/// no intended state.
#[must_use]
pub fn item_gaps(item: &Item<'_>) -> Vec<&'static str> {
    let mut gaps = assessment_gaps(item);
    if lacks_source(item.case, &format!("item/{}/others", item.code)) {
        gaps.push("source");
    }
    gaps
}

/// Whether a text that others' information is written in stands there without its source.
fn lacks_source(case: &Case, text: &str) -> bool {
    let is_blank = |field: &str| case.fields.text(field).trim().is_empty();
    !is_blank(text) && is_blank(&format!("{text}_source"))
}

fn assessment_gaps(item: &Item<'_>) -> Vec<&'static str> {
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
