//! How to reach her: a stream of its own beside the person's, with her id.
//!
//! Invariant: an address that any version protects is protected.

use super::{protecting, standing};
use crate::record::{Action, Entry, Registers, Write};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// How to reach her.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Street and number.
    pub street: String,
    /// Five digits.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// Telephone as written.
    pub telephone: String,
    /// Door code or where the key is.
    pub door_code: String,
    /// This address is protected, whatever the person's level.
    pub protected: bool,
}

impl Contact {
    /// The address as it is printed: street, then postcode and town, `761 30 Norrtälje` however the digits were typed. No
    /// line for what is not known.
    #[must_use]
    pub fn address(&self) -> Vec<String> {
        let digits: String = self
            .postcode
            .chars()
            .filter(|char| !char.is_whitespace())
            .collect();
        let postcode = match digits.split_at_checked(3) {
            Some((sorting, rest))
                if digits.len() == 5 && digits.bytes().all(|byte| byte.is_ascii_digit()) =>
            {
                format!("{sorting} {rest}")
            }
            _ => self.postcode.clone(),
        };
        let town = format!("{postcode} {}", self.town).trim().to_owned();
        let mut lines = vec![self.street.trim().to_owned(), town];
        lines.retain(|line| !line.is_empty());
        lines
    }
}

/// Folds a contact stream.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Contacts(Registers);

impl Contacts {
    /// The one field of the stream.
    pub const FIELD: &'static str = "contact";

    /// Folds one entry.
    pub fn apply(&mut self, entry: &Entry) {
        if let Some(Action::Write(Write { field, value, reused })) = &entry.action
            && field == Self::FIELD
        {
            self.0
                .write(&protecting(entry), field, Value::clone(value), *reused);
        }
    }

    /// Contact details now, protected where any version that stands says so.
    #[must_use]
    pub fn current(&self) -> Option<Contact> {
        let current = self.0.read::<Contact>(Self::FIELD)?;
        Some(Contact {
            protected: self.is_protected(),
            ..current
        })
    }

    /// Whether any version that stands says that the address is protected. One that this program cannot read does.
    #[must_use]
    pub fn is_protected(&self) -> bool {
        standing(&self.0, Self::FIELD).any(|read| read.is_none_or(|contact: Contact| contact.protected))
    }

    /// The field with its versions.
    #[must_use]
    pub fn registers(&self) -> &Registers {
        &self.0
    }
}
