//! Every route, tried by everybody whom it is not for. The routes come from the program's own list: a new one is tried too.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use central::{Committee, Door, ROUTES, Route};
use ledger::Signer;
use serde_json::{Value, json};
use support::issuer::{header, now, signed};
use support::laptop::{Laptop, key};
use support::served::{Served, Shown};
use sync::proof::token_hash;
use uuid::Uuid;

const NORTH: Committee = Committee(Uuid::from_u128(1));
const SOUTH: Committee = Committee(Uuid::from_u128(2));

fn code(code: &str) -> Value {
    json!({ "code": code })
}

fn refused(refusal: &str) -> Value {
    json!({ "refused": refusal })
}

/// The question to a route as this laptop would ask it; its body is nobody's business before the door.
fn question(served: &Served, laptop: &Laptop, route: &Route) -> Shown {
    let token = served.issuer().token(laptop.number, &laptop.signer.public_key());
    with_token(served, laptop, route, &token)
}

fn with_token(served: &Served, laptop: &Laptop, route: &Route, token: &str) -> Shown {
    Shown {
        method: route.method.into(),
        proof: Some(served.proof(&laptop.signer, route.method, route.path, token)),
        authorization: Some(format!("DPoP {token}")),
        ..served.shown(laptop, route.path, &json!({}))
    }
}

#[tokio::test]
async fn no_route_that_is_not_for_anybody_lets_anybody_in() {
    let served = Served::start().await;
    let anna = served.laptop(NORTH, 1).await;
    served.laptop(SOUTH, 4).await;
    let bound_to = anna.signer.public_key();
    for route in ROUTES.iter().filter(|route| route.door != Door::Anybody) {
        let at = format!("{} {}", route.method, route.path);
        let good = || question(&served, &anna, route);
        let spoilt = |claims: Value| {
            let token = signed(&header(200), &claims, 200);
            with_token(&served, &anna, route, &token)
        };
        let claims = |name: &str, value: Value| {
            let mut claims = served.issuer().claims(1, &bound_to);
            claims[name] = value;
            spoilt(claims)
        };
        let token = served.issuer().token(1, &bound_to);
        let elsewhere = served.proof(&anna.signer, route.method, "/v1/elsewhere", &token);
        let other_token = served.proof(&anna.signer, route.method, route.path, "another");
        let stranger = served.proof(&key(9), route.method, route.path, &token);
        let wrong: [(&str, Shown); 15] = [
            (
                "token_missing",
                Shown {
                    authorization: None,
                    ..good()
                },
            ),
            (
                "token_missing",
                Shown {
                    authorization: Some(format!("Bearer {token}")),
                    ..good()
                },
            ),
            ("token_invalid", claims("aud", json!("https://other.example"))),
            ("token_invalid", claims("iss", json!("https://other.example"))),
            ("token_invalid", claims("cnf", Value::Null)),
            ("token_invalid", claims("nbf", json!(now() + 600))),
            ("token_expired", claims("exp", json!(now() - 600))),
            (
                "token_invalid",
                with_token(
                    &served,
                    &anna,
                    route,
                    &signed(&header(200), &served.issuer().claims(1, &bound_to), 201),
                ),
            ),
            (
                "token_invalid",
                with_token(
                    &served,
                    &anna,
                    route,
                    &signed(
                        &json!({ "alg": "none" }),
                        &served.issuer().claims(1, &bound_to),
                        200,
                    ),
                ),
            ),
            (
                "token_invalid",
                with_token(
                    &served,
                    &anna,
                    route,
                    &signed(
                        &json!({ "alg": "HS256", "kid": "key-200" }),
                        &served.issuer().claims(1, &bound_to),
                        200,
                    ),
                ),
            ),
            (
                "proof_missing",
                Shown {
                    proof: None,
                    ..good()
                },
            ),
            (
                "proof_invalid",
                Shown {
                    proof: Some(elsewhere),
                    ..good()
                },
            ),
            (
                "proof_invalid",
                Shown {
                    proof: Some(other_token),
                    ..good()
                },
            ),
            (
                "proof_invalid",
                Shown {
                    proof: Some(stranger),
                    authorization: Some(format!("DPoP {token}")),
                    ..good()
                },
            ),
            (
                "malformed",
                Shown {
                    committee: None,
                    ..good()
                },
            ),
        ];
        for (index, (expected, shown)) in wrong.into_iter().enumerate() {
            let (_, answer) = served.ask(shown).await;
            assert_eq!(answer, code(expected), "{at}, {index}");
        }
        let twice = good();
        served.send(twice.clone()).await;
        assert_eq!(served.ask(twice).await, (401, code("proof_replayed")), "{at}");
    }
}

/// The laptop's key as a proof names it, said to be of this curve.
fn jwk(laptop: &Laptop, curve: &str) -> Value {
    let (x, y) = laptop.signer.public_key().coordinates();
    let [x, y] = [x, y].map(|half| URL_SAFE_NO_PAD.encode(half));
    json!({ "kty": "EC", "crv": curve, "x": x, "y": y })
}

/// A proof with members of its header and of its claims written otherwise; none where they are null.
fn crafted(served: &Served, laptop: &Laptop, route: &Route, other: [(&str, Value); 2]) -> Shown {
    let token = served.issuer().token(laptop.number, &laptop.signer.public_key());
    let mut parts = [
        json!({ "typ": "dpop+jwt", "alg": "ES256", "jwk": jwk(laptop, "P-256") }),
        json!({
            "jti": Uuid::new_v4(), "htm": route.method, "htu": format!("{}{}", served.address, route.path),
            "iat": now(), "ath": token_hash(&token),
        }),
    ];
    for (part, (name, value)) in parts.iter_mut().zip(other) {
        part[name] = value;
        part.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    }
    Shown {
        proof: Some(signed(&parts[0], &parts[1], laptop.number)),
        ..with_token(served, laptop, route, &token)
    }
}

#[tokio::test]
async fn no_route_takes_a_proof_that_is_one_for_something_else_or_names_no_key_of_its_kind() {
    let served = Served::start().await;
    let anna = served.laptop(NORTH, 1).await;
    for route in ROUTES.iter().filter(|route| route.door != Door::Anybody) {
        let at = format!("{} {}", route.method, route.path);
        let of_header = |name, value| [(name, value), ("none", Value::Null)];
        let of_claims = |name, value| [("none", Value::Null), (name, value)];
        let invalid = (401, code("proof_invalid"));
        let sound = crafted(&served, &anna, route, of_header("jwk", jwk(&anna, "P-256")));
        assert_ne!(served.send(sound).await.status(), 401, "{at}: as it is to be");
        for other in [
            of_header("typ", json!("JWT")),
            of_header("typ", Value::Null),
            of_header("alg", json!("HS256")),
            of_header("alg", json!("ES384")),
            of_header("jwk", jwk(&anna, "P-384")),
            of_header("jwk", json!({ "kty": "oct", "k": "AAAA" })),
            of_header("jwk", Value::Null),
            of_claims("htm", json!("DELETE")),
            of_claims("ath", Value::Null),
            of_claims("jti", json!("")),
            of_claims("iat", Value::Null),
        ] {
            let what = format!("{at}: {other:?}");
            assert_eq!(
                served.ask(crafted(&served, &anna, route, other)).await,
                invalid,
                "{what}"
            );
        }
    }
}

#[tokio::test]
async fn no_route_for_devices_knows_another_committees_an_unregistered_or_another_persons() {
    let served = Served::start().await;
    let anna = served.laptop(NORTH, 1).await;
    served.laptop(SOUTH, 4).await;
    for route in ROUTES
        .iter()
        .filter(|route| matches!(route.door, Door::Device | Door::EvenRevoked))
    {
        let at = format!("{} {}", route.method, route.path);
        let elsewhere = Shown {
            committee: Some(SOUTH.to_string()),
            ..question(&served, &anna, route)
        };
        assert_eq!(
            served.ask(elsewhere).await,
            (403, refused("unknown")),
            "{at}: another committee"
        );
        let nobody = Laptop::unregistered(NORTH, 7);
        assert_eq!(
            served.ask(question(&served, &nobody, route)).await,
            (403, refused("unknown")),
            "{at}: unregistered"
        );
        let token = served.issuer().token(4, &anna.signer.public_key());
        let of_another = with_token(&served, &anna, route, &token);
        assert_eq!(
            served.ask(of_another).await,
            (403, refused("unknown")),
            "{at}: another person's token"
        );
        let let_in = served.send(question(&served, &anna, route)).await.status();
        assert!(let_in == 200 || let_in == 400, "{at}: she comes in, {let_in}");
    }
    for route in ROUTES.iter().filter(|route| route.door == Door::SignedIn) {
        let device = json!({ "replica": anna.replica(), "actor": anna.actor() });
        let shown = Shown {
            committee: Some(SOUTH.to_string()),
            body: serde_json::to_vec(&device).unwrap(),
            ..question(&served, &anna, route)
        };
        assert_eq!(
            served.ask(shown).await,
            (403, code("no_rights")),
            "{}",
            route.path
        );
    }
}

#[tokio::test]
async fn a_revoked_device_comes_in_where_it_sends_and_nowhere_else() {
    let served = Served::start().await;
    let anna = served.laptop(NORTH, 1).await;
    let office = served.cluster.office();
    office.revoke(NORTH, anna.replica()).await.unwrap();
    let mut sending = Vec::new();
    for route in ROUTES
        .iter()
        .filter(|route| matches!(route.door, Door::Device | Door::EvenRevoked))
    {
        let (_, answer) = served.ask(question(&served, &anna, route)).await;
        if answer == code("malformed") {
            sending.push(route.path);
        } else {
            assert_eq!(answer, refused("revoked"), "{}", route.path);
        }
    }
    assert_eq!(sending, ["/v1/hello", "/v1/push"]);
}

#[tokio::test]
async fn what_anybody_may_ask_says_nothing_that_a_laptop_made_and_what_is_no_route_is_none() {
    let served = Served::start().await;
    let anna = served.laptop(NORTH, 1).await;
    let mut open: Vec<&str> = Vec::new();
    for route in ROUTES.iter().filter(|route| route.door == Door::Anybody) {
        let shown = Shown {
            authorization: None,
            proof: None,
            committee: None,
            ..question(&served, &anna, route)
        };
        assert_eq!(served.ask(shown).await.0, 200, "{}", route.path);
        open.push(route.path);
    }
    assert_eq!(open, ["/health", "/ready", "/metrics", "/v1/identity"]);
    let nowhere = served.shown(&anna, "/v1/nowhere", &json!({}));
    assert_eq!(served.ask(nowhere).await, (404, code("not_found")));
    let put = Shown {
        method: "PUT".into(),
        ..served.shown(&anna, "/v1/push", &json!({}))
    };
    assert_eq!(served.ask(put).await, (405, code("wrong_method")));
}
