//! A proposal or a decision taken back by whoever made it, as long as nobody else rests on it.

use super::{ProposalTakenBack, TakenBack};
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

/// Takes a decision back: only its signer, only before dispatch, with a reason.
#[must_use]
pub fn plan_take_back(case: &Case, number: &str, reason: &str, author: &Author) -> Option<TakenBack> {
    let decision = case
        .decision()
        .filter(|decision| decision.signed.number == number)?;
    let may = decision.recipients.is_empty()
        && decision.signed.author.actor == author.actor
        && !reason.trim().is_empty();
    may.then(|| TakenBack {
        number: number.to_owned(),
        reason: reason.to_owned(),
        author: author.clone(),
    })
}
