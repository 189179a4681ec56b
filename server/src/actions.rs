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
use vigia_app::visit::Rejected;
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

/// What an action works with, for whoever asks.
pub(crate) fn services(state: &State, auth: &AuthSession, lang: Lang) -> Services {
    Services {
        store: state.store.clone(),
        moment: state.clock.moment(),
        viewer: viewer(auth),
        lang,
    }
}

/// Calls the server function of the path, and reads its answer.
async fn call(
    state: &State,
    auth: &AuthSession,
    lang: Lang,
    mut parts: Parts,
    body: Bytes,
) -> Result<Receipt, Refusal> {
    let services = services(state, auth, lang);
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
pub(crate) async fn refuse(
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
        return Redirect::to(&sign_in::before(lang, &plan, &path)).into_response();
    }
    pages::refused(state, auth, &path, Rejected { fields, refusal }).await
}

#[cfg(test)]
mod tests {
    use vigia_domain::View;

    use crate::testing::{EN, ES, Server, report_form};

    async fn percent(server: &Server, activity: &str) -> u8 {
        let plan = server.store.plan(&"rd-2018-2020".parse().unwrap()).await.unwrap();
        let view = View::new(&plan.published(), vigia_domain::Day::constant(2019, 11, 30));
        let row = view.rows().find(|row| row.activity.code.as_str() == activity).unwrap();
        row.standing.actual.rounded()
    }

    /// A page without the properties of its islands, where a tag is only text.
    fn outside_attributes(page: &str) -> String {
        let mut parts = page.split("data-props=\"");
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |kept, rest| kept + rest.split_once('"').map_or("", |(_, after)| after))
    }

    #[tokio::test]
    async fn a_member_reports_and_the_secretariat_validates() {
        let server = Server::start().await;
        server.sign_in("mmujer").await;
        let sent = server.submit("/acciones/informe", &report_form("5.10", &[])).await;
        assert_eq!(sent.status(), 303);
        assert_eq!(sent.headers()["location"], format!("{ES}/mi-trabajo?sent=5.10"));
        assert_eq!(percent(&server, "5.10").await, 55);

        server.sign_in("secretaria").await;
        assert!(server.page(&format!("{ES}/revision")).await.contains("Se formó al equipo."));
        let fields = [
            ("page", "/es/rd-2018-2020/revision"),
            ("plan", "rd-2018-2020"),
            ("report", "01990000-0000-7000-8000-000000000001"),
            ("version", "1"),
            ("note", ""),
            ("decision", "validate"),
        ];
        let validated = server.submit("/acciones/revision", &fields).await;
        assert_eq!(validated.status(), 303);
        assert_eq!(percent(&server, "5.10").await, 80);

        let stale = server.submit("/acciones/revision", &fields).await;
        assert_eq!(stale.status(), 409);
    }

    #[tokio::test]
    async fn a_refused_form_comes_back_as_typed_with_its_status() {
        let server = Server::start().await;
        server.sign_in("mmujer").await;
        for (field, value, words) in [
            ("percent", "101", "número entero de 0 a 100"),
            ("percent", "-1", "número entero de 0 a 100"),
            ("status", "casi", "Elija un estado de la lista"),
            ("reported_on", "31/02/2019", "Escriba el día así"),
            ("reported_on", "01/12/2019", "no puede estar en el futuro"),
            ("evidence", "javascript:alert(1)", "El enlace empieza con https://"),
        ] {
            let typed = "Lo que </textarea><script>window.hacked</script> escribí";
            let form = report_form("5.10", &[(field, value), ("narrative", typed)]);
            let answer = server.submit("/acciones/informe", &form).await;
            assert_eq!(answer.status(), 400, "{field} {value}");
            let page = answer.text().await.unwrap();
            assert!(page.contains(words), "{field} {value}");
            assert!(page.contains("Lo que &lt;/textarea&gt;"), "{field} {value}");
            assert!(!outside_attributes(&page).contains("<script>window"), "{field} {value}");
            if field != "status" {
                assert!(page.contains(&format!("value=\"{value}\"")), "{field} {value}");
            }
        }
        assert_eq!(percent(&server, "5.10").await, 55);
    }

    #[tokio::test]
    async fn an_island_gets_the_same_refusal_as_json() {
        let server = Server::start().await;
        server.sign_in("mmujer").await;
        let form = report_form("5.10", &[("percent", "101")]);
        let referer = format!("{}{EN}/mi-trabajo", server.base());
        let headers = [("accept", "application/json"), ("referer", referer.as_str())];
        let answer = server.post("/acciones/informe", &form, &headers).await;
        assert_eq!(answer.status(), 400);
        let text = answer.text().await.unwrap();
        assert!(text.contains("Progress is a whole number from 0 to 100."), "{text}");
    }

    #[tokio::test]
    async fn nobody_does_what_is_not_theirs() {
        let server = Server::start().await;
        let revision = server.store.revision(&"rd-2018-2020".parse().unwrap()).await.unwrap();
        server.sign_in("mmujer").await;
        let other = server.submit("/acciones/informe", &report_form("3.03", &[])).await;
        assert_eq!(other.status(), 403);
        assert!(other.text().await.unwrap().contains("la dirige PETT"));
        let fields = [
            ("page", ES),
            ("plan", "rd-2018-2020"),
            ("report", "x"),
            ("version", "1"),
            ("note", ""),
            ("decision", "validate"),
        ];
        assert_eq!(server.submit("/acciones/revision", &fields).await.status(), 403);
        assert_eq!(server.get(&format!("{ES}/revision")).await.status(), 403);
        server.sign_in("socio").await;
        assert_eq!(server.get(&format!("{ES}/mi-trabajo")).await.status(), 403);
        let now = server.store.revision(&"rd-2018-2020".parse().unwrap()).await.unwrap();
        assert_eq!(now, revision);
    }

    #[tokio::test]
    async fn what_was_typed_outlives_a_session_that_ended() {
        let server = Server::start().await;
        let form = report_form("5.10", &[("narrative", "Escrito sin sesión.")]);
        let answer = server.submit("/acciones/informe", &form).await;
        assert_eq!(answer.status(), 303);
        let location = answer.headers()["location"].to_str().unwrap().to_owned();
        assert!(location.starts_with(&format!("{ES}/entrar?next=")), "{location}");
        server.sign_in("mmujer").await;
        let page = server.page(&format!("{ES}/mi-trabajo")).await;
        assert!(page.contains("Escrito sin sesión."));
        assert!(!server.page(&format!("{ES}/mi-trabajo")).await.contains("Escrito sin sesión."));
    }

    #[tokio::test]
    async fn a_body_too_large_is_refused_with_what_was_typed() {
        let server = Server::start().await;
        server.sign_in("mmujer").await;
        let long = format!("Principio {}", "a".repeat(70 * 1024));
        let answer =
            server.submit("/acciones/informe", &report_form("5.10", &[("narrative", &long)])).await;
        assert_eq!(answer.status(), 413);
        let page = answer.text().await.unwrap();
        assert!(page.contains("Lo enviado es demasiado grande"));
        assert!(page.contains("Principio aaa"));
        let huge = "a".repeat(2 * 1024 * 1024);
        let answer =
            server.submit("/acciones/informe", &report_form("5.10", &[("narrative", &huge)])).await;
        assert_eq!(answer.status(), 413);
    }

    #[tokio::test]
    async fn an_amendment_needs_the_version_that_stands() {
        let server = Server::start().await;
        server.sign_in("secretaria").await;
        let fields = |deadline: &'static str| {
            [
                ("page", "/es/rd-2018-2020/actividades/3.03"),
                ("plan", "rd-2018-2020"),
                ("activity", "3.03"),
                ("version", "1"),
                ("deadline", deadline),
                ("weight", "5"),
                ("lead", "PETT"),
                ("reason", "other"),
                ("reason_text", "Se amplió el alcance"),
            ]
        };
        let early = server.submit("/acciones/enmienda", &fields("01/01/2018")).await;
        assert_eq!(early.status(), 400);
        assert!(early.text().await.unwrap().contains("El plazo no puede ser anterior al inicio"));
        let done = server.submit("/acciones/enmienda", &fields("30/06/2020")).await;
        assert_eq!(done.status(), 303);
        let page = server.page(&format!("{ES}/actividades/3.03")).await;
        assert!(page.contains("Se amplió el alcance") && page.contains("<s>31 dic 2019</s>"));
        let stale = server.submit("/acciones/enmienda", &fields("30/09/2020")).await;
        assert_eq!(stale.status(), 409);
        assert!(stale.text().await.unwrap().contains("value=\"30/09/2020\""));
    }

    #[tokio::test]
    async fn a_target_is_amended_at_the_value_that_was_seen() {
        let server = Server::start().await;
        server.sign_in("secretaria").await;
        let fields = |value: &'static str| {
            [
                ("page", "/es/rd-2018-2020/indicadores/SENT-ALL"),
                ("plan", "rd-2018-2020"),
                ("indicator", "SENT-ALL"),
                ("target", "2019=32"),
                ("value", value),
                ("reason", "budget"),
                ("reason_text", ""),
            ]
        };
        let equal = server.submit("/acciones/enmienda-meta", &fields("26")).await;
        assert_eq!(equal.status(), 400);
        let page = equal.text().await.unwrap();
        assert!(page.contains("La meta es igual a la línea base"));
        assert!(page.contains("value=\"26\""));
        let done = server.submit("/acciones/enmienda-meta", &fields("30")).await;
        assert_eq!(done.status(), 303);
        let page = server.page(&format!("{ES}/indicadores/SENT-ALL")).await;
        assert!(page.contains("<s>32"), "the original stays visible");
        let stale = server.submit("/acciones/enmienda-meta", &fields("28")).await;
        assert_eq!(stale.status(), 409);
        server.sign_in("mmujer").await;
        let other = server.submit("/acciones/enmienda-meta", &fields("28")).await;
        assert_eq!(other.status(), 403);
    }

    #[tokio::test]
    async fn a_form_from_another_site_is_refused() {
        let server = Server::start().await;
        server.sign_in("mmujer").await;
        let headers = [("accept", "text/html"), ("origin", "https://evil.example")];
        let answer = server.post("/acciones/informe", &report_form("5.10", &[]), &headers).await;
        assert_eq!(answer.status(), 403);
    }

    #[tokio::test]
    async fn an_incomplete_form_and_an_unknown_action_are_refused_in_words() {
        let server = Server::start().await;
        server.sign_in("mmujer").await;
        let page = ("page", "/es/rd-2018-2020/mi-trabajo");
        for action in ["informe", "nada"] {
            let answer = server.submit(&format!("/acciones/{action}"), &[page]).await;
            assert_eq!(answer.status(), 400, "{action}");
            assert!(answer.text().await.unwrap().contains("El formulario llegó incompleto"));
        }
    }
}
