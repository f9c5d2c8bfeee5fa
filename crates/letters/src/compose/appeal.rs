//! "Hur man överklagar": the enclosure that goes with a decision that went against the person (FL 33, 40–46 §§).
//!
//! Invariant: the committee's address is printed, never the court's, and only a last day that is known stands in bold.

use super::{choice, heading, list, paragraph, text};
use crate::document::{Block, Part, Section, spans, strong};
use crate::format::{clean, date, last_day};
use crate::input::{AppealTime, DecisionLetter};
use crate::texts::Words;

pub(super) fn appeal(words: Words<'_>, letter: &DecisionLetter) -> Section {
    let sender = &letter.sender;
    let title = |key| heading(2, words.say(key, &[]));
    let plain = |key| paragraph(&words.say(key, &[]));
    let right = words.say("appeal-right", &[("court", text(&sender.court))]);
    let email = words.say("appeal-email", &[("unit_email", text(&sender.email))]);
    let blocks = vec![
        heading(1, words.say("appeal-title", &[])),
        paragraph(&right),
        title("appeal-heading-where"),
        paragraph(&format!("{} {email}", words.say("appeal-where", &[]))),
        Block::Panel(vec![committee_address(letter)]),
        title("appeal-heading-content"),
        plain("appeal-content"),
        content(words, letter),
        plain("appeal-content-good"),
        title("appeal-heading-deadline"),
        paragraph(&deadline(words, letter.appeal_time)),
        title("appeal-heading-then"),
        plain("appeal-then"),
        title("appeal-heading-help"),
        plain("appeal-help"),
    ];
    Section {
        part: Part::Appeal,
        new_page: true,
        blocks,
    }
}

/// The address stands alone, where the eye finds it.
fn committee_address(letter: &DecisionLetter) -> Block {
    let lines = std::iter::once(strong(&clean(&letter.sender.committee)))
        .chain(letter.sender.address.iter().map(|line| clean(line)));
    Block::Lines(lines.map(|line| spans(&line)).collect())
}

fn content(words: Words<'_>, letter: &DecisionLetter) -> Block {
    let decision = [
        ("decision_number", text(&letter.decision_number)),
        ("decision_date", date(letter.decided_on, words.locale).into()),
    ];
    list([
        words.say("appeal-content-decision", &decision),
        words.say("appeal-content-change", &[]),
        words.say("appeal-content-why", &[]),
        words.say("appeal-content-who", &[]),
    ])
}

fn deadline(words: Words<'_>, time: AppealTime) -> String {
    let locale = words.locale;
    match time {
        AppealTime::Known {
            received_on,
            last_day: last,
        } => words.say(
            "appeal-deadline",
            &[
                ("receipt", choice("known")),
                ("received_date", date(received_on, locale).into()),
                ("last_date", strong(&last_day(last, locale)).into()),
            ],
        ),
        AppealTime::Unknown {
            example_received_on,
            example_last_day,
        } => words.say(
            "appeal-deadline",
            &[
                ("receipt", choice("unknown")),
                ("example_received", date(example_received_on, locale).into()),
                ("example_last", last_day(example_last_day, locale).into()),
            ],
        ),
    }
}
