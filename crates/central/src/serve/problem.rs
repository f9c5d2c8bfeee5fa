//! Why a question is not answered at all, before anybody looked at what it asks: a code, never a word about anybody.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

/// How many seconds later what is not to be had now is asked for again.
pub(crate) const LATER: u32 = 30;

/// Its code is what a laptop goes by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Problem {
    TokenMissing,
    TokenInvalid,
    TokenExpired,
    ProofMissing,
    ProofInvalid,
    ProofTime,
    ProofReplayed,
    NoRights,
    NotFound,
    WrongMethod,
    TooSlow,
    ReplicaTaken,
    ActorTaken,
    TooLarge,
    Malformed,
    Internal,
    IssuerUnreachable,
    Unavailable,
}

impl Problem {
    /// How a laptop knows it.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::TokenMissing => "token_missing",
            Self::TokenInvalid => "token_invalid",
            Self::TokenExpired => "token_expired",
            Self::ProofMissing => "proof_missing",
            Self::ProofInvalid => "proof_invalid",
            Self::ProofTime => "proof_time",
            Self::ProofReplayed => "proof_replayed",
            Self::NoRights => "no_rights",
            Self::NotFound => "not_found",
            Self::WrongMethod => "wrong_method",
            Self::TooSlow => "too_slow",
            Self::ReplicaTaken => "replica_taken",
            Self::ActorTaken => "actor_taken",
            Self::TooLarge => "too_large",
            Self::Malformed => "malformed",
            Self::Internal => "internal",
            Self::IssuerUnreachable => "issuer_unreachable",
            Self::Unavailable => "unavailable",
        }
    }

    const fn status(self) -> StatusCode {
        match self {
            Self::TokenMissing
            | Self::TokenInvalid
            | Self::TokenExpired
            | Self::ProofMissing
            | Self::ProofInvalid
            | Self::ProofTime
            | Self::ProofReplayed => StatusCode::UNAUTHORIZED,
            Self::NoRights => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::ReplicaTaken | Self::ActorTaken => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Malformed => StatusCode::BAD_REQUEST,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            Self::IssuerUnreachable | Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// What the header `WWW-Authenticate` says (RFC 9449, 7.1).
    const fn challenge(self) -> Option<&'static str> {
        match self {
            Self::TokenMissing => Some("DPoP algs=\"ES256\""),
            Self::TokenInvalid | Self::TokenExpired => Some("DPoP error=\"invalid_token\", algs=\"ES256\""),
            Self::ProofMissing | Self::ProofInvalid | Self::ProofTime | Self::ProofReplayed => {
                Some("DPoP error=\"invalid_dpop_proof\", algs=\"ES256\"")
            }
            Self::NoRights
            | Self::NotFound
            | Self::WrongMethod
            | Self::TooSlow
            | Self::ReplicaTaken
            | Self::ActorTaken
            | Self::TooLarge
            | Self::Malformed
            | Self::Internal
            | Self::IssuerUnreachable
            | Self::Unavailable => None,
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = (self.status(), Json(json!({ "code": self.code() }))).into_response();
        let headers = response.headers_mut();
        if let Some(challenge) = self.challenge() {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
        }
        if self.status() == StatusCode::SERVICE_UNAVAILABLE {
            headers.insert(header::RETRY_AFTER, LATER.into());
        }
        response
    }
}
