//! What went wrong, as `application/problem+json` (RFC 9457).

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{self, HeaderValue};
use serde::Serialize;
use utoipa::ToSchema;
use vigia_domain::Lang;
use vigia_i18n::t;

/// A refusal of the interface (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Problem {
    /// The status in words.
    title: &'static str,
    /// The status.
    status: u16,
    /// What happened, what it means and what to do, in the asker's language.
    detail: String,
    /// The cells that stand in the way.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    faults: Vec<CellFault>,
    /// In how many seconds to ask again.
    #[serde(skip)]
    retry_after: Option<u64>,
}

/// A cell that stands in the way.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct CellFault {
    /// The row, from 1.
    pub(super) row: usize,
    /// The column.
    pub(super) column: &'static str,
    /// What is wrong and what is allowed, in the asker's language.
    pub(super) detail: String,
}

impl Problem {
    pub(super) fn new(status: StatusCode, detail: String) -> Self {
        let title = status.canonical_reason().unwrap_or("Error");
        Self { title, status: status.as_u16(), detail, faults: Vec::new(), retry_after: None }
    }

    /// The same with the time after which it may be asked again.
    pub(super) fn retry_after(self, seconds: u64) -> Self {
        Self { retry_after: Some(seconds), ..self }
    }

    /// There is no plan of that code.
    pub(super) fn no_such_plan(lang: Lang) -> Self {
        Self::new(StatusCode::NOT_FOUND, t!(lang, "api-plan-not-found"))
    }

    /// What happened, what it means and what to do.
    pub(crate) fn detail(&self) -> &str {
        &self.detail
    }

    pub(super) fn with(self, faults: Vec<CellFault>) -> Self {
        Self { faults, ..self }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or_default();
        let retry_after = self.retry_after;
        // Whoever is not known is told how to say who it is (RFC 9110).
        let asks_who = status == StatusCode::UNAUTHORIZED;
        let mut response = (status, axum::Json(self)).into_response();
        if let Some(seconds) = retry_after {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if asks_who {
            let scheme = HeaderValue::from_static("Bearer");
            response.headers_mut().insert(header::WWW_AUTHENTICATE, scheme);
        }
        let kind = HeaderValue::from_static("application/problem+json");
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
        response
    }
}
