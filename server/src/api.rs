//! The interface for other systems, under `/api/v1`.

mod charts;
mod idempotency;
mod live;
mod observations;
mod problem;
mod token;

use axum::Router;
use axum::routing::{get, post};

pub(crate) use live::Listeners;

use crate::state::State;

/// The addresses of the interface.
pub(crate) fn router() -> Router<State> {
    Router::new()
        .route("/api/v1/plans/{plan}/charts", get(charts::list))
        .route("/api/v1/plans/{plan}/charts/{file}", get(charts::file))
        .route("/api/v1/plans/{plan}/observations", post(observations::post))
        .route("/api/v1/plans/{plan}/live", get(live::listen))
}
