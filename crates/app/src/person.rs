//! The person: judged number, registration, and the parts that are replaced whole.
//!
//! Invariant: what protects her is written in one transaction with what it protects, and with every recall of what was
//! told before.

use crate::Error;
use crate::fields::version;
use crate::frame::{code, protection};
use crate::host::new_id;
use crate::log::Purpose;
use crate::open::{Act, Open, Record, stream};
use crate::parts::{
    consent_view, contact_view, household_view, names, read_consent, read_contact, read_household,
    read_protection, read_relative, read_representative, relative_view, representative_view,
};
use crate::view::{
    CaseRef, ContactView, NumberCheck, NumberView, PersonRef, PersonRegister, PersonView, PersonWrite,
    ProtectionView,
};
use domain::id::{StreamId, StreamKind, StreamRef};
use domain::intake::{Refused, may_book};
use domain::order::recalls;
use domain::person::number::{NumberError, PersonalNumber};
use domain::person::{
    Contacts, Household, Language, Person, PersonRegistered, Protection, ProtectionLevel, Relative,
};
use domain::record::Action;
use serde::Serialize;
use serde_json::Value;

impl Open {
    /// Judges a number while it is typed.
    ///
    /// # Errors
    /// What the file says.
    pub fn number_check(&mut self, check: &NumberCheck) -> Result<NumberView, Error> {
        let today = self.this_day();
        Ok(match PersonalNumber::parse(&check.number, today) {
            Ok(number) => NumberView {
                valid: true,
                number: Some(number.to_string()),
                kind: Some(code(&number.kind())),
                birth_date: number.birth_date().map(|date| date.to_string()),
                sex: Some(code(&number.sex())),
                age: number.age_on(today),
                bookable: may_book(&self.profile, &number, today),
                reason: None,
                known: self.look_up(&number)?.map(|id| id.to_string()),
            },
            Err(error) => NumberView {
                valid: false,
                number: None,
                kind: None,
                birth_date: None,
                sex: None,
                age: None,
                bookable: false,
                reason: Some(number_code(error).to_owned()),
                known: None,
            },
        })
    }

    /// Who has the number here, whatever who asks may see, and whether she is hidden from who asks.
    fn known(&self, number: &PersonalNumber) -> Result<Option<(StreamId, bool)>, Error> {
        let rows = self.store.people_by_number(&number.digits())?;
        let seen = |row: &store::PersonRow| self.store.sees(self.sight(), row.id);
        let seen = rows.iter().map(seen).collect::<Result<Vec<_>, _>>()?;
        Ok(rows.first().map(|row| (row.id, seen.contains(&false))))
    }

    /// Somebody on this computer by her number, unless she is hidden from who asks; that she was found leaves its row in
    /// the access log.
    fn look_up(&mut self, number: &PersonalNumber) -> Result<Option<StreamId>, Error> {
        let known = self
            .known(number)?
            .filter(|(_, hidden)| !hidden)
            .map(|(id, _)| id);
        if let Some(id) = known {
            self.log(Some(registered(id)), "person.found", Purpose::Registration)?;
        }
        Ok(known)
    }

    /// Registers a person, whole or not at all; or gives the one who has the number here already, protected from now if
    /// that is what is known of her.
    ///
    /// # Errors
    /// [`Error::Number`], [`Error::Words`], [`Error::Day`], [`Refused::Hidden`] for somebody who is here and hidden from
    /// who asks, or what the disk says.
    pub fn person_register(&mut self, register: &PersonRegister) -> Result<PersonRef, Error> {
        let number = PersonalNumber::parse(&register.number, self.this_day())
            .map_err(|error| Error::Number(number_code(error)))?;
        let protection = read_protection(&register.protection, self.this_day())?;
        if let Some((known, hidden)) = self.known(&number)? {
            if hidden {
                self.log(Some(registered(known)), "person.refuse", Purpose::Refused)?;
                return Err(Refused::Hidden.into());
            }
            self.protect_known(known, &protection)?;
            return Ok(PersonRef {
                person: known.to_string(),
            });
        }
        let names = names(&register.given_names, &register.surname)?;
        let id = StreamId(new_id(self.host.as_ref()));
        let stream = registered(id);
        let language = Language {
            tag: register.language.clone(),
            interpreter: register.interpreter,
        };
        let mut acts = vec![
            Act::new(stream, Action::RegisterPerson(PersonRegistered { number, names })),
            version(stream, "language", written(&language)?, false, Vec::new(), &[]),
            version(
                stream,
                "protection",
                written(&protection)?,
                false,
                Vec::new(),
                &[],
            ),
        ];
        if let Some(contact) = &register.contact {
            acts.push(self.contact_act(id, contact)?);
        }
        self.act_all(&acts)?;
        Ok(PersonRef {
            person: id.to_string(),
        })
    }

    /// Somebody known here who is now said to be protected in another way is; one who is said to be open stays as she is.
    fn protect_known(&mut self, known: StreamId, said: &Protection) -> Result<(), Error> {
        let person = self.person(registered(known))?;
        if said.level == ProtectionLevel::None || said.level == person.state.protection().level {
            return Ok(());
        }
        let mut acts = self.recalled_where(&person, true)?;
        acts.push(part(&person, "protection", said)?);
        self.act_all(&acts)
    }

    /// The person of a case.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn person_read(&mut self, case: &CaseRef) -> Result<PersonView, Error> {
        let case = self.read_case(&case.case, "person.read")?;
        let person = self.person_of(&case.state)?;
        self.person_view(person.stream.id, &person.state)
    }

    fn person_view(&self, id: StreamId, person: &Person) -> Result<PersonView, Error> {
        let (names, language) = (person.names(), person.language());
        let protected = person.protection();
        let contact = self.contact_shown(id, person)?;
        Ok(PersonView {
            person: id.to_string(),
            number: person.number().map(ToString::to_string).unwrap_or_default(),
            given_names: names.given,
            surname: names.surname,
            protection: ProtectionView {
                level: protection(protected.level),
                source: protected.source,
                checked: protected.checked.map(|date| date.to_string()),
            },
            language: language.tag,
            interpreter: language.interpreter,
            household: person.household().into_iter().map(household_view).collect(),
            contact,
            representatives: person
                .representatives()
                .into_iter()
                .map(representative_view)
                .collect(),
            relatives: person.relatives().into_iter().map(relative_view).collect(),
            consents: person.consents().into_iter().map(consent_view).collect(),
        })
    }

    /// How to reach her; of a protected person nothing leaves the file for a screen.
    pub(crate) fn contact_shown(&self, id: StreamId, person: &Person) -> Result<Option<ContactView>, Error> {
        let open = person.protection().level == ProtectionLevel::None;
        let contact = self.contacts(id)?.state.current().filter(|_| open);
        Ok(contact.map(contact_view))
    }

    /// Replaces parts of the person: all that are given, or none.
    ///
    /// # Errors
    /// [`Error::Day`] for an end before its start, or a day to come on which something was given or checked; [`Error::Choice`], [`Error::Words`].
    pub fn person_write(&mut self, write: &PersonWrite) -> Result<PersonView, Error> {
        let case = self.case(stream(StreamKind::Case, &write.case)?)?;
        let person = self.person_of(&case.state)?;
        let today = self.this_day();
        let protection = write.protection.as_ref();
        let protection = protection.map(|said| read_protection(said, today)).transpose()?;
        let level = protection.as_ref().map(|said| said.level);
        let address = write.contact.as_ref().is_some_and(|contact| contact.protected);
        let hides = address || level.is_some_and(|level| level != ProtectionLevel::None);
        let mut acts = self.recalled_where(&person, hides)?;
        if let Some(said) = &write.names {
            acts.push(part(&person, "names", &names(&said.given_names, &said.surname)?)?);
        }
        if let Some(said) = &protection {
            acts.push(part(&person, "protection", said)?);
        }
        if let Some(said) = &write.language {
            let language = Language {
                tag: said.language.clone(),
                interpreter: said.interpreter,
            };
            acts.push(part(&person, "language", &language)?);
        }
        if let Some(said) = &write.contact {
            acts.push(self.contact_act(person.stream.id, said)?);
        }
        if let Some(said) = &write.household {
            let all: Vec<Household> = said.iter().map(read_household).collect();
            acts.push(part(&person, "household", &all)?);
        }
        if let Some(said) = &write.representatives {
            let all: Result<Vec<_>, _> = said.iter().map(read_representative).collect();
            acts.push(part(&person, "representatives", &all?)?);
        }
        if let Some(said) = &write.relatives {
            let all: Vec<Relative> = said.iter().map(read_relative).collect();
            acts.push(part(&person, "relatives", &all)?);
        }
        if let Some(said) = &write.consents {
            let all: Result<Vec<_>, _> = said.iter().map(|one| read_consent(one, today)).collect();
            acts.push(part(&person, "consents", &all?)?);
        }
        if !acts.is_empty() {
            self.act_all(&acts)?;
        }
        let person = self.person(person.stream)?;
        self.person_view(person.stream.id, &person.state)
    }

    /// With what hides an open person: every provider that was told where she is has to let go of it.
    fn recalled_where(&self, person: &Record<Person>, hides: bool) -> Result<Vec<Act<'static>>, Error> {
        if !hides || self.is_hidden(person)? {
            return Ok(Vec::new());
        }
        let today = self.this_day();
        let cases = self.every_case_of(person.stream.id)?;
        let acts = cases.iter().flat_map(|case| {
            recalls(&case.state, today).map(|recall| Act::new(case.stream, Action::RecallContact(recall)))
        });
        Ok(acts.collect())
    }

    fn contact_act(&self, person: StreamId, contact: &ContactView) -> Result<Act<'static>, Error> {
        let record = self.contacts(person)?;
        let replaces = record.state.registers().standing(Contacts::FIELD);
        let value = written(&read_contact(contact))?;
        Ok(version(
            record.stream,
            Contacts::FIELD,
            value,
            false,
            replaces,
            &[],
        ))
    }
}

/// A person's own stream.
fn registered(id: StreamId) -> StreamRef {
    let kind = StreamKind::Person;
    StreamRef { kind, id }
}

/// The act that replaces one part of a person.
fn part<T: Serialize>(person: &Record<Person>, part: &str, value: &T) -> Result<Act<'static>, Error> {
    let replaces = person.state.parts().standing(part);
    Ok(version(
        person.stream,
        part,
        written(value)?,
        false,
        replaces,
        &[],
    ))
}

fn written<T: Serialize>(value: &T) -> Result<Value, Error> {
    serde_json::to_value(value).map_err(|_| Error::Malformed)
}

fn number_code(error: NumberError) -> &'static str {
    match error {
        NumberError::Format => "format",
        NumberError::Date => "date",
        NumberError::Future => "future",
        NumberError::CheckDigit => "check_digit",
    }
}
