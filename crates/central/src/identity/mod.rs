//! Who is signed in: access tokens of one identity provider, bound to the key of who shows them (RFC 9068, RFC 9449).
//!
//! Invariant: a token says who somebody is and never what she may; that stands in the database.

mod issuer;
mod proof;

use crate::config::Identity;
use crate::device::Subject;
use crate::{Error, Problem};
use issuer::Issuer;
use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::{Algorithm, Validation, decode, decode_header};
use ledger::PublicKey;
use proof::Seen;
use serde::Deserialize;
use std::sync::Arc;

/// What tokens may be signed with: nothing that is shared, and never nothing.
const ALGORITHMS: [Algorithm; 4] = [
    Algorithm::ES256,
    Algorithm::RS256,
    Algorithm::PS256,
    Algorithm::EdDSA,
];

/// How many seconds the identity provider's clock may be off.
const LEEWAY: u64 = 30;

/// Who shows a token.
#[derive(Debug, Clone)]
pub(crate) struct SignedIn {
    pub(crate) who: Subject,
    /// The key that the token is bound to, which signed the proof.
    pub(crate) key: PublicKey,
}

/// What is shown with a question.
pub(crate) struct Shown<'a> {
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    /// The whole header `Authorization`.
    pub(crate) authorization: Option<&'a str>,
    /// The header `DPoP`; none where it stands there twice.
    pub(crate) proof: Option<&'a str>,
    /// Seconds since 1970.
    pub(crate) now: i64,
}

/// Judges tokens and proofs.
pub(crate) struct Gate {
    identity: Identity,
    /// As laptops know this program.
    public: String,
    issuer: Arc<Issuer>,
    seen: Seen,
}

#[derive(Deserialize)]
struct Claims {
    sub: String,
    cnf: Bound,
}

#[derive(Deserialize)]
struct Bound {
    jkt: String,
}

impl Gate {
    pub(crate) fn new(identity: Identity, public: String) -> Result<Self, Error> {
        Ok(Self {
            issuer: Arc::new(Issuer::new(identity.issuer.clone())?),
            identity,
            public,
            seen: Seen::default(),
        })
    }

    /// Where one signs in.
    pub(crate) const fn identity(&self) -> &Identity {
        &self.identity
    }

    /// Who shows this.
    pub(crate) async fn judge(&self, shown: &Shown<'_>) -> Result<SignedIn, Problem> {
        let token = shown.authorization.ok_or(Problem::TokenMissing)?;
        let token = token.strip_prefix("DPoP ").ok_or(Problem::TokenMissing)?;
        let claims = self.claims(token).await?;
        let proof = shown.proof.ok_or(Problem::ProofMissing)?;
        let url = format!("{}{}", self.public, shown.path);
        let proved = proof::judge(proof, shown.method, &url, token, shown.now)?;
        if proved.thumbprint != claims.cnf.jkt {
            return Err(Problem::ProofInvalid);
        }
        self.seen.once(&proved, shown.now)?;
        Ok(SignedIn {
            who: Subject {
                issuer: self.identity.issuer.clone(),
                subject: claims.sub,
            },
            key: proved.key,
        })
    }

    async fn claims(&self, token: &str) -> Result<Claims, Problem> {
        let header = decode_header(token).map_err(|_| Problem::TokenInvalid)?;
        if !ALGORITHMS.contains(&header.alg) {
            return Err(Problem::TokenInvalid);
        }
        let key = self.issuer.key(header.kid.as_deref()).await?;
        let mut validation = Validation::new(header.alg);
        validation.leeway = LEEWAY;
        validation.validate_nbf = true;
        validation.set_audience(&[&self.identity.audience]);
        validation.set_issuer(&[&self.identity.issuer]);
        validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        let decoded = decode(token, &key, &validation).map_err(|error| {
            let is_expired = matches!(error.kind(), ErrorKind::ExpiredSignature);
            if is_expired {
                Problem::TokenExpired
            } else {
                Problem::TokenInvalid
            }
        })?;
        Ok(decoded.claims)
    }
}
