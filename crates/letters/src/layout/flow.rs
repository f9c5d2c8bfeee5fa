//! Rows to pages.
//!
//! Invariant: rows that keep together stand on one page, unless together they are taller than a page.

use super::style::{MARGIN, PANEL_BAR, TOP};
use super::{Ink, Mark, Page, Shape};

/// A strip of the page that is never divided.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    /// Space above, dropped at the top of a page.
    pub(super) space: f32,
    pub(super) height: f32,
    /// Marks with `y` from the row's top.
    pub(super) marks: Vec<Mark>,
    /// Stands on the same page as the row after it.
    pub(super) keep: bool,
    /// Begins a page.
    pub(super) new_page: bool,
    /// Has a panel's bar beside it.
    pub(super) panel: bool,
    /// The head that is repeated above it when it begins a page.
    pub(super) head: Option<usize>,
    /// Stands at this height on the first page, whatever came before.
    pub(super) at: Option<f32>,
}

/// Shares of the white space above blocks, from open to tight; type and leading are never touched.
const OPENNESS: [f32; 3] = [1.0, 0.85, 0.7];

/// Fills as few pages as can be: white space is given up only where that saves a page. What begins on a new page is
/// filled for itself. The last line ends at `bottom`, in points from the page's top.
pub(super) fn fill(rows: &[Row], heads: &[Vec<Row>], bottom: f32) -> Vec<Page> {
    rows.chunk_by(|_, next| !next.new_page)
        .flat_map(|rows| {
            let set = |open: f32| {
                let spaced = rows.iter().cloned().map(|row| Row {
                    space: row.space * open,
                    ..row
                });
                paginate(spaced.collect(), heads, bottom)
            };
            OPENNESS
                .map(set)
                .into_iter()
                .min_by_key(Vec::len)
                .unwrap_or_default()
        })
        .collect()
}

/// Fills pages with rows; `heads` are table heads, repeated as marks without a node.
fn paginate(rows: Vec<Row>, heads: &[Vec<Row>], bottom: f32) -> Vec<Page> {
    let mut press = Press {
        pages: vec![Page::default()],
        y: TOP,
        bottom,
        empty: true,
        after_panel: false,
    };
    let mut rows = rows.into_iter();
    while let Some(first) = rows.next() {
        let mut group = vec![first];
        while group.last().is_some_and(|row| row.keep) {
            match rows.next() {
                Some(next) => group.push(next),
                None => break,
            }
        }
        press.place(group, heads);
    }
    press.pages
}

struct Press {
    pages: Vec<Page>,
    y: f32,
    bottom: f32,
    /// Nothing stands on the page yet.
    empty: bool,
    after_panel: bool,
}

impl Press {
    fn place(&mut self, group: Vec<Row>, heads: &[Vec<Row>]) {
        let height: f32 = group.iter().map(|row| row.space + row.height).sum();
        if !self.empty && self.y + height > self.bottom {
            self.turn(group.first(), heads);
        }
        for row in group {
            let space = if self.empty { 0.0 } else { row.space };
            if !self.empty && self.y + space + row.height > self.bottom {
                self.turn(Some(&row), heads);
            }
            self.set(row);
        }
    }

    fn turn(&mut self, next: Option<&Row>, heads: &[Vec<Row>]) {
        self.pages.push(Page::default());
        self.y = TOP;
        self.empty = true;
        self.after_panel = false;
        for row in next
            .and_then(|row| row.head)
            .and_then(|head| heads.get(head))
            .into_iter()
            .flatten()
        {
            let mut row = row.clone();
            row.marks.iter_mut().for_each(|mark| mark.node = None);
            self.set(row);
        }
    }

    fn set(&mut self, row: Row) {
        let space = if self.empty { 0.0 } else { row.space };
        let top = row.at.unwrap_or(self.y + space);
        if row.panel {
            let from = if self.after_panel { self.y } else { top };
            self.bar(from, top + row.height);
        }
        if let Some(page) = self.pages.last_mut() {
            page.marks
                .extend(row.marks.into_iter().map(|mark| mark.moved(0.0, top)));
        }
        self.y = top + row.height;
        self.empty = false;
        self.after_panel = row.panel;
    }

    fn bar(&mut self, from: f32, to: f32) {
        let shape = Shape::Bar {
            x: MARGIN,
            y: from,
            width: PANEL_BAR,
            height: to - from,
            ink: Ink::Dusk,
        };
        if let Some(page) = self.pages.last_mut() {
            match page.marks.iter_mut().rev().find_map(Mark::panel_bar) {
                Some((y, height)) if (*y + *height - from).abs() < 0.01 => *height = to - *y,
                _ => page.marks.push(Mark {
                    node: None,
                    section: None,
                    shape,
                }),
            }
        }
    }
}

impl Mark {
    pub(super) fn moved(mut self, right: f32, down: f32) -> Self {
        match &mut self.shape {
            Shape::Text(run) => {
                run.x += right;
                run.y += down;
            }
            Shape::Bar { x, y, .. } => {
                *x += right;
                *y += down;
            }
        }
        self
    }

    fn panel_bar(&mut self) -> Option<(&mut f32, &mut f32)> {
        match &mut self.shape {
            Shape::Bar {
                y,
                height,
                ink: Ink::Dusk,
                ..
            } => Some((y, height)),
            Shape::Bar { .. } | Shape::Text(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::style::BOTTOM;
    use super::*;

    fn row(height: f32, keep: bool) -> Row {
        let mark = Mark {
            node: None,
            section: None,
            shape: Shape::Bar {
                x: 0.0,
                y: 0.0,
                width: 1.0,
                height,
                ink: Ink::Line,
            },
        };
        Row {
            height,
            keep,
            marks: vec![mark],
            ..Row::default()
        }
    }

    fn marks(pages: &[Page]) -> Vec<usize> {
        pages.iter().map(|page| page.marks.len()).collect()
    }

    #[test]
    fn rows_that_keep_together_turn_the_page_together() {
        let room = BOTTOM - TOP;
        let rows = vec![row(room - 30.0, false), row(20.0, true), row(20.0, false)];
        assert_eq!(marks(&paginate(rows, &[], BOTTOM)), [1, 2]);
    }

    #[test]
    fn white_space_is_given_up_only_where_it_saves_a_page() {
        let spaced = |height| Row {
            space: 100.0,
            ..row(height, false)
        };
        let room = BOTTOM - TOP;
        let saves = [row(room - 120.0, false), spaced(30.0)];
        assert_eq!(fill(&saves, &[], BOTTOM).len(), 1);
        let in_vain = [row(room - 60.0, false), spaced(30.0), spaced(30.0)];
        let [_, second] = fill(&in_vain, &[], BOTTOM).try_into().unwrap();
        let top = |mark: &Mark| match mark.shape {
            Shape::Bar { y, .. } => y,
            Shape::Text(_) => f32::NAN,
        };
        assert_eq!(top(&second.marks[1]) - top(&second.marks[0]), 130.0);
    }

    #[test]
    fn what_begins_a_page_begins_one_though_the_row_before_keeps() {
        let mut begins = row(20.0, false);
        begins.new_page = true;
        assert_eq!(marks(&fill(&[row(20.0, true), begins], &[], BOTTOM)), [1, 1]);
    }

    #[test]
    fn rows_taller_than_a_page_together_are_divided() {
        let rows = (0..100).map(|_| row(20.0, true)).collect();
        let pages = paginate(rows, &[], BOTTOM);
        assert!(pages.len() >= 3);
        assert_eq!(marks(&pages).iter().sum::<usize>(), 100);
    }

    #[test]
    fn a_table_row_that_begins_a_page_has_its_head_again_outside_the_structure() {
        let mut body = row(50.0, false);
        body.head = Some(0);
        let mut head = row(20.0, true);
        head.marks[0].node = Some(7);
        let rows = vec![row(BOTTOM - TOP - 10.0, false), body];
        let pages = paginate(rows, &[vec![head]], BOTTOM);
        assert_eq!(marks(&pages), [1, 2]);
        assert_eq!(pages[1].marks[0].node, None);
    }
}
