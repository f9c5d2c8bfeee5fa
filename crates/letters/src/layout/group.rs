//! Blocks that belong together: set off in a panel, or held on one page.
//!
//! Invariant: what is held together leaves no more than half a page empty.

use super::blocks::Galley;
use super::style::{ABOVE_PANEL, BOTTOM, PANEL_INDENT, TOP};
use crate::document::Block;

/// What is taller than this share of a page is divided as any other text.
const HELD: f32 = 0.5;

impl Galley<'_, '_> {
    pub(super) fn panel(&mut self, blocks: &[Block]) {
        let first = self.rows.len();
        self.indent += PANEL_INDENT;
        for (place, block) in blocks.iter().enumerate() {
            self.block(block, blocks.get(place + 1));
        }
        self.indent -= PANEL_INDENT;
        for row in &mut self.rows[first..] {
            row.panel = true;
        }
        if let Some(row) = self.rows.get_mut(first) {
            row.space = ABOVE_PANEL;
        }
    }

    pub(super) fn together(&mut self, blocks: &[Block]) {
        let first = self.rows.len();
        for (place, block) in blocks.iter().enumerate() {
            self.block(block, blocks.get(place + 1));
        }
        let rows = &mut self.rows[first..];
        let height: f32 = rows.iter().map(|row| row.space + row.height).sum();
        if height > (BOTTOM - TOP) * HELD {
            return;
        }
        if let Some((_, before)) = rows.split_last_mut() {
            before.iter_mut().for_each(|row| row.keep = true);
        }
    }
}
