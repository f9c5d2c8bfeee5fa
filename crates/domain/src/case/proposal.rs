//! A proposal that was sent up (*förslag*, FL 31 §): it waits, is taken back by who made it, or is sent back to her.
//!
//! Invariant: one that waits was not sent back, and one that was sent back does not wait.

use super::{Case, EventKind};
use crate::decision::{ProposalSentBack, Proposed};
use crate::record::{Action, Entry};
use chrono::{DateTime, FixedOffset};

/// Sent up, and not yet decided.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// By whom, and to which position.
    pub proposed: Proposed,
    /// When.
    pub at: DateTime<FixedOffset>,
}

/// Sent back, and not yet sent up anew.
#[derive(Debug, Clone, PartialEq)]
pub struct SentBack {
    /// By whom, and what is to be done.
    pub back: ProposalSentBack,
    /// When.
    pub at: DateTime<FixedOffset>,
}

impl Case {
    /// Folds what is done with a proposal; nothing where there is none, or the action is about something else.
    #[allow(
        clippy::wildcard_enum_match_arm,
        reason = "every other act is folded elsewhere"
    )]
    pub(super) fn proposal(&mut self, entry: &Entry, action: &Action) -> Option<(EventKind, String)> {
        let at = entry.written;
        match action {
            Action::Propose(proposed) => {
                let proposed = proposed.clone();
                (self.proposed, self.sent_back) = (Some(Proposal { proposed, at }), None);
                Some((EventKind::DecisionProposed, String::new()))
            }
            Action::TakeProposalBack(_) => {
                self.proposed.take()?;
                Some((EventKind::ProposalTakenBack, String::new()))
            }
            Action::SendProposalBack(back) => {
                self.proposed.take()?;
                let (back, words) = (back.clone(), back.words.clone());
                self.sent_back = Some(SentBack { back, at });
                Some((EventKind::ProposalSentBack, words))
            }
            _ => None,
        }
    }
}
