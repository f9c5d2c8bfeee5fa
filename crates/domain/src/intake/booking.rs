//! A booking without needs test (*insats utan behovsprövning*, SoL 11 kap. 5 §): what the municipality's rule offers, to
//! whom it offers it, and no more hours than it gives her in all her bookings together.
//!
//! Invariant: it is no decision; whoever wants more, or is refused here, may apply.

use super::{AppliedService, Refused, Track};
use crate::case::Case;
use crate::decision::{DispatchWay, Paper};
use crate::municipality::{Profile, in_force};
use crate::person::number::PersonalNumber;
use crate::record::Author;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The services are booked, and the notice of it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Booked {
    /// First day.
    pub from: NaiveDate,
    /// The provider's code in the profile.
    pub provider: String,
    /// The provider's name then.
    pub provider_name: String,
    /// Hours a month.
    pub hours: u32,
    /// The rule's lowest age then.
    pub age_from: u32,
    /// The rule's most hours a month then.
    pub up_to_hours: u32,
    /// How the notice was sent.
    pub how: DispatchWay,
    /// When.
    pub date: NaiveDate,
    /// Lower-case hex SHA-256 of the notice's PDF.
    pub letter: String,
    /// The same of the notice as the screen shows it.
    pub shown: String,
    /// The same in the language that it went in, where that is another than Swedish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper: Option<Paper>,
    /// Who booked.
    pub author: Author,
}

/// A booking is over: a day, and no ground, since it is no decision. The last named stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingEnded {
    /// Last day.
    pub until: NaiveDate,
    /// Who noted it.
    pub author: Author,
}

/// Hours a month that a case's booking gives on some day from `from` on, through `until` where that is named; none where
/// nothing is booked, or it is over by then or begins later.
#[must_use]
pub fn booked_hours(case: &Case, (from, until): (NaiveDate, Option<NaiveDate>)) -> u32 {
    let intake = case.intake.as_ref();
    let booked = intake.and_then(|intake| Some((intake.booked.as_ref()?, intake.booking_ended.as_ref())));
    booked.map_or(0, |(booked, ended)| match ended {
        Some(ended) if ended.until < from.max(booked.from) => 0,
        Some(_) | None if until.is_some_and(|until| until < booked.from) => 0,
        Some(_) | None => booked.hours,
    })
}

/// Ends a booking, or puts its end right. The days that a later end adds are booked anew: `others` are the person's other
/// cases, as for [`plan_booking`].
///
/// # Errors
/// [`Refused::NotNow`] for what is not booked, or ends that day already; [`Refused::Day`] before it began, or before it
/// was booked where it never began; [`Refused::Booking`] where the added days are more than the rule gives beside what is
/// booked.
pub fn plan_booking_end(
    (case, others): (&Case, &[Case]),
    until: NaiveDate,
    author: &Author,
    (profile, today): (&Profile, NaiveDate),
) -> Result<BookingEnded, Refused> {
    let intake = case.intake.as_ref().ok_or(Refused::NotNow)?;
    let booked = intake.booked.as_ref().ok_or(Refused::NotNow)?;
    let standing = intake.booking_ended.as_ref().map(|ended| ended.until);
    if standing == Some(until) {
        return Err(Refused::NotNow);
    }
    if until < booked.from.min(booked.date) {
        return Err(Refused::Day);
    }
    if let Some(standing) = standing.filter(|standing| *standing < until) {
        let first = standing.succ_opt().unwrap_or(standing).max(booked.from);
        check_hours(profile, booked.hours, others, (first, Some(until)), today)?;
    }
    Ok(BookingEnded {
        until,
        author: author.clone(),
    })
}

/// Whether the rule of `day` offers anything at this person's age. Whose age is not known is offered nothing.
#[must_use]
pub fn may_book(profile: &Profile, person: &PersonalNumber, day: NaiveDate) -> bool {
    let rule = in_force(&profile.without_needs_test, day).next();
    rule.zip(person.age_on(day))
        .is_some_and(|(rule, age)| age >= rule.age_from)
}

/// Whether the rule of `day` offers all of it to this person.
///
/// # Errors
/// [`Refused::Booking`], also where the municipality has no rule.
pub fn check_booking(
    profile: &Profile,
    person: &PersonalNumber,
    services: &[AppliedService],
    day: NaiveDate,
) -> Result<(), Refused> {
    let rule = in_force(&profile.without_needs_test, day).next();
    let rule = rule.ok_or(Refused::Booking)?;
    let is_offered = |applied: &AppliedService| {
        let mut offered = rule.services.iter();
        offered.any(|code| Some(code) == applied.service.as_ref())
    };
    if may_book(profile, person, day) && services.iter().all(is_offered) {
        Ok(())
    } else {
        Err(Refused::Booking)
    }
}

/// Books as the fields `booking/*` say, with no letter yet. `others` are the person's other cases: the rule gives her so
/// many hours, in one booking or several.
///
/// # Errors
/// [`Refused::NotNow`] for what is no booking or is booked; [`Refused::Words`] when the first day, the provider or the
/// hours are not chosen; [`Refused::Day`] before the booking came; [`Refused::Booking`] as [`check_booking`], and for
/// more hours than the rule gives beside what is booked.
pub fn plan_booking(
    (case, others): (&Case, &[Case]),
    person: &PersonalNumber,
    how: DispatchWay,
    author: &Author,
    (profile, today): (&Profile, NaiveDate),
) -> Result<Booked, Refused> {
    let intake = case.intake.as_ref().ok_or(Refused::NotNow)?;
    if intake.registered.track != Track::Booking || intake.booked.is_some() {
        return Err(Refused::NotNow);
    }
    check_booking(profile, person, &intake.registered.services, today)?;
    let rule = in_force(&profile.without_needs_test, today).next();
    let rule = rule.ok_or(Refused::Booking)?;
    let field = |name: &str| case.fields.text(&format!("booking/{name}"));
    let from: NaiveDate = field("from").parse().map_err(|_| Refused::Words)?;
    let hours: u32 = field("hours").parse().map_err(|_| Refused::Words)?;
    let mut providers = profile.providers_on(today);
    let provider = providers.find(|provider| provider.code == field("provider"));
    let provider = provider.ok_or(Refused::Words)?;
    if from < intake.registered.received {
        return Err(Refused::Day);
    }
    check_hours(profile, hours, others, (from, None), today)?;
    Ok(Booked {
        from,
        provider: provider.code.clone(),
        provider_name: provider.name.clone(),
        hours,
        age_from: rule.age_from,
        up_to_hours: rule.up_to_hours,
        how,
        date: today,
        letter: String::new(),
        shown: String::new(),
        paper: None,
        author: author.clone(),
    })
}

/// Whether the rule of `today` gives so many hours in `days` beside what is booked in `others`.
fn check_hours(
    profile: &Profile,
    hours: u32,
    others: &[Case],
    days: (NaiveDate, Option<NaiveDate>),
    today: NaiveDate,
) -> Result<(), Refused> {
    let rule = in_force(&profile.without_needs_test, today).next();
    let booked: u32 = others.iter().map(|other| booked_hours(other, days)).sum();
    match rule {
        Some(rule) if hours.saturating_add(booked) <= rule.up_to_hours => Ok(()),
        Some(_) | None => Err(Refused::Booking),
    }
}
