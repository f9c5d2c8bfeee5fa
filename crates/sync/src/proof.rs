//! A proof that a question comes from where its token was given (DPoP, RFC 9449): a JWS by the replica's own key.
//!
//! The key that signs operations signs proofs too, so a token is bound to a replica. One is never taken for the other: a
//! JWS signs base64url, an operation's header is JSON and begins with a brace.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ledger::{Error, Hash, PublicKey, Signer};
use serde_json::{Value, json};
use uuid::Uuid;

/// What one question proves.
#[derive(Debug, Clone, Copy)]
pub struct Proof<'a> {
    /// The question's method, in capitals.
    pub method: &'a str,
    /// Its address without query, as the one who answers knows it.
    pub url: &'a str,
    /// The access token that goes with it; none where one is asked for.
    pub token: Option<&'a str>,
    /// What the answering side wants said, where it has asked for that.
    pub nonce: Option<&'a str>,
    /// Never the same twice.
    pub id: Uuid,
    /// Seconds since 1970, by the clock of the answering side as far as it is known.
    pub at: i64,
}

impl Proof<'_> {
    /// The proof as it stands in the header `DPoP`.
    ///
    /// # Errors
    /// What the signer says.
    pub fn sign(&self, signer: &dyn Signer) -> Result<String, Error> {
        let header = json!({ "typ": "dpop+jwt", "alg": "ES256", "jwk": jwk(&signer.public_key()) });
        let mut claims = json!({ "jti": self.id, "htm": self.method, "htu": self.url, "iat": self.at });
        if let Some(token) = self.token {
            claims["ath"] = token_hash(token).into();
        }
        if let Some(nonce) = self.nonce {
            claims["nonce"] = nonce.into();
        }
        let signed = format!("{}.{}", encoded(header.to_string()), encoded(claims.to_string()));
        let signature = signer.sign(signed.as_bytes())?;
        Ok(format!("{signed}.{}", encoded(signature)))
    }
}

/// By which a token names the key that it is bound to (`cnf.jkt`, RFC 7638).
#[must_use]
pub fn thumbprint(key: &PublicKey) -> String {
    // The members stand in the order of their names, as the RFC asks.
    encoded(Hash::of(jwk(key).to_string().as_bytes()).as_bytes())
}

/// By which a proof names its token (`ath`).
#[must_use]
pub fn token_hash(token: &str) -> String {
    encoded(Hash::of(token.as_bytes()).as_bytes())
}

fn jwk(key: &PublicKey) -> Value {
    let (x, y) = key.coordinates();
    json!({ "crv": "P-256", "kty": "EC", "x": encoded(x), "y": encoded(y) })
}

fn encoded(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ledger::P256Signer;

    #[test]
    fn a_key_has_the_thumbprint_that_another_program_gives_it() {
        // The private key 1: the curve's base point. Its print was made with Node's crypto.
        let key = P256Signer::from_bytes(&std::array::from_fn(|at| u8::from(at == 31))).unwrap();
        assert_eq!(
            thumbprint(&key.public_key()),
            "xx0BcA-wMohw8atYDJOe6peGModklG2wRHBlXHMvl0M"
        );
    }

    #[test]
    fn a_proof_is_signed_over_what_stands_before_its_signature() {
        let signer = P256Signer::from_bytes(&[7; 32]).unwrap();
        let proof = Proof {
            method: "POST",
            url: "https://kvarbo.example/v1/push",
            token: Some("a token"),
            nonce: None,
            id: Uuid::nil(),
            at: 1_780_000_000,
        };
        let proof = proof.sign(&signer).unwrap();
        let (signed, signature) = proof.rsplit_once('.').unwrap();
        let signature = URL_SAFE_NO_PAD.decode(signature).unwrap().try_into().unwrap();
        assert!(signer.public_key().verifies(signed.as_bytes(), &signature));
    }
}
