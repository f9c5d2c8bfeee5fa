//! Corrections of what was registered about how a case came.
//!
//! Invariant: what stood before stays legible beside the reason; each correction names the version that it replaces.

use super::{AppliedBy, AppliedService, Channel, Intake};
use crate::id::OpId;
use crate::record::Author;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One registered fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum Fact {
    /// Day of arrival (FL 22 §): the six months of FL 12 § run from it.
    Received(NaiveDate),
    /// How it came.
    Channel(Channel),
    /// Spoken, not written.
    Oral(bool),
    /// Who asks.
    By(AppliedBy),
    /// Who it was and by what authority.
    Authority(String),
    /// Day of the first contact.
    FirstContact(NaiveDate),
    /// One line of the application.
    Service(AppliedService),
}

impl Fact {
    /// Its path among the case's fields.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Received(_) => "intake/received".to_owned(),
            Self::Channel(_) => "intake/channel".to_owned(),
            Self::Oral(_) => "intake/oral".to_owned(),
            Self::By(_) => "intake/by".to_owned(),
            Self::Authority(_) => "intake/authority".to_owned(),
            Self::FirstContact(_) => "intake/first_contact".to_owned(),
            Self::Service(service) => format!("intake/service/{}", service.line),
        }
    }

    /// The fact of the same kind that stands in `intake`; nothing for a line or a day that is not there.
    #[must_use]
    pub fn of(&self, intake: &Intake) -> Option<Self> {
        self.put(&mut intake.clone())
    }

    /// Puts the fact in its place and gives the one that stood there; nothing for a line or a day that is not there.
    pub(crate) fn put(&self, intake: &mut Intake) -> Option<Self> {
        use std::mem::replace;
        let registered = &mut intake.registered;
        Some(match self {
            Self::Received(day) => Self::Received(replace(&mut registered.received, *day)),
            Self::Channel(channel) => Self::Channel(replace(&mut registered.channel, *channel)),
            Self::Oral(oral) => Self::Oral(replace(&mut registered.oral, *oral)),
            Self::By(by) => Self::By(replace(&mut registered.by, *by)),
            Self::Authority(who) => Self::Authority(replace(&mut registered.authority, who.clone())),
            Self::FirstContact(day) => Self::FirstContact(replace(intake.first_contact.as_mut()?, *day)),
            Self::Service(service) => {
                let mut lines = registered.services.iter_mut();
                let line = lines.find(|line| line.line == service.line)?;
                Self::Service(replace(line, service.clone()))
            }
        })
    }
}

/// Corrects a fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amended {
    /// As it should have been.
    #[serde(flatten)]
    pub fact: Fact,
    /// Why.
    pub reason: String,
    /// Who corrects, with title.
    pub author: Author,
}

/// A correction as it stands in the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amendment {
    /// The operation.
    pub op: OpId,
    /// What stood before.
    pub was: Fact,
    /// What took its place, why, and by whom.
    pub amended: Amended,
}
