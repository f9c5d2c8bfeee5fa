//! A page as SVG, glyph outlines and all: what the preview shows is what the PDF prints.
//!
//! Invariant: it needs no font, no script and no network; every glyph is drawn once in `defs` and used.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{GlyphId, MetadataProvider as _};

use crate::document::Part;
use crate::fonts::Face;
use crate::layout::{Ink, Mark, PAGE_HEIGHT, PAGE_WIDTH, Pages, Place, Run, Shape};

impl Pages<'_> {
    /// Page `number` (from 1) as an `<svg>` of A4 in points; empty for a page that is not there. Marks of a part stand
    /// in groups with `data-part`; `pointed_at` are sentences that are underlined here and never in print.
    #[must_use]
    pub fn svg(&self, number: usize, pointed_at: &[&str]) -> String {
        let Some(page) = number.checked_sub(1).and_then(|index| self.pages.get(index)) else {
            return String::new();
        };
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {PAGE_WIDTH} {PAGE_HEIGHT}\" aria-hidden=\"true\">\n<defs>\n"
        );
        for (face, glyph) in used_glyphs(&page.marks) {
            let outline = self.outline(face, glyph);
            let _ = writeln!(
                svg,
                "<path id=\"{}\" d=\"{outline}\"/>",
                glyph_id(number, face, glyph)
            );
        }
        svg.push_str("</defs>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        let pointed_at = pointed_at.iter().flat_map(|sentence| self.places(sentence));
        pointed_at
            .filter(|place| place.page + 1 == number)
            .for_each(|place| underline(&mut svg, place));
        for group in page
            .marks
            .chunk_by(|before, after| before.section == after.section)
        {
            let part = group[0]
                .section
                .and_then(|section| self.parts.get(section))
                .copied()
                .map(Part::name);
            let _ = match part {
                Some(part) => writeln!(svg, "<g data-part=\"{part}\">"),
                None => writeln!(svg, "<g>"),
            };
            group.iter().for_each(|mark| draw(&mut svg, number, mark));
            svg.push_str("</g>\n");
        }
        svg.push_str("</svg>\n");
        svg
    }

    fn outline(&self, face: Face, glyph: u16) -> String {
        let mut path = Path(String::new());
        if let Some(outline) = self
            .fonts
            .face(face)
            .font()
            .outline_glyphs()
            .get(GlyphId::from(glyph))
        {
            let size = Size::new(1000.0);
            let settings = DrawSettings::unhinted(size, LocationRef::default());
            // A glyph that cannot be drawn is blank, as it is in print.
            let _ = outline.draw(settings, &mut path);
        }
        path.0
    }
}

/// A tint behind the words and a line below them, in the colours of what wants a look.
fn underline(svg: &mut String, place: Place) {
    let Place {
        x, y, width, size, ..
    } = place;
    let (top, height) = (y - size * 0.92, size * 1.25);
    let _ = writeln!(
        svg,
        "<rect x=\"{x:.2}\" y=\"{top:.2}\" width=\"{width:.2}\" height=\"{height:.2}\" fill=\"#fdf0db\"/>\n\
         <rect x=\"{x:.2}\" y=\"{:.2}\" width=\"{width:.2}\" height=\"1.2\" fill=\"#8a4a06\"/>",
        y + size * 0.25
    );
}

fn used_glyphs(marks: &[Mark]) -> BTreeSet<(Face, u16)> {
    let runs = marks.iter().filter_map(|mark| match &mark.shape {
        Shape::Text(run) => Some(run),
        Shape::Bar { .. } => None,
    });
    runs.flat_map(|run| {
        run.glyphs
            .iter()
            .filter(|glyph| glyph.text != " ")
            .map(|glyph| (run.face, glyph.id))
    })
    .collect()
}

fn glyph_id(page: usize, face: Face, glyph: u16) -> String {
    let letter = match face {
        Face::Regular => 'r',
        Face::Semibold => 's',
    };
    format!("p{page}{letter}{glyph}")
}

fn draw(svg: &mut String, page: usize, mark: &Mark) {
    let _ = match &mark.shape {
        Shape::Text(run) => draw_run(svg, page, run),
        Shape::Bar {
            x,
            y,
            width,
            height,
            ink,
        } => {
            writeln!(
                svg,
                "<rect x=\"{x:.2}\" y=\"{y:.2}\" width=\"{width:.2}\" height=\"{height:.2}\" fill=\"{}\"/>",
                hex(*ink)
            )
        }
    };
}

fn draw_run(svg: &mut String, page: usize, run: &Run) -> std::fmt::Result {
    let scale = run.size / 1000.0;
    write!(
        svg,
        "<g fill=\"{}\" transform=\"translate({:.2} {:.2}) scale({scale:.4} -{scale:.4})\">",
        hex(run.ink),
        run.x,
        run.y
    )?;
    for glyph in run.glyphs.iter().filter(|glyph| glyph.text != " ") {
        let id = glyph_id(page, run.face, glyph.id);
        write!(svg, "<use href=\"#{id}\" x=\"{:.0}\"/>", glyph.x / scale)?;
    }
    writeln!(svg, "</g>")
}

fn hex(ink: Ink) -> String {
    let [red, green, blue] = ink.rgb();
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// Path data in 1/1000 em, y upwards.
struct Path(String);

impl OutlinePen for Path {
    fn move_to(&mut self, x: f32, y: f32) {
        let _ = write!(self.0, "M{x:.0} {y:.0}");
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let _ = write!(self.0, "L{x:.0} {y:.0}");
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let _ = write!(self.0, "Q{cx:.0} {cy:.0} {x:.0} {y:.0}");
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let _ = write!(self.0, "C{ax:.0} {ay:.0} {bx:.0} {by:.0} {x:.0} {y:.0}");
    }

    fn close(&mut self) {
        self.0.push('Z');
    }
}
