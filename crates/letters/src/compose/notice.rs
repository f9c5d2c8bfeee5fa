//! The notice of services without needs test (SoL (2025:400) 11 kap. 5 §).
//!
//! Invariant: the words of decisions and appeals never occur in it; a test reads it in all languages.

use super::{
    contact, count, extent, foot, head_left, heading, item, listed, opening, paragraph, phone, section,
    term_values, text,
};
use crate::document::{Block, Document, Part, Section};
use crate::format::date;
use crate::input::{BookingNotice, Locale};
use crate::texts::{Texts, Words};

/// What is booked, why nobody has examined the needs, and that the right to apply is untouched.
#[must_use]
pub fn booking_notice(notice: &BookingNotice, texts: &Texts, locale: Locale) -> Document {
    let words = texts.words(locale);
    let case = words.say("shared-case-line", &[("number", text(&notice.case_number))]);
    let title = words.say("notice-title", &[]);
    let opening = opening(words, &notice.recipient, &notice.person, notice.translated, title);
    let sections = [
        section(Part::Recipient, opening),
        booked(words, notice),
        conditions(words, notice),
        practical(words, notice),
        may_apply(words, notice),
        contact(words, &notice.sender, notice.contact.as_ref()),
    ];
    Document {
        locale,
        title: words.say("shared-document-notice", &[]),
        head_left: head_left(words, &notice.sender),
        head_right: vec![date(notice.written_on, locale), case.clone()],
        running_head: case,
        foot: foot(words, &notice.sender),
        sections: sections.into_iter().flatten().collect(),
        longest_sentence: texts.longest_sentence(locale),
        texts_hash: texts.hash().to_owned(),
    }
}

fn booked(words: Words<'_>, notice: &BookingNotice) -> Option<Section> {
    let services = notice.services.iter().map(|service| {
        let said = service.extent.as_ref();
        item(&service.name, said.map(|said| extent(words, said, true)))
    });
    let mut blocks = vec![heading(2, words.say("notice-heading-booked", &[]))];
    let intro = words.say("notice-booked", &[("n", count(notice.services.len()))]);
    blocks.extend(listed(&intro, services.collect()));
    blocks.push(paragraph(
        &words.say("notice-term", &term_values(words, notice.term)),
    ));
    let hours = [("hours", notice.hours.into())];
    blocks.push(paragraph(&words.say("notice-hours", &hours)));
    section(Part::Outcome, blocks)
}

fn conditions(words: Words<'_>, notice: &BookingNotice) -> Option<Section> {
    let values = [
        ("age_from", notice.age_from.into()),
        ("up_to_hours", notice.up_to_hours.into()),
        ("law_no_test", words.say("law-no-test", &[]).into()),
    ];
    let blocks = vec![
        heading(2, words.say("notice-heading-why", &[])),
        paragraph(&words.say("notice-why-no-test", &values)),
    ];
    section(Part::Reasons, blocks)
}

fn practical(words: Words<'_>, notice: &BookingNotice) -> Option<Section> {
    let values = [
        ("provider_name", text(&notice.provider)),
        ("unit_phone", phone(&notice.sender)),
    ];
    let blocks = vec![
        heading(2, words.say("notice-heading-practical", &[])),
        paragraph(&words.say("notice-practical", &values)),
    ];
    section(Part::Practical, blocks)
}

fn may_apply(words: Words<'_>, notice: &BookingNotice) -> Option<Section> {
    let values = [
        ("law_right", words.say("law-right-short", &[]).into()),
        ("unit_phone", phone(&notice.sender)),
    ];
    let blocks = vec![
        heading(2, words.say("notice-heading-more", &[])),
        paragraph(&words.say("notice-may-apply", &values)),
    ];
    section(Part::Application, vec![Block::Panel(blocks)])
}
