//! A proposal or a decision taken back by whoever made it, as long as nobody else rests on it; a proposal sent back by who may
//! decide it.

use super::{Decision, Desk, ProposalSentBack, ProposalTakenBack, Refusal, TakenBack, prospect};
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

/// Sends a proposal back to who made it: only somebody who may decide it.
///
/// # Errors
/// [`Refusal::NotNow`] where none waits for her, [`Refusal::NotAllowed`] without words.
pub fn plan_send_proposal_back(
    case: &Case,
    desk: Desk<'_>,
    words: &str,
) -> Result<ProposalSentBack, Refusal> {
    let words = words.trim().to_owned();
    if !may_decide_proposal(case, desk) {
        return Err(Refusal::NotNow);
    }
    if words.is_empty() {
        return Err(Refusal::NotAllowed);
    }
    let author = desk.author.clone();
    Ok(ProposalSentBack { author, words })
}

/// A proposal waits for who sits here: it is somebody else's, and within her delegation.
#[must_use]
pub fn may_decide_proposal(case: &Case, desk: Desk<'_>) -> bool {
    let proposer = case
        .proposed
        .as_ref()
        .map(|sent_up| sent_up.proposed.author.actor);
    proposer.is_some_and(|proposer| proposer != desk.author.actor)
        && prospect(case, desk).delegation.is_some()
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
