//! Contact details that a provider was given before the person was protected, and that she must let go of.
//!
//! Invariant: an order that can have been with anybody is watched from the day of protection until somebody notes that
//! its provider was told.

use super::Order;
use crate::case::Case;
use crate::record::Author;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The facts of an order's disclosure that say where the person is.
const CONTACT: [&str; 3] = ["address", "telephone", "door_code"];

/// The person was protected after this order told how to reach her.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactRecall {
    /// Which order.
    pub order: String,
    /// From when she is protected here.
    pub date: NaiveDate,
}

/// The provider was told to withdraw what the order said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactRecalled {
    /// Which order.
    pub order: String,
    /// When.
    pub date: NaiveDate,
    /// Who was told and how, in words.
    pub words: String,
    /// Who told.
    pub author: Author,
}

/// How far a provider has let go of the contact details.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recall {
    /// From when the person is protected.
    pub since: NaiveDate,
    /// The note that the provider was told.
    pub told: Option<ContactRecalled>,
}

impl Order {
    /// Its provider was told where the person is.
    #[must_use]
    pub fn says_where(&self) -> bool {
        self.sent
            .disclosed
            .iter()
            .any(|fact| CONTACT.contains(&fact.as_str()))
    }

    /// The recall that its provider is told of, or was. An order that was replaced or ended before anybody sent it was
    /// never with her; one that still stands can be, though nobody has noted it.
    #[must_use]
    pub fn asked_back(&self) -> Option<&Recall> {
        let with_provider = self.handed_out().is_some() || self.is_live();
        self.recall
            .as_ref()
            .filter(|recall| with_provider || recall.told.is_some())
    }

    /// From when its provider should have been told to withdraw the contact details, and was not.
    #[must_use]
    pub fn recall_due(&self) -> Option<NaiveDate> {
        let recall = self.asked_back().filter(|recall| recall.told.is_none());
        recall.map(|recall| recall.since)
    }
}

/// What the person's protection on `day` asks for: one recall for every order that said where she is, over or
/// not: a provider that was sent it still has the paper.
pub fn recalls(case: &Case, day: NaiveDate) -> impl Iterator<Item = ContactRecall> {
    let orders = case.orders.iter();
    let known = orders.filter(|order| order.says_where() && order.recall.is_none());
    known.map(move |order| ContactRecall {
        order: order.sent.id.clone(),
        date: day,
    })
}
