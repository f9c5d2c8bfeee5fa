//! Letters of a case: the page as it will be printed, its checks, and the bytes that are kept.
//!
//! Invariant: a signed letter is shown and saved as it was made at signing, never made again; only its translation is.
//! One that says where a now protected person was is closed until it is opened for a reason.

mod after;
mod applied;
mod booking;
mod compose;
mod kept;
mod order;
mod replaced;
mod withheld;

pub(crate) use compose::in_language;
pub(crate) use kept::{Keeping, Said, kept};

use crate::Error;
use crate::decision::hex;
use crate::open::{Open, Record};
use crate::view::{
    Language, LetterCheck, LetterPart, LetterRef, LetterSaved, LetterSigned, LetterView, Progress, SavedView,
};
use domain::case::Case;
use domain::decision::{Signed, as_it_stands, prospect};
use kept::{Kept, kept_as};
use ledger::Hash;
use letters::{Document, Finding, Locale, Part, PdfMeta, Texts, Warning};
use std::collections::BTreeMap;

impl Open {
    /// A letter, page by page.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a letter that the case does not have, [`Error::Missing`] for a proposal whose services
    /// do not all have an outcome.
    pub fn letter_read(&mut self, letter: &LetterRef) -> Result<LetterView, Error> {
        let case = self.read_case(&letter.case, "letter.read")?;
        let document = self.document(&case, letter)?;
        let pages = document.lay_out(&self.fonts);
        let signed = kept_as(&case.state, &letter.letter, &letter.number).map(|kept| LetterSigned {
            date: kept.date.to_string(),
            by: kept.author.name.clone(),
            sha256: kept.sha256.to_owned(),
        });
        let findings = document.findings();
        let long = |finding: &Finding| match finding {
            Finding::LongSentence { part, .. } => Some(*part),
            Finding::Unfilled { .. } => None,
        };
        let unfilled = |finding: &Finding| match finding {
            Finding::Unfilled { part, .. } => Some(*part),
            Finding::LongSentence { .. } => None,
        };
        let unknown = |warning: &Warning| match warning {
            Warning::UnknownCharacter { part, .. } => *part,
        };
        let pointed_at: Vec<&str> = match signed {
            Some(_) => Vec::new(),
            None => findings.iter().filter_map(Finding::long_sentence).collect(),
        };
        Ok(LetterView {
            frame: self.frame(&case)?,
            letter: letter.letter.clone(),
            language: letter.language,
            parts: parts(&document, &findings, signed.is_some()),
            pages: (1..=pages.count())
                .map(|page| pages.svg(page, &pointed_at))
                .collect(),
            html: document.html(),
            checks: vec![
                check("long-sentences", findings.iter().filter_map(long).collect()),
                check("unfilled", findings.iter().filter_map(unfilled).collect()),
                check(
                    "unknown-characters",
                    pages.warnings().iter().map(unknown).collect(),
                ),
            ],
            reasons: (letter.letter == "decision")
                .then(|| self.text_field(&case, "decision/general_reasons")),
            signed,
        })
    }

    /// Writes the PDF where the person keeps documents; a file's name says case and letter, never a person.
    ///
    /// # Errors
    /// [`Error::NotFound`], or what the disk says.
    pub fn letter_save(&mut self, letter: &LetterRef) -> Result<LetterSaved, Error> {
        let case = self.read_case(&letter.case, "letter.save")?;
        let bytes = self.letter_bytes(&case, letter)?;
        let number = if letter.number.is_empty() {
            case.state.number()
        } else {
            &letter.number
        };
        let folder = self.host.documents();
        std::fs::create_dir_all(&folder)?;
        let path = folder.join(format!("{}-{number}.pdf", letter.letter));
        let making = path.with_extension("pdf.new");
        std::fs::write(&making, bytes)?;
        std::fs::rename(&making, &path)?;
        Ok(LetterSaved {
            path: path.display().to_string(),
        })
    }

    /// Sends the PDF to the printer: the same bytes as are saved, and no file of them.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Printer`].
    pub fn letter_print(&mut self, letter: &LetterRef) -> Result<SavedView, Error> {
        let case = self.read_case(&letter.case, "letter.print")?;
        let bytes = self.letter_bytes(&case, letter)?;
        self.host.print(&bytes).map_err(|_| Error::Printer)?;
        Ok(SavedView {
            at: self.now().to_rfc3339(),
        })
    }

    /// The kept bytes of a signed letter, or a proposal's as it stands.
    fn letter_bytes(&self, case: &Record<Case>, letter: &LetterRef) -> Result<Vec<u8>, Error> {
        let kept = self.kept_letter(case, letter)?;
        let Some(kept) = kept.filter(|_| letter.language == Language::Sv) else {
            return self.pdf(&self.document(case, letter)?);
        };
        self.kept_bytes(kept.sha256)
    }

    fn document(&self, case: &Record<Case>, letter: &LetterRef) -> Result<Document, Error> {
        let locale = crate::phrase::locale(letter.language);
        match self.kept_letter(case, letter)? {
            Some(kept) if locale == Locale::Sv => match self.as_shown(kept)? {
                Some(shown) => Ok(shown),
                None => self.kept_document(case, kept.said, locale),
            },
            Some(kept) => self.kept_document(case, kept.said, locale),
            None if letter.letter == "decision" && letter.number.is_empty() => {
                let proposed = self.proposed(case)?;
                self.kept_document(case, Said::Decision(&proposed), locale)
            }
            None if letter.letter == "order" && letter.number.is_empty() => {
                let sent = self.order_as_it_stands(case)?.ok_or(Error::NotFound)?;
                self.kept_document(case, Said::Order(&sent), locale)
            }
            None if letter.letter == "booking" && letter.number.is_empty() => {
                let booked = self.booking_as_it_stands(case)?;
                self.kept_document(case, Said::Booking(&booked), locale)
            }
            None => Err(Error::NotFound),
        }
    }

    /// The kept letter that is asked for, where there is one and it may be shown.
    fn kept_letter<'a>(&self, case: &'a Record<Case>, letter: &LetterRef) -> Result<Option<Kept<'a>>, Error> {
        let kept = kept_as(&case.state, &letter.letter, &letter.number);
        if let Some(kept) = kept {
            self.refuse_withheld(&case.state, kept)?;
        }
        Ok(kept)
    }

    fn kept_document(&self, case: &Record<Case>, said: Said<'_>, locale: Locale) -> Result<Document, Error> {
        match said {
            Said::Decision(signed) => self.decision_document(case, signed, locale),
            Said::Correction(decision, corrected) => {
                self.correction_document(case, decision, corrected, locale)
            }
            Said::Supplement(decision, supplemented) => {
                self.supplement_document(case, decision, supplemented, locale)
            }
            Said::Order(sent) => self.order_document(case, sent, locale),
            Said::Booking(booked) => self.booking_document(case, booked, locale),
        }
    }

    /// The proposal as a decision, for a preview: whatever else it lacks, every service has its outcome.
    fn proposed(&self, case: &Record<Case>) -> Result<Signed, Error> {
        let open = case.state.lines().filter(|line| line.outcome.is_none()).count();
        if open > 0 {
            return Err(Error::Missing(open));
        }
        let around = self.around(case)?;
        let desk = self.desk(&around);
        Ok(as_it_stands(&case.state, desk, &prospect(&case.state, desk)?))
    }

    fn pdf(&self, document: &Document) -> Result<Vec<u8>, Error> {
        let meta = PdfMeta {
            author: self.profile.committee.name.clone(),
            created: self.now().naive_utc(),
        };
        Ok(document.lay_out(&self.fonts).pdf(&meta)?)
    }

    /// The texts in force today.
    pub(crate) fn texts(&self) -> Result<Texts, Error> {
        Ok(Texts::standard(self.this_day())?)
    }

    /// The SHA-256 of bytes that are kept, for whoever verifies an export.
    #[must_use]
    pub fn letter_hash(bytes: &[u8]) -> String {
        hex(&Hash::of(bytes))
    }
}

/// A check with how many places want a look, and the way to the first.
fn check(code: &str, places: Vec<Part>) -> LetterCheck {
    LetterCheck {
        code: code.to_owned(),
        ok: places.is_empty(),
        params: BTreeMap::from([("count".to_owned(), places.len().to_string())]),
        place: places.first().map(|part| part.name().to_owned()),
    }
}

/// The parts of a letter in reading order. What law says is locked; a signed letter is locked whole.
fn parts(document: &Document, findings: &[Finding], signed: bool) -> Vec<LetterPart> {
    let mut parts: Vec<Part> = document.sections.iter().map(|section| section.part).collect();
    parts.dedup();
    let looked_at = |wanted: Part| {
        findings.iter().any(|finding| match finding {
            Finding::LongSentence { part, .. } | Finding::Unfilled { part, .. } => *part == wanted,
        })
    };
    parts
        .into_iter()
        .map(|part| LetterPart {
            code: part.name().to_owned(),
            state: if looked_at(part) {
                Progress::Missing
            } else {
                Progress::Done
            },
            locked: signed || part == Part::Appeal,
        })
        .collect()
}
