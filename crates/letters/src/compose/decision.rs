//! The decision letter (beslut), in the order the person needs it: in brief, what, why, then what follows.
//!
//! Invariant: the summary repeats and never adds; each outcome is complete in itself: verb, service, extent, period.

use fluent::FluentValue;

use super::{
    appeal, bold, choice, contact, count, extent, foot, head_left, heading, item, list, month_time, opening,
    paragraph, section, term_values, text, yes,
};
use crate::document::{Block, Document, Part, Section, strong};
use crate::format::{clean, date, kronor, paragraphs};
use crate::input::{
    Applicant, DecidedBy, DecisionLetter, LegalBasis, Locale, Outcome, ProviderChoice, Reasons,
    ServiceOutcome,
};
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
        application(words, letter),
        outcomes(words, letter),
        reservations(words, letter),
        reasons(words, letter),
        practical(words, letter),
        follow_up(words, letter),
        signature(words, letter),
        contact(words, &letter.sender, letter.contact.as_ref()),
        letter.can_be_appealed().then(|| appeal::appeal(words, letter)),
    ];
    Document {
        locale,
        title: words.say("shared-document-decision", &number),
        head_left: head_left(&letter.sender),
        head_right: vec![
            date(letter.decided_on, locale),
            words.say("shared-decision-line", &number),
            words.say("shared-case-line", &case),
        ],
        running_head: words.say("shared-decision-line", &number),
        foot: foot(words, &letter.sender),
        sections: sections.into_iter().flatten().collect(),
        texts_hash: texts.hash().to_owned(),
    }
}

fn recipient(words: Words<'_>, letter: &DecisionLetter) -> Option<Section> {
    let title = words.say("decision-title", &[("outcome", choice(letter.overall()))]);
    let mut blocks = opening(words, &letter.recipient, &letter.person, letter.translated, title);
    if letter.offer_finnish && words.locale == Locale::Sv && !letter.translated {
        let phone = [("unit_phone", text(&letter.sender.phone))];
        blocks.push(paragraph(&words.say("shared-offer-finnish", &phone)));
    }
    section(Part::Recipient, blocks)
}

fn summary(words: Words<'_>, letter: &DecisionLetter) -> Option<Section> {
    let mut blocks = vec![heading(2, words.say("summary-title", &[]))];
    let granted: Vec<_> = letter
        .grants()
        .map(|(outcome, grant)| item(&outcome.service, Some(extent(words, &grant.extent, false))))
        .collect();
    let refused: Vec<String> = letter.outcomes.iter().filter_map(refused_in_short).collect();
    let withdrawn = letter
        .outcomes
        .iter()
        .filter(|outcome| outcome.outcome.is_withdrawn())
        .count();
    if !granted.is_empty() {
        blocks.push(paragraph(
            &words.say("summary-granted", &[("n", count(granted.len()))]),
        ));
        blocks.push(Block::List(granted));
    }
    if !refused.is_empty() {
        blocks.push(paragraph(
            &words.say("summary-refused", &[("n", count(refused.len()))]),
        ));
        blocks.push(list(refused));
        blocks.push(paragraph(&words.say("summary-why", &[])));
    }
    if withdrawn > 0 {
        let all = yes(withdrawn == letter.outcomes.len());
        blocks.push(paragraph(&words.say("summary-closed", &[("all", all)])));
    }
    let next = [
        ("granted", yes(letter.grants().next().is_some())),
        ("provider_name", provider_name(letter)),
        ("appeal", yes(letter.can_be_appealed())),
        ("unit_phone", text(&letter.sender.phone)),
    ];
    blocks.push(paragraph(&words.say("summary-next", &next)));
    section(Part::Summary, vec![Block::Panel(blocks)])
}

fn refused_in_short(outcome: &ServiceOutcome) -> Option<String> {
    match &outcome.outcome {
        Outcome::PartlyGranted { refused_part, .. } => Some(clean(refused_part)),
        Outcome::Refused {
            in_short: Some(reason),
        } => Some(clean(&format!("{}: {reason}", outcome.service))),
        Outcome::Refused { in_short: None } => Some(clean(&outcome.service)),
        Outcome::Granted(_)
        | Outcome::Withdrawn { .. }
        | Outcome::Dismissed { .. }
        | Outcome::Closed { .. } => None,
    }
}

fn application(words: Words<'_>, letter: &DecisionLetter) -> Option<Section> {
    let application = &letter.application;
    let (applicant, name) = match &application.by {
        Applicant::Person => ("self", ""),
        Applicant::Representative(name) => ("representative", name.as_str()),
    };
    let intro = [
        ("applicant", choice(applicant)),
        ("representative_name", text(name)),
        ("applied_date", date(application.received_on, words.locale).into()),
        ("n", count(application.services.len())),
    ];
    let applied = application.services.iter().map(|service| {
        item(
            &service.name,
            service.extent.as_ref().map(|asked| extent(words, asked, true)),
        )
    });
    let mut blocks = vec![
        heading(2, words.say("decision-heading-applied", &[])),
        paragraph(&words.say("decision-applied-for", &intro)),
        Block::List(applied.collect()),
    ];
    if let Some(own_words) = &application.own_words {
        blocks.push(paragraph(
            &words.say("decision-own-words", &[("own_words", text(own_words))]),
        ));
    }
    section(Part::Application, blocks)
}

fn outcomes(words: Words<'_>, letter: &DecisionLetter) -> Option<Section> {
    let operative = [("committee", text(&letter.sender.committee))];
    let mut blocks = vec![
        heading(2, words.say("decision-heading-decided", &[])),
        paragraph(&words.say("decision-operative", &operative)),
    ];
    blocks.extend(
        letter
            .outcomes
            .iter()
            .map(|outcome| paragraph(&operative_sentence(words, outcome))),
    );
    if let Some(minutes) = letter.month_minutes.filter(|_| letter.grants().next().is_some()) {
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

/// One service: granted, partly granted, refused, withdrawn or not examined.
fn operative_sentence(words: Words<'_>, outcome: &ServiceOutcome) -> String {
    let mut values = vec![("service", bold(&outcome.service))];
    if let Some(grant) = outcome.outcome.grant() {
        values.push(("extent", extent(words, &grant.extent, true).into()));
        values.extend(term_values(words, grant.term));
    }
    let not_examined = |kind, reason: &str| [("outcome", choice(kind)), ("reason", text(reason))];
    let key = match &outcome.outcome {
        Outcome::Granted(_) => "decision-granted",
        Outcome::PartlyGranted { refused_part, .. } => {
            values.push(("refused_part", text(refused_part)));
            "decision-partly-granted"
        }
        Outcome::Refused { .. } => "decision-refused",
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

/// End dates and reservations with their own reasons; a decision without reservation says so (FL 37 §).
fn reservations(words: Words<'_>, letter: &DecisionLetter) -> Option<Section> {
    let mut blocks = Vec::new();
    for (outcome, grant) in letter.grants() {
        if let (Some(reason), Some(_)) = (&grant.end_reason, grant.term.until) {
            let mut values = vec![("service", text(&outcome.service)), ("end_reason", text(reason))];
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
                ("reservation_condition", text(&reservation.condition)),
                ("reservation_reason", text(&reservation.reason)),
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

fn reasons(words: Words<'_>, letter: &DecisionLetter) -> Option<Section> {
    if letter
        .outcomes
        .iter()
        .all(|outcome| outcome.outcome.is_withdrawn())
    {
        return None;
    }
    let right = words.say("law-right", &[]);
    let mut blocks = vec![
        heading(2, words.say("decision-heading-why", &[])),
        paragraph(&words.say("decision-provisions", &[("law_right", right.into())])),
    ];
    for outcome in letter
        .outcomes
        .iter()
        .filter(|outcome| outcome.legal_basis == LegalBasis::BeyondRight)
    {
        let values = [
            ("service", text(&outcome.service)),
            ("law_right", words.say("law-right-short", &[]).into()),
            ("law_beyond", words.say("law-beyond", &[]).into()),
        ];
        blocks.push(paragraph(&words.say("decision-beyond-right", &values)));
    }
    let general = letter.general_reasons.iter().flat_map(|text| paragraphs(text));
    blocks.extend(general.map(|text| paragraph(&text)));
    blocks.extend(
        letter
            .outcomes
            .iter()
            .flat_map(|outcome| individual_reasons(words, outcome)),
    );
    section(Part::Reasons, blocks)
}

fn individual_reasons(words: Words<'_>, outcome: &ServiceOutcome) -> Vec<Block> {
    let service = ("service", text(&outcome.service));
    match &outcome.reasons {
        None => Vec::new(),
        Some(Reasons::Short { need }) => {
            let values = [("form", choice("short")), service, ("need", text(need))];
            vec![paragraph(&words.say("decision-reasons", &values))]
        }
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

fn practical(words: Words<'_>, letter: &DecisionLetter) -> Option<Section> {
    letter.grants().next()?;
    let mut blocks = Vec::new();
    if let Some(provider) = &letter.provider {
        let chosen = match provider.choice {
            ProviderChoice::Chosen => "chosen",
            ProviderChoice::ByRule => "by_rule",
            ProviderChoice::Municipal => "municipal",
        };
        let values = [
            ("at_once", yes(letter.at_once)),
            ("provider", choice(chosen)),
            ("provider_name", text(&provider.name)),
            ("may_change", yes(provider.may_change)),
        ];
        blocks.push(heading(2, words.say("decision-heading-start", &[])));
        blocks.push(paragraph(&words.say("decision-start-and-provider", &values)));
    }
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

fn follow_up(words: Words<'_>, letter: &DecisionLetter) -> Option<Section> {
    let day = letter.follow_up_on.filter(|_| letter.grants().next().is_some())?;
    let values = [
        ("follow_up_date", strong(&date(day, words.locale)).into()),
        ("provider_name", provider_name(letter)),
    ];
    let blocks = vec![
        heading(2, words.say("decision-heading-follow-up", &[])),
        paragraph(&words.say("decision-follow-up", &values)),
    ];
    section(Part::FollowUp, blocks)
}

fn signature(words: Words<'_>, letter: &DecisionLetter) -> Option<Section> {
    let signature = &letter.signature;
    let mut values = vec![
        (
            "names",
            choice(if signature.names_withheld {
                "withheld"
            } else {
                "shown"
            }),
        ),
        ("law_notice", words.say("law-notice", &[]).into()),
        ("committee", text(&letter.sender.committee)),
        ("presenter", yes(signature.presenter.is_some())),
        ("others", yes(!signature.others.is_empty())),
        ("other_names", text(&signature.others.join(", "))),
        ("dissent", yes(signature.dissent)),
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
    let enclosed = [
        ("appeal", yes(letter.can_be_appealed())),
        ("translation", yes(is_translated(words, letter))),
    ];
    let mut blocks = vec![
        heading(2, words.say("decision-heading-signature", &[])),
        paragraph(&words.say("decision-signature", &values)),
    ];
    blocks.extend(letter.copies.iter().map(|copy| {
        let values = [
            ("role", choice(copy.role.key())),
            ("representative_name", text(&copy.name)),
        ];
        paragraph(&words.say("decision-copies", &values))
    }));
    blocks.push(paragraph(&words.say("decision-enclosures", &enclosed)));
    section(Part::Signature, blocks)
}

/// The other language's letter is enclosed: always with a translation, with the original where one was made.
fn is_translated(words: Words<'_>, letter: &DecisionLetter) -> bool {
    words.locale != Locale::Sv || letter.translated
}

/// Who calls about the start: the provider, or the unit where none is set.
fn provider_name(letter: &DecisionLetter) -> FluentValue<'static> {
    text(
        letter
            .provider
            .as_ref()
            .map_or(&letter.sender.unit, |provider| &provider.name),
    )
}
