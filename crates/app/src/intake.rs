//! Intake: a case begins, and what is noted about how it came.

use crate::Error;
use crate::arrival::{asked_views, delay_views, handed_on_view, opening_view};
use crate::frame::{code, day, same, word};
use crate::host::{new_id, short_id};
use crate::open::{Act, Open, Record, stream};
use crate::parts::relative_view;
use crate::view::{
    AppliedServiceView, AppliedServiceWrite, CaseRef, CatalogueView, FirstContact, IntakeRegister,
    IntakeView, ServiceAdd, ServiceChoice,
};
use chrono::Datelike;
use domain::case::Case;
use domain::id::{StreamId, StreamKind, StreamRef};
use domain::intake::{self, AppliedBy, AppliedService, HandedOver, Registered, ServiceAdded, Track};
use domain::investigation::PERSON;
use domain::municipality::in_force;
use domain::person::number::PersonalNumber;
use domain::record::{Action, Write};

impl Open {
    /// Opens a case.
    ///
    /// # Errors
    /// [`Error::NotFound`] without the person, [`Error::Day`] for an arrival after today or before the person was
    /// born, [`Error::Words`] for an application of nothing, [`Error::Intake`] for a booking of what the rule does not
    /// offer.
    pub fn intake_register(&mut self, register: &IntakeRegister) -> Result<CaseRef, Error> {
        let person = self.person(stream(StreamKind::Person, &register.person)?)?;
        let number = person.state.number().ok_or(Error::NotFound)?;
        let received = day(&register.received)?;
        if received > self.this_day() || number.birth_date().is_some_and(|born| received < born) {
            return Err(Error::Day);
        }
        let services: Vec<AppliedService> = register
            .services
            .iter()
            .map(|service| self.applied(service))
            .collect::<Result<_, _>>()?;
        let track = register.track.as_ref().map(same).transpose()?.unwrap_or_default();
        if services.is_empty() && track != Track::Notification {
            return Err(Error::Words);
        }
        let by = same(&register.by)?;
        if by != AppliedBy::Person && register.authority.trim().is_empty() {
            return Err(Error::Words);
        }
        self.check_booked(track, &person.state, &services)?;
        let registered = Registered {
            number: self.next_case_numbers(1)?.remove(0),
            person: person.stream.id,
            track,
            received,
            channel: same(&register.channel)?,
            oral: register.oral,
            by,
            authority: register.authority.clone(),
            own_words: String::new(),
            services,
            author: self.user.clone(),
        };
        let id = StreamId(new_id(self.host.as_ref()));
        let case = StreamRef {
            kind: StreamKind::Case,
            id,
        };
        let mut acts = vec![Act::new(case, Action::RegisterIntake(registered))];
        if !register.own_words.is_empty() {
            let write = Write {
                field: "own_words".into(),
                value: register.own_words.as_str().into(),
                reused: false,
            };
            acts.push(Act::new(case, Action::Write(write)));
        }
        self.act_all(&acts)?;
        Ok(CaseRef { case: id.to_string() })
    }

    /// The intake of a case.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn intake_read(&mut self, case: &CaseRef) -> Result<IntakeView, Error> {
        let case = self.read_case(&case.case, "intake.read")?;
        self.intake_view(&case)
    }

    /// Notes the first contact.
    ///
    /// # Errors
    /// [`Error::Day`] for a day to come or before the person was born, [`Error::NotNow`] where it is noted already.
    pub fn intake_first_contact(&mut self, contact: &FirstContact) -> Result<IntakeView, Error> {
        let date = day(&contact.date)?;
        let case = self.case(stream(StreamKind::Case, &contact.case)?)?;
        let person = self.person_of(&case.state)?.state;
        let born = person.number().and_then(PersonalNumber::birth_date);
        if date > self.this_day() || born.is_some_and(|born| date < born) {
            return Err(Error::Day);
        }
        if case
            .state
            .intake
            .as_ref()
            .is_some_and(|intake| intake.first_contact.is_some())
        {
            return Err(Error::NotNow);
        }
        let with = match contact.with.as_str() {
            "" => PERSON,
            one => one,
        };
        let with = Some(self.party(&case, with)?.ok_or(Error::NotFound)?);
        self.intake_act(
            &contact.case,
            Action::FirstContact(intake::FirstContact { date, with }),
        )
    }

    /// Adds a line to the application.
    ///
    /// # Errors
    /// [`Error::Signed`] when it is decided or booked, [`Error::Choice`], [`Error::Words`], [`Error::Intake`] as
    /// [`Open::intake_register`].
    pub fn intake_service_add(&mut self, add: &ServiceAdd) -> Result<IntakeView, Error> {
        let case = self.case(stream(StreamKind::Case, &add.case)?)?;
        if case.state.is_decided() || case.state.is_booked() {
            return Err(Error::Signed);
        }
        let write = AppliedServiceWrite {
            service: add.service.clone(),
            words: add.words.clone(),
        };
        let service = self.applied(&write)?;
        self.check_line(&case, &service)?;
        self.intake_act(&add.case, Action::AddService(ServiceAdded { service }))
    }

    /// Refuses a line of a booking that the rule does not offer.
    pub(crate) fn check_line(&self, case: &Record<Case>, service: &AppliedService) -> Result<(), Error> {
        let intake = case.state.intake.as_ref().ok_or(Error::NotFound)?;
        let person = self.person_of(&case.state)?.state;
        self.check_booked(intake.registered.track, &person, std::slice::from_ref(service))
    }

    /// The catalogue of today.
    ///
    /// # Errors
    /// None now; a command answers so.
    pub fn catalogue(&mut self) -> Result<CatalogueView, Error> {
        Ok(CatalogueView {
            services: self.service_choices(),
        })
    }

    pub(crate) fn service_choices(&self) -> Vec<ServiceChoice> {
        let today = self.this_day();
        let booked: Vec<&String> = in_force(&self.profile.without_needs_test, today)
            .flat_map(|rule| &rule.services)
            .collect();
        let services = self.profile.services_on(today);
        services
            .map(|service| ServiceChoice {
                code: service.code.clone(),
                name: self.word(&service.name),
                category: code(&service.category),
                minutes: service.minutes,
                without_needs_test: booked.contains(&&service.code),
            })
            .collect()
    }

    /// What a service of the catalogue is called in the window, else the person's words.
    pub(crate) fn service_name(&self, service: Option<&str>, words: &str) -> String {
        let known = service.and_then(|code| self.profile.service(code, self.this_day()).ok());
        known.map_or_else(|| words.to_owned(), |service| self.word(&service.name))
    }

    fn intake_act(&mut self, case: &str, action: Action) -> Result<IntakeView, Error> {
        let stream = stream(StreamKind::Case, case)?;
        self.case(stream)?;
        self.act(Act::new(stream, action))?;
        let case = self.case(stream)?;
        self.intake_view(&case)
    }

    pub(crate) fn applied(&self, write: &AppliedServiceWrite) -> Result<AppliedService, Error> {
        let chosen = write.service.clone().filter(|code| !code.is_empty());
        let handed_over: Option<HandedOver> = chosen.as_deref().and_then(|code| word(code).ok());
        let service = chosen.filter(|_| handed_over.is_none());
        if let Some(code) = &service {
            self.profile
                .service(code, self.this_day())
                .map_err(|_| Error::Choice)?;
        } else if handed_over.is_none() && write.words.trim().is_empty() {
            return Err(Error::Words);
        }
        Ok(AppliedService {
            line: short_id(self.host.as_ref()),
            service,
            words: write.words.trim().to_owned(),
            handed_over,
        })
    }

    /// The next numbers of this replica's series. A stop between here and the cases leaves a hole, never a double.
    pub(crate) fn next_case_numbers(&mut self, count: usize) -> Result<Vec<String>, Error> {
        let year = self.this_day().year();
        let key = format!("cases-{year}");
        let series = &self.series;
        let given: usize = self
            .store
            .setting(&key)?
            .and_then(|text| text.parse().ok())
            .unwrap_or_default();
        self.store.setting_put(&key, &(given + count).to_string())?;
        let numbers = (given + 1..).take(count);
        Ok(numbers
            .map(|number| format!("{year}-{series}-{number:04}"))
            .collect())
    }

    pub(crate) fn intake_view(&self, case: &Record<Case>) -> Result<IntakeView, Error> {
        let intake = case.state.intake.as_ref().ok_or(Error::NotFound)?;
        let registered = &intake.registered;
        let person = self.person_of(&case.state)?.state;
        Ok(IntakeView {
            frame: self.frame(case)?,
            track: same(&registered.track)?,
            received: registered.received.to_string(),
            channel: same(&registered.channel)?,
            oral: registered.oral,
            by: same(&registered.by)?,
            authority: registered.authority.clone(),
            own_words: self.text_field(case, "own_words"),
            services: registered
                .services
                .iter()
                .map(|service| AppliedServiceView {
                    line: service.line.clone(),
                    service: service.service.clone(),
                    name: self.service_name(service.service.as_deref(), &service.words),
                    words: service.words.clone(),
                    handed_over: service.handed_over.as_ref().map(code),
                    handed_on: intake.handed_on(&service.line).map(handed_on_view),
                })
                .collect(),
            relatives: person.relatives().into_iter().map(relative_view).collect(),
            contact: self
                .contact_shown(registered.person, &person)?
                .filter(|contact| !contact.protected),
            first_contact: intake.first_contact.map(|date| date.to_string()),
            first_contact_with: intake.first_contact_with.as_ref().map(|with| with.name.clone()),
            parties: self.parties(case, &person),
            delay: case.state.wait().map(|deadline| self.deadline(&deadline)),
            delays: delay_views(intake),
            catalogue: self.service_choices(),
            asked: asked_views(intake),
            booking: self.booking_view(case)?,
            opening: intake.opening.as_ref().map(opening_view),
            closing: intake.closing.as_ref().map(opening_view),
            assessors: self.assessors(&case.state),
            applied: case.state.applied_on().map(|date| date.to_string()),
        })
    }
}
