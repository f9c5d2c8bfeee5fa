//! What the letter says of the decision that it replaces: which one, what gets less, and by what ground (FL 37 §).
//!
//! Invariant: whatever gets less is named, service by service, with the ground and the reasons for it.

use super::{choice, list, paragraph, text, yes};
use crate::document::Block;
use crate::format::{date, paragraphs};
use crate::input::{DecisionLetter, Ground, Less, ReplacedDecision};
use crate::texts::Words;

/// Which decision this one replaces, and what it gives less of.
pub(super) fn told(words: Words<'_>, letter: &DecisionLetter) -> Vec<Block> {
    let Some(replaced) = &letter.replaced else {
        return Vec::new();
    };
    let which = [
        ("number", text(&replaced.number)),
        ("decided_date", date(replaced.decided_on, words.locale).into()),
        ("has_from", yes(replaced.from.is_some())),
        (
            "from_date",
            replaced
                .from
                .map(|from| date(from, words.locale))
                .unwrap_or_default()
                .into(),
        ),
    ];
    let mut blocks = vec![paragraph(&words.say("decision-replaces", &which))];
    blocks.extend(less(words, replaced));
    blocks
}

/// What gets less, in one list; nothing where nothing does.
pub(super) fn less(words: Words<'_>, replaced: &ReplacedDecision) -> Vec<Block> {
    if replaced.less.is_empty() {
        return Vec::new();
    }
    let services = replaced.less.iter().map(|less| {
        let kind = match less.kind {
            Less::Ended => "ended",
            Less::Fewer => "fewer",
            Less::Weaker => "weaker",
            Less::Shorter => "shorter",
            Less::Interrupted => "interrupted",
        };
        let values = [("service", text(&less.service)), ("kind", choice(kind))];
        words.say("decision-less-item", &values)
    });
    vec![paragraph(&words.say("decision-less", &[])), list(services)]
}

/// What allows it.
pub(super) fn ground(words: Words<'_>, replaced: Option<&ReplacedDecision>) -> Vec<Block> {
    let Some((replaced, ground)) = replaced.and_then(|replaced| Some((replaced, replaced.ground.as_ref()?)))
    else {
        return Vec::new();
    };
    let mut values = vec![("law_change", words.say("law-change", &[]).into())];
    let kind = match ground {
        Ground::Reservation(reservation) => {
            values.push(("reservation", text(reservation)));
            "reservation"
        }
        Ground::Safety => "safety",
        Ground::FalseInformation => "false_information",
        Ground::OwnWithdrawal(day) => {
            values.push(("withdrawn_date", date(*day, words.locale).into()));
            "own_withdrawal"
        }
    };
    values.push(("ground", choice(kind)));
    let own = replaced.words.iter().flat_map(|text| paragraphs(text));
    std::iter::once(paragraph(&words.say("decision-ground", &values)))
        .chain(own.map(|text| paragraph(&text)))
        .collect()
}
