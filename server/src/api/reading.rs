//! Reading the plan as JSON: what is asked for, and how it is answered.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::Request;
use axum::response::Response;
use http::StatusCode;
use serde::Serialize;
use utoipa::openapi::{ContentBuilder, Ref, RefOr, ResponseBuilder};
use utoipa::{IntoParams, IntoResponses, ToSchema};
use vigia_app::visit::{FILTER, read_filter};
use vigia_domain::filter::ActivityFilter;
use vigia_domain::{Lang, Published, Selection, View};
use vigia_i18n::t;

use super::asking::{lang_of, plan_of, value, view_on};
use super::exact::{ensure_exact, no_value};
use super::problem::Problem;
use super::token;
use crate::page_cache::{Audience, Kind, Page, Validator};
use crate::pages::parameters;
use crate::state::State;

/// How many items a page of a list has where nothing is said.
const USUAL: usize = 100;

/// How many it has at most.
pub(super) const MOST: usize = 500;

/// The plan of an address.
#[derive(IntoParams)]
#[into_params(parameter_in = Path)]
#[expect(dead_code, reason = "it describes a part of an address that is read by its name")]
pub(super) struct OfPlan {
    /// The code of the plan.
    #[param(pattern = "^[a-z0-9][a-z0-9-]{0,38}[a-z0-9]$", example = "rd-2018-2020")]
    plan: String,
}

/// The bytes of a file.
#[derive(ToSchema)]
#[schema(value_type = String, format = Binary)]
#[expect(dead_code, reason = "it describes what is sent as it is")]
pub(super) struct FileBytes(Vec<u8>);

/// What is answered instead of what was asked for.
pub(super) struct Refusals;

impl IntoResponses for Refusals {
    fn responses() -> BTreeMap<String, RefOr<utoipa::openapi::Response>> {
        let problem = |description: &str| {
            let schema = Ref::from_schema_name("Problem");
            let content = ContentBuilder::new().schema(Some(schema)).build();
            ResponseBuilder::new()
                .description(description)
                .content("application/problem+json", content)
                .build()
        };
        let unchanged = ResponseBuilder::new().description("It has not changed since").build();
        [
            ("304", unchanged),
            ("400", problem("A parameter means nothing, or there is none of its name")),
            ("401", problem("The token that was shown is none, or was revoked")),
            ("403", problem("The token that was shown is of another plan")),
            ("404", problem("There is no such thing, or nothing on that day")),
            ("429", problem("The token asks too often; Retry-After says when to go on")),
            ("500", problem("It could not be made; it is entered in the log of the server")),
            (
                "503",
                problem("The database does not answer, or too many files are asked for at once"),
            ),
        ]
        .into_iter()
        .map(|(status, response)| (status.to_owned(), RefOr::T(response)))
        .collect()
    }
}

/// The parameters of every address.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "it describes parameters that are read by their names")]
pub(super) struct Common {
    /// The language of names and sentences.
    #[param(pattern = "^(es|en)$", example = "en")]
    lang: Option<String>,
    /// The plan as it stood at the end of a day, not before its start and not
    /// ahead of today.
    #[param(format = Date, example = "2019-06-30")]
    as_of: Option<String>,
}

/// The parameters that narrow activities and what belongs to them.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "it describes parameters that are read by their names")]
pub(super) struct Narrowing {
    /// Codes of axes, separated by commas.
    #[param(pattern = "^[A-Z][A-Z0-9]{1,11}(,[A-Z][A-Z0-9]{1,11}){0,9}$", example = "PREV")]
    axis: Option<String>,
    /// The number of a programme.
    #[param(pattern = "^[1-9][0-9]?$", example = "1")]
    programme: Option<String>,
    /// Codes of institutions that lead or share, separated by commas.
    #[param(pattern = "^[A-Z][A-Z0-9]{1,11}(,[A-Z][A-Z0-9]{1,11}){0,9}$", example = "MMUJER")]
    agency: Option<String>,
    /// The code of the institution that leads.
    #[param(pattern = "^[A-Z][A-Z0-9]{1,11}$", example = "MIREX")]
    lead: Option<String>,
    /// A reported status, a concern, or that a report is owed.
    #[param(
        pattern = "^(not_started|in_progress|continuous|completed|suspended|cancelled|overdue|at_risk|due_soon|owes_report)$",
        example = "overdue"
    )]
    status: Option<String>,
    /// With a deadline on this day or later.
    #[param(format = Date, example = "2019-01-01")]
    from: Option<String>,
    /// With a deadline on this day or earlier.
    #[param(format = Date, example = "2019-12-31")]
    to: Option<String>,
    /// An SDG target.
    #[param(pattern = "^([1-9]|1[0-7])\\.([1-9]|1[0-9]|[a-z])$", example = "16.2")]
    sdg: Option<String>,
    /// An objective of the Global Compact for Migration.
    #[param(pattern = "^([1-9]|1[0-9]|2[0-3])$", example = "10")]
    gcm: Option<String>,
    /// Words in code, title or institutions.
    #[param(max_length = 200, example = "campaña")]
    q: Option<String>,
}

/// The parameters of a list.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "it describes parameters that are read by their names")]
pub(super) struct Paging {
    /// How many items at most.
    #[param(minimum = 1, maximum = 500, example = 100)]
    limit: Option<usize>,
    /// Where to go on: the cursor of the address `next`.
    #[param(max_length = 300)]
    cursor: Option<String>,
}

/// The names of [`Common`].
pub(super) const COMMON: [&str; 2] = ["lang", "as_of"];

/// The names of [`Paging`].
const PAGING: [&str; 2] = ["limit", "cursor"];

/// What an address can be asked besides language and day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Takes {
    /// Nothing.
    Nothing,
    /// A page of a list.
    Pages,
    /// A filter.
    Filter,
    /// A filter, and a page of a list.
    FilterAndPages,
}

impl Takes {
    const fn names(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Nothing => &[&COMMON],
            Self::Pages => &[&COMMON, &PAGING],
            Self::Filter => &[&COMMON, &FILTER],
            Self::FilterAndPages => &[&COMMON, &FILTER, &PAGING],
        }
    }
}

/// A page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct List<T> {
    /// The items.
    pub(super) items: Vec<T>,
    /// How many there are on all pages.
    pub(super) total: usize,
    /// The address of the next page; null on the last one.
    pub(super) next: Option<String>,
}

/// What tells an item of a list from the others.
pub(super) trait Keyed {
    /// It stays the same from one revision to the next.
    fn key(&self) -> String;
}

/// A question about a plan on a day.
pub(super) struct Question {
    pub(super) lang: Lang,
    pub(super) view: Arc<View>,
    path: String,
    query: BTreeMap<String, String>,
    filter: ActivityFilter,
}

impl Question {
    /// What is published.
    pub(super) fn plan(&self) -> &Published {
        self.view.plan()
    }

    /// What the filter chooses.
    pub(super) fn selection(&self) -> Selection {
        Selection::new(Arc::clone(&self.view), self.filter.clone())
    }

    /// There is nothing of that code.
    pub(super) fn not_found(&self) -> Problem {
        Problem::new(StatusCode::NOT_FOUND, t!(self.lang, "api-not-found"))
    }

    /// The page of a list that is asked for.
    pub(super) fn page<T: Keyed>(&self, items: Vec<T>) -> Result<List<T>, Problem> {
        let bad = || Problem::new(StatusCode::BAD_REQUEST, t!(self.lang, "api-limit", most = MOST));
        let limit = value(&self.query, "limit", bad)?.unwrap_or(USUAL);
        if !(1..=MOST).contains(&limit) {
            return Err(bad());
        }
        let total = items.len();
        let start = match self.query.get("cursor").filter(|cursor| !cursor.is_empty()) {
            None => 0,
            Some(cursor) => {
                let place = items.iter().position(|item| item.key() == *cursor);
                let gone = || Problem::new(StatusCode::NOT_FOUND, t!(self.lang, "api-cursor"));
                place.ok_or_else(gone)? + 1
            }
        };
        let items: Vec<T> = items.into_iter().skip(start).take(limit).collect();
        let is_last = start + items.len() >= total;
        let next = items.last().filter(|_| !is_last).map(|last| self.next(&last.key()));
        Ok(List { items, total, next })
    }

    fn next(&self, cursor: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in self.query.iter().filter(|(name, _)| *name != "cursor") {
            query.append_pair(name, value);
        }
        query.append_pair("cursor", cursor);
        format!("{}?{}", self.path, query.finish())
    }
}

/// Answers a question about a plan with what `make` makes of it, kept beside
/// the pages for the next who asks.
pub(super) async fn answer<T: Serialize>(
    state: &State,
    plan: &str,
    request: Request,
    takes: Takes,
    make: impl FnOnce(&Question) -> Result<T, Problem>,
) -> Result<Response, Problem> {
    let (uri, headers) = (request.uri(), request.headers());
    let query = parameters(uri.query().unwrap_or_default().as_bytes());
    let lang = lang_of(&query)?;
    ensure_known(lang, &query, takes.names())?;
    let (plan, shows) = plan_of(state, lang, plan).await?;
    token::may_read(state, lang, &plan.code, headers).await?;
    ensure_exact(lang, &plan, &query)?;
    let address = uri.path_and_query().map_or("/", |address| address.as_str());
    if let Some(page) = state.pages.get(address).filter(|page| page.shows == shows) {
        return Ok(page.answer(headers));
    }
    let view = view_on(state, lang, &plan, &query)?;
    let (filter, faults) = read_filter(&query);
    if let Some(fault) = faults.first() {
        return Err(no_value(lang, &plan, fault.name, &fault.value));
    }
    let question = Question { lang, view, path: uri.path().to_owned(), query, filter };
    let answer = make(&question)?;
    let json = serde_json::to_vec(&answer).map_err(|error| {
        tracing::error!(%error, "an answer could not be written");
        Problem::new(StatusCode::INTERNAL_SERVER_ERROR, t!(lang, "export-failed"))
    })?;
    let validator = Validator::new(&shows, None, Audience::Everyone, address, "api");
    let page = Arc::new(Page::new(shows, validator, Kind::Json, Bytes::from(json)));
    state.pages.put(address, &page);
    Ok(page.answer(headers))
}

/// Parameters of another name are a mistake that nobody should have to find.
pub(super) fn ensure_known(
    lang: Lang,
    query: &BTreeMap<String, String>,
    names: &[&[&str]],
) -> Result<(), Problem> {
    let is_known = |name: &str| names.iter().any(|names| names.contains(&name));
    match query.keys().find(|name| !is_known(name)) {
        None => Ok(()),
        Some(unknown) => {
            let names = names.concat().join(", ");
            let detail = t!(lang, "api-parameter", name = unknown.as_str(), names = names);
            Err(Problem::new(StatusCode::BAD_REQUEST, detail))
        }
    }
}

#[cfg(test)]
mod tests;
