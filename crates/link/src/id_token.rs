//! What the identity provider says of who signed in (OpenID Connect Core, 3.1.3.7): that it answers this sign-in, and no
//! other.

use crate::central::Identity;
use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::jwk::{Jwk, PublicKeyUse};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde::Deserialize;

/// What it may be signed with: nothing that is shared, and never nothing.
const ALGORITHMS: [Algorithm; 4] = [
    Algorithm::ES256,
    Algorithm::RS256,
    Algorithm::PS256,
    Algorithm::EdDSA,
];

/// How many seconds two clocks of the identity provider's may differ.
const LEEWAY: i64 = 30;

/// What does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IdTokenFlaw {
    /// It cannot be read.
    #[error("the ID token cannot be read")]
    Malformed,
    /// No key of the identity provider's has this name.
    #[error("the ID token is by an unknown key")]
    Key,
    /// The key did not sign it.
    #[error("the ID token's signature does not hold")]
    Signature,
    /// It is another's word.
    #[error("the ID token is another's")]
    Issuer,
    /// It is meant for another program.
    #[error("the ID token is for another")]
    Audience,
    /// It was given to another program, or for several without a word for which.
    #[error("the ID token was given to another")]
    Party,
    /// It answers another sign-in.
    #[error("the ID token answers another sign-in")]
    Nonce,
    /// It holds no more.
    #[error("the ID token has expired")]
    Expired,
}

#[derive(Deserialize)]
struct Claims {
    iss: String,
    sub: String,
    aud: Audience,
    azp: Option<String>,
    nonce: Option<String>,
    exp: i64,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Several(Vec<String>),
}

/// Whether it answers the sign-in with this nonce, at this time by the identity provider's clock.
pub(crate) fn judge(
    token: &str,
    keys: &[Jwk],
    identity: &Identity,
    nonce: &str,
    now: i64,
) -> Result<(), IdTokenFlaw> {
    let claims = signed(token, keys)?;
    if claims.iss != identity.issuer {
        return Err(IdTokenFlaw::Issuer);
    }
    let (is_meant, is_only) = match &claims.aud {
        Audience::One(one) => (*one == identity.client, true),
        Audience::Several(all) => (all.contains(&identity.client), all.len() == 1),
    };
    if !is_meant {
        return Err(IdTokenFlaw::Audience);
    }
    if !claims.azp.map_or(is_only, |party| party == identity.client) {
        return Err(IdTokenFlaw::Party);
    }
    if claims.nonce.as_deref() != Some(nonce) {
        return Err(IdTokenFlaw::Nonce);
    }
    if claims.exp + LEEWAY <= now {
        return Err(IdTokenFlaw::Expired);
    }
    match claims.sub.is_empty() {
        true => Err(IdTokenFlaw::Malformed),
        false => Ok(()),
    }
}

/// What it says, where one of these keys signed it.
fn signed(token: &str, keys: &[Jwk]) -> Result<Claims, IdTokenFlaw> {
    let header = decode_header(token).map_err(|_| IdTokenFlaw::Malformed)?;
    if !ALGORITHMS.contains(&header.alg) {
        return Err(IdTokenFlaw::Signature);
    }
    let name = header.kid.as_deref();
    let mut signing = keys
        .iter()
        .filter(|key| key.common.public_key_use != Some(PublicKeyUse::Encryption))
        .filter(|key| name.is_none() || key.common.key_id.as_deref() == name);
    // Where it names none, there must be no choice.
    let key = signing.next().ok_or(IdTokenFlaw::Key)?;
    if name.is_none() && signing.next().is_some() {
        return Err(IdTokenFlaw::Key);
    }
    let key = DecodingKey::from_jwk(key).map_err(|_| IdTokenFlaw::Key)?;
    // All but the signature is judged above, each by its own word.
    let mut validation = Validation::new(header.alg);
    validation.validate_exp = false;
    validation.validate_aud = false;
    validation.set_required_spec_claims::<&str>(&[]);
    decode(token, &key, &validation)
        .map(|decoded| decoded.claims)
        .map_err(|error| match matches!(error.kind(), ErrorKind::Json(_)) {
            true => IdTokenFlaw::Malformed,
            false => IdTokenFlaw::Signature,
        })
}
