//! Where a sentence stands on the pages, for the preview to point at it.
//!
//! Invariant: nothing is laid out for it; the rectangles are read off the glyphs that are printed.

use super::hyphenation::SOFT_HYPHEN;
use super::line::extracted;
use super::{Pages, Run, Shape};

/// What a sentence covers of one line, in points from the page's upper left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Place {
    /// From 0.
    pub(crate) page: usize,
    pub(crate) x: f32,
    /// The line's baseline.
    pub(crate) y: f32,
    pub(crate) width: f32,
    /// The type's size.
    pub(crate) size: f32,
}

/// A printed character.
struct Printed {
    character: char,
    place: Place,
}

impl Pages<'_> {
    /// The lines of every occurrence of a sentence within one node; none if it is not printed.
    pub(crate) fn places(&self, sentence: &str) -> Vec<Place> {
        let wanted: Vec<char> = extracted(sentence).chars().collect();
        if wanted.is_empty() {
            return Vec::new();
        }
        let mut places = Vec::new();
        for node in 0..self.nodes.len() {
            let printed = self.printed(node);
            for found in printed.windows(wanted.len()) {
                if found.iter().map(|one| one.character).eq(wanted.iter().copied()) {
                    places.extend(lines(found));
                }
            }
        }
        places
    }

    /// A node's characters over all pages, as they are read.
    fn printed(&self, node: usize) -> Vec<Printed> {
        let mut printed = Vec::new();
        for (page, marks) in self.pages.iter().map(|page| &page.marks).enumerate() {
            for mark in marks.iter().filter(|mark| mark.node == Some(node)) {
                if let Shape::Text(run) = &mark.shape {
                    self.read(run, page, &mut printed);
                }
            }
        }
        printed
    }

    fn read(&self, run: &Run, page: usize, printed: &mut Vec<Printed>) {
        for glyph in &run.glyphs {
            let advance = f32::from(self.fonts.face(run.face).advance(glyph.id));
            let place = Place {
                page,
                x: run.x + glyph.x,
                y: run.y,
                width: advance * run.size / 1000.0,
                size: run.size,
            };
            let characters = glyph.text.chars().filter(|c| *c != SOFT_HYPHEN);
            printed.extend(characters.map(|character| Printed { character, place }));
        }
    }
}

/// Characters of one sentence, line by line.
fn lines(found: &[Printed]) -> impl Iterator<Item = Place> + '_ {
    let same_line =
        |one: &Printed, next: &Printed| one.place.page == next.place.page && one.place.y == next.place.y;
    found.chunk_by(same_line).filter_map(|line| {
        let mut inked = line
            .iter()
            .filter(|one| one.character != ' ')
            .map(|one| one.place);
        let first = inked.next()?;
        let last = inked.next_back().unwrap_or(first);
        Some(Place {
            width: last.x + last.width - first.x,
            ..first
        })
    })
}
