//! From document to pages: shaped lines at fixed places, in points from the page's upper left corner.
//!
//! Invariant: nothing is laid out twice. PDF and SVG draw the same marks, so a preview is the page that is printed.

mod blocks;
mod flow;
mod furniture;
mod group;
mod hyphenation;
mod line;
mod list;
mod places;
mod style;
mod table;

use serde::Serialize;

use crate::document::{Document, Part};
use crate::fonts::{Face, Fonts};
use crate::input::Locale;

pub(crate) use places::Place;
pub(crate) use style::{Ink, PAGE_HEIGHT, PAGE_WIDTH};

/// A laid-out letter.
pub struct Pages<'f> {
    pub(crate) fonts: &'f Fonts,
    pub(crate) locale: Locale,
    pub(crate) title: String,
    pub(crate) pages: Vec<Page>,
    pub(crate) parts: Vec<Part>,
    pub(crate) nodes: Vec<Node>,
    warnings: Vec<Warning>,
}

impl Pages<'_> {
    /// How many pages there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.pages.len()
    }

    /// What the layout could not do as asked.
    #[must_use]
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }
}

/// Something that the layout could not do as asked; the letter is made all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Warning {
    /// The letter's faces lack a character; a box stands in its place.
    UnknownCharacter {
        /// Where.
        part: Part,
        /// The character.
        character: char,
    },
}

/// One page's marks in the order they are drawn.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Page {
    pub(crate) marks: Vec<Mark>,
}

/// A mark on a page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Mark {
    /// The node of the structure it belongs to; head, foot and rules belong to none.
    pub(crate) node: Option<usize>,
    /// Index of the document's section, where it belongs to one.
    pub(crate) section: Option<usize>,
    pub(crate) shape: Shape,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    /// Glyphs on one baseline.
    Text(Run),
    /// A filled rectangle.
    Bar {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        ink: Ink,
    },
}

/// Glyphs of one face and size on one baseline.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    pub(crate) face: Face,
    /// Points.
    pub(crate) size: f32,
    pub(crate) ink: Ink,
    /// Left edge and baseline.
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) glyphs: Vec<Glyph>,
}

/// One glyph.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    /// From the run's left edge.
    pub(crate) x: f32,
    /// What it stands for; empty for the second and later glyphs of a cluster.
    pub(crate) text: String,
}

/// A node of the logical structure; its index is its place in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Node {
    pub(crate) tag: Tag,
    pub(crate) parent: Option<usize>,
}

/// What a node is (ISO 32000-1, 14.8.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    Document,
    Heading1,
    Heading2,
    Paragraph,
    List,
    Item,
    Label,
    Body,
    Table,
    Row,
    ColumnHead,
    RowHead,
    Data,
}

impl Document {
    /// Lays the document out on A4 pages.
    #[must_use]
    pub fn lay_out<'f>(&self, fonts: &'f Fonts) -> Pages<'f> {
        let mut setter = line::Setter::new(fonts, self.locale);
        let mut nodes = vec![Node {
            tag: Tag::Document,
            parent: None,
        }];
        let mut galley = blocks::Galley::new(&mut setter, &mut nodes);
        galley.head(&self.head_left, &self.head_right);
        for (index, section) in self.sections.iter().enumerate() {
            galley.section(index, section);
        }
        let (rows, heads) = galley.finish();
        let foot = furniture::Foot::of(self, &mut setter);
        let mut pages = flow::fill(&rows, &heads, foot.bottom());
        furniture::furnish(&mut pages, &foot, self, &mut setter);
        Pages {
            fonts,
            locale: self.locale,
            title: self.title.clone(),
            pages,
            parts: self.sections.iter().map(|section| section.part).collect(),
            nodes,
            warnings: setter.into_warnings(),
        }
    }
}
