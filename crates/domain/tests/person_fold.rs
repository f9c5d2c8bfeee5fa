//! The folds of a person and of how to reach her: total, the same in any order and once and for all. Who is protected
//! by whom, by example: `fold.rs`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::DateTime;
use domain::id::{ActorId, OpId};
use domain::person::{Contacts, Names, Person, PersonRegistered, number::PersonalNumber};
use domain::record::{Action, Entry, Registers, Write};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The parts of a person, how to reach her, and what is neither.
const FIELDS: [&str; 5] = ["names", "protection", "relatives", Contacts::FIELD, "analysis"];
/// An official test number.
const AINO: &str = "19400721-9142";

/// What the fields say, and what none of them can read.
fn value() -> impl Strategy<Value = Value> {
    let level = prop::sample::select(vec![
        "none",
        "confidential",
        "assumed_identity",
        "a_later_programs",
    ]);
    let contact = ("[a-zåäö ]{0,8}", any::<bool>()).prop_map(|(street, protected)| {
        json!({
            "street": street, "postcode": "76130", "town": "", "telephone": "", "door_code": "", "protected": protected,
        })
    });
    prop_oneof![
        "[a-zåäö ]{0,8}".prop_map(|given| json!({ "given": given, "surname": "Lehtinen" })),
        level.prop_map(|level| json!({ "level": level, "source": "", "checked": null })),
        contact,
        Just(json!([])),
        Just(Value::Null),
    ]
}

/// Entries of one stream, each with an id of its own; the first registers her.
fn entries() -> impl Strategy<Value = Vec<Entry>> {
    let one = (
        prop::sample::select(FIELDS.to_vec()),
        value(),
        prop::collection::vec(1..30_u128, 0..3),
        any::<bool>(),
        prop::bool::weighted(0.9),
    );
    prop::collection::vec(one, 1..30).prop_map(|all| {
        let written = all.into_iter().zip(1..);
        let written = written.map(|((field, value, replaces, is_rightful, is_there), op)| {
            let replaced = replaces.into_iter().map(id).collect();
            let write = Action::Write(Write {
                field: field.into(),
                value,
                reused: false,
            });
            Entry {
                replaces: BTreeMap::from([(field.to_owned(), replaced)]),
                is_rightful,
                ..entry(op, is_there.then_some(write))
            }
        });
        std::iter::once(entry(0, Some(registered())))
            .chain(written)
            .collect()
    })
}

fn id(op: u128) -> OpId {
    OpId(Uuid::from_u128(op))
}

fn entry(op: u128, action: Option<Action>) -> Entry {
    let at = DateTime::from_timestamp(1_795_000_000, 0).unwrap().fixed_offset();
    Entry {
        op: id(op),
        actor: ActorId(Uuid::from_u128(1)),
        happened: at,
        written: at,
        replaces: BTreeMap::new(),
        is_rightful: true,
        action,
    }
}

fn registered() -> Action {
    Action::RegisterPerson(PersonRegistered {
        number: PersonalNumber::parse(AINO, "2026-11-24".parse().unwrap()).unwrap(),
        names: Names {
            given: "Aino".into(),
            surname: "Lehtinen".into(),
        },
    })
}

fn folded<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> (Person, Contacts) {
    let mut both = (Person::default(), Contacts::default());
    for entry in entries {
        both.0.apply(entry);
        both.1.apply(entry);
    }
    both
}

/// The versions of each field that stand, in whatever order they came.
fn standing(fields: &Registers) -> BTreeMap<String, BTreeSet<OpId>> {
    let of = |path: &str| fields.standing(path).into_iter().collect();
    fields
        .iter()
        .map(|(path, _)| (path.to_owned(), of(path)))
        .collect()
}

proptest! {
    #[test]
    fn in_any_order_the_same_versions_stand_and_she_is_as_protected(
        (inorder, permuted) in entries().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
    ) {
        let (person, contacts) = folded(&inorder);
        let (other_person, other_contacts) = folded(&permuted);
        prop_assert_eq!(standing(person.parts()), standing(other_person.parts()));
        prop_assert_eq!(standing(contacts.registers()), standing(other_contacts.registers()));
        prop_assert_eq!(person.number(), other_person.number());
        prop_assert_eq!(person.protection().level, other_person.protection().level);
        prop_assert_eq!(contacts.is_protected(), other_contacts.is_protected());
    }

    #[test]
    fn an_entry_that_comes_again_changes_nothing(
        entries in entries(),
        again in prop::collection::vec(any::<Index>(), 1..20),
    ) {
        let again: Vec<_> = again.iter().map(|index| index.get(&entries)).collect();
        prop_assert_eq!(folded(entries.iter().chain(again)), folded(&entries));
    }

    /// Whatever the stream holds, she has a name, a level and an address or none, and only what is hers is kept.
    #[test]
    fn what_nobody_can_read_folds_too(entries in entries()) {
        let (person, contacts) = folded(&entries);
        prop_assert!(person.number().is_some());
        prop_assert!(!person.names().surname.is_empty());
        prop_assert!(person.relatives().is_empty());
        let fields = |fields: &Registers| fields.iter().map(|(path, _)| path.to_owned()).collect::<Vec<_>>();
        prop_assert!(fields(person.parts()).iter().all(|path| FIELDS[..3].contains(&path.as_str())));
        prop_assert!(fields(contacts.registers()).iter().all(|path| path == Contacts::FIELD));
        prop_assert!(contacts.current().is_none_or(|contact| contact.protected == contacts.is_protected()));
    }

    #[test]
    fn no_version_leaves_that_nobody_with_a_right_to_it_names(entries in entries()) {
        let (person, contacts) = folded(&entries);
        for (field, registers) in [("protection", person.parts()), (Contacts::FIELD, contacts.registers())] {
            let written = |entry: &&Entry| entry.action.is_some() && entry.replaces.contains_key(field);
            let named: BTreeSet<OpId> = entries
                .iter()
                .filter(written)
                .filter(|entry| entry.is_rightful)
                .flat_map(|entry| entry.replaces[field].iter().filter(|op| **op != entry.op).copied())
                .collect();
            for entry in entries.iter().filter(written) {
                let stands = registers.standing(field).contains(&entry.op);
                prop_assert_eq!(stands, !named.contains(&entry.op), "{}", field);
            }
        }
    }
}
