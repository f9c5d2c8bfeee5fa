//! The laptops' own engine against the program: rounds over HTTP until there is nothing more to do.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use central::{Committee, Days, Role};
use domain::id::StreamKind;
use ledger::Signer;
use std::collections::BTreeSet;
use std::time::Duration;
use support::kept::Kept;
use support::laptop::{all_of, assign, case, contact, note, of, protection};
use support::served::{Served, Shown};
use tokio::time::timeout;
use uuid::Uuid;

const NORTH: Committee = Committee(Uuid::from_u128(1));
/// How long what has to come may take before the test has failed.
const PATIENCE: Duration = Duration::from_secs(10);

#[tokio::test]
async fn laptops_meet_in_one_place_each_with_what_is_hers_and_then_rest() {
    let served = Served::start().await;
    let (mut anna, mut bosse) = (
        Kept::of(&served, NORTH, 1).await,
        Kept::of(&served, NORTH, 2).await,
    );
    let mut lead = Kept::of(&served, NORTH, 3).await;
    let office = served.cluster.office();
    let who = served.subject(3);
    office
        .appoint(NORTH, &who, Role::TeamLead, None, Days::default())
        .await
        .unwrap();

    anna.laptop.begin_case(10, 20);
    for count in 0..300 {
        anna.laptop.write(case(20), note(&format!("Samtal {count}.")));
    }
    anna.round(&served).await;
    lead.round(&served).await;
    bosse.round(&served).await;
    assert_eq!(anna.streams(), all_of(10, 20), "what she began she keeps");
    assert_eq!(lead.streams, anna.streams);
    assert_eq!(lead.streams[&case(20)].1.len(), 301);
    assert_eq!(bosse.streams(), BTreeSet::new());
    assert_eq!(
        anna.round(&served).await,
        2,
        "a greeting, a list, and nothing more"
    );

    anna.laptop.write(case(20), assign(&bosse.laptop));
    anna.round(&served).await;
    bosse.round(&served).await;
    lead.round(&served).await;
    assert_eq!(anna.streams(), BTreeSet::new(), "it is not hers any more");
    assert_eq!(bosse.streams, lead.streams);

    let person = of(StreamKind::Person, 10);
    bosse.laptop.write(person, protection("protected_registration"));
    bosse.laptop.write(case(20), note("Skyddad folkbokföring."));
    bosse.round(&served).await;
    lead.round(&served).await;
    assert_eq!(lead.streams(), BTreeSet::from([person, case(20)]));
    assert!(
        !bosse.streams().contains(&contact(10)),
        "nor is it where she was protected"
    );
    assert_eq!(bosse.round(&served).await + lead.round(&served).await, 4);
}

#[tokio::test]
async fn who_listens_hears_that_something_happened_and_no_more_and_is_let_go_when_the_program_ends() {
    let mut served = Served::start().await;
    let mut anna = Kept::of(&served, NORTH, 1).await;
    let bosse = served.laptop(NORTH, 2).await;
    let token = served.issuer().token(2, &bosse.signer.public_key());
    let shown = Shown {
        method: "GET".into(),
        proof: Some(served.proof(&bosse.signer, "GET", "/v1/hints", &token)),
        authorization: Some(format!("DPoP {token}")),
        ..served.shown(&bosse, "/v1/hints", &())
    };
    let mut listened = served.send(shown).await;
    assert_eq!(listened.headers()["content-type"], "text/event-stream");
    anna.laptop.begin_case(10, 20);
    let heard = async {
        loop {
            // What is written before the first look is no news to it.
            anna.laptop.write(case(20), note("Ringde."));
            anna.round(&served).await;
            if let Ok(heard) = timeout(Duration::from_millis(300), listened.chunk()).await {
                break heard.unwrap().unwrap();
            }
        }
    };
    assert_eq!(timeout(PATIENCE, heard).await.unwrap(), "data: changed\n\n");
    served.stop();
    let ended = async { while listened.chunk().await.unwrap().is_some() {} };
    timeout(PATIENCE, ended).await.unwrap();
}
