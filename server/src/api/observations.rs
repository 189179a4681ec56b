//! Observations from case systems: `POST /api/v1/plans/{plan}/observations`,
//! as JSON or CSV, all or nothing.

use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::{self, Path, Request};
use axum::response::{IntoResponse, Response};
use http::header::{self, HeaderMap};
use http::{HeaderName, StatusCode};
use serde::{Deserialize, Serialize};
use vigia_domain::account::{Actor, Role};
use vigia_domain::indicator::entry::{self, EntryFault, EntryProblem, EntryRow, MAX_ROWS, Sender};
use vigia_domain::{Lang, PlanCode};
use vigia_exchange::observation_rows;
use vigia_i18n::t;
use vigia_store::token::Token;

use super::idempotency::{self, Key};
use super::problem::{CellFault, Problem};
use super::token;
use crate::language;
use crate::state::State;

/// The most that a post may weigh, in bytes.
const MAX_BODY: usize = 4 * 1024 * 1024;

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// What was accepted.
#[derive(Debug, Serialize, Deserialize, PartialEq, Eq)]
struct Receipt {
    /// How many observations.
    accepted: usize,
    /// Their identifiers, in the order of the rows.
    observations: Vec<String>,
    /// Where they stand: they wait for the secretariat.
    review: String,
}

/// Takes observations, to be reviewed by the secretariat.
pub(super) async fn post(
    extract::State(state): extract::State<State>,
    Path(plan): Path<String>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let lang = language::of_headers(&parts.headers);
    match take(&state, lang, &plan, &parts.headers, body).await {
        Ok(accepted) => (StatusCode::CREATED, Json(accepted)).into_response(),
        Err(problem) => problem.into_response(),
    }
}

async fn take(
    state: &State,
    lang: Lang,
    plan: &str,
    headers: &HeaderMap,
    body: Body,
) -> Result<Receipt, Problem> {
    let code: PlanCode = plan.parse().map_err(|_| Problem::no_such_plan(lang))?;
    let token = token::of(state, lang, &code, headers).await?;
    let key = headers.get(&IDEMPOTENCY_KEY).and_then(|key| key.to_str().ok());
    let key = Key::read(lang, key)?;
    let body = axum::body::to_bytes(body, MAX_BODY)
        .await
        .map_err(|_| Problem::new(StatusCode::PAYLOAD_TOO_LARGE, t!(lang, "api-too-large")))?;
    if let Some(answer) = idempotency::given(state, lang, &token, &key, &body).await? {
        return Ok(answer);
    }
    let rows = rows(lang, headers, &body)?;
    if rows.len() > MAX_ROWS {
        let detail = t!(lang, "api-too-many", max = MAX_ROWS);
        return Err(Problem::new(StatusCode::PAYLOAD_TOO_LARGE, detail));
    }
    let accepted = submit(state, lang, &code, &token, &key, &rows).await?;
    idempotency::keep(state, lang, &token, &key, &body, &accepted).await?;
    Ok(accepted)
}

async fn submit(
    state: &State,
    lang: Lang,
    code: &PlanCode,
    token: &Token,
    key: &Key,
    rows: &[EntryRow],
) -> Result<Receipt, Problem> {
    let plan = state.store.plan(code).await.map_err(|error| of_store(lang, &error))?;
    let moment = state.clock.moment();
    let prefix = key.identifier(token);
    let sender = Sender {
        actor: Actor::Account { role: Role::Member, agency: token.agency.clone() },
        today: moment.day,
        may_send: &|indicator| token.scope.allows(&indicator.code),
        identify: &|row| format!("{prefix}-{row}"),
    };
    let observations =
        entry::read(&plan, rows, &sender).map_err(|faults| in_words(lang, &faults))?;
    let ids = observations.iter().map(|(_, observation)| observation.id.clone()).collect();
    state
        .store
        .submit_observations(code, observations, moment)
        .await
        .map_err(|error| of_store(lang, &error))?;
    Ok(Receipt { accepted: rows.len(), observations: ids, review: "submitted".to_owned() })
}

fn rows(lang: Lang, headers: &HeaderMap, body: &Bytes) -> Result<Vec<EntryRow>, Problem> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let kind = kind.and_then(|kind| kind.split(';').next()).map(str::trim);
    let read = match kind {
        Some("application/json") => observation_rows::of_json(body),
        Some("text/csv") => observation_rows::of_csv(body),
        Some(_) | None => {
            let detail = t!(lang, "api-media-type");
            return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail));
        }
    };
    read.map_err(|error| {
        let detail = t!(lang, "api-malformed", detail = error.to_string());
        Problem::new(StatusCode::BAD_REQUEST, detail)
    })
}

/// The faults of the rows; what the token does not allow is told as such.
fn in_words(lang: Lang, faults: &[EntryFault]) -> Problem {
    let is_forbidden = faults.iter().any(|fault| fault.problem == EntryProblem::NotYours);
    let (status, detail) = if is_forbidden {
        (StatusCode::FORBIDDEN, t!(lang, "api-forbidden"))
    } else {
        (StatusCode::BAD_REQUEST, t!(lang, "api-faults", count = faults.len()))
    };
    let faults = faults
        .iter()
        .map(|fault| CellFault {
            row: fault.row,
            column: fault.column.as_str(),
            detail: vigia_i18n::entry_problem(lang, &fault.problem),
        })
        .collect();
    Problem::new(status, detail).with(faults)
}

/// What the store refuses, by what whoever asks can do about it.
pub(super) fn of_store(lang: Lang, error: &vigia_store::Error) -> Problem {
    match error {
        vigia_store::Error::NotFound(_) => Problem::no_such_plan(lang),
        vigia_store::Error::Conflict { .. }
        | vigia_store::Error::Changed(_)
        | vigia_store::Error::Invalid(_) => {
            Problem::new(StatusCode::CONFLICT, t!(lang, "api-changed"))
        }
        vigia_store::Error::Corrupt { .. }
        | vigia_store::Error::Unavailable(_)
        | vigia_store::Error::Migration(_) => {
            tracing::error!(%error, "observations could not be taken");
            Problem::new(StatusCode::SERVICE_UNAVAILABLE, t!(lang, "api-unavailable"))
        }
    }
}

#[cfg(test)]
mod tests {
    use vigia_store::token::Scope;

    use crate::testing::Server;

    const PATH: &str = "/api/v1/plans/rd-2018-2020/observations";
    const JSON: &str = "application/json";

    fn offices(period: &str, value: &str) -> String {
        format!(
            r#"{{"indicator":"FILES","period":"{period}","value":{value},"source":"pgr","crime":"both"}}"#
        )
    }

    async fn server() -> (Server, String) {
        let server = Server::start().await;
        let scope = Scope::Indicators(vec!["FILES".parse().unwrap(), "VICT".parse().unwrap()]);
        let secret = server.add_token("PGR", scope).await;
        (server, secret)
    }

    async fn post(
        server: &Server,
        secret: &str,
        key: &str,
        kind: &str,
        body: String,
    ) -> (u16, String) {
        let bearer = format!("Bearer {secret}");
        let headers =
            [("authorization", bearer.as_str()), ("idempotency-key", key), ("content-type", kind)];
        let answer = server.send(PATH, body, &headers).await;
        (answer.status().as_u16(), answer.text().await.unwrap())
    }

    async fn waiting(server: &Server) -> usize {
        let plan = server.store.plan(&"rd-2018-2020".parse().unwrap()).await.unwrap();
        let all = plan.indicators.iter().flat_map(|indicator| &indicator.observations);
        all.filter(|observation| !observation.counts()).count()
    }

    #[tokio::test]
    async fn observations_are_taken_as_json_and_wait_for_review() {
        let (server, secret) = server().await;
        let body = format!("[{},{}]", offices("2018", "31"), offices("2018-S1", "14"));
        let (status, text) = post(&server, &secret, "one", JSON, body).await;
        assert_eq!(status, 201, "{text}");
        assert!(text.contains(r#""accepted":2"#), "{text}");
        assert_eq!(waiting(&server).await, 2);
    }

    #[tokio::test]
    async fn observations_are_taken_as_csv() {
        let (server, secret) = server().await;
        let body = "indicator,period,value,source,crime\nFILES,2018,31,pgr,both\n".to_owned();
        let (status, text) = post(&server, &secret, "one", "text/csv; charset=utf-8", body).await;
        assert_eq!(status, 201, "{text}");
        assert_eq!(waiting(&server).await, 1);
    }

    #[tokio::test]
    async fn the_same_post_twice_is_one_post_and_has_one_answer() {
        let (server, secret) = server().await;
        let body = || format!("[{}]", offices("2018", "31"));
        let first = post(&server, &secret, "one", JSON, body()).await;
        let second = post(&server, &secret, "one", JSON, body()).await;
        assert_eq!(first, second);
        assert_eq!(waiting(&server).await, 1);
        let other = format!("[{}]", offices("2018", "32"));
        let (status, text) = post(&server, &secret, "one", JSON, other).await;
        assert_eq!(status, 422, "{text}");
    }

    #[tokio::test]
    async fn one_fault_keeps_every_row_out_and_each_names_its_place() {
        let (server, secret) = server().await;
        let body = format!("[{},{}]", offices("2018", "31"), offices("2019-S3", "-4"));
        let (status, text) = post(&server, &secret, "one", JSON, body).await;
        assert_eq!(status, 400, "{text}");
        assert!(text.contains(r#""row":2,"column":"period""#), "{text}");
        assert!(text.contains(r#""row":2,"column":"value""#), "{text}");
        assert_eq!(waiting(&server).await, 0);
    }

    #[tokio::test]
    async fn a_token_is_needed_that_allows_the_indicator() {
        let (server, secret) = server().await;
        let body = || format!("[{}]", offices("2018", "31"));
        let (status, text) = post(&server, "wrong", "one", JSON, body()).await;
        assert_eq!(status, 401, "{text}");
        let other = body().replace("FILES", "INV-T").replace("both", "trafficking");
        let (status, text) = post(&server, &secret, "two", JSON, other).await;
        assert_eq!(status, 403, "{text}");
        assert_eq!(waiting(&server).await, 0);
    }

    #[tokio::test]
    async fn words_about_victims_and_fields_about_persons_are_refused() {
        let (server, secret) = server().await;
        let row = r#"{"indicator":"VICT","period":"2018","value":96,"source":"citim","#;
        let noted = format!(r#"[{row}"note":"Una joven de Azua"}}]"#);
        let (status, text) = post(&server, &secret, "one", JSON, noted).await;
        assert_eq!(status, 400);
        assert!(text.contains(r#""column":"note""#), "{text}");
        let named = format!(r#"[{row}"name":"alguien"}}]"#);
        let (status, text) = post(&server, &secret, "two", JSON, named).await;
        assert_eq!(status, 400);
        assert!(text.contains("name"), "{text}");
        assert_eq!(waiting(&server).await, 0);
    }

    #[tokio::test]
    async fn too_many_rows_and_other_kinds_of_content_are_refused() {
        let (server, secret) = server().await;
        let many = vec![r#"{"indicator":"FILES"}"#; 100_000].join(",");
        let (status, text) = post(&server, &secret, "one", JSON, format!("[{many}]")).await;
        assert_eq!(status, 413, "{text}");
        let (status, _) = post(&server, &secret, "two", "text/html", String::new()).await;
        assert_eq!(status, 415);
        let (status, _) = post(&server, &secret, "", JSON, "[]".to_owned()).await;
        assert_eq!(status, 400);
        let (status, text) = post(&server, &secret, "three", JSON, "[{]".to_owned()).await;
        assert_eq!(status, 400, "{text}");
    }
}
