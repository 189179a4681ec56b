//! The interface for other systems, under `/api/v1`.

mod asking;
mod charts;
mod exact;
pub(crate) mod export;
mod idempotency;
mod live;
mod observations;
mod openapi;
mod problem;
mod reading;
mod resources;
mod token;
mod turns;

use axum::Router;
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, any, get};
use http::header::HeaderMap;
use http::{Method, StatusCode};
use vigia_i18n::t;

pub(crate) use live::Listeners;
pub(crate) use openapi::REFERENCE;
pub(crate) use token::TokenLimits;

use self::problem::Problem;
use self::resources::{activity, alignment, indicator, plan, plans, progress};
use crate::language;
use crate::state::State;

/// The addresses of the interface with what answers them, each with its
/// description; but for files, of which see [`of_accounts`].
fn addresses() -> [(&'static str, MethodRouter<State>); 20] {
    [
        ("/api/v1/plans", get(plans::plans)),
        ("/api/v1/plans/{plan}", get(plan::plan)),
        ("/api/v1/plans/{plan}/summary", get(plan::summary)),
        ("/api/v1/plans/{plan}/axes", get(plan::axes)),
        ("/api/v1/plans/{plan}/programmes", get(plan::programmes)),
        ("/api/v1/plans/{plan}/agencies", get(plan::agencies)),
        ("/api/v1/plans/{plan}/sources", get(plan::sources)),
        ("/api/v1/plans/{plan}/activities", get(activity::activities)),
        ("/api/v1/plans/{plan}/activities/{code}", get(activity::activity)),
        ("/api/v1/plans/{plan}/reports", get(activity::reports)),
        ("/api/v1/plans/{plan}/events", get(activity::events)),
        ("/api/v1/plans/{plan}/indicators", get(indicator::indicators)),
        ("/api/v1/plans/{plan}/indicators/{code}", get(indicator::indicator)),
        ("/api/v1/plans/{plan}/targets", get(indicator::targets)),
        (
            "/api/v1/plans/{plan}/observations",
            get(indicator::observations).post(observations::post),
        ),
        ("/api/v1/plans/{plan}/alignment", get(alignment::alignment)),
        ("/api/v1/plans/{plan}/progress", get(progress::progress)),
        ("/api/v1/plans/{plan}/charts", get(charts::list)),
        ("/api/v1/plans/{plan}/charts/{file}", get(charts::file)),
        ("/api/v1/plans/{plan}/live", get(live::listen)),
    ]
}

/// The address of files, which asks who is signed in, to enter who took them.
const FILES: &str = "/api/v1/plans/{plan}/export/{file}";

/// The addresses of the interface that do not ask who is signed in.
pub(crate) fn router() -> Router<State> {
    addresses()
        .into_iter()
        .fold(Router::new(), |router, (path, answers)| router.route(path, answers))
        .merge(openapi::router())
        .route("/api/v1/{*rest}", any(nothing))
        .method_not_allowed_fallback(wrong_method)
}

/// The addresses of the interface that ask who is signed in.
pub(crate) fn of_accounts() -> Router<State> {
    Router::new().route(FILES, get(export::file)).method_not_allowed_fallback(wrong_method)
}

/// There is no such address.
async fn nothing(headers: HeaderMap) -> Problem {
    let lang = language::of_headers(&headers);
    Problem::new(StatusCode::NOT_FOUND, t!(lang, "api-no-such-address"))
}

/// An address is asked in a way that it does not answer to; its router adds
/// those that it does.
async fn wrong_method(method: Method, headers: HeaderMap) -> Response {
    let lang = language::of_headers(&headers);
    let detail = t!(lang, "api-method", method = method.as_str());
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, detail).into_response()
}

#[cfg(test)]
mod tests;
