//! The central system as a laptop asks it: `crates/central/src/serve/routes.rs` from the other side.

use crate::Error;
use crate::address::{Address, is_guarded};
use crate::desk::{Desk, Unsigned, turn};
use crate::http::{Http, PATIENCE, Said};
use crate::provider::Provider;
use crate::secret::Secret;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use reqwest::{Method, Response, StatusCode};
use serde::{Deserialize, Serialize};
use sync::Flaw;
use sync::wire::{Answer, COMMITTEE_HEADER, Question, Refusal};
use url::Url;
use uuid::Uuid;
use zeroize::Zeroizing;

/// The most bytes of an answer: the largest operation that the central system takes, as JSON within JSON.
const MOST_BYTES: usize = 96 * 1024 * 1024;
/// The most bytes of what is said beside the questions.
const FEW_BYTES: usize = 64 * 1024;

/// Where one signs in, as the central system says.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Identity {
    /// The identity provider, as it names itself.
    pub issuer: String,
    /// The central system, as the identity provider names it.
    pub audience: String,
    /// The laptops' program, as the identity provider names it.
    pub client: String,
}

/// A central system, asked in the name of one committee.
#[derive(Debug)]
pub struct Central {
    http: Http,
    address: Address,
    committee: Uuid,
}

/// Why a question is not answered at all: `crates/central/src/serve/problem.rs`.
#[derive(Deserialize)]
struct Problem {
    code: String,
}

impl Central {
    /// The one that is there.
    ///
    /// # Errors
    /// [`Error::Offline`] where this computer can make no connection at all.
    pub fn new(address: Address, committee: Uuid) -> Result<Self, Error> {
        Ok(Self {
            http: Http::new()?,
            address,
            committee,
        })
    }

    /// Where one signs in.
    ///
    /// # Errors
    /// [`Error::Offline`], [`Error::Later`]; [`Error::NotKvarbo`].
    pub async fn identity(&self) -> Result<Identity, Error> {
        let question = self.http.question(Method::GET, &self.address.of("/v1/identity"));
        let said = self.http.ask(question, FEW_BYTES).await?;
        if !said.status.is_success() {
            return Err(problem(&said));
        }
        let identity: Identity = serde_json::from_slice(&said.body).map_err(|_| Error::NotKvarbo)?;
        let issuer = Url::parse(&identity.issuer).map_err(|_| Error::NotKvarbo)?;
        is_guarded(&issuer).then_some(identity).ok_or(Error::NotKvarbo)
    }

    /// Registers the file's replica for who is signed in. To do it again changes nothing.
    ///
    /// # Errors
    /// [`Error::NoRights`], [`Error::ActorTaken`], [`Error::ReplicaTaken`]; as [`Central::ask`].
    pub async fn register<D: Desk>(&self, desk: &D) -> Result<(), Error> {
        let device = turn(desk, D::device).await?;
        let answer = self.reach(desk, "POST", "/v1/devices", json(&device)).await?;
        let said = Said::read(answer, FEW_BYTES).await?;
        match serde_json::from_slice(&said.body) {
            Ok(known) if said.status.is_success() && device == known => Ok(()),
            _ => Err(problem(&said)),
        }
    }

    /// Asks a question of the engine's.
    ///
    /// # Errors
    /// [`Error::Offline`], [`Error::Later`], [`Error::IssuerUnreachable`]; [`Error::SignedOut`], [`Error::NotTaken`],
    /// [`Error::Clock`], [`Error::NotKvarbo`], [`Error::Closed`].
    pub async fn ask<D: Desk>(&self, desk: &D, question: &Question) -> Result<Answer, Error> {
        let (path, body) = match question {
            Question::Hello(hello) => ("/v1/hello", json(hello)),
            Question::Push(push) => ("/v1/push", json(push)),
            Question::Heads(heads) => ("/v1/heads", json(heads)),
            Question::Fetch(fetch) => ("/v1/fetch", json(fetch)),
        };
        let answer = self.reach(desk, "POST", path, body).await?;
        let said = Said::read(answer, MOST_BYTES).await?;
        serde_json::from_slice(&said.body).map_err(|_| problem(&said))
    }

    /// The answer as it begins, once it is asked with a token and a time that are taken: an old token is refreshed, and a
    /// wrong clock set by the other's, once each.
    pub(crate) async fn reach<D: Desk>(
        &self,
        desk: &D,
        method: &'static str,
        path: &str,
        body: Vec<u8>,
    ) -> Result<Response, Error> {
        let (mut is_refreshed, mut is_set) = (false, false);
        loop {
            let token = match turn(desk, D::access).await? {
                Some(token) => token,
                None => {
                    is_refreshed = true;
                    self.refresh(desk).await?
                }
            };
            let answer = self.send(desk, method, path, body.clone(), token).await?;
            if answer.status() != StatusCode::UNAUTHORIZED {
                return Ok(answer);
            }
            let said = Said::read(answer, FEW_BYTES).await?;
            match code(&said).as_deref() {
                Some("token_invalid" | "token_expired") if !is_refreshed => {
                    is_refreshed = true;
                    self.refresh(desk).await?;
                }
                Some("proof_time") if !is_set => is_set = true,
                Some("proof_time") => return Err(Error::Clock),
                Some(_) => return Err(Error::NotTaken),
                None => return Err(Error::NotKvarbo),
            }
        }
    }

    async fn send<D: Desk>(
        &self,
        desk: &D,
        method: &'static str,
        path: &str,
        body: Vec<u8>,
        token: Secret,
    ) -> Result<Response, Error> {
        let url = self.address.of(path);
        let mut shown = HeaderValue::from_str(&Zeroizing::new(format!("DPoP {}", &*token)))
            .map_err(|_| Error::NotTaken)?;
        shown.set_sensitive(true);
        let unsigned = Unsigned {
            method,
            url: url.clone(),
            token: Some(token),
            nonce: None,
            at: self.http.now(),
        };
        let proof = turn(desk, move |desk| desk.prove(&unsigned)).await?;
        let question = self
            .http
            .question(Method::from_bytes(method.as_bytes()).unwrap_or_default(), &url)
            .header(AUTHORIZATION, shown)
            .header("dpop", proof)
            .header(COMMITTEE_HEADER, self.committee.to_string());
        match method {
            "GET" => self.http.begin(question).await,
            _ => {
                let question = question.header(CONTENT_TYPE, "application/json").body(body);
                self.http.begin(question.timeout(PATIENCE)).await
            }
        }
    }

    /// A new access token, for what the file keeps.
    async fn refresh<D: Desk>(&self, desk: &D) -> Result<Secret, Error> {
        let refresh = turn(desk, D::refresh).await?.ok_or(Error::SignedOut)?;
        let provider = Provider::find(self.identity().await?).await?;
        let tokens = provider.refresh(desk, &refresh).await?;
        let access = tokens.access.clone();
        turn(desk, move |desk| desk.keep(&tokens)).await?;
        Ok(access)
    }
}

/// Why the answer is none.
pub(crate) fn problem(said: &Said) -> Error {
    let later = Error::Later {
        seconds: said.retry_after,
    };
    match code(said).as_deref() {
        Some("no_rights") => Error::NoRights,
        Some("actor_taken") => Error::ActorTaken,
        Some("replica_taken") => Error::ReplicaTaken,
        Some("too_large") => Flaw::Refused(Refusal::TooMuch).into(),
        Some("issuer_unreachable") => Error::IssuerUnreachable,
        Some("unavailable" | "internal" | "too_slow") => later,
        _ if said.status.is_server_error() || said.status == StatusCode::TOO_MANY_REQUESTS => later,
        _ => Error::NotKvarbo,
    }
}

fn code(said: &Said) -> Option<String> {
    let problem: Problem = serde_json::from_slice(&said.body).ok()?;
    Some(problem.code)
}

/// What is asked has no form that JSON does not have.
fn json(question: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(question).unwrap_or_default()
}
