//! Why a decision is as it is: provisions, reasons, end dates and reservations (FL 32, 37 §§).
//!
//! Invariant: a person's reasons are printed as they were written, in the order of the application.

use super::{count, heading, paragraph, replaced, section, sentence, term_values, text, yes};
use crate::document::{Block, Part, Section, strong};
use crate::format::{clean, paragraphs};
use crate::input::{Answered, DecisionLetter, LegalBasis, ServiceOutcome};
use crate::texts::Words;

/// End dates and reservations with their own reasons; a decision without reservation says so (FL 37 §).
pub(super) fn reservations(words: Words<'_>, letter: &DecisionLetter) -> Option<Section> {
    let mut blocks = Vec::new();
    for (outcome, grant) in letter.grants() {
        if let (Some(reason), Some(_)) = (&grant.end_reason, grant.term.until) {
            let mut values = vec![
                ("service", text(&outcome.service)),
                ("end_reason", sentence(reason)),
            ];
            values.extend(term_values(words, grant.term));
            blocks.push(paragraph(&words.say("decision-end-reason", &values)));
        }
    }
    let mut reserved = false;
    for (outcome, grant) in letter.grants() {
        if let Some(reservation) = &grant.reservation {
            reserved = true;
            let values = [
                ("reservation", yes(true)),
                ("service", text(&outcome.service)),
                ("reservation_condition", sentence(&reservation.condition)),
                ("reservation_reason", sentence(&reservation.reason)),
            ];
            blocks.push(paragraph(&words.say("decision-reservation", &values)));
        }
    }
    if !reserved && letter.grants().next().is_some() {
        blocks.push(paragraph(
            &words.say("decision-reservation", &[("reservation", yes(false))]),
        ));
    }
    section(Part::Reservation, blocks)
}

pub(super) fn reasons(words: Words<'_>, letter: &DecisionLetter) -> Option<Section> {
    let mut outcomes = letter.outcomes.iter();
    let withdrawn = outcomes.all(|outcome| outcome.outcome.is_withdrawn());
    // What the person had and has less of is explained also where she withdrew all that she asked for (FL 32, 37 §§).
    if withdrawn && letter.replaced.is_none() {
        return None;
    }
    let mut blocks = vec![heading(2, words.say("decision-heading-why", &[]))];
    if !withdrawn {
        blocks.extend(provisions(words, letter));
    }
    blocks.extend(replaced::ground(words, letter.replaced.as_ref()));
    let general = letter.general_reasons.iter().flat_map(|text| paragraphs(text));
    blocks.extend(general.map(|text| paragraph(&text)));
    blocks.extend(answer(words, letter));
    blocks.extend(letter.outcomes.iter().flat_map(own_reasons));
    section(Part::Reasons, blocks)
}

/// How what the parties answered was weighed, in the assessor's own words.
fn answer(words: Words<'_>, letter: &DecisionLetter) -> Vec<Block> {
    let replies = letter.heard.iter();
    let replies = replies.filter(|heard| matches!(heard.answered, Answered::Replied(_)));
    let title = words.say("decision-answer", &[("n", count(replies.count().max(1)))]);
    let mut weighed = letter.answer.iter().flat_map(|text| paragraphs(text));
    let first = weighed.next().map(|first| format!("{} {first}", strong(&title)));
    first
        .into_iter()
        .chain(weighed)
        .map(|text| paragraph(&text))
        .collect()
}

/// The provisions: the right to services where a row was tried by it, and each row that rests on another.
fn provisions(words: Words<'_>, letter: &DecisionLetter) -> Vec<Block> {
    let of_right = |outcome: &ServiceOutcome| !matches!(outcome.legal_basis, LegalBasis::Named(_));
    let mut blocks = Vec::new();
    if letter.outcomes.iter().any(of_right) {
        let right = words.say("law-right", &[]);
        blocks.push(paragraph(
            &words.say("decision-provisions", &[("law_right", right.into())]),
        ));
    }
    for outcome in &letter.outcomes {
        let service = ("service", text(&outcome.service));
        match &outcome.legal_basis {
            LegalBasis::BeyondRight if outcome.outcome.grant().is_some() => {
                let values = [
                    service,
                    ("law_right", words.say("law-right-short", &[]).into()),
                    ("law_beyond", words.say("law-beyond", &[]).into()),
                ];
                blocks.push(paragraph(&words.say("decision-beyond-right", &values)));
            }
            LegalBasis::Named(provision) => {
                let values = [service, ("provision", text(provision))];
                blocks.push(paragraph(&words.say("decision-provision-named", &values)));
            }
            LegalBasis::Right | LegalBasis::BeyondRight => {}
        }
    }
    blocks
}

/// A service's own reasons (FL 32 §), begun with its name.
fn own_reasons(outcome: &ServiceOutcome) -> Vec<Block> {
    let mut texts: Vec<String> = outcome.reasons.iter().flat_map(|text| paragraphs(text)).collect();
    if let Some(first) = texts.first_mut() {
        *first = about(&outcome.service, first);
    }
    texts.iter().map(|text| paragraph(text)).collect()
}

/// Reasons begin with the service they are about, run in.
fn about(service: &str, reasons: &str) -> String {
    let service = clean(service);
    let mut letters = service.trim().chars();
    let capital: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{} {reasons}", strong(&format!("{capital}{}.", letters.as_str())))
}
