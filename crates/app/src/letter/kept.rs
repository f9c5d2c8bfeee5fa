//! The letters of a case whose bytes are kept: of each decision, of what was said after it, and of each order.

use chrono::NaiveDate;
use domain::case::Case;
use domain::decision::{Corrected, Decision, Signed, Supplemented};
use domain::order::Sent;
use domain::record::Author;

/// A letter whose bytes are kept.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kept<'a> {
    /// What it says.
    pub said: Said<'a>,
    /// Of the decision, the correction, the supplement or the order.
    pub number: &'a str,
    pub date: NaiveDate,
    pub author: &'a Author,
    /// Lower-case hex SHA-256 of the bytes.
    pub sha256: &'a str,
}

/// What a kept letter says.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Said<'a> {
    Decision(&'a Signed),
    Correction(&'a Decision, &'a Corrected),
    Supplement(&'a Decision, &'a Supplemented),
    Order(&'a Sent),
}

impl Said<'_> {
    /// The letter's kind, as links and files name it.
    pub(crate) fn letter(self) -> &'static str {
        match self {
            Self::Decision(_) => "decision",
            Self::Correction(..) => "correction",
            Self::Supplement(..) => "supplement",
            Self::Order(_) => "order",
        }
    }
}

/// Every kept letter: each decision with what was said after it, then the orders.
pub(crate) fn kept(case: &Case) -> impl Iterator<Item = Kept<'_>> {
    let orders = case.orders.iter().map(|order| &order.sent).map(|sent| Kept {
        said: Said::Order(sent),
        number: &sent.id,
        date: sent.date,
        author: &sent.author,
        sha256: &sent.letter,
    });
    case.decisions.iter().flat_map(of_decision).chain(orders)
}

/// The kept letter of this kind and number.
pub(crate) fn kept_as<'a>(case: &'a Case, letter: &str, number: &str) -> Option<Kept<'a>> {
    let mut of_kind = kept(case).filter(|kept| kept.said.letter() == letter);
    of_kind.find(|kept| kept.number == number)
}

fn of_decision(decision: &Decision) -> impl Iterator<Item = Kept<'_>> {
    let signed = &decision.signed;
    let own = Kept {
        said: Said::Decision(signed),
        number: &signed.number,
        date: signed.decided,
        author: &signed.author,
        sha256: &signed.letter,
    };
    let corrections = decision.corrections.iter().map(move |corrected| Kept {
        said: Said::Correction(decision, corrected),
        number: &corrected.id,
        date: corrected.date,
        author: &corrected.author,
        sha256: &corrected.letter,
    });
    let supplements = decision.supplements.iter().map(move |supplemented| Kept {
        said: Said::Supplement(decision, supplemented),
        number: &supplemented.id,
        date: supplemented.date,
        author: &supplemented.author,
        sha256: &supplemented.letter,
    });
    std::iter::once(own).chain(corrections).chain(supplements)
}
