//! Head of the following pages and foot of all: what belongs to the paper, not to the letter.
//!
//! Invariant: these marks have no node, so readers aloud skip them.

use super::line::{Line, Setter};
use super::style::{FOOT, HAIRLINE, HEAD_BASELINE, Ink, MARGIN, MEASURE, NOTE, PAGE_HEIGHT, Style};
use super::{Mark, Page, Shape};
use crate::document::Document;

/// Where the foot's hairline stands.
const FOOT_TOP: f32 = PAGE_HEIGHT - 66.0;

pub(super) fn furnish(pages: &mut [Page], document: &Document, setter: &mut Setter<'_>) {
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
        bar(page, FOOT_TOP);
        let step = MEASURE * 0.44;
        for (column, lines) in document.foot.iter().enumerate() {
            let x = MARGIN + step * column as f32;
            let lines: Vec<Line> = lines
                .iter()
                .flat_map(|line| setter.lines(line, FOOT, step - 12.0))
                .collect();
            for (row, line) in lines.iter().take(4).enumerate() {
                left(page, Some(line), x, FOOT_TOP + 13.0 + row as f32 * FOOT.leading);
            }
        }
        right(
            page,
            setter.lines(&number, NOTE, MEASURE * 0.1).first(),
            FOOT_TOP + 14.0,
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
