//! A proposal that becomes a decision, folded from what somebody does.
#![allow(dead_code, reason = "each test file uses its own part of it")]

pub mod places;
pub mod scene;

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::case::Case;
use domain::decision::{Desk, LineGap, Prospect, as_it_stands, prospect};
use domain::id::{ActorId, OpId, StreamId};
use domain::intake::{AppliedBy, AppliedService, Channel, Registered, Track};
use domain::municipality::Profile;
use domain::order;
use domain::person::{Consent, ConsentScope};
use domain::record::{Action, Author, Entry, Write};
use std::collections::BTreeMap;
use uuid::Uuid;

pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

pub fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-24T09:00:00+01:00").unwrap()
}

pub fn author(actor: u128, position: &str) -> Author {
    Author {
        actor: ActorId(Uuid::from_u128(actor)),
        name: "Elin Holm".into(),
        title: "biståndshandläggare".into(),
        position: position.into(),
    }
}

pub fn applied(line: &str, service: Option<&str>, words: &str) -> AppliedService {
    AppliedService {
        line: line.into(),
        service: service.map(str::to_owned),
        words: words.into(),
        handed_over: None,
    }
}

pub struct Proposal {
    pub case: Case,
    op: u128,
}

impl Proposal {
    pub fn of(services: Vec<AppliedService>) -> Self {
        let mut proposal = Self {
            case: Case::default(),
            op: 0,
        };
        proposal.happens(Action::RegisterIntake(Registered {
            number: "2026-AA-0001".into(),
            person: StreamId(Uuid::from_u128(9)),
            track: Track::Application,
            received: today(),
            channel: Channel::Telephone,
            oral: true,
            by: AppliedBy::Person,
            authority: String::new(),
            own_words: String::new(),
            services,
            author: author(1, "assessor"),
        }));
        proposal
    }

    /// A walk with the dog twice a week: the catalogue has no such service.
    pub fn with_dog() -> Self {
        let mut proposal = Self::of(vec![applied("a1", None, "Promenad med hunden")]);
        proposal.grants("a1", &[("category", "service"), ("minutes", "30")]);
        proposal
    }

    pub fn happens(&mut self, action: Action) {
        self.op += 1;
        let replaces = if let Action::Write(write) = &action {
            BTreeMap::from([(write.field.clone(), self.case.fields.standing(&write.field))])
        } else {
            BTreeMap::new()
        };
        self.case.apply(&Entry {
            op: OpId(Uuid::from_u128(self.op)),
            actor: ActorId(Uuid::from_u128(1)),
            happened: now(),
            written: now(),
            replaces,
            is_rightful: true,
            action: Some(action),
        });
    }

    pub fn set(&mut self, field: &str, value: &str) {
        self.happens(Action::Write(Write {
            field: field.into(),
            value: value.into(),
            reused: false,
        }));
    }

    pub fn write(&mut self, line: &str, field: &str, value: &str) {
        self.set(&format!("line/{line}/{field}"), value);
    }

    /// Signed as it stands, from 1 December on.
    pub fn signed(mut self, profile: &Profile) -> Self {
        let lead = author(3, "team_lead");
        self.set("decision/from", "2026-12-01");
        let desk = desk(profile, &lead);
        let signed = as_it_stands(&self.case, desk, &self.prospect(desk));
        self.happens(Action::Sign(signed));
        self
    }

    /// Grants a row twice a week, with what else is given.
    pub fn grants(&mut self, line: &str, fields: &[(&str, &str)]) {
        for (field, value) in [
            ("outcome", "granted"),
            ("times", "2"),
            ("per", "week"),
            ("legal_basis", "sol-11-1"),
        ] {
            self.write(line, field, value);
        }
        for (field, value) in fields {
            self.write(line, field, value);
        }
    }

    /// Chooses who gets the order, and what it is disclosed by.
    pub fn goes_to(&mut self, provider: &str) {
        self.set("order/provider", provider);
        self.set("order/disclosure", "osl-10-2");
    }

    pub fn lacks(&self, desk: Desk<'_>) -> Vec<LineGap> {
        self.case.lines().flat_map(|line| line.gaps(desk)).collect()
    }

    pub fn prospect<'a>(&self, desk: Desk<'a>) -> Prospect<'a> {
        prospect(&self.case, desk)
    }
}

pub fn desk<'a>(profile: &'a Profile, author: &'a Author) -> Desk<'a> {
    Desk {
        profile,
        today: today(),
        author,
        series: "",
        others: &[],
        replaced: None,
        open_follow_up: None,
        parties: &[],
        consents: &[],
        household: &[],
        clock_back: false,
        invented: true,
    }
}

/// The desk that an order is made at.
pub fn order_desk<'a>(profile: &'a Profile, author: &'a Author) -> order::Desk<'a> {
    order::Desk {
        profile,
        today: today(),
        author,
        series: "",
        rota: None,
    }
}

/// Consent to a technique that observes: hers, or a member's of her household.
pub fn agrees(member: Option<&str>) -> Consent {
    Consent {
        id: "c".into(),
        scope: ConsentScope::Technology,
        given_by: "Aino Lehtinen".into(),
        member: member.map(str::to_owned),
        given: today(),
        until: None,
        withdrawn: None,
    }
}
