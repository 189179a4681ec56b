//! The plans of the installation.

use axum::Json;
use axum::extract::{self, Request};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};
use vigia_domain::Lang;

use super::super::asking::lang_of;
use super::super::observations::of_store;
use super::super::problem::Problem;
use super::super::reading::{Refusals, ensure_known};
use super::super::token;
use crate::page_cache::{Audience, Validator};
use crate::pages::parameters;
use crate::state::State;

/// The only parameter.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "it describes a parameter that is read by its name")]
pub(in super::super) struct InLanguage {
    /// The language of refusals; titles come in both.
    #[param(pattern = "^(es|en)$", example = "en")]
    lang: Option<String>,
}

/// A plan in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct PlanItem {
    /// Its code, which stands in addresses.
    code: String,
    /// Its title in Spanish.
    title_es: String,
    /// Its title in English.
    title_en: String,
    /// Its first day.
    #[schema(format = Date)]
    start: String,
    /// Its last day.
    #[schema(format = Date)]
    end: String,
}

/// The plans.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Plans {
    /// Each plan.
    items: Vec<PlanItem>,
}

/// The plans of this installation
#[utoipa::path(
    get, path = "/api/v1/plans", tag = "plan",
    params(InLanguage),
    responses((status = 200, description = "The answer", body = Plans), Refusals)
)]
pub(in super::super) async fn plans(
    extract::State(state): extract::State<State>,
    request: Request,
) -> Result<Response, Problem> {
    let (uri, headers) = (request.uri(), request.headers());
    let query = parameters(uri.query().unwrap_or_default().as_bytes());
    let lang = lang_of(&query)?;
    ensure_known(lang, &query, &[&["lang"]])?;
    token::may_look(&state, lang, headers).await?;
    let unavailable = |error| of_store(lang, &error);
    let mut items = Vec::new();
    let mut revisions = Vec::new();
    for code in state.store.plan_codes().await.map_err(unavailable)? {
        let plan = state.store.plan(&code).await.map_err(unavailable)?;
        revisions.push((code.to_string(), plan.revision));
        items.push(PlanItem {
            code: code.to_string(),
            title_es: plan.title.get(Lang::Es).to_owned(),
            title_en: plan.title.get(Lang::En).to_owned(),
            start: plan.period.start().to_string(),
            end: plan.period.end().to_string(),
        });
    }
    let validator = Validator::of((revisions, "plans"), Audience::Everyone);
    if let Some(unchanged) = validator.unchanged(headers) {
        return Ok(unchanged);
    }
    let mut response = Json(Plans { items }).into_response();
    validator.put(response.headers_mut());
    Ok(response)
}
