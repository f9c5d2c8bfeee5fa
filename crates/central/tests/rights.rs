//! The second lock: what the serving role may do when a statement has forgotten the first.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use central::Committee;
use support::laptop::Laptop;
use support::{Cluster, PROGRAM};
use tokio_postgres::error::SqlState;

const NORTH: &str = "00000000-0000-0000-0000-000000000001";
const SOUTH: &str = "00000000-0000-0000-0000-000000000002";
/// Every table and view that has a committee, from the database itself: a new one is tried too.
const OF_COMMITTEES: &str = "
    SELECT relname, relkind = 'r' OR relkind = 'p' AS is_table, relrowsecurity AND relforcerowsecurity AS is_locked
    FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
    WHERE attname = 'committee' AND relkind IN ('r', 'p', 'v') AND relnamespace = 'public'::regnamespace
        AND NOT relispartition";

#[tokio::test]
async fn a_connection_that_names_no_committee_reads_nothing_and_one_that_does_reads_its_own() {
    let cluster = Cluster::start().await;
    for committee in [NORTH, SOUTH] {
        Laptop::of(&cluster, Committee(committee.parse().unwrap()), 1).await;
    }
    let program = cluster.connect(PROGRAM).await;
    let all = program.query(OF_COMMITTEES, &[]).await.unwrap();
    assert!(all.len() > 10);
    for row in all {
        let table: &str = row.get("relname");
        assert!(!row.get::<_, bool>("is_table") || row.get("is_locked"), "{table}");
        let refused = program.query(&format!("SELECT * FROM {table}"), &[]).await;
        // The policy asks for the name of a committee that nobody gave, so the statement did come that far.
        let code = refused.unwrap_err().code().cloned();
        assert_eq!(code, Some(SqlState::UNDEFINED_OBJECT), "{table} without a name");
    }
    let name = format!("SET kvarbo.committee = '{SOUTH}'");
    program.batch_execute(&name).await.unwrap();
    let seen = program
        .query(
            "SELECT committee::text FROM replica UNION ALL SELECT committee::text FROM appointed",
            &[],
        )
        .await
        .unwrap();
    let seen: Vec<String> = seen.iter().map(|row| row.get(0)).collect();
    assert_eq!(seen, [SOUTH, SOUTH]);
    let into_another =
        format!("INSERT INTO stream (committee, kind, stream) VALUES ('{NORTH}', 'case', '{NORTH}')");
    let refused = program.execute(&into_another, &[]).await.unwrap_err();
    assert_eq!(refused.code(), Some(&SqlState::INSUFFICIENT_PRIVILEGE));
}

#[tokio::test]
async fn whoever_serves_changes_and_deletes_nothing_that_a_laptop_made() {
    let cluster = Cluster::start().await;
    let program = cluster.connect(PROGRAM).await;
    let name = format!("SET kvarbo.committee = '{SOUTH}'");
    program.batch_execute(&name).await.unwrap();
    for forbidden in [
        "DELETE FROM op",
        "UPDATE op SET payload = NULL, salt = NULL",
        "TRUNCATE op",
        "DELETE FROM stream",
        "DELETE FROM replica",
        "UPDATE replica SET public_key = public_key",
        "INSERT INTO appointment (committee, identity, role, first_day) SELECT committee, identity, 'team_lead', now() FROM identity",
        "UPDATE appointment SET role = 'team_lead'",
        "INSERT INTO entrusted (committee, identity, person, first_day) SELECT committee, identity, identity, now() FROM identity",
        "INSERT INTO identity (committee, issuer, subject) SELECT committee, 'a', 'b' FROM committee",
        "UPDATE actor SET identity = identity",
        "UPDATE device SET revoked = NULL",
        "UPDATE op SET rightful = true",
        "DELETE FROM case_about",
        "INSERT INTO life (epoch) VALUES (gen_random_uuid())",
        "ALTER TABLE op NO FORCE ROW LEVEL SECURITY",
    ] {
        let refused = program.execute(forbidden, &[]).await.unwrap_err();
        assert_eq!(
            refused.code(),
            Some(&SqlState::INSUFFICIENT_PRIVILEGE),
            "{forbidden}"
        );
    }
}
