//! An identity provider of the test's own, that can be made to fail: other keys, other words, silence. Whom the browser's
//! `login_hint` numbers is signed in without a page.

use super::laptop::key;
use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ledger::{Hash, P256Signer, PublicKey, Signer};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};
use sync::proof::thumbprint;
use tokio::net::TcpListener;
use url::{Url, form_urlencoded};
use uuid::Uuid;

pub const AUDIENCE: &str = "https://kvarbo.example";
pub const CLIENT: &str = "kvarbo";
/// Who is not let in.
pub const STRANGER: &str = "0";

type Form = BTreeMap<String, String>;

/// It signs with the key of this number.
#[derive(Clone)]
pub struct Issuer {
    pub address: String,
    state: Arc<Mutex<State>>,
}

struct State {
    keys: Vec<u8>,
    is_silent: bool,
    asked: usize,
    faults: Faults,
    begun: BTreeMap<String, Form>,
}

/// What it does otherwise than it should.
#[derive(Clone)]
pub struct Faults {
    /// Over what it says of itself.
    pub discovery: Value,
    /// Over what it says of who signed in.
    pub id_token: Value,
    /// The number of the key that this is signed with, and the key's name.
    pub signed: (u8, &'static str),
    pub token_type: &'static str,
    /// How many seconds an access token holds.
    pub lifetime: i64,
    /// Whether it has forgotten whom it signed in.
    pub forgets: bool,
}

impl Default for Faults {
    fn default() -> Self {
        Self {
            discovery: json!({}),
            id_token: json!({}),
            signed: (200, "key-200"),
            token_type: "DPoP",
            lifetime: 300,
            forgets: false,
        }
    }
}

impl Issuer {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = Self {
            address: format!("http://{}", listener.local_addr().unwrap()),
            state: Arc::new(Mutex::new(State {
                keys: vec![200],
                is_silent: false,
                asked: 0,
                faults: Faults::default(),
                begun: BTreeMap::new(),
            })),
        };
        let router = issuer.clone().router();
        tokio::spawn(async { axum::serve(listener, router).await.unwrap() });
        issuer
    }

    fn router(self) -> Router {
        let [discovers, names, lets_in, gives, speaks] = std::array::from_fn(|_| self.clone());
        let silence = move |request: Request, next: Next| {
            let is_silent = speaks.state.lock().unwrap().is_silent;
            async move {
                match is_silent {
                    true => StatusCode::BAD_GATEWAY.into_response(),
                    false => next.run(request).await,
                }
            }
        };
        Router::new()
            .route(
                "/.well-known/openid-configuration",
                get(async move || Json(discovers.discovery())),
            )
            .route("/jwks", get(async move || Json(names.jwks())))
            .route(
                "/auth",
                get(async move |uri: Uri| lets_in.auth(uri.query().unwrap())),
            )
            .route(
                "/token",
                post(async move |headers: HeaderMap, body: String| gives.give(&headers, &body)),
            )
            .layer(from_fn(silence))
    }

    fn discovery(&self) -> Value {
        let issuer = &self.address;
        let said = json!({
            "issuer": issuer, "jwks_uri": format!("{issuer}/jwks"),
            "authorization_endpoint": format!("{issuer}/auth"), "token_endpoint": format!("{issuer}/token"),
            "code_challenge_methods_supported": ["S256"], "dpop_signing_alg_values_supported": ["ES256"],
            "authorization_response_iss_parameter_supported": true,
        });
        over(said, &self.state.lock().unwrap().faults.discovery)
    }

    fn jwks(&self) -> Value {
        let mut state = self.state.lock().unwrap();
        state.asked += 1;
        let keys: Vec<Value> = state.keys.iter().map(|number| jwk(*number)).collect();
        json!({ "keys": keys })
    }

    fn auth(&self, query: &str) -> Redirect {
        let asked = read(query);
        let code = Uuid::new_v4().to_string();
        let mut back = Url::parse(&asked["redirect_uri"]).unwrap();
        let answer = match asked["login_hint"].as_str() {
            STRANGER => ("error", "access_denied"),
            _ => ("code", code.as_str()),
        };
        back.query_pairs_mut()
            .extend_pairs([answer, ("state", &asked["state"]), ("iss", &self.address)]);
        self.state.lock().unwrap().begun.insert(code, asked);
        Redirect::to(back.as_str())
    }

    fn give(&self, headers: &HeaderMap, body: &str) -> Response {
        let (form, key) = (read(body), prover(headers["dpop"].to_str().unwrap()));
        let mut state = self.state.lock().unwrap();
        let begun = match form["grant_type"].as_str() {
            "refresh_token" if !state.faults.forgets => {
                let number = form["refresh_token"].strip_prefix("refresh-").map(str::to_owned);
                number.map(|number| Form::from([("login_hint".to_owned(), number)]))
            }
            "authorization_code" => state.begun.remove(&form["code"]).filter(|begun| {
                let challenge = encoded(Hash::of(form["code_verifier"].as_bytes()).as_bytes());
                begun["code_challenge"] == challenge && begun["redirect_uri"] == form["redirect_uri"]
            }),
            _ => None,
        };
        let Some(begun) = begun else {
            return (StatusCode::BAD_REQUEST, Json(json!({ "error": "invalid_grant" }))).into_response();
        };
        let number: u8 = begun["login_hint"].parse().unwrap();
        let faults = state.faults.clone();
        drop(state);
        let lived = json!({ "exp": now() + faults.lifetime });
        let mut given = json!({
            "access_token": signed(&header(200), &over(self.claims(number, &key), &lived), 200),
            "token_type": faults.token_type, "refresh_token": format!("refresh-{number}"),
        });
        if let Some(nonce) = begun.get("nonce") {
            let claims = json!({
                "iss": self.address, "aud": CLIENT, "sub": format!("person-{number}"), "nonce": nonce, "iat": now(),
                "exp": now() + 300,
            });
            let (by, name) = faults.signed;
            let header = json!({ "alg": "ES256", "kid": name });
            given["id_token"] = signed(&header, &over(claims, &faults.id_token), by).into();
        }
        Json(given).into_response()
    }

    /// From now on it has these keys and no other.
    pub fn rotate(&self, keys: &[u8]) {
        self.state.lock().unwrap().keys = keys.to_vec();
    }

    /// From now on it does these things wrong.
    pub fn fail(&self, faults: Faults) {
        self.state.lock().unwrap().faults = faults;
    }

    /// It answers nothing any more.
    pub fn fall_silent(&self) {
        self.state.lock().unwrap().is_silent = true;
    }

    /// It answers again.
    pub fn speak(&self) {
        self.state.lock().unwrap().is_silent = false;
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

/// What is said, with some of it said otherwise.
fn over(mut said: Value, otherwise: &Value) -> Value {
    for (name, value) in otherwise.as_object().unwrap() {
        said[name] = value.clone();
    }
    said
}

fn read(form: &str) -> Form {
    form_urlencoded::parse(form.as_bytes()).into_owned().collect()
}

/// The key that a proof names itself.
fn prover(proof: &str) -> PublicKey {
    let header = URL_SAFE_NO_PAD.decode(proof.split('.').next().unwrap()).unwrap();
    let header: Value = serde_json::from_slice(&header).unwrap();
    let coordinate = |name: &str| {
        URL_SAFE_NO_PAD
            .decode(header["jwk"][name].as_str().unwrap())
            .unwrap()
    };
    PublicKey::from_bytes(&[vec![4], coordinate("x"), coordinate("y")].concat()).unwrap()
}

fn jwk(number: u8) -> Value {
    let signer: P256Signer = key(number);
    let (x, y) = signer.public_key().coordinates();
    json!({
        "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": format!("key-{number}"),
        "x": encoded(x), "y": encoded(y),
    })
}
