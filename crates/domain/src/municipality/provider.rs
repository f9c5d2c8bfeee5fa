//! Providers (*utförare*), and who gets the order when the person does not choose.
//!
//! Invariant: a rule proposes only a provider that may be chosen on the day; the assessor may always name another.

use super::dated::{dated, in_force};
use super::{LocalText, Profile};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

dated! {
    /// A provider (*utförare*) that may be chosen.
    pub struct Provider {
        /// Short code, unique in the profile.
        pub code: String,
        /// Name as it stands in letters.
        pub name: String,
        /// First and last hour of the day it works, such as `07-22`.
        pub hours: String,
        /// False for a provider that cannot be chosen, such as the one for nights.
        #[serde(default = "super::dated::yes")]
        pub selectable: bool,
        /// Postal address as orders carry it, one line an element.
        #[serde(default)]
        pub address: Vec<String>,
        /// Free capacity in hours a month, as the provider reported it last.
        #[serde(default)]
        pub free_hours: Option<u32>,
        /// How the assessor reaches it: telephone, e-mail, a person.
        #[serde(default)]
        pub contact: Option<String>,
    }

    /// Who gets the order when the person does not choose.
    pub struct NoChoice {
        /// How the provider is found.
        pub rule: NoChoiceRule,
        /// The provider, when the rule names one.
        #[serde(default)]
        pub provider: Option<String>,
        /// The rule in words.
        pub text: LocalText,
    }

    /// How an order for a person with protected identity reaches the provider.
    pub struct ProtectedOrders {
        /// The routine in words.
        pub channel: LocalText,
    }
}

impl Provider {
    /// Whether it works at night, as far as its hours say: around the clock, or past midnight (`22-07`).
    #[must_use]
    pub fn works_at_night(&self) -> bool {
        let hours = self.hours.split_once('-');
        let read =
            hours.and_then(|(first, last)| Some((first.parse::<u8>().ok()?, last.parse::<u8>().ok()?)));
        read.is_none_or(|(first, last)| first >= last || (first, last) == (0, 24))
    }
}

/// How a provider is found when the person does not choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoChoiceRule {
    /// The next one on a list (*turordningslista*).
    Rota,
    /// The one with most free capacity, as the providers reported it last.
    Capacity,
    /// Always the same one.
    Fixed,
}

impl Profile {
    /// The providers that may be chosen on `day`, in the order of the file: a rota goes by it.
    pub fn providers_on(&self, day: NaiveDate) -> impl Iterator<Item = &Provider> {
        in_force(&self.providers, day).filter(|provider| provider.selectable)
    }

    /// The rule for who does not choose, on `day`.
    #[must_use]
    pub fn no_choice(&self, day: NaiveDate) -> Option<&NoChoice> {
        in_force(&self.no_choices, day).next()
    }

    /// The provider that the rule gives on `day`, where the rota gave `last` before. By capacity, the first in the order
    /// of the file of those with most.
    #[must_use]
    pub fn without_choice(&self, last: Option<&str>, day: NaiveDate) -> Option<&Provider> {
        let rule = self.no_choice(day)?;
        match rule.rule {
            NoChoiceRule::Fixed => {
                let code = rule.provider.as_ref()?;
                self.providers_on(day).find(|provider| provider.code == *code)
            }
            NoChoiceRule::Rota => {
                let mut after = self
                    .providers_on(day)
                    .skip_while(|provider| last.is_some_and(|last| provider.code != last));
                let next = if last.is_some() {
                    after.nth(1)
                } else {
                    after.next()
                };
                next.or_else(|| self.providers_on(day).next())
            }
            NoChoiceRule::Capacity => {
                let free = |provider: &&Provider| Reverse(provider.free_hours);
                self.providers_on(day)
                    .filter(|provider| provider.free_hours.is_some())
                    .min_by_key(free)
            }
        }
    }
}
