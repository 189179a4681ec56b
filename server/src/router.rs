//! The addresses of the server.

use axum::routing::{get, post};
use axum::{Router, middleware};
use axum_login::AuthManagerLayerBuilder;
use axum_login::tower_sessions::cookie::SameSite;
use axum_login::tower_sessions::cookie::time::Duration;
use axum_login::tower_sessions::{Expiry, SessionManagerLayer};

use crate::auth::Accounts;
use crate::front::Front;
use crate::security::SiteHeaders;
use crate::sessions::StoredSessions;
use crate::state::State;
use crate::{
    actions, api, assets, crawlers, figures, health, import, pages, reports, security, sign_in,
    tokens, upload,
};

/// The name of the cookie that carries a session.
pub(crate) const SESSION_COOKIE: &str = "vigia";

/// How long a session lasts without a visit.
const SESSION_DAYS: i64 = 7;

/// Which connections session cookies travel over.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Cookies {
    HttpsOnly,
    Anywhere,
}

impl Cookies {
    /// Over https only, where people reach the server by https.
    pub(crate) const fn new(https: bool) -> Self {
        if https { Self::HttpsOnly } else { Self::Anywhere }
    }
}

/// The whole server.
///
/// # Errors
/// When the database does not answer.
pub(crate) async fn router(state: State, cookies: Cookies) -> vigia_store::Result<Front> {
    // It stays the executor once it is; a second router in one process keeps it.
    drop(any_spawner::Executor::init_tokio());
    let sessions = SessionManagerLayer::new(StoredSessions(state.store.clone()))
        .with_name(SESSION_COOKIE)
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_secure(matches!(cookies, Cookies::HttpsOnly))
        .with_expiry(Expiry::OnInactivity(Duration::days(SESSION_DAYS)));
    let auth = AuthManagerLayerBuilder::new(Accounts::new(state.store.clone()), sessions).build();
    let headers = SiteHeaders::of(&pages::sample(&state).await?);

    let router = Router::new()
        .route("/", get(pages::home))
        .route("/acciones/{action}", post(actions::perform))
        .route("/{lang}/{plan}/entrar", get(pages::page).post(sign_in::sign_in))
        .route("/{lang}/{plan}/salir", post(sign_in::sign_out))
        .route(
            "/{lang}/{plan}/cifras",
            get(pages::page).post(figures::upload).layer(upload::limit()),
        )
        .route(
            "/{lang}/{plan}/admin/importar",
            get(pages::page).post(import::upload).layer(upload::limit()),
        )
        .route("/{lang}/{plan}/admin/importar/{id}", get(pages::page).post(import::decide))
        .route("/{lang}/{plan}/admin/importar/{id}/revisar", get(pages::page).post(import::review))
        .route("/{lang}/{plan}/admin/importar/{id}/deshacer", post(import::undo))
        .route("/{lang}/{plan}/admin/accesos", get(pages::page).post(tokens::create))
        .route("/{lang}/{plan}/admin/accesos/{id}/revocar", post(tokens::revoke))
        .route("/{lang}/{plan}/informes", get(pages::page).post(reports::archive))
        .route("/{lang}/{plan}/informes/{id}/{file}", get(reports::file))
        .merge(api::of_accounts())
        .fallback(pages::page)
        .layer(auth)
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/robots.txt", get(crawlers::robots))
        .route("/sitemap.xml", get(crawlers::sitemap))
        .merge(assets::router())
        .merge(api::router())
        .layer(middleware::from_fn(security::same_origin))
        .layer(middleware::from_fn_with_state(headers.clone(), SiteHeaders::on))
        .with_state(state.clone());
    Ok(Front::new(state, headers, router))
}
