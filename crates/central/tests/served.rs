//! The program as laptops meet it: HTTP on the loopback, a real PostgreSQL, an identity provider that fails.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use central::Committee;
use chrono::DateTime;
use ledger::Signer;
use serde_json::{Value, json};
use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use support::Cluster;
use support::issuer::{Issuer, header, now, signed};
use support::laptop::{Laptop, all_of, case, note};
use support::served::{Served, Shown};
use sync::proof::Proof;
use sync::wire::{Answer, Fetch, Heads, Hello, Push, Refusal};
use tokio::time::timeout;
use uuid::Uuid;

const NORTH: Committee = Committee(Uuid::from_u128(1));
/// `{"replicas":[]}`, packed by gzip.
const NO_REPLICAS: &[u8] = &[
    31, 139, 8, 0, 0, 0, 0, 0, 0, 3, 171, 86, 42, 74, 45, 200, 201, 76, 78, 44, 86, 178, 138, 142, 173, 5, 0,
    235, 132, 221, 23, 15, 0, 0, 0,
];

/// Packed by the system's own program.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packing = Command::new("gzip")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut into = packing.stdin.take().unwrap();
    std::thread::scope(|scope| {
        scope.spawn(move || into.write_all(bytes).unwrap());
        packing.wait_with_output().unwrap().stdout
    })
}

async fn asked(served: &Served, laptop: &Laptop, path: &str, question: &impl serde::Serialize) -> Answer {
    let (_, answer) = served.ask(served.shown(laptop, path, question)).await;
    serde_json::from_value(answer.clone()).unwrap_or_else(|_| panic!("{answer}"))
}

async fn epoch(served: &Served, laptop: &Laptop) -> Uuid {
    let hello = Hello {
        replicas: vec![laptop.replica()],
    };
    let Answer::Welcome(welcome) = asked(served, laptop, "/v1/hello", &hello).await else {
        panic!("no welcome");
    };
    welcome.epoch
}

fn heads(laptop: &Laptop, epoch: Uuid) -> Heads {
    Heads {
        epoch,
        replica: laptop.replica(),
        since: 0,
        scope: 0,
    }
}

#[tokio::test]
async fn what_one_pushes_over_http_one_fetches_again_byte_for_byte() {
    let served = Served::start().await;
    let mut anna = served.laptop(NORTH, 1).await;
    anna.begin_case(10, 20);
    let epoch = epoch(&served, &anna).await;
    let push = Push {
        epoch,
        replica: anna.replica(),
        operations: anna.written.clone(),
    };
    let pushed = asked(&served, &anna, "/v1/push", &push).await;
    assert!(matches!(pushed, Answer::Pushed(pushed) if pushed.upto == 3));
    let Answer::Changed(changed) = asked(&served, &anna, "/v1/heads", &heads(&anna, epoch)).await else {
        panic!("no heads");
    };
    assert_eq!(
        changed
            .heads
            .iter()
            .map(|(stream, _)| *stream)
            .collect::<std::collections::BTreeSet<_>>(),
        all_of(10, 20)
    );
    let fetch = Fetch {
        epoch,
        replica: anna.replica(),
        after: vec![(case(20), 0)],
    };
    let Answer::Fetched(fetched) = asked(&served, &anna, "/v1/fetch", &fetch).await else {
        panic!("nothing fetched");
    };
    assert_eq!(fetched.operations[0].operation, anna.written[2]);

    let other = served.laptop(NORTH, 2).await;
    let refused = asked(
        &served,
        &other,
        "/v1/fetch",
        &Fetch {
            replica: other.replica(),
            ..fetch
        },
    )
    .await;
    assert_eq!(refused, Answer::Refused(Refusal::OutOfScope { stream: case(20) }));
}

#[tokio::test]
async fn a_revoked_device_is_told_so_and_its_work_is_taken() {
    let served = Served::start().await;
    let mut anna = served.laptop(NORTH, 1).await;
    let epoch = epoch(&served, &anna).await;
    served
        .cluster
        .office()
        .revoke(NORTH, anna.replica())
        .await
        .unwrap();
    anna.write(case(20), note("Skrivet utan nät."));
    let push = Push {
        epoch,
        replica: anna.replica(),
        operations: anna.written.clone(),
    };
    let pushed = asked(&served, &anna, "/v1/push", &push).await;
    assert!(matches!(pushed, Answer::Pushed(_)), "{pushed:?}");
    for path in ["/v1/heads", "/v1/fetch"] {
        let question =
            json!({ "epoch": epoch, "replica": anna.replica(), "since": 0, "scope": 0, "after": [] });
        let (status, answer) = served.ask(served.shown(&anna, path, &question)).await;
        assert_eq!((status, answer), (403, json!({ "refused": "revoked" })), "{path}");
    }
}

#[tokio::test]
async fn a_key_of_the_identity_providers_is_looked_for_when_it_is_new_and_kept_while_nobody_answers() {
    let served = Served::start().await;
    let anna = served.laptop(NORTH, 1).await;
    assert_eq!(served.issuer().asked(), 1);
    let hello = json!({ "replicas": [anna.replica()] });
    let with_key = |number: u8| {
        let token = signed(
            &header(number),
            &served.issuer().claims(1, &anna.signer.public_key()),
            number,
        );
        Shown {
            proof: Some(served.proof(&anna.signer, "POST", "/v1/hello", &token)),
            authorization: Some(format!("DPoP {token}")),
            ..served.shown(&anna, "/v1/hello", &hello)
        }
    };
    served.issuer().rotate(&[201]);
    assert_eq!(served.ask(with_key(201)).await.0, 200, "it is looked for");
    assert_eq!(
        served.ask(with_key(200)).await,
        (401, json!({ "code": "token_invalid" })),
        "the old one is gone"
    );
    assert_eq!(
        served.ask(with_key(202)).await,
        (401, json!({ "code": "token_invalid" }))
    );
    assert_eq!(
        served.issuer().asked(),
        2,
        "nobody makes the program ask for every token"
    );
    served.issuer().fall_silent();
    assert_eq!(served.ask(with_key(201)).await.0, 200, "what is known holds");
}

#[tokio::test]
async fn while_the_identity_provider_was_never_reached_one_is_told_to_come_again() {
    let (cluster, issuer) = (Cluster::start().await, Issuer::start().await);
    issuer.fall_silent();
    let served = Served::over(cluster, issuer).await;
    let anna = Laptop::unregistered(NORTH, 1);
    let answer = served
        .ask(served.shown(&anna, "/v1/hello", &json!({ "replicas": [] })))
        .await;
    assert_eq!(answer, (503, json!({ "code": "issuer_unreachable" })));
}

#[tokio::test]
async fn a_laptop_whose_clock_is_off_is_told_the_time_and_comes_in_by_it() {
    let served = Served::start().await;
    let anna = served.laptop(NORTH, 1).await;
    let hello = json!({ "replicas": [anna.replica()] });
    let token = served.issuer().token(1, &anna.signer.public_key());
    let proof = Proof {
        method: "POST",
        url: &format!("{}/v1/hello", served.address),
        token: Some(&token),
        nonce: None,
        id: Uuid::new_v4(),
        at: now() - 10 * 86_400,
    };
    let late = Shown {
        proof: Some(proof.sign(&anna.signer).unwrap()),
        authorization: Some(format!("DPoP {token}")),
        ..served.shown(&anna, "/v1/hello", &hello)
    };
    let refused = served.send(late).await;
    let told = refused.headers()["date"].to_str().unwrap().to_owned();
    let answer: Value = serde_json::from_str(&refused.text().await.unwrap()).unwrap();
    assert_eq!(answer, json!({ "code": "proof_time" }));
    let by_it = Proof {
        id: Uuid::new_v4(),
        at: DateTime::parse_from_rfc2822(&told).unwrap().timestamp(),
        ..proof
    };
    let in_time = Shown {
        proof: Some(by_it.sign(&anna.signer).unwrap()),
        authorization: Some(format!("DPoP {token}")),
        ..served.shown(&anna, "/v1/hello", &hello)
    };
    assert_eq!(served.ask(in_time).await.0, 200);
}

#[tokio::test]
async fn a_database_that_is_away_is_a_pause_and_no_loss() {
    let served = Served::start().await;
    let mut anna = served.laptop(NORTH, 1).await;
    let epoch = epoch(&served, &anna).await;
    let push = |anna: &Laptop| {
        let push = Push {
            epoch,
            replica: anna.replica(),
            operations: anna.written.clone(),
        };
        served.shown(anna, "/v1/push", &push)
    };
    anna.begin_case(10, 20);
    assert_eq!(served.ask(push(&anna)).await.0, 200);
    served.cluster.kill();
    anna.write(case(20), note("Skrivet medan databasen var borta."));
    let later = json!({ "refused": { "later": { "seconds": 30 } } });
    assert_eq!(served.ask(push(&anna)).await, (503, later));
    let ready = served.client.get(format!("{}/ready", served.address));
    assert_eq!(ready.send().await.unwrap().status(), 503);
    served.cluster.begin();
    assert_eq!(served.ask(push(&anna)).await.0, 200);
    let checked = served.cluster.database().check(NORTH).await.unwrap();
    assert_eq!((checked.operations, checked.unsound), (4, vec![]));
}

#[tokio::test]
async fn a_database_that_is_not_brought_to_this_version_is_not_ready() {
    let served = Served::start().await;
    let ready = async || {
        let asked = served.client.get(format!("{}/ready", served.address));
        asked.send().await.unwrap().status()
    };
    assert_eq!(ready().await, 200);
    let last = "DELETE FROM refinery_schema_history WHERE version = (SELECT max(version) FROM refinery_schema_history)";
    served.cluster.say(last).await;
    assert_eq!(ready().await, 503);
}

#[tokio::test]
async fn questions_and_answers_may_be_packed_and_one_that_is_too_large_unpacked_is_refused() {
    let served = Served::start().await;
    let anna = served.laptop(NORTH, 1).await;
    let packed = served.shown(&anna, "/v1/hello", &Value::Null);
    let answer = served
        .client
        .post(format!("{}/v1/hello", served.address))
        .header("authorization", packed.authorization.unwrap())
        .header("dpop", packed.proof.unwrap())
        .header("kvarbo-committee", packed.committee.unwrap())
        .header("content-encoding", "gzip")
        .header("accept-encoding", "zstd")
        .body(NO_REPLICAS)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["content-encoding"], "zstd");
    let large = vec![b' '; 33 * 1024 * 1024];
    let packed = gzip(&large);
    assert!(packed.len() < 100_000);
    for (body, encoding) in [(large, "identity"), (packed, "gzip")] {
        let shown = served.shown(&anna, "/v1/push", &Value::Null);
        let answer = served
            .client
            .post(format!("{}/v1/push", served.address))
            .header("authorization", shown.authorization.unwrap())
            .header("dpop", shown.proof.unwrap())
            .header("kvarbo-committee", shown.committee.unwrap())
            .header("content-encoding", encoding)
            .body(body)
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), 413, "{encoding}");
        let answer: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
        assert_eq!(answer, json!({ "code": "too_large" }));
    }
}

/// What the program says of itself, on this test's thread.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn what_is_counted_and_told_of_questions_names_nobody() {
    let log = Log::default();
    let told = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .json()
        .with_env_filter("info,central=trace,tower_http=trace")
        .with_writer(move || told.clone());
    let _guard = tracing::subscriber::set_default(subscriber.finish());
    let served = Served::start().await;
    let mut anna = served.laptop(NORTH, 1).await;
    let epoch = epoch(&served, &anna).await;
    anna.begin_case(10, 20);
    anna.write(case(20), note("Ringde."));
    let push = Push {
        epoch,
        replica: anna.replica(),
        operations: anna.written.clone(),
    };
    let shown = served.shown(&anna, "/v1/push", &push);
    let (token, proof) = (shown.authorization.clone().unwrap(), shown.proof.clone().unwrap());
    assert_eq!(served.ask(shown).await.0, 200);
    served.cluster.kill();
    let again = served.shown(&anna, "/v1/push", &push);
    assert_eq!(served.ask(again).await.0, 503);
    let metrics = served
        .client
        .get(format!("{}/metrics", served.address))
        .send()
        .await
        .unwrap();
    let metrics = metrics.text().await.unwrap();
    assert!(
        metrics.contains("kvarbo_answer_seconds_count{route=\"/v1/hello\",status=\"200\"} 1"),
        "{metrics}"
    );
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("/v1/push") && log.contains("not answered"), "{log}");
    for personal in [
        "person-1",
        "Lehtinen",
        "198112189876",
        "Ringde",
        &token[5..],
        &proof,
        &anna.replica().to_string(),
        &anna.actor().to_string(),
        &case(20).id.to_string(),
        &NORTH.to_string(),
    ] {
        assert!(
            !metrics.contains(personal) && !log.contains(personal),
            "{personal}"
        );
    }
}

#[tokio::test]
async fn told_to_end_the_program_lets_nobody_in_any_more() {
    let mut served = Served::start().await;
    let health = format!("{}/health", served.address);
    assert_eq!(served.client.get(&health).send().await.unwrap().status(), 200);
    served.stop();
    let ended = async {
        while reqwest::get(&health).await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    timeout(Duration::from_secs(10), ended).await.unwrap();
}
