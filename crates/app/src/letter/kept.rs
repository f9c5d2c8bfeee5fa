//! The letters of a case that are kept: of each decision, of what was said after it, of each order, and the notice of a
//! booking.
//!
//! Invariant: what was signed or sent is shown and saved as it was then, whatever the person's address and the texts are
//! now.

use crate::Error;
use crate::decision::hex;
use crate::open::{Open, Record};
use chrono::NaiveDate;
use domain::case::Case;
use domain::decision::{Corrected, Decision, Paper, Signed, Supplemented};
use domain::intake::Booked;
use domain::investigation::PERSON;
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

    fn of(paper: &'a Paper) -> Self {
        let mut all = Locale::ALL.into_iter();
        let locale = all.find(|locale| locale.tag() == paper.language);
        Self {
            recipient: &paper.recipient,
            locale: locale.unwrap_or(Locale::Sv),
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
}

impl Said<'_> {
    /// The letter's kind, as links and files name it.
    pub(crate) fn letter(self) -> &'static str {
        match self {
            Self::Decision(_) => "decision",
            Self::Correction(..) => "correction",
            Self::Supplement(..) => "supplement",
            Self::Order(_) => "order",
            Self::Booking(_) => "booking",
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
    /// What making the letter meets.
    pub(crate) fn keep(&self, case: &Record<Case>, said: Said<'_>, to: To<'_>) -> Result<Keeping, Error> {
        let document = self.kept_document(case, said, to)?;
        let shown = serde_json::to_vec(&document).map_err(|_| Error::Malformed)?;
        Ok(Keeping {
            blobs: [
                Blob::new("application/pdf", self.pdf(&document)?),
                Blob::new("application/json", shown),
            ],
        })
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

/// Every kept letter: each decision with what was said after it, then the orders; or a booking's notice.
pub(crate) fn kept(case: &Case) -> impl Iterator<Item = Kept<'_>> {
    let orders = case.orders.iter().map(|order| &order.sent).map(|sent| Kept {
        said: Said::Order(sent),
        number: &sent.id,
        to: To::ORIGINAL,
        date: sent.date,
        author: &sent.author,
        sha256: &sent.letter,
        shown: &sent.shown,
    });
    let booked = case.intake.as_ref().and_then(|intake| intake.booked.as_ref());
    let notice = booked.map(|booked| Kept {
        said: Said::Booking(booked),
        number: case.number(),
        to: To::ORIGINAL,
        date: booked.date,
        author: &booked.author,
        sha256: &booked.letter,
        shown: &booked.shown,
    });
    let decided = case.decisions.iter().flat_map(of_decision);
    decided.chain(orders).chain(notice)
}

/// The kept original of this kind and number.
pub(crate) fn kept_as<'a>(case: &'a Case, letter: &str, number: &str) -> Option<Kept<'a>> {
    kept_to(case, letter, number, To::ORIGINAL)
}

/// The kept letter of this kind and number, for one recipient in one language.
pub(crate) fn kept_to<'a>(case: &'a Case, letter: &str, number: &str, to: To<'_>) -> Option<Kept<'a>> {
    let mut of_kind = kept(case).filter(|kept| kept.said.letter() == letter);
    of_kind.find(|kept| kept.number == number && kept.to == to)
}

fn of_decision(decision: &Decision) -> impl Iterator<Item = Kept<'_>> {
    let signed = &decision.signed;
    let own = Kept {
        said: Said::Decision(signed),
        number: &signed.number,
        to: To::ORIGINAL,
        date: signed.decided,
        author: &signed.author,
        sha256: &signed.letter,
        shown: &signed.shown,
    };
    let sent = decision.recipients.iter();
    let sent = sent.filter_map(|to| to.dispatched.paper.as_ref());
    let corrections = decision.corrections.iter().flat_map(move |corrected| {
        let own = Kept {
            said: Said::Correction(decision, corrected),
            number: &corrected.id,
            to: To::ORIGINAL,
            date: corrected.date,
            author: &corrected.author,
            sha256: &corrected.letter,
            shown: &corrected.shown,
        };
        with_papers(own, corrected.papers.iter())
    });
    let supplements = decision.supplements.iter().flat_map(move |supplemented| {
        let own = Kept {
            said: Said::Supplement(decision, supplemented),
            number: &supplemented.id,
            to: To::ORIGINAL,
            date: supplemented.date,
            author: &supplemented.author,
            sha256: &supplemented.letter,
            shown: &supplemented.shown,
        };
        with_papers(own, supplemented.papers.iter())
    });
    with_papers(own, sent).chain(corrections).chain(supplements)
}

/// The original, then its papers for others and in other languages.
fn with_papers<'a>(
    original: Kept<'a>,
    papers: impl Iterator<Item = &'a Paper>,
) -> impl Iterator<Item = Kept<'a>> {
    let beside = papers.map(move |paper| Kept {
        to: To::of(paper),
        sha256: &paper.letter,
        shown: &paper.shown,
        ..original
    });
    std::iter::once(original).chain(beside)
}
