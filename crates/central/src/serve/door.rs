//! Who comes in to a route: settled from headers and database before the question itself is read.

use super::answer::refused;
use super::problem::Problem;
use super::served::Served;
use crate::database::Committee;
use crate::identity::Shown;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::time::SystemTime;
use sync::wire::{COMMITTEE_HEADER, Refusal};

/// Who comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// Whoever asks. Nothing that a laptop made goes out here.
    Anybody,
    /// Who shows a token that is bound to her key.
    SignedIn,
    /// Who shows it from a device that she registered in the committee that she names.
    Device,
    /// From a revoked one too: what it has to send is taken.
    EvenRevoked,
}

/// Lets a question in with who asks it, or answers it here.
pub(super) async fn enter(
    State((served, door)): State<(Served, Door)>,
    mut request: Request,
    next: Next,
) -> Response {
    if door == Door::Anybody {
        return next.run(request).await;
    }
    let headers = request.headers();
    let shown = Shown {
        method: request.method().as_str(),
        path: request.uri().path(),
        authorization: only(headers, header::AUTHORIZATION.as_str()),
        proof: only(headers, "dpop"),
        now: now(),
    };
    let signed_in = match served.gate.judge(&shown).await {
        Ok(signed_in) => signed_in,
        Err(problem) => return problem.into_response(),
    };
    let named = only(headers, COMMITTEE_HEADER).and_then(|named| named.parse().ok());
    let Some(committee) = named.map(Committee) else {
        return Problem::Malformed.into_response();
    };
    if door == Door::SignedIn {
        request.extensions_mut().insert((committee, signed_in));
        return next.run(request).await;
    }
    let asker = served
        .database
        .asker(committee, &signed_in.who, &signed_in.key)
        .await;
    match asker {
        Ok(asker) if asker.is_revoked && door == Door::Device => return refused(Refusal::Revoked.into()),
        Ok(asker) => drop(request.extensions_mut().insert(asker)),
        Err(error) => return refused(error),
    }
    next.run(request).await
}

/// A header that stands there once.
fn only<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let mut all = headers.get_all(name).iter();
    let first = all.next()?;
    all.next().is_none().then(|| first.to_str().ok()).flatten()
}

#[allow(clippy::disallowed_methods)] // the edge: proofs are dated
fn now() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}
