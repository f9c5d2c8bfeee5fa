//! The letter's measures, all in points (1/72 inch).
//!
//! Invariant: running text is 12 points or more, on 16; only head, foot, tables and notes are smaller.

/// A4.
pub(crate) const PAGE_WIDTH: f32 = 595.276;
/// A4.
pub(crate) const PAGE_HEIGHT: f32 = 841.89;
/// 2.5 cm on all sides.
pub(super) const MARGIN: f32 = 70.866;
/// The text's width: 16 cm.
pub(super) const MEASURE: f32 = PAGE_WIDTH - 2.0 * MARGIN;
/// The last line of text stands above a foot of the usual height.
pub(super) const BOTTOM: f32 = PAGE_HEIGHT - 78.0;
/// Where the head's first baseline stands.
pub(super) const HEAD_BASELINE: f32 = 56.0;
/// Where text begins on the following pages.
pub(super) const TOP: f32 = 90.0;
/// Left edge of the address, in the window of a C5 or C65 envelope with its window to the right.
pub(super) const ADDRESS_X: f32 = 312.0;
/// Top of the address on the first page.
pub(super) const ADDRESS_TOP: f32 = 120.0;
/// Where the letter itself begins on the first page, below the window.
pub(super) const FIRST_TOP: f32 = 204.0;
/// How far a panel's text stands from its bar.
pub(super) const PANEL_INDENT: f32 = 14.0;
/// The bar of a panel.
pub(super) const PANEL_BAR: f32 = 2.25;
/// How far a list's text stands from its bullet's edge.
pub(super) const LIST_INDENT: f32 = 15.0;
/// Space between two columns.
pub(super) const GUTTER: f32 = 12.0;
/// Space above the title.
pub(super) const ABOVE_TITLE: f32 = 12.0;
/// Space above a heading.
pub(super) const ABOVE_HEADING: f32 = 16.5;
/// Space between a heading and its text.
pub(super) const BELOW_HEADING: f32 = 2.0;
/// Space above a panel.
pub(super) const ABOVE_PANEL: f32 = 14.0;
/// Space above a paragraph.
pub(super) const ABOVE_PARAGRAPH: f32 = 6.0;
/// A hairline.
pub(super) const HAIRLINE: f32 = 0.5;

/// A colour of the letter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Ink {
    /// Text.
    #[default]
    Text,
    /// What is there for reference.
    Second,
    /// The panel's bar.
    Dusk,
    /// Hairlines.
    Line,
}

impl Ink {
    /// Red, green, blue.
    pub(crate) fn rgb(self) -> [u8; 3] {
        match self {
            Self::Text => [0x14, 0x19, 0x1c],
            Self::Second => [0x4a, 0x53, 0x58],
            Self::Dusk => [0x1d, 0x55, 0x71],
            Self::Line => [0xc9, 0xc3, 0xb7],
        }
    }
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    pub(super) size: f32,
    pub(super) leading: f32,
    pub(super) semibold: bool,
    pub(super) ink: Ink,
    /// Words of at least so many letters may be hyphenated; 0 never.
    pub(super) hyphenate_from: usize,
}

impl Style {
    const fn new(size: f32, leading: f32) -> Self {
        Self {
            size,
            leading,
            semibold: false,
            ink: Ink::Text,
            hyphenate_from: 0,
        }
    }
}

/// Running text; only words that would leave a hole are hyphenated.
pub(super) const BODY: Style = Style {
    hyphenate_from: 14,
    ..Style::new(12.0, 16.5)
};
/// The letter's title.
pub(super) const TITLE: Style = Style {
    semibold: true,
    ..Style::new(19.0, 24.0)
};
/// A heading.
pub(super) const HEADING: Style = Style {
    semibold: true,
    ..Style::new(13.0, 16.5)
};
/// Reference lines.
pub(super) const NOTE: Style = Style {
    ink: Ink::Second,
    ..Style::new(11.0, 16.5)
};
/// Cells of a table.
pub(super) const CELL: Style = Style {
    hyphenate_from: 9,
    ..Style::new(10.5, 14.0)
};
/// Heads of a table.
pub(super) const COLUMN_HEAD: Style = Style {
    semibold: true,
    ink: Ink::Second,
    hyphenate_from: 9,
    ..Style::new(9.5, 12.5)
};
/// Head of the page.
pub(super) const HEAD: Style = Style::new(11.0, 15.5);
/// Sender in the head.
pub(super) const SENDER: Style = Style {
    semibold: true,
    ..HEAD
};
/// Foot of the page.
pub(super) const FOOT: Style = Style {
    ink: Ink::Second,
    ..Style::new(9.0, 12.0)
};
