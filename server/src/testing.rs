//! The real server for tests: on a free port, over a database of its own, with
//! the demonstration's plan, day and accounts.

use std::collections::BTreeMap;
use std::sync::Arc;

use http::Method;
use reqwest::redirect::Policy;
use reqwest::{Client, Response};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tower::make::Shared;
use vigia_domain::account::Role;
use vigia_domain::amendment::Reason;
use vigia_domain::{Day, Plan};
use vigia_store::account::Account;
use vigia_store::token::{Scope, Token};
use vigia_store::{Moment, Store};

use crate::api::TokenLimits;
use crate::archive::Archive;
use crate::clock::Clock;
use crate::page_cache::PageCache;
use crate::router::{Cookies, router};
use crate::secret;
use crate::state::State;

/// The pages of the default plan in Spanish.
pub(crate) const ES: &str = "/es/rd-2018-2020";

/// The pages of the default plan in English.
pub(crate) const EN: &str = "/en/rd-2018-2020";

const PASSWORD: &str = "una clave de prueba";

/// A server with a browser of its own, which follows no redirect.
pub(crate) struct Server {
    pub(crate) store: Store,
    base: String,
    client: Client,
    /// Removed with the last browser that looks at the server.
    folder: Arc<TempDir>,
}

impl Server {
    pub(crate) async fn start() -> Self {
        Self::start_with(vigia_exchange::plan_folder::default_plan()).await
    }

    /// The same with another plan.
    pub(crate) async fn start_with(plan: Plan) -> Self {
        Self::start_within(plan, TokenLimits::default()).await
    }

    /// The same with other limits for the tokens of systems.
    pub(crate) async fn start_within(plan: Plan, limits: TokenLimits) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open_file(&folder.path().join("vigia.db")).await.unwrap();
        let moment = Moment { day: plan.period.start(), at_ms: 0 };
        store.load_plan(&plan, &Reason::Correction, moment).await.unwrap();
        for (login, role, agency) in [
            ("secretaria", Role::Secretariat, "MIREX"),
            ("mmujer", Role::Member, "MMUJER"),
            ("socio", Role::Partner, "OIM"),
        ] {
            let account = Account {
                id: login.to_owned(),
                login: login.to_owned(),
                role,
                agency: agency.parse().unwrap(),
                password_hash: password_auth::generate_hash(PASSWORD),
            };
            store.add_account(&account, 0).await.unwrap();
        }
        let clock = Clock::new(Some(Day::constant(2019, 11, 30)));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let mut state = State::new(
            store.clone(),
            Archive::in_folder(&folder.path().join("archive")).unwrap(),
            clock,
            PageCache::on(),
            &base,
        );
        state.token_limits = limits;
        let front = router(state, Cookies::new(false)).await.unwrap();
        tokio::spawn(async move { axum::serve(listener, Shared::new(front)).await });
        Self { store, base, client: browser(), folder: Arc::new(folder) }
    }

    /// The same server, looked at by somebody else.
    pub(crate) fn another_browser(&self) -> Self {
        let Self { store, base, folder, .. } = self;
        let (store, base, folder) = (store.clone(), base.clone(), Arc::clone(folder));
        Self { store, base, client: browser(), folder }
    }

    pub(crate) async fn get(&self, path: &str) -> Response {
        self.get_with(path, &[]).await
    }

    pub(crate) async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Response {
        let mut request = self.client.get(format!("{}{path}", self.base));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.send().await.unwrap()
    }

    /// Asks in any way, with nothing to send.
    pub(crate) async fn ask(&self, method: Method, path: &str) -> Response {
        self.client.request(method, format!("{}{path}", self.base)).send().await.unwrap()
    }

    pub(crate) async fn page(&self, path: &str) -> String {
        self.get(path).await.text().await.unwrap()
    }

    /// Sends a plain form, as a browser does without JavaScript.
    pub(crate) async fn submit(&self, path: &str, fields: &[(&str, &str)]) -> Response {
        self.post(path, fields, &[("accept", "text/html")]).await
    }

    pub(crate) async fn post(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        headers: &[(&str, &str)],
    ) -> Response {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let mut request = self
            .client
            .post(format!("{}{path}", self.base))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.send().await.unwrap()
    }

    /// Sends a body as it is.
    pub(crate) async fn send(
        &self,
        path: &str,
        body: impl Into<reqwest::Body>,
        headers: &[(&str, &str)],
    ) -> Response {
        let mut request = self.client.post(format!("{}{path}", self.base)).body(body);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.send().await.unwrap()
    }

    /// Sends a form with a file, as a browser does without JavaScript.
    pub(crate) async fn upload(&self, path: &str, name: &str, content: &[u8]) -> Response {
        const BOUNDARY: &str = "----una-frontera";
        let mut body = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; \
             filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n"
        )
        .into_bytes();
        body.extend_from_slice(content);
        body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let headers = [("accept", "text/html"), ("content-type", kind.as_str())];
        self.send(path, body, &headers).await
    }

    /// A token of an institution, by its secret.
    pub(crate) async fn add_token(&self, agency: &str, scope: Scope) -> String {
        let secret = secret::new();
        let token = Token {
            id: "token".to_owned(),
            plan: "rd-2018-2020".parse().unwrap(),
            hash: secret::hash(&secret),
            label: "SISOTT".to_owned(),
            agency: agency.parse().unwrap(),
            scope,
            created_at_ms: 0,
            revoked_at_ms: None,
            last_used_at_ms: None,
        };
        self.store.add_token(&token).await.unwrap();
        secret
    }

    pub(crate) async fn sign_in(&self, login: &str) {
        let fields = [("login", login), ("password", PASSWORD)];
        let answer = self.submit(&format!("{ES}/entrar"), &fields).await;
        assert_eq!(answer.status(), 303);
    }

    pub(crate) fn base(&self) -> &str {
        &self.base
    }
}

fn browser() -> Client {
    Client::builder().cookie_store(true).redirect(Policy::none()).build().unwrap()
}

/// A report on an activity as its form sends it, with some fields otherwise.
pub(crate) fn report_form<'a>(
    activity: &'a str,
    otherwise: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    let mut fields = BTreeMap::from([
        ("page", "/es/rd-2018-2020/mi-trabajo"),
        ("plan", "rd-2018-2020"),
        ("activity", activity),
        ("report", "01990000-0000-7000-8000-000000000001"),
        ("version", "0"),
        ("reported_on", "29/11/2019"),
        ("status", "in_progress"),
        ("percent", "80"),
        ("narrative", "Se formó al equipo."),
        ("evidence", ""),
    ]);
    fields.extend(otherwise.iter().copied());
    fields.into_iter().collect()
}
