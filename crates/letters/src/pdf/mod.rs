//! Pages to PDF bytes: printpdf writes glyphs and fonts, tags and properties are completed on its lopdf document.
//!
//! Invariant: the bytes depend on the pages and [`PdfMeta`] alone; every id, date and number is set here.

mod content;
mod embed;
mod properties;
mod structure;

use chrono::NaiveDateTime;
use printpdf::{PdfDocument, PdfSaveOptions};

use crate::layout::Pages;
use crate::{Error, Result};

/// What a PDF says about itself. Holds no person's name: file properties travel further than letters do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PdfMeta {
    /// Who writes: the committee.
    pub author: String,
    /// When it was made, in UTC.
    pub created: NaiveDateTime,
}

impl Pages<'_> {
    /// The letter as tagged PDF 1.7 with embedded subset fonts.
    ///
    /// # Errors
    /// [`Error::Pdf`] if a font cannot be subset or the file not be written; neither depends on the letter's words.
    pub fn pdf(&self, meta: &PdfMeta) -> Result<Vec<u8>> {
        let embedded = embed::embed(self)?;
        let written: Vec<content::Written> = self
            .pages
            .iter()
            .map(|page| content::write(page, &self.nodes, &embedded))
            .collect();
        let mut source = PdfDocument::new(&self.title);
        source.resources.fonts.map = embedded.into_fonts();
        let (pages, marked): (Vec<_>, Vec<_>) = written
            .into_iter()
            .map(|written| (written.page, written.nodes))
            .unzip();
        source.with_pages(pages);
        let options = PdfSaveOptions {
            optimize: false,
            image_optimization: None,
            ..PdfSaveOptions::default()
        };
        let mut pdf = source.to_lopdf_document(&options, &mut Vec::new());
        structure::add(&mut pdf, &self.nodes, &marked).map_err(|_| Error::Pdf)?;
        properties::set(&mut pdf, self, meta).map_err(|_| Error::Pdf)?;
        pdf.compress();
        let mut bytes = Vec::new();
        pdf.save_to(&mut bytes).map_err(|_| Error::Pdf)?;
        Ok(bytes)
    }
}
