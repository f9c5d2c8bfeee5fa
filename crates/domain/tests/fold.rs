//! The fold of fields and of the arrival: total, once and for all, and no version leaves without being named. Every kind
//! of action, and that none changes what is signed, is held in `crates/app/tests/folding.rs`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use chrono::{DateTime, FixedOffset};
use domain::case::Case;
use domain::id::{ActorId, OpId, StreamId};
use domain::intake::{Amended, AppliedBy, Assigned, Channel, ConflictOfInterest, Fact, Registered, Track};
use domain::person::{Person, ProtectionLevel};
use domain::record::{Action, Author, Entry, Write};
use proptest::prelude::*;
use std::collections::BTreeMap;
use uuid::Uuid;

const FIELDS: [&str; 4] = ["analysis", "item/d540/goal", "line/a/outcome", "decision/from"];

fn at(second: i64) -> DateTime<FixedOffset> {
    DateTime::from_timestamp(1_795_000_000 + second, 0)
        .unwrap()
        .fixed_offset()
}

fn write(op: u128, field: &str, value: &str, replaces: &[u128]) -> Entry {
    let replaced = replaces.iter().map(|op| OpId(Uuid::from_u128(*op))).collect();
    Entry {
        op: OpId(Uuid::from_u128(op)),
        actor: ActorId(Uuid::from_u128(1)),
        happened: at(0),
        written: at(0),
        replaces: BTreeMap::from([(field.to_owned(), replaced)]),
        is_rightful: true,
        action: Some(Action::Write(Write {
            field: field.into(),
            value: value.into(),
            reused: false,
        })),
    }
}

#[test]
fn two_who_replaced_the_same_text_both_stand_until_somebody_names_both() {
    let mut case = Case::default();
    case.apply(&write(1, "analysis", "Före", &[]));
    case.apply(&write(2, "analysis", "Min", &[1]));
    case.apply(&write(3, "analysis", "Marias", &[1]));
    let field = case.fields.get("analysis").unwrap();
    let texts: Vec<_> = field
        .standing()
        .iter()
        .map(|version| version.value.as_str().unwrap())
        .collect();
    assert_eq!(texts, ["Min", "Marias"]);
    assert_eq!(case.conflicts().collect::<Vec<_>>(), ["analysis"]);
    assert!(field.before().is_none());

    case.apply(&write(4, "analysis", "Bådas", &[2, 3]));
    assert_eq!(case.fields.text("analysis"), "Bådas");
    assert_eq!(case.conflicts().count(), 0);
}

#[test]
fn of_what_was_written_twice_under_one_id_the_first_stands_in_a_persons_stream_too() {
    let mut person = Person::default();
    person.apply(&write(1, "language", "sv", &[]));
    person.apply(&write(1, "language", "fi", &[]));
    let standing = person.parts().get("language").unwrap().standing();
    let texts: Vec<_> = standing
        .iter()
        .map(|version| version.value.as_str().unwrap())
        .collect();
    assert_eq!(texts, ["sv"]);
}

fn protected(op: u128, level: &str, replaces: &[u128]) -> Entry {
    let value = serde_json::json!({ "level": level, "source": "Folkbokföringen", "checked": null });
    let written = write(op, "protection", "", replaces);
    Entry {
        action: Some(Action::Write(Write {
            field: "protection".into(),
            value,
            reused: false,
        })),
        ..written
    }
}

fn unrightful(entry: Entry) -> Entry {
    Entry {
        is_rightful: false,
        ..entry
    }
}

#[test]
fn of_two_who_wrote_how_far_she_is_protected_the_strictest_holds_and_what_nobody_can_read_protects() {
    let mut person = Person::default();
    person.apply(&protected(1, "none", &[]));
    person.apply(&protected(2, "confidential", &[1]));
    person.apply(&protected(3, "none", &[1]));
    assert_eq!(person.protection().level, ProtectionLevel::Confidential);
    person.apply(&protected(4, "none", &[2, 3]));
    assert_eq!(person.protection().level, ProtectionLevel::None);
    person.apply(&protected(5, "a_later_programs", &[4]));
    assert_eq!(person.protection().level, ProtectionLevel::Confidential);
}

#[test]
fn who_had_no_right_to_it_raises_protection_and_never_lowers_it() {
    let mut person = Person::default();
    person.apply(&protected(1, "confidential", &[]));
    person.apply(&unrightful(protected(2, "none", &[1])));
    assert_eq!(person.protection().level, ProtectionLevel::Confidential);
    person.apply(&unrightful(protected(3, "assumed_identity", &[1])));
    assert_eq!(person.protection().level, ProtectionLevel::AssumedIdentity);
}

#[test]
fn who_had_no_right_to_it_gives_a_case_to_nobody_and_closes_it_to_nobody_and_nobody_does_for_another() {
    let declared = |actor| {
        Action::ConflictOfInterest(ConflictOfInterest {
            author: Author {
                actor: ActorId(Uuid::from_u128(actor)),
                ..author()
            },
            reason: "Släkt.".into(),
        })
    };
    let assigned = Action::Assign(Assigned {
        to: author(),
        reason: "Byte av område.".into(),
    });
    let does = |op, action| Entry {
        action: Some(action),
        ..write(op, "", "", &[])
    };
    let mut case = Case::default();
    case.apply(&registered(1, "2026-11-20"));
    let before = case.intake.clone();
    case.apply(&unrightful(does(2, assigned)));
    case.apply(&unrightful(does(3, declared(1))));
    case.apply(&does(4, declared(2)));
    assert_eq!(case.intake, before);
    case.apply(&does(5, declared(1)));
    assert_ne!(case.intake, before);
}

/// After a restore a colleague's laptop may be first.
#[test]
fn a_case_begins_with_its_registration_though_it_comes_last() {
    let assigned = Entry {
        action: Some(Action::Assign(Assigned {
            to: Author {
                name: "Maj Lind".into(),
                ..author()
            },
            reason: "Byte av område.".into(),
        })),
        ..write(2, "", "", &[])
    };
    let (begins, text) = (registered(1, "2026-11-20"), write(3, "analysis", "Text", &[]));
    let others = unrightful(registered(4, "2026-11-19"));
    let in_order = Case::fold([&begins, &assigned, &text, &others]);
    assert_eq!(in_order.assessor().unwrap().name, "Maj Lind");
    let late = Case::fold([&assigned, &text, &others, &begins]);
    assert_eq!(late, in_order);
}

/// A central system that is put back from a copy gets anew what it lost, from each laptop when it comes.
#[test]
fn a_text_that_was_replaced_stays_replaced_though_it_comes_after() {
    let mut case = Case::default();
    case.apply(&write(2, "analysis", "Efter", &[1]));
    case.apply(&write(1, "analysis", "Före", &[]));
    assert_eq!(case.fields.text("analysis"), "Efter");
    assert_eq!(case.conflicts().count(), 0);
    let before = case.fields.get("analysis").unwrap().before().unwrap();
    assert_eq!(before.value.as_str(), Some("Före"));
}

#[test]
fn an_undo_gives_back_the_version_that_was_replaced() {
    let mut case = Case::default();
    case.apply(&write(1, "analysis", "Före", &[]));
    case.apply(&write(2, "analysis", "Efter", &[1]));
    let before = case.fields.get("analysis").unwrap().before().unwrap();
    assert_eq!(before.value.as_str(), Some("Före"));
}

#[test]
fn an_erased_payload_and_an_unknown_kind_change_nothing_that_is_seen() {
    let mut case = Case::default();
    case.apply(&write(1, "analysis", "Före", &[]));
    let before = case.clone();
    case.apply(&Entry {
        action: None,
        ..write(2, "analysis", "", &[1])
    });
    assert_eq!(case.fields, before.fields);
    assert_eq!(case.events, before.events);
    assert_eq!(Action::read("from.the.future", br#"{"anything":1}"#), None);
    assert_eq!(Action::read("field.write", b"not json"), None);
}

#[test]
fn an_action_is_read_back_as_it_was_written() {
    let action = Action::Write(Write {
        field: "analysis".into(),
        value: "å 👵 שלום".into(),
        reused: true,
    });
    let (kind, payload) = action.parts();
    assert_eq!(kind, "field.write");
    assert_eq!(Action::read(&kind, payload.to_string().as_bytes()), Some(action));
}

fn entries() -> impl Strategy<Value = Vec<Entry>> {
    let one = (
        0..FIELDS.len(),
        "[a-zåäö ]{0,12}",
        prop::collection::vec(1..40u128, 0..3),
    );
    prop::collection::vec(one, 1..40).prop_map(|all| {
        let numbered = all.into_iter().zip(1..);
        numbered
            .map(|((field, value, replaces), op)| write(op, FIELDS[field], &value, &replaces))
            .collect()
    })
}

proptest! {
    #[test]
    fn folding_twice_is_folding_once(entries in entries(), again in prop::collection::vec(any::<prop::sample::Index>(), 0..20)) {
        let once = Case::fold(&entries);
        let mut twice = once.clone();
        for index in again {
            twice.apply(index.get(&entries));
        }
        prop_assert_eq!(once, twice);
    }

    #[test]
    fn no_version_leaves_without_being_named(entries in entries()) {
        let case = Case::fold(&entries);
        for field in FIELDS {
            for entry in entries.iter().filter(|entry| entry.replaces.contains_key(field)) {
                let named = entries
                    .iter()
                    .filter(|other| other.op != entry.op)
                    .any(|other| other.replaces.get(field).is_some_and(|ops| ops.contains(&entry.op)));
                let stands = case.fields.standing(field).contains(&entry.op);
                prop_assert_eq!(stands, !named, "{}", field);
            }
        }
    }
}

/// Corrects the day of arrival of [`registered`], as an operation of its own replica would.
fn amend(op: u128, day: &str, replaces: &[u128]) -> Entry {
    let fact = Fact::Received(day.parse().unwrap());
    let replaced = replaces.iter().map(|op| OpId(Uuid::from_u128(*op))).collect();
    Entry {
        replaces: BTreeMap::from([(fact.path(), replaced)]),
        action: Some(Action::AmendIntake(Amended {
            fact,
            reason: "Fel dag.".into(),
            author: author(),
        })),
        ..write(op, "analysis", "", &[])
    }
}

fn author() -> Author {
    Author {
        actor: ActorId(Uuid::from_u128(1)),
        name: "Elin Holm".into(),
        title: "biståndshandläggare".into(),
        position: "assessor".into(),
    }
}

fn registered(op: u128, day: &str) -> Entry {
    Entry {
        action: Some(Action::RegisterIntake(Registered {
            number: "2026-AB-0001".into(),
            person: StreamId(Uuid::from_u128(9)),
            track: Track::Application,
            received: day.parse().unwrap(),
            channel: Channel::Telephone,
            oral: true,
            by: AppliedBy::Person,
            authority: String::new(),
            own_words: String::new(),
            services: Vec::new(),
            author: author(),
        })),
        ..write(op, "analysis", "", &[])
    }
}

#[test]
fn two_who_corrected_the_same_arrival_are_a_conflict_until_somebody_names_both() {
    let mut case = Case::fold(&[registered(1, "2026-11-03"), amend(2, "2026-11-02", &[1])]);
    let arrival = |case: &Case| case.intake.as_ref().unwrap().registered.received.to_string();
    assert_eq!(arrival(&case), "2026-11-02");
    let amendment = case.intake.as_ref().unwrap().amendments[0].clone();
    assert_eq!(amendment.was, Fact::Received("2026-11-03".parse().unwrap()));
    assert_eq!(case.conflicts().count(), 0);

    case.apply(&amend(3, "2026-11-01", &[1]));
    assert_eq!(case.conflicts().collect::<Vec<_>>(), ["intake/received"]);
    case.apply(&amend(4, "2026-10-31", &[2, 3]));
    assert_eq!(case.conflicts().count(), 0);
    assert_eq!(arrival(&case), "2026-10-31");
}

#[test]
fn a_correction_reads_back_as_it_was_written() {
    let action = amend(2, "2026-11-02", &[1]).action.unwrap();
    let (kind, payload) = action.parts();
    assert_eq!(kind, "intake.amend");
    assert_eq!(payload["field"], "received");
    assert_eq!(Action::read(&kind, payload.to_string().as_bytes()), Some(action));
}
