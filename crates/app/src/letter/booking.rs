//! The notice of a booking without needs test (SoL 11 kap. 5 §): never a decision, never a word of appeal.

use super::To;
use super::compose::{officer, subject};
use crate::Error;
use crate::open::{Open, Record};
use domain::case::Case;
use domain::intake::Booked;
use letters::{Document, Locale};

impl Open {
    /// The notice of a booking.
    pub(super) fn booking_document(
        &self,
        case: &Record<Case>,
        booked: &Booked,
        to: To<'_>,
    ) -> Result<Document, Error> {
        let locale = to.locale;
        let intake = case.state.intake.as_ref().ok_or(Error::NotFound)?;
        let person = self.person_of(&case.state)?;
        let services = intake.registered.services.iter().map(|applied| {
            let (name, extent) = self.named_service(applied, booked.date, locale);
            letters::BookedService { name, extent }
        });
        let letter = letters::BookingNotice {
            sender: self.sender(locale),
            recipient: self.recipient(&person, to)?,
            person: subject(&person.state),
            case_number: intake.registered.number.clone(),
            written_on: booked.date,
            services: services.collect(),
            term: letters::Term {
                from: booked.from,
                until: None,
            },
            hours: booked.hours,
            age_from: booked.age_from,
            up_to_hours: booked.up_to_hours,
            provider: booked.provider_name.clone(),
            contact: Some(officer(&booked.author)),
            translated: locale != Locale::Sv,
        };
        Ok(letters::booking_notice(
            &letter,
            &self.texts(booked.date)?,
            locale,
        ))
    }
}
