//! Letters: plain data in, a document out; the document is laid out into pages, the pages become PDF and SVG.
//!
//! ```text
//! DecisionLetter | OrderLetter | BookingNotice + Texts -> Document -> Pages -> PDF bytes, SVG a page
//!                                                          `-> semantic HTML, findings
//! ```
//!
//! Invariant: the same data, texts and fonts give the same document, pages and bytes, in any process. There is no
//! clock and no I/O here: every date is an argument, texts and fonts are compiled in or handed over.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod checks;
mod compose;
mod document;
mod error;
mod fonts;
mod format;
mod html;
mod input;
mod layout;
mod pdf;
mod svg;
mod texts;

pub use checks::{Finding, LongSentence, long_sentences};
pub use compose::{booking_notice, correction, decision, hearing, order, supplement};
pub use document::{Block, Cell, Column, Document, Part, Section, Span, Table};
pub use error::{Error, Result};
pub use fonts::Fonts;
pub use input::*;
pub use layout::{Pages, Warning};
pub use pdf::PdfMeta;
pub use texts::{TextFile, Texts};
