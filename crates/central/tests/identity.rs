//! Signing in at a real identity provider, the certified one of `tests/identity`, and coming in by what it gives.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use central::{Committee, Days, Role, Subject};
use serde_json::json;
use support::Cluster;
use support::laptop::{Laptop, key};
use support::provider::Provider;
use support::served::{Served, Shown};
use uuid::Uuid;

const NORTH: Committee = Committee(Uuid::from_u128(1));

/// A question with this token.
fn shown(served: &Served, laptop: &Laptop, path: &str, token: &str, body: &serde_json::Value) -> Shown {
    Shown {
        method: "POST".into(),
        path: path.into(),
        authorization: Some(format!("DPoP {token}")),
        proof: Some(served.proof(&laptop.signer, "POST", path, token)),
        committee: Some(NORTH.to_string()),
        body: serde_json::to_vec(body).unwrap(),
    }
}

#[tokio::test]
async fn who_signs_in_registers_her_laptop_and_asks_from_it_and_from_no_other() {
    let provider = Provider::start();
    let cluster = Cluster::start().await;
    let who = Subject {
        issuer: provider.issuer.clone(),
        subject: "anna".into(),
    };
    let office = cluster.office();
    office
        .appoint(NORTH, &who, Role::Assessor, None, Days::default())
        .await
        .unwrap();
    let served = Served::by(cluster, &provider.issuer).await;
    let anna = Laptop::unregistered(NORTH, 1);
    let tokens = provider.sign_in("anna", &anna.signer).await;

    let hello = json!({ "replicas": [anna.replica()] });
    let before = served
        .ask(shown(&served, &anna, "/v1/hello", &tokens.access, &hello))
        .await;
    assert_eq!(
        before,
        (403, json!({ "refused": "unknown" })),
        "she has not registered it"
    );
    let device = json!({ "replica": anna.replica(), "actor": anna.actor() });
    let registered = served
        .ask(shown(&served, &anna, "/v1/devices", &tokens.access, &device))
        .await;
    assert_eq!(registered, (200, device));
    let (status, answer) = served
        .ask(shown(&served, &anna, "/v1/hello", &tokens.access, &hello))
        .await;
    assert_eq!(status, 200, "{answer}");

    // Her token, taken to another laptop.
    let mut thief = Laptop::unregistered(NORTH, 9);
    thief.asker = anna.asker.clone();
    let stolen = served
        .ask(shown(&served, &thief, "/v1/hello", &tokens.access, &hello))
        .await;
    assert_eq!(stolen, (401, json!({ "code": "proof_invalid" })));

    // A new one is to be had where she is, and nowhere else.
    let again = provider.refresh(&tokens.refresh, &anna.signer).await.unwrap();
    let (status, _) = served
        .ask(shown(&served, &anna, "/v1/hello", &again.access, &hello))
        .await;
    assert_eq!(status, 200);
    assert!(provider.refresh(&tokens.refresh, &key(9)).await.is_err());

    // Somebody who may sign in and has nothing to do here.
    let bosse = Laptop::unregistered(NORTH, 2);
    let tokens = provider.sign_in("bosse", &bosse.signer).await;
    let device = json!({ "replica": bosse.replica(), "actor": bosse.actor() });
    let refused = served
        .ask(shown(&served, &bosse, "/v1/devices", &tokens.access, &device))
        .await;
    assert_eq!(refused, (403, json!({ "code": "no_rights" })));
}
