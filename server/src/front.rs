//! In front of everything else: pages of the public that are at hand.
//!
//! Most visits are to a page that has been rendered already, by somebody who is
//! not signed in. Such a page needs no session and no account, only the answer
//! to whether the plan has changed since.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use http::Method;
use http::header::{self, HeaderMap};
use tower::Service;

use crate::page_cache::{Kind, Page};
use crate::router::SESSION_COOKIE;
use crate::security::SiteHeaders;
use crate::state::State;
use crate::{language, pages};

/// The whole server: the pages that are at hand, and the router behind them.
#[derive(Clone)]
pub(crate) struct Front {
    state: Arc<State>,
    headers: SiteHeaders,
    router: Router,
}

impl Front {
    pub(crate) fn new(state: State, headers: SiteHeaders, router: Router) -> Self {
        Self { state: Arc::new(state), headers, router }
    }

    /// The page that was last kept for a request, if anybody may see it. A
    /// token has to be looked at, and a file to be entered as taken along.
    fn kept(&self, request: &Request) -> Option<Arc<Page>> {
        let headers = request.headers();
        let says_who = headers.contains_key(header::AUTHORIZATION) || may_have_session(headers);
        if *request.method() != Method::GET || says_who {
            return None;
        }
        let kept = self.state.pages.get(request.uri().path_and_query()?.as_str());
        kept.filter(|page| !matches!(page.kind(), Kind::File(_)))
    }
}

impl Service<Request> for Front {
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        // A router is always ready.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let Some(page) = self.kept(&request) else { return Box::pin(self.router.call(request)) };
        let Self { state, headers, mut router } = self.clone();
        Box::pin(async move {
            if !is_current(&state, &page).await {
                return router.call(request).await;
            }
            let mut response = page.answer(request.headers());
            headers.put(response.headers_mut());
            Ok(match page.kind() {
                Kind::Html => {
                    let lang = language::of_path(request.uri().path());
                    pages::remember(response, lang, request.headers(), page.shows.day)
                }
                // Nobody visits these.
                Kind::Svg | Kind::Png | Kind::Json | Kind::File(_) => response,
            })
        })
    }
}

/// Whether a page shows the plan as it stands at this moment.
async fn is_current(state: &State, page: &Page) -> bool {
    page.shows.day == state.clock.today()
        && state
            .store
            .revision(&page.shows.plan)
            .await
            .is_ok_and(|revision| revision == page.shows.revision)
}

/// Whether a request brings what may be the cookie of a session.
fn may_have_session(headers: &HeaderMap) -> bool {
    headers.get_all(header::COOKIE).iter().any(|cookies| {
        cookies.to_str().map_or(true, |cookies| {
            cookies.split(';').any(|cookie| {
                cookie
                    .trim_start()
                    .strip_prefix(SESSION_COOKIE)
                    .is_some_and(|rest| rest.starts_with('='))
            })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ES, Server, report_form};

    fn cookie(text: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(header::COOKIE, http::HeaderValue::from_static(text))])
    }

    #[test]
    fn the_cookie_of_a_session_is_told_from_others() {
        assert!(may_have_session(&cookie("lang=es; vigia=abc")));
        assert!(may_have_session(&cookie("vigia=")));
        assert!(!may_have_session(&cookie("lang=es")));
        assert!(!may_have_session(&cookie("vigia-other=1")));
        assert!(!may_have_session(&HeaderMap::new()));
    }

    #[tokio::test]
    async fn a_kept_page_is_what_the_router_answers() {
        let server = Server::start().await;
        let path = format!("{ES}/ejes/PERS");
        let first = server.get(&path).await;
        let first_headers = first.headers().clone();
        let first_text = first.text().await.unwrap();
        let kept = server.get(&path).await;
        for name in first_headers.keys().filter(|name| *name != header::SET_COOKIE) {
            assert_eq!(kept.headers().get(name), first_headers.get(name), "{name}");
        }
        assert_eq!(kept.text().await.unwrap(), first_text);
    }

    #[tokio::test]
    async fn only_pages_are_visits() {
        let server = Server::start().await;
        for path in ["/api/v1/plans/rd-2018-2020", "/api/v1/plans/rd-2018-2020/charts/axes.svg"] {
            for _ in 0..2 {
                let answer = server.get(path).await;
                assert!(!answer.headers().contains_key(header::SET_COOKIE), "{path}");
            }
        }
    }

    #[tokio::test]
    async fn a_kept_page_is_never_older_than_a_write_that_returned() {
        let server = Server::start().await;
        let path = format!("{ES}/actividades/5.10");
        let before = server.get(&path).await.headers()["etag"].clone();
        assert_eq!(server.get(&path).await.headers()["etag"], before);
        server.sign_in("mmujer").await;
        let sent = server.submit("/acciones/informe", &report_form("5.10", &[])).await;
        assert_eq!(sent.status(), 303);
        let visitor = server.another_browser();
        assert_ne!(visitor.get(&path).await.headers()["etag"], before);
    }

    #[tokio::test]
    async fn whoever_is_signed_in_gets_a_page_of_their_own() {
        let server = Server::start().await;
        assert!(server.page(ES).await.contains("/entrar"));
        server.sign_in("mmujer").await;
        let own = server.get(ES).await;
        assert_eq!(own.headers()["cache-control"], "private, no-cache");
        assert!(own.text().await.unwrap().contains("/salir"));
    }
}
