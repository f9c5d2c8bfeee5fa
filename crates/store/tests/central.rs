//! The file meets the central system: colleagues' operations take their places among one's own, and go again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use domain::id::{ReplicaId, StreamRef};
use ledger::{Chain, Operation, P256Signer, Signer};
use proptest::prelude::*;
use std::any::Any;
use store::{Anew, CaseFilter, Draft, Error, Folded, Sight, Store};
use support::central::{Central, meet};
use support::{Heard, Place, Said, case, note, notes_in, now, person, say, seal};
use sync::{File, HandOver, Head, Marks, Placed, Taking};
use uuid::Uuid;

const ANNA: ReplicaId = ReplicaId(Uuid::from_u128(1));
const BO: ReplicaId = ReplicaId(Uuid::from_u128(2));

/// Two laptops and what they meet.
struct Two {
    anna: Store,
    bo: Store,
    central: Central,
    places: [Place; 2],
}

fn two() -> Two {
    let places = [Place::new(), Place::new()];
    let anna = places[0].create_as(ANNA, &[3; 32]);
    let bo = places[1].create_as(BO, &[4; 32]);
    let key = |secret| P256Signer::from_bytes(&[secret; 32]).unwrap().public_key();
    Two {
        anna,
        bo,
        central: Central::new([(ANNA, key(3)), (BO, key(4))]),
        places,
    }
}

impl Two {
    fn meet(&mut self) {
        self.anna_meets();
        meet(&mut self.bo, &mut self.central).unwrap();
        self.anna_meets();
    }

    fn anna_meets(&mut self) {
        meet(&mut self.anna, &mut self.central).unwrap();
    }
}

#[test]
fn what_both_wrote_stands_in_one_order_in_both_files() {
    let mut two = two();
    say(
        &mut two.anna,
        &[(case(1), note("Anna först")), (case(2), note("Annas"))],
    )
    .unwrap();
    say(&mut two.bo, &[(case(1), note("Bo"))]).unwrap();
    say(&mut two.anna, &[(case(1), note("Anna sedan"))]).unwrap();
    assert_eq!(notes_in(&two.bo, case(1)), ["Bo"]);
    two.meet();
    for store in [&two.anna, &two.bo] {
        assert_eq!(notes_in(store, case(1)), ["Anna först", "Anna sedan", "Bo"]);
        assert_eq!(notes_in(store, case(2)), ["Annas"]);
        assert_eq!(store.verify().unwrap().flaws, []);
        assert_eq!(store.verify().unwrap().operations, 4);
    }
}

#[test]
fn what_has_no_place_yet_stands_last_and_is_folded_on_after_it_got_one() {
    let mut two = two();
    say(&mut two.bo, &[(case(1), note("Bo"))]).unwrap();
    two.meet();
    say(&mut two.anna, &[(case(1), note("Anna ett"))]).unwrap();
    say(&mut two.anna, &[(case(1), note("Anna två"))]).unwrap();
    assert_eq!(heard(&two.anna, case(1)), ["Bo", "Anna ett", "Anna två"]);
    two.meet();
    say(&mut two.anna, &[(case(1), note("Anna tre"))]).unwrap();
    assert_eq!(
        heard(&two.anna, case(1)),
        ["Bo", "Anna ett", "Anna två", "Anna tre"]
    );
}

#[test]
fn a_colleagues_people_and_cases_stand_in_the_lists_and_can_be_folded_anew() {
    let mut two = two();
    let Two { bo, .. } = &mut two;
    say(
        bo,
        &[
            (person(9), someone("Märta Lind")),
            (case(1), opened("2026-BO-0001", 9)),
        ],
    )
    .unwrap();
    two.meet();
    assert_eq!(cases(&two.anna), 1);
    assert_eq!(found(&two.anna, "märta"), ["Märta Lind"]);
    assert!(two.anna.rebuild().unwrap().equal);
    two.anna.close().unwrap();
    let anna = two.places[0].open().unwrap();
    assert_eq!(found(&anna, "märta"), ["Märta Lind"]);
}

#[test]
fn what_is_withdrawn_is_gone_from_lists_search_and_copies_and_comes_back_when_it_is_granted_again() {
    let mut two = two();
    say(
        &mut two.bo,
        &[
            (person(9), someone("Märta Lind")),
            (case(1), opened("2026-BO-0001", 9)),
        ],
    )
    .unwrap();
    two.meet();
    say(&mut two.anna, &[(case(1), note("Annas rad"))]).unwrap();
    two.meet();
    let copy = two.anna.copy_verified().unwrap();
    two.central.withheld = [person(9), case(1)].into();
    two.meet();
    assert_eq!(found(&two.anna, "märta"), [""; 0]);
    assert_eq!(cases(&two.anna), 0);
    assert_eq!(two.anna.operations(&case(1)).unwrap(), []);
    assert_eq!(two.anna.streams(None).unwrap(), []);
    assert!(two.anna.rebuild().unwrap().equal);
    assert_eq!(
        two.anna.verify().unwrap().flaws,
        [],
        "one's own chain has no hole"
    );
    two.anna.copy_verified().unwrap();
    assert!(!copy.exists(), "a copy that holds what was withdrawn is removed");
    two.central.withheld.clear();
    two.meet();
    assert_eq!(found(&two.anna, "märta"), ["Märta Lind"]);
    assert_eq!(notes_in(&two.anna, case(1)), ["Annas rad"]);
}

#[test]
fn what_is_withdrawn_while_one_writes_in_it_stays_until_that_is_sent() {
    let mut two = two();
    say(&mut two.bo, &[(case(1), note("Bo"))]).unwrap();
    two.meet();
    let draft = Draft {
        stream: case(1),
        field: "analysis".into(),
        base: Vec::new(),
        text: "halvskrivet".into(),
        counter: 1,
        written: now(),
    };
    two.anna.draft_write(&draft).unwrap();
    two.central.withheld = [case(1)].into();
    two.meet();
    assert_eq!(two.anna.drafts(&case(1)).unwrap(), std::slice::from_ref(&draft));
    assert_eq!(notes_in(&two.anna, case(1)), ["Bo"]);
    two.anna.draft_drop(&support::draft_key(&draft)).unwrap();
    two.meet();
    assert_eq!(notes_in(&two.anna, case(1)), [""; 0]);
}

#[test]
fn a_central_system_put_back_from_a_copy_is_given_what_it_lost() {
    let mut two = two();
    say(&mut two.anna, &[(case(1), note("före"))]).unwrap();
    two.meet();
    let mut copy = two.central.clone();
    say(&mut two.anna, &[(case(1), note("Annas efter"))]).unwrap();
    two.meet();
    say(&mut two.bo, &[(case(1), note("Bos efter"))]).unwrap();
    two.meet();
    assert_eq!(notes_in(&two.bo, case(1)), ["före", "Annas efter", "Bos efter"]);
    copy.epoch = Uuid::from_u128(0xF);
    two.central = copy;
    // Bo comes first this time, so the order is another one; nothing is lost.
    meet(&mut two.bo, &mut two.central).unwrap();
    two.meet();
    for store in [&two.anna, &two.bo] {
        assert_eq!(notes_in(store, case(1)), ["före", "Bos efter", "Annas efter"]);
        assert_eq!(store.verify().unwrap().flaws, []);
    }
}

/// What Bo made, with its place as the first of its stream.
fn placed(secret: u8, seq: u64) -> Placed {
    let mut chain = Chain::resume(BO, seq - 1, None);
    let signer = P256Signer::from_bytes(&[secret; 32]).unwrap();
    let operation = seal(&mut chain, &signer, case(1), &note("Bo"));
    let place = Head::default().next(operation.hash());
    rightful(operation, place)
}

const fn rightful(operation: Operation, place: sync::Place) -> Placed {
    Placed {
        operation,
        place,
        is_rightful: true,
    }
}

fn taking(placed: Vec<Placed>, secret: u8) -> Taking {
    Taking {
        marks: Marks {
            epoch: Some(Uuid::from_u128(0xE)),
            since: 7,
            ..Marks::default()
        },
        keys: vec![(BO, P256Signer::from_bytes(&[secret; 32]).unwrap().public_key())],
        placed,
        ..Taking::default()
    }
}

#[test]
fn what_does_not_hold_is_refused_with_all_that_came_with_it() {
    let mut two = two();
    let unkeyed = Taking {
        keys: Vec::new(),
        ..taking(vec![placed(4, 1)], 4)
    };
    assert!(matches!(two.anna.take(&unkeyed), Err(Error::UnknownReplica)));
    let forged = taking(vec![placed(9, 1)], 4);
    assert!(matches!(
        two.anna.take(&forged),
        Err(Error::Ledger(ledger::Error::WrongSignature { seq: 1 }))
    ));
    assert_eq!(two.anna.marks().unwrap(), Marks::default());
    two.anna.take(&taking(vec![placed(4, 1)], 4)).unwrap();
    let rekeyed = taking(Vec::new(), 9);
    assert!(matches!(two.anna.take(&rekeyed), Err(Error::OtherKey)));
    assert_eq!(notes_in(&two.anna, case(1)), ["Bo"]);
}

#[test]
fn what_was_made_twice_under_one_id_is_the_same_on_every_laptop_and_stops_none() {
    let mut two = two();
    let own = say(&mut two.anna, &[(case(1), note("Anna"))]).unwrap().remove(0);
    let signer = P256Signer::from_bytes(&[3; 32]).unwrap();
    let twin = seal(&mut Chain::new(ANNA), &signer, case(1), &note("en annan"));
    assert_eq!(twin.header().id, own.header().id);
    let first = Head::default().next(twin.hash());
    let second = Head::from(first).next(own.hash());
    let came = [(twin, first), (own, second)];
    for (operation, place) in came.iter().chain(&came[..1]).cloned() {
        let one = rightful(operation, place);
        two.anna.take(&taking(vec![one], 4)).unwrap();
        assert_eq!(two.anna.head(case(1)).unwrap(), place.into());
        assert_eq!(notes_in(&two.anna, case(1)), ["en annan", "Anna"]);
    }
    assert_eq!(
        two.anna.count_fetched().unwrap(),
        1,
        "kept once, however often it comes"
    );
    assert_eq!(two.anna.verify().unwrap().flaws, []);
}

#[test]
fn what_the_central_system_judged_of_ones_own_and_others_is_kept_and_folded() {
    let mut two = two();
    let own = say(&mut two.anna, &[(case(1), note("Anna"))]).unwrap().remove(0);
    let others = placed(4, 1);
    let place = Head::from(others.place).next(own.hash());
    let came = [others, rightful(own, place)].map(|one| Placed {
        is_rightful: false,
        ..one
    });
    let verdicts = |store: &Store| {
        let all = store.judged(&case(1)).unwrap();
        all.iter().map(|one| one.is_rightful).collect::<Vec<_>>()
    };
    assert_eq!(verdicts(&two.anna), [true], "until it is judged");
    two.anna.take(&taking(came.to_vec(), 4)).unwrap();
    assert_eq!(verdicts(&two.anna), [false, false]);
}

#[test]
fn a_file_that_goes_on_as_another_replica_hands_over_to_it_each_time() {
    let mut two = two();
    let anew = [
        (ReplicaId(Uuid::from_u128(7)), [7; 32]),
        (ReplicaId(Uuid::from_u128(8)), [8; 32]),
    ];
    for (replica, secret) in &anew {
        let (replica, settings) = (*replica, [].as_slice());
        two.anna
            .begin_anew(&Anew {
                replica,
                secret,
                settings,
            })
            .unwrap();
    }
    let handed_over = two.anna.handed_over().unwrap();
    let replicas: Vec<ReplicaId> = handed_over.iter().map(|one| one.replica).collect();
    assert_eq!(replicas, [ANNA, anew[0].0], "also one that wrote nothing");
    let key = |secret| P256Signer::from_bytes(secret).unwrap().public_key();
    assert!(HandOver::lead_to(&handed_over, &key(&anew[1].1)));
    assert!(!HandOver::lead_to(&handed_over, &key(&anew[0].1)));
}

fn someone(name: &str) -> Said {
    Said::Person {
        name: name.into(),
        number: "19121212-1212".into(),
        protection: 0,
    }
}

fn opened(number: &str, person: u128) -> Said {
    Said::Case {
        number: number.into(),
        person,
    }
}

fn found(store: &Store, query: &str) -> Vec<String> {
    let people = store.people(query, Sight::Everybody, 50).unwrap();
    people.into_iter().map(|person| person.shown_name).collect()
}

fn cases(store: &Store) -> u64 {
    let all = CaseFilter {
        person: None,
        assessor: None,
        closed: None,
        state: None,
        sight: Sight::Everybody,
        limit: 50,
    };
    store.count_cases(&all, None).unwrap()
}

/// What the stream's fold has heard, which is not read anew each time.
fn heard(store: &Store, stream: StreamRef) -> Vec<String> {
    let notes = |folded: &dyn Folded| {
        let folded: &dyn Any = folded;
        folded.downcast_ref::<Heard>().unwrap().notes.clone()
    };
    store.folded(&stream, notes).unwrap()
}

/// What somebody does with one of the two laptops.
#[derive(Debug, Clone, Copy)]
enum Step {
    Write(u128),
    Meet,
}

fn step() -> impl Strategy<Value = (bool, Step)> {
    let act = prop_oneof![3 => (1..3_u128).prop_map(Step::Write), 1 => Just(Step::Meet)];
    (any::<bool>(), act)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whoever_writes_and_meets_when_both_files_end_up_with_the_same_and_nothing_is_lost(
        steps in prop::collection::vec(step(), 1..24)
    ) {
        let mut two = two();
        for (turn, (is_bo, step)) in steps.iter().enumerate() {
            let store = if *is_bo { &mut two.bo } else { &mut two.anna };
            match step {
                Step::Write(number) => {
                    say(store, &[(case(*number), note(&format!("{turn}")))]).unwrap();
                }
                Step::Meet => meet(store, &mut two.central).unwrap(),
            }
        }
        two.meet();
        let mut said = 0;
        for stream in [case(1), case(2)] {
            let of_anna = heard(&two.anna, stream);
            prop_assert_eq!(&of_anna, &heard(&two.bo, stream));
            prop_assert_eq!(&of_anna, &notes_in(&two.bo, stream));
            said += of_anna.len();
        }
        let written = steps.iter().filter(|(_, step)| matches!(step, Step::Write(_))).count();
        prop_assert_eq!(said, written);
        prop_assert_eq!(two.anna.verify().unwrap().flaws, []);
    }
}
