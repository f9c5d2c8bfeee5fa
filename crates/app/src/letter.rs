//! Letters of a case: the page as it will be printed, its checks, and the bytes that are kept.
//!
//! Invariant: a signed decision shows and saves the PDF that was made at signing, never one made again.

mod booking;
mod compose;
mod order;

pub(crate) use compose::in_language;

use crate::Error;
use crate::decision::hex;
use crate::open::{Open, Record};
use crate::view::{
    Language, LetterCheck, LetterPart, LetterRef, LetterSaved, LetterSigned, LetterView, Progress,
};
use domain::case::Case;
use domain::decision::{Signed, as_it_stands, prospect};
use domain::order::Sent;
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
        let signed = self.signed_letter(&case.state, letter);
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

    /// The kept bytes of a signed letter, or a proposal's as it stands.
    fn letter_bytes(&self, case: &Record<Case>, letter: &LetterRef) -> Result<Vec<u8>, Error> {
        let Some(kept) = self
            .kept(&case.state, letter)
            .filter(|_| letter.language == Language::Sv)
        else {
            return self.pdf(&self.document(case, letter)?);
        };
        let hash: Hash = serde_json::from_value(kept.into()).map_err(|_| Error::NotFound)?;
        let blob = self.store.blob(&hash)?.ok_or(Error::NotFound)?;
        Ok(blob.bytes().to_vec())
    }

    /// The hash of the bytes that were kept for a letter.
    fn kept(&self, case: &Case, letter: &LetterRef) -> Option<String> {
        match letter.letter.as_str() {
            "decision" => signed_of(case, &letter.number).map(|signed| signed.letter.clone()),
            "order" => order_of(case, &letter.number).map(|sent| sent.letter.clone()),
            _ => None,
        }
    }

    fn signed_letter(&self, case: &Case, letter: &LetterRef) -> Option<LetterSigned> {
        let (date, author, sha256) = match letter.letter.as_str() {
            "decision" => {
                let signed = signed_of(case, &letter.number)?;
                (signed.decided, &signed.author, &signed.letter)
            }
            "order" => {
                let sent = order_of(case, &letter.number)?;
                (sent.date, &sent.author, &sent.letter)
            }
            _ => return None,
        };
        Some(LetterSigned {
            date: date.to_string(),
            by: author.name.clone(),
            sha256: sha256.clone(),
        })
    }

    fn document(&self, case: &Record<Case>, letter: &LetterRef) -> Result<Document, Error> {
        let locale = crate::phrase::locale(letter.language);
        match letter.letter.as_str() {
            "decision" => {
                let signed = match signed_of(&case.state, &letter.number) {
                    Some(signed) => signed.clone(),
                    None if letter.number.is_empty() => self.proposed(case)?,
                    None => return Err(Error::NotFound),
                };
                self.decision_document(case, &signed, locale)
            }
            "order" => {
                let sent = match order_of(&case.state, &letter.number) {
                    Some(sent) => Some(sent.clone()),
                    None if letter.number.is_empty() => self.order_as_it_stands(case)?,
                    None => None,
                };
                self.order_document(case, &sent.ok_or(Error::NotFound)?, locale)
            }
            "booking" if letter.number.is_empty() => self.booking_document(case, locale),
            _ => Err(Error::NotFound),
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

    /// The bytes of a decision's letter, as they are kept.
    pub(crate) fn decision_pdf(&self, case: &Record<Case>, signed: &Signed) -> Result<Vec<u8>, Error> {
        self.pdf(&self.decision_document(case, signed, Locale::Sv)?)
    }

    /// The bytes of an order, as they are kept.
    pub(crate) fn order_pdf(&self, case: &Record<Case>, sent: &Sent) -> Result<Vec<u8>, Error> {
        self.pdf(&self.order_document(case, sent, Locale::Sv)?)
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

fn signed_of<'a>(case: &'a Case, number: &str) -> Option<&'a Signed> {
    let mut decisions = case.decisions.iter().map(|decision| &decision.signed);
    decisions.find(|signed| signed.number == number)
}

fn order_of<'a>(case: &'a Case, number: &str) -> Option<&'a Sent> {
    let mut orders = case.orders.iter().rev().map(|order| &order.sent);
    orders.find(|sent| sent.id == number)
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
