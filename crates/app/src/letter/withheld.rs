//! Kept letters of a person who was protected after they were made: the paper says where she was.
//!
//! Invariant: such a letter is neither shown, saved nor printed before who asks has opened it for a reason, that day.

use super::all::kept_as;
use super::kept::Kept;
use crate::Error;
use crate::investigation::words;
use crate::open::{Act, Open, Record, stream};
use crate::view::{LetterOpen, SavedView};
use domain::case::{Case, LetterOpened};
use domain::id::StreamKind;
use domain::order::Order;
use domain::person::{Contacts, Person, ProtectionLevel};
use domain::record::Action;
use letters::Document;

use super::Said;

impl Open {
    /// Opens a kept letter of a protected person for today: the reason stands in the case, and in the access log a row.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Words`] without a reason.
    pub fn letter_open(&mut self, open: &LetterOpen) -> Result<SavedView, Error> {
        let case = self.case(stream(StreamKind::Case, &open.case)?)?;
        kept_as(&case.state, &open.letter, &open.number).ok_or(Error::NotFound)?;
        let opened = LetterOpened {
            letter: open.letter.clone(),
            number: open.number.clone(),
            reason: words(&open.reason)?,
            author: self.user.clone(),
            date: self.this_day(),
        };
        self.act(Act::new(case.stream, Action::OpenLetter(opened)))?;
        Ok(self.saved())
    }

    /// Whether nothing of where the person is may be shown.
    pub(crate) fn is_hidden(&self, person: &Record<Person>) -> Result<bool, Error> {
        Ok(hides(&person.state, &self.contacts(person.stream.id)?.state))
    }

    /// Refuses a letter that says where a now protected person was, unless who asks has opened it today.
    pub(super) fn refuse_withheld(&self, case: &Case, kept: Kept<'_>) -> Result<(), Error> {
        let named = (kept.said.letter(), kept.number);
        let opened = case.has_opened(named, self.user.actor, self.this_day());
        if opened
            || !self.is_hidden(&self.person_of(case)?)?
            || !says_where(case, kept, || self.as_shown(kept))?
        {
            return Ok(());
        }
        Err(Error::Withheld)
    }
}

/// Whether a person so protected, reached so, is nowhere to be found in a letter.
pub(crate) fn hides(person: &Person, contacts: &Contacts) -> bool {
    let protected = person.protection().level != ProtectionLevel::None;
    protected || contacts.current().is_some_and(|contact| contact.protected)
}

/// Whether the paper has more than the person's name for an address. One that cannot be looked into has.
pub(crate) fn says_where(
    case: &Case,
    kept: Kept<'_>,
    shown: impl FnOnce() -> Result<Option<Document>, Error>,
) -> Result<bool, Error> {
    if let Said::Order(sent) = kept.said {
        let mut orders = case.orders.iter();
        let order = orders.find(|order| order.sent.id == sent.id);
        return Ok(order.is_none_or(Order::says_where));
    }
    Ok(shown()?.is_none_or(|document| document.is_addressed()))
}
