//! The identity provider: found as OpenID Connect Discovery says, asked for tokens that are bound to the replica's key
//! (RFC 9449).
//!
//! Invariant: no token is taken that another key could show.

use crate::Error;
use crate::address::is_guarded;
use crate::central::Identity;
use crate::desk::{Desk, Unsigned, turn};
use crate::http::{Http, Said};
use crate::secret::Secret;
use jsonwebtoken::jwk::Jwk;
use reqwest::header::CONTENT_TYPE;
use reqwest::{Method, StatusCode};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use url::{Url, form_urlencoded};

/// The most bytes of anything that it says.
const MOST_BYTES: usize = 1024 * 1024;

/// What signing in gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tokens {
    /// Shown with each question.
    pub access: Secret,
    /// For the next ones; none where the one before still holds, or none is given.
    pub refresh: Option<Secret>,
}

/// An identity provider that can do what is needed.
#[derive(Debug)]
pub(crate) struct Provider {
    http: Http,
    pub(crate) identity: Identity,
    pub(crate) found: Found,
}

/// What it says of itself.
#[derive(Debug, Deserialize)]
pub(crate) struct Found {
    issuer: String,
    pub(crate) authorization_endpoint: Url,
    token_endpoint: Url,
    jwks_uri: Url,
    #[serde(default)]
    code_challenge_methods_supported: Vec<String>,
    #[serde(default)]
    dpop_signing_alg_values_supported: Vec<String>,
    /// RFC 9207.
    #[serde(default)]
    pub(crate) authorization_response_iss_parameter_supported: bool,
}

#[derive(Deserialize)]
struct Given {
    access_token: Secret,
    token_type: String,
    refresh_token: Option<Secret>,
    id_token: Option<Secret>,
}

#[derive(Deserialize)]
struct Refused {
    error: String,
}

#[derive(Deserialize)]
struct KeySet {
    keys: Vec<Value>,
}

impl Provider {
    /// Finds the one that the central system named.
    pub(crate) async fn find(identity: Identity) -> Result<Self, Error> {
        let http = Http::new()?;
        let address = format!(
            "{}/.well-known/openid-configuration",
            identity.issuer.trim_end_matches('/')
        );
        let found: Found = read(&http, &address).await?;
        if found.issuer != identity.issuer {
            return Err(Error::OtherIssuer);
        }
        let endpoints = [
            &found.authorization_endpoint,
            &found.token_endpoint,
            &found.jwks_uri,
        ];
        let can = |what: &[String], name: &str| what.iter().any(|one| one == name);
        let is_fit = endpoints.into_iter().all(is_guarded)
            && can(&found.code_challenge_methods_supported, "S256")
            && can(&found.dpop_signing_alg_values_supported, "ES256");
        is_fit
            .then_some(Self {
                http,
                identity,
                found,
            })
            .ok_or(Error::Unfit)
    }

    /// Tokens for a code, and what is said there of who signed in.
    pub(crate) async fn redeem<D: Desk>(
        &self,
        desk: &D,
        code: &str,
        verifier: &str,
        redirect: &str,
    ) -> Result<(Tokens, Secret), Error> {
        let form = [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("code_verifier", verifier),
            ("redirect_uri", redirect),
        ];
        let (tokens, id_token) = self.ask(desk, &form).await?;
        Ok((tokens, id_token.ok_or(Error::NoToken)?))
    }

    /// New tokens for an old one.
    pub(crate) async fn refresh<D: Desk>(&self, desk: &D, refresh: &str) -> Result<Tokens, Error> {
        let form = [("grant_type", "refresh_token"), ("refresh_token", refresh)];
        match self.ask(desk, &form).await {
            Ok((tokens, _)) => Ok(tokens),
            Err(Error::NoToken) => Err(Error::SignedOut),
            Err(error) => Err(error),
        }
    }

    /// The keys that it signs with now.
    pub(crate) async fn keys(&self) -> Result<Vec<Jwk>, Error> {
        let set: KeySet = read(&self.http, self.found.jwks_uri.as_str()).await?;
        // A key of a sort that nothing here knows is no reason to lose the others.
        let known = set
            .keys
            .into_iter()
            .filter_map(|key| serde_json::from_value(key).ok());
        Ok(known.collect())
    }

    /// Seconds since 1970, by its clock.
    pub(crate) fn now(&self) -> i64 {
        self.http.now()
    }

    async fn ask<D: Desk>(&self, desk: &D, form: &[(&str, &str)]) -> Result<(Tokens, Option<Secret>), Error> {
        let mut said = self.send(desk, form, None).await?;
        if let Some(nonce) = said.nonce.take().filter(|_| refusal(&said) == "use_dpop_nonce") {
            said = self.send(desk, form, Some(nonce)).await?;
        }
        if said.status.is_server_error() || said.status == StatusCode::TOO_MANY_REQUESTS {
            return Err(Error::IssuerUnreachable);
        }
        if !said.status.is_success() {
            return Err(Error::NoToken);
        }
        let given: Given = serde_json::from_slice(&said.body).map_err(|_| Error::NoToken)?;
        if !given.token_type.eq_ignore_ascii_case("DPoP") {
            return Err(Error::NoToken);
        }
        let tokens = Tokens {
            access: given.access_token,
            refresh: given.refresh_token,
        };
        Ok((tokens, given.id_token))
    }

    async fn send<D: Desk>(
        &self,
        desk: &D,
        form: &[(&str, &str)],
        nonce: Option<String>,
    ) -> Result<Said, Error> {
        let url = self.found.token_endpoint.as_str();
        let unsigned = Unsigned {
            method: "POST",
            url: url.to_owned(),
            token: None,
            nonce,
            at: self.http.now(),
        };
        let proof = turn(desk, move |desk| desk.prove(&unsigned)).await?;
        let body = form_urlencoded::Serializer::new(String::new())
            .append_pair("client_id", &self.identity.client)
            .append_pair("resource", &self.identity.audience)
            .extend_pairs(form)
            .finish();
        let question = self
            .http
            .question(Method::POST, url)
            .header("dpop", proof)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body);
        unreachable(self.http.ask(question, MOST_BYTES).await)
    }
}

async fn read<T: DeserializeOwned>(http: &Http, address: &str) -> Result<T, Error> {
    let said = unreachable(http.ask(http.question(Method::GET, address), MOST_BYTES).await)?;
    if !said.status.is_success() {
        return Err(Error::IssuerUnreachable);
    }
    serde_json::from_slice(&said.body).map_err(|_| Error::Unfit)
}

/// Who does not answer is the identity provider.
fn unreachable(said: Result<Said, Error>) -> Result<Said, Error> {
    said.map_err(|_| Error::IssuerUnreachable)
}

fn refusal(said: &Said) -> String {
    let refused: Option<Refused> = serde_json::from_slice(&said.body).ok();
    refused.map(|refused| refused.error).unwrap_or_default()
}
