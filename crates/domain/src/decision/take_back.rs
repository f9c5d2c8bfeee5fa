//! A proposal or a decision taken back by whoever made it, as long as nobody else rests on it.

use super::{Decision, ProposalTakenBack, TakenBack};
use crate::case::Case;
use crate::record::Author;

/// Takes a proposal back: only the one who sent it up, before anybody decided.
#[must_use]
pub fn plan_take_proposal_back(case: &Case, author: &Author) -> Option<ProposalTakenBack> {
    let proposer = case.proposed.as_ref()?.proposed.author.actor;
    (proposer == author.actor).then(|| ProposalTakenBack {
        author: author.clone(),
    })
}

/// The decision that `author` may take back: her own and the last, before dispatch, and before anybody gives the help. Who has
/// the help knows of it, and it is not taken from her without a ground (FL 37 §).
pub(super) fn may_take_back<'a>(case: &'a Case, author: &Author) -> Option<&'a Decision> {
    let begun = |decision: &Decision| {
        let mut orders = case.orders.iter();
        orders.any(|order| order.sent.decision == decision.signed.number && order.executed_from().is_some())
    };
    case.unsent_decision()
        .filter(|decision| decision.signed.author.actor == author.actor && !begun(decision))
}

/// Takes a decision back, with a reason.
#[must_use]
pub fn plan_take_back(case: &Case, number: &str, reason: &str, author: &Author) -> Option<TakenBack> {
    let may = may_take_back(case, author).filter(|decision| decision.signed.number == number);
    may.filter(|_| !reason.trim().is_empty()).map(|_| TakenBack {
        number: number.to_owned(),
        reason: reason.to_owned(),
        author: author.clone(),
    })
}
