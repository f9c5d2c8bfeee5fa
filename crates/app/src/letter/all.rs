//! Every letter of a case that is kept, in the order of the work.

use super::kept::{Kept, Said, To};
use domain::case::Case;
use domain::decision::{Decision, Paper};
use domain::investigation::HearingRound;

/// Every kept letter: what was sent before a decision, each decision with what was said after it, then the orders; or a
/// booking's notice.
pub(crate) fn kept(case: &Case) -> impl Iterator<Item = Kept<'_>> {
    let orders = case.orders.iter().flat_map(|order| {
        let sent = &order.sent;
        let own = Kept {
            said: Said::Order(sent),
            number: &sent.id,
            to: To::ORIGINAL,
            date: sent.date,
            author: &sent.author,
            sha256: &sent.letter,
            shown: &sent.shown,
        };
        with_papers(own, sent.paper.iter())
    });
    let booked = case.intake.as_ref().and_then(|intake| intake.booked.as_ref());
    let notice = booked.into_iter().flat_map(|booked| {
        let own = Kept {
            said: Said::Booking(booked),
            number: case.number(),
            to: To::ORIGINAL,
            date: booked.date,
            author: &booked.author,
            sha256: &booked.letter,
            shown: &booked.shown,
        };
        with_papers(own, booked.paper.iter())
    });
    let decided = case.decisions.iter().flat_map(of_decision);
    let sent = case.hearing.rounds.iter().filter_map(of_round);
    sent.chain(decided).chain(orders).chain(notice)
}

fn of_round(round: &HearingRound) -> Option<Kept<'_>> {
    let material = round.sent.material.as_ref()?;
    Some(Kept {
        said: Said::Hearing(&round.sent),
        number: &round.sent.id,
        to: To::of(&material.paper),
        date: round.sent.sent,
        author: &material.author,
        sha256: &material.paper.letter,
        shown: &material.paper.shown,
    })
}

/// The first kept letter of this kind and number: the original, where there are papers beside it.
pub(crate) fn kept_as<'a>(case: &'a Case, letter: &str, number: &str) -> Option<Kept<'a>> {
    let mut of_kind = kept(case).filter(|kept| kept.said.letter() == letter);
    of_kind.find(|kept| kept.number == number)
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
