//! `kvarbo-central serve`: the routes over HTTP/1.1, on the loopback unless told otherwise. TLS ends in front of it.

mod answer;
mod door;
mod hints;
mod problem;
mod routes;
mod served;

pub use door::Door;
pub(crate) use problem::Problem;
pub use routes::{ROUTES, Route};

use crate::database::Database;
use crate::identity::Gate;
use crate::{Config, Error};
use axum::Router;
use axum::extract::{DefaultBodyLimit, MatchedPath, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use hints::Hints;
use served::Served;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::time::{Instant, timeout};
use tower_http::compression::CompressionLayer;
use tower_http::decompression::RequestDecompressionLayer;

/// The most bytes of a question, unpacked: an operation of any size that a laptop makes, and what goes with it.
const MOST_BYTES: usize = 32 * 1024 * 1024;
/// How long a question may take, from its first byte to its answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// Answers until `stop` is done; then what has been begun is finished.
///
/// # Errors
/// [`Error::Config`], [`Error::Listen`], [`Error::Role`].
pub async fn serve(
    config: &Config,
    listener: TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), Error> {
    let database = Database::serving(config)?;
    // Where it is not there yet, the role is asked when it is.
    if let Err(more @ Error::Role) = database.answers().await {
        return Err(more);
    }
    let hints = Arc::new(Hints::new(database.clone()));
    let router = router(Served {
        database,
        gate: Arc::new(Gate::new(config.identity()?.clone(), config.public()?)?),
        counts: Arc::default(),
        hints: hints.clone(),
    });
    let stop = async move {
        stop.await;
        // Whoever listens for hints would be waited for.
        hints.end();
    };
    let serving = axum::serve(listener, router).with_graceful_shutdown(stop);
    serving.await.map_err(|_| Error::Listen)
}

fn router(served: Served) -> Router {
    let mut router = Router::new();
    for route in &ROUTES {
        let door = from_fn_with_state((served.clone(), route.door), door::enter);
        router = router.route(route.path, (route.handler)().layer(door));
    }
    router
        .fallback(async || Problem::NotFound)
        .method_not_allowed_fallback(async || Problem::WrongMethod)
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .layer(RequestDecompressionLayer::new())
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(served.clone(), told))
        .with_state(served)
}

/// Ends what takes too long, and counts and logs what was answered.
async fn told(State(served): State<Served>, request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>();
    let route = route.map_or("none", MatchedPath::as_str).to_owned();
    let begun = Instant::now();
    let answer = timeout(PATIENCE, next.run(request)).await;
    let response = answer.unwrap_or_else(|_| Problem::TooSlow.into_response());
    let (status, took) = (response.status().as_u16(), begun.elapsed());
    served.counts.count(&route, status, took);
    tracing::info!(route, status, millis = took.as_millis() as u64, "answered");
    response
}
