//! Folding what the program itself writes, of every kind, in any order: total, deterministic, once and for all, and
//! never a change to what is signed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use app::{Kvarbo, Open, entry};
use domain::case::Case;
use domain::record::{Action, Entry};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};
use support::desk::{self, Desk};
use support::{World, application, first_start, person};

/// The streams of a demonstration, and one in which everything is done that it leaves out.
static STREAMS: LazyLock<Vec<Vec<Entry>>> = LazyLock::new(|| {
    let demonstration = World::new();
    let mut kvarbo = demonstration.program();
    kvarbo.create(&first_start("norrtalje", true), 12, 1).unwrap();
    kvarbo.session_lock().unwrap();
    let rest = World::new();
    the_rest(desk::registered(&rest, &["dusch"]), &rest);
    let streams = [demonstration.operations(), rest.operations()].concat();
    streams
        .iter()
        .map(|stream| stream.iter().map(entry).collect())
        .collect()
});

/// Acts that no case of the demonstration needs.
fn the_rest(mut desk: Desk, world: &Arc<World>) {
    let case = desk.case.case.clone();
    let open = desk.open();
    let text = "Trappan.".to_owned();
    let notes = open
        .quick_note_add(&QuickNoteAdd {
            case: case.clone(),
            text,
        })
        .unwrap();
    let (note, area) = (notes.quick_notes[0].id.clone(), "d4".to_owned());
    open.quick_note_sort(&QuickNoteSort {
        case: case.clone(),
        note,
        area,
    })
    .unwrap();
    let add = NoteAdd {
        case: case.clone(),
        kind: "call".into(),
        happened: "2026-11-24T08:00:00+01:00".into(),
        text: "Ringde fel person.".into(),
    };
    let note = open.note_add(&add).unwrap().notes[0].id.clone();
    let reason = "Fel person.".to_owned();
    open.note_strike(&NoteStrike {
        case: case.clone(),
        note,
        reason,
    })
    .unwrap();
    let add = ServiceAdd {
        case: case.clone(),
        service: Some("lss".into()),
        words: "Ledsagning.".into(),
    };
    desk.open().intake_service_add(&add).unwrap();
    let guardian = json!({
        "id": "r1", "kind": "guardian", "name": "Pekka Lehtinen", "scope": "ekonomi",
        "from": null, "until": null, "telephone": "",
    });
    let write = json!({ "case": case, "representatives": [guardian] });
    desk.open()
        .person_write(&serde_json::from_value(write).unwrap())
        .unwrap();
    let (party, reason) = ("r1".to_owned(), "Uppdraget gäller ekonomin.".to_owned());
    desk.open()
        .hearing_spare(&HearingSpare {
            case: case.clone(),
            party,
            reason,
        })
        .unwrap();
    let amend = json!({
        "case": case, "fact": "received", "line": "", "value": world.day(-4), "words": "", "reason": "Stämpeln.",
    });
    desk.open()
        .intake_amend(&serde_json::from_value(amend).unwrap())
        .unwrap();
    misfile(&mut desk, world);
    before_the_investigation(&mut desk, world);
    desk.grant();
    let excepted = desk.case.clone();
    desk.open().hearing_except_withdraw(&excepted).unwrap();
    desk.grant();
    let number = desk.sign().number;
    let reason = "Fel dag.".to_owned();
    desk.open()
        .decision_withdraw(&DecisionWithdraw {
            case: case.clone(),
            number,
            reason,
        })
        .unwrap();
    desk.sign();
    desk.dispatch();
    desk.receive(&world.day(0));
    let order = desk.order();
    let status = OrderStatus {
        case: case.clone(),
        order: order.id.clone(),
        status: "accepted".into(),
        date: world.day(0),
        reason: String::new(),
        ground: String::new(),
        ground_date: None,
        away: None,
    };
    let view = desk.open().order_status(&status).unwrap();
    let strike =
        json!({ "case": case, "order": order.id, "noted": view.orders[0].strikable, "reason": "Fel." });
    desk.open()
        .order_status_strike(&serde_json::from_value(strike).unwrap())
        .unwrap();
    desk.open().order_status(&status).unwrap();
    protected_later(&mut desk, world, &order.id);
    after_signing(&mut desk, world);
    let reason = "Hon är min moster.".to_owned();
    desk.open()
        .intake_conflict_of_interest(&ConflictOfInterest {
            case: case.clone(),
            reason,
        })
        .unwrap();
    let (mut kvarbo, maria) = world.sits_down(desk.kvarbo, "Maria Lindkvist", 1);
    let (to, reason) = (maria.actor.to_string(), "Jäv.".to_owned());
    let assign = CaseAssign { case, to, reason };
    kvarbo.open().unwrap().case_assign(&assign).unwrap();
    the_leads(world, kvarbo, &assign.to);
}

/// Who leads the unit sends a proposal back, and gives its case to somebody and takes it back.
fn the_leads(world: &Arc<World>, kvarbo: Kvarbo, to: &str) {
    let (mut kvarbo, _) = world.sits_down_as(kvarbo, "Maj Lind", 2, "team_lead");
    let open = kvarbo.open().unwrap();
    let watches_of = |open: &mut Open, kind: &str| {
        let filter = json!({ "when": "all", "kind": kind, "whose": "all" });
        open.watches(&serde_json::from_value(filter).unwrap()).unwrap()
    };
    let watches = watches_of(open, "decision");
    let proposal = watches.rows.iter().find(|row| row.kind == "proposal").unwrap();
    let case = &proposal.case;
    let back = json!({ "case": case, "words": "Motivera tiden." });
    open.proposal_send_back(&serde_json::from_value(back).unwrap())
        .unwrap();
    let assign = json!({ "cases": [case], "to": to, "reason": "Elin är ledig." });
    let follow_up = watches_of(open, "follow_up")
        .rows
        .into_iter()
        .find(|row| row.movable)
        .unwrap();
    let forward = json!({ "cases": [follow_up.case], "date": world.day(1), "words": "Hon ringde." });
    let brought = open
        .follow_ups_forward(&serde_json::from_value(forward).unwrap())
        .unwrap();
    open.follow_ups_forward_undo(&brought).unwrap();
    let given = open
        .cases_assign(&serde_json::from_value(assign).unwrap())
        .unwrap();
    open.cases_assign_undo(&given).unwrap();
}

/// Protected after the order said where she is; the letter is opened for a reason, and the provider told.
fn protected_later(desk: &mut Desk, world: &World, order: &str) {
    let of = |more: serde_json::Value| {
        let mut args = json!({ "case": desk.case.case, "order": order, "letter": "order", "number": order });
        args.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        args
    };
    let level = of(json!({ "protection": { "level": "confidential", "source": "", "checked": null } }));
    let told = of(json!({ "date": world.day(0), "words": "Ringde chefen." }));
    let read = of(json!({ "reason": "Utföraren frågar." }));
    let open = desk.kvarbo.open().unwrap();
    open.person_write(&serde_json::from_value(level).unwrap())
        .unwrap();
    open.order_contact_recalled(&serde_json::from_value(told).unwrap())
        .unwrap();
    open.letter_open(&serde_json::from_value(read).unwrap()).unwrap();
}

/// A proposal above the assessor's delegation, sent up and taken back.
fn proposal(desk: &mut Desk, person: &PersonRef, world: &World) {
    let mut application = application(person, &world.day(0), &[]);
    let outside = json!([{ "service": null, "words": "Promenad med hunden" }]);
    application.services = serde_json::from_value(outside).unwrap();
    desk.case = desk.open().intake_register(&application).unwrap();
    desk.grant();
    let fields = [
        ("category", "service"),
        ("minutes", "30"),
        ("minutes_reason", "Hunden är målet."),
    ];
    for (field, value) in fields {
        let path = desk.path(0, field);
        desk.write(&path, value);
    }
    let case = desk.case.case.clone();
    desk.open()
        .decision_propose(&DecisionPropose { case: case.clone() })
        .unwrap();
    desk.open()
        .proposal_withdraw(&ProposalWithdraw { case: case.clone() })
        .unwrap();
    desk.open().decision_propose(&DecisionPropose { case }).unwrap();
}

/// What may be done with a decision that binds, and what a later one does to it.
fn after_signing(desk: &mut Desk, world: &World) {
    let case = desk.case.clone();
    let signed = desk.decision().signed.remove(0);
    let number = &signed.number;
    let place = signed
        .places
        .iter()
        .find(|place| place.field == "general_reasons")
        .unwrap();
    let open = desk.open();
    let of = |more: serde_json::Value| {
        let mut args = json!({ "case": case.case, "number": number });
        args.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        args
    };
    let correct = of(
        json!({ "place": place.path, "was": place.stands, "becomes": "Hjälpen ger trygghet.", "slip": "pen" }),
    );
    open.decision_correct(&serde_json::from_value(correct).unwrap())
        .unwrap();
    world.pass(1);
    let day = of(json!({
        "recipient": "person", "day": "received", "date": world.day(0), "reason": "Kom dagen efter.", "known": false,
    }));
    open.decision_day_correct(&serde_json::from_value(day.clone()).unwrap())
        .unwrap();
    open.decision_day_strike(&serde_json::from_value(day).unwrap())
        .unwrap();
    let supplement = of(json!({ "text": "Beslutet gäller också helger." }));
    open.decision_supplement(&serde_json::from_value(supplement).unwrap())
        .unwrap();
    let review = of(json!({ "cause": "person_asks", "words": "Hon bad om det." }));
    open.decision_review(&serde_json::from_value(review).unwrap())
        .unwrap();
    let close = of(json!({ "words": "Det står fast." }));
    open.decision_review_close(&serde_json::from_value(close).unwrap())
        .unwrap();
    let done = of(json!({ "date": world.day(0), "words": "Allt fungerar." }));
    open.follow_up_done(&serde_json::from_value(done).unwrap())
        .unwrap();
    let earlier = of(json!({ "date": world.day(30), "words": "Hon kommer hem då." }));
    open.follow_up_earlier(&serde_json::from_value(earlier).unwrap())
        .unwrap();
    let ceased = of(json!({ "cause": "died", "date": world.day(0), "words": "Ett brev kom." }));
    open.help_ceased(&serde_json::from_value(ceased).unwrap())
        .unwrap();
    let struck = of(json!({ "reason": "Brevet gällde en annan." }));
    open.help_ceased_strike(&serde_json::from_value(struck).unwrap())
        .unwrap();

    let person = PersonRef {
        person: desk.overview().frame.person.person,
    };
    for replaces in ["", number] {
        desk.case = desk
            .open()
            .intake_register(&application(&person, &world.day(0), &["dusch"]))
            .unwrap();
        desk.grant();
        desk.write("decision/replaces", replaces);
        let number = desk.sign().number;
        let withdraw = DecisionWithdraw {
            case: desk.case.case.clone(),
            number,
            reason: "Fel dag.".into(),
        };
        desk.open().decision_withdraw(&withdraw).unwrap();
    }
    proposal(desk, &person, world);
    desk.case = case;
}

/// A line handed over, a delay told, a notification that leads to no investigation, and a booking.
fn before_the_investigation(desk: &mut Desk, world: &World) {
    let (case, day) = (desk.case.clone(), world.day(0));
    let open = desk.open();
    let read = open.intake_read(&case).unwrap();
    let others = read
        .services
        .iter()
        .find(|line| line.handed_over.is_some())
        .unwrap();
    let given = json!({
        "case": case.case, "line": others.line, "to": "LSS-enheten", "date": day, "note": "", "step": "told",
        "reason": "Läkarintyg väntas.", "how": "visit", "answer": "declines", "open": false,
    });
    let of = |case: &CaseRef| {
        let mut given = given.clone();
        given["case"] = json!(case.case);
        given
    };
    open.intake_hand_over(&serde_json::from_value(of(&case)).unwrap())
        .unwrap();
    open.intake_delay(&serde_json::from_value(of(&case)).unwrap())
        .unwrap();
    let who = PersonRef {
        person: read.frame.person.person,
    };
    let notification = IntakeRegister {
        track: Some(Track::Notification),
        ..application(&who, &day, &[])
    };
    let told = open.intake_register(&notification).unwrap();
    open.intake_ask(&serde_json::from_value(of(&told)).unwrap())
        .unwrap();
    open.intake_opening(&serde_json::from_value(of(&told)).unwrap())
        .unwrap();
    let booking = IntakeRegister {
        track: Some(Track::Booking),
        ..application(&who, &day, &["stad"])
    };
    let case = open.intake_register(&booking).unwrap();
    desk::book(open, &case, &day);
    let end = BookingEnd {
        case: case.case,
        until: day,
    };
    open.booking_end(&end).unwrap();
}

/// A note that was written in the wrong person's case, moved to hers.
fn misfile(desk: &mut Desk, world: &World) {
    let (case, open) = (desk.case.case.clone(), desk.open());
    let person = open
        .person_register(&person("19390807-9167", Protection::None))
        .unwrap();
    let other = open
        .intake_register(&application(&person, &world.day(0), &["dusch"]))
        .unwrap();
    let add =
        json!({ "case": case, "kind": "call", "happened": "2026-11-24T08:00:00+01:00", "text": "Ringde." });
    let notes = open
        .note_add(&serde_json::from_value(add).unwrap())
        .unwrap()
        .notes;
    let id = &notes.iter().find(|note| note.text == "Ringde.").unwrap().id;
    let misfile = json!({ "case": case, "kind": "note", "id": id, "to": other.case });
    open.text_misfile(&serde_json::from_value(misfile).unwrap())
        .unwrap();
}

/// The kinds of action that there are, as the domain's own list spells them.
fn kinds() -> BTreeSet<&'static str> {
    let list = include_str!("../../domain/src/record/action.rs");
    let renamed = list
        .lines()
        .filter_map(|line| line.trim().strip_prefix("#[serde(rename = \""));
    renamed.filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_kind_of_action_is_folded_here() {
    let folded: BTreeSet<String> = STREAMS
        .iter()
        .flatten()
        .filter_map(|entry| Some(entry.action.as_ref()?.parts().0))
        .collect();
    let missing: Vec<_> = kinds()
        .into_iter()
        .filter(|kind| !folded.contains(*kind))
        .collect();
    assert!(kinds().len() > 20);
    assert_eq!(missing, [] as [&str; 0], "do these in `the_rest`");
}

/// A stream as it was written, with operations of other streams thrown in, some left out and some erased.
fn entries() -> impl Strategy<Value = Vec<Entry>> {
    let thrown_in = prop::collection::vec((any::<Index>(), any::<Index>(), any::<Index>()), 0..12);
    let gone = prop::collection::vec((any::<Index>(), any::<bool>()), 0..6);
    (any::<Index>(), thrown_in, gone).prop_map(|(stream, thrown_in, gone)| {
        let mut entries = stream.get(STREAMS.as_slice()).clone();
        for (other, which, at) in thrown_in {
            let foreign = which.get(other.get(STREAMS.as_slice()).as_slice()).clone();
            entries.insert(at.index(entries.len() + 1), foreign);
        }
        for (which, erased) in gone {
            let at = which.index(entries.len());
            if erased {
                entries[at].action = None;
            } else if entries.len() > 1 {
                entries.remove(at);
            }
        }
        entries
    })
}

/// The operation after another journey through its kind and payload.
fn written_again(entry: &Entry) -> Entry {
    let read = |action: &Action| {
        let (kind, payload) = action.parts();
        Action::read(&kind, payload.to_string().as_bytes()).unwrap()
    };
    Entry {
        action: entry.action.as_ref().map(read),
        ..entry.clone()
    }
}

/// What is signed, byte for byte, in the order of signing.
fn signed(case: &Case) -> Vec<Vec<u8>> {
    let signed = case.decisions.iter().map(|decision| &decision.signed);
    signed.map(|signed| serde_json::to_vec(signed).unwrap()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn operations_written_again_as_they_were_read_give_the_same_case(entries in entries()) {
        let again: Vec<Entry> = entries.iter().map(written_again).collect();
        prop_assert_eq!(Case::fold(&entries), Case::fold(&again));
    }

    #[test]
    fn an_operation_that_comes_again_changes_nothing(entries in entries(), again in prop::collection::vec(any::<Index>(), 1..20)) {
        let once = Case::fold(&entries);
        let mut twice = once.clone();
        for index in again {
            twice.apply(index.get(&entries));
        }
        prop_assert_eq!(once, twice);
    }

    #[test]
    fn nothing_that_comes_after_changes_what_is_signed(entries in entries()) {
        let mut case = Case::default();
        let mut before = Vec::new();
        for entry in &entries {
            case.apply(entry);
            let now = signed(&case);
            prop_assert!(now.starts_with(&before));
            before = now;
        }
    }
}
