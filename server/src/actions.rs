//! Actions: server functions, called by islands and by plain forms.
//!
//! An island gets its answer as JSON. A plain form gets a page: after success
//! the next one, after a refusal the page it was sent from with everything that
//! was typed, and the status that says what stands in the way.

use std::collections::BTreeMap;

use axum::body::{Body, Bytes};
use axum::extract::{self, Request};
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use http::header::{self, HeaderMap, HeaderValue};
use http::request::Parts;
use leptos::prelude::provide_context;
use vigia_app::actions::{Kind, Receipt, Refusal, Services};
use vigia_app::visit::{Place, Rejected, href};
use vigia_domain::Lang;
use vigia_i18n::t;

use crate::auth::{AuthSession, viewer};
use crate::state::State;
use crate::{language, pages, sign_in};

/// The most that an action takes, in bytes.
const MAX_BODY: usize = 64 * 1024;

/// The most that is read of what is too large, to give it back in its form.
const MAX_READ: usize = 1024 * 1024;

/// The most that an action answers, in bytes.
const MAX_ANSWER: usize = 64 * 1024;

/// Performs an action.
pub(crate) async fn perform(
    extract::State(state): extract::State<State>,
    auth: AuthSession,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let lang = language::of_sender(&parts.headers);
    let wants_page = wants_page(&parts.headers);
    let Ok(body) = axum::body::to_bytes(body, MAX_READ).await else {
        let refusal = too_large(lang);
        return if wants_page {
            (StatusCode::PAYLOAD_TOO_LARGE, refusal.message).into_response()
        } else {
            json(&refusal)
        };
    };
    let fields = pages::parameters(&body);
    let outcome = if body.len() > MAX_BODY {
        Err(too_large(lang))
    } else {
        call(&state, &auth, lang, parts, body).await
    };
    match (outcome, wants_page) {
        (Ok(receipt), true) => Redirect::to(&receipt.next).into_response(),
        (Ok(receipt), false) => axum::Json(receipt).into_response(),
        (Err(refusal), true) => refuse(&state, &auth, fields, refusal).await,
        (Err(refusal), false) => json(&refusal),
    }
}

fn wants_page(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.contains("text/html"))
}

/// Calls the server function of the path, and reads its answer.
async fn call(
    state: &State,
    auth: &AuthSession,
    lang: Lang,
    mut parts: Parts,
    body: Bytes,
) -> Result<Receipt, Refusal> {
    let services = Services {
        store: state.store.clone(),
        moment: state.clock.moment(),
        viewer: viewer(auth),
        lang,
    };
    // The answer is wanted as JSON, whoever asked.
    parts.headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    let request = Request::from_parts(parts, Body::from(body));
    let context = move || provide_context(services.clone());
    let response =
        leptos_axum::handle_server_fns_with_context(context, request).await.into_response();
    let succeeded = response.status().is_success();
    let answer = axum::body::to_bytes(response.into_body(), MAX_ANSWER).await.unwrap_or_default();
    if succeeded && let Ok(receipt) = serde_json::from_slice(&answer) {
        return Ok(receipt);
    }
    match serde_json::from_slice::<Refusal>(&answer) {
        Ok(refusal) if refusal.kind != Kind::Unreachable && !refusal.message.is_empty() => {
            Err(in_words(lang, refusal))
        }
        Ok(_) | Err(_) => Err(malformed(lang)),
    }
}

/// The framework's own refusals are for programmers; a person gets a sentence.
fn in_words(lang: Lang, refusal: Refusal) -> Refusal {
    let is_of_framework = refusal.kind == Kind::Invalid
        && refusal.faults.is_empty()
        && refusal.message.contains("error deserializing");
    if is_of_framework { malformed(lang) } else { refusal }
}

fn malformed(lang: Lang) -> Refusal {
    let message = t!(lang, "refusal-malformed");
    Refusal { kind: Kind::Invalid, message, faults: Vec::new() }
}

fn too_large(lang: Lang) -> Refusal {
    let message = t!(lang, "refusal-too-large");
    Refusal { kind: Kind::TooLarge, message, faults: Vec::new() }
}

fn json(refusal: &Refusal) -> Response {
    let status = StatusCode::from_u16(refusal.kind.status()).unwrap_or_default();
    (status, axum::Json(refusal)).into_response()
}

/// Answers a plain form that was refused.
async fn refuse(
    state: &State,
    auth: &AuthSession,
    fields: BTreeMap<String, String>,
    refusal: Refusal,
) -> Response {
    let path = fields.get("page").cloned().unwrap_or_default();
    if refusal.kind == Kind::SignedOut
        && let Some((lang, plan)) = pages::of_plan(&path)
    {
        sign_in::keep_typed(auth, &fields).await;
        let next: String = form_urlencoded::byte_serialize(path.as_bytes()).collect();
        return Redirect::to(&format!("{}?next={next}", href(lang, &plan, Place::SignIn)))
            .into_response();
    }
    pages::refused(state, auth, &path, Rejected { fields, refusal }).await
}
