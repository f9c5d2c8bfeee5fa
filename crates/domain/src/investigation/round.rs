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
    /// After it came it was written how it is assessed (FL 32 §).
    pub assessed: bool,
}

impl HearingRound {
    pub(super) fn new(sent: HearingSent, proposed: BTreeMap<String, ToldOutcome>) -> Self {
        Self {
            sent,
            proposed,
            replied: None,
            assessed: false,
        }
    }

    /// What came back in words.
    pub(super) fn answer(&self) -> Option<&HearingReplied> {
        let replied = self.replied.as_ref();
        replied.filter(|replied| !replied.reply.trim().is_empty())
    }
}
