//! Reports that are archived for good, and their bytes.

use std::collections::BTreeMap;

use axum::body::{Body, Bytes};
use axum::extract::{self, Path};
use axum::response::{IntoResponse, Redirect, Response};
use http::header::{self, HeaderMap, HeaderValue};
use http::{Method, StatusCode};
use uuid::Uuid;
use vigia_app::actions::{Kind, Refusal};
use vigia_app::pages::reports::may_archive;
use vigia_app::visit::{Place, Rejected, href};
use vigia_domain::{Lang, Plan, PlanCode};
use vigia_exchange::{Fingerprint, Imprint};
use vigia_i18n::t;
use vigia_store::archive::{Archived, Download};

use crate::api::export::{self, Asked, attachment};
use crate::auth::{AuthSession, viewer};
use crate::checksum::Checksum;
use crate::clock::now_ms;
use crate::state::State;
use crate::{language, page_cache, pages};

/// Makes a report, keeps it for good and leads to its permanent link. The same
/// report archived twice has one link.
pub(crate) async fn archive(
    extract::State(state): extract::State<State>,
    Path((lang, plan)): Path<(String, String)>,
    auth: AuthSession,
    headers: HeaderMap,
    form: extract::RawForm,
) -> Response {
    let fields = pages::parameters(&form.0);
    let path = format!("/{lang}/{plan}/informes");
    let lang: Lang = lang.parse().unwrap_or_else(|_| language::of_headers(&headers));
    if !may_archive(&viewer(&auth)) {
        let message = t!(lang, "refusal-signed-out");
        return refuse(&state, &auth, &path, fields, Kind::SignedOut, message).await;
    }
    match keep(&state, lang, &plan, &fields).await {
        Ok(report) => {
            Redirect::to(&href(lang, &report.plan, Place::Report(&report.id))).into_response()
        }
        Err((kind, message)) => refuse(&state, &auth, &path, fields, kind, message).await,
    }
}

async fn refuse(
    state: &State,
    auth: &AuthSession,
    path: &str,
    fields: BTreeMap<String, String>,
    kind: Kind,
    message: String,
) -> Response {
    let refusal = Refusal { kind, message, faults: Vec::new() };
    pages::refused(state, auth, path, Rejected { fields, refusal }).await
}

async fn keep(
    state: &State,
    lang: Lang,
    plan: &str,
    fields: &BTreeMap<String, String>,
) -> Result<Archived, (Kind, String)> {
    let unavailable = |error: &dyn std::fmt::Display| {
        tracing::error!(%error, "a report could not be archived");
        (Kind::Unavailable, t!(lang, "refusal-unavailable"))
    };
    let code: PlanCode =
        plan.parse().map_err(|_| (Kind::NotFound, t!(lang, "api-plan-not-found")))?;
    let plan = state.store.plan(&code).await.map_err(|error| unavailable(&error))?;
    let file = fields.get("form").map(String::as_str).unwrap_or_default();
    let mut asked = Asked::read(state, lang, &plan, file, fields)
        .map_err(|problem| (Kind::Invalid, problem.detail().to_owned()))?;
    // A refusal speaks the language of the page, the report the one that was chosen.
    asked.edition.lang = chosen_lang(lang, fields)?;
    let bytes = export::made(lang, asked.clone())
        .await
        .map_err(|problem| (Kind::Unavailable, problem.detail().to_owned()))?;
    let size = bytes.len();
    let hash = state.archive.keep(bytes).await.map_err(|error| unavailable(&error))?;
    let report = record(&plan, &asked, hash, size);
    let known = state.store.archived_like(&report).await;
    if let Some(known) = known.map_err(|error| unavailable(&error))? {
        return Ok(known);
    }
    state.store.add_archived(&report).await.map_err(|error| unavailable(&error))?;
    Ok(report)
}

/// The language of a report, that of the page where none was chosen.
fn chosen_lang(page: Lang, fields: &BTreeMap<String, String>) -> Result<Lang, (Kind, String)> {
    match fields.get("lang") {
        None => Ok(page),
        Some(lang) => lang.parse().map_err(|_| (Kind::Invalid, t!(page, "api-lang"))),
    }
}

fn record(plan: &Plan, asked: &Asked, hash: String, size: usize) -> Archived {
    let edition = &asked.edition;
    Archived {
        id: Uuid::now_v7().to_string(),
        plan: plan.code.clone(),
        revision: plan.revision,
        day: edition.selection.day(),
        lang: edition.lang.code().to_owned(),
        form: asked.form.to_string(),
        query: asked.query.clone(),
        filter: Imprint::of(edition).filter,
        file_name: asked.file_name(),
        hash,
        bytes: i64::try_from(size).unwrap_or(i64::MAX),
        fingerprint: Fingerprint::of(&edition.selection).to_string(),
        at_ms: now_ms(),
    }
}

/// The bytes of an archived report, as they were made.
pub(crate) async fn file(
    extract::State(state): extract::State<State>,
    Path((lang, plan, id, file_name)): Path<(String, String, String, String)>,
    auth: AuthSession,
    method: Method,
    headers: HeaderMap,
) -> Response {
    let lang: Lang = lang.parse().unwrap_or_default();
    let Ok(code) = plan.parse::<PlanCode>() else { return no_such_file(lang) };
    let report = match state.store.archived(&code, &id).await {
        Ok(Some(report)) if report.file_name == file_name => report,
        Ok(_) => return no_such_file(lang),
        Err(error) => return pages::unavailable(lang, &error),
    };
    let tag = tag_of(&report);
    if page_cache::is_known(&headers, &tag) {
        let mut unchanged = StatusCode::NOT_MODIFIED.into_response();
        unchanged.headers_mut().insert(header::ETAG, tag);
        return unchanged;
    }
    let bytes = match state.archive.file(&report.hash).await {
        Ok(bytes) => bytes,
        Err(error) => {
            tracing::error!(%error, "an archived report could not be read");
            let text = t!(lang, "archive-damaged");
            return (StatusCode::INTERNAL_SERVER_ERROR, text).into_response();
        }
    };
    // Whoever asks for the head of a file takes none.
    if method == Method::HEAD {
        return answer(&report, tag, bytes);
    }
    let download = Download {
        at_ms: now_ms(),
        plan: code,
        revision: report.revision,
        day: report.day,
        form: report.form.clone(),
        query: report.query.clone(),
        hash: report.hash.clone(),
        archived: Some(report.id.clone()),
        by: export::taken_by(&viewer(&auth)),
    };
    export::log(&state, &download).await;
    answer(&report, tag, bytes)
}

/// The tag of a file is its hash.
fn tag_of(report: &Archived) -> HeaderValue {
    HeaderValue::from_str(&format!("\"{}\"", report.hash)).expect("a hash is plain ASCII")
}

fn no_such_file(lang: Lang) -> Response {
    (StatusCode::NOT_FOUND, t!(lang, "archive-no-such-file")).into_response()
}

fn answer(report: &Archived, tag: HeaderValue, bytes: Bytes) -> Response {
    let media_type =
        report.form.parse().map_or("application/octet-stream", export::Form::media_type);
    let headers = [
        (header::CONTENT_TYPE, media_type.to_owned()),
        (header::CONTENT_DISPOSITION, attachment(&report.file_name)),
        // It never changes, but each download is entered.
        (header::CACHE_CONTROL, "no-cache".to_owned()),
        (export::REPR_DIGEST, Checksum::of(&bytes).digest_header()),
    ];
    let mut response = Response::new(Body::from(bytes));
    response.headers_mut().insert(header::ETAG, tag);
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

#[cfg(test)]
mod tests;
