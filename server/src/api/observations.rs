//! Observations from case systems: `POST /api/v1/plans/{plan}/observations`,
//! as JSON or CSV, all or nothing.

use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::{self, Path, Request};
use axum::response::{IntoResponse, Response};
use http::header::{self, HeaderMap};
use http::{HeaderName, StatusCode};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use vigia_domain::account::{Actor, Role};
use vigia_domain::indicator::entry::{EntryFault, EntryProblem, EntryRow, MAX_ROWS};
use vigia_domain::{Lang, PlanCode};
use vigia_exchange::observation_rows;
use vigia_i18n::t;
use vigia_store::token::{Scope, Token};

use super::idempotency::{self, Key};
use super::problem::{CellFault, Problem};
use super::reading::OfPlan;
use super::token;
use crate::observed::{NotTaken, Sending};
use crate::state::State;
use crate::{language, observed};

/// The most that a post may weigh, in bytes.
const MAX_BODY: usize = 4 * 1024 * 1024;

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// What was accepted.
#[derive(Debug, Serialize, Deserialize, PartialEq, Eq, ToSchema)]
struct Receipt {
    /// How many observations.
    accepted: usize,
    /// Their identifiers, in the order of the rows.
    observations: Vec<String>,
    /// Where they stand: they wait for the secretariat.
    review: String,
}

/// An observation as it is sent: a value, or a numerator with its denominator.
#[derive(ToSchema)]
#[schema(example = json!({"indicator": "INV-T", "period": "2019-S1", "value": 14, "source": "pgr"}))]
#[expect(dead_code, reason = "it describes what `observation_rows` reads")]
struct ObservationSent {
    /// The code of the indicator.
    indicator: String,
    /// The period, such as `2019`, `2019-S1`, `2019-Q3`, `2019-03` or `2018-04..2019-03`.
    period: String,
    /// The value of a count, or a number as published.
    value: Option<f64>,
    /// The numerator of a share or rate.
    numerator: Option<u64>,
    /// Its denominator.
    denominator: Option<u64>,
    /// The code of the source.
    source: String,
    /// The crime, where it is broken down.
    crime: Option<String>,
    /// The sex, where it is broken down.
    sex: Option<String>,
    /// The age group, where it is broken down.
    age_group: Option<String>,
    /// The citizenship, where it is broken down.
    citizenship: Option<String>,
    /// The form of exploitation, where it is broken down.
    exploitation: Option<String>,
    /// The province, where it is broken down.
    province: Option<String>,
    /// Whether victims are potential or confirmed.
    victim_status: Option<String>,
    /// What the source says about it; none where protected people are counted.
    note: Option<String>,
    /// A web address where it can be verified.
    evidence: Option<String>,
    /// The day from which it is known.
    #[schema(format = Date)]
    published_on: Option<String>,
}

/// Observations, to be reviewed by the secretariat: all or nothing
#[utoipa::path(
    post, path = "/api/v1/plans/{plan}/observations", tag = "indicators",
    params(
        OfPlan,
        ("Idempotency-Key" = String, Header, min_length = 1, max_length = 100, description = "A text of this post: sent again with it, the post is carried out once", example = "2019-S1"),
    ),
    request_body(content((Vec<ObservationSent> = "application/json"), (String = "text/csv"))),
    responses(
        (status = 201, description = "They wait for the secretariat", body = Receipt),
        (status = 400, description = "Cells that cannot be taken, each with row and column", body = Problem, content_type = "application/problem+json"),
        (status = 401, description = "No valid token", body = Problem, content_type = "application/problem+json"),
        (status = 403, description = "The token does not allow all that is named", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "There is no such plan", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "The plan changed meanwhile", body = Problem, content_type = "application/problem+json"),
        (status = 413, description = "Too many rows or bytes", body = Problem, content_type = "application/problem+json"),
        (status = 415, description = "Neither JSON nor CSV", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "The key was used with other content", body = Problem, content_type = "application/problem+json"),
        (status = 429, description = "The token asks too often", body = Problem, content_type = "application/problem+json"),
        (status = 503, description = "The database does not answer", body = Problem, content_type = "application/problem+json"),
    ),
    security(("token" = []))
)]
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
    if token.scope == Scope::Read {
        return Err(Problem::new(StatusCode::FORBIDDEN, t!(lang, "api-reads-only")));
    }
    let key = headers.get(&IDEMPOTENCY_KEY).and_then(|key| key.to_str().ok());
    let key = Key::read(lang, key)?;
    let body = axum::body::to_bytes(body, MAX_BODY)
        .await
        .map_err(|_| Problem::new(StatusCode::PAYLOAD_TOO_LARGE, t!(lang, "api-too-large")))?;
    if let Some(answer) = idempotency::given(state, lang, &token, &key, &body).await? {
        return Ok(answer);
    }
    let rows = rows(lang, headers, &body)?;
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
    let prefix = key.identifier(token);
    let sending = Sending {
        actor: Actor::Account { role: Role::Member, agency: token.agency.clone() },
        may_send: &|_, indicator| token.scope.allows(&indicator.code),
        identify: &|row| format!("{prefix}-{row}"),
    };
    let outcome = observed::submit(state, code, rows, sending).await;
    let observations = outcome.map_err(|refused| not_taken(lang, &refused))?;
    Ok(Receipt { accepted: rows.len(), observations, review: "submitted".to_owned() })
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

fn not_taken(lang: Lang, refused: &NotTaken) -> Problem {
    match refused {
        NotTaken::TooMany => {
            let detail = t!(lang, "api-too-many", max = MAX_ROWS);
            Problem::new(StatusCode::PAYLOAD_TOO_LARGE, detail)
        }
        NotTaken::Faults(faults) => in_words(lang, faults),
        NotTaken::Store(error) => of_store(lang, error),
    }
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
    use super::Scope;
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
    async fn a_token_that_only_reads_sends_nothing() {
        let server = Server::start().await;
        let secret = server.add_token("PGR", Scope::Read).await;
        let body = format!("[{}]", offices("2018", "31"));
        let (status, text) = post(&server, &secret, "one", JSON, body).await;
        assert_eq!(status, 403, "{text}");
        assert!(text.contains("solo permite leer"), "{text}");
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
