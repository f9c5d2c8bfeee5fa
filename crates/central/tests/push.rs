//! What a laptop pushes into a real PostgreSQL: once, whole, in order, and seen by its own committee alone.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use central::{Committee, Database, Error};
use chrono::DateTime;
use domain::id::{ActorId, OpId, ReplicaId, StreamId, StreamKind, StreamRef};
use ledger::{Chain, Operation, P256Signer, Signer, Unsealed};
use std::collections::{BTreeMap, BTreeSet};
use support::Cluster;
use sync::wire::{End, Push, Refusal};
use uuid::Uuid;

const NORTH: Committee = Committee(Uuid::from_u128(1));
const SOUTH: Committee = Committee(Uuid::from_u128(2));

/// A laptop that writes notes in one case.
struct Laptop {
    signer: P256Signer,
    chain: Chain,
    written: Vec<Operation>,
}

impl Laptop {
    async fn of(cluster: &Cluster, committee: Committee, number: u8) -> Self {
        let signer = P256Signer::from_bytes(&[number; 32]).unwrap();
        let replica = ReplicaId(Uuid::from_u128(number.into()));
        let key = signer.public_key().to_bytes();
        cluster.register(committee.0, replica.0, &key).await;
        Self {
            signer,
            chain: Chain::new(replica),
            written: Vec::new(),
        }
    }

    /// Writes a note after those of `chain`.
    fn note(&self, chain: &mut Chain, text: &str) -> Operation {
        let at = DateTime::parse_from_rfc3339("2026-11-22T09:00:00+01:00").unwrap();
        let unsealed = Unsealed {
            id: OpId(Uuid::new_v4()),
            stream: StreamRef {
                kind: StreamKind::Case,
                id: StreamId(Uuid::from_u128(7)),
            },
            actor: ActorId(Uuid::from_u128(9)),
            role: "assessor".into(),
            kind: "journal.add".into(),
            schema: 1,
            profile: None,
            replaces: BTreeMap::new(),
            happened: at,
            written: at,
            blobs: Vec::new(),
        };
        let payload = format!("{{\"text\":\"{text}\"}}").into_bytes();
        chain
            .seal(unsealed, Some(payload), [3; 32], &self.signer)
            .unwrap()
    }

    fn write(&mut self, count: usize) {
        for _ in 0..count {
            let mut chain = self.chain.clone();
            self.written.push(self.note(&mut chain, "Ringde."));
            self.chain = chain;
        }
    }

    fn push(&self, epoch: Uuid, operations: &[Operation]) -> Push {
        Push {
            epoch,
            replica: self.chain.replica(),
            operations: operations.to_vec(),
        }
    }
}

async fn refused(database: &Database, committee: Committee, push: Push) -> Refusal {
    match database.push(committee, &push).await {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn what_is_pushed_twice_is_kept_once_and_outlives_a_server_that_is_killed() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut laptop = Laptop::of(&cluster, NORTH, 1).await;
    let mine = [laptop.chain.replica()];
    let welcome = database.greet(NORTH, &mine).await.unwrap();
    assert_eq!(welcome.ends, []);
    laptop.write(3);
    let all = |laptop: &Laptop| laptop.push(welcome.epoch, &laptop.written);
    assert_eq!(database.push(NORTH, &all(&laptop)).await.unwrap().upto, 3);
    laptop.write(2);
    let again = database.push(NORTH, &all(&laptop)).await.unwrap();
    assert_eq!(again.upto, 5, "three of them were there already");

    cluster.kill();
    cluster.begin();
    let database = cluster.database();
    let welcome = database.greet(NORTH, &mine).await.unwrap();
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
    let welcome = database.greet(NORTH, &[laptop.chain.replica()]).await.unwrap();
    let epoch = welcome.epoch;
    laptop.write(3);
    let gap = laptop.push(epoch, &laptop.written[1..]);
    assert_eq!(refused(&database, NORTH, gap).await, Refusal::Gap { expected: 1 });
    let other_life = laptop.push(Uuid::nil(), &laptop.written);
    assert_eq!(refused(&database, NORTH, other_life).await, Refusal::Epoch);
    let all = laptop.push(epoch, &laptop.written);
    database.push(NORTH, &all).await.unwrap();

    let forged = stranger.note(&mut laptop.chain.clone(), "Inte hennes.");
    let forged = laptop.push(epoch, &[forged]);
    assert_eq!(
        refused(&database, NORTH, forged).await,
        Refusal::Unsound { seq: 4 }
    );
    let checked = database.check(NORTH).await.unwrap();
    assert_eq!((checked.operations, checked.unsound), (3, vec![]));
}

#[tokio::test]
async fn a_file_and_its_copy_that_both_went_on_are_both_kept_and_their_two_ends_told() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut laptop = Laptop::of(&cluster, NORTH, 1).await;
    let mine = [laptop.chain.replica()];
    let epoch = database.greet(NORTH, &mine).await.unwrap().epoch;
    laptop.write(3);
    let all = laptop.push(epoch, &laptop.written);
    database.push(NORTH, &all).await.unwrap();
    let second = laptop.note(&mut Chain::ending_in(&laptop.written[0]), "Något annat.");
    database
        .push(NORTH, &laptop.push(epoch, &[second]))
        .await
        .unwrap();
    let ends = database.greet(NORTH, &mine).await.unwrap().ends;
    assert_eq!(
        ends.iter().map(|end| end.seq).collect::<BTreeSet<_>>(),
        BTreeSet::from([2, 3])
    );
    let checked = database.check(NORTH).await.unwrap();
    assert_eq!((checked.operations, checked.unsound), (4, vec![]));
}

#[tokio::test]
async fn a_stored_word_that_was_changed_is_found() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut laptop = Laptop::of(&cluster, NORTH, 1).await;
    let welcome = database.greet(NORTH, &[laptop.chain.replica()]).await.unwrap();
    laptop.write(3);
    let all = laptop.push(welcome.epoch, &laptop.written);
    database.push(NORTH, &all).await.unwrap();
    cluster
        .say("UPDATE op SET payload = replace(payload, 'Ringde', 'Besökte') WHERE number = 2")
        .await;
    assert_eq!(database.check(NORTH).await.unwrap().unsound, [2]);
}

#[tokio::test]
async fn a_committee_sees_nothing_of_another() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut north = Laptop::of(&cluster, NORTH, 1).await;
    let south = Laptop::of(&cluster, SOUTH, 2).await;
    let welcome = database.greet(NORTH, &[north.chain.replica()]).await.unwrap();
    north.write(2);
    let all = north.push(welcome.epoch, &north.written);
    database.push(NORTH, &all).await.unwrap();
    assert_eq!(database.check(NORTH).await.unwrap().operations, 2);
    assert_eq!(database.check(SOUTH).await.unwrap().operations, 0);
    for (committee, replica) in [(SOUTH, north.chain.replica()), (NORTH, south.chain.replica())] {
        let greeted = database.greet(committee, &[replica]).await;
        assert!(
            matches!(greeted, Err(Error::Refused(Refusal::Unknown))),
            "{greeted:?}"
        );
    }
    assert_eq!(refused(&database, SOUTH, all).await, Refusal::Unknown);
}
