//! A case as it stood: its stream up to one operation, to be read and never written in.
//!
//! Invariant: what was erased since stays erased. The person, and her other cases, are not looked back at.

use crate::Error;
use crate::open::{Open, Record};
use crate::view::{AreaThen, AreaView, CaseThen, InvestigationView, OverviewView};
use domain::case::Case;
use std::sync::Arc;

impl Open {
    /// The case at a glance, as it stood.
    ///
    /// # Errors
    /// [`Error::NotFound`], also for an operation of another case.
    pub fn case_then(&mut self, then: &CaseThen) -> Result<OverviewView, Error> {
        let case = self.read_then(then)?;
        self.overview(&case)
    }

    /// The investigation, as it stood.
    ///
    /// # Errors
    /// As [`Open::case_then`].
    pub fn investigation_then(&mut self, then: &CaseThen) -> Result<InvestigationView, Error> {
        let case = self.read_then(then)?;
        self.investigation(&case)
    }

    /// One area, as it stood.
    ///
    /// # Errors
    /// As [`Open::case_then`].
    pub fn area_then(&mut self, area: &AreaThen) -> Result<AreaView, Error> {
        let case = self.read_then(&CaseThen {
            case: area.case.clone(),
            op: area.op.clone(),
        })?;
        self.area_view(&case, &area.area)
    }

    fn read_then(&mut self, then: &CaseThen) -> Result<Record<Case>, Error> {
        let stream = self.read_case(&then.case, "case.then")?.stream;
        let entries = self.entries(&stream)?;
        let named = |op: &domain::id::OpId| op.to_string() == then.op;
        let last = entries.iter().position(|entry| named(&entry.op));
        let known = &entries[..=last.ok_or(Error::NotFound)?];
        let mut state = Case::fold(known);
        state.past = true;
        Ok(Record {
            stream,
            state: Arc::new(state),
            drafts: Vec::new(),
        })
    }
}
