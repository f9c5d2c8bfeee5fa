//! How each act of communication changes it.

use super::{Hearing, ToldOutcome};
use crate::case::EventKind;
use crate::record::Action;
use std::collections::BTreeMap;

impl Hearing {
    /// Folds an act of communication and says what happened; nothing for one that changes nothing. `proposed` is what the
    /// fields say is proposed about each row, and `written` how they say that the answers are assessed.
    #[allow(
        clippy::wildcard_enum_match_arm,
        reason = "every other act is folded by the case itself"
    )]
    pub(crate) fn change(
        &mut self,
        action: &Action,
        proposed: BTreeMap<String, ToldOutcome>,
        written: &str,
    ) -> Option<EventKind> {
        Some(match action {
            Action::SendHearing(sent) => {
                self.send(sent.clone(), proposed);
                EventKind::HearingSent
            }
            Action::ReplyHearing(replied) => {
                self.reply(replied.clone(), written);
                if replied.waived {
                    EventKind::HearingWaived
                } else {
                    EventKind::HearingReplied
                }
            }
            Action::SpareHearing(spared) => {
                self.spare(spared.clone());
                EventKind::HearingSpared
            }
            Action::ExceptHearing(excepted) => {
                self.except(excepted.clone());
                EventKind::HearingExcepted
            }
            Action::TakeExceptionBack(_) if self.take_exception_back() => EventKind::ExceptionTakenBack,
            _ => return None,
        })
    }
}
