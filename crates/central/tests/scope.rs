//! Who may have what, decided from the database alone, on a real PostgreSQL.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use central::{Committee, Days, Error, Refused, Role};
use chrono::NaiveDate;
use domain::id::{ActorId, ReplicaId, StreamId, StreamKind};
use ledger::Signer;
use serde_json::json;
use std::collections::BTreeSet;
use std::pin::pin;
use support::Cluster;
use support::laptop::{
    Laptop, address, all_of, assign, case, conflict_of_interest, contact, intake, key, note, of, protection,
    subject, take_assignment_back,
};
use sync::wire::Refusal;
use uuid::Uuid;

const NORTH: Committee = Committee(Uuid::from_u128(1));
const SOUTH: Committee = Committee(Uuid::from_u128(2));

#[tokio::test]
async fn an_assessor_has_her_own_case_with_its_person_and_a_colleague_has_nothing_of_it() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut anna = Laptop::of(&cluster, NORTH, 1).await;
    let bosse = Laptop::of(&cluster, NORTH, 2).await;
    let elsewhere = Laptop::appointed(&cluster, SOUTH, 3, Role::TeamLead, None).await;
    anna.begin_case(10, 20);
    anna.push(&database).await;
    assert_eq!(anna.scope(&database).await, all_of(10, 20));
    let fetched = anna.fetch(&database, case(20)).await.unwrap();
    assert_eq!(fetched[0].operation, anna.written[2]);
    for other in [&bosse, &elsewhere] {
        assert_eq!(other.scope(&database).await, BTreeSet::new());
        for stream in all_of(10, 20) {
            let refused = other.fetch(&database, stream).await;
            assert_eq!(refused, Err(Refusal::OutOfScope { stream }));
        }
    }
}

#[tokio::test]
async fn a_lead_has_her_units_cases_and_not_another_units() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut anna = Laptop::appointed(&cluster, NORTH, 1, Role::Assessor, Some("Nord")).await;
    let mut bosse = Laptop::appointed(&cluster, NORTH, 2, Role::Assessor, Some("Syd")).await;
    let lead = Laptop::appointed(&cluster, NORTH, 3, Role::TeamLead, Some("Nord")).await;
    let over_all = Laptop::appointed(&cluster, NORTH, 4, Role::TeamLead, None).await;
    let administrator = Laptop::appointed(&cluster, NORTH, 5, Role::Administrator, None).await;
    anna.begin_case(10, 20);
    anna.push(&database).await;
    bosse.begin_case(11, 21);
    bosse.push(&database).await;
    assert_eq!(lead.scope(&database).await, all_of(10, 20));
    assert_eq!(over_all.scope(&database).await, &all_of(10, 20) | &all_of(11, 21));
    assert_eq!(administrator.scope(&database).await, BTreeSet::new());
}

#[tokio::test]
async fn a_case_that_is_given_on_is_gone_from_who_had_it_and_whole_with_who_has_it() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut anna = Laptop::of(&cluster, NORTH, 1).await;
    let bosse = Laptop::of(&cluster, NORTH, 2).await;
    anna.begin_case(10, 20);
    anna.begin_case(11, 21);
    anna.push(&database).await;
    let (hers, his) = (
        anna.heads(&database, 0, 0).await,
        bosse.heads(&database, 0, 0).await,
    );
    anna.write(case(20), note("Ringde."));
    anna.push(&database).await;
    let later = anna.heads(&database, hers.upto, hers.scope).await;
    assert!(!later.is_whole, "a note gives and withdraws nothing");
    assert_eq!(later.heads.len(), 1);

    anna.write(case(20), assign(&bosse));
    anna.push(&database).await;
    let hers = anna.heads(&database, later.upto, later.scope).await;
    assert!(hers.is_whole);
    let rest: BTreeSet<_> = hers.heads.iter().map(|(stream, _)| *stream).collect();
    assert_eq!(rest, all_of(11, 21));
    let his = bosse.heads(&database, his.upto, his.scope).await;
    assert!(his.is_whole);
    assert_eq!(bosse.scope(&database).await, all_of(10, 20));
    assert_eq!(bosse.fetch(&database, case(20)).await.unwrap().len(), 3);

    anna.write(case(20), note("Hade mer att säga."));
    anna.push(&database).await;
    let all = bosse.fetch(&database, case(20)).await.unwrap();
    assert_eq!(
        all[3].operation, anna.written[8],
        "what she still wrote is not lost"
    );
}

#[tokio::test]
async fn what_a_lead_gave_and_took_back_is_with_who_had_it_and_nobody_else_takes_it_back() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut anna = Laptop::of(&cluster, NORTH, 1).await;
    let bosse = Laptop::of(&cluster, NORTH, 2).await;
    let mut lead = Laptop::appointed(&cluster, NORTH, 3, Role::TeamLead, None).await;
    anna.begin_case(10, 20);
    anna.push(&database).await;
    lead.write(case(20), assign(&bosse));
    lead.push(&database).await;
    assert_eq!(anna.scope(&database).await, BTreeSet::new());
    assert_eq!(bosse.scope(&database).await, all_of(10, 20));

    let given = lead.written.last().unwrap().clone();
    anna.write(case(20), take_assignment_back(&given));
    anna.push(&database).await;
    assert_eq!(
        bosse.scope(&database).await,
        all_of(10, 20),
        "it is not hers any more"
    );
    lead.write(case(20), take_assignment_back(&given));
    lead.push(&database).await;
    assert_eq!(anna.scope(&database).await, all_of(10, 20));
    assert_eq!(bosse.scope(&database).await, BTreeSet::new());
}

#[tokio::test]
async fn who_declared_a_conflict_of_interest_has_nothing_of_the_case_whatever_her_role() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut anna = Laptop::of(&cluster, NORTH, 1).await;
    let mut lead = Laptop::appointed(&cluster, NORTH, 3, Role::TeamLead, None).await;
    let other_lead = Laptop::appointed(&cluster, NORTH, 4, Role::TeamLead, None).await;
    anna.begin_case(10, 20);
    anna.push(&database).await;
    lead.write(case(20), conflict_of_interest(&lead));
    lead.push(&database).await;
    assert_eq!(lead.scope(&database).await, BTreeSet::new());
    assert_eq!(other_lead.scope(&database).await, all_of(10, 20));
}

#[tokio::test]
async fn nobody_gets_at_a_case_or_a_person_by_what_she_writes_herself() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut anna = Laptop::of(&cluster, NORTH, 1).await;
    let mut bosse = Laptop::of(&cluster, NORTH, 2).await;
    anna.begin_case(10, 20);
    anna.push(&database).await;

    bosse.write(case(20), assign(&bosse));
    bosse.write(case(21), intake(&bosse, 10));
    bosse.write(of(StreamKind::Person, 10), protection("none"));
    bosse.push(&database).await;
    assert_eq!(bosse.scope(&database).await, BTreeSet::from([case(21)]));
    assert_eq!(anna.scope(&database).await, all_of(10, 20));
    let stored = database.check(NORTH).await.unwrap();
    assert_eq!(
        (stored.operations, stored.unsound),
        (6, vec![]),
        "it is kept all the same"
    );

    // Nor in another's name.
    let asker = bosse.asker.clone();
    bosse.asker.actor = anna.actor();
    bosse.write(case(21), assign(&anna));
    bosse.asker = asker;
    bosse.push(&database).await;
    assert_eq!(anna.scope(&database).await, all_of(10, 20));
}

#[tokio::test]
async fn nobody_gets_at_a_person_by_giving_one_id_to_two_operations_in_one_push_or_in_two() {
    for is_one_push in [true, false] {
        let cluster = Cluster::start().await;
        let database = cluster.database();
        let mut anna = Laptop::of(&cluster, NORTH, 1).await;
        let mut bosse = Laptop::of(&cluster, NORTH, 2).await;
        anna.begin_case(10, 20);
        anna.push(&database).await;
        bosse.write(case(21), intake(&bosse, 10));
        if !is_one_push {
            bosse.push(&database).await;
        }
        bosse.write_again(0, intake(&bosse, 11));
        bosse.push(&database).await;
        assert_eq!(bosse.scope(&database).await, BTreeSet::from([case(21)]));
    }
}

#[tokio::test]
async fn nobody_gets_at_a_protected_address_by_writing_that_it_is_not() {
    let cluster = Cluster::start().await;
    let (database, office) = (cluster.database(), cluster.office());
    let mut anna = Laptop::of(&cluster, NORTH, 1).await;
    let mut bosse = Laptop::of(&cluster, NORTH, 2).await;
    let person = of(StreamKind::Person, 10);
    let without = BTreeSet::from([case(20), person]);
    anna.begin_case(10, 20);
    anna.push(&database).await;
    for level in ["confidential", "none"] {
        anna.write(person, protection(level));
        anna.push(&database).await;
        assert_eq!(anna.scope(&database).await, without, "{level}");
    }
    // Nor where it was raised by who had no right to.
    bosse.write(person, protection("confidential"));
    bosse.push(&database).await;
    anna.write(person, protection("none"));
    anna.push(&database).await;
    assert_eq!(anna.scope(&database).await, without);

    let given = office
        .entrust(NORTH, &subject(1), StreamId(person.id.0), Days::default())
        .await
        .unwrap();
    anna.write_replacing(person, protection("none"), &bosse);
    anna.push(&database).await;
    office.withdraw(NORTH, given).await.unwrap();
    assert_eq!(anna.scope(&database).await, all_of(10, 20), "who has it may");
}

#[tokio::test]
async fn a_protected_persons_contact_details_are_given_by_name_only_and_withdrawn_when_she_is_protected() {
    let cluster = Cluster::start().await;
    let (database, office) = (cluster.database(), cluster.office());
    let mut anna = Laptop::of(&cluster, NORTH, 1).await;
    let lead = Laptop::appointed(&cluster, NORTH, 3, Role::TeamLead, None).await;
    anna.begin_case(10, 20);
    anna.push(&database).await;
    let before = lead.heads(&database, 0, 0).await;
    assert_eq!(before.heads.len(), 3);

    anna.write(of(StreamKind::Person, 10), protection("confidential"));
    anna.push(&database).await;
    let without = BTreeSet::from([case(20), of(StreamKind::Person, 10)]);
    for laptop in [&anna, &lead] {
        let stream = contact(10);
        assert_eq!(laptop.scope(&database).await, without);
        let refused = laptop.fetch(&database, stream).await;
        assert_eq!(refused, Err(Refusal::OutOfScope { stream }));
    }
    assert!(lead.heads(&database, before.upto, before.scope).await.is_whole);

    let given = office
        .entrust(NORTH, &subject(1), StreamId(Uuid::from_u128(10)), Days::default())
        .await
        .unwrap();
    assert_eq!(anna.scope(&database).await, all_of(10, 20));
    assert_eq!(lead.scope(&database).await, without);
    office.withdraw(NORTH, given).await.unwrap();
    assert_eq!(anna.scope(&database).await, without);
}

#[tokio::test]
async fn one_version_in_a_conflict_that_says_protected_protects() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut anna = Laptop::of(&cluster, NORTH, 1).await;
    let mut lead = Laptop::appointed(&cluster, NORTH, 3, Role::TeamLead, None).await;
    anna.begin_case(10, 20);
    anna.push(&database).await;
    anna.write(contact(10), address(true));
    anna.push(&database).await;
    lead.write(contact(10), address(false));
    lead.push(&database).await;
    let without = BTreeSet::from([case(20), of(StreamKind::Person, 10)]);
    assert_eq!(lead.scope(&database).await, without);
}

#[tokio::test]
async fn what_a_newer_program_says_of_a_person_protects_her_until_it_can_be_read() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut anna = Laptop::of(&cluster, NORTH, 1).await;
    let unread = [
        (of(StreamKind::Person, 10), ("person.protect", json!({}))),
        (contact(11), ("field.write", json!({ "protected": true }))),
    ];
    for (person, (stream, act)) in (10..).zip(unread) {
        anna.begin_case(person, 10 + person);
        anna.push(&database).await;
        assert!(anna.scope(&database).await.contains(&contact(person)));
        anna.write(stream, act);
        anna.push(&database).await;
        assert!(
            !anna.scope(&database).await.contains(&contact(person)),
            "{stream:?}"
        );
    }
}

#[tokio::test]
async fn a_right_that_was_withdrawn_or_whose_day_has_passed_leaves_nothing() {
    let cluster = Cluster::start().await;
    let (database, office) = (cluster.database(), cluster.office());
    let given = office
        .appoint(NORTH, &subject(1), Role::Assessor, None, Days::default())
        .await
        .unwrap();
    let mut anna = Laptop::registered(&database, NORTH, 1).await;
    anna.begin_case(10, 20);
    anna.push(&database).await;
    let before = anna.heads(&database, 0, 0).await;
    assert!(office.withdraw(NORTH, given).await.unwrap());
    let after = anna.heads(&database, before.upto, before.scope).await;
    assert!(after.is_whole);
    assert_eq!(after.heads, []);

    let past = Days {
        first: NaiveDate::from_ymd_opt(2020, 1, 1),
        last: NaiveDate::from_ymd_opt(2020, 12, 31),
    };
    office
        .appoint(NORTH, &subject(1), Role::TeamLead, None, past)
        .await
        .unwrap();
    assert_eq!(anna.scope(&database).await, BTreeSet::new());
    assert!(!office.withdraw(NORTH, Uuid::nil()).await.unwrap());
}

#[tokio::test]
async fn the_committees_stream_is_everybodys_who_does_anything_there() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut anna = Laptop::of(&cluster, NORTH, 1).await;
    let keeper = Laptop::appointed(&cluster, NORTH, 2, Role::CatalogueKeeper, None).await;
    let committee = of(StreamKind::Committee, 1);
    anna.write(committee, ("rules.take", json!({ "hash": "00" })));
    anna.push(&database).await;
    assert_eq!(keeper.scope(&database).await, BTreeSet::from([committee]));
}

#[tokio::test]
async fn a_fetch_answers_with_what_one_answer_carries_and_goes_on_where_it_ended() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut anna = Laptop::of(&cluster, NORTH, 1).await;
    anna.begin_case(10, 20);
    let long = "Lång. ".repeat(60_000);
    for _ in 0..4 {
        anna.write(case(20), note(&long));
        anna.push(&database).await;
    }
    let some = anna.fetch(&database, case(20)).await.unwrap();
    assert_eq!(some.len(), 3, "four times 360 kB are more than one answer");
    assert_eq!(some.last().unwrap().place.revision, 3);
}

#[tokio::test]
async fn a_device_is_registered_by_who_has_something_to_do_and_by_nobody_in_anothers_name() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut anna = Laptop::of(&cluster, NORTH, 1).await;
    let bosse = Laptop::of(&cluster, NORTH, 2).await;
    let unregistered = ActorId(Uuid::from_u128(0xff));
    let mut cecilia = Laptop::of(&cluster, NORTH, 3).await;
    cecilia.asker.actor = unregistered;
    anna.begin_case(10, 20);
    anna.write(case(20), assign(&cecilia));
    anna.push(&database).await;

    let register = async |who: u8, of: u8, replica: u128, actor: ActorId| {
        let (who, key, replica) = (
            subject(who),
            key(of).public_key(),
            ReplicaId(Uuid::from_u128(replica)),
        );
        match database.register(NORTH, &who, &key, replica, actor, &[]).await {
            Err(Error::Unregistered(refused)) => Err(refused),
            other => other.map_err(|other| panic!("{other}")),
        }
    };
    let fresh = ActorId(Uuid::from_u128(0xfe));
    assert_eq!(register(9, 9, 9, fresh).await, Err(Refused::NoRights));
    assert_eq!(register(2, 9, 9, anna.actor()).await, Err(Refused::ActorTaken));
    assert_eq!(register(2, 9, 9, unregistered).await, Err(Refused::ActorTaken));
    assert_eq!(register(2, 2, 1, bosse.actor()).await, Err(Refused::ReplicaTaken));
    assert_eq!(register(2, 2, 9, bosse.actor()).await, Err(Refused::ReplicaTaken));
    assert_eq!(register(2, 9, 1, bosse.actor()).await, Err(Refused::ReplicaTaken));
    assert_eq!(register(2, 2, 2, bosse.actor()).await, Ok(()), "again");
    assert_eq!(register(2, 9, 9, fresh).await, Ok(()), "another laptop of his");
}

#[tokio::test]
async fn a_revoked_device_is_given_nothing_and_what_it_sends_is_kept_apart() {
    let cluster = Cluster::start().await;
    let (database, office) = (cluster.database(), cluster.office());
    let mut anna = Laptop::of(&cluster, NORTH, 1).await;
    anna.begin_case(10, 20);
    anna.push(&database).await;
    assert!(office.revoke(NORTH, anna.replica()).await.unwrap());
    anna.asker = database
        .asker(NORTH, &subject(1), &key(1).public_key())
        .await
        .unwrap();
    anna.write(case(20), note("Skrivet utan nät."));
    assert_eq!(anna.push(&database).await.upto, 4, "it is taken");
    assert_eq!(
        database.check(NORTH).await.unwrap().operations,
        3,
        "not into the record"
    );
    let apart = cluster.connect("postgres").await;
    let apart = apart
        .query_one("SELECT payload FROM set_apart", &[])
        .await
        .unwrap();
    assert!(apart.get::<_, &str>(0).contains("Skrivet utan nät."));
    assert_eq!(anna.fetch(&database, case(20)).await, Err(Refusal::Revoked));
}

#[tokio::test]
async fn a_conflict_of_interest_that_is_declared_for_another_closes_nothing() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut anna = Laptop::of(&cluster, NORTH, 1).await;
    let lead = Laptop::appointed(&cluster, NORTH, 3, Role::TeamLead, None).await;
    anna.begin_case(10, 20);
    anna.write(case(20), conflict_of_interest(&lead));
    anna.push(&database).await;
    assert_eq!(lead.scope(&database).await, all_of(10, 20));
}

#[tokio::test]
async fn whoever_fetches_what_was_not_rightful_is_told() {
    let cluster = Cluster::start().await;
    let database = cluster.database();
    let mut anna = Laptop::of(&cluster, NORTH, 1).await;
    let mut bosse = Laptop::of(&cluster, NORTH, 2).await;
    anna.begin_case(10, 20);
    anna.push(&database).await;
    bosse.write(case(20), assign(&bosse));
    bosse.push(&database).await;
    let fetched = anna.fetch(&database, case(20)).await.unwrap();
    let verdicts: Vec<bool> = fetched.iter().map(|one| one.is_rightful).collect();
    assert_eq!(verdicts, [true, false]);
}

/// After a restore that lost her registration: a colleague's laptop was first back, and named her.
#[tokio::test]
async fn who_was_given_a_case_before_she_registered_is_bound_to_her_id_by_the_office() {
    let cluster = Cluster::start().await;
    let (database, office) = (cluster.database(), cluster.office());
    let mut anna = Laptop::of(&cluster, NORTH, 1).await;
    let cecilia = Laptop::of(&cluster, NORTH, 3).await;
    cluster
        .say("DELETE FROM device WHERE actor = '00000000-0000-0000-0000-0000000000a3'; DELETE FROM actor WHERE actor NOT IN (SELECT actor FROM device)")
        .await;
    anna.begin_case(10, 20);
    anna.write(case(20), assign(&cecilia));
    anna.push(&database).await;
    let (who, key) = (subject(3), key(3).public_key());
    let asked = async || {
        let registered = database.register(NORTH, &who, &key, cecilia.replica(), cecilia.actor(), &[]);
        registered.await
    };
    assert!(matches!(
        asked().await,
        Err(Error::Unregistered(Refused::ActorTaken))
    ));
    assert!(!office.bind(NORTH, &subject(3), anna.actor()).await.unwrap());
    assert!(office.bind(NORTH, &subject(3), cecilia.actor()).await.unwrap());
    asked().await.unwrap();
    assert_eq!(cecilia.scope(&database).await, all_of(10, 20));
}

#[tokio::test]
async fn a_right_is_given_in_line_with_the_pushes_of_its_committee() {
    let cluster = Cluster::start().await;
    let office = cluster.office();
    Laptop::of(&cluster, NORTH, 1).await;
    let mut pushing = cluster.connect("postgres").await;
    let push = pushing.transaction().await.unwrap();
    let head = format!("SELECT FROM committee WHERE committee = '{NORTH}' FOR NO KEY UPDATE");
    push.query(&head, &[]).await.unwrap();
    let (lead, days) = (subject(3), Days::default());
    let mut granting = pin!(office.appoint(NORTH, &lead, Role::TeamLead, None, days));
    tokio::select! {
        given = &mut granting => panic!("{given:?} while a push looked who has what"),
        () = cluster.holds_somebody_up() => {}
    }
    push.commit().await.unwrap();
    granting.await.unwrap();
}
