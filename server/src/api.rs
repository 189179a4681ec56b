//! The interface for other systems: JSON, under `/api/v1`.

mod idempotency;
mod observations;
mod problem;
mod token;

use axum::Router;
use axum::routing::post;

use crate::state::State;

/// The addresses of the interface.
pub(crate) fn router() -> Router<State> {
    Router::new().route("/api/v1/plans/{plan}/observations", post(observations::post))
}
