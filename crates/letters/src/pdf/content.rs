//! One page's content stream: marked content in reading order, what belongs to the paper as artifacts.
//!
//! Invariant: each node has at most one marked-content sequence a page, numbered in the order they are written.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, DictItem, Mm, Op, PaintMode, PdfFontHandle, PdfPage, Pt, Rect, Rgb, TextItem,
    TextMatrix,
};

use super::embed::{Embedded, font_id};
use crate::layout::{Ink, Mark, Node, PAGE_HEIGHT, Page, Run, Shape};

/// A written page, and the node of each marked-content sequence by its number.
pub(super) struct Written {
    pub(super) page: PdfPage,
    pub(super) nodes: Vec<usize>,
}

pub(super) fn write(page: &Page, nodes: &[Node], embedded: &Embedded) -> Written {
    let mut by_node: BTreeMap<Option<usize>, Vec<&Mark>> = BTreeMap::new();
    for mark in &page.marks {
        by_node.entry(mark.node).or_default().push(mark);
    }
    let mut ops = Vec::new();
    let mut marked = Vec::new();
    for (node, marks) in by_node {
        match node.and_then(|index| nodes.get(index).map(|node| (index, node))) {
            None => ops.push(Op::BeginMarkedContent {
                tag: "Artifact".to_owned(),
            }),
            Some((index, node)) => {
                let number = DictItem::Int(marked.len() as i64);
                let map = BTreeMap::from([("MCID".to_owned(), number)]);
                let tag = node.tag.name().to_owned();
                ops.push(Op::BeginMarkedContentWithProperties {
                    tag,
                    properties: DictItem::Dict { map },
                });
                marked.push(index);
            }
        }
        marks.iter().for_each(|mark| draw(&mut ops, mark, embedded));
        ops.push(Op::EndMarkedContent);
    }
    Written {
        page: PdfPage::new(Mm(210.0), Mm(297.0), ops),
        nodes: marked,
    }
}

fn draw(ops: &mut Vec<Op>, mark: &Mark, embedded: &Embedded) {
    match &mark.shape {
        Shape::Text(run) => ops.extend([
            Op::StartTextSection,
            Op::SetFillColor { col: colour(run.ink) },
            Op::SetFont {
                font: PdfFontHandle::External(font_id(run.face)),
                size: Pt(run.size),
            },
            Op::SetTextMatrix {
                matrix: TextMatrix::Translate(Pt(rounded(run.x)), Pt(up(run.y))),
            },
            Op::ShowText {
                items: vec![TextItem::GlyphIds(codepoints(run, embedded))],
            },
            Op::EndTextSection,
        ]),
        Shape::Bar {
            x,
            y,
            width,
            height,
            ink,
        } => {
            let mut rectangle = Rect::from_xywh(
                Pt(rounded(*x)),
                Pt(up(y + height)),
                Pt(rounded(*width)),
                Pt(rounded(*height)),
            );
            rectangle.mode = Some(PaintMode::Fill);
            ops.extend([
                Op::SetFillColor { col: colour(*ink) },
                Op::DrawRectangle { rectangle },
            ]);
        }
    }
}

/// Glyphs with the kern after each: what its advance lacks to the next glyph, in whole 1/1000 em.
fn codepoints(run: &Run, embedded: &Embedded) -> Vec<Codepoint> {
    let next = run.glyphs.iter().skip(1).map(|glyph| Some(glyph.x)).chain([None]);
    run.glyphs
        .iter()
        .zip(next)
        .map(|(glyph, next)| {
            let advance = embedded.advance(run.face, glyph.id);
            let kern = next.map_or(0.0, |next| {
                (advance - (next - glyph.x) * 1000.0 / run.size).round()
            });
            let text = (!glyph.text.is_empty()).then(|| glyph.text.clone());
            Codepoint {
                gid: embedded.glyph(run.face, glyph.id),
                offset: kern,
                cid: text,
            }
        })
        .collect()
}

fn colour(ink: Ink) -> Color {
    let [r, g, b] = ink
        .rgb()
        .map(|part| (f32::from(part) / 255.0 * 1000.0).round() / 1000.0);
    Color::Rgb(Rgb {
        r,
        g,
        b,
        icc_profile: None,
    })
}

/// From the page's top to its bottom-up measure.
fn up(y: f32) -> f32 {
    rounded(PAGE_HEIGHT - y)
}

/// Hundredths of a point are finer than any printer.
fn rounded(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}
