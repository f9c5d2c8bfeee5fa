//! What a dispatch does that was noted where nobody knew that the decision was taken back.

use super::{Case, Event, EventKind};
use crate::decision::Decision;

impl Case {
    /// What has left the house binds (FL 37 §): that it was taken back meanwhile, at another computer, is struck and stays legible.
    pub(super) fn bind(&mut self, number: &str) {
        let is_back = |it: &&mut Decision| it.signed.number == number && it.taken_back.is_some();
        let Some(decision) = self.decisions.iter_mut().find(is_back) else {
            return;
        };
        decision.taken_back = None;
        let said = |it: &&mut Event| it.kind == EventKind::DecisionTakenBack && it.subject == number;
        for event in self.events.iter_mut().filter(said) {
            event.struck = true;
        }
    }
}
