//! A central system that was put back from before a case was made: whoever's laptop is first to send what was lost, each has
//! what she had.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use central::{Committee, Role};
use domain::id::{StreamKind, StreamRef};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use support::Cluster;
use support::laptop::{Laptop, address, all_of, assign, case, contact, intake, note, of};
use uuid::Uuid;

const NORTH: Committee = Committee(Uuid::from_u128(1));

fn person(id: u128) -> StreamRef {
    of(StreamKind::Person, id)
}

fn language() -> (&'static str, Value) {
    let value = json!({ "tag": "fi", "interpreter": false });
    ("field.write", json!({ "field": "language", "value": value }))
}

/// Anna, who registered a person and her case and gave it on, and Bosse, who has worked with it since.
async fn two(cluster: &Cluster) -> (Laptop, Laptop) {
    let mut anna = Laptop::of(cluster, NORTH, 1).await;
    let mut bosse = Laptop::of(cluster, NORTH, 2).await;
    anna.begin_case(10, 20);
    anna.write(case(20), assign(&bosse));
    for (stream, act) in [
        (person(10), language()),
        (contact(10), address(false)),
        (case(20), note("Ringde.")),
    ] {
        bosse.write(stream, act);
    }
    (anna, bosse)
}

#[tokio::test]
async fn who_has_the_case_has_it_again_with_its_person_whoever_comes_first() {
    for is_hers_first in [true, false] {
        let cluster = Cluster::start().await;
        let database = cluster.database();
        let (mut anna, mut bosse) = two(&cluster).await;
        let lead = Laptop::appointed(&cluster, NORTH, 3, Role::TeamLead, None).await;
        if is_hers_first {
            anna.push(&database).await;
            bosse.push(&database).await;
        } else {
            bosse.push(&database).await;
            anna.push(&database).await;
        }
        for one in [&bosse, &lead] {
            assert_eq!(one.scope(&database).await, all_of(10, 20), "{is_hers_first}");
        }
        assert_eq!(anna.scope(&database).await, BTreeSet::new(), "{is_hers_first}");
        for stream in [person(10), case(20)] {
            let fetched = bosse.fetch(&database, stream).await.unwrap();
            assert!(fetched.iter().all(|one| one.is_rightful), "{is_hers_first}");
        }
    }
}

#[tokio::test]
async fn what_was_lost_may_come_in_several_pushes() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let (anna, mut bosse) = two(&cluster).await;
    let lead = Laptop::appointed(&cluster, NORTH, 3, Role::TeamLead, None).await;
    bosse.push(&database).await;
    for one in anna.written.clone() {
        let push = anna.pushing(&database, &[one]).await;
        database.push(&anna.asker, &push).await.unwrap();
    }
    for one in [&bosse, &lead] {
        assert_eq!(one.scope(&database).await, all_of(10, 20));
    }
    assert_eq!(anna.scope(&database).await, BTreeSet::new());
}

#[tokio::test]
async fn what_is_registered_is_nobody_elses_to_register() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let (mut anna, mut bosse) = two(&cluster).await;
    let mut cecilia = Laptop::of(&cluster, NORTH, 3).await;
    bosse.push(&database).await;
    anna.push(&database).await;
    cecilia.begin_case(10, 20);
    cecilia.write(case(20), intake(&cecilia, 10));
    cecilia.push(&database).await;
    assert_eq!(cecilia.scope(&database).await, BTreeSet::new());
    assert_eq!(bosse.scope(&database).await, all_of(10, 20));
}
