//! Every route, in one list: the router is made of it, and so are the tests that try each as somebody whom it is not for.

use super::answer;
use super::door::Door;
use super::served::Served;
use axum::routing::{MethodRouter, get, post};

/// A route.
pub struct Route {
    /// In capitals.
    pub method: &'static str,
    /// Its path.
    pub path: &'static str,
    /// Who comes in.
    pub door: Door,
    pub(super) handler: fn() -> MethodRouter<Served>,
}

/// All there are.
pub static ROUTES: [Route; 10] = [
    Route::new("GET", "/health", Door::Anybody, || get(answer::health)),
    Route::new("GET", "/ready", Door::Anybody, || get(answer::ready)),
    Route::new("GET", "/metrics", Door::Anybody, || get(answer::metrics)),
    Route::new("GET", "/v1/identity", Door::Anybody, || get(answer::identity)),
    Route::new("POST", "/v1/devices", Door::SignedIn, || post(answer::register)),
    Route::new("POST", "/v1/hello", Door::EvenRevoked, || post(answer::hello)),
    Route::new("POST", "/v1/push", Door::EvenRevoked, || post(answer::push)),
    Route::new("POST", "/v1/heads", Door::Device, || post(answer::heads)),
    Route::new("POST", "/v1/fetch", Door::Device, || post(answer::fetch)),
    Route::new("GET", "/v1/hints", Door::Device, || get(answer::hints)),
];

impl Route {
    const fn new(
        method: &'static str,
        path: &'static str,
        door: Door,
        handler: fn() -> MethodRouter<Served>,
    ) -> Self {
        Self {
            method,
            path,
            door,
            handler,
        }
    }
}
