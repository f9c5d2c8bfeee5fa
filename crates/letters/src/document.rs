//! The document model: what a letter says, before anybody has decided where it stands.
//!
//! Invariant: blocks stand in reading order, and every text is whole: no placeholder, no empty block.

use serde::{Deserialize, Serialize};

use crate::Locale;

/// A letter as structure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The language of all text in it.
    pub locale: Locale,
    /// Title for document properties and windows; holds no person's name.
    pub title: String,
    /// First page, left: committee, unit.
    pub head_left: Vec<String>,
    /// First page, right: date and numbers.
    pub head_right: Vec<String>,
    /// Head of the following pages, right.
    pub running_head: String,
    /// Foot of every page, one column each, a line each.
    pub foot: Vec<Vec<String>>,
    /// The letter's parts in reading order.
    pub sections: Vec<Section>,
    /// The most words that a sentence should have, as the texts say.
    pub longest_sentence: usize,
    /// SHA-256 of the texts it was made from, in hexadecimal; printed nowhere, kept with the letter.
    pub texts_hash: String,
}

impl Document {
    /// Whether it has more than a name for an address.
    #[must_use]
    pub fn is_addressed(&self) -> bool {
        let mut blocks = self.sections.iter().flat_map(|section| &section.blocks);
        blocks.any(|block| matches!(block, Block::Address { lines, .. } if lines.len() > 1))
    }
}

/// One part of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Which part.
    pub part: Part,
    /// Begins on a new page.
    pub new_page: bool,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// The parts that a preview can point at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Address, person, title.
    Recipient,
    /// In brief.
    Summary,
    /// What was asked.
    Application,
    /// What was decided or booked.
    Outcome,
    /// Provisions and reasons.
    Reasons,
    /// Reservation and end dates.
    Reservation,
    /// Start, provider, fee.
    Practical,
    /// Follow-up.
    FollowUp,
    /// Who decided, copies, enclosures.
    Signature,
    /// Whom to call.
    Contact,
    /// How to appeal.
    Appeal,
    /// Whom an order is for.
    Person,
    /// The ordered services.
    Services,
    /// Goals, safety, consents.
    Purpose,
    /// What the provider answers.
    Reply,
}

impl Part {
    /// The name in `data-part` of SVG and HTML.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Recipient => "recipient",
            Self::Summary => "summary",
            Self::Application => "application",
            Self::Outcome => "outcome",
            Self::Reasons => "reasons",
            Self::Reservation => "reservation",
            Self::Practical => "practical",
            Self::FollowUp => "follow_up",
            Self::Signature => "signature",
            Self::Contact => "contact",
            Self::Appeal => "appeal",
            Self::Person => "person",
            Self::Services => "services",
            Self::Purpose => "purpose",
            Self::Reply => "reply",
        }
    }
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The text.
    pub text: String,
    /// Set in semibold.
    pub strong: bool,
}

/// A block of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    /// A heading, level 1 or 2; kept with what follows.
    Heading {
        /// 1 or 2.
        level: u8,
        /// Its text.
        text: String,
    },
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A small line of reference, in the second ink.
    Note(String),
    /// A bulleted list; short items stand in two columns.
    List(Vec<Vec<Span>>),
    /// The recipient's address, where the envelope's window is.
    Address {
        /// Name and address, a line each.
        lines: Vec<String>,
        /// Whom the letter concerns: a reference line beside the window.
        concerns: Option<String>,
    },
    /// Lines below each other: an address that is to be copied.
    Lines(Vec<Vec<Span>>),
    /// Blocks set off by a bar in the margin.
    Panel(Vec<Block>),
    /// Blocks that one page holds, unless they take the better part of one.
    Together(Vec<Block>),
    /// Labels with their values.
    Facts(Vec<(String, String)>),
    /// A table with a head that repeats on every page.
    Table(Table),
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, a cell for each column; the first cell heads its row.
    pub rows: Vec<Vec<Cell>>,
    /// The last row is a sum.
    pub has_sum: bool,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// Its share of the width; shares need no particular sum.
    pub share: u16,
    /// Figures stand to the right.
    pub figures: bool,
}

/// A cell: lines that each begin anew.
pub type Cell = Vec<Vec<Span>>;

/// Begins and ends strong text inside a formatted sentence; persons' text never holds control characters.
const STRONG: [char; 2] = ['\u{2}', '\u{3}'];

/// Marks a value as strong before it goes into a sentence.
pub(crate) fn strong(text: &str) -> String {
    format!("{}{text}{}", STRONG[0], STRONG[1])
}

/// Splits a formatted sentence at its marks.
pub(crate) fn spans(text: &str) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    let mut is_strong = false;
    for piece in text.split_inclusive(STRONG) {
        let plain = piece.trim_end_matches(STRONG);
        if !plain.is_empty() {
            spans.push(Span {
                text: plain.to_owned(),
                strong: is_strong,
            });
        }
        is_strong = piece.ends_with(STRONG[0]);
    }
    spans
}

/// The text of spans without their marks.
pub(crate) fn plain(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strong_values_become_spans_of_their_own() {
        let sentence = format!("Sista dagen är den {}.", strong("29 december 2026"));
        let spans = spans(&sentence);
        assert_eq!(spans.len(), 3);
        assert!(spans[1].strong && !spans[0].strong && !spans[2].strong);
        assert_eq!(plain(&spans), "Sista dagen är den 29 december 2026.");
    }
}
