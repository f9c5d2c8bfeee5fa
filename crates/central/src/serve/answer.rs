//! What each route answers. Who asks has been settled at the door.

use super::problem::{LATER, Problem};
use super::served::Served;
use crate::database::Committee;
use crate::device::Asker;
use crate::identity::SignedIn;
use crate::{Error, Refused};
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Extension, State};
use axum::http::{StatusCode, header};
use axum::response::sse::{KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use domain::id::{ActorId, ReplicaId};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sync::HandOver;
use sync::wire::{Answer, Fetch, Heads, Hello, Push, Refusal};

/// A question's body, or why there is none.
type Body = Result<Bytes, BytesRejection>;

pub(super) async fn health() -> &'static str {
    "ok"
}

/// Whether the database answers.
pub(super) async fn ready(State(served): State<Served>) -> Response {
    match served.database.answers().await {
        Ok(()) => "ok".into_response(),
        Err(_) => Problem::Unavailable.into_response(),
    }
}

pub(super) async fn metrics(State(served): State<Served>) -> Response {
    let plain = [(header::CONTENT_TYPE, "text/plain; version=0.0.4")];
    (plain, served.counts.shown()).into_response()
}

/// Where a laptop signs in.
pub(super) async fn identity(State(served): State<Served>) -> Response {
    Json(served.gate.identity()).into_response()
}

/// A replica and its user, as the laptop knows them.
#[derive(Serialize, Deserialize)]
pub(super) struct Device {
    replica: ReplicaId,
    actor: ActorId,
    /// The replicas that its file was before; one that was never put back need not say so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    earlier: Vec<HandOver>,
}

pub(super) async fn register(
    State(served): State<Served>,
    Extension((committee, SignedIn { who, key })): Extension<(Committee, SignedIn)>,
    body: Body,
) -> Response {
    let device: Device = match read(body) {
        Ok(device) => device,
        Err(problem) => return problem.into_response(),
    };
    let registered = served
        .database
        .register(
            committee,
            &who,
            &key,
            device.replica,
            device.actor,
            &device.earlier,
        )
        .await;
    match registered {
        Ok(()) => Json(device).into_response(),
        Err(error) => refused(error),
    }
}

pub(super) async fn hello(
    State(served): State<Served>,
    Extension(asker): Extension<Asker>,
    body: Body,
) -> Response {
    let ask = async |hello: Hello| served.database.greet(&asker, &hello.replicas).await;
    answered(body, ask, Answer::Welcome).await
}

pub(super) async fn push(
    State(served): State<Served>,
    Extension(asker): Extension<Asker>,
    body: Body,
) -> Response {
    let ask = async |push: Push| served.database.push(&asker, &push).await;
    answered(body, ask, Answer::Pushed).await
}

pub(super) async fn heads(
    State(served): State<Served>,
    Extension(asker): Extension<Asker>,
    body: Body,
) -> Response {
    let ask = async |heads: Heads| served.database.heads(&asker, &heads).await;
    answered(body, ask, Answer::Changed).await
}

pub(super) async fn fetch(
    State(served): State<Served>,
    Extension(asker): Extension<Asker>,
    body: Body,
) -> Response {
    let ask = async |fetch: Fetch| served.database.fetch(&asker, &fetch).await;
    answered(body, ask, Answer::Fetched).await
}

/// Tells a laptop that it may be worth asking again.
pub(super) async fn hints(State(served): State<Served>, Extension(asker): Extension<Asker>) -> Response {
    let told = served.hints.follow(asker.committee);
    Sse::new(told).keep_alive(KeepAlive::default()).into_response()
}

/// What `ask` says to the question in a body.
async fn answered<Q: DeserializeOwned, A>(
    body: Body,
    ask: impl AsyncFnOnce(Q) -> Result<A, Error>,
    told: impl FnOnce(A) -> Answer,
) -> Response {
    let question = match read(body) {
        Ok(question) => question,
        Err(problem) => return problem.into_response(),
    };
    match ask(question).await {
        Ok(answer) => Json(told(answer)).into_response(),
        Err(error) => refused(error),
    }
}

fn read<T: DeserializeOwned>(body: Body) -> Result<T, Problem> {
    let body = body.map_err(|rejected| match rejected.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge,
        _ => Problem::Malformed,
    })?;
    // serde_json's own words may quote what it stumbled over.
    serde_json::from_slice(&body).map_err(|_| Problem::Malformed)
}

/// What went wrong, as a laptop is told.
pub(super) fn refused(error: Error) -> Response {
    let refusal = match error {
        Error::Refused(refusal) => refusal,
        Error::Unregistered(refused) => {
            let problem = match refused {
                Refused::NoRights => Problem::NoRights,
                Refused::ReplicaTaken => Problem::ReplicaTaken,
                Refused::ActorTaken => Problem::ActorTaken,
            };
            return problem.into_response();
        }
        Error::Unreachable | Error::Role | Error::Database(_) | Error::Stopped => {
            tracing::error!(%error, "not answered");
            Refusal::Later { seconds: LATER }
        }
        Error::Config(_) | Error::Listen | Error::Version | Error::Migration | Error::Stored(_) => {
            tracing::error!(%error, "not answered");
            return Problem::Internal.into_response();
        }
    };
    let status = match refusal {
        Refusal::Epoch | Refusal::Gap { .. } => StatusCode::CONFLICT,
        Refusal::Unknown | Refusal::Revoked | Refusal::OutOfScope { .. } => StatusCode::FORBIDDEN,
        Refusal::Unsound { .. } => StatusCode::UNPROCESSABLE_ENTITY,
        Refusal::TooMuch => StatusCode::PAYLOAD_TOO_LARGE,
        Refusal::Later { .. } => StatusCode::SERVICE_UNAVAILABLE,
    };
    let mut response = (status, Json(Answer::Refused(refusal))).into_response();
    if let Refusal::Later { seconds } = refusal {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}
