//! From a case to what a letter says: plain data for the letter's own crate.
//!
//! Invariant: what was frozen is said as it was frozen; names and texts are those of the decision's day.

use super::To;
use super::addressed::copies;
use super::replaced::review_of;
use crate::Error;
use crate::open::{Open, Record};
use chrono::{Datelike, NaiveDate};
use domain::case::Case;
use domain::catalogue::{Category, Per};
use domain::deadline::appeal;
use domain::decision::{BasisKind, Signed, SignedLine, basis_of};
use domain::investigation::PERSON;
use domain::municipality::{LocalText, Outcome};
use domain::person::Person;
use domain::record::Author;
use letters::{Document, Locale};

impl Open {
    /// The decision's letter.
    pub(super) fn decision_document(
        &self,
        case: &Record<Case>,
        signed: &Signed,
        to: To<'_>,
    ) -> Result<Document, Error> {
        let (locale, day) = (to.locale, signed.decided);
        let intake = case.state.intake.as_ref().ok_or(Error::NotFound)?;
        let person = self.person_of(&case.state)?;
        let granted = signed.grants();
        let texts = self.texts(day)?;
        let letter = letters::DecisionLetter {
            sender: self.sender(locale),
            recipient: self.recipient(&person, to)?,
            person: subject(&person.state),
            case_number: intake.registered.number.clone(),
            decision_number: signed.number.clone(),
            decided_on: signed.decided,
            application: self.application(&case.state, intake, signed, locale),
            heard: heard(&person.state, signed),
            outcomes: signed
                .lines
                .iter()
                .map(|line| self.outcome(signed, line, locale))
                .collect(),
            goes_against: signed.goes_against(),
            replaced: self.replaced(signed, locale),
            review: review_of(&case.state, signed),
            month_minutes: granted.then(|| self.shown(signed.granted)),
            month_minutes_with_earlier: signed.granted_in_all.map(|minutes| self.shown(minutes)),
            general_reasons: paragraphs(&signed.general_reasons),
            answer: paragraphs(&signed.answer),
            fee: granted.then(|| letters::Fee {
                year: signed.decided.year(),
                max_kronor: self
                    .law
                    .maximum_fee(signed.decided)
                    .and_then(|maximum| u32::try_from(maximum.kronor).ok()),
            }),
            follow_up_on: signed.follow_up.as_ref().map(|set| set.due),
            signature: letters::Signature {
                by: decided_by(&signed.author),
                presenter: signed.presenter.as_ref().map(officer),
                took_part: signed.took_part.clone(),
            },
            copies: copies(&case.state, &person.state, day),
            contact: case.state.assessor().map(officer),
            appeal_time: appeal_time(signed.decided)?,
            translated: locale != Locale::Sv,
        };
        Ok(letters::decision(&letter, &texts, locale))
    }

    fn outcome(&self, signed: &Signed, line: &SignedLine, locale: Locale) -> letters::ServiceOutcome {
        let grant = || letters::Grant {
            extent: extent(line),
            term: letters::Term {
                from: signed.from.unwrap_or(signed.decided),
                until: signed.to,
            },
            end_reason: Some(signed.end_reason.clone())
                .filter(|reason| signed.to.is_some() && !reason.is_empty()),
            reservation: Some(letters::Reservation {
                condition: signed.reservation.clone(),
                reason: signed.reservation_reason.clone(),
            })
            .filter(|reservation| !reservation.condition.is_empty()),
        };
        let outcome = match line.outcome {
            Outcome::Granted => letters::Outcome::Granted(grant()),
            Outcome::PartlyGranted => letters::Outcome::PartlyGranted {
                grant: grant(),
                applied: beside(
                    &self.letter_name((line.service.as_deref(), &line.name), signed.decided, locale),
                    &line.applied,
                ),
            },
            Outcome::Refused => letters::Outcome::Refused,
            Outcome::Withdrawn => letters::Outcome::Withdrawn {
                on: line.withdrawn.unwrap_or(signed.decided),
            },
            Outcome::Dismissed => letters::Outcome::Dismissed {
                reason: line.reason.clone(),
            },
            Outcome::Closed => letters::Outcome::Closed {
                reason: line.reason.clone(),
            },
        };
        letters::ServiceOutcome {
            service: self.letter_name((line.service.as_deref(), &line.name), signed.decided, locale),
            outcome,
            legal_basis: legal_basis(line),
            reasons: paragraphs(&line.reason),
        }
    }

    /// A service's name in the letter's language, as it stands inside a sentence.
    pub(super) fn letter_name(
        &self,
        (service, words): (Option<&str>, &str),
        day: NaiveDate,
        locale: Locale,
    ) -> String {
        let known = service.and_then(|code| self.profile.service(code, day).ok());
        inside(&known.map_or_else(|| words.to_owned(), |service| in_language(&service.name, locale)))
    }
}

/// A name as it stands inside a sentence: its first letter small, unless it begins an abbreviation (`GPS-larm`).
pub(super) fn inside(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        (Some(_), Some(second)) if !second.is_lowercase() => name.to_owned(),
        (Some(first), _) => first.to_lowercase().chain(name.chars().skip(1)).collect(),
        (None, _) => String::new(),
    }
}

/// What was applied for, as it stands beside the service's name: without that name where the words begin with it.
pub(super) fn beside(name: &str, words: &str) -> String {
    let words = words.trim();
    let begins = words.to_lowercase().starts_with(&name.to_lowercase());
    let after: String = words.chars().skip(name.chars().count()).collect();
    let rest = after.trim_start_matches([' ', ',', ':', '-', '–', '—']);
    // What follows in another way ("/", ".") is of the same words: a part of them would say something else.
    let is_own = |first: char| rest.len() < after.len() && (first.is_alphanumeric() || first == '(');
    match begins && rest.chars().next().is_none_or(is_own) {
        true => rest.to_owned(),
        false => words.to_owned(),
    }
}

pub(crate) fn in_language(text: &LocalText, locale: Locale) -> String {
    match locale {
        Locale::Sv => text.sv.clone(),
        Locale::Fi => text.fi.clone(),
        Locale::En => text.en.clone(),
    }
}

pub(super) fn subject(person: &Person) -> letters::Subject {
    let number = person.number().map(ToString::to_string).unwrap_or_default();
    letters::Subject {
        name: person.names().shown(),
        personal_number: number,
    }
}

pub(super) fn officer(author: &Author) -> letters::Officer {
    letters::Officer {
        name: author.name.clone(),
        title: inside(&author.title),
    }
}

/// To whom the investigation was given before the decision, as it was frozen; who no longer has a name is left out.
fn heard(person: &Person, signed: &Signed) -> Vec<letters::Heard> {
    let speakers = person.representatives();
    let rounds = signed.heard.iter().enumerate().filter_map(|(at, heard)| {
        let mut earlier = signed.heard.iter().take(at);
        let name = match heard.party.as_str() {
            PERSON => None,
            id => Some(speakers.iter().find(|one| one.id == id)?.name.clone()),
        };
        Some(letters::Heard {
            name,
            given_on: heard.sent,
            again: earlier.any(|one| one.party == heard.party),
            answered: match heard.replied {
                Some(day) if heard.waived => letters::Answered::Waived(day),
                Some(day) => letters::Answered::Replied(day),
                None => letters::Answered::No,
            },
        })
    });
    rounds.collect()
}

/// The committee itself, or who decides for it by delegation.
fn decided_by(author: &Author) -> letters::DecidedBy {
    match author.position.as_str() {
        "committee" => letters::DecidedBy::Committee,
        _ => letters::DecidedBy::Delegate(officer(author)),
    }
}

/// The receipt is not known when the letter is made. The example is received on the letter's own day, so that nobody reads
/// a last day in it that is later than her own.
fn appeal_time(decided: NaiveDate) -> Result<letters::AppealTime, Error> {
    Ok(letters::AppealTime::Unknown {
        example_received_on: decided,
        example_last_day: appeal(decided)?.date,
    })
}

pub(super) fn extent(line: &SignedLine) -> letters::Extent {
    let whole = |number: i64| u32::try_from(number).ok().filter(|number| *number > 0);
    let minutes = line.minutes.and_then(whole);
    let often = line.times.and_then(whole).zip(line.per.map(period));
    match (often, minutes) {
        _ if line.category == Some(Category::Alarm) => letters::Extent::AroundTheClock,
        (Some((times, per)), Some(minutes)) => letters::Extent::Timed { minutes, times, per },
        (Some((times, per)), None) => letters::Extent::Times { times, per },
        (None, _) => letters::Extent::Open,
    }
}

pub(super) fn paragraphs(text: &str) -> Vec<String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

pub(super) fn period(per: Per) -> letters::Period {
    match per {
        Per::Day => letters::Period::Day,
        Per::Week => letters::Period::Week,
        Per::TwoWeeks => letters::Period::TwoWeeks,
        Per::ThreeWeeks => letters::Period::ThreeWeeks,
        Per::Month => letters::Period::Month,
        Per::Year => letters::Period::Year,
    }
}

/// The provision that a row rests on, as it was frozen.
fn legal_basis(line: &SignedLine) -> letters::LegalBasis {
    match basis_of(line).map(|basis| basis.kind) {
        Some(BasisKind::Right) => letters::LegalBasis::Right,
        Some(BasisKind::BeyondRight) => letters::LegalBasis::BeyondRight,
        Some(BasisKind::Other) | None => letters::LegalBasis::Named(line.legal_basis.clone()),
    }
}
