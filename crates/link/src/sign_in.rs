//! Signing in: OpenID Connect's code flow in the system's browser, answered on the loopback (RFC 8252), with PKCE (RFC 7636)
//! and a token that is bound to the replica's key.
//!
//! Invariant: what comes back is taken once, and only where it answers the question that went out.

use crate::callback::Callback;
use crate::desk::{Desk, turn};
use crate::provider::{Provider, Tokens};
use crate::{Central, Error, id_token};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ledger::Hash;
use std::time::Duration;
use tokio::time::timeout;
use url::Url;

/// How long it is waited for: somebody may have to look for her card.
const PATIENCE: Duration = Duration::from_secs(600);

/// What is asked for: who she is, and to come again without her.
const SCOPE: &str = "openid offline_access";

/// A sign-in that has begun.
#[derive(Debug)]
pub struct SignIn {
    provider: Provider,
    callback: Callback,
    verifier: String,
    state: String,
    nonce: String,
}

impl SignIn {
    /// Begins where the central system says.
    ///
    /// # Errors
    /// As [`Central::identity`]; [`Error::IssuerUnreachable`], [`Error::OtherIssuer`], [`Error::Unfit`], [`Error::NoPort`].
    pub async fn begin<D: Desk>(central: &Central, desk: &D) -> Result<Self, Error> {
        let provider = Provider::find(central.identity().await?).await?;
        let callback = Callback::listen().await?;
        let random = turn(desk, |desk| Ok([desk.random(), desk.random(), desk.random()])).await?;
        let [verifier, state, nonce] = random.map(encoded);
        Ok(Self {
            provider,
            callback,
            verifier,
            state,
            nonce,
        })
    }

    /// Where her browser is to go.
    #[must_use]
    pub fn address(&self) -> Url {
        let identity = &self.provider.identity;
        let challenge = encoded(*Hash::of(self.verifier.as_bytes()).as_bytes());
        let mut address = self.provider.found.authorization_endpoint.clone();
        address
            .query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", &identity.client)
            .append_pair("redirect_uri", &self.callback.address())
            .append_pair("scope", SCOPE)
            // Without consent no provider lets a program come again.
            .append_pair("prompt", "consent")
            .append_pair("resource", &identity.audience)
            .append_pair("state", &self.state)
            .append_pair("nonce", &self.nonce)
            .append_pair("code_challenge", &challenge)
            .append_pair("code_challenge_method", "S256");
        address
    }

    /// Waits until she has signed in, and shows her browser `page`, a sentence, then.
    ///
    /// # Errors
    /// [`Error::Declined`], [`Error::TooSlow`]; [`Error::NoToken`], [`Error::IdToken`], [`Error::IssuerUnreachable`],
    /// [`Error::Closed`].
    pub async fn finish<D: Desk>(self, desk: &D, page: &str) -> Result<Tokens, Error> {
        let redirect = self.callback.address();
        let answered = timeout(PATIENCE, self.callback.answered(&self.state, page));
        let answer = answered.await.map_err(|_| Error::TooSlow)?;
        let identity = &self.provider.identity;
        let names_itself = self.provider.found.authorization_response_iss_parameter_supported;
        let is_its = answer
            .issuer
            .map_or(!names_itself, |issuer| issuer == identity.issuer);
        let code = answer.code.filter(|_| is_its).ok_or(Error::Declined)?;
        let (tokens, id_token) = self
            .provider
            .redeem(desk, &code, &self.verifier, &redirect)
            .await?;
        let keys = self.provider.keys().await?;
        id_token::judge(&id_token, &keys, identity, &self.nonce, self.provider.now())?;
        Ok(tokens)
    }
}

fn encoded(bytes: [u8; 32]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
