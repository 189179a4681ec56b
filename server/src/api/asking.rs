//! What every address of the interface asks for: a plan, a language, a day.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::Arc;

use http::StatusCode;
use vigia_app::visit::{AsOfFault, read_as_of};
use vigia_domain::{Lang, Plan, PlanCode, View};
use vigia_i18n::t;

use super::problem::Problem;
use crate::page_cache::Shows;
use crate::state::State;

/// The plan of an address, and what an answer about it shows.
pub(super) async fn plan_of(
    state: &State,
    lang: Lang,
    code: &str,
) -> Result<(Arc<Plan>, Shows), Problem> {
    let not_found = || Problem::no_such_plan(lang);
    let code: PlanCode = code.parse().map_err(|_| not_found())?;
    let plan = state.store.plan(&code).await.map_err(|error| match error {
        vigia_store::Error::NotFound(_) => not_found(),
        error => {
            tracing::error!(%error, "a plan could not be read");
            Problem::new(StatusCode::SERVICE_UNAVAILABLE, t!(lang, "unavailable-text"))
        }
    })?;
    let shows = Shows { plan: code, revision: plan.revision, day: state.clock.today() };
    Ok((plan, shows))
}

/// What is published of a plan on the day that is asked for, today without one.
pub(super) fn view_on(
    state: &State,
    lang: Lang,
    plan: &Plan,
    query: &BTreeMap<String, String>,
) -> Result<Arc<View>, Problem> {
    let today = state.clock.today();
    let day = read_as_of(query, plan.period, today).map_err(|fault| {
        // A day without a plan is no mistake of writing: nothing is there.
        let (status, detail) = match fault {
            AsOfFault::NotADay(text) => {
                (StatusCode::BAD_REQUEST, t!(lang, "api-not-a-day", text = text))
            }
            AsOfFault::NotYet(_) => {
                let today = vigia_i18n::day_long(lang, today);
                (StatusCode::NOT_FOUND, t!(lang, "api-not-yet", today = today))
            }
            AsOfFault::BeforeThePlan(_) => {
                let start = vigia_i18n::day_long(lang, plan.period.start());
                (StatusCode::NOT_FOUND, t!(lang, "api-before-the-plan", start = start))
            }
        };
        Problem::new(status, detail)
    })?;
    Ok(state.see(plan, day.unwrap_or(today)).view)
}

/// The language that is asked for, Spanish without one.
pub(super) fn lang_of(query: &BTreeMap<String, String>) -> Result<Lang, Problem> {
    match query.get("lang") {
        None => Ok(Lang::default()),
        Some(lang) => lang
            .parse()
            .map_err(|_| Problem::new(StatusCode::BAD_REQUEST, t!(Lang::default(), "api-lang"))),
    }
}

/// The value of a parameter; nothing where it is not given.
pub(super) fn value<T: FromStr>(
    query: &BTreeMap<String, String>,
    name: &str,
    problem: impl FnOnce() -> Problem,
) -> Result<Option<T>, Problem> {
    let text = query.get(name).map(|text| text.trim()).filter(|text| !text.is_empty());
    text.map(str::parse).transpose().map_err(|_| problem())
}
