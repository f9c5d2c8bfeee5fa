//! What a letter to a person lacks of name and address.

use super::{Contact, Person, ProtectionLevel};
use crate::case::{Gap, GapCode};

/// What a letter to the person lacks. A protected address is never said: it goes another way.
#[must_use]
pub fn unaddressed(person: &Person, contact: Option<&Contact>) -> Vec<Gap> {
    let protected = person.protection().level != ProtectionLevel::None;
    let is_known = contact.is_some_and(|contact| contact.protected || !contact.address().is_empty());
    let missing = |is: bool, code| is.then(|| Gap::at(code, "person"));
    let surname = missing(person.names().surname.trim().is_empty(), GapCode::SurnameMissing);
    let address = missing(!protected && !is_known, GapCode::AddressMissing);
    surname.into_iter().chain(address).collect()
}
