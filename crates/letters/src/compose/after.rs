//! Letters after a decision: what was put right or added, and that the decision is otherwise the same.
//!
//! Invariant: what stood and what shall stand are both told, whole.

use super::{choice, contact, extent, foot, head_left, heading, opening, paragraph, section, text, yes};
use crate::document::{Block, Document, Part, Section};
use crate::format::{clean, date};
use crate::input::{AfterDecision, CorrectionLetter, Locale, Stated, SupplementLetter};
use crate::texts::{Texts, Words};

/// A correction: what stood, what shall stand, and why.
#[must_use]
pub fn correction(letter: &CorrectionLetter, texts: &Texts, locale: Locale) -> Document {
    let words = texts.words(locale);
    let what = words.say(
        "after-correction-what",
        &with_decision(words, &letter.after, ("slip", letter.slip.key())),
    );
    let service = letter.service.as_deref().unwrap_or_default();
    let place = [("place", choice(letter.place.key())), ("service", text(service))];
    let blocks = vec![
        heading(2, words.say("after-correction-heading", &[])),
        paragraph(&what),
        Block::Facts(vec![
            (words.say("after-where", &[]), words.say("after-place", &place)),
            (words.say("after-was", &[]), stated(words, &letter.was)),
            (words.say("after-becomes", &[]), stated(words, &letter.becomes)),
        ]),
    ];
    let effect = [
        ("law_correction", words.say("law-correction", &[]).into()),
        ("appeal", yes(letter.can_be_appealed)),
    ];
    let effect = paragraph(&words.say("after-correction-effect", &effect));
    document(&letter.after, texts, locale, "correction", blocks, effect)
}

/// A supplement: what the decision left out.
#[must_use]
pub fn supplement(letter: &SupplementLetter, texts: &Texts, locale: Locale) -> Document {
    let words = texts.words(locale);
    let what = words.say(
        "after-supplement-what",
        &with_decision(words, &letter.after, ("slip", "")),
    );
    let mut blocks = vec![
        heading(2, words.say("after-supplement-heading", &[])),
        paragraph(&what),
    ];
    blocks.extend(letter.paragraphs.iter().map(|words| paragraph(&clean(words))));
    let effect = paragraph(&words.say("after-supplement-effect", &[]));
    document(&letter.after, texts, locale, "supplement", blocks, effect)
}

fn with_decision(
    words: Words<'_>,
    after: &AfterDecision,
    (name, value): (&'static str, &'static str),
) -> [(&'static str, fluent::FluentValue<'static>); 3] {
    [
        ("decision_number", text(&after.decision_number)),
        ("decision_date", date(after.decided_on, words.locale).into()),
        (name, choice(value)),
    ]
}

fn stated(words: Words<'_>, stated: &Stated) -> String {
    match stated {
        Stated::Day(day) => date(*day, words.locale),
        Stated::NoEnd => words.say("after-no-end", &[]),
        Stated::Extent(much) => extent(words, much, true),
        Stated::Words(said) => clean(said).trim().to_owned(),
    }
}

/// The parts that both letters share around what each says.
fn document(
    after: &AfterDecision,
    texts: &Texts,
    locale: Locale,
    kind: &'static str,
    said: Vec<Block>,
    effect: Block,
) -> Document {
    let words = texts.words(locale);
    let kinds = [("kind", choice(kind)), ("number", text(&after.number))];
    let (title, line) = (words.say("after-title", &kinds), words.say("after-line", &kinds));
    let opening = opening(words, &after.recipient, &after.person, after.translated, title);
    let effect = vec![heading(2, words.say("after-effect-heading", &[])), effect];
    let sections = [
        section(Part::Recipient, opening),
        section(Part::Outcome, said),
        section(Part::Practical, effect),
        signature(words, after, kind),
        contact(words, &after.sender, after.contact.as_ref()),
    ];
    Document {
        locale,
        title: line.clone(),
        head_left: head_left(words, &after.sender),
        head_right: vec![
            date(after.written_on, locale),
            line.clone(),
            words.say("shared-case-line", &[("number", text(&after.case_number))]),
        ],
        running_head: line,
        foot: foot(words, &after.sender),
        sections: sections.into_iter().flatten().collect(),
        texts_hash: texts.hash().to_owned(),
        longest_sentence: texts.longest_sentence(locale),
    }
}

fn signature(words: Words<'_>, after: &AfterDecision, kind: &'static str) -> Option<Section> {
    let values = [
        ("kind", choice(kind)),
        ("officer_name", text(&after.by.name)),
        ("officer_title", text(&after.by.title)),
        ("committee", text(&after.sender.committee)),
    ];
    let mut blocks = vec![
        heading(2, words.say("after-signature-heading", &[("kind", choice(kind))])),
        paragraph(&words.say("after-signature", &values)),
    ];
    blocks.extend(after.copies.iter().map(|copy| {
        let values = [
            ("role", choice(copy.role.key())),
            ("representative_name", text(&copy.name)),
        ];
        paragraph(&words.say("after-copies", &values))
    }));
    section(Part::Signature, blocks)
}
