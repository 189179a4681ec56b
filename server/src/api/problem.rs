//! What went wrong, as `application/problem+json` (RFC 9457).

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{self, HeaderValue};
use serde::Serialize;
use vigia_domain::Lang;
use vigia_i18n::t;

/// A refusal of the interface.
#[derive(Debug, Serialize)]
pub(super) struct Problem {
    title: &'static str,
    status: u16,
    /// What happened, what it means and what to do, in the asker's language.
    detail: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    faults: Vec<CellFault>,
}

/// A cell that stands in the way.
#[derive(Debug, Serialize)]
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
        Self { title, status: status.as_u16(), detail, faults: Vec::new() }
    }

    /// There is no plan of that code.
    pub(super) fn no_such_plan(lang: Lang) -> Self {
        Self::new(StatusCode::NOT_FOUND, t!(lang, "api-plan-not-found"))
    }

    pub(super) fn with(self, faults: Vec<CellFault>) -> Self {
        Self { faults, ..self }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or_default();
        let mut response = (status, axum::Json(self)).into_response();
        let kind = HeaderValue::from_static("application/problem+json");
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
        response
    }
}
