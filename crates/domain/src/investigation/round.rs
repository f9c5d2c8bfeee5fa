//! One round of communication with one party: what was sent, what came back, and whether that was assessed.

use super::heard::{HearingReplied, HearingSent, ToldOutcome};
use std::collections::BTreeMap;

/// One round with one party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HearingRound {
    /// As sent.
    pub sent: HearingSent,
    /// What was proposed about each row then.
    pub proposed: BTreeMap<String, ToldOutcome>,
    /// What came back.
    pub replied: Option<HearingReplied>,
    /// How the answers before it were assessed when it came: words that stood then say nothing of this one.
    pub stood: String,
}

impl HearingRound {
    pub(super) fn new(sent: HearingSent, proposed: BTreeMap<String, ToldOutcome>) -> Self {
        Self {
            sent,
            proposed,
            replied: None,
            stood: String::new(),
        }
    }

    /// What came back in words and is not assessed by what is `written` (FL 32 §): nothing, or what stood when it came.
    pub(super) fn unassessed(&self, written: &str) -> Option<&HearingReplied> {
        let written = written.trim();
        self.answer()
            .filter(|_| written.is_empty() || written == self.stood)
    }

    /// What came back in words.
    pub(super) fn answer(&self) -> Option<&HearingReplied> {
        let replied = self.replied.as_ref();
        replied.filter(|replied| !replied.reply.trim().is_empty())
    }
}
