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
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
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
    /// Held by who asks: one question at a time.
    asking: tokio::sync::Mutex<()>,
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
            asking: tokio::sync::Mutex::default(),
        })
    }

    /// The key of this name; the only one, where a token names none. Nobody whose key is known waits for the identity
    /// provider.
    pub(super) async fn key(self: &Arc<Self>, name: Option<&str>) -> Result<DecodingKey, Problem> {
        let known = self.keys().find(name).cloned();
        let known = match known {
            Some(key) => {
                if self.keys().are_old() {
                    let issuer = self.clone();
                    tokio::spawn(async move { issuer.ask(|keys| keys.are_old()).await });
                }
                Some(key)
            }
            None => {
                self.ask(|keys| keys.find(name).is_none()).await;
                let keys = self.keys();
                if keys.fetched.is_none() {
                    return Err(Problem::IssuerUnreachable);
                }
                keys.find(name).cloned()
            }
        };
        let key = known.ok_or(Problem::TokenInvalid)?;
        DecodingKey::from_jwk(&key).map_err(|_| Problem::TokenInvalid)
    }

    /// Asks for the keys, where that is still needed when it is one's turn and was not just done in vain.
    async fn ask(&self, is_needed: impl Fn(&Keys) -> bool) {
        let _one_at_a_time = self.asking.lock().await;
        {
            let mut keys = self.keys();
            let has_rested = keys.tried.is_none_or(|at| at.elapsed() >= REST);
            if !has_rested || !is_needed(&keys) {
                return;
            }
            // The first time counts for nothing: a key may well be new just then.
            if keys.fetched.is_some() {
                keys.tried = Some(Instant::now());
            }
        }
        if let Some(fetched) = self.fetch().await {
            let mut keys = self.keys();
            keys.keys = fetched;
            keys.fetched = Some(Instant::now());
        } else {
            tracing::warn!("the identity provider does not answer");
        }
    }

    fn keys(&self) -> MutexGuard<'_, Keys> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
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
    fn are_old(&self) -> bool {
        self.fetched.is_none_or(|at| at.elapsed() >= FRESH)
    }

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
