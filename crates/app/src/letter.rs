//! Letters of a case: the page as it will be printed, its checks, and the bytes that are kept.
//!
//! Invariant: a signed letter is shown and saved as it was made at signing, never made again, in each language in which it went
//! and for each to whom; by the texts of its own day.
//! One that says where a now protected person was is closed until it is opened for a reason.

mod addressed;
mod after;
mod all;
mod applied;
mod booking;
mod checks;
mod compose;
mod hearing;
mod kept;
mod order;
mod ordered;
mod replaced;
mod withheld;

pub(crate) use all::kept;
pub(crate) use compose::in_language;
pub(crate) use kept::{Kept, Said, To, file_name};
pub(crate) use withheld::{hides, says_where};

use crate::Error;
use crate::decision::hex;
use crate::open::{Open, Record};
use crate::view::{LetterRecipient, LetterRef, LetterSaved, LetterSigned, LetterView, SavedView};
use all::{kept_as, kept_to};
use checks::{check, parts};
use chrono::NaiveDate;
use domain::case::Case;
use domain::decision::{Signed, as_it_stands, prospect};
use domain::investigation::PERSON;
use ledger::Hash;
use letters::{Document, Finding, PdfMeta, Texts};

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
        let kept = self.kept_letter(&case, letter)?;
        let signed = kept.map(|kept| LetterSigned {
            date: kept.date.to_string(),
            by: kept.author.name.clone(),
            sha256: Some(kept.sha256)
                .filter(|_| kept.is_for(addressee(letter)))
                .unwrap_or_default()
                .to_owned(),
        });
        let findings = document.findings();
        let pointed_at: Vec<&str> = match signed {
            Some(_) => Vec::new(),
            None => findings.iter().filter_map(Finding::long_sentence).collect(),
        };
        let checks = self.checks(&case, letter, &document, &pages)?;
        Ok(LetterView {
            frame: self.frame(&case)?,
            letter: letter.letter.clone(),
            language: letter.language,
            parts: parts(&document, &checks, signed.is_some()),
            pages: (1..=pages.count())
                .map(|page| pages.svg(page, &pointed_at))
                .collect(),
            html: document.html(),
            checks: checks.iter().map(check).collect(),
            reasons: (letter.letter == "decision")
                .then(|| self.text_field(&case, "decision/general_reasons")),
            recipients: self.copies_go_to(&case, letter)?,
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
        let path = folder.join(file_name(&letter.letter, number, addressee(letter)));
        let kept = store::private_folder(&folder).and_then(|()| store::replace_file(&path, &bytes));
        // Of the case's own file the same faults would say something else.
        kept.map_err(|fault| {
            if matches!(fault, store::Error::DiskFull) {
                return fault;
            }
            store::Error::ReadOnlyFolder
        })?;
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

    /// The kept bytes of a letter; of one that is not kept, bytes that are made now.
    fn letter_bytes(&self, case: &Record<Case>, letter: &LetterRef) -> Result<Vec<u8>, Error> {
        let to = addressee(letter);
        match self.kept_letter(case, letter)? {
            Some(kept) if kept.is_for(to) => self.kept_bytes(kept.sha256),
            _ => self.pdf(&self.document(case, letter)?),
        }
    }

    fn document(&self, case: &Record<Case>, letter: &LetterRef) -> Result<Document, Error> {
        let to = addressee(letter);
        match self.kept_letter(case, letter)? {
            Some(kept) if kept.is_for(to) => match self.as_shown(kept)? {
                Some(shown) => Ok(shown),
                None => self.kept_document(case, kept.said, to),
            },
            Some(original) => self.kept_document(case, original.said, to),
            None if letter.letter == "decision" && letter.number.is_empty() => {
                let proposed = self.proposed(case)?;
                self.kept_document(case, Said::Decision(&proposed), to)
            }
            None if letter.letter == "order" && letter.number.is_empty() => {
                let sent = self.order_as_it_stands(case)?.ok_or(Error::NotFound)?;
                self.kept_document(case, Said::Order(&sent), to)
            }
            None if letter.letter == "booking" && letter.number.is_empty() => {
                let booked = self.booking_as_it_stands(case)?;
                self.kept_document(case, Said::Booking(&booked), to)
            }
            None if letter.letter == "hearing" && letter.number.is_empty() => {
                let sent = self.hearing_as_it_stands(to.recipient);
                self.kept_document(case, Said::Hearing(&sent), to)
            }
            None => Err(Error::NotFound),
        }
    }

    /// The kept letter that is asked for, else its original, where there is one and it may be shown.
    fn kept_letter<'a>(&self, case: &'a Record<Case>, letter: &LetterRef) -> Result<Option<Kept<'a>>, Error> {
        let kind = letter.letter.as_str();
        // What was proposed is what was signed, until something new is begun.
        let decided = case.state.decision().filter(|_| case.state.is_decided());
        let signed = decided.filter(|_| kind == "decision" && letter.number.is_empty());
        let number = signed.map_or(letter.number.as_str(), |decision| decision.signed.number.as_str());
        let exact = kept_to(&case.state, kind, number, addressee(letter));
        let kept = exact.or_else(|| kept_as(&case.state, kind, number));
        if let Some(kept) = kept {
            self.refuse_withheld(&case.state, kept)?;
        }
        Ok(kept)
    }

    fn kept_document(&self, case: &Record<Case>, said: Said<'_>, to: To<'_>) -> Result<Document, Error> {
        match said {
            Said::Decision(signed) => self.decision_document(case, signed, to),
            Said::Correction(decision, corrected) => self.correction_document(case, decision, corrected, to),
            Said::Supplement(decision, supplemented) => {
                self.supplement_document(case, decision, supplemented, to)
            }
            Said::Order(sent) => self.order_document(case, sent, to.locale),
            Said::Booking(booked) => self.booking_document(case, booked, to),
            Said::Hearing(sent) => self.hearing_document(case, sent, to),
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
        Ok(as_it_stands(
            &case.state,
            desk,
            &prospect(&case.state, desk).counted()?,
        ))
    }

    fn pdf(&self, document: &Document) -> Result<Vec<u8>, Error> {
        let meta = PdfMeta {
            author: self.profile.committee.name.clone(),
            created: self.now().naive_utc(),
        };
        Ok(document.lay_out(&self.fonts).pdf(&meta)?)
    }

    /// The person and each who speaks for her; of an order, whose letter goes to the provider, nobody.
    fn copies_go_to(&self, case: &Record<Case>, letter: &LetterRef) -> Result<Vec<LetterRecipient>, Error> {
        if letter.letter == "order" {
            return Ok(Vec::new());
        }
        let parties = self
            .parties(case, &self.person_of(&case.state)?.state)
            .into_iter();
        let named = parties.map(|party| LetterRecipient {
            id: party.id,
            name: party.name,
        });
        Ok(named.collect())
    }

    /// The texts in force on a letter's own day.
    pub(crate) fn texts(&self, day: NaiveDate) -> Result<Texts, Error> {
        Ok(Texts::standard(day)?)
    }

    /// The SHA-256 of bytes that are kept, for whoever verifies an export.
    #[must_use]
    pub fn letter_hash(bytes: &[u8]) -> String {
        hex(&Hash::of(bytes))
    }
}

/// For whom and in which language a letter is asked for.
fn addressee(letter: &LetterRef) -> To<'_> {
    To {
        recipient: Some(letter.recipient.as_str())
            .filter(|id| !id.is_empty())
            .unwrap_or(PERSON),
        locale: crate::phrase::locale(letter.language),
    }
}
