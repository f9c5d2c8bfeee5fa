//! Who is party in a case: the person, and those who speak for her.
//!
//! Invariant: to whom something was sent stands as the record said that day, whoever speaks for her now.

use crate::Error;
use crate::frame::{representative_kind, word};
use crate::open::{Open, Record};
use crate::view::{HearingParty, Language};
use domain::case::Case;
use domain::investigation::PERSON;
use domain::person::{Addressee, Person};
use ledger::Operation;
use serde_json::Value;

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
            }));
        }
        let mut speaking = person.state.representatives().into_iter();
        let party = speaking.find(|one| one.id == id && one.holds_on(self.this_day()));
        Ok(party.map(|one| Addressee {
            name: one.name,
            kind: Some(one.kind),
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
            language: word(&person.language().tag).unwrap_or(Language::Sv),
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
            language: Language::Sv,
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
            })
        });
        parties.extend(then.map(|then| HearingParty {
            id: sent.party.clone(),
            name: then.name,
            role: then.kind.map_or(PERSON, representative_kind).to_owned(),
            language: Language::Sv,
            spared: None,
            former: true,
        }));
    }
    parties
}

/// Whether an operation's payload says where a representative's letters went, as payloads of an earlier program do: where
/// the person herself may be.
pub(crate) fn says_where_to(operation: &Operation) -> bool {
    let payload = operation.payload().unwrap_or_default();
    let payload: Value = serde_json::from_slice(payload).unwrap_or_default();
    says_where(&payload)
}

fn says_where(payload: &Value) -> bool {
    payload.pointer("/to/address").is_some()
}

#[cfg(test)]
mod tests {
    use super::says_where;
    use serde_json::json;

    #[test]
    fn what_an_earlier_program_wrote_of_where_it_went_is_known_by_its_payload() {
        let to = json!({ "name": "Pekka Lehtinen", "kind": "guardian" });
        assert!(!says_where(&json!({ "recipient": "r1", "to": to })));
        let to = json!({ "name": "Pekka Lehtinen", "kind": "guardian", "address": "Storgatan 1" });
        assert!(says_where(&json!({ "recipient": "r1", "to": to })));
        assert!(!says_where(&json!({ "field": "own_words" })));
    }
}
