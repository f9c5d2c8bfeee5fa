//! The decision letter (beslut), in the order the person needs it: in brief, what, why, then what follows.
//!
//! Invariant: the summary repeats and never adds; each outcome is complete in itself: verb, service, extent, period.

use super::{
    appeal, application, bold, choice, closing, contact, count, extent, foot, head_left, heading, item, list,
    listed, month_time, opening, paragraph, phone, reasons, replaced, section, sentence, term_values, text,
    yes,
};
use crate::document::{Block, Document, Part, Section, spans, strong};
use crate::format::{clean, date};
use crate::input::{DecisionLetter, Grant, Locale, Outcome, ServiceOutcome};
use crate::texts::{Texts, Words};

/// The decision letter; with "Hur man överklagar" on a page of its own where something went against the person.
#[must_use]
pub fn decision(letter: &DecisionLetter, texts: &Texts, locale: Locale) -> Document {
    let words = texts.words(locale);
    let number = [("number", text(&letter.decision_number))];
    let case = [("number", text(&letter.case_number))];
    let sections = [
        recipient(words, letter),
        summary(words, letter),
        application::application(words, letter),
        outcomes(words, letter),
        reasons::reservations(words, letter),
        reasons::reasons(words, letter),
        closing::practical(words, letter),
        closing::follow_up(words, letter),
        closing::signature(words, letter),
        contact(words, &letter.sender, letter.contact.as_ref()),
        letter.goes_against.then(|| appeal::appeal(words, letter)),
    ];
    Document {
        locale,
        title: words.say("shared-document-decision", &number),
        head_left: head_left(words, &letter.sender),
        head_right: vec![
            date(letter.decided_on, locale),
            words.say("shared-decision-line", &number),
            words.say("shared-case-line", &case),
        ],
        running_head: words.say("shared-decision-line", &number),
        foot: foot(words, &letter.sender),
        sections: sections.into_iter().flatten().collect(),
        longest_sentence: texts.longest_sentence(locale),
        texts_hash: texts.hash().to_owned(),
    }
}

fn recipient(words: Words<'_>, letter: &DecisionLetter) -> Option<Section> {
    let values = [
        ("outcome", choice(letter.overall())),
        ("review", yes(letter.review.is_some())),
    ];
    let title = words.say("decision-title", &values);
    let blocks = opening(words, &letter.recipient, &letter.person, letter.translated, title);
    section(Part::Recipient, blocks)
}

fn summary(words: Words<'_>, letter: &DecisionLetter) -> Option<Section> {
    let mut blocks = vec![heading(2, words.say("summary-title", &[]))];
    let granted: Vec<_> = letter
        .grants()
        .map(|(outcome, grant)| item(&outcome.service, Some(extent(words, &grant.extent, false))))
        .collect();
    let refused = letter
        .outcomes
        .iter()
        .filter_map(|outcome| refused(words, outcome));
    let refused: Vec<_> = refused.map(|text| spans(&text)).collect();
    let withdrawn = letter
        .outcomes
        .iter()
        .filter(|outcome| outcome.outcome.is_withdrawn())
        .count();
    if !granted.is_empty() {
        let intro = words.say("summary-granted", &[("n", count(granted.len()))]);
        blocks.extend(listed(&intro, granted));
    }
    if !refused.is_empty() {
        let intro = words.say("summary-refused", &[("n", count(refused.len()))]);
        blocks.extend(listed(&intro, refused));
        let why = spans(&words.say("summary-why", &[]));
        match blocks.last_mut() {
            Some(Block::Paragraph(told)) => told.extend(spans(" ").into_iter().chain(why)),
            _ => blocks.push(Block::Paragraph(why)),
        }
    }
    let not_examined = letter.outcomes.iter().filter(|outcome| {
        matches!(
            outcome.outcome,
            Outcome::Dismissed { .. } | Outcome::Closed { .. }
        )
    });
    let not_examined: Vec<_> = not_examined.map(|outcome| item(&outcome.service, None)).collect();
    if !not_examined.is_empty() {
        let intro = words.say("summary-not-examined", &[("n", count(not_examined.len()))]);
        blocks.extend(listed(&intro, not_examined));
    }
    if withdrawn > 0 {
        let all = yes(withdrawn == letter.outcomes.len());
        blocks.push(paragraph(&words.say("summary-closed", &[("all", all)])));
    }
    if let Some(before) = &letter.replaced {
        blocks.extend(replaced::less(words, before));
    }
    let next = [
        ("granted", yes(letter.grants().next().is_some())),
        ("appeal", yes(letter.goes_against)),
        ("unit_phone", phone(&letter.sender)),
    ];
    blocks.push(paragraph(&words.say("summary-next", &next)));
    section(Part::Summary, vec![Block::Panel(blocks)])
}

/// What of one service is refused: all of it, or what was applied for beyond the grant.
fn refused(words: Words<'_>, outcome: &ServiceOutcome) -> Option<String> {
    match &outcome.outcome {
        Outcome::PartlyGranted { applied, .. } => Some(refused_part(words, &outcome.service, applied)),
        Outcome::Refused => Some(clean(&outcome.service)),
        Outcome::Granted(_)
        | Outcome::Withdrawn { .. }
        | Outcome::Dismissed { .. }
        | Outcome::Closed { .. } => None,
    }
}

fn refused_part(words: Words<'_>, service: &str, applied: &str) -> String {
    let values = [
        ("service", text(service)),
        ("stated", yes(!applied.is_empty())),
        ("applied", text(applied)),
    ];
    words.say("decision-refused-part", &values)
}

fn outcomes(words: Words<'_>, letter: &DecisionLetter) -> Option<Section> {
    let operative = [("committee", text(&letter.sender.committee))];
    let mut blocks = vec![
        heading(2, words.say("decision-heading-decided", &[])),
        paragraph(&words.say("decision-operative", &operative)),
    ];
    let together = granted_together(letter);
    if let Some(term) = together.first().map(|(_, grant)| grant.term) {
        blocks.push(paragraph(
            &words.say("decision-granted-together", &[("n", count(together.len()))]),
        ));
        blocks.push(list(
            together
                .iter()
                .map(|(outcome, grant)| granted_item(words, outcome, grant)),
        ));
        blocks.push(paragraph(&words.say("decision-term", &term_values(words, term))));
    }
    let apart = letter
        .outcomes
        .iter()
        .filter(|outcome| !together.iter().any(|(other, _)| other == outcome));
    blocks.extend(apart.map(|outcome| paragraph(&operative_sentence(words, outcome))));
    blocks.extend(replaced::told(words, letter));
    // An alarm has no time: of it alone there is no sum.
    let timed = letter.month_minutes.filter(|minutes| *minutes > 0);
    if let Some(minutes) = timed.filter(|_| letter.grants().next().is_some()) {
        let total = [
            ("month_time", strong(&month_time(words, minutes)).into()),
            ("other_running", yes(letter.month_minutes_with_earlier.is_some())),
            (
                "month_time_all",
                month_time(words, letter.month_minutes_with_earlier.unwrap_or_default()).into(),
            ),
        ];
        blocks.push(paragraph(&words.say("decision-total-time", &total)));
    }
    section(Part::Outcome, blocks)
}

/// Services granted in full for one and the same term; two or more are told in one list.
fn granted_together(letter: &DecisionLetter) -> Vec<(&ServiceOutcome, &Grant)> {
    let full = letter
        .grants()
        .filter(|(outcome, _)| matches!(outcome.outcome, Outcome::Granted(_)));
    let full: Vec<_> = full.collect();
    let one_term = full.windows(2).all(|pair| pair[0].1.term == pair[1].1.term);
    if full.len() > 1 && one_term {
        full
    } else {
        Vec::new()
    }
}

fn granted_item(words: Words<'_>, outcome: &ServiceOutcome, grant: &Grant) -> String {
    let service = strong(clean(&outcome.service).trim());
    format!("{service}: {}", extent(words, &grant.extent, true))
}

/// One service: granted, partly granted, refused, withdrawn or not examined.
fn operative_sentence(words: Words<'_>, outcome: &ServiceOutcome) -> String {
    let mut values = vec![("service", bold(&outcome.service))];
    if let Some(grant) = outcome.outcome.grant() {
        values.push(("extent", extent(words, &grant.extent, true).into()));
        values.extend(term_values(words, grant.term));
    }
    let not_examined = |kind, reason: &str| [("outcome", choice(kind)), ("reason", sentence(reason))];
    let key = match &outcome.outcome {
        Outcome::Granted(_) => "decision-granted",
        Outcome::PartlyGranted { applied, .. } => {
            let refused = refused_part(words, &outcome.service, applied);
            values.push(("refused_part", refused.into()));
            "decision-partly-granted"
        }
        Outcome::Refused => "decision-refused",
        Outcome::Withdrawn { on } => {
            values.push(("withdrawn_date", date(*on, words.locale).into()));
            "decision-withdrawn"
        }
        Outcome::Dismissed { reason } => {
            values.extend(not_examined("dismissed", reason));
            "decision-not-examined"
        }
        Outcome::Closed { reason } => {
            values.extend(not_examined("closed", reason));
            "decision-not-examined"
        }
    };
    words.say(key, &values)
}
