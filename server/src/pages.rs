//! Pages: from a request to the document, by way of the cache.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::{self, Request};
use axum::response::{IntoResponse, Redirect, Response};
use http::header::{self, HeaderMap, HeaderValue};
use http::{Method, StatusCode, Uri};
use leptos::prelude::provide_context;
use uuid::Uuid;
use vigia_app::visit::{
    Brought, Place, Rejected, Visit, follows_the_day, href, is_brought, read_as_of,
};
use vigia_app::{document, not_found_document};
use vigia_domain::account::Viewer;
use vigia_domain::{Day, Lang, Plan, PlanCode};
use vigia_i18n::t;

use crate::auth::{AuthSession, viewer};
use crate::last_visit::LastVisit;
use crate::page_cache::{Audience, Kind, Page, Shows, Validator};
use crate::state::{Seen, State};
use crate::{desk, language, sign_in};

/// The most that a rendered page may weigh, in bytes.
const MAX_PAGE: usize = 32 * 1024 * 1024;

/// `/` leads to the default plan in the visitor's language.
pub(crate) async fn home(
    extract::State(state): extract::State<State>,
    headers: HeaderMap,
) -> Response {
    let lang = language::of_headers(&headers);
    match default_plan(&state).await {
        Ok(plan) => Redirect::temporary(&href(lang, &plan, Place::Overview)).into_response(),
        Err(error) => unavailable(lang, &error),
    }
}

async fn default_plan(state: &State) -> vigia_store::Result<PlanCode> {
    let codes = state.store.plan_codes().await?;
    codes.into_iter().next().ok_or(vigia_store::Error::NotFound("plan"))
}

/// Any page of a plan.
pub(crate) async fn page(
    extract::State(state): extract::State<State>,
    auth: AuthSession,
    request: Request,
) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let (parts, _) = request.into_parts();
    let lang = language::of_path(parts.uri.path());
    match answer(&state, auth, &parts.uri, &parts.headers).await {
        Ok(response) => remember(response, lang, &parts.headers, state.clock.today()),
        Err(error) => unavailable(lang.unwrap_or_default(), &error),
    }
}

async fn answer(
    state: &State,
    auth: AuthSession,
    uri: &Uri,
    headers: &HeaderMap,
) -> vigia_store::Result<Response> {
    let Some((lang, code)) = of_plan(uri.path()) else {
        return not_found(state, &auth, uri, headers).await;
    };
    let revision = match state.store.revision(&code).await {
        Err(vigia_store::Error::NotFound(_)) => {
            return not_found(state, &auth, uri, headers).await;
        }
        revision => revision?,
    };
    // What was typed before a session ended comes back once, on its own page.
    if let Some(rejected) = sign_in::take_typed(&auth, uri.path(), lang).await {
        let plan = state.store.plan(&code).await?;
        let mut visit = visit_of(state, &auth, plan, lang, uri, Some(rejected));
        visit.brought = desk::bring(state, &visit).await?;
        return Ok(render(Shown::Routed, visit, uri).await);
    }
    if is_brought(uri.path()) {
        let plan = state.store.plan(&code).await?;
        let mut visit = visit_of(state, &auth, plan, lang, uri, None);
        visit.brought = desk::bring(state, &visit).await?;
        return Ok(private(render(Shown::Routed, visit, uri).await));
    }
    let shows = Shows { plan: code, revision, day: state.clock.today() };
    let address = uri.path_and_query().map_or("/", |address| address.as_str());
    // What changed since the last visit differs from visitor to visitor.
    let last_visit = is_about_changes(uri.path())
        .then(|| LastVisit::of(headers).before(state.clock.today()))
        .flatten();
    let audience = if auth.user.is_none() && !is_about_changes(uri.path()) {
        Audience::Everyone
    } else {
        Audience::OneAccount
    };
    let validator = Validator::new(&shows, auth.user.as_ref(), audience, address, last_visit);
    if let Some(unchanged) = validator.unchanged(headers) {
        return Ok(unchanged);
    }
    let plan = state.store.plan_since(&shows.plan, revision).await?;
    let is_fresh = plan.revision == revision;
    let visit = Visit { last_visit, ..visit_of(state, &auth, plan, lang, uri, None) };
    let response = render(Shown::Routed, visit, uri).await;
    // A write came between the two questions: the page is newer than its tag.
    if response.status() != StatusCode::OK || !is_fresh {
        return Ok(response);
    }
    let page = Arc::new(Page::new(shows, validator, Kind::Html, body(response).await));
    match audience {
        Audience::Everyone => state.pages.put(address, &page),
        Audience::OneAccount => {}
    }
    Ok(page.answer(headers))
}

/// The language and the plan of a path such as `/es/rd-2018-2020/…`.
pub(crate) fn of_plan(path: &str) -> Option<(Lang, PlanCode)> {
    let plan = path.split('/').nth(2)?.parse().ok()?;
    Some((language::of_path(path)?, plan))
}

/// A page that is made anew each time, for whoever asks.
fn private(mut response: Response) -> Response {
    let control = HeaderValue::from_static("private, no-store");
    response.headers_mut().insert(header::CACHE_CONTROL, control);
    response
}

async fn not_found(
    state: &State,
    auth: &AuthSession,
    uri: &Uri,
    headers: &HeaderMap,
) -> vigia_store::Result<Response> {
    let lang = language::of_path(uri.path()).unwrap_or_else(|| language::of_headers(headers));
    let plan = state.store.plan(&default_plan(state).await?).await?;
    let visit = visit_of(state, auth, plan, lang, uri, None);
    Ok(render(Shown::NotFound, visit, uri).await)
}

/// The page of a form that was refused, with what was typed in it.
pub(crate) async fn refused(
    state: &State,
    auth: &AuthSession,
    path: &str,
    rejected: Rejected,
) -> Response {
    let lang = language::of_path(path).unwrap_or_default();
    let status = StatusCode::from_u16(rejected.refusal.kind.status()).unwrap_or_default();
    let message = rejected.refusal.message.clone();
    let Some(uri) = path.parse::<Uri>().ok().filter(|_| path.starts_with('/')) else {
        return (status, message).into_response();
    };
    let plan = match of_plan(path) {
        Some((_, code)) => state.store.plan(&code).await.ok(),
        None => None,
    };
    let Some(plan) = plan else { return (status, message).into_response() };
    let mut visit = visit_of(state, auth, plan, lang, &uri, Some(rejected));
    match desk::bring(state, &visit).await {
        Ok(brought) => visit.brought = brought,
        Err(error) => return unavailable(lang, &error),
    }
    let mut response = render(Shown::Routed, visit, &uri).await;
    if response.status().is_success() {
        *response.status_mut() = status;
    }
    response
}

/// The page of a form that was carried out, with what it shows this once.
pub(crate) async fn shown(
    state: &State,
    auth: &AuthSession,
    uri: &Uri,
    plan: Arc<Plan>,
    brought: Brought,
) -> Response {
    let lang = language::of_path(uri.path()).unwrap_or_default();
    let visit = Visit { brought, ..visit_of(state, auth, plan, lang, uri, None) };
    private(render(Shown::Routed, visit, uri).await)
}

fn visit_of(
    state: &State,
    auth: &AuthSession,
    plan: Arc<Plan>,
    lang: Lang,
    uri: &Uri,
    rejected: Option<Rejected>,
) -> Visit {
    let login = auth.user.as_ref().map(|user| user.0.login.clone());
    Visit { login, rejected: rejected.map(Arc::new), ..visit(state, viewer(auth), plan, lang, uri) }
}

fn visit(state: &State, viewer: Viewer, plan: Arc<Plan>, lang: Lang, uri: &Uri) -> Visit {
    let query = parameters(uri.query().unwrap_or_default().as_bytes());
    let today = state.clock.today();
    let as_of =
        if follows_the_day(uri.path()) { read_as_of(&query, plan.period, today) } else { Ok(None) };
    let day = as_of.as_ref().copied().unwrap_or_default().unwrap_or(today);
    let Seen { view, parts, .. } = state.see(&plan, day);
    Visit {
        lang,
        view,
        parts,
        internal: plan,
        viewer,
        login: None,
        last_visit: None,
        origin: Arc::clone(&state.origin),
        day_is_moved: state.clock.is_moved(),
        path: uri.path().to_owned(),
        query,
        today,
        as_of,
        brought: Brought::Nothing,
        rejected: None,
        new_report_id: Uuid::now_v7().to_string(),
        assets: Arc::clone(&state.assets),
    }
}

/// Fields of a form or an address by name; several of one name are joined by
/// commas, as one ticks boxes.
pub(crate) fn parameters(encoded: &[u8]) -> BTreeMap<String, String> {
    let mut fields = BTreeMap::<String, String>::new();
    for (name, value) in form_urlencoded::parse(encoded).into_owned() {
        match fields.entry(name) {
            Entry::Vacant(entry) => drop(entry.insert(value)),
            Entry::Occupied(mut entry) if !value.is_empty() => {
                let joined = entry.get_mut();
                if !joined.is_empty() {
                    joined.push(',');
                }
                joined.push_str(&value);
            }
            Entry::Occupied(_) => {}
        }
    }
    fields
}

/// A page that loads islands, with every inline script that any page has.
pub(crate) async fn sample(state: &State) -> vigia_store::Result<String> {
    let code = default_plan(state).await?;
    let plan = state.store.plan(&code).await?;
    let lang = Lang::default();
    let path = href(lang, &code, Place::Activities);
    let uri = path.parse().expect("the addresses of pages are well-formed");
    let visit = visit(state, Viewer::Public, plan, lang, &uri);
    let page = body(render(Shown::Routed, visit, &uri).await).await;
    Ok(String::from_utf8_lossy(&page).into_owned())
}

#[derive(Clone, Copy)]
enum Shown {
    Routed,
    NotFound,
}

async fn render(shown: Shown, visit: Visit, uri: &Uri) -> Response {
    let context = move || provide_context(visit.clone());
    let mut request = Request::new(Body::empty());
    *request.uri_mut() = uri.clone();
    match shown {
        Shown::Routed => {
            leptos_axum::render_app_async_with_context(context, document)(request).await
        }
        Shown::NotFound => {
            leptos_axum::render_app_async_with_context(context, not_found_document)(request).await
        }
    }
}

async fn body(response: Response) -> Bytes {
    // The body is made of strings in memory.
    axum::body::to_bytes(response.into_body(), MAX_PAGE).await.unwrap_or_default()
}

/// Whether a page says what changed.
fn is_about_changes(path: &str) -> bool {
    path.ends_with("/cambios")
}

/// Remembers the language of the page and the day of the visit.
pub(crate) fn remember(
    response: Response,
    lang: Option<Lang>,
    headers: &HeaderMap,
    today: Day,
) -> Response {
    let mut response = remember_language(response, lang, headers);
    if let Some(cookie) = LastVisit::of(headers).cookie(today) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// Remembers the language of the page, so that `/` leads there next time.
fn remember_language(mut response: Response, lang: Option<Lang>, headers: &HeaderMap) -> Response {
    if let Some(lang) = lang.filter(|lang| language::cookie(headers) != Some(*lang)) {
        let name = language::COOKIE;
        let cookie = format!("{name}={lang}; Path=/; Max-Age=31536000; SameSite=Lax");
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
    }
    response
}

/// The database does not answer: said in words, logged once.
pub(crate) fn unavailable(lang: Lang, error: &vigia_store::Error) -> Response {
    tracing::error!(%error, "a page could not be served");
    let text = format!("{}. {}", t!(lang, "unavailable-title"), t!(lang, "unavailable-text"));
    (StatusCode::SERVICE_UNAVAILABLE, text).into_response()
}

#[cfg(test)]
mod tests;
