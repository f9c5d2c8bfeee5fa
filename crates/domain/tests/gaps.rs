//! Every code of what is missing: it stands where its state calls for it, and goes when that is mended.
//!
//! The tables are matches over the codes: a new one does not compile before it has its row.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod support;

use domain::case::GapCode;
use domain::decision::LineGap;
use domain::investigation::HearingGround;
use support::places::{ENDED, NORRTALJE, UNREAD, lives_at, surnamed};
use support::scene::*;
use support::{Proposal, applied, author};

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
    ReplacesGone => |s| s.set("decision/replaces", "2025-AA-0007-1"), |s| s.set("decision/replaces", "");
    LessBeforeAppeal => |s| { runs_less(s); s.set("decision/from", "2026-12-15") }, |s| s.set("decision/from", "2026-12-16");
    BasisNotInForce => |s| s.set("decision/from", "2025-06-30"), |s| s.set("decision/from", "2025-07-01");
    StartTooLate => ends_soon, |s| s.set("order/start", "2027-01-31");
    StartTooEarly => |s| s.set("order/start", "2026-11-30"), |s| s.set("order/start", "2026-12-01");
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
