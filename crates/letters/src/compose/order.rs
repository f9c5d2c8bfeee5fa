//! The order to a provider (beställning): who, what, when, and to what end.
//!
//! Invariant: a protected person's contact details cannot be printed, since the data has none.

use super::{
    choice, foot, head_left, heading, list, order_table, paragraph, phone, section, sentence, term_values,
    text, yes,
};
use crate::document::{Block, Document, Part, Section, strong};
use crate::format::{clean, date};
use crate::input::{Change, Locale, OrderLetter, OrderedService, Replaced, Speaker, Spoken};
use crate::texts::{Texts, Words};

/// The order; in Swedish as a rule, in the other languages for a provider that asks for it.
#[must_use]
pub fn order(letter: &OrderLetter, texts: &Texts, locale: Locale) -> Document {
    let words = texts.words(locale);
    let number = [
        ("number", text(&letter.order_number)),
        ("version", letter.version.into()),
    ];
    let sections = [
        opening(words, letter),
        person(words, letter),
        services(words, letter),
        start(words, letter),
        purpose(words, letter),
        reply(words, letter),
    ];
    let line = words.say("shared-order-line", &number);
    Document {
        locale,
        title: words.say("shared-document-order", &number),
        head_left: head_left(words, &letter.sender),
        head_right: vec![date(letter.ordered_on, locale), line.clone()],
        running_head: line,
        foot: foot(words, &letter.sender),
        sections: sections.into_iter().flatten().collect(),
        longest_sentence: texts.longest_sentence(locale),
        texts_hash: texts.hash().to_owned(),
    }
}

fn opening(words: Words<'_>, letter: &OrderLetter) -> Option<Section> {
    let address = std::iter::once(&letter.provider).chain(&letter.provider_address);
    let officer = [
        ("officer_name", text(&letter.officer.name)),
        ("officer_title", text(&letter.officer.title)),
        ("unit_phone", phone(&letter.sender)),
    ];
    let period = words.say("order-term", &term_values(words, letter.term));
    let mut blocks = vec![
        Block::Address {
            lines: address.map(|line| clean(line)).collect(),
            concerns: None,
        },
        heading(
            1,
            words.say("order-title", &[("order_number", text(&letter.order_number))]),
        ),
    ];
    blocks.extend(
        letter
            .replaces
            .iter()
            .flat_map(|replaced| replaces(words, replaced)),
    );
    blocks.push(Block::Facts(vec![
        (
            words.say("order-label-decision", &[]),
            clean(&letter.decision_number),
        ),
        (words.say("order-label-term", &[]), period),
        (
            words.say("order-label-officer", &[]),
            words.say("order-officer", &officer),
        ),
    ]));
    section(Part::Recipient, blocks)
}

/// Which version it replaces, and what is otherwise than there.
fn replaces(words: Words<'_>, replaced: &Replaced) -> Vec<Block> {
    let values = [
        ("old_version", replaced.version.into()),
        ("from_date", date(replaced.from, words.locale).into()),
        ("changed", yes(!replaced.changes.is_empty())),
    ];
    let mut blocks = vec![paragraph(&words.say("order-replaces", &values))];
    if !replaced.changes.is_empty() {
        let changes = replaced.changes.iter();
        blocks.push(list(
            changes.map(|change| change_of(words, change)).collect::<Vec<_>>(),
        ));
    }
    blocks
}

fn change_of(words: Words<'_>, change: &Change) -> String {
    let (kind, service, before) = match change {
        Change::Added(name) => ("added", name, String::new()),
        Change::Ended(name) => ("ended", name, String::new()),
        Change::Changed(was) => ("changed", &was.name, order_table::in_a_line(words, was)),
    };
    let values = [
        ("kind", choice(kind)),
        ("service", strong(&clean(service)).into()),
        ("before", before.into()),
    ];
    words.say("order-change", &values)
}

fn person(words: Words<'_>, letter: &OrderLetter) -> Option<Section> {
    let mut facts = Vec::new();
    let mut fact = |key: &str, value: String| {
        if !value.is_empty() {
            facts.push((words.say(key, &[]), value));
        }
    };
    let person = &letter.person;
    fact(
        "order-label-person",
        clean(&format!("{}, {}", person.name, person.personal_number)),
    );
    match &letter.contact {
        None if letter.apart => fact("order-label-contact", words.say("order-contact-protected", &[])),
        None => {}
        Some(contact) => {
            fact("order-label-address", clean(&contact.address.join(", ")));
            fact("order-label-phone", clean(&contact.phone));
            fact(
                "order-label-access",
                clean(contact.access.as_deref().unwrap_or_default()),
            );
        }
    }
    if let Some(spoken) = &letter.language {
        fact("order-label-language", language(words, spoken));
    }
    letter
        .representatives
        .iter()
        .for_each(|one| fact("order-label-representative", speaker(words, one)));
    section(
        Part::Person,
        vec![
            heading(2, words.say("order-heading-person", &[])),
            Block::Facts(facts),
        ],
    )
}

/// `finska, behöver tolk`.
fn language(words: Words<'_>, spoken: &Spoken) -> String {
    let values = [
        ("tag", text(&spoken.tag)),
        ("interpreter", yes(spoken.interpreter)),
    ];
    words.say("order-language", &values)
}

/// `Pekka Lehtinen, god man, ekonomin, 070-174 06 10`.
fn speaker(words: Words<'_>, one: &Speaker) -> String {
    let role = words.say("order-role", &[("role", choice(one.role.key()))]);
    let said = [&one.name, &role, &one.scope, &one.phone].map(|part| clean(part).trim().to_owned());
    said.into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

fn services(words: Words<'_>, letter: &OrderLetter) -> Option<Section> {
    let mut blocks = vec![
        heading(2, words.say("order-heading-services", &[])),
        Block::Table(order_table::table(words, letter)),
    ];
    blocks.extend(
        letter
            .services
            .iter()
            .filter_map(|service| changed_minutes(words, service)),
    );
    section(Part::Services, blocks)
}

fn changed_minutes(words: Words<'_>, service: &OrderedService) -> Option<Block> {
    let (standard, minutes) = (service.standard_minutes?, service.minutes?);
    let reason = service.time_reason.as_deref().filter(|_| service.tells_why())?;
    let values = [
        ("service", text(&service.name)),
        ("minutes", minutes.into()),
        ("standard_minutes", standard.into()),
        ("time_reason", sentence(reason)),
    ];
    Some(paragraph(&words.say("order-changed-minutes", &values)))
}

fn start(words: Words<'_>, letter: &OrderLetter) -> Option<Section> {
    let mut values = term_values(words, letter.term).to_vec();
    values.retain(|(name, _)| *name != "from_date");
    let from = date(letter.start, words.locale);
    values.push(("from_date", strong(&from).into()));
    values.push(("changed", yes(letter.replaces.is_some())));
    let blocks = vec![
        heading(2, words.say("order-heading-start", &[])),
        paragraph(&words.say("order-start", &values)),
    ];
    section(Part::Practical, blocks)
}

fn purpose(words: Words<'_>, letter: &OrderLetter) -> Option<Section> {
    let technique = letter.technique.iter().map(|consent| {
        let device = words.say("order-device", &[("device", choice(consent.device.key()))]);
        let values = [
            ("cohabitant", yes(consent.cohabitant)),
            ("device", device.into()),
            ("consent_date", date(consent.on, words.locale).into()),
            ("law_sensor", words.say("law-sensor", &[]).into()),
        ];
        words.say("order-technique", &values)
    });
    let spoken = letter.consent.map(|day| {
        let values = [("consent_date", date(day, words.locale).into())];
        words.say("order-consent", &values)
    });
    let consents: Vec<String> = technique.chain(spoken).collect();
    let cleaned = |lines: &[String]| lines.iter().map(|line| clean(line)).collect();
    let lists: [(&str, Vec<String>); 3] = [
        ("order-heading-goals", cleaned(&letter.goals)),
        ("order-heading-safety", cleaned(&letter.safety)),
        ("order-heading-consents", consents),
    ];
    let filled = lists.into_iter().filter(|(_, items)| !items.is_empty());
    let blocks = filled
        .flat_map(|(key, items)| [heading(2, words.say(key, &[])), list(items)])
        .collect();
    section(Part::Purpose, blocks)
}

fn reply(words: Words<'_>, letter: &OrderLetter) -> Option<Section> {
    let mut values = vec![("has_days", yes(letter.answer.is_some()))];
    if let Some(answer) = letter.answer {
        let day = |day| strong(&date(day, words.locale)).into();
        values.push(("reply_date", day(answer.confirm_by)));
        values.push(("plan_date", day(answer.plan_by)));
    }
    let blocks = vec![
        heading(2, words.say("order-heading-reply", &[])),
        paragraph(&words.say("order-reply", &values)),
    ];
    section(Part::Reply, blocks)
}
