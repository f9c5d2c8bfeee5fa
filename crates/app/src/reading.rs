//! Reading cases, persons and contact details.
//!
//! Invariant: a case is read through [`Open::case`], which is closed to who declared a conflict of interest (*jäv*).

use crate::Error;
use crate::log::Purpose;
use crate::open::{Open, Record, stream};
use crate::projector::{FoldedCase, FoldedPerson};
use domain::case::Case;
use domain::id::{StreamId, StreamKind, StreamRef};
use domain::person::{Contacts, Person};
use std::sync::Arc;

/// The stream of a case.
pub(crate) const fn of_case(id: StreamId) -> StreamRef {
    StreamRef {
        kind: StreamKind::Case,
        id,
    }
}

impl Open {
    /// A case, and a row in the access log that it was read.
    pub(crate) fn read_case(&mut self, case: &str, act: &str) -> Result<Record<Case>, Error> {
        let stream = stream(StreamKind::Case, case)?;
        self.log(Some(stream), act, Purpose::OwnCase)?;
        self.case(stream)
    }

    /// A case, folded. For an act that logs itself. Every command on a case comes through here, so that nobody who
    /// declared a conflict of interest comes further; that she tried leaves its row.
    pub(crate) fn case(&mut self, stream: StreamRef) -> Result<Record<Case>, Error> {
        let case = self.listed_case(stream)?;
        if case.state.is_closed_to(self.user.actor) {
            self.log(Some(stream), "case.refuse", Purpose::Refused)?;
            return Err(Error::ConflictOfInterest);
        }
        Ok(case)
    }

    /// A case, folded, for the program's own needs.
    pub(crate) fn listed_case(&self, stream: StreamRef) -> Result<Record<Case>, Error> {
        let state = self.folded(&stream, |FoldedCase(case)| Arc::clone(case))?;
        if state.written_until.is_none() {
            return Err(Error::NotFound);
        }
        let drafts = self.store.drafts(&stream)?;
        Ok(Record {
            stream,
            state,
            drafts,
        })
    }

    /// The person of a case.
    pub(crate) fn person_of(&self, case: &Case) -> Result<Record<Person>, Error> {
        let intake = case.intake.as_ref().ok_or(Error::NotFound)?;
        self.person(StreamRef {
            kind: StreamKind::Person,
            id: intake.registered.person,
        })
    }

    /// A person, folded.
    pub(crate) fn person(&self, stream: StreamRef) -> Result<Record<Person>, Error> {
        Ok(Record {
            stream,
            state: self.folded(&stream, |FoldedPerson(person)| Arc::clone(person))?,
            drafts: Vec::new(),
        })
    }

    /// A person's contact details, folded. The stream has the person's id.
    pub(crate) fn contacts(&self, person: StreamId) -> Result<Record<Contacts>, Error> {
        let stream = StreamRef {
            kind: StreamKind::Contact,
            id: person,
        };
        let mut state = Contacts::default();
        self.entries(&stream)?.iter().for_each(|entry| state.apply(entry));
        Ok(Record {
            stream,
            state: Arc::new(state),
            drafts: Vec::new(),
        })
    }

    /// The person's other cases that are not closed to who asks, for what is decided there; each leaves its row.
    pub(crate) fn consulted(&self, case: &Record<Case>) -> Result<Vec<Record<Case>>, Error> {
        let person = self.person_of(&case.state)?.stream.id;
        let mut others = self.cases_of(person)?;
        others.retain(|other| other.stream != case.stream);
        for other in &others {
            self.look_beside(other.stream, Purpose::OtherDecisions);
        }
        Ok(others)
    }

    /// The cases of a person that are not closed to who asks, with their ids.
    pub(crate) fn cases_of(&self, person: StreamId) -> Result<Vec<Record<Case>>, Error> {
        let mut cases = self.every_case_of(person)?;
        cases.retain(|case| !case.state.is_closed_to(self.user.actor));
        Ok(cases)
    }

    /// Every case of a person, for the program's own needs.
    pub(crate) fn every_case_of(&self, person: StreamId) -> Result<Vec<Record<Case>>, Error> {
        let listed = self.store.cases(&store::CaseFilter {
            person: Some(person),
            assessor: None,
            closed: None,
            state: None,
            sight: store::Sight::Everybody,
            limit: 100,
        })?;
        let streams = listed.into_iter().map(|row| of_case(row.case.id));
        streams.map(|stream| self.listed_case(stream)).collect()
    }
}
