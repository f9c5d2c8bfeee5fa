//! The access log (*åtkomstlogg*, lag 2001:454): who looked at what, and why.
//!
//! Invariant: every case that is opened leaves a row with its purpose, also one that is looked into beside the case at
//! hand: in the transaction of the act that it was for, or before the answer is given.

use crate::open::Open;
use crate::{Error, Kvarbo};
use domain::id::StreamRef;
use std::collections::BTreeSet;
use std::mem::take;
use store::Access;

/// Why something was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Purpose {
    /// To work in the case.
    OwnCase,
    /// To see what there is to do.
    OwnWork,
    /// The follow-ups that are due, as a list.
    FollowUp,
    /// The unit's work, by who leads it.
    Quality,
    /// To find a person or a case by name or number.
    LookUp,
    /// To register somebody once and not twice.
    Registration,
    /// What was assessed last time, shown beside this time's.
    PreviousAssessment,
    /// What is decided for the person elsewhere: time, fee, follow-up and delegation are of the whole.
    OtherDecisions,
    /// It came to this computer from the central system, or was withdrawn there.
    Sync,
    /// To come into the file by the committee's key.
    Recovery,
    /// It was not shown: closed to who declared a conflict of interest.
    Refused,
}

impl Purpose {
    /// As the log says it.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::OwnCase => "own_case",
            Self::OwnWork => "own_work",
            Self::FollowUp => "follow_up",
            Self::Quality => "quality",
            Self::LookUp => "look_up",
            Self::Registration => "registration",
            Self::PreviousAssessment => "previous_assessment",
            Self::OtherDecisions => "other_decisions",
            Self::Sync => "sync",
            Self::Recovery => "recovery",
            Self::Refused => "refused",
        }
    }
}

/// The cases that a command has looked into beside its own.
#[derive(Default)]
pub(crate) struct Beside {
    seen: BTreeSet<(StreamRef, Purpose)>,
    /// Their rows that are not in the log yet.
    unlogged: Vec<Access>,
}

impl Kvarbo {
    /// Ends a command: what it looked into stands in the log before it answers.
    pub(crate) fn log_beside(&mut self) -> Result<(), Error> {
        self.open().map_or(Ok(()), Open::log_beside)
    }
}

impl Open {
    /// A row of the access log.
    pub(crate) fn access(&self, stream: Option<StreamRef>, act: &str, purpose: Purpose) -> Access {
        Access {
            at: self.host.now(),
            actor: self.user.actor,
            stream,
            act: act.to_owned(),
            purpose: purpose.code().to_owned(),
        }
    }

    /// Writes one row.
    pub(crate) fn log(
        &mut self,
        stream: Option<StreamRef>,
        act: &str,
        purpose: Purpose,
    ) -> Result<(), Error> {
        let row = self.access(stream, act, purpose);
        Ok(self.store.access_add(&[row])?)
    }

    /// Another case of the person is looked into: one row a command, however often it looks.
    pub(crate) fn look_beside(&self, stream: StreamRef, purpose: Purpose) {
        let mut beside = self.beside.borrow_mut();
        if beside.seen.insert((stream, purpose)) {
            let row = self.access(Some(stream), "case.consult", purpose);
            beside.unlogged.push(row);
        }
    }

    /// The rows that go with an act.
    pub(crate) fn looked_beside(&self) -> Vec<Access> {
        take(&mut self.beside.borrow_mut().unlogged)
    }

    fn log_beside(&mut self) -> Result<(), Error> {
        let rows = take(&mut *self.beside.borrow_mut()).unlogged;
        if rows.is_empty() {
            return Ok(());
        }
        Ok(self.store.access_add(&rows)?)
    }
}
