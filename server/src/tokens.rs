//! The tokens of other systems, as the secretariat makes and revokes them.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{self, Path, RawForm};
use axum::response::{IntoResponse, Redirect, Response};
use http::Uri;
use uuid::Uuid;
use vigia_app::actions::{Kind, Refusal, Services};
use vigia_app::pages::tokens::REVOKED;
use vigia_app::pages::tokens::form::{ID, NewToken};
use vigia_app::visit::{Brought, Place, Rejected, href};
use vigia_domain::{Plan, PlanCode};
use vigia_i18n::t;
use vigia_store::Error;
use vigia_store::token::Token;

use crate::auth::AuthSession;
use crate::clock::now_ms;
use crate::state::State;
use crate::{actions, language, pages, secret};

/// A token that is not kept yet, with its secret.
pub(crate) fn new(id: Uuid, plan: PlanCode, wanted: NewToken) -> (Token, String) {
    let NewToken { label, agency, scope } = wanted;
    let secret = secret::new();
    let token = Token {
        id: id.to_string(),
        plan,
        hash: secret::hash(&secret),
        label,
        agency,
        scope,
        created_at_ms: now_ms(),
        revoked_at_ms: None,
        last_used_at_ms: None,
    };
    (token, secret)
}

/// Makes a token and answers with the page that shows its secret, this once:
/// neither an address nor a cache ever holds it.
pub(crate) async fn create(
    extract::State(state): extract::State<State>,
    auth: AuthSession,
    uri: Uri,
    form: RawForm,
) -> Response {
    let fields = pages::parameters(&form.0);
    match make(&state, &auth, &uri, &fields).await {
        Ok(page) => page,
        Err(refusal) => {
            pages::refused(&state, &auth, uri.path(), Rejected { fields, refusal }).await
        }
    }
}

async fn make(
    state: &State,
    auth: &AuthSession,
    uri: &Uri,
    fields: &BTreeMap<String, String>,
) -> Result<Response, Refusal> {
    let (services, plan) = asked(state, auth, uri).await?;
    let lang = services.lang;
    let wanted = NewToken::read(lang, &plan, fields).map_err(|faults| services.invalid(faults))?;
    let id = fields.get(ID).and_then(|id| Uuid::parse_str(id).ok()).unwrap_or_else(Uuid::now_v7);
    let (token, secret) = new(id, plan.code.clone(), wanted);
    // The list comes first: once the token is kept, nothing stands between its
    // secret and the page any more.
    let tokens = state.store.tokens(&plan.code).await;
    let mut tokens = tokens.map_err(|error| services.store_error(&error))?;
    state.store.add_token(&token).await.map_err(|error| match error {
        Error::Invalid(_) => refusal(Kind::Conflict, t!(lang, "tokens-made-already")),
        other @ (Error::NotFound(_)
        | Error::Conflict { .. }
        | Error::Changed(_)
        | Error::Corrupt { .. }
        | Error::Unavailable(_)
        | Error::Migration(_)) => services.store_error(&other),
    })?;
    tokens.push(token);
    let brought = Brought::Tokens(tokens.into(), Some(secret.into()));
    Ok(pages::shown(state, auth, uri, plan, brought).await)
}

/// Revokes a token and leads back to the list.
pub(crate) async fn revoke(
    extract::State(state): extract::State<State>,
    Path((_, _, id)): Path<(String, String, String)>,
    auth: AuthSession,
    uri: Uri,
) -> Response {
    match end(&state, &auth, &uri, &id).await {
        Ok(next) => Redirect::to(&next).into_response(),
        Err(refusal) => {
            // The form stands on the page of all tokens.
            let page = pages::of_plan(uri.path())
                .map_or_else(String::new, |(lang, plan)| href(lang, &plan, Place::Tokens));
            let rejected = Rejected { fields: BTreeMap::new(), refusal };
            pages::refused(&state, &auth, &page, rejected).await
        }
    }
}

async fn end(state: &State, auth: &AuthSession, uri: &Uri, id: &str) -> Result<String, Refusal> {
    let (services, plan) = asked(state, auth, uri).await?;
    let lang = services.lang;
    state.store.revoke_token(&plan.code, id, now_ms()).await.map_err(|error| match error {
        Error::NotFound(_) => refusal(Kind::NotFound, t!(lang, "tokens-no-such")),
        other @ (Error::Invalid(_)
        | Error::Conflict { .. }
        | Error::Changed(_)
        | Error::Corrupt { .. }
        | Error::Unavailable(_)
        | Error::Migration(_)) => services.store_error(&other),
    })?;
    Ok(format!("{}?{REVOKED}={id}", href(lang, &plan.code, Place::Tokens)))
}

/// What a request of the secretariat is about; of nobody else.
async fn asked(
    state: &State,
    auth: &AuthSession,
    uri: &Uri,
) -> Result<(Services, Arc<Plan>), Refusal> {
    let lang = language::of_path(uri.path()).unwrap_or_default();
    let services = actions::services(state, auth, lang);
    services.secretariat()?;
    let (_, code) = pages::of_plan(uri.path()).ok_or_else(|| services.not_found())?;
    let plan = services.plan(code.as_str()).await?;
    Ok((services, plan))
}

/// A refusal that no field of the form is to blame for.
fn refusal(kind: Kind, message: String) -> Refusal {
    Refusal { kind, message, faults: Vec::new() }
}

#[cfg(test)]
mod tests {
    use vigia_store::token::Scope;

    use super::*;
    use crate::testing::{ES, Server};

    const TOKENS: &str = "/es/rd-2018-2020/admin/accesos";
    const API: &str = "/api/v1/plans/rd-2018-2020";

    const FIELDS: [(&str, &str); 4] = [
        ("token", "01990000-0000-7000-8000-000000000002"),
        ("label", "Tablero regional"),
        ("agency", "OIM"),
        ("scope", "read"),
    ];

    async fn secretariat() -> Server {
        let server = Server::start().await;
        server.sign_in("secretaria").await;
        server
    }

    async fn tokens(server: &Server) -> Vec<Token> {
        server.store.tokens(&"rd-2018-2020".parse().unwrap()).await.unwrap()
    }

    /// The secret on the page of a token that was just made.
    fn secret_on(page: &str) -> Option<&str> {
        page.split_once("token-secret\">")?.1.split('<').next()
    }

    async fn ask(server: &Server, secret: &str) -> u16 {
        let bearer = format!("Bearer {secret}");
        let visitor = server.another_browser();
        visitor.get_with(API, &[("authorization", &bearer)]).await.status().as_u16()
    }

    #[tokio::test]
    async fn a_secret_is_shown_once_and_kept_as_its_hash() {
        let server = secretariat().await;
        let answer = server.submit(TOKENS, &FIELDS).await;
        assert_eq!(answer.status(), 200);
        assert_eq!(answer.headers()["cache-control"], "private, no-store");
        let page = answer.text().await.unwrap();
        let secret = secret_on(&page).unwrap().to_owned();
        assert!(secret.starts_with("vigia_"), "{secret}");
        let kept = tokens(&server).await;
        assert_eq!(kept[0].hash, secret::hash(&secret));
        assert_eq!(kept[0].scope, Scope::Read);
        let again = server.page(TOKENS).await;
        assert!(again.contains("Tablero regional") && !again.contains(&secret), "{again}");
    }

    #[tokio::test]
    async fn a_token_reads_until_it_is_revoked() {
        let server = secretariat().await;
        let page = server.submit(TOKENS, &FIELDS).await.text().await.unwrap();
        let secret = secret_on(&page).unwrap().to_owned();
        assert_eq!(ask(&server, &secret).await, 200);
        assert!(tokens(&server).await[0].last_used_at_ms.is_some());

        let id = tokens(&server).await[0].id.clone();
        let revoked = server.submit(&format!("{TOKENS}/{id}/revocar"), &[]).await;
        assert_eq!(revoked.status(), 303);
        let next = revoked.headers()["location"].to_str().unwrap().to_owned();
        assert!(server.page(&next).await.contains("«Tablero regional» se revocó"));
        assert_eq!(ask(&server, &secret).await, 401);
    }

    #[tokio::test]
    async fn a_form_that_is_sent_twice_makes_one_token() {
        let server = secretariat().await;
        assert_eq!(server.submit(TOKENS, &FIELDS).await.status(), 200);
        let again = server.submit(TOKENS, &FIELDS).await;
        assert_eq!(again.status(), 409);
        let page = again.text().await.unwrap();
        assert!(page.contains("ya se había enviado") && secret_on(&page).is_none(), "{page}");
        assert_eq!(tokens(&server).await.len(), 1);
    }

    #[tokio::test]
    async fn a_token_of_some_indicators_names_them() {
        let server = secretariat().await;
        let fields = [
            ("label", "SISOTT"),
            ("agency", "PETT"),
            ("scope", "indicators"),
            ("indicators", "INV-T"),
            ("indicators", "PROS-T"),
        ];
        let page = server.submit(TOKENS, &fields).await.text().await.unwrap();
        assert!(page.contains("Enviar cifras de INV-T, PROS-T"), "{page}");
    }

    #[tokio::test]
    async fn what_is_missing_is_said_and_what_was_typed_is_kept() {
        let server = secretariat().await;
        let fields = [("label", "Tablero regional"), ("agency", ""), ("scope", "indicators")];
        let answer = server.submit(TOKENS, &fields).await;
        assert_eq!(answer.status(), 400);
        let page = answer.text().await.unwrap();
        for words in ["Tablero regional", "Elija la institución", "marque al menos uno"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert_eq!(tokens(&server).await, []);
    }

    #[tokio::test]
    async fn nobody_but_the_secretariat_sees_makes_or_revokes_tokens() {
        let server = Server::start().await;
        server.add_token("PGR", Scope::Every).await;
        let revoke = format!("{TOKENS}/token/revocar");
        assert_eq!(server.get(TOKENS).await.status(), 303);
        for path in [TOKENS, revoke.as_str()] {
            let answer = server.submit(path, &FIELDS).await;
            assert_eq!(answer.status(), 303, "{path}");
            let next = answer.headers()["location"].to_str().unwrap();
            assert!(next.starts_with(&format!("{ES}/entrar")), "{next}");
        }
        for login in ["mmujer", "socio"] {
            let other = server.another_browser();
            other.sign_in(login).await;
            let page = other.get(TOKENS).await;
            assert_eq!(page.status(), 403, "{login}");
            assert!(!page.text().await.unwrap().contains("SISOTT"), "{login}");
            for path in [TOKENS, revoke.as_str()] {
                assert_eq!(other.submit(path, &FIELDS).await.status(), 403, "{login} {path}");
            }
        }
        let kept = tokens(&server).await;
        assert!(kept.len() == 1 && kept[0].revoked_at_ms.is_none());
    }

    #[tokio::test]
    async fn a_token_that_does_not_exist_cannot_be_revoked() {
        let server = secretariat().await;
        let answer = server.submit(&format!("{TOKENS}/nada/revocar"), &[]).await;
        assert_eq!(answer.status(), 404);
        assert!(answer.text().await.unwrap().contains("Esta clave no existe"));
    }
}
