//! What is sent before a decision (kommunicering, FL 25 §): until when one can answer, what is proposed, and the
//! investigation as it stands.
//!
//! Invariant: nothing in it is decided, and the words of the investigation are printed as they were written.

use super::{
    choice, contact, extent, foot, head_left, heading, list, opening, paragraph, phone, replaced, section,
    sentence, text, yes,
};
use crate::document::{Block, Document, Part, Section, strong};
use crate::format::{clean, date, paragraphs, unbroken_postcode};
use crate::input::{Chapter, HearingLetter, Locale, ProposedOutcome, ProposedService, ProposedTerms, Told};
use crate::texts::{Texts, Words};
use chrono::NaiveDate;

/// The letter that goes with the investigation, the investigation in it.
#[must_use]
pub fn hearing(letter: &HearingLetter, texts: &Texts, locale: Locale) -> Document {
    let words = texts.words(locale);
    let case = words.say("shared-case-line", &[("number", text(&letter.case_number))]);
    let title = words.say("hearing-title", &[]);
    let opening = opening(
        words,
        &letter.recipient,
        &letter.person,
        letter.translated,
        title.clone(),
    );
    let sections = [
        section(Part::Recipient, opening),
        section(Part::Summary, vec![Block::Panel(intro(words, letter))]),
        section(Part::Reply, reply(words, letter)),
        section(Part::Outcome, proposal(words, letter)),
        section(Part::Reasons, investigation(words, letter)),
        contact(words, &letter.sender, letter.contact.as_ref()),
    ];
    Document {
        locale,
        title,
        head_left: head_left(words, &letter.sender),
        head_right: vec![date(letter.sent_on, locale), case.clone()],
        running_head: case,
        foot: foot(words, &letter.sender),
        sections: sections.into_iter().flatten().collect::<Vec<Section>>(),
        longest_sentence: texts.longest_sentence(locale),
        texts_hash: texts.hash().to_owned(),
    }
}

fn intro(words: Words<'_>, letter: &HearingLetter) -> Vec<Block> {
    let values = [("review", yes(letter.review)), ("again", yes(letter.again))];
    vec![paragraph(&words.say("hearing-intro", &values))]
}

fn reply(words: Words<'_>, letter: &HearingLetter) -> Vec<Block> {
    let lines = letter.sender.address.iter().map(|line| unbroken_postcode(line));
    let committee = letter.sender.committee.clone();
    let address = std::iter::once(committee)
        .chain(lines)
        .collect::<Vec<_>>()
        .join(", ");
    let by = strong(&date(letter.reply_by, words.locale));
    let values = [
        ("last_reply_date", by.into()),
        ("unit_address", text(&address)),
        ("unit_email", text(&letter.sender.email)),
        ("unit_phone", phone(&letter.sender)),
    ];
    vec![
        heading(2, words.say("hearing-heading-reply", &[])),
        paragraph(&words.say("hearing-reply", &values)),
        paragraph(&words.say("hearing-no-reply", &[])),
    ]
}

fn proposal(words: Words<'_>, letter: &HearingLetter) -> Vec<Block> {
    let general = letter.general_reasons.iter().flat_map(|text| paragraphs(text));
    let mut blocks = vec![heading(2, words.say("hearing-heading-proposal", &[]))];
    if letter
        .proposal
        .iter()
        .all(|one| one.outcome == ProposedOutcome::Open)
    {
        blocks.push(paragraph(&words.say("hearing-no-proposal", &[])));
    } else {
        blocks.push(paragraph(&words.say("hearing-proposal", &[])));
        blocks.push(list(letter.proposal.iter().map(|one| proposed(words, one))));
    }
    blocks.extend(
        letter
            .replaced
            .iter()
            .flat_map(|before| replaced::less(words, before)),
    );
    blocks.extend(replaced::ground(words, letter.replaced.as_ref()));
    blocks.extend(terms(words, &letter.terms));
    blocks.extend(general.map(|text| paragraph(&text)));
    for one in &letter.proposal {
        let mut own = one.reasons.iter().flat_map(|text| paragraphs(text));
        if let Some(first) = own.next() {
            let named = [("service", strong(clean(&one.service).trim()).into())];
            let named = words.say("hearing-reasons-of", &named);
            blocks.push(paragraph(&format!("{named} {first}")));
        }
        blocks.extend(own.map(|text| paragraph(&text)));
    }
    blocks
}

/// The days that the proposal holds, and its reservation: she answers on what will be decided (FL 25 §).
fn terms(words: Words<'_>, terms: &ProposedTerms) -> Vec<Block> {
    let day = |day: Option<NaiveDate>| day.map(|day| date(day, words.locale)).unwrap_or_default();
    let period = [
        ("has_end", yes(terms.until.is_some())),
        ("from_date", day(terms.from).into()),
        ("end_date", day(terms.until).into()),
    ];
    let period = terms.from.map(|_| words.say("hearing-period", &period));
    let reason = Some(&terms.end_reason).filter(|reason| !reason.trim().is_empty());
    let reason = reason.map(|reason| words.say("hearing-end-reason", &[("end_reason", sentence(reason))]));
    let reserved = terms.reservation.as_ref().map(|reservation| {
        let values = [
            ("reservation_condition", sentence(&reservation.condition)),
            ("reservation_reason", sentence(&reservation.reason)),
        ];
        words.say("hearing-reservation", &values)
    });
    let said = period.into_iter().chain(reason).chain(reserved);
    said.map(|text| paragraph(&text)).collect()
}

fn proposed(words: Words<'_>, one: &ProposedService) -> String {
    let much = one.extent.as_ref().map(|much| extent(words, much, true));
    let values = [
        ("service", text(&one.service)),
        ("outcome", choice(one.outcome.key())),
        ("has_extent", yes(much.is_some())),
        ("extent", much.unwrap_or_default().into()),
    ];
    words.say("hearing-proposed", &values)
}

/// The words that lead in to it stand on the page on which it begins.
fn investigation(words: Words<'_>, letter: &HearingLetter) -> Vec<Block> {
    let chapters = letter.chapters.iter().flat_map(|chapter| told_in(words, chapter));
    let analysis = letter.analysis.iter().flat_map(|text| paragraphs(text));
    let mut analysis = analysis.map(|text| paragraph(&text)).peekable();
    let named = analysis.peek().is_some();
    let named = named.then(|| heading(2, words.say("hearing-heading-analysis", &[])));
    let mut told = chapters.chain(named).chain(analysis);
    let lead = [
        heading(2, words.say("hearing-heading-material", &[])),
        paragraph(&words.say("hearing-material", &[])),
    ];
    let led = lead.into_iter().chain(told.by_ref().take(2)).collect();
    std::iter::once(Block::Together(led)).chain(told).collect()
}

fn told_in(words: Words<'_>, chapter: &Chapter) -> Vec<Block> {
    let area = chapter.area.iter().map(|name| heading(2, clean(name)));
    let mut blocks: Vec<Block> = area.collect();
    blocks.extend(facts(words, &chapter.told));
    for item in &chapter.items {
        let named = paragraph(&strong(clean(&item.name).trim()));
        blocks.push(Block::Together(
            std::iter::once(named).chain(facts(words, &item.told)).collect(),
        ));
    }
    if !chapter.untroubled.is_empty() {
        let values = [("items", text(&chapter.untroubled.join(", ")))];
        blocks.push(paragraph(&words.say("hearing-no-difficulty", &values)));
    }
    blocks
}

fn facts(words: Words<'_>, told: &[Told]) -> Option<Block> {
    let fact = |told: &Told| {
        let values = [
            ("what", choice(told.what.key())),
            ("sourced", yes(!told.source.is_empty())),
            ("source", text(&told.source)),
        ];
        let said = paragraphs(&told.words).collect::<Vec<_>>().join(" ");
        (words.say("hearing-told", &values), said)
    };
    (!told.is_empty()).then(|| Block::Facts(told.iter().map(fact).collect()))
}
