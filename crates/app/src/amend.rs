//! What was registered about how a case came, corrected: the old value stays legible among the events.

use crate::Error;
use crate::frame::{code, day, word};
use crate::investigation::words;
use crate::open::{Act, Open, Record, stream};
use crate::view::{AppliedServiceWrite, IntakeAmend, IntakeFact, IntakeView};
use chrono::NaiveDate;
use domain::case::Case;
use domain::id::StreamKind;
use domain::intake::{Amended, Amendment, AppliedService, Fact};
use domain::record::Action;
use std::collections::BTreeMap;

impl Open {
    /// Corrects a registered fact, with the reason.
    ///
    /// # Errors
    /// [`Error::Words`] without a reason, [`Error::Day`] for an arrival or a first contact after today or before the person was born,
    /// [`Error::Choice`], [`Error::NotFound`] for a line that is not there, [`Error::Signed`] for a line that is
    /// decided, [`Error::NotNow`] when it says so already.
    pub fn intake_amend(&mut self, amend: &IntakeAmend) -> Result<IntakeView, Error> {
        let reason = words(&amend.reason)?;
        let case = self.case(stream(StreamKind::Case, &amend.case)?)?;
        let intake = case.state.intake.as_ref().ok_or(Error::NotFound)?;
        let fact = self.fact(&case, amend)?;
        if fact.of(intake).ok_or(Error::NotFound)? == fact {
            return Err(Error::NotNow);
        }
        let path = fact.path();
        let mut replaced = case.state.fields.standing(&path);
        if replaced.is_empty() {
            replaced.push(intake.op);
        }
        let author = self.user.clone();
        let amended = Amended { fact, reason, author };
        self.act(Act {
            replaces: BTreeMap::from([(path, replaced)]),
            ..Act::new(case.stream, Action::AmendIntake(amended))
        })?;
        let case = self.case(case.stream)?;
        self.intake_view(&case)
    }

    fn fact(&self, case: &Record<Case>, amend: &IntakeAmend) -> Result<Fact, Error> {
        Ok(match amend.fact {
            IntakeFact::Received => Fact::Received(self.arrival(case, &amend.value)?),
            IntakeFact::FirstContact => Fact::FirstContact(self.arrival(case, &amend.value)?),
            IntakeFact::Channel => Fact::Channel(word(&amend.value)?),
            IntakeFact::Oral => Fact::Oral(amend.value.parse().map_err(|_| Error::Choice)?),
            IntakeFact::By => Fact::By(word(&amend.value)?),
            IntakeFact::Authority => Fact::Authority(amend.value.trim().to_owned()),
            IntakeFact::Service if case.state.is_decided() || case.state.is_booked() => {
                return Err(Error::Signed);
            }
            IntakeFact::Service => {
                let write = AppliedServiceWrite {
                    service: Some(amend.value.clone()),
                    words: amend.words.clone(),
                };
                let service = AppliedService {
                    line: amend.line.clone(),
                    ..self.applied(&write)?
                };
                self.check_line(case, &service)?;
                Fact::Service(service)
            }
        })
    }

    fn arrival(&self, case: &Record<Case>, value: &str) -> Result<NaiveDate, Error> {
        let received = day(value)?;
        let person = self.person_of(&case.state)?.state;
        let born = person.number().and_then(|number| number.birth_date());
        if received > self.this_day() || born.is_some_and(|born| received < born) {
            return Err(Error::Day);
        }
        Ok(received)
    }

    /// What the list of events says of a correction: which fact, what stood, what stands, why.
    pub(crate) fn amendment_params(&self, amendment: &Amendment) -> [(String, String); 4] {
        let (fact, was) = self.shown_fact(&amendment.was);
        let (_, now) = self.shown_fact(&amendment.amended.fact);
        let reason = amendment.amended.reason.clone();
        [
            ("fact", fact.to_owned()),
            ("was", was),
            ("now", now),
            ("reason", reason),
        ]
        .map(|(name, value)| (name.to_owned(), value))
    }

    /// A fact's name, and its value: a code, a day, or words as they were written.
    fn shown_fact(&self, fact: &Fact) -> (&'static str, String) {
        match fact {
            Fact::Received(day) => ("received", day.to_string()),
            Fact::FirstContact(day) => ("first_contact", day.to_string()),
            Fact::Channel(channel) => ("channel", code(channel)),
            Fact::Oral(oral) => ("oral", oral.to_string()),
            Fact::By(by) => ("by", code(by)),
            Fact::Authority(who) => ("authority", who.clone()),
            Fact::Service(line) => {
                let name = self.service_name(line.service.as_deref(), &line.words);
                let handed_over = line.handed_over.as_ref().map(code);
                ("service", handed_over.filter(|_| name.is_empty()).unwrap_or(name))
            }
        }
    }
}
