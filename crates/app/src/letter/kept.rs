//! The letters of a case that are kept: of each decision, of what was said after it, of each order, and the notice of a
//! booking.
//!
//! Invariant: what was signed or sent is shown and saved as it was then, whatever the person's address and the texts are
//! now.

use crate::Error;
use crate::decision::hex;
use crate::open::{Open, Record};
use crate::phrase::locale;
use crate::view::Language;
use chrono::NaiveDate;
use domain::case::Case;
use domain::decision::{Corrected, Decision, Paper, Signed, Supplemented};
use domain::intake::Booked;
use domain::investigation::{HearingSent, PERSON};
use domain::order::Sent;
use domain::record::Author;
use ledger::Hash;
use letters::{Document, Locale};
use store::Blob;

/// A letter whose bytes are kept.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kept<'a> {
    /// What it says.
    pub said: Said<'a>,
    /// Of the decision, the correction, the supplement or the order; the case's for a booking.
    pub number: &'a str,
    /// For whom and in which language.
    pub to: To<'a>,
    pub date: NaiveDate,
    pub author: &'a Author,
    /// Lower-case hex SHA-256 of the bytes.
    pub sha256: &'a str,
    /// The same of what the screen shows; empty where only the bytes were kept.
    pub shown: &'a str,
}

/// For whom a letter is, and in which language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct To<'a> {
    /// [`PERSON`] or a representative's id.
    pub recipient: &'a str,
    pub locale: Locale,
}

impl<'a> To<'a> {
    /// The signed letter itself: to the person, in Swedish.
    pub(crate) const ORIGINAL: To<'static> = To {
        recipient: PERSON,
        locale: Locale::Sv,
    };

    pub(super) fn of(paper: &'a Paper) -> Self {
        let mut all = Locale::ALL.into_iter();
        let locale = all.find(|locale| locale.tag() == paper.language);
        Self {
            recipient: &paper.recipient,
            locale: locale.unwrap_or(Locale::Sv),
        }
    }
}

impl Kept<'_> {
    /// Whether it is what `to` got. What was sent before a decision has one recipient and one language.
    pub(crate) fn is_for(&self, to: To<'_>) -> bool {
        self.to == to || matches!(self.said, Said::Hearing(_))
    }
}

/// A letter's file: its kind, number and language, and the beginning of a representative's id; never a name.
pub(crate) fn file_name(letter: &str, number: &str, to: To<'_>) -> String {
    let language = to.locale.tag();
    match to {
        To::ORIGINAL => format!("{letter}-{number}.pdf"),
        To {
            recipient: PERSON, ..
        } => format!("{letter}-{number}-{language}.pdf"),
        To { recipient, .. } => {
            let id: String = recipient
                .chars()
                .filter(char::is_ascii_alphanumeric)
                .take(8)
                .collect();
            format!("{letter}-{number}-{language}-{id}.pdf")
        }
    }
}

/// What a kept letter says.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Said<'a> {
    Decision(&'a Signed),
    Correction(&'a Decision, &'a Corrected),
    Supplement(&'a Decision, &'a Supplemented),
    Order(&'a Sent),
    Booking(&'a Booked),
    Hearing(&'a HearingSent),
}

impl Said<'_> {
    /// Whether it tells where to appeal or to reply: what goes to an example's address never comes in.
    fn is_answered(self) -> bool {
        match self {
            Self::Decision(signed) => signed.goes_against(),
            Self::Correction(decision, _) => decision.signed.goes_against(),
            Self::Hearing(_) => true,
            Self::Supplement(..) | Self::Order(_) | Self::Booking(_) => false,
        }
    }

    /// The letter's kind, as links and files name it.
    pub(crate) fn letter(self) -> &'static str {
        match self {
            Self::Decision(_) => "decision",
            Self::Correction(..) => "correction",
            Self::Supplement(..) => "supplement",
            Self::Order(_) => "order",
            Self::Booking(_) => "booking",
            Self::Hearing(_) => "hearing",
        }
    }
}

/// A letter on its way to be kept: its PDF, and the same letter as the screen shows it from then on.
#[derive(Debug)]
pub(crate) struct Keeping {
    pub blobs: [Blob; 2],
}

impl Keeping {
    /// As an action names it beside the original.
    pub(crate) fn paper(&self, to: To<'_>) -> Paper {
        let (letter, shown) = self.names();
        Paper {
            recipient: to.recipient.to_owned(),
            language: to.locale.tag().to_owned(),
            letter,
            shown,
        }
    }

    /// The letter's and the shown letter's hash, as an action names them.
    pub(crate) fn names(&self) -> (String, String) {
        let [letter, shown] = &self.blobs;
        (hex(letter.hash()), hex(shown.hash()))
    }
}

impl Open {
    /// Makes a letter that will be kept.
    ///
    /// # Errors
    /// [`Error::LetterHead`] where it would send an appeal or a reply (FL 25 §) to an address that nobody has read; what
    /// making the letter meets.
    pub(crate) fn keep(&self, case: &Record<Case>, said: Said<'_>, to: To<'_>) -> Result<Keeping, Error> {
        if said.is_answered() && !self.demo && !self.profile.committee.is_reachable() {
            return Err(Error::LetterHead);
        }
        let document = self.kept_document(case, said, to)?;
        let shown = serde_json::to_vec(&document).map_err(|_| Error::Malformed)?;
        Ok(Keeping {
            blobs: [
                Blob::new("application/pdf", self.pdf(&document)?),
                Blob::new("application/json", shown),
            ],
        })
    }

    /// The same letter in the language that it goes in; nothing where that is Swedish, as the original is.
    ///
    /// # Errors
    /// What making the letter meets.
    pub(crate) fn keep_in(
        &self,
        language: Language,
        case: &Record<Case>,
        said: Said<'_>,
        blobs: &mut Vec<Blob>,
    ) -> Result<Option<Paper>, Error> {
        let to = To {
            locale: locale(language),
            ..To::ORIGINAL
        };
        if to == To::ORIGINAL {
            return Ok(None);
        }
        let kept = self.keep(case, said, to)?;
        let paper = kept.paper(to);
        blobs.extend(kept.blobs);
        Ok(Some(paper))
    }

    /// A letter after a decision as it goes to each whom the decision reached in another way than by the signed letter,
    /// and who still is a party.
    ///
    /// # Errors
    /// What making the letters meets.
    pub(crate) fn papers(
        &self,
        case: &Record<Case>,
        decision: &Decision,
        said: Said<'_>,
    ) -> Result<(Vec<Paper>, Vec<Blob>), Error> {
        let (mut papers, mut blobs) = (Vec::new(), Vec::new());
        for to in decision
            .recipients
            .iter()
            .filter_map(|to| to.dispatched.paper.as_ref())
        {
            if self.is_party(case, &to.recipient)? {
                let kept = self.keep(case, said, To::of(to))?;
                papers.push(kept.paper(To::of(to)));
                blobs.extend(kept.blobs);
            }
        }
        Ok((papers, blobs))
    }

    /// A kept letter as it was shown when it was made; nothing for one of which only the bytes were kept.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it is named and not there.
    pub(super) fn as_shown(&self, kept: Kept<'_>) -> Result<Option<Document>, Error> {
        if kept.shown.is_empty() {
            return Ok(None);
        }
        let bytes = self.kept_bytes(kept.shown)?;
        serde_json::from_slice(&bytes)
            .map(Some)
            .map_err(|_| Error::NotFound)
    }

    /// Bytes that were kept, by their hash.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub(super) fn kept_bytes(&self, sha256: &str) -> Result<Vec<u8>, Error> {
        let hash: Hash = serde_json::from_value(sha256.into()).map_err(|_| Error::NotFound)?;
        let blob = self.store.blob(&hash)?.ok_or(Error::NotFound)?;
        Ok(blob.bytes().to_vec())
    }
}
