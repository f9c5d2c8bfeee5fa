//! A booking without needs test (SoL 11 kap. 5 §): held against the municipality's rule, carried out, its notice kept.

use crate::Error;
use crate::fields::choice;
use crate::frame::{code, day, word};
use crate::letter::{Said, To};
use crate::log::Purpose;
use crate::open::{Act, Open, Record, stream};
use crate::order::provider_choice;
use crate::view::{BookedView, BookingEnd, BookingSend, BookingView, IntakeView};
use domain::case::Case;
use domain::decision::DispatchWay;
use domain::id::StreamKind;
use domain::intake::{
    AppliedService, Booked, Intake, Track, booked_hours, check_booking, plan_booking, plan_booking_end,
};
use domain::municipality::in_force;
use domain::person::Person;
use domain::record::Action;
use std::sync::Arc;

impl Open {
    /// Books as it is written, and keeps the notice that is sent: in Swedish, and in the language that it went in.
    ///
    /// # Errors
    /// [`Error::Choice`], or as [`plan_booking`].
    pub fn booking_send(&mut self, send: &BookingSend) -> Result<IntakeView, Error> {
        let case = self.written_case(&send.case)?;
        let mut booked = self.booked(&case, word(&send.how)?)?;
        let kept = self.keep(&case, Said::Booking(&booked), To::ORIGINAL)?;
        (booked.letter, booked.shown) = kept.names();
        let mut blobs = kept.blobs.to_vec();
        booked.paper = self.keep_in(send.language, &case, Said::Booking(&booked), &mut blobs)?;
        self.act(Act {
            blobs: &blobs,
            ..Act::new(case.stream, Action::Book(booked))
        })?;
        let case = self.case(case.stream)?;
        self.intake_view(&case)
    }

    /// Ends a booking, or puts its last day right: it is no decision and asks no ground.
    ///
    /// # Errors
    /// [`Error::Day`], or as [`plan_booking_end`].
    pub fn booking_end(&mut self, end: &BookingEnd) -> Result<IntakeView, Error> {
        let case = self.case(stream(StreamKind::Case, &end.case)?)?;
        let (others, until) = (self.booked_beside(&case)?, day(&end.until)?);
        let by = (&self.profile, self.this_day());
        let ended = plan_booking_end((&case.state, &others), until, &self.user, by)?;
        self.act(Act::new(case.stream, Action::EndBooking(ended)))?;
        let case = self.case(case.stream)?;
        self.intake_view(&case)
    }

    /// The booking as it is written, for a preview of its notice.
    pub(crate) fn booking_as_it_stands(&self, case: &Record<Case>) -> Result<Booked, Error> {
        self.booked(case, DispatchWay::Post)
    }

    fn booked(&self, case: &Record<Case>, how: DispatchWay) -> Result<Booked, Error> {
        let person = self.person_of(&case.state)?.state;
        let number = person.number().ok_or(Error::NotFound)?;
        let by = (&self.profile, self.this_day());
        let others = self.booked_beside(case)?;
        Ok(plan_booking((&case.state, &others), number, how, &self.user, by)?)
    }

    /// The person's other cases with a booking: the rule's hours are hers, not a case's.
    fn booked_beside(&self, case: &Record<Case>) -> Result<Vec<Case>, Error> {
        let person = self.person_of(&case.state)?.stream.id;
        let mut others = self.every_case_of(person)?;
        others.retain(|other| other.stream != case.stream && other.state.is_booked());
        for other in &others {
            self.look_beside(other.stream, Purpose::OtherDecisions);
        }
        Ok(others
            .into_iter()
            .map(|other| Arc::unwrap_or_clone(other.state))
            .collect())
    }

    /// Refuses what the rule does not offer; of what is no booking, nothing.
    pub(crate) fn check_booked(
        &self,
        track: Track,
        person: &Person,
        services: &[AppliedService],
    ) -> Result<(), Error> {
        if track != Track::Booking {
            return Ok(());
        }
        let number = person.number().ok_or(Error::NotFound)?;
        Ok(check_booking(&self.profile, number, services, self.this_day())?)
    }

    /// The booking as the intake screen shows it; nothing of what is none.
    pub(crate) fn booking_view(&self, record: &Record<Case>) -> Result<Option<BookingView>, Error> {
        let case = &record.state;
        let is_booking = |intake: &&Intake| intake.registered.track == Track::Booking;
        let Some(intake) = case.intake.as_ref().filter(is_booking) else {
            return Ok(None);
        };
        let today = self.this_day();
        let rule = in_force(&self.profile.without_needs_test, today).next();
        let up_to_hours = rule.map_or(0, |rule| rule.up_to_hours);
        let from = case.fields.text("booking/from").parse().unwrap_or(today);
        let others = self.booked_beside(record)?;
        let booked: u32 = others.iter().map(|other| booked_hours(other, (from, None))).sum();
        Ok(Some(BookingView {
            from: choice(case, "booking/from"),
            provider: choice(case, "booking/provider"),
            hours: choice(case, "booking/hours"),
            up_to_hours,
            left_hours: up_to_hours.saturating_sub(booked),
            providers: self.profile.providers_on(today).map(provider_choice).collect(),
            sent: intake.booked.as_ref().map(|booked| BookedView {
                number: case.number().to_owned(),
                from: booked.from.to_string(),
                provider: booked.provider_name.clone(),
                hours: booked.hours,
                how: code(&booked.how),
                date: booked.date.to_string(),
                by: booked.author.name.clone(),
                until: intake.booking_ended.as_ref().map(|ended| ended.until.to_string()),
            }),
        }))
    }
}
