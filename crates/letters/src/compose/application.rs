//! What was applied for, in whose words, what of it is decided elsewhere, and what went before the decision.
//!
//! Invariant: what is not decided here is said to be so; nobody takes silence for a refusal.

use super::{choice, count, extent, heading, item, listed, paragraph, section, text, yes};
use crate::document::{Part, Section};
use crate::format::date;
use crate::input::{Answered, Applicant, DecisionLetter, HandedOver, Heard, ReviewOf};
use crate::texts::Words;

pub(super) fn application(words: Words<'_>, letter: &DecisionLetter) -> Option<Section> {
    let application = &letter.application;
    let (applicant, name) = match &application.by {
        Applicant::Person => ("self", ""),
        Applicant::Other(role, name) => (role.word(), name.as_str()),
    };
    let intro = [
        ("applicant", choice(applicant)),
        ("named", yes(!name.is_empty())),
        ("applicant_name", text(name)),
        ("applied_date", date(application.received_on, words.locale).into()),
        ("n", count(application.services.len())),
    ];
    let applied = application.services.iter().map(|service| {
        item(
            &service.name,
            service.extent.as_ref().map(|asked| extent(words, asked, true)),
        )
    });
    let mut blocks = vec![heading(2, words.say("decision-heading-applied", &[]))];
    blocks.extend(
        letter
            .review
            .as_ref()
            .map(|review| paragraph(&reviewed(words, review))),
    );
    blocks.extend(listed(
        &words.say("decision-applied-for", &intro),
        applied.collect(),
    ));
    blocks.extend(
        application
            .handed_over
            .iter()
            .map(|part| paragraph(&elsewhere(words, part))),
    );
    if let Some(own_words) = &application.own_words {
        blocks.push(paragraph(
            &words.say("decision-own-words", &[("own_words", text(own_words))]),
        ));
    }
    blocks.extend(
        letter
            .heard
            .iter()
            .map(|heard| paragraph(&told_before(words, heard))),
    );
    section(Part::Application, blocks)
}

/// That a decision was looked at anew, which one, since when and why.
fn reviewed(words: Words<'_>, review: &ReviewOf) -> String {
    let values = [
        ("number", text(&review.number)),
        ("decided_date", date(review.decided_on, words.locale).into()),
        ("begun_date", date(review.begun_on, words.locale).into()),
        ("cause", choice(review.cause.key())),
    ];
    words.say("decision-reviewed", &values)
}

/// That a part of the application is not decided here, and where it is.
fn elsewhere(words: Words<'_>, part: &HandedOver) -> String {
    let passed = part.passed.as_ref();
    let values = [
        ("what", choice(part.what.key())),
        ("stated", yes(!part.words.is_empty())),
        ("words", text(&part.words)),
        ("passed", yes(passed.is_some())),
        ("to", text(passed.map_or("", |passed| &passed.to))),
        (
            "passed_date",
            passed
                .map_or_else(String::new, |passed| date(passed.on, words.locale))
                .into(),
        ),
    ];
    words.say("decision-handed-over", &values)
}

/// That the investigation was given to a party before the decision, and what came back.
fn told_before(words: Words<'_>, heard: &Heard) -> String {
    let (reply, day) = match heard.answered {
        Answered::Replied(day) => ("replied", date(day, words.locale)),
        Answered::Waived(day) => ("waived", date(day, words.locale)),
        Answered::No => ("none", String::new()),
    };
    let values = [
        ("named", yes(heard.name.is_some())),
        ("name", text(heard.name.as_deref().unwrap_or_default())),
        ("again", yes(heard.again)),
        ("given_date", date(heard.given_on, words.locale).into()),
        ("reply", choice(reply)),
        ("reply_date", day.into()),
    ];
    words.say("decision-heard", &values)
}
