//! What a decision's letter says of the application.

use super::compose::beside;
use crate::open::Open;
use chrono::NaiveDate;
use domain::case::Case;
use domain::decision::Signed;
use domain::intake::{AppliedBy, AppliedService, HandedOver, Intake, Registered, Track};
use letters::Locale;

impl Open {
    /// What was applied for, by whom and on which day. What an earlier decision settled is not asked again.
    pub(super) fn application(
        &self,
        case: &Case,
        intake: &Intake,
        signed: &Signed,
        locale: Locale,
    ) -> letters::Application {
        let (registered, day) = (&intake.registered, signed.decided);
        let decides = |signed: &Signed, line: &str| signed.lines.iter().any(|one| one.line == line);
        let earlier = case.decisions.iter().filter(|one| one.taken_back.is_none());
        let earlier = earlier.take_while(|one| one.signed.number != signed.number);
        let is_settled =
            |line: &str| !decides(signed, line) && earlier.clone().any(|one| decides(&one.signed, line));
        letters::Application {
            received_on: case.applied_on().unwrap_or(registered.received),
            by: applicant(registered),
            services: registered
                .services
                .iter()
                .filter(|applied| applied.handed_over.is_none() && !is_settled(&applied.line))
                .map(|applied| {
                    let (name, extent) = self.named_service(applied, day, locale);
                    letters::AppliedService { name, extent }
                })
                .collect(),
            handed_over: elsewhere(intake, day),
            own_words: Some(case.fields.text("own_words").to_owned())
                .filter(|words| is_own(registered) && !words.trim().is_empty()),
        }
    }

    /// One service of an application or a booking: its name, and the words beside it that say more than the name.
    pub(super) fn named_service(
        &self,
        applied: &AppliedService,
        day: NaiveDate,
        locale: Locale,
    ) -> (String, Option<letters::Extent>) {
        let name = self.letter_name((applied.service.as_deref(), &applied.words), day, locale);
        let extent = Some(beside(&name, &applied.words))
            .filter(|words| applied.service.is_some() && !words.is_empty())
            .map(letters::Extent::Words);
        (name, extent)
    }
}

/// What was handed over, or is going to be, with the address of what had gone by the day of the letter.
fn elsewhere(intake: &Intake, day: NaiveDate) -> Vec<letters::HandedOver> {
    let lines = intake.registered.services.iter();
    let parts = lines.filter_map(|line| {
        let passed = intake.handed_on(&line.line).filter(|on| on.date <= day);
        Some(letters::HandedOver {
            what: match line.handed_over? {
                HandedOver::Lss => letters::Elsewhere::Lss,
                HandedOver::SpecialHousing => letters::Elsewhere::SpecialHousing,
                HandedOver::ShortStay => letters::Elsewhere::ShortStay,
            },
            words: line.words.clone(),
            passed: passed.map(|on| letters::Passed {
                to: on.to.clone(),
                on: on.date,
            }),
        })
    });
    parts.collect()
}

/// The person applied herself: the words of the application are hers.
fn is_own(registered: &Registered) -> bool {
    registered.track == Track::Application && registered.by == AppliedBy::Person
}

/// Who applied. What began as a notification is the person's own application.
fn applicant(registered: &Registered) -> letters::Applicant {
    let role = match registered.by {
        _ if registered.track == Track::Notification => return letters::Applicant::Person,
        AppliedBy::Person => return letters::Applicant::Person,
        AppliedBy::Representative => letters::ApplicantRole::Representative,
        AppliedBy::Relative => letters::ApplicantRole::Relative,
        AppliedBy::Provider => letters::ApplicantRole::Provider,
        AppliedBy::HealthCare => letters::ApplicantRole::HealthCare,
        AppliedBy::Other => letters::ApplicantRole::Other,
    };
    letters::Applicant::Other(role, registered.authority.trim().to_owned())
}
