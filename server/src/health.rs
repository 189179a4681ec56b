//! Whether the process runs, and whether it can serve.

use axum::extract;
use http::StatusCode;

use crate::state::State;

/// The process runs.
pub(crate) async fn alive() -> &'static str {
    "ok"
}

/// The database answers.
pub(crate) async fn ready(
    extract::State(state): extract::State<State>,
) -> (StatusCode, &'static str) {
    match state.store.plan_codes().await {
        Ok(_) => (StatusCode::OK, "ready"),
        Err(error) => {
            tracing::error!(%error, "the database does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer")
        }
    }
}
