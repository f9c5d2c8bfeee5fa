//! The faces that a letter uses, cut down to the glyphs it uses.
//!
//! Invariant: a face that no page uses is not embedded; glyph numbers of the subset are found through here alone.

use std::collections::BTreeMap;

use printpdf::{FontId, ParsedFont, PdfFont};
use subsetter::GlyphRemapper;

use crate::fonts::Face;
use crate::layout::{Pages, Run, Shape};
use crate::{Error, Result};

/// The subset faces.
pub(super) struct Embedded {
    faces: BTreeMap<Face, Subset>,
}

struct Subset {
    remapper: GlyphRemapper,
    font: ParsedFont,
    advances: BTreeMap<u16, u16>,
}

/// The resource name in the PDF.
pub(super) fn font_id(face: Face) -> FontId {
    FontId(
        match face {
            Face::Regular => "Regular",
            Face::Semibold => "Semibold",
        }
        .to_owned(),
    )
}

/// The mark of a subset font: six capitals before its name (ISO 32000-1, 9.6.4).
fn subset_tag(face: Face) -> &'static str {
    match face {
        Face::Regular => "KVARBA",
        Face::Semibold => "KVARBB",
    }
}

pub(super) fn embed(pages: &Pages<'_>) -> Result<Embedded> {
    let mut used: BTreeMap<Face, GlyphRemapper> = BTreeMap::new();
    let mut advances: BTreeMap<Face, BTreeMap<u16, u16>> = BTreeMap::new();
    for run in runs(pages) {
        let remapper = used.entry(run.face).or_default();
        for glyph in &run.glyphs {
            remapper.remap(glyph.id);
            let advance = pages.fonts.face(run.face).advance(glyph.id);
            advances.entry(run.face).or_default().insert(glyph.id, advance);
        }
    }
    let mut faces = BTreeMap::new();
    for (face, remapper) in used {
        let bytes =
            subsetter::subset(pages.fonts.face(face).bytes(), 0, &remapper).map_err(|_| Error::Pdf)?;
        let mut font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or(Error::Pdf)?;
        font.font_name = Some(format!("{}+{}", subset_tag(face), face.name()));
        let advances = advances.remove(&face).unwrap_or_default();
        faces.insert(
            face,
            Subset {
                remapper,
                font,
                advances,
            },
        );
    }
    Ok(Embedded { faces })
}

fn runs<'p>(pages: &'p Pages<'_>) -> impl Iterator<Item = &'p Run> {
    pages
        .pages
        .iter()
        .flat_map(|page| &page.marks)
        .filter_map(|mark| match &mark.shape {
            Shape::Text(run) => Some(run),
            Shape::Bar { .. } => None,
        })
}

impl Embedded {
    /// A glyph's number in the subset.
    pub(super) fn glyph(&self, face: Face, glyph: u16) -> u16 {
        self.faces
            .get(&face)
            .and_then(|subset| subset.remapper.get(glyph))
            .unwrap_or_default()
    }

    /// A glyph's advance in 1/1000 em, as the PDF's width table has it.
    pub(super) fn advance(&self, face: Face, glyph: u16) -> f32 {
        let advance = self
            .faces
            .get(&face)
            .and_then(|subset| subset.advances.get(&glyph));
        advance.copied().unwrap_or_default().into()
    }

    pub(super) fn into_fonts(self) -> BTreeMap<FontId, PdfFont> {
        self.faces
            .into_iter()
            .map(|(face, subset)| (font_id(face), PdfFont::new(subset.font)))
            .collect()
    }
}
