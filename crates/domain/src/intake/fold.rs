//! How each act at intake changes it.

use super::{DelayStep, Intake};
use crate::case::EventKind;
use crate::record::Action;

impl Intake {
    /// Folds an act at intake and says what happened; nothing for one that changes nothing.
    #[allow(
        clippy::wildcard_enum_match_arm,
        reason = "every other act is folded by the case itself"
    )]
    pub(crate) fn change(&mut self, action: &Action) -> Option<EventKind> {
        Some(match action {
            Action::AddService(added) => {
                let services = &mut self.registered.services;
                if services.iter().any(|service| service.line == added.service.line) {
                    return None;
                }
                services.push(added.service.clone());
                EventKind::ServiceAdded
            }
            Action::FirstContact(contact) => {
                if self.first_contact.is_none() {
                    (self.first_contact, self.first_contact_with) =
                        (Some(contact.date), contact.with.clone());
                }
                EventKind::FirstContact
            }
            Action::ConflictOfInterest(conflict) => {
                self.conflicts_of_interest.push(conflict.clone());
                EventKind::ConflictOfInterest
            }
            Action::Ask(asked) => {
                self.asked.push(asked.clone());
                EventKind::PersonAsked
            }
            Action::DecideOpening(decided) => {
                if self.opening.as_ref().is_some_and(|opened| opened.open) && !decided.open {
                    self.closing.get_or_insert_with(|| decided.clone());
                    return Some(EventKind::InvestigationClosed);
                }
                if self.opening.is_some() {
                    return None;
                }
                self.opening = Some(decided.clone());
                if decided.open {
                    EventKind::InvestigationOpened
                } else {
                    EventKind::InvestigationNotOpened
                }
            }
            Action::HandOver(on) => {
                if self.handed_on(&on.line).is_some() {
                    return None;
                }
                self.handed_on.push(on.clone());
                EventKind::HandedOver
            }
            Action::NoteDelay(noted) => {
                self.delays.push(noted.clone());
                match noted.step {
                    DelayStep::Told => EventKind::DelayTold,
                    DelayStep::Asked => EventKind::DelayAsked,
                    DelayStep::Refused => EventKind::DelayRefused,
                }
            }
            Action::Book(booked) => {
                if self.booked.is_some() {
                    return None;
                }
                self.booked = Some(booked.clone());
                EventKind::BookingSent
            }
            Action::EndBooking(ended) => {
                self.booked.as_ref()?;
                self.booking_ended = Some(ended.clone());
                EventKind::BookingEnded
            }
            _ => return None,
        })
    }
}
