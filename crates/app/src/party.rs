//! Who is party in a case: the person, and those who speak for her.
//!
//! Invariant: to whom something was sent stands as the record said that day, whoever speaks for her now.

use crate::Error;
use crate::frame::representative_kind;
use crate::open::{Open, Record};
use crate::view::{AddresseeView, HearingParty};
use domain::case::Case;
use domain::investigation::PERSON;
use domain::person::{Addressee, Person};

impl Open {
    /// Whether `id` is the person or one who speaks for her today.
    pub(crate) fn is_party(&self, case: &Record<Case>, id: &str) -> Result<bool, Error> {
        Ok(self.party(case, id)?.is_some())
    }

    /// The person or one who speaks for her today, as the record says of her now; nothing for anybody else.
    pub(crate) fn party(&self, case: &Record<Case>, id: &str) -> Result<Option<Addressee>, Error> {
        let person = self.person_of(&case.state)?;
        if id == PERSON {
            return Ok(Some(Addressee {
                name: person.state.names().shown(),
                kind: None,
                address: String::new(),
            }));
        }
        let hidden = self.is_hidden(&person)?;
        let mut speaking = person.state.representatives().into_iter();
        let party = speaking.find(|one| one.id == id && one.holds_on(self.this_day()));
        Ok(party.map(|one| Addressee {
            name: one.name,
            kind: Some(one.kind),
            address: if hidden { String::new() } else { one.address },
        }))
    }

    /// The person and those who speak for her today.
    pub(crate) fn parties(&self, case: &Record<Case>, person: &Person) -> Vec<HearingParty> {
        let today = self.this_day();
        let spared = |id: &str| {
            let spared = case.state.hearing.spared.iter().find(|spared| spared.party == id);
            spared.map(|spared| spared.reason.clone())
        };
        let herself = HearingParty {
            id: PERSON.into(),
            name: person.names().shown(),
            role: PERSON.into(),
            spared: None,
            former: false,
        };
        let others = person
            .representatives()
            .into_iter()
            .filter(|one| one.holds_on(today));
        let others = others.map(|one| HearingParty {
            spared: spared(&one.id),
            id: one.id,
            name: one.name,
            role: representative_kind(one.kind).to_owned(),
            former: false,
        });
        std::iter::once(herself).chain(others).collect()
    }
}

/// The parties of today, and after them those whom something was sent to and who are none any more.
pub(crate) fn with_former(mut parties: Vec<HearingParty>, case: &Case, person: &Person) -> Vec<HearingParty> {
    for round in &case.hearing.rounds {
        let sent = &round.sent;
        if parties.iter().any(|party| party.id == sent.party) {
            continue;
        }
        let noted = || {
            person
                .representatives()
                .into_iter()
                .find(|one| one.id == sent.party)
        };
        let then = sent.to.clone().or_else(|| {
            noted().map(|one| Addressee {
                name: one.name,
                kind: Some(one.kind),
                address: one.address,
            })
        });
        parties.extend(then.map(|then| HearingParty {
            id: sent.party.clone(),
            name: then.name,
            role: then.kind.map_or(PERSON, representative_kind).to_owned(),
            spared: None,
            former: true,
        }));
    }
    parties
}

/// To whom something went, as screens show it: nothing of where while the person is hidden.
pub(crate) fn addressee_view(to: &Addressee, hidden: bool) -> AddresseeView {
    AddresseeView {
        name: to.name.clone(),
        address: if hidden { String::new() } else { to.address.clone() },
    }
}
