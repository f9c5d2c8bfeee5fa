//! Proofs that go with tokens, from the other side than [`sync::proof`]: each holds for one question, once.

use crate::Problem;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::jwk::{AlgorithmParameters, EllipticCurve};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use ledger::{Hash, PublicKey};
use serde::Deserialize;
use std::collections::{BTreeSet, VecDeque};
use std::sync::{Mutex, PoisonError};
use sync::proof::{thumbprint, token_hash};

/// How many seconds a proof may be older or newer than this program's clock.
const WINDOW: i64 = 60;
/// The longest id of a proof.
const LONGEST: usize = 128;

/// A proof that holds.
#[derive(Debug)]
pub(super) struct Proved {
    pub(super) key: PublicKey,
    pub(super) thumbprint: String,
    id: String,
}

#[derive(Deserialize)]
struct Claims {
    jti: String,
    htm: String,
    htu: String,
    iat: i64,
    ath: String,
}

/// Whether a proof is one for this question and token, by the key that it names.
pub(super) fn judge(proof: &str, method: &str, url: &str, token: &str, now: i64) -> Result<Proved, Problem> {
    let (key, decoding) = key_of(proof).ok_or(Problem::ProofInvalid)?;
    let mut validation = Validation::new(Algorithm::ES256);
    validation.validate_exp = false;
    validation.validate_aud = false;
    validation.set_required_spec_claims::<&str>(&[]);
    let decoded = decode::<Claims>(proof, &decoding, &validation).map_err(|_| Problem::ProofInvalid)?;
    let Claims {
        jti,
        htm,
        htu,
        iat,
        ath,
    } = decoded.claims;
    if htm != method || htu != url || ath != token_hash(token) || jti.is_empty() || jti.len() > LONGEST {
        return Err(Problem::ProofInvalid);
    }
    if iat.abs_diff(now) > WINDOW.unsigned_abs() {
        return Err(Problem::ProofTime);
    }
    Ok(Proved {
        thumbprint: thumbprint(&key),
        key,
        id: jti,
    })
}

/// The key that a proof names itself.
fn key_of(proof: &str) -> Option<(PublicKey, DecodingKey)> {
    let header = decode_header(proof).ok()?;
    let jwk = header.jwk.filter(|_| header.typ.as_deref() == Some("dpop+jwt"))?;
    let AlgorithmParameters::EllipticCurve(point) = &jwk.algorithm else {
        return None;
    };
    if point.curve != EllipticCurve::P256 {
        return None;
    }
    let x = URL_SAFE_NO_PAD.decode(&point.x).ok()?;
    let y = URL_SAFE_NO_PAD.decode(&point.y).ok()?;
    let key = PublicKey::from_bytes(&[&[4], x.as_slice(), y.as_slice()].concat()).ok()?;
    Some((key, DecodingKey::from_jwk(&jwk).ok()?))
}

/// The proofs that were shown, as long as they could be shown again. Each program has its own: where several serve, what
/// is shown to another a second time within a minute gets at nothing that it did not get at the first time.
#[derive(Default)]
pub(super) struct Seen(Mutex<Window>);

#[derive(Default)]
struct Window {
    known: BTreeSet<Hash>,
    in_order: VecDeque<(i64, Hash)>,
}

impl Seen {
    /// Takes note of a proof.
    pub(super) fn once(&self, proved: &Proved, now: i64) -> Result<(), Problem> {
        let name = Hash::of_parts(&[proved.thumbprint.as_bytes(), proved.id.as_bytes()]);
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // One that is dated ahead can be shown for twice the window.
        while let Some((at, old)) = seen.in_order.front().copied() {
            if at + 2 * WINDOW >= now {
                break;
            }
            seen.in_order.pop_front();
            seen.known.remove(&old);
        }
        if !seen.known.insert(name) {
            return Err(Problem::ProofReplayed);
        }
        seen.in_order.push_back((now, name));
        Ok(())
    }
}
