//! The notice of a booking without needs test (SoL 11 kap. 5 §): never a decision, never a word of appeal.

use super::compose::{officer, subject};
use crate::Error;
use crate::open::{Open, Record};
use domain::case::Case;
use domain::municipality::in_force;
use letters::{Document, Locale};

impl Open {
    /// The notice of a booking without needs test (SoL 11:5).
    pub(super) fn booking_document(&self, case: &Record<Case>, locale: Locale) -> Result<Document, Error> {
        let intake = case.state.intake.as_ref().ok_or(Error::NotFound)?;
        let today = self.this_day();
        let rule = in_force(&self.profile.without_needs_test, today)
            .next()
            .ok_or(Error::NotFound)?;
        let person = self.person_of(&case.state)?;
        let services = intake
            .registered
            .services
            .iter()
            .map(|applied| letters::BookedService {
                name: self.letter_name(applied.service.as_deref(), &applied.words, locale),
                extent: letters::Extent::Words(applied.words.clone()),
            });
        let (condition, limit) = match locale {
            Locale::Sv => (
                format!("har fyllt {} år", rule.age_from),
                format!("{} timmar i månaden", rule.up_to_hours),
            ),
            Locale::Fi => (
                format!("on täyttänyt {} vuotta", rule.age_from),
                format!("{} tuntia kuukaudessa", rule.up_to_hours),
            ),
            Locale::En => (
                format!("is {} or older", rule.age_from),
                format!("{} hours a month", rule.up_to_hours),
            ),
        };
        let letter = letters::BookingNotice {
            sender: self.sender(locale),
            recipient: self.recipient(&person)?,
            person: subject(&person.state),
            case_number: intake.registered.number.clone(),
            written_on: today,
            services: services.collect(),
            term: letters::Term {
                from: intake.registered.received,
                until: None,
            },
            condition,
            limit,
            provider: self.profile.committee.unit.clone(),
            fee: None,
            contact: case.state.assessor().map(officer),
            translated: locale != Locale::Sv,
        };
        Ok(letters::booking_notice(&letter, &self.texts()?, locale))
    }
}
