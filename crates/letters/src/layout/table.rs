//! Tables: hairlines, a repeated head, rows that break between lines only when they must.
//!
//! Invariant: every cell's text is below its column's head, also where cells have different heights.

use super::blocks::{Galley, baseline};
use super::flow::Row;
use super::line::Line;
use super::style::{CELL, COLUMN_HEAD, GUTTER, HAIRLINE, Style};
use super::{Ink, Mark, Shape, Tag};
use crate::document::{Cell, Column, Span, Table};

/// Above and below a row's text.
const PADDING: f32 = 4.5;

/// A column's place on the page.
struct Place {
    x: f32,
    width: f32,
    figures: bool,
}

impl Galley<'_, '_> {
    pub(super) fn table(&mut self, table: &Table) {
        let places = self.places(&table.columns);
        let node = self.node(Tag::Table, 0);
        let heads: Vec<Cell> = table
            .columns
            .iter()
            .map(|column| {
                vec![vec![Span {
                    text: column.head.clone(),
                    strong: false,
                }]]
            })
            .collect();
        let first = self.rows.len();
        self.row(&heads, &places, node, COLUMN_HEAD, None);
        let mut head: Vec<Row> = self.rows[first..].to_vec();
        head.iter_mut().for_each(|row| row.keep = true);
        self.rows[first..].iter_mut().for_each(|row| row.keep = true);
        self.heads.push(head);
        let repeated = self.heads.len() - 1;
        for (index, cells) in table.rows.iter().enumerate() {
            self.row(cells, &places, node, CELL, Some(repeated));
            let sum_follows = table.has_sum && index + 2 == table.rows.len();
            if let (true, Some(row)) = (sum_follows, self.rows.last_mut()) {
                row.keep = true;
            }
        }
    }

    fn places(&self, columns: &[Column]) -> Vec<Place> {
        let total: f32 = columns.iter().map(|column| f32::from(column.share)).sum();
        let gutters = GUTTER * columns.len().saturating_sub(1) as f32;
        let mut x = self.left();
        columns
            .iter()
            .map(|column| {
                let width = (self.measure() - gutters) * f32::from(column.share) / total.max(1.0);
                let place = Place {
                    x,
                    width,
                    figures: column.figures,
                };
                x += width + GUTTER;
                place
            })
            .collect()
    }

    /// One table row as strips: the first lines of all cells, the second lines, and so on.
    fn row(&mut self, cells: &[Cell], places: &[Place], table: usize, style: Style, head: Option<usize>) {
        let row = self.node(Tag::Row, table);
        let set: Vec<(usize, Vec<Line>)> = cells
            .iter()
            .zip(places)
            .enumerate()
            .map(|(index, (cell, place))| {
                let tag = match (head, index) {
                    (None, _) => Tag::ColumnHead,
                    (Some(_), 0) => Tag::RowHead,
                    (Some(_), _) => Tag::Data,
                };
                let node = self.node(tag, row);
                let lines = cell
                    .iter()
                    .flat_map(|line| self.setter.paragraph(line, style, place.width))
                    .collect();
                (node, lines)
            })
            .collect();
        let strips = set.iter().map(|(_, lines)| lines.len()).max().unwrap_or_default();
        for strip in 0..strips {
            let (is_first, is_last) = (strip == 0, strip + 1 == strips);
            let mut row = Row {
                height: style.leading,
                keep: !is_last,
                head,
                ..Row::default()
            };
            row.space = if is_first { PADDING } else { 0.0 };
            for ((node, lines), place) in set.iter().zip(places) {
                if let Some(line) = lines.get(strip) {
                    let x = if place.figures {
                        place.x + place.width - line.width
                    } else {
                        place.x
                    };
                    self.put(&mut row, line, Some(*node), x, baseline(style));
                }
            }
            if is_last {
                row.height += PADDING;
                row.marks.push(self.rule(row.height, head.is_none()));
            }
            self.rows.push(row);
        }
    }

    fn rule(&self, y: f32, firm: bool) -> Mark {
        let ink = if firm { Ink::Second } else { Ink::Line };
        let shape = Shape::Bar {
            x: self.left(),
            y: y - HAIRLINE,
            width: self.measure(),
            height: HAIRLINE,
            ink,
        };
        Mark {
            node: None,
            section: Some(self.section),
            shape,
        }
    }
}
