//! The person: number, names, protection, household, who speaks for her, who may be told what, consents.
//!
//! Invariant: addresses, telephones and door codes are not here. They are a stream of their own ([`Contact`]), so
//! that raised protection has something to withdraw.

mod address;
mod circle;
mod contact;
pub mod number;

pub use address::unaddressed;
pub use circle::{Addressee, Consent, ConsentScope, Household, Relative, Representative, RepresentativeKind};
pub use contact::{Contact, Contacts};

use crate::investigation::PERSON;
use crate::record::{Action, Entry, Register, Registers};
use chrono::NaiveDate;
use number::PersonalNumber;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The parts of a person that are replaced whole, each a field of its own.
pub const PARTS: [&str; 7] = [
    "names",
    PROTECTION,
    "language",
    "household",
    "representatives",
    "relatives",
    "consents",
];

/// The part that says how far she is protected.
const PROTECTION: &str = "protection";

/// Registered with a number. Two laptops may register the same one; a later act joins them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonRegistered {
    /// Twelve digits.
    pub number: PersonalNumber,
    /// Names at registration.
    pub names: Names,
}

/// Names as the person uses them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// All given names, the one she is called by first.
    pub given: String,
    /// Surname.
    pub surname: String,
}

impl Names {
    /// `Aino Lehtinen`.
    #[must_use]
    pub fn shown(&self) -> String {
        format!("{} {}", self.given, self.surname).trim().to_owned()
    }

    /// `Lehtinen Aino`.
    #[must_use]
    pub fn sorted(&self) -> String {
        format!("{} {}", self.surname, self.given).trim().to_owned()
    }

    /// What one says to her.
    #[must_use]
    pub fn first(&self) -> &str {
        self.given.split_whitespace().next().unwrap_or(&self.surname)
    }
}

/// How far a person's identity is protected (*skyddade personuppgifter*).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProtectionLevel {
    /// Not protected.
    #[default]
    None,
    /// *Sekretessmarkering*.
    Confidential,
    /// *Skyddad folkbokföring*.
    ProtectedRegistration,
    /// *Fingerade personuppgifter*.
    AssumedIdentity,
}

/// Protection, where it was read and when it was last checked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Protection {
    /// The level.
    pub level: ProtectionLevel,
    /// Where it was read (*folkbokföringen*, the person herself).
    pub source: String,
    /// When it was last checked.
    pub checked: Option<NaiveDate>,
}

/// The language one speaks with her.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// BCP 47 (`sv`, `fi`).
    pub tag: String,
    /// An interpreter is needed (FL 13 §).
    pub interpreter: bool,
}

/// A person, folded from her stream.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Person {
    number: Option<PersonalNumber>,
    registered: Option<Names>,
    parts: Registers,
}

impl Person {
    /// Folds one entry.
    pub fn apply(&mut self, entry: &Entry) {
        match &entry.action {
            Some(Action::RegisterPerson(registered)) if self.number.is_none() => {
                self.number = Some(registered.number);
                self.registered = Some(registered.names.clone());
            }
            Some(Action::Write(write)) if PARTS.contains(&write.field.as_str()) => {
                let entry = match write.field == PROTECTION {
                    true => protecting(entry),
                    false => Cow::Borrowed(entry),
                };
                self.parts
                    .write(&entry, &write.field, write.value.clone(), write.reused);
            }
            _ => {}
        }
    }

    /// Personal or coordination number; nothing before she is registered.
    #[must_use]
    pub fn number(&self) -> Option<&PersonalNumber> {
        self.number.as_ref()
    }

    /// Names now.
    #[must_use]
    pub fn names(&self) -> Names {
        self.parts
            .read("names")
            .or_else(|| self.registered.clone())
            .unwrap_or(Names {
                given: String::new(),
                surname: String::new(),
            })
    }

    /// Protection now: the strictest of the versions that stand. One that this program cannot read protects.
    #[must_use]
    pub fn protection(&self) -> Protection {
        let unreadable = || Protection {
            level: ProtectionLevel::Confidential,
            ..Protection::default()
        };
        standing(&self.parts, PROTECTION)
            .map(|read| read.unwrap_or_else(unreadable))
            .max_by_key(|protection| protection.level)
            .unwrap_or_default()
    }

    /// Language now: Swedish without interpreter until something else is written.
    #[must_use]
    pub fn language(&self) -> Language {
        self.parts.read("language").unwrap_or(Language {
            tag: "sv".to_owned(),
            interpreter: false,
        })
    }

    /// Who lives there too.
    #[must_use]
    pub fn household(&self) -> Vec<Household> {
        self.parts.read("household").unwrap_or_default()
    }

    /// Who speaks for her.
    #[must_use]
    pub fn representatives(&self) -> Vec<Representative> {
        self.parts.read("representatives").unwrap_or_default()
    }

    /// Who is party on `day`, by id: she herself and each whose authority holds.
    #[must_use]
    pub fn parties(&self, day: NaiveDate) -> Vec<String> {
        let representatives = self.representatives().into_iter();
        let holding = representatives.filter(|one| one.holds_on(day)).map(|one| one.id);
        std::iter::once(PERSON.to_owned()).chain(holding).collect()
    }

    /// Next of kin.
    #[must_use]
    pub fn relatives(&self) -> Vec<Relative> {
        self.parts.read("relatives").unwrap_or_default()
    }

    /// Consents, also withdrawn ones.
    #[must_use]
    pub fn consents(&self) -> Vec<Consent> {
        self.parts.read("consents").unwrap_or_default()
    }

    /// The parts with their versions.
    #[must_use]
    pub fn parts(&self) -> &Registers {
        &self.parts
    }
}

/// What says how far she is protected takes the place of nothing where its author had no right to it: it stands beside what
/// was there, so it raises protection and never lowers it.
fn protecting(entry: &Entry) -> Cow<'_, Entry> {
    match entry.is_rightful {
        true => Cow::Borrowed(entry),
        false => Cow::Owned(Entry {
            replaces: BTreeMap::new(),
            ..entry.clone()
        }),
    }
}

/// The versions of a field that stand, none for one that cannot be read.
fn standing<T: DeserializeOwned>(parts: &Registers, path: &str) -> impl Iterator<Item = Option<T>> {
    let versions = parts.get(path).map(Register::standing).unwrap_or_default();
    versions
        .iter()
        .map(|version| serde_json::from_value(version.value.clone()).ok())
}
