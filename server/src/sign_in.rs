//! Signing in and out.

use std::collections::BTreeMap;

use axum::extract::{self, Path};
use axum::response::{IntoResponse, Redirect, Response};
use http::HeaderMap;
use vigia_app::actions::{Kind, Refusal};
use vigia_app::visit::{Place, Rejected, href};
use vigia_domain::{Lang, PlanCode};
use vigia_i18n::t;

use crate::auth::{AuthSession, Credentials};
use crate::state::State;
use crate::{language, pages};

/// The name under which a session keeps what was typed before it ended.
const TYPED: &str = "typed";

/// Signs in and goes back to where one came from.
pub(crate) async fn sign_in(
    extract::State(state): extract::State<State>,
    Path((lang, plan)): Path<(String, String)>,
    mut auth: AuthSession,
    headers: HeaderMap,
    form: extract::RawForm,
) -> Response {
    let fields = pages::parameters(&form.0);
    let path = format!("/{lang}/{plan}/entrar");
    let lang = lang.parse().unwrap_or_else(|_| language::of_headers(&headers));
    let field = |name: &str| fields.get(name).cloned().unwrap_or_default();
    let credentials = Credentials { login: field("login"), password: field("password") };
    match auth.authenticate(credentials).await {
        Ok(Some(user)) => {
            if let Err(error) = auth.login(&user).await {
                tracing::error!(%error, "a session could not be begun");
                let message = t!(lang, "refusal-unavailable");
                return refuse(&state, &auth, &path, fields, Kind::Unavailable, message).await;
            }
            Redirect::to(&next(lang, &plan, &fields)).into_response()
        }
        Ok(None) => {
            let message = t!(lang, "sign-in-failed");
            refuse(&state, &auth, &path, fields, Kind::Invalid, message).await
        }
        Err(error) => {
            tracing::error!(%error, "an account could not be looked up");
            let message = t!(lang, "refusal-unavailable");
            refuse(&state, &auth, &path, fields, Kind::Unavailable, message).await
        }
    }
}

/// Ends the session.
pub(crate) async fn sign_out(
    Path((lang, plan)): Path<(String, String)>,
    mut auth: AuthSession,
) -> Response {
    if let Err(error) = auth.logout().await {
        tracing::error!(%error, "a session could not be ended");
    }
    Redirect::to(&format!("/{lang}/{plan}")).into_response()
}

async fn refuse(
    state: &State,
    auth: &AuthSession,
    path: &str,
    mut fields: BTreeMap<String, String>,
    kind: Kind,
    message: String,
) -> Response {
    fields.remove("password");
    let refusal = Refusal { kind, message, faults: Vec::new() };
    pages::refused(state, auth, path, Rejected { fields, refusal }).await
}

/// Where to go after signing in: back, if that is a page of this site.
fn next(lang: Lang, plan: &str, fields: &BTreeMap<String, String>) -> String {
    let local = fields.get("next").filter(|next| {
        next.starts_with('/') && !next.starts_with("//") && !next.contains(['\\', '\r', '\n'])
    });
    local.cloned().unwrap_or_else(|| {
        plan.parse::<PlanCode>()
            .map_or_else(|_| "/".to_owned(), |plan| href(lang, &plan, Place::Overview))
    })
}

/// Where one signs in before a page, and comes back to it.
pub(crate) fn before(lang: Lang, plan: &PlanCode, page: &str) -> String {
    let next: String = form_urlencoded::byte_serialize(page.as_bytes()).collect();
    format!("{}?next={next}", href(lang, plan, Place::SignIn))
}

/// Keeps what was typed into a form whose session had ended, for the page it
/// stands on.
pub(crate) async fn keep_typed(auth: &AuthSession, fields: &BTreeMap<String, String>) {
    if let Err(error) = auth.session.insert(TYPED, fields).await {
        tracing::error!(%error, "what was typed could not be kept");
    }
}

/// What was typed into a form of this page before the session ended.
pub(crate) async fn take_typed(auth: &AuthSession, path: &str, lang: Lang) -> Option<Rejected> {
    auth.user.as_ref()?;
    let kept: Option<BTreeMap<String, String>> = auth.session.get(TYPED).await.ok()?;
    let is_of_page =
        |fields: &BTreeMap<String, String>| fields.get("page").is_some_and(|page| page == path);
    let fields = kept.filter(is_of_page)?;
    if let Err(error) = auth.session.remove_value(TYPED).await {
        tracing::error!(%error, "what was typed could not be taken back");
    }
    let message = t!(lang, "refusal-session-ended");
    let refusal = Refusal { kind: Kind::SignedOut, message, faults: Vec::new() };
    Some(Rejected { fields, refusal })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ES, Server};

    #[tokio::test]
    async fn a_wrong_password_and_an_unknown_name_are_told_the_same() {
        let server = Server::start().await;
        let path = format!("{ES}/entrar");
        for login in ["mmujer", "nadie"] {
            let fields = [("login", login), ("password", "equivocada"), ("next", "/es/x")];
            let answer = server.submit(&path, &fields).await;
            assert_eq!(answer.status(), 400);
            let page = answer.text().await.unwrap();
            assert!(page.contains("El usuario o la contraseña no coinciden"));
            assert!(page.contains(&format!("value=\"{login}\"")) && page.contains("/es/x"));
            assert!(!page.contains("equivocada"));
        }
    }

    #[tokio::test]
    async fn own_work_leads_to_sign_in_and_back() {
        let server = Server::start().await;
        let answer = server.get(&format!("{ES}/mi-trabajo?activity=5.10")).await;
        assert_eq!(answer.status(), 303);
        let location = answer.headers()["location"].to_str().unwrap();
        assert!(location.starts_with(&format!("{ES}/entrar?next=")), "{location}");
    }

    #[tokio::test]
    async fn a_broken_cookie_is_nobody() {
        let server = Server::start().await;
        for cookie in ["vigia=garbage", "vigia=", "vigia=AAAAAAAAAAAAAAAAAAAAAA"] {
            let headers = [("cookie", cookie)];
            assert_eq!(server.get_with(ES, &headers).await.status(), 200, "{cookie}");
            let own = server.get_with(&format!("{ES}/mi-trabajo"), &headers).await;
            assert_eq!(own.status(), 303, "{cookie}");
        }
    }

    #[tokio::test]
    async fn signing_out_ends_the_session() {
        let server = Server::start().await;
        server.sign_in("mmujer").await;
        assert_eq!(server.get(&format!("{ES}/mi-trabajo")).await.status(), 200);
        assert_eq!(server.submit(&format!("{ES}/salir"), &[]).await.status(), 303);
        assert_eq!(server.get(&format!("{ES}/mi-trabajo")).await.status(), 303);
    }

    #[test]
    fn signing_in_leads_to_pages_of_this_site_only() {
        let to = |next_page: &str| {
            let fields = BTreeMap::from([("next".to_owned(), next_page.to_owned())]);
            next(Lang::Es, "plan", &fields)
        };
        assert_eq!(to("/es/plan/mi-trabajo?activity=1.01"), "/es/plan/mi-trabajo?activity=1.01");
        for elsewhere in ["//evil.example", "https://evil.example", "/\\evil.example", "", "x"] {
            assert_eq!(to(elsewhere), "/es/plan", "{elsewhere}");
        }
    }
}
