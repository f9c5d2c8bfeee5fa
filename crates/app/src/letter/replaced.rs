//! What a decision's letter says of the decision that it takes the place of.

use crate::open::Open;
use domain::case::Case;
use domain::decision::{LessKind, ReviewCause, Signed};
use letters::Locale;

use super::compose::paragraphs;

impl Open {
    /// The replaced decision with what gets less, as it was frozen.
    pub(super) fn replaced(&self, signed: &Signed, locale: Locale) -> Option<letters::ReplacedDecision> {
        let replaced = signed.replaced.as_ref()?;
        let less = !replaced.less.is_empty();
        let ground = match signed.ground.as_str() {
            "reservation" => Some(letters::Ground::Reservation(signed.ground_quote.clone())),
            "safety" => Some(letters::Ground::Safety),
            "false_information" => Some(letters::Ground::FalseInformation),
            _ => signed.ground_date.map(letters::Ground::OwnWithdrawal),
        };
        let services = replaced.less.iter().map(|less| letters::LessService {
            service: self.letter_name((less.service.as_deref(), &less.name), signed.decided, locale),
            kind: match less.kind {
                LessKind::Ended => letters::Less::Ended,
                LessKind::Fewer => letters::Less::Fewer,
                LessKind::Weaker => letters::Less::Weaker,
                LessKind::Shorter => letters::Less::Shorter,
                LessKind::Interrupted => letters::Less::Interrupted,
            },
        });
        Some(letters::ReplacedDecision {
            number: replaced.number.clone(),
            decided_on: replaced.decided,
            from: signed.from,
            less: services.collect(),
            ground: ground.filter(|_| less),
            words: if less {
                paragraphs(&signed.ground_words)
            } else {
                Vec::new()
            },
        })
    }
}

/// The review of the case's own decision that this one came of.
pub(super) fn review_of(case: &Case, signed: &Signed) -> Option<letters::ReviewOf> {
    let before = case.decision_numbered(signed.replaces.as_deref()?)?;
    let opened = &before.reviews.last()?.opened;
    Some(letters::ReviewOf {
        number: before.signed.number.clone(),
        decided_on: before.signed.decided,
        begun_on: opened.date,
        cause: match opened.cause {
            ReviewCause::PersonAsks => letters::Review::PersonAsks,
            ReviewCause::ChangedCircumstances => letters::Review::ChangedCircumstances,
            ReviewCause::OwnMotion => letters::Review::OwnMotion,
            ReviewCause::Appeal => letters::Review::Appeal,
            ReviewCause::FollowUp => letters::Review::FollowUp,
        },
    })
}
