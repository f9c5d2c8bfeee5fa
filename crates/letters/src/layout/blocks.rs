//! Blocks to rows: how each kind of block is set.
//!
//! Invariant: a heading keeps with what follows, and no paragraph leaves or begins with one line alone.

use super::flow::Row;
use super::line::{Line, Setter};
use super::style::{
    ABOVE_HEADING, ABOVE_PARAGRAPH, ABOVE_TITLE, ADDRESS_TOP, ADDRESS_X, BELOW_HEADING, BODY, FIRST_TOP,
    GUTTER, HEAD, HEAD_BASELINE, HEADING, MARGIN, MEASURE, NOTE, SENDER, Style, TITLE,
};
use super::{Mark, Node, Shape, Tag};
use crate::document::{Block, Section, Span};

/// The long strip of rows that is cut into pages.
pub(super) struct Galley<'g, 'f> {
    pub(super) setter: &'g mut Setter<'f>,
    nodes: &'g mut Vec<Node>,
    pub(super) rows: Vec<Row>,
    pub(super) heads: Vec<Vec<Row>>,
    pub(super) section: usize,
    pub(super) indent: f32,
}

impl<'g, 'f> Galley<'g, 'f> {
    pub(super) fn new(setter: &'g mut Setter<'f>, nodes: &'g mut Vec<Node>) -> Self {
        Self {
            setter,
            nodes,
            rows: Vec::new(),
            heads: Vec::new(),
            section: 0,
            indent: 0.0,
        }
    }

    pub(super) fn finish(self) -> (Vec<Row>, Vec<Vec<Row>>) {
        (self.rows, self.heads)
    }

    /// The first page's head: sender to the left, date and numbers to the right.
    pub(super) fn head(&mut self, left: &[String], right: &[String]) {
        let mut row = Row {
            at: Some(HEAD_BASELINE - HEAD.leading),
            keep: true,
            ..Row::default()
        };
        let node = self.node(Tag::Paragraph, 0);
        let mut y = 0.0;
        for (index, text) in left.iter().enumerate() {
            let style = if index == 0 { SENDER } else { HEAD };
            for line in self.setter.lines(text, style, MEASURE * 0.56) {
                self.put(&mut row, &line, Some(node), MARGIN, y + HEAD.leading);
                y += HEAD.leading;
            }
        }
        let node = self.node(Tag::Paragraph, 0);
        y = 0.0;
        for text in right {
            for line in self.setter.lines(text, HEAD, MEASURE * 0.42) {
                let x = MARGIN + MEASURE - line.width;
                self.put(&mut row, &line, Some(node), x, y + HEAD.leading);
                y += HEAD.leading;
            }
        }
        self.rows.push(row);
    }

    pub(super) fn section(&mut self, index: usize, section: &Section) {
        self.section = index;
        self.setter.enter(section.part);
        let first = self.rows.len();
        for (place, block) in section.blocks.iter().enumerate() {
            self.block(block, section.blocks.get(place + 1));
        }
        if let Some(row) = self.rows.get_mut(first) {
            row.new_page = section.new_page;
        }
    }

    pub(super) fn block(&mut self, block: &Block, next: Option<&Block>) {
        let leads_in = matches!(next, Some(Block::List(_) | Block::Facts(_) | Block::Table(_)));
        match block {
            Block::Heading { level: 1, text } => self.text(text, TITLE, Tag::Heading1, ABOVE_TITLE, true),
            Block::Heading { text, .. } => self.text(text, HEADING, Tag::Heading2, ABOVE_HEADING, true),
            Block::Note(text) => self.text(text, NOTE, Tag::Paragraph, 0.0, true),
            Block::Paragraph(spans) => self.paragraph(spans, leads_in),
            Block::List(items) => self.list(items),
            Block::Address { lines, concerns } => self.address(lines, concerns.as_deref()),
            Block::Facts(facts) => self.facts(facts),
            Block::Table(table) => self.table(table),
            Block::Lines(lines) => self.lines(lines),
            Block::Panel(blocks) => self.panel(blocks),
            Block::Together(blocks) => self.together(blocks),
        }
    }

    fn text(&mut self, text: &str, style: Style, tag: Tag, space: f32, keep: bool) {
        let lines = self.balanced(text, style);
        let node = self.node(tag, 0);
        self.stack(&lines, style, node, self.left(), space);
        if let (true, Some(row)) = (keep, self.rows.last_mut()) {
            row.keep = true;
        }
    }

    /// A heading of several lines: divided after its colon if it has one, otherwise into lines of like length.
    fn balanced(&mut self, text: &str, style: Style) -> Vec<Line> {
        let mut lines = self.setter.lines(text, style, self.measure());
        if lines.len() == 1 {
            return lines;
        }
        if let Some((topic, outcome)) = text.split_once(": ") {
            let mut divided = self.setter.lines(&format!("{topic}: "), style, self.measure());
            divided.extend(self.setter.lines(outcome, style, self.measure()));
            if divided.len() == lines.len() {
                return divided;
            }
        }
        for step in 1..8 {
            let width = self.measure() * (1.0 - step as f32 * 0.06);
            let narrower = self.setter.lines(text, style, width);
            if narrower.len() > lines.len() {
                break;
            }
            lines = narrower;
        }
        lines
    }

    fn paragraph(&mut self, spans: &[Span], leads_in: bool) {
        let space = match self.rows.last() {
            Some(row) if row.keep => BELOW_HEADING,
            Some(_) | None => ABOVE_PARAGRAPH,
        };
        let lines = self.setter.paragraph(spans, BODY, self.measure());
        let node = self.node(Tag::Paragraph, 0);
        self.stack(&lines, BODY, node, self.left(), space);
        if let (true, Some(row)) = (leads_in, self.rows.last_mut()) {
            row.keep = true;
        }
    }

    fn lines(&mut self, lines: &[Vec<Span>]) {
        let node = self.node(Tag::Paragraph, 0);
        let measure = self.measure();
        let lines: Vec<Line> = lines
            .iter()
            .flat_map(|line| self.setter.paragraph(line, BODY, measure))
            .collect();
        self.stack(&lines, BODY, node, self.left(), ABOVE_PARAGRAPH);
    }

    /// Lines below each other; the first two and the last two keep together.
    pub(super) fn stack(&mut self, lines: &[Line], style: Style, node: usize, x: f32, space: f32) {
        let count = lines.len();
        for (index, line) in lines.iter().enumerate() {
            let mut row = Row {
                space: if index == 0 { space } else { 0.0 },
                height: style.leading,
                keep: index + 1 < count && (index == 0 || index + 2 == count),
                ..Row::default()
            };
            self.put(&mut row, line, Some(node), x, baseline(style));
            self.rows.push(row);
        }
    }

    /// The address in the envelope's window, and beside it whom the letter concerns; what follows begins below.
    fn address(&mut self, address: &[String], concerns: Option<&str>) {
        let mut row = Row {
            at: Some(ADDRESS_TOP),
            keep: true,
            ..Row::default()
        };
        let texts: Vec<&str> = address.iter().map(String::as_str).collect();
        let lines = self.column(&mut row, &texts, BODY, ADDRESS_X, MARGIN + MEASURE - ADDRESS_X);
        let beside: Vec<&str> = concerns.into_iter().collect();
        let beside = self.column(&mut row, &beside, NOTE, MARGIN, ADDRESS_X - MARGIN - GUTTER);
        row.height = (lines.max(beside) as f32 * BODY.leading + 12.0).max(FIRST_TOP - ADDRESS_TOP);
        self.rows.push(row);
    }

    /// Texts below each other on one row, as one paragraph. Says how many lines they take.
    fn column(&mut self, row: &mut Row, texts: &[&str], style: Style, x: f32, width: f32) -> usize {
        if texts.is_empty() {
            return 0;
        }
        let node = self.node(Tag::Paragraph, 0);
        let lines: Vec<Line> = texts
            .iter()
            .flat_map(|text| self.setter.lines(text, style, width))
            .collect();
        for (index, line) in lines.iter().enumerate() {
            let y = baseline(style) + index as f32 * style.leading;
            self.put(row, line, Some(node), x, y);
        }
        lines.len()
    }

    fn facts(&mut self, facts: &[(String, String)]) {
        let label_width = self.measure() * 0.28;
        let table = self.node(Tag::Table, 0);
        for (label, value) in facts {
            let node = self.node(Tag::Row, table);
            let head = self.node(Tag::RowHead, node);
            let data = self.node(Tag::Data, node);
            let labels = self.setter.lines(label, NOTE, label_width - GUTTER);
            let values = self.setter.lines(value, BODY, self.measure() - label_width);
            for index in 0..labels.len().max(values.len()) {
                let mut row = Row {
                    space: if index == 0 { 1.5 } else { 0.0 },
                    height: BODY.leading,
                    ..Row::default()
                };
                row.keep = index + 1 < labels.len().max(values.len());
                if let Some(line) = labels.get(index) {
                    self.put(&mut row, line, Some(head), self.left(), baseline(BODY));
                }
                if let Some(line) = values.get(index) {
                    self.put(
                        &mut row,
                        line,
                        Some(data),
                        self.left() + label_width,
                        baseline(BODY),
                    );
                }
                self.rows.push(row);
            }
        }
    }

    /// A new node of the structure.
    pub(super) fn node(&mut self, tag: Tag, parent: usize) -> usize {
        self.nodes.push(Node {
            tag,
            parent: Some(parent),
        });
        self.nodes.len() - 1
    }

    /// Puts a line's glyphs on a row.
    pub(super) fn put(&self, row: &mut Row, line: &Line, node: Option<usize>, x: f32, y: f32) {
        row.marks.extend(line.runs.iter().map(|run| {
            Mark {
                node,
                section: Some(self.section),
                shape: Shape::Text(run.clone()),
            }
            .moved(x, y)
        }));
    }

    pub(super) fn left(&self) -> f32 {
        MARGIN + self.indent
    }

    pub(super) fn measure(&self) -> f32 {
        MEASURE - self.indent
    }
}

/// Where the baseline stands in a line of this style: the capitals' middle on the line's middle, a little below.
pub(super) fn baseline(style: Style) -> f32 {
    (style.leading + style.size * 0.66) / 2.0
}
