//! What a dispatch does that was noted where nobody knew that the decision was taken back.

use super::{Case, EventKind};

impl Case {
    /// What has left the house binds (FL 37 §): that it was taken back meanwhile, at another computer, is struck and stays legible.
    pub(super) fn bind(&mut self, number: &str) {
        let back = |decision: &&mut crate::decision::Decision| {
            decision.signed.number == number && decision.taken_back.is_some()
        };
        let Some(decision) = self.decisions.iter_mut().find(back) else {
            return;
        };
        decision.taken_back = None;
        let taken =
            |event: &&mut super::Event| event.kind == EventKind::DecisionTakenBack && event.subject == number;
        self.events
            .iter_mut()
            .filter(taken)
            .for_each(|event| event.struck = true);
    }
}
