//! The live channel: `GET /api/v1/plans/{plan}/live` tells each new revision of
//! a plan as a server-sent event, and nothing else. Whoever shows the plan asks
//! for the page again, which follows the rules of every page.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{self, Path};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use http::StatusCode;
use http::header::{self, HeaderMap, HeaderValue};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use vigia_domain::{Lang, PlanCode};
use vigia_i18n::t;

use super::problem::Problem;
use super::reading::OfPlan;
use super::token;
use crate::language;
use crate::state::State;

/// How many may listen at the same time.
const MOST: usize = 500;

/// How long after a question the next one is asked. All who wait at that moment
/// share one question to the database.
const ASK_EVERY: Duration = Duration::from_secs(1);

/// How long a connection stays silent, so that nobody in between closes it.
const SILENT_FOR: Duration = Duration::from_secs(15);

/// In how many seconds whoever finds no place may come again.
const COME_AGAIN: HeaderValue = HeaderValue::from_static("30");

/// Who listens for changes.
#[derive(Debug)]
pub(crate) struct Listeners {
    places: Arc<Semaphore>,
    /// Whether all of them are to go.
    away: watch::Sender<bool>,
}

impl Default for Listeners {
    fn default() -> Self {
        Self::up_to(MOST)
    }
}

impl Listeners {
    fn up_to(most: usize) -> Self {
        Self { places: Arc::new(Semaphore::new(most)), away: watch::Sender::new(false) }
    }

    /// A place among those who listen, where one is left.
    fn place(&self) -> Option<Place> {
        let permit = Arc::clone(&self.places).try_acquire_owned().ok()?;
        Some(Place { _permit: permit, away: self.away.subscribe() })
    }

    /// Ends the answers to all who listen, and to those who still come.
    pub(crate) fn send_away(&self) {
        self.away.send_replace(true);
    }
}

/// A place among those who listen, which is free again once it is dropped.
struct Place {
    _permit: OwnedSemaphorePermit,
    away: watch::Receiver<bool>,
}

impl Place {
    /// Waits until all are sent away.
    async fn sent_away(&mut self) {
        // Whoever could send them away is gone only when the server is.
        drop(self.away.wait_for(|away| *away).await);
    }
}

/// Somebody who listens for the revisions of a plan.
struct Listener {
    state: State,
    plan: PlanCode,
    /// The revision that was told last.
    told: Option<i64>,
    place: Place,
}

impl Listener {
    /// The next revision, as soon as there is one; nothing once the plan is gone
    /// or the server stops.
    async fn next(mut self) -> Option<(Result<Event, Infallible>, Self)> {
        loop {
            match self.state.store.revision(&self.plan).await {
                Ok(revision) if self.told != Some(revision) => {
                    self.told = Some(revision);
                    let event = Event::default().event("revision").data(revision.to_string());
                    return Some((Ok(event), self));
                }
                Ok(_) => {}
                Err(vigia_store::Error::NotFound(_)) => return None,
                // The database may be back at the next question.
                Err(error) => tracing::warn!(%error, "a listener could not be told the revision"),
            }
            tokio::select! {
                () = tokio::time::sleep(ASK_EVERY) => {}
                () = self.place.sent_away() => return None,
            }
        }
    }
}

/// The present revision of a plan and then each new one, as server-sent events
#[utoipa::path(
    get, path = "/api/v1/plans/{plan}/live", tag = "plan",
    params(OfPlan),
    responses(
        (status = 200, description = "`event: revision` with the number, once and at every change", body = String, content_type = "text/event-stream"),
        (status = 401, description = "The token that was shown is none, or was revoked", body = Problem, content_type = "application/problem+json"),
        (status = 403, description = "The token that was shown is of another plan", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "There is no such plan", body = Problem, content_type = "application/problem+json"),
        (status = 429, description = "The token asks too often; Retry-After says when to go on", body = Problem, content_type = "application/problem+json"),
        (status = 503, description = "Too many listen; Retry-After says when to come again", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn listen(
    extract::State(state): extract::State<State>,
    Path(plan): Path<String>,
    headers: HeaderMap,
) -> Response {
    let lang = language::of_headers(&headers);
    let plan = match known(&state, lang, &plan).await {
        Ok(plan) => plan,
        Err(problem) => return problem.into_response(),
    };
    if let Err(problem) = token::may_read(&state, lang, &plan, &headers).await {
        return problem.into_response();
    }
    let Some(place) = state.listeners.place() else { return no_place(lang) };
    let listener = Listener { state, plan, told: None, place };
    Sse::new(stream::unfold(listener, Listener::next))
        .keep_alive(KeepAlive::new().interval(SILENT_FOR))
        .into_response()
}

/// The plan of a code, where there is one.
async fn known(state: &State, lang: Lang, code: &str) -> Result<PlanCode, Problem> {
    let not_found = || Problem::no_such_plan(lang);
    let code: PlanCode = code.parse().map_err(|_| not_found())?;
    match state.store.revision(&code).await {
        Ok(_) => Ok(code),
        Err(vigia_store::Error::NotFound(_)) => Err(not_found()),
        Err(error) => {
            tracing::error!(%error, "nobody can be told the revision");
            Err(Problem::new(StatusCode::SERVICE_UNAVAILABLE, t!(lang, "unavailable-text")))
        }
    }
}

fn no_place(lang: Lang) -> Response {
    let problem = Problem::new(StatusCode::SERVICE_UNAVAILABLE, t!(lang, "api-live-full"));
    let mut response = problem.into_response();
    response.headers_mut().insert(header::RETRY_AFTER, COME_AGAIN);
    response
}

#[cfg(test)]
mod tests {
    use reqwest::Response;

    use super::*;
    use crate::testing::{Server, report_form};

    const PATH: &str = "/api/v1/plans/rd-2018-2020/live";

    /// What the channel says next; nothing once it has ended.
    async fn said(channel: &mut Response) -> Option<String> {
        let chunk = tokio::time::timeout(Duration::from_secs(10), channel.chunk());
        let chunk = chunk.await.expect("the channel says something in time").unwrap();
        chunk.map(|chunk| String::from_utf8(chunk.to_vec()).unwrap())
    }

    async fn revision(server: &Server) -> i64 {
        server.store.revision(&"rd-2018-2020".parse().unwrap()).await.unwrap()
    }

    fn event(revision: i64) -> String {
        format!("event: revision\ndata: {revision}\n\n")
    }

    #[tokio::test]
    async fn the_channel_tells_the_present_revision_at_once() {
        let server = Server::start().await;
        let mut channel = server.get(PATH).await;
        assert_eq!(channel.status(), 200);
        assert_eq!(channel.headers()["content-type"], "text/event-stream");
        assert_eq!(channel.headers()["cache-control"], "no-cache");
        assert_eq!(said(&mut channel).await, Some(event(revision(&server).await)));
    }

    #[tokio::test]
    async fn a_change_is_told_to_whoever_listens() {
        let server = Server::start().await;
        let mut channel = server.another_browser().get(PATH).await;
        let before = revision(&server).await;
        assert_eq!(said(&mut channel).await, Some(event(before)));
        server.sign_in("mmujer").await;
        let sent = server.submit("/acciones/informe", &report_form("5.10", &[])).await;
        assert_eq!(sent.status(), 303);
        let after = revision(&server).await;
        assert!(after > before);
        assert_eq!(said(&mut channel).await, Some(event(after)));
    }

    #[tokio::test]
    async fn an_unknown_plan_has_no_channel() {
        let server = Server::start().await;
        for code in ["rd-1999-2001", "not%20a%20code"] {
            let answer = server.get(&format!("/api/v1/plans/{code}/live")).await;
            assert_eq!(answer.status(), 404, "{code}");
            assert_eq!(answer.headers()["content-type"], "application/problem+json");
        }
    }

    #[test]
    fn a_place_is_free_again_once_its_listener_is_gone() {
        let listeners = Listeners::up_to(1);
        let first = listeners.place();
        assert!(first.is_some());
        assert!(listeners.place().is_none());
        drop(first);
        assert!(listeners.place().is_some());
    }

    #[test]
    fn whoever_finds_no_place_is_told_when_to_come_again() {
        let answer = no_place(Lang::Es);
        assert_eq!(answer.status(), 503);
        assert_eq!(answer.headers()["retry-after"], "30");
    }

    #[tokio::test]
    async fn all_who_listen_and_all_who_come_later_are_sent_away() {
        let listeners = Listeners::up_to(2);
        let mut first = listeners.place().unwrap();
        listeners.send_away();
        first.sent_away().await;
        listeners.place().unwrap().sent_away().await;
    }
}
