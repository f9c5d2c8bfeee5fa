//! A case on somebody's desk, and what happens to it: the states in which something is missing, and in which it is not.

use super::places::{LEKEBERG, NORRTALJE, UNROUTED};
use super::{Proposal, applied, author, now, order_desk, today};
use domain::case::GapCode;
use domain::decision::{Desk, Proposed, ReviewCause, Reviewed, Signed, before_hearing, remarks};
use domain::id::OpId;
use domain::intake::ConflictOfInterest;
use domain::investigation::{HearingExcepted, HearingGround, HearingReplied, HearingSent, HearingWay};
use domain::municipality::Profile;
use domain::order;
use domain::person::{Consent, Contact, Household, Person, unaddressed};
use domain::record::{Action, Author, Entry, Write};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A case and the desk that it lies on.
pub struct Scene {
    pub proposal: Proposal,
    pub person: Person,
    pub contact: Option<Contact>,
    pub profile: &'static Profile,
    pub author: Author,
    pub replaced: Option<Signed>,
    pub parties: Vec<String>,
    pub consents: Vec<Consent>,
    pub household: Vec<Household>,
    pub clock_back: bool,
}

pub type Step = fn(&mut Scene);

impl Scene {
    pub fn of(proposal: Proposal) -> Self {
        Self {
            proposal,
            person: Person::default(),
            contact: None,
            profile: &NORRTALJE,
            author: author(3, "team_lead"),
            replaced: None,
            parties: Vec::new(),
            consents: Vec::new(),
            household: Vec::new(),
            clock_back: false,
        }
    }

    /// Showers and walks with the dog twice a week: nothing is missing.
    pub fn complete() -> Self {
        let mut scene = Self::of(unheard());
        scene.except(HearingGround::ObviouslyUnnecessary);
        scene
    }

    /// The same, decided: nothing is missing from the order.
    pub fn decided() -> Self {
        let mut scene = Self::of(unheard().signed(&NORRTALJE));
        scene.proposal.goes_to("attendo");
        scene
    }

    /// A camera at night, and a grown-up who lives there too.
    pub fn watched(consents: &[Option<&str>]) -> Self {
        let mut proposal = Proposal::of(vec![applied("a1", Some("nattfridskamera"), "")]);
        proposal.grants("a1", &[("minutes", "5"), ("minutes_reason", "Tillsyn.")]);
        let mut scene = Self::of(proposal);
        scene.profile = &LEKEBERG;
        scene.household = lives_here();
        for member in consents {
            scene.agrees(*member);
        }
        scene
    }

    pub fn set(&mut self, field: &str, value: &str) {
        self.proposal.set(field, value);
    }

    pub fn except(&mut self, ground: HearingGround) {
        self.proposal.happens(Action::ExceptHearing(HearingExcepted {
            ground,
            words: String::new(),
        }));
    }

    pub fn agrees(&mut self, member: Option<&str>) {
        self.consents.push(super::agrees(member));
    }

    /// A shower was granted on the reason that its refusal gives now.
    pub fn turned(&mut self) {
        let mut before = Proposal::of(vec![applied("a1", Some("dusch"), "")]);
        before.grants("a1", &[("reason", "Duschen är inte trygg utan hjälp.")]);
        let case = before.signed(&NORRTALJE).case;
        self.replaced = Some(case.decision().unwrap().signed.clone());
        self.set("line/a1/outcome", "refused");
        self.set("line/a1/reason", "Duschen är inte trygg utan hjälp. ");
    }

    /// A decision runs that gives cleaning, which this one does not.
    pub fn runs(&mut self) {
        let mut before = Proposal::of(vec![applied("b1", Some("stad"), "")]);
        before.grants("b1", &[]);
        let case = before.signed(&NORRTALJE).case;
        self.replaced = Some(case.decision().unwrap().signed.clone());
        self.except(HearingGround::HarderToExecute);
    }

    pub fn desk(&self) -> Desk<'_> {
        Desk {
            replaced: self.replaced.as_ref(),
            parties: &self.parties,
            consents: &self.consents,
            household: &self.household,
            clock_back: self.clock_back,
            invented: false,
            ..super::desk(self.profile, &self.author)
        }
    }

    pub fn decision(&self) -> Vec<GapCode> {
        let prospect = self.proposal.prospect(self.desk());
        prospect.gaps.into_iter().map(|gap| gap.code).collect()
    }

    /// What is told and stops nothing.
    pub fn told(&self) -> Vec<GapCode> {
        let (case, desk) = (&self.proposal.case, self.desk());
        let told = before_hearing(case, desk).into_iter();
        let told = told.chain(remarks(case, desk, &self.proposal.prospect(desk)));
        told.map(|gap| gap.code).collect()
    }

    pub fn letter(&self) -> Vec<GapCode> {
        let lacks = unaddressed(&self.person, self.contact.as_ref()).into_iter();
        lacks.map(|gap| gap.code).collect()
    }

    pub fn order(&self) -> Vec<GapCode> {
        let desk = order_desk(self.profile, &self.author);
        let gaps = order::gaps(&self.proposal.case, &self.person, desk).into_iter();
        gaps.map(|gap| gap.code).collect()
    }
}

pub fn unheard() -> Proposal {
    let services = vec![
        applied("a1", Some("dusch"), ""),
        applied("a2", None, "Promenad med hunden"),
    ];
    let mut proposal = Proposal::of(services);
    proposal.grants("a1", &[]);
    let walk = [
        ("category", "service"),
        ("minutes", "30"),
        ("minutes_reason", "Hunden är målet."),
    ];
    proposal.grants("a2", &walk);
    proposal.set("investigation/state", "done");
    proposal.set("decision/from", "2026-12-01");
    proposal.set(
        "decision/general_reasons",
        "Hjälpen ger skäliga levnadsförhållanden.",
    );
    proposal
}

pub fn lives_here() -> Vec<Household> {
    vec![Household {
        id: "h1".into(),
        name: "Kalle Lehtinen".into(),
        relation: "make".into(),
        adult: true,
        close: true,
    }]
}

/// A version that replaces none: somebody else writes the same field at the same time.
pub fn written(field: &str, value: serde_json::Value) -> Entry {
    Entry {
        op: OpId(Uuid::from_u128(999)),
        actor: author(7, "assessor").actor,
        happened: now(),
        written: now(),
        replaces: BTreeMap::from([(field.to_owned(), vec![])]),
        is_rightful: true,
        action: Some(Action::Write(Write {
            field: field.into(),
            value,
            reused: false,
        })),
    }
}

/// Under review since it was appealed, with less of the shower, of her own will.
pub fn appealed(scene: &mut Scene) {
    let mut proposal = unheard().signed(&NORRTALJE);
    let signed = proposal.case.decision().unwrap().signed.clone();
    proposal.happens(Action::Review(Reviewed {
        number: signed.number.clone(),
        cause: ReviewCause::Appeal,
        words: "Hon överklagar.".into(),
        author: author(3, "team_lead"),
        date: today(),
    }));
    proposal.set("line/a1/times", "1");
    proposal.set("decision/from", "2026-12-01");
    *scene = Scene::of(proposal);
    scene.replaced = Some(signed);
    scene.except(HearingGround::HarderToExecute);
    grounded(scene, "own_withdrawal");
    scene.set("decision/ground_date", "2026-11-23");
}

pub fn written_twice(scene: &mut Scene) {
    scene
        .proposal
        .case
        .apply(&written("decision/from", "2026-12-02".into()));
}

/// A protected person, whose order no routine says how to send.
pub fn protected(scene: &mut Scene) {
    *scene = Scene::decided();
    scene.profile = &UNROUTED;
    let protection =
        serde_json::json!({ "level": "confidential", "source": "folkbokföringen", "checked": null });
    scene.person.apply(&written("protection", protection));
}

pub fn ask(scene: &mut Scene) {
    *scene = Scene::of(unheard());
    scene.parties = vec!["person".into()];
    inform(scene, "r1");
}

pub fn inform(scene: &mut Scene, round: &str) {
    scene.proposal.happens(Action::SendHearing(HearingSent {
        id: round.into(),
        party: "person".into(),
        to: None,
        sent: today(),
        how: HearingWay::Letter,
        until: today() + chrono::Days::new(14),
        material: None,
        proposed: None,
    }));
}

pub fn answer(scene: &mut Scene) {
    scene.proposal.happens(Action::ReplyHearing(HearingReplied {
        id: "r1".into(),
        date: today(),
        reply: String::new(),
        waived: true,
    }));
}

/// She says that the reason does not hold.
pub fn object(scene: &mut Scene) {
    ask(scene);
    scene.proposal.happens(Action::ReplyHearing(HearingReplied {
        id: "r1".into(),
        date: today(),
        reply: "Dottern kan inte varje dag.".into(),
        waived: false,
    }));
    scene.set("line/a1/outcome", "refused");
}

pub fn refuse(scene: &mut Scene) {
    scene.set("line/a1/outcome", "refused");
    scene.set("line/a1/reason", "Hon klarar det själv.");
    scene.except(HearingGround::ObviouslyUnnecessary);
}

/// She is told of a proposal that leaves the shower open, and then it is refused.
pub fn refuse_after(scene: &mut Scene) {
    ask(scene);
    scene.set("line/a1/outcome", "");
    inform(scene, "r2");
    scene.set("line/a1/outcome", "refused");
}

pub fn declare(scene: &mut Scene) {
    scene.author = author(1, "team_lead");
    scene
        .proposal
        .happens(Action::ConflictOfInterest(ConflictOfInterest {
            author: scene.author.clone(),
            reason: "Hon är min moster.".into(),
        }));
}

pub fn propose(scene: &mut Scene) {
    scene.proposal.happens(Action::Propose(Proposed {
        author: scene.author.clone(),
        to: "team_lead".into(),
    }));
}

pub fn grounded(scene: &mut Scene, ground: &str) {
    scene.runs();
    scene.set("decision/ground", ground);
    scene.set("decision/ground_words", "\"Det räcker så.\"");
}

pub fn send(scene: &mut Scene) {
    let desk = order_desk(scene.profile, &scene.author);
    let sent = order::plan_send(&scene.proposal.case, &Person::default(), desk).unwrap();
    scene.proposal.happens(Action::SendOrder(sent));
    scene.set("order/a1/take", "yes");
}

/// A decision until the end of January, and an order that begins after it.
pub fn ends_soon(scene: &mut Scene) {
    let mut limited = unheard();
    limited.set("decision/to", "2027-01-31");
    *scene = Scene::of(limited.signed(&NORRTALJE));
    scene.proposal.goes_to("attendo");
    scene.set("order/start", "2027-02-01");
}

/// Less than runs, since it was reserved.
pub fn runs_less(scene: &mut Scene) {
    grounded(scene, "reservation");
    scene.replaced.as_mut().unwrap().reservation = "Kan ändras.".into();
}
