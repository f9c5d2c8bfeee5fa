//! What `kvarbo-central check` finds in a record that somebody has written past the program, or that came back with less.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use central::Unsound::{self, Last, Operation, Replica, Stream};
use central::{Checked, Committee};
use domain::id::ReplicaId;
use support::Cluster;
use support::laptop::{Laptop, case, note};
use uuid::Uuid;

const NORTH: Committee = Committee(Uuid::from_u128(1));
const ANNAS: Unsound = Replica(ReplicaId(Uuid::from_u128(1)));

const KEPT: [&str; 4] = ["op", "stream", "chain_end", "committee"];

/// Puts back what was there before it was spoiled.
fn restoring() -> String {
    let begin = "SET session_replication_role = replica;".to_owned();
    let again = |table| format!("DELETE FROM {table}; INSERT INTO {table} SELECT * FROM kept_{table};");
    KEPT.into_iter().map(again).fold(begin, |all, one| all + &one)
}

#[tokio::test]
async fn what_was_changed_cut_off_or_given_to_another_is_found_and_said_where() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut anna = Laptop::of(&cluster, NORTH, 1).await;
    for of in [7, 7, 7, 8] {
        anna.write(case(of), note("Ringde."));
    }
    anna.push(&database).await;
    for table in KEPT {
        cluster
            .say(&format!("CREATE TABLE kept_{table} AS SELECT * FROM {table}"))
            .await;
    }
    let (seventh, eighth) = (Stream(case(7)), Stream(case(8)));
    let spoiled: [(&str, &[Unsound]); 13] = [
        ("UPDATE op SET received = now()", &[]),
        (
            "UPDATE op SET payload = replace(payload, 'Ringde', 'Besökte') WHERE number = 2",
            &[Operation(2)],
        ),
        ("DELETE FROM op WHERE number = 4", &[eighth, ANNAS, Last]),
        ("DELETE FROM op WHERE number = 2", &[Operation(3), seventh, ANNAS]),
        (
            "UPDATE op SET stream = '00000000-0000-0000-0000-000000000008' WHERE number = 3",
            &[Operation(3)],
        ),
        ("UPDATE op SET kind = 'person' WHERE number = 3", &[Operation(3)]),
        (
            "UPDATE op SET id = gen_random_uuid() WHERE number = 3",
            &[Operation(3)],
        ),
        (
            "UPDATE op SET replica = gen_random_uuid() WHERE number = 3",
            &[Operation(3)],
        ),
        ("UPDATE op SET seq = 9 WHERE number = 3", &[Operation(3)]),
        (
            "UPDATE op SET hash = sha256('') WHERE number = 3",
            &[Operation(3)],
        ),
        ("UPDATE stream SET revision = 2 WHERE revision = 3", &[seventh]),
        ("DELETE FROM chain_end", &[ANNAS]),
        ("UPDATE committee SET last_number = 5", &[Last]),
    ];
    for (spoil, found) in spoiled {
        cluster.say(spoil).await;
        let checked = database.check(NORTH).await.unwrap();
        assert_eq!(checked.unsound, found, "{spoil}");
        cluster.say(&restoring()).await;
    }
    let whole = Checked {
        operations: 4,
        unsound: vec![],
    };
    assert_eq!(database.check(NORTH).await.unwrap(), whole);
}

#[tokio::test]
async fn what_laptops_push_while_it_reads_is_no_flaw() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut anna = Laptop::of(&cluster, NORTH, 1).await;
    let (reading, end) = (database.clone(), std::sync::Arc::new(tokio::sync::Notify::new()));
    let told = std::sync::Arc::clone(&end);
    let checks = tokio::spawn(async move {
        let mut found = Vec::new();
        let mut is_over = std::pin::pin!(told.notified());
        loop {
            found.extend(reading.check(NORTH).await.unwrap().unsound);
            if futures_util::poll!(is_over.as_mut()).is_ready() {
                return found;
            }
        }
    });
    for number in 2..=12 {
        let mut other = Laptop::of(&cluster, NORTH, number).await;
        other.write(case(number.into()), note("Ringde."));
        other.push(&database).await;
        anna.write(case(7), note("Ringde."));
        anna.push(&database).await;
    }
    end.notify_one();
    assert_eq!(checks.await.unwrap(), []);
}
