//! The identity provider's keys: found as OpenID Connect discovery says, kept, and asked for again when one is unknown.
//!
//! Invariant: keys that were once fetched hold until newer ones are: nobody is shut out because the identity provider is
//! away for an hour.

use crate::{Error, Problem};
use jsonwebtoken::DecodingKey;
use jsonwebtoken::jwk::{Jwk, PublicKeyUse};
use reqwest::{Client, redirect};
use serde::Deserialize;
use serde_json::Value;
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::Instant;

/// How old keys may be before they are asked for again: a key that was withdrawn holds no longer than this.
const FRESH: Duration = Duration::from_secs(600);
/// How long nobody is asked again about a key that was not there.
const REST: Duration = Duration::from_secs(10);
/// How long an answer is waited for.
const PATIENCE: Duration = Duration::from_secs(5);

pub(super) struct Issuer {
    issuer: String,
    client: Client,
    keys: Mutex<Keys>,
}

#[derive(Default)]
struct Keys {
    keys: Vec<Jwk>,
    fetched: Option<Instant>,
    tried: Option<Instant>,
}

#[derive(Deserialize)]
struct Discovered {
    issuer: String,
    jwks_uri: String,
}

#[derive(Deserialize)]
struct KeySet {
    keys: Vec<Value>,
}

impl Issuer {
    pub(super) fn new(issuer: String) -> Result<Self, Error> {
        let client = Client::builder()
            .timeout(PATIENCE)
            .redirect(redirect::Policy::none())
            .build()
            .map_err(|_| Error::Config("no HTTP client can be made".to_owned()))?;
        Ok(Self {
            issuer,
            client,
            keys: Mutex::default(),
        })
    }

    /// The key of this name; the only one, where a token names none.
    pub(super) async fn key(&self, name: Option<&str>) -> Result<DecodingKey, Problem> {
        let mut keys = self.keys.lock().await;
        let is_fresh = keys.fetched.is_some_and(|at| at.elapsed() < FRESH);
        let is_known = keys.find(name).is_some();
        let has_rested = keys.tried.is_none_or(|at| at.elapsed() >= REST);
        let never = keys.fetched.is_none();
        if never || has_rested && !(is_fresh && is_known) {
            if !never {
                keys.tried = Some(Instant::now());
            }
            if let Some(fetched) = self.fetch().await {
                keys.keys = fetched;
                keys.fetched = Some(Instant::now());
            } else {
                tracing::warn!("the identity provider does not answer");
            }
        }
        if keys.fetched.is_none() {
            return Err(Problem::IssuerUnreachable);
        }
        let key = keys.find(name).ok_or(Problem::TokenInvalid)?;
        DecodingKey::from_jwk(key).map_err(|_| Problem::TokenInvalid)
    }

    /// The keys as they are now; none where the identity provider does not answer, or says that it is another.
    async fn fetch(&self) -> Option<Vec<Jwk>> {
        let address = format!(
            "{}/.well-known/openid-configuration",
            self.issuer.trim_end_matches('/')
        );
        let discovered: Discovered = self.read(&address).await?;
        if discovered.issuer != self.issuer {
            return None;
        }
        let set: KeySet = self.read(&discovered.jwks_uri).await?;
        // A key of a sort that nothing here knows is no reason to lose the others.
        let known = set
            .keys
            .into_iter()
            .filter_map(|key| serde_json::from_value(key).ok());
        Some(known.collect())
    }

    async fn read<T: for<'de> Deserialize<'de>>(&self, address: &str) -> Option<T> {
        let answer = self.client.get(address).send().await.ok()?;
        answer.error_for_status().ok()?.json().await.ok()
    }
}

impl Keys {
    fn find(&self, name: Option<&str>) -> Option<&Jwk> {
        let mut signing = self
            .keys
            .iter()
            .filter(|key| key.common.public_key_use != Some(PublicKeyUse::Encryption))
            .filter(|key| name.is_none() || key.common.key_id.as_deref() == name);
        let first = signing.next()?;
        (name.is_some() || signing.next().is_none()).then_some(first)
    }
}
