//! Every code of what is missing: it stands where its state calls for it, and goes when that is mended.
//!
//! The tables are matches over the codes: a new one does not compile before it has its row.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod support;

use domain::case::GapCode;
use domain::decision::{Desk, LineGap, Proposed, ReviewCause, Reviewed, Signed, before_hearing, remarks};
use domain::id::OpId;
use domain::intake::ConflictOfInterest;
use domain::investigation::{HearingExcepted, HearingGround, HearingReplied, HearingSent, HearingWay};
use domain::municipality::Profile;
use domain::order;
use domain::person::{Consent, ConsentScope, Contact, Household, Person, unaddressed};
use domain::record::{Action, Author, Entry, Write};
use std::collections::BTreeMap;
use support::places::{ENDED, LEKEBERG, NORRTALJE, UNREAD, UNROUTED, lives_at, surnamed};
use support::{Proposal, applied, author, now, today};
use uuid::Uuid;

/// A case and the desk that it lies on.
struct Scene {
    proposal: Proposal,
    person: Person,
    contact: Option<Contact>,
    profile: &'static Profile,
    author: Author,
    replaced: Option<Signed>,
    parties: Vec<String>,
    consents: Vec<Consent>,
    household: Vec<Household>,
    clock_back: bool,
}

type Step = fn(&mut Scene);

impl Scene {
    fn of(proposal: Proposal) -> Self {
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
    fn complete() -> Self {
        let mut scene = Self::of(unheard());
        scene.except(HearingGround::ObviouslyUnnecessary);
        scene
    }

    /// The same, decided: nothing is missing from the order.
    fn decided() -> Self {
        let mut scene = Self::of(unheard().signed(&NORRTALJE));
        scene.set("order/provider", "attendo");
        scene.set("order/disclosure", "osl-10-2");
        scene
    }

    /// A camera at night, and a grown-up who lives there too.
    fn watched(consents: &[Option<&str>]) -> Self {
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

    fn set(&mut self, field: &str, value: &str) {
        self.proposal.set(field, value);
    }

    fn except(&mut self, ground: HearingGround) {
        self.proposal.happens(Action::ExceptHearing(HearingExcepted {
            ground,
            words: String::new(),
        }));
    }

    fn agrees(&mut self, member: Option<&str>) {
        self.consents.push(Consent {
            id: "c".into(),
            scope: ConsentScope::Technology,
            given_by: "Aino Lehtinen".into(),
            member: member.map(str::to_owned),
            given: today(),
            until: None,
            withdrawn: None,
        });
    }

    /// A shower was granted on the reason that its refusal gives now.
    fn turned(&mut self) {
        let mut before = Proposal::of(vec![applied("a1", Some("dusch"), "")]);
        before.grants("a1", &[("reason", "Duschen är inte trygg utan hjälp.")]);
        let case = before.signed(&NORRTALJE).case;
        self.replaced = Some(case.decision().unwrap().signed.clone());
        self.set("line/a1/outcome", "refused");
        self.set("line/a1/reason", "Duschen är inte trygg utan hjälp. ");
    }

    /// A decision runs that gives cleaning, which this one does not.
    fn runs(&mut self) {
        let mut before = Proposal::of(vec![applied("b1", Some("stad"), "")]);
        before.grants("b1", &[]);
        let case = before.signed(&NORRTALJE).case;
        self.replaced = Some(case.decision().unwrap().signed.clone());
        self.except(HearingGround::HarderToExecute);
    }

    fn desk(&self) -> Desk<'_> {
        Desk {
            replaced: self.replaced.as_ref(),
            parties: &self.parties,
            consents: &self.consents,
            household: &self.household,
            clock_back: self.clock_back,
            invented: false,
            ..support::desk(self.profile, &self.author)
        }
    }

    fn decision(&self) -> Vec<GapCode> {
        let prospect = self.proposal.prospect(self.desk());
        prospect.gaps.into_iter().map(|gap| gap.code).collect()
    }

    /// What is told and stops nothing.
    fn told(&self) -> Vec<GapCode> {
        let (case, desk) = (&self.proposal.case, self.desk());
        let told = before_hearing(case, desk).into_iter();
        let told = told.chain(remarks(case, desk, &self.proposal.prospect(desk)));
        told.map(|gap| gap.code).collect()
    }

    fn letter(&self) -> Vec<GapCode> {
        let lacks = unaddressed(&self.person, self.contact.as_ref()).into_iter();
        lacks.map(|gap| gap.code).collect()
    }

    fn order(&self) -> Vec<GapCode> {
        let desk = order::Desk {
            profile: self.profile,
            today: today(),
            author: &self.author,
            series: "",
            rota: None,
        };
        let gaps = order::gaps(&self.proposal.case, &self.person, desk).into_iter();
        gaps.map(|gap| gap.code).collect()
    }
}

fn unheard() -> Proposal {
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

fn lives_here() -> Vec<Household> {
    vec![Household {
        id: "h1".into(),
        name: "Kalle Lehtinen".into(),
        relation: "make".into(),
        adult: true,
        close: true,
    }]
}

/// Somebody else writes the same field at the same time.
/// A version that replaces none.
fn written(field: &str, value: serde_json::Value) -> Entry {
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
fn appealed(scene: &mut Scene) {
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

fn written_twice(scene: &mut Scene) {
    scene
        .proposal
        .case
        .apply(&written("decision/from", "2026-12-02".into()));
}

/// A protected person, whose order no routine says how to send.
fn protected(scene: &mut Scene) {
    *scene = Scene::decided();
    scene.profile = &UNROUTED;
    let protection =
        serde_json::json!({ "level": "confidential", "source": "folkbokföringen", "checked": null });
    scene.person.apply(&written("protection", protection));
}

fn ask(scene: &mut Scene) {
    *scene = Scene::of(unheard());
    scene.parties = vec!["person".into()];
    inform(scene, "r1");
}

fn inform(scene: &mut Scene, round: &str) {
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

fn answer(scene: &mut Scene) {
    scene.proposal.happens(Action::ReplyHearing(HearingReplied {
        id: "r1".into(),
        date: today(),
        reply: String::new(),
        waived: true,
    }));
}

/// She says that the reason does not hold.
fn object(scene: &mut Scene) {
    ask(scene);
    scene.proposal.happens(Action::ReplyHearing(HearingReplied {
        id: "r1".into(),
        date: today(),
        reply: "Dottern kan inte varje dag.".into(),
        waived: false,
    }));
    scene.set("line/a1/outcome", "refused");
}

fn refuse(scene: &mut Scene) {
    scene.set("line/a1/outcome", "refused");
    scene.set("line/a1/reason", "Hon klarar det själv.");
    scene.except(HearingGround::ObviouslyUnnecessary);
}

/// She is told of a proposal that leaves the shower open, and then it is refused.
fn refuse_after(scene: &mut Scene) {
    ask(scene);
    scene.set("line/a1/outcome", "");
    inform(scene, "r2");
    scene.set("line/a1/outcome", "refused");
}

fn declare(scene: &mut Scene) {
    scene.author = author(1, "team_lead");
    scene
        .proposal
        .happens(Action::ConflictOfInterest(ConflictOfInterest {
            author: scene.author.clone(),
            reason: "Hon är min moster.".into(),
        }));
}

fn propose(scene: &mut Scene) {
    scene.proposal.happens(Action::Propose(Proposed {
        author: scene.author.clone(),
        to: "team_lead".into(),
    }));
}

fn grounded(scene: &mut Scene, ground: &str) {
    scene.runs();
    scene.set("decision/ground", ground);
    scene.set("decision/ground_words", "\"Det räcker så.\"");
}

fn send(scene: &mut Scene) {
    let desk = order::Desk {
        profile: scene.profile,
        today: today(),
        author: &scene.author,
        series: "",
        rota: None,
    };
    let sent = order::plan_send(&scene.proposal.case, &Person::default(), desk).unwrap();
    scene.proposal.happens(Action::SendOrder(sent));
    scene.set("order/a1/take", "yes");
}

macro_rules! table {
    ($name:ident: $type:ident; $($code:ident => $lacks:expr, $mend:expr;)*) => {
        fn $name() -> Vec<($type, Step, Step)> {
            let _each_has_its_row = |code: $type| match code {
                $($type::$code => (),)*
            };
            vec![$(($type::$code, $lacks, $mend)),*]
        }
    };
}

table! { codes: GapCode;
    OutcomeMissing => |s| s.set("line/a1/outcome", ""), |s| s.set("line/a1/outcome", "granted");
    ExtentMissing => |s| s.set("line/a1/times", ""), |s| s.set("line/a1/times", "2");
    CategoryMissing => |s| s.set("line/a2/category", ""), |s| s.set("line/a2/category", "service");
    ShareTooLarge => |s| { s.household = lives_here(); s.set("line/a2/household_share", "3") },
        |s| s.set("line/a2/household_share", "2");
    TooMuchTime => |s| { s.set("line/a1/per", "day"); s.set("line/a1/times", "99"); s.set("line/a1/minutes", "1440") },
        |s| { s.set("line/a1/times", "2"); s.set("line/a1/minutes", "") };
    LegalBasisMissing => |s| s.set("line/a1/legal_basis", ""), |s| s.set("line/a1/legal_basis", "sol-11-1");
    BasisOfOther => |s| s.set("line/a1/legal_basis", "fl-20"), |s| s.set("line/a1/legal_basis", "sol-11-1");
    ReasonsMissing => |s| s.set("line/a1/outcome", "refused"), |s| s.set("line/a1/reason", "Hon klarar det själv.");
    ReasonsOfGrant => Scene::turned, |s| s.set("line/a1/reason", "Hon klarar duschen själv.");
    MinutesReasonMissing => |s| s.set("line/a2/minutes_reason", ""), |s| s.set("line/a2/minutes_reason", "Hunden.");
    GeneralReasonsMissing => |s| s.set("decision/general_reasons", " "), |s| s.set("decision/general_reasons", "Skäl.");
    InvestigationOpen => |s| s.set("investigation/state", "open"), |s| s.set("investigation/state", "done");
    HearingMissing => |s| *s = Scene::of(unheard()), |s| s.except(HearingGround::ObviouslyUnnecessary);
    HearingWaiting => ask, answer;
    PeriodMissing => |s| s.set("decision/from", ""), |s| s.set("decision/from", "2026-12-01");
    HearingNotUnnecessary => refuse, |s| s.except(HearingGround::HarderToExecute);
    PeriodReversed => |s| s.set("decision/to", "2026-11-30"), |s| s.set("decision/to", "2026-12-31");
    PeriodTooEarly => |s| s.set("decision/from", "2026-11-23"), |s| s.set("decision/from", "2026-11-24");
    EndReasonMissing => |s| s.set("decision/to", "2026-12-31"), |s| s.set("decision/end_reason", "Prövas igen.");
    ReservationReasonMissing => |s| s.set("decision/reservation", "Kan ändras."),
        |s| s.set("decision/reservation_reason", "Hon väntar på en operation.");
    FollowUpLate => |s| s.set("decision/follow_up", "2029-01-01"), |s| s.set("decision/follow_up", "2026-12-15");
    AboveDelegation => |s| s.author = author(2, "assessor"), |s| s.author = author(3, "team_lead");
    OwnProposal => propose, |s| s.author = author(4, "team_lead");
    ConflictOfInterest => declare, |s| s.author = author(3, "team_lead");
    GroundMissing => Scene::runs, |s| { grounded(s, "own_withdrawal"); s.set("decision/ground_date", "2026-11-23") };
    LessAfterAppeal => appealed, |s| s.replaced = None;
    GroundNotReserved => |s| grounded(s, "reservation"),
        |s| s.replaced.as_mut().unwrap().reservation = "Kan ändras.".into();
    GroundDateMissing => |s| grounded(s, "own_withdrawal"), |s| s.set("decision/ground_date", "2026-11-23");
    WithdrawalDayMissing => |s| s.set("line/a1/outcome", "withdrawn"), |s| s.set("line/a1/withdrawn", "2026-11-23");
    ConsentMissing => |s| *s = Scene::watched(&[Some("h1")]), |s| s.agrees(None);
    RelativeConsentMissing => |s| *s = Scene::watched(&[None]), |s| s.agrees(Some("h1"));
    ConflictOpen => written_twice, |s| s.set("decision/from", "2026-12-01");
    LetterHeadUnread => |s| { s.profile = &UNREAD; refuse(s) }, |s| s.profile = &NORRTALJE;
    RuleMissing => |s| s.profile = &ENDED, |s| s.profile = &NORRTALJE;
    ClockBack => |s| s.clock_back = true, |s| s.clock_back = false;
    NothingToDecide => |s| *s = Scene::of(Proposal::of(vec![])), |s| *s = Scene::complete();
    ProposalMissing => |s| { s.set("line/a1/outcome", ""); s.set("line/a2/outcome", "") },
        |s| s.set("line/a1/outcome", "granted");
    InvestigationEmpty => |_| (), |s| s.set("background/living", "Hon bor i villa.");
    AreaUnassessed => refuse, |s| { s.set("area/d5/own_words", "Jag duschar själv."); s.set("area/d5/state", "done") };
    OutcomeUnheard => refuse_after, |s| inform(s, "r3");
    HearingAnswered => object, |s| s.set("decision/answer", "Dottern kan vissa dagar.");
    AddressMissing => |_| (), |s| s.contact = lives_at("Storgatan 1");
    SurnameMissing => |_| (), |s| s.person.apply(&written("names", surnamed()));
    NoDecision => |s| *s = Scene::complete(), |s| *s = Scene::decided();
    NothingGranted => |s| {
            let mut refused = Proposal::of(vec![applied("a1", Some("dusch"), "")]);
            refused.write("a1", "outcome", "refused");
            *s = Scene::of(refused.signed(&NORRTALJE));
        }, |s| *s = Scene::decided();
    NothingOrdered => |s| { s.set("order/a1/take", "no"); s.set("order/a2/take", "no") }, |s| s.set("order/a1/take", "yes");
    AlreadyOrdered => send, |s| s.set("order/a1/take", "no");
    ExceedsDecision => |s| s.set("order/a1/times", "3"), |s| s.set("order/a1/times", "2");
    ProviderMissing => |s| s.set("order/provider", ""), |s| s.set("order/provider", "vaddo");
    StartMissing => |s| s.set("order/start", "2026-11-30"), |s| s.set("order/start", "2026-12-01");
    DisclosureMissing => |s| s.set("order/disclosure", ""), |s| s.set("order/disclosure", "osl-10-2");
    DisclosureConsentMissing => |s| s.set("order/disclosure", "osl-consent"), |s| s.set("order/disclosure", "osl-10-2");
    DisclosureNoteMissing => |s| s.set("order/disclosure", "osl-26-1"),
        |s| s.set("order/disclosure_note", "Hon har själv bett om det.");
    SeparateChannelMissing => protected, |s| s.profile = &NORRTALJE;
}

table! { of_a_row: LineGap;
    Outcome => |s| s.set("line/a1/outcome", ""), |s| s.set("line/a1/outcome", "granted");
    Category => |s| s.set("line/a2/category", ""), |s| s.set("line/a2/category", "service");
    Extent => |s| s.set("line/a1/per", ""), |s| s.set("line/a1/per", "week");
    Minutes => |s| s.set("line/a2/minutes", ""), |s| s.set("line/a2/minutes", "30");
    Withdrawn => |s| { s.set("line/a1/outcome", "withdrawn"); s.set("line/a1/withdrawn", "2026-11-25") },
        |s| s.set("line/a1/withdrawn", "2026-11-24");
    Reason => |s| s.set("line/a1/outcome", "partly_granted"), |s| s.set("line/a1/reason", "En gång räcker.");
    OldReason => Scene::turned, |s| s.set("line/a1/reason", "Hon klarar duschen själv.");
    MinutesReason => |s| s.set("line/a1/minutes", "50"), |s| s.set("line/a1/minutes_reason", "Hon är långsam.");
    Share => |s| s.set("line/a1/household_share", "2"), |s| s.set("line/a1/household_share", "1");
    TooMuch => |s| { s.set("line/a1/per", "day"); s.set("line/a1/times", "99"); s.set("line/a1/minutes", "1440") },
        |s| { s.set("line/a1/times", "2"); s.set("line/a1/minutes", "") };
    LegalBasis => |s| s.set("line/a1/legal_basis", "sol-0"), |s| s.set("line/a1/legal_basis", "sol-11-1");
    BasisOfOther => |s| s.set("line/a1/legal_basis", "fl-20"), |s| s.set("line/a1/legal_basis", "sol-11-1");
}

#[test]
fn nothing_is_missing_where_all_is_said() {
    assert_eq!(Scene::complete().decision(), []);
    assert_eq!(Scene::decided().order(), []);
}

#[test]
fn every_code_stands_where_it_is_called_for_and_goes_when_that_is_mended() {
    for (code, lacks, mend) in codes() {
        let of_an_order = code >= GapCode::NoDecision;
        let mut scene = if of_an_order {
            Scene::decided()
        } else {
            Scene::complete()
        };
        let seen = |scene: &Scene| {
            if of_an_order {
                scene.order()
            } else {
                [scene.decision(), scene.told(), scene.letter()].concat()
            }
        };
        lacks(&mut scene);
        assert!(
            seen(&scene).contains(&code),
            "{code:?} is not among {:?}",
            seen(&scene)
        );
        mend(&mut scene);
        assert!(!seen(&scene).contains(&code), "{code:?} is mended");
    }
}

#[test]
fn what_is_told_stops_no_signature() {
    let mut scene = Scene::complete();
    refuse(&mut scene);
    scene.except(HearingGround::HarderToExecute);
    assert_eq!(
        scene.told(),
        [GapCode::InvestigationEmpty, GapCode::AreaUnassessed]
    );
    assert_eq!(scene.decision(), []);
}

#[test]
fn every_gap_of_a_row_stands_where_it_is_called_for_and_goes_when_that_is_mended() {
    for (gap, lacks, mend) in of_a_row() {
        let mut scene = Scene::complete();
        lacks(&mut scene);
        let seen = scene.proposal.lacks(scene.desk());
        assert!(seen.contains(&gap), "{gap:?} is not among {seen:?}");
        mend(&mut scene);
        assert!(
            !scene.proposal.lacks(scene.desk()).contains(&gap),
            "{gap:?} is mended"
        );
    }
}
