//! The committee's stream, which everybody has: nobody fills it for others, nor says in it for another who she is.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use central::{Committee, Days, Role};
use domain::id::{ActorId, StreamId, StreamKind, StreamRef};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use support::Cluster;
use support::laptop::{Laptop, of};
use support::person::{COMMITTEE, Person};
use support::served::Served;
use uuid::Uuid;

const NORTH: Committee = Committee(Uuid::from_u128(1));

fn introduction(actor: ActorId) -> (&'static str, Value) {
    let author = json!({ "actor": actor, "name": "Någon Annan", "title": "Chef", "position": "team_lead" });
    ("user.introduce", json!({ "author": author }))
}

#[tokio::test]
async fn nobody_gives_a_colleague_another_name_neither_as_himself_nor_as_her() {
    let served = Served::start().await;
    for (number, role) in [(1, Role::Assessor), (2, Role::TeamLead)] {
        let (office, who) = (served.cluster.office(), served.subject(number));
        let appointed = office.appoint(COMMITTEE, &who, role, None, Days::default());
        appointed.await.unwrap();
    }
    let elin = Person::new("Elin Hammar", "1");
    elin.begins_a_case();
    elin.joins(&served.address, SyncState::Resting).await;

    let database = served.cluster.database();
    let mut bosse = served.laptop(COMMITTEE, 3).await;
    let key = ledger::Signer::public_key(&bosse.signer);
    let asker = database.asker(COMMITTEE, &served.subject(3), &key).await.unwrap();
    let hers: ActorId = elin.session().user.unwrap().id.parse().unwrap();
    let everybodys = StreamRef {
        kind: StreamKind::Committee,
        id: StreamId(COMMITTEE.0),
    };
    for actor in [asker.actor, hers] {
        bosse.asker.actor = actor;
        bosse.write(everybodys, introduction(hers));
    }
    bosse.asker = asker;
    bosse.push(&database).await;

    let maj = Person::new("Maj Lind", "2");
    let met = maj.joins(&served.address, SyncState::Resting).await;
    assert_eq!(met.news[0].by.as_deref(), Some("Elin Hammar"));
}

#[tokio::test]
async fn a_stream_of_other_rules_is_hers_who_began_it_and_fills_nobody_elses_laptop() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut anna = Laptop::of(&cluster, NORTH, 1).await;
    let mut bosse = Laptop::of(&cluster, NORTH, 2).await;
    let (everybodys, other) = (of(StreamKind::Committee, 1), of(StreamKind::Committee, 9));
    for stream in [everybodys, other] {
        anna.write(stream, ("rules.take", json!({ "hash": "00" })));
    }
    anna.push(&database).await;
    bosse.write(other, ("rules.take", json!({ "hash": "01" })));
    bosse.push(&database).await;
    assert_eq!(anna.scope(&database).await, BTreeSet::from([everybodys, other]));
    assert_eq!(bosse.scope(&database).await, BTreeSet::from([everybodys]));
}
