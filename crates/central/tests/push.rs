//! What a laptop pushes into a real PostgreSQL: once, whole, in order, and seen by its own committee alone.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use central::{Committee, Database, Error, Refused, Role};
use domain::id::ReplicaId;
use ledger::{Chain, Operation, P256Signer, Signer};
use std::collections::{BTreeMap, BTreeSet};
use support::Cluster;
use support::laptop::{Laptop, case, key, note, subject};
use sync::HandOver;
use sync::wire::{End, Push, Refusal};
use tokio::task::JoinSet;
use uuid::Uuid;

const NORTH: Committee = Committee(Uuid::from_u128(1));
const SOUTH: Committee = Committee(Uuid::from_u128(2));

fn write(laptop: &mut Laptop, count: usize) {
    for _ in 0..count {
        laptop.write(case(7), note("Ringde."));
    }
}

fn push(laptop: &Laptop, epoch: Uuid, operations: &[Operation]) -> Push {
    Push {
        epoch,
        replica: laptop.replica(),
        operations: operations.to_vec(),
    }
}

async fn refused(database: &Database, laptop: &Laptop, push: Push) -> Refusal {
    match database.push(&laptop.asker, &push).await {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn what_is_pushed_twice_is_kept_once_and_outlives_a_server_that_is_killed() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut laptop = Laptop::of(&cluster, NORTH, 1).await;
    let mine = [laptop.replica()];
    let welcome = database.greet(&laptop.asker, &mine).await.unwrap();
    assert_eq!(welcome.ends, []);
    write(&mut laptop, 3);
    let all = |laptop: &Laptop| push(laptop, welcome.epoch, &laptop.written);
    assert_eq!(database.push(&laptop.asker, &all(&laptop)).await.unwrap().upto, 3);
    write(&mut laptop, 2);
    let again = database.push(&laptop.asker, &all(&laptop)).await.unwrap();
    assert_eq!(again.upto, 5, "three of them were there already");

    cluster.kill();
    cluster.begin();
    let database = cluster.database();
    let welcome = database.greet(&laptop.asker, &mine).await.unwrap();
    let end = End {
        replica: mine[0],
        seq: 5,
        hash: laptop.written[4].hash(),
    };
    assert_eq!(welcome.ends, [end]);
    let checked = database.check(NORTH).await.unwrap();
    assert_eq!((checked.operations, checked.unsound), (5, vec![]));
}

#[tokio::test]
async fn a_gap_another_life_and_a_strangers_hand_change_nothing() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut laptop = Laptop::of(&cluster, NORTH, 1).await;
    let stranger = Laptop::of(&cluster, NORTH, 2).await;
    let welcome = database.greet(&laptop.asker, &[laptop.replica()]).await.unwrap();
    let epoch = welcome.epoch;
    write(&mut laptop, 3);
    let gap = push(&laptop, epoch, &laptop.written[1..]);
    assert_eq!(
        refused(&database, &laptop, gap).await,
        Refusal::Gap { expected: 1 }
    );
    let other_life = push(&laptop, Uuid::nil(), &laptop.written);
    assert_eq!(refused(&database, &laptop, other_life).await, Refusal::Epoch);
    let all = push(&laptop, epoch, &laptop.written);
    database.push(&laptop.asker, &all).await.unwrap();

    let forged = stranger.seal(&mut laptop.chain.clone(), case(7), note("Inte hennes."));
    let forged = push(&laptop, epoch, &[forged]);
    assert_eq!(
        refused(&database, &laptop, forged).await,
        Refusal::Unsound { seq: 4 }
    );
    let checked = database.check(NORTH).await.unwrap();
    assert_eq!((checked.operations, checked.unsound), (3, vec![]));
}

#[tokio::test]
async fn an_id_that_was_given_twice_stops_nothing_and_a_zero_byte_is_no_operation() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut laptop = Laptop::of(&cluster, NORTH, 1).await;
    let epoch = laptop.epoch(&database).await;
    write(&mut laptop, 2);
    let mut all = laptop.written.clone();
    let mut chain = laptop.chain.clone();
    let mut again = all[0].header().clone();
    again.seq = 3;
    again.prev = chain.head();
    let bytes = serde_json::to_vec(&again).unwrap();
    let signature = laptop.signer.sign(&bytes).unwrap();
    let (payload, salt) = (all[0].payload().unwrap().to_vec(), *all[0].salt().unwrap());
    all.push(Operation::from_parts(bytes, signature, Some(payload), Some(salt)).unwrap());
    database
        .push(&laptop.asker, &push(&laptop, epoch, &all))
        .await
        .unwrap();
    assert_eq!(database.check(NORTH).await.unwrap().operations, 3);

    chain = Chain::ending_in(&all[2]);
    let zero = laptop.seal_bytes(&mut chain, case(7), "journal.add", vec![0]);
    let zero = push(&laptop, epoch, &[zero]);
    assert_eq!(
        refused(&database, &laptop, zero).await,
        Refusal::Unsound { seq: 4 }
    );
}

#[tokio::test]
async fn a_file_and_its_copy_that_both_went_on_are_both_kept_and_their_two_ends_told() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut laptop = Laptop::of(&cluster, NORTH, 1).await;
    let mine = [laptop.replica()];
    let epoch = database.greet(&laptop.asker, &mine).await.unwrap().epoch;
    write(&mut laptop, 3);
    let all = push(&laptop, epoch, &laptop.written);
    database.push(&laptop.asker, &all).await.unwrap();
    let second = laptop.seal(
        &mut Chain::ending_in(&laptop.written[0]),
        case(7),
        note("Något annat."),
    );
    database
        .push(&laptop.asker, &push(&laptop, epoch, &[second]))
        .await
        .unwrap();
    let ends = database.greet(&laptop.asker, &mine).await.unwrap().ends;
    assert_eq!(
        ends.iter().map(|end| end.seq).collect::<BTreeSet<_>>(),
        BTreeSet::from([2, 3])
    );
    let checked = database.check(NORTH).await.unwrap();
    assert_eq!((checked.operations, checked.unsound), (4, vec![]));
}

#[tokio::test]
async fn one_answer_carries_a_weight_and_always_one() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut laptop = Laptop::of(&cluster, NORTH, 1).await;
    let heavy = "Besökte. ".repeat(50_000);
    for text in [&heavy, "Ringde.", &heavy, &heavy] {
        laptop.write(case(7), note(text));
    }
    let all = laptop.pushing(&database, &laptop.written).await;
    database.push(&laptop.asker, &all).await.unwrap();
    let fetched = laptop.fetch(&database, case(7)).await.unwrap();
    let revisions: Vec<u64> = fetched.iter().map(|one| one.place.revision).collect();
    assert_eq!(revisions, [1, 2, 3], "a third of 450 kB is more than 1 MiB");
}

#[tokio::test]
async fn a_database_that_was_put_back_has_another_life_once_its_owner_says_so() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut laptop = Laptop::of(&cluster, NORTH, 1).await;
    write(&mut laptop, 1);
    let before = laptop.pushing(&database, &laptop.written).await;
    let life = cluster.office().begin_anew().await.unwrap();
    assert_eq!(refused(&database, &laptop, before).await, Refusal::Epoch);
    let welcome = database.greet(&laptop.asker, &[laptop.replica()]).await.unwrap();
    assert_eq!(welcome.epoch, life);
}

/// Offline, as every pilot begins: the file is put back before it has met the central system, and goes on as another replica.
#[tokio::test]
async fn what_a_file_wrote_before_it_was_put_back_is_sent_by_the_replica_that_it_handed_over_to() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let anna = Laptop::of(&cluster, NORTH, 1).await;
    let mut before = Laptop::unregistered(NORTH, 2);
    before.asker.actor = anna.actor();
    write(&mut before, 2);
    let (who, next) = (subject(1), key(3).public_key());
    let register = async |word: HandOver| {
        let replica = ReplicaId(Uuid::from_u128(3));
        database
            .register(NORTH, &who, &next, replica, anna.actor(), &[word])
            .await
    };
    let word = |by: &P256Signer| HandOver::sign(before.replica(), by, &next).unwrap();
    let anothers = HandOver {
        key: before.signer.public_key(),
        ..word(&key(9))
    };
    assert!(matches!(
        register(anothers).await,
        Err(Error::Unregistered(Refused::ReplicaTaken))
    ));
    register(word(&before.signer)).await.unwrap();
    let asker = database.asker(NORTH, &who, &next).await.unwrap();
    let welcome = database
        .greet(&asker, &[before.replica(), asker.replica])
        .await
        .unwrap();
    let all = push(&before, welcome.epoch, &before.written);
    assert_eq!(database.push(&asker, &all).await.unwrap().upto, 2);
}

#[tokio::test]
async fn a_committee_sees_nothing_of_another() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut north = Laptop::of(&cluster, NORTH, 1).await;
    let south = Laptop::of(&cluster, SOUTH, 2).await;
    let welcome = database.greet(&north.asker, &[north.replica()]).await.unwrap();
    write(&mut north, 2);
    let all = push(&north, welcome.epoch, &north.written);
    database.push(&north.asker, &all).await.unwrap();
    assert_eq!(database.check(NORTH).await.unwrap().operations, 2);
    assert_eq!(database.check(SOUTH).await.unwrap().operations, 0);
    for (asker, replica) in [(&south.asker, north.replica()), (&north.asker, south.replica())] {
        let greeted = database.greet(asker, &[replica]).await;
        assert!(
            matches!(greeted, Err(Error::Refused(Refusal::Unknown))),
            "{greeted:?}"
        );
    }
    assert_eq!(refused(&database, &south, all).await, Refusal::Unknown);
}

#[tokio::test]
async fn laptops_that_begin_cases_at_the_same_moment_never_wait_for_each_other_in_a_ring() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut pushing = JoinSet::new();
    for number in 1..=10 {
        let mut laptop = Laptop::of(&cluster, NORTH, number).await;
        let database = database.clone();
        pushing.spawn(async move {
            for round in 0..3 {
                let id = 1000 + 10 * u128::from(number) + round;
                laptop.begin_case(id, id);
                laptop.push(&database).await;
            }
        });
    }
    pushing.join_all().await;
    assert!(!cluster.log().contains("deadlock"));
    let checked = database.check(NORTH).await.unwrap();
    assert_eq!((checked.operations, checked.unsound), (90, vec![]));
}

/// Every operation has its number and its place in one stream, so to a reader who has all streams the places of all heads
/// together are the last number: one that was passed over would be missing for good.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_reads_while_many_write_passes_nothing_over() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let lead = Laptop::appointed(&cluster, NORTH, 99, Role::TeamLead, None).await;
    let mut pushing = JoinSet::new();
    for number in 1..=8 {
        let mut laptop = Laptop::of(&cluster, NORTH, number).await;
        let database = database.clone();
        pushing.spawn(async move {
            for round in 0..5 {
                let id = 1000 + 10 * u128::from(number) + round;
                laptop.begin_case(id, id);
                laptop.write(case(1010), note("I en annans ärende."));
                laptop.push(&database).await;
            }
        });
    }
    let (mut upto, mut scope, mut heads) = (0, 0, BTreeMap::new());
    while upto < 8 * 5 * 4 {
        let is_over = pushing.is_empty();
        let changed = lead.heads(&database, upto, scope).await;
        assert!(changed.upto >= upto);
        if changed.is_whole {
            heads.clear();
        }
        (upto, scope) = (changed.upto, changed.scope);
        heads.extend(changed.heads);
        let there: u64 = heads.values().map(|head| head.revision).sum();
        assert_eq!(there, upto);
        assert!(!is_over || upto == 8 * 5 * 4, "all were answered for");
        while let Some(pushed) = pushing.try_join_next() {
            pushed.unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_push_that_a_killed_server_had_in_hand_is_kept_once_when_it_is_sent_again() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut laptop = Laptop::of(&cluster, NORTH, 1).await;
    write(&mut laptop, 3);
    let all = laptop.pushing(&database, &laptop.written).await;
    let holding = cluster.connect("postgres").await;
    holding
        .batch_execute("BEGIN; SELECT FROM committee FOR UPDATE")
        .await
        .unwrap();
    let (asker, pushed, in_hand) = (laptop.asker.clone(), all.clone(), database.clone());
    let pushing = tokio::spawn(async move { in_hand.push(&asker, &pushed).await });
    cluster.holds_somebody_up().await;
    cluster.kill();
    cluster.begin();
    // Whether it is told that it was done or not: the laptop sends what it was not answered for again.
    let _ = pushing.await.unwrap();
    assert_eq!(database.push(&laptop.asker, &all).await.unwrap().upto, 3);
    let checked = database.check(NORTH).await.unwrap();
    assert_eq!((checked.operations, checked.unsound), (3, vec![]));
}
