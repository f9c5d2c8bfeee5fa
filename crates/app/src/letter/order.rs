//! The order's letter: what the provider needs to do the work, and no reasons, no diagnosis, no refusal.
//!
//! Invariant: of a person who was protected then or is now, it says neither where she is nor how to reach who speaks for her.

use super::addressed::{role, speaking};
use super::compose::{officer, paragraphs, subject};
use super::ordered::{before, granted};
use crate::Error;
use crate::open::{Open, Record};
use chrono::{Days, NaiveDate};
use domain::case::Case;
use domain::catalogue::{Consent, Minutes};
use domain::municipality::in_force;
use domain::order::Sent;
use domain::person::{ConsentScope, Person, ProtectionLevel};
use letters::{Document, Locale};

impl Open {
    /// The order's letter to the provider.
    pub(super) fn order_document(
        &self,
        case: &Record<Case>,
        sent: &Sent,
        locale: Locale,
    ) -> Result<Document, Error> {
        let letter = self.order_letter(case, sent, locale)?;
        Ok(letters::order(&letter, &self.texts(sent.date)?, locale))
    }

    /// Which facts of the person the order's letter carries: the disclosure log.
    pub(crate) fn disclosed(&self, case: &Record<Case>, sent: &Sent) -> Result<Vec<String>, Error> {
        let letter = self.order_letter(case, sent, Locale::Sv)?;
        let contact = letter.contact.as_ref();
        let facts = [
            ("name", true),
            ("number", true),
            ("services", !letter.services.is_empty()),
            ("goals", !letter.goals.is_empty()),
            ("interpreter", letter.language.is_some()),
            ("message", !letter.safety.is_empty()),
            ("representatives", !letter.representatives.is_empty()),
            ("technique", !letter.technique.is_empty()),
            ("consent", letter.consent.is_some()),
            (
                "time_reason",
                letter.services.iter().any(letters::OrderedService::tells_why),
            ),
            ("address", contact.is_some()),
            (
                "telephone",
                contact.is_some_and(|contact| !contact.phone.is_empty()),
            ),
            (
                "door_code",
                contact.is_some_and(|contact| contact.access.is_some()),
            ),
        ];
        let carried = facts.into_iter().filter(|(_, there)| *there);
        Ok(carried.map(|(fact, _)| fact.to_owned()).collect())
    }

    fn order_letter(
        &self,
        case: &Record<Case>,
        sent: &Sent,
        locale: Locale,
    ) -> Result<letters::OrderLetter, Error> {
        let person = self.person_of(&case.state)?;
        let contact = self.contacts(person.stream.id)?.state.current();
        let apart = sent.separate_channel || person.state.protection().level != ProtectionLevel::None;
        let hidden = contact.as_ref().is_some_and(|contact| contact.protected);
        let contact = contact.filter(|_| !apart && !hidden);
        let language = person.state.language();
        Ok(letters::OrderLetter {
            sender: self.sender(locale),
            provider: sent.provider_name.clone(),
            provider_address: self.provider_address(sent),
            order_number: sent.id.clone(),
            version: version(&case.state, sent),
            replaces: sent.replaces.as_ref().map(|_| letters::Replaced {
                version: version(&case.state, sent) - 1,
                from: sent.start,
                changes: self.changes(&case.state, sent, locale),
            }),
            ordered_on: sent.date,
            decision_number: sent.decision.clone(),
            term: letters::Term {
                from: sent.start,
                until: sent.end,
            },
            officer: officer(&sent.author),
            person: subject(&person.state),
            apart: apart || hidden,
            contact: contact.map(|contact| letters::Contact {
                address: contact.address(),
                phone: contact.telephone,
                access: Some(contact.door_code).filter(|code| !code.is_empty()),
            }),
            language: (language.interpreter || language.tag != "sv").then_some(letters::Spoken {
                tag: language.tag,
                interpreter: language.interpreter,
            }),
            representatives: speakers(&case.state, &person.state, sent, apart),
            services: sent
                .lines
                .iter()
                .map(|line| self.ordered(&case.state, sent, line, locale))
                .collect(),
            month_minutes: Some(self.shown(sent.lines.iter().map(|line| line.month).sum::<Minutes>()))
                .filter(|minutes| *minutes > 0),
            start: sent.start,
            goals: goals(&case.state, sent),
            safety: paragraphs(&sent.message),
            consent: spoken_with(&person.state, sent),
            technique: self.technique(&case.state, &person.state, sent),
            answer: self.profile.own_days(sent.date).map(|own| letters::OrderAnswer {
                confirm_by: sent.date + Days::new(own.order.into()),
                plan_by: sent.start + Days::new(own.plan.into()),
            }),
        })
    }

    fn provider_address(&self, sent: &Sent) -> Vec<String> {
        let providers = in_force(&self.profile.providers, sent.date);
        let mut named = providers.filter(|provider| provider.code == sent.provider);
        named
            .next()
            .map(|provider| provider.address.clone())
            .unwrap_or_default()
    }

    /// What the person, and who lives with her, agreed to of the ordered techniques.
    fn technique(&self, case: &Case, person: &Person, sent: &Sent) -> Vec<letters::TechniqueConsent> {
        let consents = person.consents();
        let mut holding = consents
            .iter()
            .filter(|one| one.scope == ConsentScope::Technology && one.holds_on(sent.date));
        let cohabitant = holding.clone().any(|one| one.member.is_some());
        let Some(own) = holding.find(|one| one.member.is_none()) else {
            return Vec::new();
        };
        let lines = sent.lines.iter().filter_map(|line| granted(case, sent, line));
        lines
            .filter_map(|line| line.observes(&self.profile, sent.date))
            .map(|technique| letters::TechniqueConsent {
                device: device(technique),
                on: own.given,
                cohabitant,
            })
            .collect()
    }
}

/// Who speaks for the person on the day of the order. A protected person's own carry no telephone.
fn speakers(case: &Case, person: &Person, sent: &Sent, apart: bool) -> Vec<letters::Speaker> {
    speaking(case, person, sent.date)
        .map(|one| letters::Speaker {
            name: one.name,
            role: role(one.kind),
            scope: one.scope,
            phone: Some(one.telephone).filter(|_| !apart).unwrap_or_default(),
        })
        .collect()
}

/// The day that the person herself consented to that one speaks with the provider, where that holds on the day of the
/// order. Of a consent that somebody gave in her place the provider is told nothing: the letter says that she did.
fn spoken_with(person: &Person, sent: &Sent) -> Option<NaiveDate> {
    let herself = person.names().shown();
    let consents = person.consents().into_iter();
    let own = consents.filter(|one| one.member.is_none() && one.given_by.trim() == herself);
    let holding = own.filter(|one| one.scope == ConsentScope::Provider && one.holds_on(sent.date));
    holding.map(|one| one.given).max()
}

fn device(technique: Consent) -> letters::Technique {
    match technique {
        Consent::Positioning => letters::Technique::Positioning,
        Consent::Sensor => letters::Technique::Sensor,
        Consent::Camera => letters::Technique::Camera,
    }
}

/// Which version of an order it is, from 1: one more than the order that it replaces.
fn version(case: &Case, sent: &Sent) -> u32 {
    let versions = std::iter::successors(Some(sent), |later| before(case, later)).take(1 + case.orders.len());
    u32::try_from(versions.count()).unwrap_or(1)
}

/// The goals of the needs that the ordered services answer, as they were signed.
fn goals(case: &Case, sent: &Sent) -> Vec<String> {
    let lines = sent.lines.iter().filter_map(|line| granted(case, sent, line));
    let mut goals: Vec<String> = Vec::new();
    for goal in lines.flat_map(|line| &line.goals) {
        if !goals.contains(goal) {
            goals.push(goal.clone());
        }
    }
    goals
}
