//! Text to lines: cleaned, hyphenated, shaped and broken.
//!
//! Invariant: a line's glyphs all exist in their face, and their texts joined give back the text.

use parley::{FontContext, Layout};
use parley::{
    FontFamily, FontFeatures, LayoutContext, LineHeight, OverflowWrap, PositionedLayoutItem, StyleProperty,
};

use super::hyphenation::{SOFT_HYPHEN, with_soft_hyphens};
use super::style::{Ink, Style};
use super::{Glyph, Run, Warning};
use crate::document::{Part, Span};
use crate::fonts::{Face, Fonts};
use crate::format::clean;
use crate::input::Locale;

/// Stands where the faces lack a character.
const BOX: char = '□';

/// One line of glyph runs; `x` and `y` of a run are relative to the line's left edge and baseline.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Line {
    pub(super) runs: Vec<Run>,
    /// Without blanks at its end.
    pub(super) width: f32,
}

/// Sets text in lines.
pub(super) struct Setter<'f> {
    fonts: &'f Fonts,
    locale: Locale,
    font_context: FontContext,
    layout_context: LayoutContext<Ink>,
    part: Part,
    warnings: Vec<Warning>,
}

impl<'f> Setter<'f> {
    pub(super) fn new(fonts: &'f Fonts, locale: Locale) -> Self {
        Self {
            fonts,
            locale,
            font_context: fonts.context(),
            layout_context: LayoutContext::new(),
            part: Part::Recipient,
            warnings: Vec::new(),
        }
    }

    /// Warnings from here on are about this part.
    pub(super) fn enter(&mut self, part: Part) {
        self.part = part;
    }

    pub(super) fn into_warnings(self) -> Vec<Warning> {
        self.warnings
    }

    /// One text in one style.
    pub(super) fn lines(&mut self, text: &str, style: Style, width: f32) -> Vec<Line> {
        self.paragraph(
            &[Span {
                text: text.to_owned(),
                strong: false,
            }],
            style,
            width,
        )
    }

    /// A paragraph of spans; always at least one line.
    pub(super) fn paragraph(&mut self, spans: &[Span], style: Style, width: f32) -> Vec<Line> {
        let mut text = String::new();
        let mut strong = Vec::new();
        for span in spans {
            let start = text.len();
            let known = self.known(&clean(&span.text));
            text.push_str(&with_soft_hyphens(&known, self.locale, style.hyphenate_from));
            if span.strong {
                strong.push(start..text.len());
            }
        }
        // Texts below each other stay apart for readers aloud; a blank at a line's end takes no room.
        text.push(' ');
        let face = if style.semibold {
            Face::Semibold
        } else {
            Face::Regular
        };
        let mut builder = self
            .layout_context
            .ranged_builder(&mut self.font_context, &text, 1.0, false);
        builder.push_default(FontFamily::named(face.name()));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(LineHeight::Absolute(style.leading));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
        builder.push_default(FontFeatures::from("\"liga\" 0, \"clig\" 0"));
        for range in strong {
            builder.push(FontFamily::named(Face::Semibold.name()), range);
        }
        let mut layout: Layout<Ink> = builder.build(&text);
        layout.break_all_lines(Some(width));
        let lines: Vec<Line> = layout
            .lines()
            .map(|line| self.line(&line, &text, style))
            .collect();
        if lines.is_empty() {
            vec![Line::default()]
        } else {
            lines
        }
    }

    /// The text with a box for every character that the faces lack, each told once a part.
    fn known(&mut self, text: &str) -> String {
        text.chars()
            .map(|c| {
                if self.fonts.covers(c) {
                    return c;
                }
                let warning = Warning::UnknownCharacter {
                    part: self.part,
                    character: c,
                };
                if !self.warnings.contains(&warning) {
                    self.warnings.push(warning);
                }
                BOX
            })
            .collect()
    }

    fn line(&self, line: &parley::layout::Line<'_, Ink>, text: &str, style: Style) -> Line {
        let mut runs: Vec<Run> = Vec::new();
        let line_end = line.text_range().end;
        let mut pen = 0.0;
        let mut visible = 0.0;
        for run in line.items().filter_map(|item| match item {
            PositionedLayoutItem::GlyphRun(run) => Some(run),
            PositionedLayoutItem::InlineBox(_) => None,
        }) {
            let face = self.fonts.face_of(&run.run().font().data);
            let mut glyphs = Vec::new();
            let start = pen;
            for cluster in run.run().visual_clusters() {
                let source = &text[cluster.text_range()];
                if source.starts_with(SOFT_HYPHEN) {
                    if cluster.text_range().end == line_end {
                        let id = self.fonts.face(face).soft_hyphen;
                        glyphs.push(Glyph {
                            id,
                            x: pen - start,
                            text: SOFT_HYPHEN.to_string(),
                        });
                    }
                    continue;
                }
                let mut glyphs_left = cluster.glyphs().count();
                let mut source = extracted(source);
                let mut x = pen;
                for glyph in cluster.glyphs() {
                    glyphs_left -= 1;
                    let id = u16::try_from(glyph.id).unwrap_or_default();
                    glyphs.push(Glyph {
                        id,
                        x: x + glyph.x - start,
                        text: share(&mut source, glyphs_left),
                    });
                    x += glyph.advance;
                }
                pen += cluster.advance();
                if !cluster.is_space_or_nbsp() {
                    visible = pen;
                }
            }
            runs.push(Run {
                face,
                size: style.size,
                ink: style.ink,
                x: start,
                y: 0.0,
                glyphs,
            });
        }
        runs.retain(|run| !run.glyphs.is_empty());
        Line { runs, width: visible }
    }
}

/// A glyph's share of its cluster's text: one character each, the last glyph takes the rest.
fn share(source: &mut String, glyphs_left: usize) -> String {
    let rest = match source.char_indices().nth(1) {
        Some((second, _)) if glyphs_left > 0 => source.split_off(second),
        Some(_) | None => String::new(),
    };
    std::mem::replace(source, rest)
}

/// What a reader of the PDF gets: one text a glyph, so the blanks and hyphens that share a glyph are made one.
pub(super) fn extracted(source: &str) -> String {
    source
        .chars()
        .map(|c| match c {
            '\u{a0}' => ' ',
            '\u{2011}' | '\u{2010}' => '-',
            other => other,
        })
        .collect()
}
