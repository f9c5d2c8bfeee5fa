//! Bulleted lists, in two columns where all items are short.
//!
//! Invariant: items stand in the order given, down the first column and then down the second.

use super::Tag;
use super::blocks::{Galley, baseline};
use super::flow::Row;
use super::line::Line;
use super::style::{BODY, GUTTER, LIST_INDENT};
use crate::document::Span;

/// A bullet.
const BULLET: &str = "•";

/// A list of at least so many short items stands in two columns.
const TWO_COLUMNS_FROM: usize = 6;

impl Galley<'_, '_> {
    pub(super) fn list(&mut self, items: &[Vec<Span>]) {
        let list = self.node(Tag::List, 0);
        let half = (self.measure() - GUTTER) / 2.0;
        let narrow: Vec<Vec<Line>> = if items.len() >= TWO_COLUMNS_FROM {
            items
                .iter()
                .map(|item| self.setter.paragraph(item, BODY, half - LIST_INDENT))
                .collect()
        } else {
            Vec::new()
        };
        if !narrow.is_empty() && narrow.iter().all(|lines| lines.len() == 1) {
            self.two_columns(list, &narrow, half + GUTTER);
            return;
        }
        for (index, item) in items.iter().enumerate() {
            let lines = self.setter.paragraph(item, BODY, self.measure() - LIST_INDENT);
            let first = self.rows.len();
            let (label, body) = self.item(list);
            let space = if index == 0 { 2.0 } else { 1.0 };
            self.stack(&lines, BODY, body, self.left() + LIST_INDENT, space);
            self.bullet(first, label, self.left());
            if let (true, Some(row)) = (keeps_with_next(index, items.len()), self.rows.last_mut()) {
                row.keep = true;
            }
        }
    }

    fn two_columns(&mut self, list: usize, items: &[Vec<Line>], step: f32) {
        let per_column = items.len().div_ceil(2);
        let first = self.rows.len();
        for index in 0..per_column {
            let space = if index == 0 { 2.0 } else { 1.0 };
            let keep = keeps_with_next(index, per_column);
            self.rows.push(Row {
                space,
                height: BODY.leading,
                keep,
                ..Row::default()
            });
        }
        for (index, lines) in items.iter().enumerate() {
            let x = self.left() + if index < per_column { 0.0 } else { step };
            let (label, body) = self.item(list);
            let place = first + index % per_column;
            let mut row = std::mem::take(&mut self.rows[place]);
            for line in lines {
                self.put(&mut row, line, Some(body), x + LIST_INDENT, baseline(BODY));
            }
            self.rows[place] = row;
            self.bullet(place, label, x);
        }
    }

    fn item(&mut self, list: usize) -> (usize, usize) {
        let item = self.node(Tag::Item, list);
        (self.node(Tag::Label, item), self.node(Tag::Body, item))
    }

    fn bullet(&mut self, place: usize, node: usize, x: f32) {
        let mut row = std::mem::take(&mut self.rows[place]);
        for line in self.setter.lines(BULLET, BODY, LIST_INDENT) {
            self.put(&mut row, &line, Some(node), x + 2.0, baseline(BODY));
        }
        self.rows[place] = row;
    }
}

/// No item stands alone at the bottom or the top of a page.
fn keeps_with_next(index: usize, count: usize) -> bool {
    index + 1 < count && (index == 0 || index + 2 == count)
}
