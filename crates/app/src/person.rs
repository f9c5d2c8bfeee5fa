//! The person: judged number, registration, and the parts that are replaced whole.

use crate::Error;
use crate::frame::{code, protection};
use crate::host::new_id;
use crate::log::Purpose;
use crate::open::{Act, Open, stream};
use crate::parts::{
    consent_view, contact_view, household_view, names, read_consent, read_contact, read_household,
    read_protection, read_relative, read_representative, relative_view, representative_view,
};
use crate::view::{
    CaseRef, ContactView, NumberCheck, NumberView, PersonRef, PersonRegister, PersonView, PersonWrite,
    ProtectionView,
};
use domain::id::{StreamId, StreamKind, StreamRef};
use domain::intake::may_book;
use domain::order::recalls;
use domain::person::number::{NumberError, PersonalNumber};
use domain::person::{Contacts, Household, Language, Person, PersonRegistered, ProtectionLevel, Relative};
use domain::record::Action;
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

    fn known(&self, number: &PersonalNumber) -> Result<Option<StreamId>, Error> {
        let rows = self
            .store
            .people_by_number(&number.digits(), self.sees_protected())?;
        Ok(rows.first().map(|row| row.id))
    }

    /// Somebody on this computer by her number; that she was found leaves its row in the access log.
    fn look_up(&mut self, number: &PersonalNumber) -> Result<Option<StreamId>, Error> {
        let known = self.known(number)?;
        if let Some(id) = known {
            let stream = StreamRef {
                kind: StreamKind::Person,
                id,
            };
            self.log(Some(stream), "person.found", Purpose::Registration)?;
        }
        Ok(known)
    }

    /// Registers a person, or gives the one who has the number here already.
    ///
    /// # Errors
    /// [`Error::Number`], [`Error::Words`], or what the disk says.
    pub fn person_register(&mut self, register: &PersonRegister) -> Result<PersonRef, Error> {
        let number = PersonalNumber::parse(&register.number, self.this_day())
            .map_err(|error| Error::Number(number_code(error)))?;
        if let Some(known) = self.known(&number)? {
            return Ok(PersonRef {
                person: known.to_string(),
            });
        }
        let names = names(&register.given_names, &register.surname)?;
        let id = StreamId(new_id(self.host.as_ref()));
        let stream = StreamRef {
            kind: StreamKind::Person,
            id,
        };
        let registered = PersonRegistered { number, names };
        self.act(Act::new(stream, Action::RegisterPerson(registered)))?;
        let language = Language {
            tag: register.language.clone(),
            interpreter: register.interpreter,
        };
        self.write_part(stream, "language", &language)?;
        self.write_part(
            stream,
            "protection",
            &read_protection(&register.protection, self.this_day())?,
        )?;
        if let Some(contact) = &register.contact {
            self.write_contact(id, contact)?;
        }
        Ok(PersonRef {
            person: id.to_string(),
        })
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

    /// Replaces one part of the person.
    ///
    /// # Errors
    /// [`Error::Day`] for an end before its start, or a day to come on which something was given or checked; [`Error::Choice`], [`Error::Words`].
    pub fn person_write(&mut self, write: &PersonWrite) -> Result<PersonView, Error> {
        let case = self.case(stream(StreamKind::Case, &write.case)?)?;
        let person = self.person_of(&case.state)?;
        let stream = person.stream;
        let protection = write
            .protection
            .as_ref()
            .map(|written| read_protection(written, self.this_day()))
            .transpose()?;
        let level = protection.as_ref().map(|written| written.level);
        let address = write.contact.as_ref().is_some_and(|contact| contact.protected);
        let hides = address || level.is_some_and(|level| level != ProtectionLevel::None);
        if hides && !self.is_hidden(&person)? {
            self.recall_contacts(stream.id)?;
        }
        if let Some(written) = &write.names {
            self.write_part(stream, "names", &names(&written.given_names, &written.surname)?)?;
        }
        if let Some(written) = &protection {
            self.write_part(stream, "protection", written)?;
        }
        if let Some(written) = &write.language {
            let language = Language {
                tag: written.language.clone(),
                interpreter: written.interpreter,
            };
            self.write_part(stream, "language", &language)?;
        }
        if let Some(written) = &write.contact {
            self.write_contact(stream.id, written)?;
        }
        if let Some(written) = &write.household {
            let household: Vec<Household> = written.iter().map(read_household).collect();
            self.write_part(stream, "household", &household)?;
        }
        if let Some(written) = &write.representatives {
            let all = written
                .iter()
                .map(read_representative)
                .collect::<Result<Vec<_>, _>>()?;
            self.write_part(stream, "representatives", &all)?;
        }
        if let Some(written) = &write.relatives {
            let all: Vec<Relative> = written.iter().map(read_relative).collect();
            self.write_part(stream, "relatives", &all)?;
        }
        if let Some(written) = &write.consents {
            let all = written
                .iter()
                .map(|consent| read_consent(consent, self.this_day()))
                .collect::<Result<Vec<_>, _>>()?;
            self.write_part(stream, "consents", &all)?;
        }
        let person = self.person(stream)?;
        self.person_view(stream.id, &person.state)
    }

    /// Before the person is protected: every provider that was told where she is has to let go of it.
    fn recall_contacts(&mut self, person: StreamId) -> Result<(), Error> {
        let today = self.this_day();
        let cases = self.every_case_of(person)?;
        let acts = cases.iter().flat_map(|case| {
            recalls(&case.state, today).map(|recall| Act::new(case.stream, Action::RecallContact(recall)))
        });
        let acts: Vec<Act<'_>> = acts.collect();
        if acts.is_empty() {
            Ok(())
        } else {
            self.act_all(&acts)
        }
    }

    fn write_part<T: serde::Serialize>(
        &mut self,
        stream: StreamRef,
        part: &str,
        value: &T,
    ) -> Result<(), Error> {
        let value = serde_json::to_value(value).map_err(|_| Error::Malformed)?;
        let replaces = self.person(stream)?.state.parts().standing(part);
        self.write_version(stream, part, value, false, replaces, &[])
    }

    fn write_contact(&mut self, person: StreamId, contact: &ContactView) -> Result<(), Error> {
        let record = self.contacts(person)?;
        let replaces = record.state.registers().standing(Contacts::FIELD);
        let value: Value = serde_json::to_value(read_contact(contact)).map_err(|_| Error::Malformed)?;
        self.write_version(record.stream, Contacts::FIELD, value, false, replaces, &[])
    }
}

fn number_code(error: NumberError) -> &'static str {
    match error {
        NumberError::Format => "format",
        NumberError::Date => "date",
        NumberError::Future => "future",
        NumberError::CheckDigit => "check_digit",
    }
}
