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
    let asked = Asked::read(state, lang, &plan, file, fields)
        .map_err(|problem| (Kind::Invalid, problem.detail().to_owned()))?;
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
mod tests {
    use crate::checksum::Checksum;
    use crate::testing::{ES, Server, report_form};

    const FIELDS: [(&str, &str); 3] =
        [("form", "matrix.xlsx"), ("axis", "PREV"), ("as_of", "2019-06-30")];

    async fn archive(server: &Server) -> String {
        let answer = server.submit(&format!("{ES}/informes"), &FIELDS).await;
        assert_eq!(answer.status(), 303);
        answer.headers()["location"].to_str().unwrap().to_owned()
    }

    fn file_of(page: &str) -> String {
        let start = page.find("href=\"/es/rd-2018-2020/informes/0").unwrap() + "href=\"".len();
        page[start..].split('"').next().unwrap().to_owned()
    }

    #[tokio::test]
    async fn a_permanent_link_gives_the_identical_bytes_after_the_plan_changed() {
        let server = Server::start().await;
        server.sign_in("secretaria").await;
        let page = archive(&server).await;
        let file = file_of(&server.page(&page).await);
        let first = server.get(&file).await.bytes().await.unwrap();
        assert!(first.starts_with(b"PK"));

        let member = server.another_browser();
        member.sign_in("mmujer").await;
        let sent = member.submit("/acciones/informe", &report_form("5.10", &[])).await;
        assert_eq!(sent.status(), 303);

        let visitor = server.another_browser();
        assert_eq!(visitor.get(&file).await.bytes().await.unwrap(), first);
        let text = visitor.page(&page).await;
        assert!(text.contains(&Checksum::of(&first).to_string()));
        assert!(text.contains("El plan ha cambiado"), "{text}");
    }

    #[tokio::test]
    async fn the_same_report_has_one_link() {
        let server = Server::start().await;
        server.sign_in("socio").await;
        assert_eq!(archive(&server).await, archive(&server).await);
        assert!(server.page(&format!("{ES}/informes/archivo")).await.contains("Prevención"));
    }

    #[tokio::test]
    async fn a_stranger_keeps_nothing() {
        let server = Server::start().await;
        let answer = server.submit(&format!("{ES}/informes"), &FIELDS).await;
        assert_eq!(answer.status(), 401);
        let plan = "rd-2018-2020".parse().unwrap();
        assert_eq!(server.store.archive_of(&plan).await.unwrap(), []);
    }

    #[tokio::test]
    async fn a_report_of_nothing_is_not_kept() {
        let server = Server::start().await;
        server.sign_in("socio").await;
        let fields = [("form", "report.pdf"), ("q", "nada que se parezca")];
        let answer = server.submit(&format!("{ES}/informes"), &fields).await;
        assert_eq!(answer.status(), 400);
        assert!(answer.text().await.unwrap().contains("no incluye ninguna actividad"));
    }

    #[tokio::test]
    async fn every_download_is_entered_without_a_name() {
        let server = Server::start().await;
        server.sign_in("socio").await;
        let page = archive(&server).await;
        let file = file_of(&server.page(&page).await);
        server.get(&file).await;
        server.another_browser().get(&file).await;
        let plan = "rd-2018-2020".parse().unwrap();
        let id = page.rsplit('/').next().unwrap();
        let log = server.store.downloads_of(&plan, Some(id), 10).await.unwrap();
        let by: Vec<&str> = log.iter().map(|download| download.by.as_str()).collect();
        assert_eq!(by.len(), 2);
        assert!(by.contains(&"public") && by.contains(&"partner OIM"), "{by:?}");
    }

    #[tokio::test]
    async fn there_is_no_page_and_no_file_of_what_was_never_archived() {
        let server = Server::start().await;
        assert_eq!(server.get(&format!("{ES}/informes/nada")).await.status(), 404);
        assert_eq!(server.get(&format!("{ES}/informes/nada/x.pdf")).await.status(), 404);
    }
}
