//! How each act of communication changes it.

use super::Hearing;
use crate::case::EventKind;
use crate::record::Action;

impl Hearing {
    /// Folds an act of communication and says what happened; nothing for one that changes nothing.
    #[allow(
        clippy::wildcard_enum_match_arm,
        reason = "every other act is folded by the case itself"
    )]
    pub(crate) fn change(&mut self, action: &Action) -> Option<EventKind> {
        Some(match action {
            Action::SendHearing(sent) => {
                self.send(sent.clone());
                EventKind::HearingSent
            }
            Action::ReplyHearing(replied) => {
                self.reply(replied.clone());
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
