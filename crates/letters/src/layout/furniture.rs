//! Head of the following pages and foot of all: what belongs to the paper, not to the letter.
//!
//! Invariant: these marks have no node, so readers aloud skip them.

use super::line::{Line, Setter};
use super::style::{FOOT, GUTTER, HAIRLINE, HEAD_BASELINE, Ink, MARGIN, MEASURE, NOTE, PAGE_HEIGHT, Style};
use super::{Mark, Page, Shape};
use crate::document::Document;

/// Where the hairline of a foot of [`FOOT_ROWS`] rows or fewer stands.
const FOOT_TOP: f32 = PAGE_HEIGHT - 66.0;
/// Rows that a foot has room for where it usually stands; one with more stands higher by them.
const FOOT_ROWS: usize = 4;
/// Width of a column of the foot, and of the space beside it.
const COLUMN: f32 = MEASURE * 0.44;
/// Space between the text and the foot.
const ABOVE_FOOT: f32 = 12.0;

/// The foot of every page: all its lines, and where its hairline stands.
pub(super) struct Foot {
    columns: Vec<Vec<Line>>,
    top: f32,
}

impl Foot {
    pub(super) fn of(document: &Document, setter: &mut Setter<'_>) -> Self {
        let mut set = |lines: &Vec<String>| {
            let lines = lines.iter();
            lines
                .flat_map(|line| setter.lines(line, FOOT, COLUMN - GUTTER))
                .collect()
        };
        let columns: Vec<Vec<Line>> = document.foot.iter().map(&mut set).collect();
        let rows = columns.iter().map(Vec::len).max().unwrap_or_default();
        let more = rows.saturating_sub(FOOT_ROWS);
        Self {
            columns,
            top: FOOT_TOP - more as f32 * FOOT.leading,
        }
    }

    /// Where the last line of text ends.
    pub(super) fn bottom(&self) -> f32 {
        self.top - ABOVE_FOOT
    }
}

pub(super) fn furnish(pages: &mut [Page], foot: &Foot, document: &Document, setter: &mut Setter<'_>) {
    let total = pages.len();
    for (index, page) in pages.iter_mut().enumerate() {
        let number = format!("{} ({total})", index + 1);
        if index > 0 {
            let sender = document.head_left.first().map_or("", String::as_str);
            let small = Style { size: 10.0, ..NOTE };
            left(
                page,
                setter.lines(sender, small, MEASURE * 0.6).first(),
                MARGIN,
                HEAD_BASELINE,
            );
            right(
                page,
                setter
                    .lines(&document.running_head, small, MEASURE * 0.38)
                    .first(),
                HEAD_BASELINE,
            );
        }
        bar(page, foot.top);
        for (column, lines) in foot.columns.iter().enumerate() {
            let x = MARGIN + COLUMN * column as f32;
            for (row, line) in lines.iter().enumerate() {
                left(page, Some(line), x, foot.top + 13.0 + row as f32 * FOOT.leading);
            }
        }
        right(
            page,
            setter.lines(&number, NOTE, MEASURE * 0.1).first(),
            foot.top + 14.0,
        );
    }
}

fn left(page: &mut Page, line: Option<&Line>, x: f32, y: f32) {
    for run in line.into_iter().flat_map(|line| &line.runs) {
        let mark = Mark {
            node: None,
            section: None,
            shape: Shape::Text(run.clone()),
        };
        page.marks.push(mark.moved(x, y));
    }
}

fn right(page: &mut Page, line: Option<&Line>, y: f32) {
    let width = line.map_or(0.0, |line| line.width);
    left(page, line, MARGIN + MEASURE - width, y);
}

fn bar(page: &mut Page, y: f32) {
    let shape = Shape::Bar {
        x: MARGIN,
        y,
        width: MEASURE,
        height: HAIRLINE,
        ink: Ink::Line,
    };
    page.marks.push(Mark {
        node: None,
        section: None,
        shape,
    });
}
