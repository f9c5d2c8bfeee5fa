//! An identity provider of the test's own, that can be made to fail: other keys, other words, silence.

use super::laptop::key;
use axum::routing::get;
use axum::{Json, Router, http::StatusCode};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ledger::{P256Signer, PublicKey, Signer};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};
use sync::proof::thumbprint;
use tokio::net::TcpListener;

pub const AUDIENCE: &str = "https://kvarbo.example";

/// It signs with the key of this number.
pub struct Issuer {
    pub address: String,
    state: Arc<Mutex<State>>,
}

struct State {
    keys: Vec<u8>,
    is_silent: bool,
    asked: usize,
}

impl Issuer {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(State {
            keys: vec![200],
            is_silent: false,
            asked: 0,
        }));
        let (issuer, keys) = (address.clone(), state.clone());
        let discovery = async move || Json(json!({ "issuer": issuer, "jwks_uri": format!("{issuer}/jwks") }));
        let jwks = async move || {
            let mut state = keys.lock().unwrap();
            state.asked += 1;
            if state.is_silent {
                return Err(StatusCode::BAD_GATEWAY);
            }
            let keys: Vec<Value> = state.keys.iter().map(|number| jwk(*number)).collect();
            Ok(Json(json!({ "keys": keys })))
        };
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route("/jwks", get(jwks));
        tokio::spawn(async { axum::serve(listener, router).await.unwrap() });
        Self { address, state }
    }

    /// From now on it has these keys and no other.
    pub fn rotate(&self, keys: &[u8]) {
        self.state.lock().unwrap().keys = keys.to_vec();
    }

    /// It answers nothing any more.
    pub fn fall_silent(&self) {
        self.state.lock().unwrap().is_silent = true;
    }

    /// How often its keys were asked for.
    pub fn asked(&self) -> usize {
        self.state.lock().unwrap().asked
    }

    /// What a token of somebody's says, bound to a key.
    pub fn claims(&self, number: u8, bound_to: &PublicKey) -> Value {
        json!({
            "iss": self.address, "aud": AUDIENCE, "sub": format!("person-{number}"), "iat": now(), "exp": now() + 300,
            "cnf": { "jkt": thumbprint(bound_to) },
        })
    }

    /// A good token.
    pub fn token(&self, number: u8, bound_to: &PublicKey) -> String {
        signed(&header(200), &self.claims(number, bound_to), 200)
    }
}

pub fn header(number: u8) -> Value {
    json!({ "typ": "at+jwt", "alg": "ES256", "kid": format!("key-{number}") })
}

/// A JWS by the key of this number, whatever its header says.
pub fn signed(header: &Value, claims: &Value, number: u8) -> String {
    let signed = format!("{}.{}", encoded(header.to_string()), encoded(claims.to_string()));
    let signature = key(number).sign(signed.as_bytes()).unwrap();
    format!("{signed}.{}", encoded(signature))
}

pub fn encoded(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Seconds since 1970.
#[allow(clippy::disallowed_methods)] // tokens and proofs are dated
pub fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() as i64
}

fn jwk(number: u8) -> Value {
    let signer: P256Signer = key(number);
    let (x, y) = signer.public_key().coordinates();
    json!({
        "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": format!("key-{number}"),
        "x": encoded(x), "y": encoded(y),
    })
}
