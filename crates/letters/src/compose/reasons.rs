//! Why a decision is as it is: provisions, reasons, end dates and reservations (FL 32, 37 §§).
//!
//! Invariant: a person's reasons are printed as they were written, in the order of the application.

use super::{choice, heading, list, paragraph, replaced, section, sentence, term_values, text, yes};
use crate::document::{Block, Part, Section, strong};
use crate::format::{clean, paragraphs};
use crate::input::{DecisionLetter, LegalBasis, Reasons, ServiceOutcome};
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
    if letter
        .outcomes
        .iter()
        .all(|outcome| outcome.outcome.is_withdrawn())
    {
        return None;
    }
    let mut blocks = vec![heading(2, words.say("decision-heading-why", &[]))];
    blocks.extend(provisions(words, letter));
    blocks.extend(replaced::ground(words, letter));
    let general = letter.general_reasons.iter().flat_map(|text| paragraphs(text));
    blocks.extend(general.map(|text| paragraph(&text)));
    blocks.extend(short_reasons(words, letter));
    blocks.extend(
        letter
            .outcomes
            .iter()
            .flat_map(|outcome| own_reasons(words, outcome)),
    );
    section(Part::Reasons, blocks)
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

/// Short reasons, which suffice for a full grant: one sentence, or one list for several services.
fn short_reasons(words: Words<'_>, letter: &DecisionLetter) -> Vec<Block> {
    let short: Vec<_> = letter
        .outcomes
        .iter()
        .filter_map(|outcome| match &outcome.reasons {
            Some(Reasons::Short { need }) => {
                Some([("service", text(&outcome.service)), ("need", text(need))])
            }
            Some(Reasons::Full { .. } | Reasons::Written(_)) | None => None,
        })
        .collect();
    match short.as_slice() {
        [] => Vec::new(),
        [[service, need]] => {
            let values = [("form", choice("short")), service.clone(), need.clone()];
            vec![paragraph(&words.say("decision-reasons", &values))]
        }
        several => vec![
            paragraph(&words.say("decision-reasons-together", &[])),
            list(
                several
                    .iter()
                    .map(|values| words.say("decision-reasons-item", values)),
            ),
            paragraph(&words.say("decision-reasons-not-otherwise", &[])),
        ],
    }
}

/// A service's own reasons (FL 32 §), begun with its name.
fn own_reasons(words: Words<'_>, outcome: &ServiceOutcome) -> Vec<Block> {
    match &outcome.reasons {
        None | Some(Reasons::Short { .. }) => Vec::new(),
        Some(Reasons::Full {
            own_view,
            findings,
            decisive,
            conclusion,
        }) => {
            let values = [
                ("form", choice("full")),
                ("own_view", text(own_view)),
                ("findings", text(findings)),
                ("decisive", text(decisive)),
                ("conclusion", text(conclusion)),
            ];
            vec![paragraph(&about(
                &outcome.service,
                &words.say("decision-reasons", &values),
            ))]
        }
        Some(Reasons::Written(written)) => {
            let mut texts: Vec<String> = written.iter().flat_map(|text| paragraphs(text)).collect();
            if let Some(first) = texts.first_mut() {
                *first = about(&outcome.service, first);
            }
            texts.iter().map(|text| paragraph(text)).collect()
        }
    }
}

/// Reasons begin with the service they are about, run in.
fn about(service: &str, reasons: &str) -> String {
    let service = clean(service);
    let mut letters = service.trim().chars();
    let capital: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{} {reasons}", strong(&format!("{capital}{}.", letters.as_str())))
}
