//! Who writes a letter, and to whom.
//!
//! Invariant: a protected person's address never leaves here, nor that of who speaks for her.

use super::To;
use super::compose::in_language;
use crate::Error;
use crate::open::{Open, Record};
use chrono::NaiveDate;
use domain::case::{Case, Gap};
use domain::investigation::PERSON;
use domain::person::{Person, ProtectionLevel, Representative, RepresentativeKind, unaddressed};
use letters::Locale;

impl Open {
    pub(super) fn sender(&self, locale: Locale) -> letters::Sender {
        let committee = &self.profile.committee;
        letters::Sender {
            invented: self.demo,
            municipality: committee.municipality.clone(),
            committee: committee.name.clone(),
            unit: committee.unit.clone(),
            address: committee.address.clone(),
            phone: committee.phone.clone(),
            phone_hours: committee
                .phone_hours
                .as_ref()
                .map(|hours| in_language(hours, locale))
                .unwrap_or_default(),
            email: committee.email.clone(),
            web: Some(committee.web.clone()),
            court: in_language(&self.profile.court.name, locale),
        }
    }

    /// What a letter to the person of a case would lack of name and address.
    pub(crate) fn not_addressed(&self, case: &Case) -> Result<Vec<Gap>, Error> {
        let person = self.person_of(case)?;
        let contact = self.contacts(person.stream.id)?.state.current();
        Ok(unaddressed(&person.state, contact.as_ref()))
    }

    /// Who gets this copy: the person, or one who speaks for her, in whose care it goes and whose role it names.
    pub(super) fn recipient(&self, person: &Record<Person>, to: To<'_>) -> Result<letters::Recipient, Error> {
        let protected = person.state.protection().level != ProtectionLevel::None;
        let contact = self.contacts(person.stream.id)?.state.current();
        let contact = contact.filter(|contact| !protected && !contact.protected);
        let own = || match contact {
            Some(contact) => contact.address(),
            None => Vec::new(),
        };
        let mut speakers = person.state.representatives().into_iter();
        let speaker = match to.recipient {
            PERSON => None,
            id => Some(speakers.find(|one| one.id == id).ok_or(Error::NotFound)?),
        };
        let lines = speaker.as_ref().map_or_else(own, |one| lines(&one.address));
        Ok(letters::Recipient {
            name: person.state.names().shown(),
            role: speaker.as_ref().map(|one| role(one.kind)),
            care_of: speaker.map(|one| one.name),
            address: match protected {
                true => letters::Address::Protected,
                false => letters::Address::Open(lines),
            },
        })
    }
}

/// Those who speak for the person on `day` in what the case is about: not who was spared, whose commission is another.
pub(super) fn speaking(case: &Case, person: &Person, day: NaiveDate) -> impl Iterator<Item = Representative> {
    let all = person.representatives().into_iter();
    all.filter(move |one| one.holds_on(day) && !case.hearing.is_spared(&one.id))
}

/// Those who speak for the person on `day`, and so get the letter too.
pub(super) fn copies(case: &Case, person: &Person, day: NaiveDate) -> Vec<letters::CopyFor> {
    speaking(case, person, day)
        .map(|one| letters::CopyFor {
            name: one.name,
            role: role(one.kind),
        })
        .collect()
}

/// An address as it was written: its lines, or its parts between commas.
fn lines(address: &str) -> Vec<String> {
    let parts = address.split(['\n', ',']).map(str::trim);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

pub(super) fn role(kind: RepresentativeKind) -> letters::Role {
    match kind {
        RepresentativeKind::Proxy => letters::Role::Ombud,
        RepresentativeKind::Guardian => letters::Role::GodMan,
        RepresentativeKind::Administrator => letters::Role::Forvaltare,
        RepresentativeKind::LastingPower => letters::Role::FutureProxy,
    }
}
