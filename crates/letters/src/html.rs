//! The letter as semantic HTML, for reading on a screen or aloud.
//!
//! Invariant: all text is escaped; the markup holds no script, style or address to load from.

use std::fmt::Write as _;

use crate::document::{Block, Cell, Document, Span, Table};

impl Document {
    /// An `<article>` with the letter's language; each part is a `<section data-part>`.
    #[must_use]
    pub fn html(&self) -> String {
        let mut html = format!("<article lang=\"{}\">\n", self.locale.tag());
        lines(&mut html, "header", self.head_left.iter().chain(&self.head_right));
        for section in &self.sections {
            let _ = writeln!(html, "<section data-part=\"{}\">", section.part.name());
            section
                .blocks
                .iter()
                .for_each(|block| write_block(&mut html, block));
            html.push_str("</section>\n");
        }
        html.push_str("</article>\n");
        html
    }
}

fn write_block(html: &mut String, block: &Block) {
    let _ = match block {
        Block::Heading { level, text } => writeln!(html, "<h{level}>{}</h{level}>", escape(text)),
        Block::Paragraph(text) => writeln!(html, "<p>{}</p>", inline(text)),
        Block::Note(text) => writeln!(html, "<p><small>{}</small></p>", escape(text)),
        Block::List(items) => {
            html.push_str("<ul>\n");
            for item in items {
                let _ = writeln!(html, "<li>{}</li>", inline(item));
            }
            writeln!(html, "</ul>")
        }
        Block::Lines(lines) => writeln!(html, "<p>{}</p>", cell_text(lines)),
        Block::Address {
            lines: address,
            concerns,
        } => {
            lines(html, "address", address.iter());
            concerns
                .iter()
                .for_each(|text| write_block(html, &Block::Note(text.clone())));
            Ok(())
        }
        Block::Panel(blocks) => {
            html.push_str("<div class=\"panel\">\n");
            blocks.iter().for_each(|block| write_block(html, block));
            writeln!(html, "</div>")
        }
        Block::Together(blocks) => {
            blocks.iter().for_each(|block| write_block(html, block));
            Ok(())
        }
        Block::Facts(facts) => {
            html.push_str("<dl>\n");
            for (label, value) in facts {
                let _ = writeln!(html, "<dt>{}</dt><dd>{}</dd>", escape(label), escape(value));
            }
            writeln!(html, "</dl>")
        }
        Block::Table(table) => {
            write_table(html, table);
            Ok(())
        }
    };
}

fn write_table(html: &mut String, table: &Table) {
    html.push_str("<table>\n<thead><tr>");
    for column in &table.columns {
        let _ = write!(html, "<th scope=\"col\">{}</th>", escape(&column.head));
    }
    html.push_str("</tr></thead>\n<tbody>\n");
    for row in &table.rows {
        html.push_str("<tr>");
        for (place, cell) in row.iter().enumerate() {
            let (open, close) = if place == 0 {
                ("th scope=\"row\"", "th")
            } else {
                ("td", "td")
            };
            let _ = write!(html, "<{open}>{}</{close}>", cell_text(cell));
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</tbody>\n</table>\n");
}

fn cell_text(cell: &Cell) -> String {
    cell.iter()
        .map(|line| inline(line))
        .collect::<Vec<_>>()
        .join("<br>")
}

fn lines<'a>(html: &mut String, tag: &str, lines: impl Iterator<Item = &'a String>) {
    let text: Vec<String> = lines.map(|line| escape(line)).collect();
    let _ = writeln!(html, "<{tag}>{}</{tag}>", text.join("<br>"));
}

fn inline(spans: &[Span]) -> String {
    spans
        .iter()
        .map(|span| match (span.strong, escape(&span.text)) {
            (true, text) => format!("<strong>{text}</strong>"),
            (false, text) => text,
        })
        .collect()
}

/// Escapes text for element content and quoted attributes, in HTML and in XML.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(c),
        }
    }
    escaped
}
