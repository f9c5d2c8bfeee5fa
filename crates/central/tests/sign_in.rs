//! Signing in from a laptop, at an identity provider that does what it should, and at one that does not: each thing that is
//! wrong is seen, and named.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use central::{Days, Role};
use domain::id::{ActorId, ReplicaId};
use ledger::P256Signer;
use link::{Address, Central, Closed, Desk, Device, Error, IdTokenFlaw, Secret, SignIn, Tokens, Unsigned};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use support::browser::visit;
use support::issuer::{Faults, STRANGER};
use support::laptop::key;
use support::person::COMMITTEE;
use support::served::Served;
use sync::Next;
use sync::proof::Proof;
use sync::wire::Answer;
use url::Url;
use uuid::Uuid;

const PAGE: &str = "Du kan stänga sidan.";

/// A laptop that has a key and no file.
#[derive(Clone)]
struct Keyed {
    signer: P256Signer,
    tokens: Arc<Mutex<Option<Tokens>>>,
}

impl Keyed {
    fn new() -> Self {
        Self {
            signer: key(1),
            tokens: Arc::default(),
        }
    }
}

impl Desk for Keyed {
    fn random(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).unwrap();
        bytes
    }

    fn prove(&self, question: &Unsigned) -> Result<String, Closed> {
        let proof = Proof {
            method: question.method,
            url: &question.url,
            token: question.token.as_deref(),
            nonce: question.nonce.as_deref(),
            id: Uuid::new_v4(),
            at: question.at,
        };
        Ok(proof.sign(&self.signer).unwrap())
    }

    fn device(&self) -> Result<Device, Closed> {
        Ok(Device {
            replica: ReplicaId(Uuid::from_u128(1)),
            actor: ActorId(Uuid::from_u128(2)),
            earlier: Vec::new(),
        })
    }

    fn access(&self) -> Result<Option<Secret>, Closed> {
        let tokens = self.tokens.lock().unwrap();
        Ok(tokens.as_ref().map(|tokens| tokens.access.clone()))
    }

    fn refresh(&self) -> Result<Option<Secret>, Closed> {
        let tokens = self.tokens.lock().unwrap();
        Ok(tokens.as_ref().and_then(|tokens| tokens.refresh.clone()))
    }

    fn keep(&self, tokens: &Tokens) -> Result<(), Closed> {
        *self.tokens.lock().unwrap() = Some(tokens.clone());
        Ok(())
    }

    fn begin(&self) -> Result<(), Closed> {
        Err(Closed)
    }

    fn next(&self) -> Result<Next, Closed> {
        Err(Closed)
    }

    fn answered(&self, _: Answer) -> Result<(), Closed> {
        Err(Closed)
    }
}

fn central(served: &Served) -> Central {
    Central::new(Address::parse(&served.address).unwrap(), COMMITTEE.0).unwrap()
}

/// What comes of signing in, and what the browser is shown at its end.
async fn sign_in(served: &Served, who: &str) -> (Result<Tokens, Error>, String) {
    let desk = Keyed::new();
    let begun = match SignIn::begin(&central(served), &desk).await {
        Ok(begun) => begun,
        Err(error) => return (Err(error), String::new()),
    };
    let address = begun.address();
    tokio::join!(begun.finish(&desk, PAGE), visit(address, who))
}

async fn refused(served: &Served, faults: Faults) -> Error {
    served.issuer().fail(faults);
    sign_in(served, "1").await.0.unwrap_err()
}

#[tokio::test]
async fn who_signs_in_gets_a_token_by_which_her_laptop_is_let_in() {
    let served = Served::start().await;
    let (office, who) = (served.cluster.office(), served.subject(1));
    office
        .appoint(COMMITTEE, &who, Role::Assessor, None, Days::default())
        .await
        .unwrap();
    let (tokens, page) = sign_in(&served, "1").await;
    assert!(page.contains(PAGE), "{page}");
    let desk = Keyed::new();
    desk.keep(&tokens.unwrap()).unwrap();
    central(&served).register(&desk).await.unwrap();
    assert_eq!(
        sign_in(&served, STRANGER).await.0,
        Err(Error::Declined),
        "somebody else is not let in"
    );
}

#[tokio::test]
async fn whatever_is_wrong_with_what_is_said_of_her_has_its_own_name() {
    let served = Served::start().await;
    let said = |id_token: Value| Faults {
        id_token,
        ..Faults::default()
    };
    for (id_token, flaw) in [
        (json!({ "iss": "https://other.example" }), IdTokenFlaw::Issuer),
        (json!({ "aud": "another" }), IdTokenFlaw::Audience),
        (json!({ "aud": ["another", "third"] }), IdTokenFlaw::Audience),
        (json!({ "aud": ["kvarbo", "another"] }), IdTokenFlaw::Party),
        (json!({ "azp": "another" }), IdTokenFlaw::Party),
        (json!({ "nonce": "of another sign-in" }), IdTokenFlaw::Nonce),
        (json!({ "nonce": null }), IdTokenFlaw::Nonce),
        (json!({ "exp": 1_780_000_000 }), IdTokenFlaw::Expired),
        (json!({ "sub": "" }), IdTokenFlaw::Malformed),
        (json!({ "exp": "never" }), IdTokenFlaw::Malformed),
    ] {
        let error = refused(&served, said(id_token.clone())).await;
        assert_eq!(error, Error::IdToken(flaw), "{id_token}");
    }
    for meant in [
        json!({ "aud": ["kvarbo"] }),
        json!({ "aud": ["kvarbo", "another"], "azp": "kvarbo" }),
    ] {
        served.issuer().fail(said(meant.clone()));
        assert!(sign_in(&served, "1").await.0.is_ok(), "{meant}");
    }
}

#[tokio::test]
async fn a_key_that_is_not_the_identity_providers_signs_nothing_and_a_new_one_of_its_does() {
    let served = Served::start().await;
    let by = |signed| Faults {
        signed,
        ..Faults::default()
    };
    let forged = refused(&served, by((201, "key-200"))).await;
    assert_eq!(forged, Error::IdToken(IdTokenFlaw::Signature));
    let unknown = refused(&served, by((201, "key-201"))).await;
    assert_eq!(unknown, Error::IdToken(IdTokenFlaw::Key));
    served.issuer().rotate(&[200, 201]);
    assert!(sign_in(&served, "1").await.0.is_ok());
}

#[tokio::test]
async fn an_identity_provider_that_is_another_or_cannot_bind_a_token_is_not_signed_in_at() {
    let served = Served::start().await;
    let says = |discovery: Value| Faults {
        discovery,
        ..Faults::default()
    };
    let other = refused(&served, says(json!({ "issuer": "https://other.example" }))).await;
    assert_eq!(other, Error::OtherIssuer);
    for unfit in [
        json!({ "code_challenge_methods_supported": ["plain"] }),
        json!({ "dpop_signing_alg_values_supported": [] }),
        json!({ "token_endpoint": "http://login.example/token" }),
        json!({ "token_endpoint": null }),
    ] {
        assert_eq!(
            refused(&served, says(unfit.clone())).await,
            Error::Unfit,
            "{unfit}"
        );
    }
    let bearer = Faults {
        token_type: "Bearer",
        ..Faults::default()
    };
    assert_eq!(refused(&served, bearer).await, Error::NoToken);
    served.issuer().fall_silent();
    assert_eq!(
        sign_in(&served, "1").await.0,
        Err(Error::IssuerUnreachable),
        "nor one that is away"
    );
}

#[tokio::test]
async fn what_comes_to_the_port_without_her_state_is_told_nothing_and_changes_nothing() {
    let served = Served::start().await;
    let desk = Keyed::new();
    let begun = SignIn::begin(&central(&served), &desk).await.unwrap();
    let address = begun.address();
    let callback: Url = address
        .query_pairs()
        .find_map(|(name, value)| (name == "redirect_uri").then(|| value.parse().unwrap()))
        .unwrap();
    let strangers = async {
        for query in [
            "",
            "?code=a",
            "?code=a&state=guessed",
            "?error=access_denied&state=",
        ] {
            let asked = callback.join(query).unwrap();
            let answer = reqwest::get(asked).await.unwrap();
            assert_eq!(answer.status(), 404, "{query}");
            assert!(!answer.text().await.unwrap().contains(PAGE));
        }
        visit(address.clone(), "1").await
    };
    let (tokens, page) = tokio::join!(begun.finish(&desk, PAGE), strangers);
    assert!(tokens.is_ok() && page.contains(PAGE));
}

#[tokio::test]
async fn what_is_no_central_system_is_seen_before_anybody_signs_in() {
    let served = Served::start().await;
    let elsewhere = Address::parse(&served.issuer().address).unwrap();
    let other = Central::new(elsewhere, COMMITTEE.0).unwrap();
    assert_eq!(other.identity().await, Err(Error::NotKvarbo));
    let nobody = Central::new(Address::parse("http://127.0.0.1:9").unwrap(), COMMITTEE.0).unwrap();
    assert_eq!(nobody.identity().await, Err(Error::Offline));
}
