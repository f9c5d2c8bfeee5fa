//! The parts of a person, between the wire and the record.

use crate::Error;
use crate::frame::{code, day, representative_kind, same, some_day, word};
use crate::view::{
    ConsentView, ContactView, HouseholdMember, ProtectionView, RelativeView, RepresentativeView,
};
use chrono::NaiveDate;
use domain::person::{Consent, Contact, Household, Names, Protection, Relative, Representative};

pub(crate) fn names(given: &str, surname: &str) -> Result<Names, Error> {
    let (given, surname) = (given.trim().to_owned(), surname.trim().to_owned());
    if given.is_empty() && surname.is_empty() {
        Err(Error::Words)
    } else {
        Ok(Names { given, surname })
    }
}

pub(crate) fn read_protection(view: &ProtectionView, today: NaiveDate) -> Result<Protection, Error> {
    let checked = some_day(view.checked.as_deref())?;
    if checked.is_some_and(|day| day > today) {
        return Err(Error::Day);
    }
    Ok(Protection {
        level: same(&view.level)?,
        source: view.source.clone(),
        checked,
    })
}

pub(crate) fn contact_view(contact: Contact) -> ContactView {
    let Contact {
        street,
        postcode,
        town,
        telephone,
        door_code,
        protected,
    } = contact;
    ContactView {
        street,
        postcode,
        town,
        telephone,
        door_code,
        protected,
    }
}

pub(crate) fn read_contact(view: &ContactView) -> Contact {
    let ContactView {
        street,
        postcode,
        town,
        telephone,
        door_code,
        protected,
    } = view.clone();
    Contact {
        street,
        postcode,
        town,
        telephone,
        door_code,
        protected,
    }
}

pub(crate) fn household_view(one: Household) -> HouseholdMember {
    HouseholdMember {
        id: one.id,
        name: one.name,
        relation: one.relation,
        adult: one.adult,
        close: one.close,
    }
}

pub(crate) fn read_household(view: &HouseholdMember) -> Household {
    let HouseholdMember {
        id,
        name,
        relation,
        adult,
        close,
    } = view.clone();
    Household {
        id,
        name,
        relation,
        adult,
        close,
    }
}

pub(crate) fn representative_view(one: Representative) -> RepresentativeView {
    RepresentativeView {
        id: one.id,
        kind: representative_kind(one.kind).to_owned(),
        name: one.name,
        scope: one.scope,
        from: one.from.map(|date| date.to_string()),
        until: one.until.map(|date| date.to_string()),
        telephone: one.telephone,
        address: one.address,
    }
}

pub(crate) fn read_representative(view: &RepresentativeView) -> Result<Representative, Error> {
    let (from, until) = (some_day(view.from.as_deref())?, some_day(view.until.as_deref())?);
    if from.zip(until).is_some_and(|(from, until)| until < from) {
        return Err(Error::Day);
    }
    Ok(Representative {
        id: view.id.clone(),
        kind: word(&view.kind)?,
        name: view.name.clone(),
        scope: view.scope.clone(),
        from,
        until,
        telephone: view.telephone.clone(),
        address: view.address.clone(),
    })
}

pub(crate) fn relative_view(one: Relative) -> RelativeView {
    let Relative {
        id,
        name,
        relation,
        may_know,
        telephone,
    } = one;
    RelativeView {
        id,
        name,
        relation,
        may_know,
        telephone,
    }
}

pub(crate) fn read_relative(view: &RelativeView) -> Relative {
    let RelativeView {
        id,
        name,
        relation,
        may_know,
        telephone,
    } = view.clone();
    Relative {
        id,
        name,
        relation,
        may_know,
        telephone,
    }
}

pub(crate) fn consent_view(one: Consent) -> ConsentView {
    ConsentView {
        id: one.id,
        scope: code(&one.scope),
        given_by: one.given_by,
        member: one.member,
        given: one.given.to_string(),
        until: one.until.map(|date| date.to_string()),
        withdrawn: one.withdrawn.map(|date| date.to_string()),
    }
}

pub(crate) fn read_consent(view: &ConsentView, today: NaiveDate) -> Result<Consent, Error> {
    let (given, until) = (day(&view.given)?, some_day(view.until.as_deref())?);
    let withdrawn = some_day(view.withdrawn.as_deref())?;
    let to_come = given > today || withdrawn.is_some_and(|day| day > today);
    if to_come || [until, withdrawn].into_iter().flatten().any(|end| end < given) {
        return Err(Error::Day);
    }
    if view.given_by.trim().is_empty() {
        return Err(Error::Words);
    }
    Ok(Consent {
        id: view.id.clone(),
        scope: word(&view.scope)?,
        given_by: view.given_by.clone(),
        member: view.member.clone(),
        given,
        until,
        withdrawn,
    })
}
