//! What the central system answers to a push, and what a laptop makes of an answer, one sentence at a time.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use chrono::DateTime;
use domain::id::{ActorId, OpId, ReplicaId, StreamId, StreamKind, StreamRef};
use ledger::{Chain, Hash, Operation, P256Signer, Signer, Unsealed};
use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use sync::wire::{
    Answer, Changed, End, Fetched, MOST_BYTES, MOST_OPERATIONS, Push, Pushed, Question, Refusal, Welcome,
    fitting,
};
use sync::{File, Flaw, Head, Known, Laptop, Marks, Next, Ordered, StreamHeads, Taking, order};
use uuid::Uuid;

const REPLICA: ReplicaId = ReplicaId(Uuid::from_u128(1));
const EPOCH: Uuid = Uuid::from_u128(2);

fn stream() -> StreamRef {
    StreamRef {
        kind: StreamKind::Case,
        id: StreamId(Uuid::from_u128(3)),
    }
}

/// The next operation of a chain; `id` tells it from another with the same number.
fn next(chain: &mut Chain, id: u128) -> Operation {
    let at = DateTime::from_timestamp(1_795_000_000, 0).unwrap().fixed_offset();
    let unsealed = Unsealed {
        id: OpId(Uuid::from_u128(id)),
        stream: stream(),
        actor: ActorId(Uuid::from_u128(4)),
        role: "assessor".into(),
        kind: "note.add".into(),
        schema: 1,
        profile: None,
        replaces: BTreeMap::new(),
        happened: at,
        written: at,
        blobs: Vec::new(),
    };
    let signer = P256Signer::from_bytes(&[7; 32]).unwrap();
    chain.seal(unsealed, None, [0; 32], &signer).unwrap()
}

/// So many operations of one replica.
fn chain(count: u128) -> Vec<Operation> {
    let mut chain = Chain::new(REPLICA);
    (1..=count).map(|id| next(&mut chain, id)).collect()
}

/// What the central system knows that has these.
fn known(there: &[Operation]) -> Known {
    let hashes = |operations: &[Operation]| {
        let hash = |operation: &Operation| (operation.hash(), operation.header().seq);
        operations.iter().map(hash).collect()
    };
    Known {
        replica: REPLICA,
        ends: hashes(&there[there.len().saturating_sub(1)..]),
        there: hashes(there),
    }
}

fn pushed_after(there: &[Operation], pushed: &[Operation]) -> Result<Ordered, Refusal> {
    let placed = order(known(&[]), &StreamHeads::new(), there).unwrap();
    order(known(there), &placed.heads, pushed)
}

#[test]
fn what_is_pushed_gets_the_next_places_of_its_stream() {
    let made = chain(3);
    let ordered = pushed_after(&made[..1], &made[1..]).unwrap();
    let revisions: Vec<u64> = ordered.placed.iter().map(|one| one.place.revision).collect();
    assert_eq!(revisions, [2, 3]);
    assert_eq!(ordered.ends, known(&made).ends);
}

#[test]
fn what_is_pushed_twice_is_placed_once() {
    let made = chain(3);
    let ordered = pushed_after(&made, &made).unwrap();
    assert!(ordered.placed.is_empty());
    assert_eq!(ordered.ends, known(&made).ends);
}

#[test]
fn two_with_one_number_are_both_kept_and_the_chain_has_two_ends() {
    let made = chain(2);
    let mut copy = Chain::ending_in(&made[0]);
    let other = next(&mut copy, 99);
    let ordered = pushed_after(&made, std::slice::from_ref(&other)).unwrap();
    assert_eq!(ordered.placed[0].operation, other);
    assert_eq!(ordered.placed[0].place.revision, 3);
    assert_eq!(
        ordered.ends,
        BTreeMap::from([(made[1].hash(), 2), (other.hash(), 2)])
    );
}

#[test]
fn a_question_carries_no_more_than_a_number_and_a_weight_and_always_one() {
    let signer = P256Signer::from_bytes(&[7; 32]).unwrap();
    let heavy = |bytes: usize| {
        let (header, salt) = (chain(1)[0].header_bytes().to_vec(), [0; 32]);
        let signature = signer.sign(&header).unwrap();
        Operation::from_parts(header, signature, Some(vec![b' '; bytes]), Some(salt)).unwrap()
    };
    assert_eq!(fitting(&chain(201)), MOST_OPERATIONS);
    let all = [
        heavy(MOST_BYTES / 2),
        heavy(MOST_BYTES / 4),
        heavy(MOST_BYTES / 2),
    ];
    assert_eq!(fitting(&all), 2);
    assert_eq!(fitting(&[heavy(2 * MOST_BYTES), heavy(1)]), 1);
}

#[test]
fn a_gap_says_what_was_due() {
    let made = chain(4);
    assert_eq!(
        pushed_after(&made[..1], &made[2..]).unwrap_err(),
        Refusal::Gap { expected: 2 }
    );
}

#[test]
fn what_another_replica_made_or_a_false_number_does_not_hold() {
    let made = chain(1);
    let other = next(&mut Chain::new(ReplicaId(Uuid::from_u128(9))), 5);
    assert_eq!(
        pushed_after(&made, &[other]).unwrap_err(),
        Refusal::Unsound { seq: 1 }
    );
    let skipped = next(&mut Chain::resume(REPLICA, 6, Some(made[0].hash())), 5);
    assert_eq!(
        pushed_after(&made, &[skipped]).unwrap_err(),
        Refusal::Unsound { seq: 7 }
    );
}

#[test]
fn more_than_a_question_may_carry_is_refused() {
    let made = vec![chain(1).remove(0); MOST_OPERATIONS + 1];
    assert_eq!(pushed_after(&[], &made).unwrap_err(), Refusal::TooMuch);
}

#[test]
fn what_is_said_comes_through_json_with_the_bytes_that_were_signed() {
    let made = chain(2);
    let asked = Question::Push(Push {
        epoch: EPOCH,
        replica: REPLICA,
        operations: made.clone(),
    });
    let read: Question = serde_json::from_str(&serde_json::to_string(&asked).unwrap()).unwrap();
    assert_eq!(read, asked);
    let placed = pushed_after(&[], &made).unwrap().placed;
    let signer = P256Signer::from_bytes(&[7; 32]).unwrap();
    let answered = Answer::Fetched(Fetched {
        operations: placed,
        keys: vec![(REPLICA, signer.public_key())],
    });
    let text = serde_json::to_string(&answered).unwrap();
    assert_eq!(serde_json::from_str::<Answer>(&text).unwrap(), answered);
    let Answer::Fetched(read) = serde_json::from_str(&text).unwrap() else {
        panic!("another answer")
    };
    assert_eq!(
        read.operations[1].operation.header_bytes(),
        made[1].header_bytes()
    );
}

/// A file with one replica's operations, and no stream in its places.
struct Written {
    own: Vec<Operation>,
    marks: Marks,
    is_written_in: bool,
}

impl File for Written {
    type Error = Infallible;

    fn replica(&self) -> Result<ReplicaId, Infallible> {
        Ok(REPLICA)
    }
    fn earlier(&self) -> Result<Vec<ReplicaId>, Infallible> {
        Ok(Vec::new())
    }
    fn last(&self, _: ReplicaId) -> Result<u64, Infallible> {
        Ok(self.own.len() as u64)
    }
    fn hash(&self, _: ReplicaId, seq: u64) -> Result<Option<Hash>, Infallible> {
        Ok(self.own.get(seq as usize - 1).map(Operation::hash))
    }
    fn after(&self, _: ReplicaId, seq: u64, most: usize) -> Result<Vec<Operation>, Infallible> {
        Ok(self.own.iter().skip(seq as usize).take(most).cloned().collect())
    }
    fn marks(&self) -> Result<Marks, Infallible> {
        Ok(self.marks.clone())
    }
    fn head(&self, _: StreamRef) -> Result<Head, Infallible> {
        Ok(Head::default())
    }
    fn streams(&self) -> Result<BTreeSet<StreamRef>, Infallible> {
        Ok(BTreeSet::from([stream()]))
    }
    fn is_written_in(&self, _: StreamRef) -> Result<bool, Infallible> {
        Ok(self.is_written_in)
    }
}

fn file(own: Vec<Operation>, sent: u64) -> Written {
    let sent = BTreeMap::from([(REPLICA, sent)]);
    Written {
        own,
        marks: Marks {
            epoch: Some(EPOCH),
            sent,
            since: 8,
            scope: 1,
        },
        is_written_in: false,
    }
}

fn welcome(epoch: Uuid, end: Option<&Operation>) -> Answer {
    let end = end.map(|end| End {
        replica: REPLICA,
        seq: end.header().seq,
        hash: end.hash(),
    });
    Answer::Welcome(Welcome {
        epoch,
        ends: end.into_iter().collect(),
    })
}

/// Tells a laptop an answer, keeps what it says, and asks what is next.
fn hears(laptop: &mut Laptop, file: &mut Written, answer: Answer) -> Next {
    if let Some(taking) = taken(laptop, file, answer) {
        file.marks = taking.marks;
    }
    let Ok(next) = laptop.next(file);
    next
}

fn taken(laptop: &mut Laptop, file: &Written, answer: Answer) -> Option<Taking> {
    let Ok(taking) = laptop.answered(file, answer);
    taking
}

#[test]
fn what_another_life_of_the_central_system_lost_is_sent_again() {
    let made = chain(3);
    let (mut laptop, mut file) = (Laptop::default(), file(made.clone(), 3));
    let other = Uuid::from_u128(77);
    let next = hears(&mut laptop, &mut file, welcome(other, Some(&made[0])));
    let expected = Push {
        epoch: other,
        replica: REPLICA,
        operations: made[1..].to_vec(),
    };
    assert_eq!(next, Next::Ask(Question::Push(expected)));
    assert_eq!((file.marks.since, file.marks.scope), (0, 0));
}

#[test]
fn what_a_central_system_lost_that_tells_its_old_life_is_sent_again_and_no_round_goes_on_without_a_pause() {
    let made = chain(3);
    let gap = || Answer::Refused(Refusal::Gap { expected: 2 });
    let fewer = || {
        Answer::Changed(Changed {
            heads: Vec::new(),
            is_whole: false,
            upto: 7,
            scope: 1,
        })
    };
    for proof in [gap, fewer] as [fn() -> Answer; 2] {
        let (mut laptop, mut file) = (Laptop::default(), file(made.clone(), 3));
        hears(&mut laptop, &mut file, welcome(EPOCH, Some(&made[0])));
        let next = hears(&mut laptop, &mut file, proof());
        assert!(matches!(next, Next::Ask(Question::Hello(_))));
        let next = hears(&mut laptop, &mut file, welcome(EPOCH, Some(&made[0])));
        let expected = Push {
            epoch: EPOCH,
            replica: REPLICA,
            operations: made[1..].to_vec(),
        };
        assert_eq!(next, Next::Ask(Question::Push(expected)));
        assert_eq!((file.marks.since, file.marks.scope), (0, 0));
        let next = hears(&mut laptop, &mut file, gap());
        assert_eq!(next, Next::Wait { seconds: 30 });
    }
}

#[test]
fn an_answer_that_was_lost_is_made_good_by_the_greeting() {
    let made = chain(3);
    let (mut laptop, mut file) = (Laptop::default(), file(made.clone(), 1));
    let next = hears(&mut laptop, &mut file, welcome(EPOCH, Some(&made[2])));
    assert!(matches!(next, Next::Ask(Question::Heads(_))));
}

#[test]
fn a_copy_that_was_put_back_is_told() {
    let made = chain(3);
    let (mut laptop, mut file) = (Laptop::default(), file(made[..2].to_vec(), 2));
    let next = hears(&mut laptop, &mut file, welcome(EPOCH, Some(&made[2])));
    assert_eq!(next, Next::Stop(Flaw::Behind { there: 3, here: 2 }));
}

#[test]
fn a_copy_that_has_written_on_is_told_though_it_has_as_many() {
    let made = chain(2);
    let mut copy = Chain::ending_in(&made[0]);
    let own = vec![made[0].clone(), next(&mut copy, 98), next(&mut copy, 99)];
    let (mut laptop, mut file) = (Laptop::default(), file(own, 1));
    let next = hears(&mut laptop, &mut file, welcome(EPOCH, Some(&made[1])));
    assert_eq!(next, Next::Stop(Flaw::Behind { there: 2, here: 3 }));
}

/// The answer that nothing is in scope any more.
fn nothing_in_scope() -> Answer {
    Answer::Changed(Changed {
        heads: Vec::new(),
        is_whole: true,
        upto: 9,
        scope: 2,
    })
}

#[test]
fn a_stream_is_given_up_only_when_all_is_sent() {
    let made = chain(2);
    let (mut laptop, mut file) = (Laptop::default(), file(made.clone(), 1));
    hears(&mut laptop, &mut file, welcome(EPOCH, Some(&made[0])));
    let taking = taken(&mut laptop, &file, nothing_in_scope()).unwrap();
    assert!(taking.given_up.is_empty());
    assert_eq!(taking.marks.scope, 1);
    let pushed = Answer::Pushed(Pushed {
        replica: REPLICA,
        upto: 2,
        unrightful: Vec::new(),
    });
    let next = hears(&mut laptop, &mut file, pushed);
    assert!(matches!(next, Next::Ask(Question::Heads(_))));
    let taking = taken(&mut laptop, &file, nothing_in_scope()).unwrap();
    assert_eq!(taking.given_up, [stream()]);
    assert_eq!(taking.marks.scope, 2);
}

#[test]
fn a_stream_is_not_given_up_while_somebody_writes_in_it() {
    let made = chain(1);
    let (mut laptop, mut file) = (Laptop::default(), file(made.clone(), 1));
    hears(&mut laptop, &mut file, welcome(EPOCH, Some(&made[0])));
    file.is_written_in = true;
    let taking = taken(&mut laptop, &file, nothing_in_scope()).unwrap();
    assert!(taking.given_up.is_empty());
    assert_eq!(taking.marks.scope, 1, "the list is asked for again");
    file.is_written_in = false;
    let taking = taken(&mut laptop, &file, nothing_in_scope()).unwrap();
    assert_eq!(taking.given_up, [stream()]);
}

#[test]
fn one_that_is_told_to_wait_waits_and_begins_anew() {
    let (mut laptop, mut file) = (Laptop::default(), file(chain(1), 0));
    let later = Answer::Refused(Refusal::Later { seconds: 20 });
    assert_eq!(hears(&mut laptop, &mut file, later), Next::Wait { seconds: 20 });
    laptop.begin();
    let Ok(next) = laptop.next(&file);
    assert!(matches!(next, Next::Ask(Question::Hello(_))));
}

#[test]
fn one_that_nobody_knows_stops() {
    let (mut laptop, mut file) = (Laptop::default(), file(chain(1), 0));
    let next = hears(&mut laptop, &mut file, Answer::Refused(Refusal::Unknown));
    assert_eq!(next, Next::Stop(Flaw::Refused(Refusal::Unknown)));
}
