//! What follows from a decision: start, fee, follow-up, and who decided.
//!
//! Invariant: start, fee and follow-up are told only where something is granted.

use fluent::FluentValue;

use super::{bold, choice, heading, paragraph, section, text, yes};
use crate::document::{Part, Section, strong};
use crate::format::{date, kronor};
use crate::input::{DecidedBy, DecisionLetter, Locale};
use crate::texts::Words;

pub(super) fn practical(words: Words<'_>, letter: &DecisionLetter) -> Option<Section> {
    letter.grants().next()?;
    let mut blocks = vec![
        heading(2, words.say("decision-heading-start", &[])),
        paragraph(&words.say("decision-start", &[])),
    ];
    if let Some(fee) = letter.fee {
        let max_fee = fee
            .max_kronor
            .map(|amount| kronor(amount, words.locale))
            .unwrap_or_default();
        let values = [
            ("has_max", yes(fee.max_kronor.is_some())),
            ("year", FluentValue::from(fee.year.to_string())),
            ("max_fee", max_fee.into()),
        ];
        blocks.push(heading(2, words.say("decision-heading-fee", &[])));
        blocks.push(paragraph(&words.say("decision-fee", &values)));
    }
    section(Part::Practical, blocks)
}

pub(super) fn follow_up(words: Words<'_>, letter: &DecisionLetter) -> Option<Section> {
    let day = letter.follow_up_on.filter(|_| letter.grants().next().is_some())?;
    let values = [("follow_up_date", strong(&date(day, words.locale)).into())];
    let blocks = vec![
        heading(2, words.say("decision-heading-follow-up", &[])),
        paragraph(&words.say("decision-follow-up", &values)),
    ];
    section(Part::FollowUp, blocks)
}

pub(super) fn signature(words: Words<'_>, letter: &DecisionLetter) -> Option<Section> {
    let signature = &letter.signature;
    let mut values = vec![
        ("committee", text(&letter.sender.committee)),
        ("presenter", yes(signature.presenter.is_some())),
    ];
    match &signature.by {
        DecidedBy::Committee => values.push(("by", choice("committee"))),
        DecidedBy::Delegate(officer) => values.extend([
            ("by", choice("delegated")),
            ("decider_name", bold(&officer.name)),
            ("decider_title", text(&officer.title)),
        ]),
    }
    if let Some(presenter) = &signature.presenter {
        values.extend([
            ("presenter_name", text(&presenter.name)),
            ("presenter_title", text(&presenter.title)),
        ]);
    }
    let translated = is_translated(words, letter);
    let mut blocks = vec![
        heading(2, words.say("decision-heading-signature", &[])),
        paragraph(&words.say("decision-signature", &values)),
    ];
    if !signature.took_part.is_empty() {
        let values = [("took_part", text(&signature.took_part))];
        blocks.push(paragraph(&words.say("decision-took-part", &values)));
    }
    blocks.extend(letter.copies.iter().map(|copy| {
        let values = [
            ("role", choice(copy.role.key())),
            ("representative_name", text(&copy.name)),
        ];
        paragraph(&words.say("decision-copies", &values))
    }));
    if letter.goes_against || translated {
        let enclosed = [
            ("appeal", yes(letter.goes_against)),
            ("translation", yes(translated)),
        ];
        blocks.push(paragraph(&words.say("decision-enclosures", &enclosed)));
    }
    section(Part::Signature, blocks)
}

/// The other language's letter is enclosed: always with a translation, with the original where one was made.
fn is_translated(words: Words<'_>, letter: &DecisionLetter) -> bool {
    words.locale != Locale::Sv || letter.translated
}
