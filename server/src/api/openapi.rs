//! The description of the interface, and the page on which it is browsed.

use axum::Router;
use axum::response::{IntoResponse, Json, Redirect, Response};
use axum::routing::get;
use utoipa::openapi::OpenApi as Description;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{Modify, OpenApi};
use utoipa_swagger_ui::SwaggerUi;

use super::problem::Problem;
use super::resources::{activity, alignment, indicator, plan, plans, progress};
use super::{charts, export, live, observations};
use crate::state::State;

/// Where the description is.
const DESCRIPTION: &str = "/api/v1/openapi.json";

/// Where it is browsed.
pub(crate) const REFERENCE: &str = "/api/v1/reference";

/// The interface of Vigía: what is published of a national plan of action, as
/// other systems read it, and how they send observations. Every answer is a
/// function of the plan's revision, the day and the parameters; equal ones have
/// equal entity tags.
#[derive(OpenApi)]
#[openapi(
    info(title = "Vigía", license(name = "MIT", identifier = "MIT")),
    paths(
        plans::plans, plan::plan, plan::summary, plan::axes, plan::programmes, plan::agencies,
        plan::sources,
        activity::activities, activity::activity, activity::reports, activity::events,
        indicator::indicators, indicator::indicator, indicator::targets, indicator::observations,
        observations::post,
        alignment::alignment, progress::progress,
        charts::list, charts::file, export::file, live::listen,
    ),
    components(schemas(Problem)),
    modifiers(&Token),
    security((), ("token" = [])),
)]
struct Interface;

/// The token of another system.
struct Token;

impl Modify for Token {
    fn modify(&self, description: &mut Description) {
        let bearer = HttpBuilder::new()
            .scheme(HttpAuthScheme::Bearer)
            .description(Some("A token that the secretariat makes; needed to send, not to read"))
            .build();
        if let Some(components) = description.components.as_mut() {
            components.add_security_scheme("token", SecurityScheme::Http(bearer));
        }
    }
}

/// The description and its page.
pub(super) fn router() -> Router<State> {
    // Nothing of it comes from elsewhere, and nothing is told elsewhere.
    let config = utoipa_swagger_ui::Config::from(DESCRIPTION).validator_url("none");
    let page = SwaggerUi::new(REFERENCE).config(config.use_base_layout());
    Router::new()
        .route(DESCRIPTION, get(description))
        .route("/api", get(reference))
        .route("/api/v1", get(reference))
        .route("/api/v1/", get(reference))
        .merge(page)
}

/// Leads whoever looks around to the page.
async fn reference() -> Redirect {
    Redirect::to(REFERENCE)
}

async fn description() -> Response {
    Json(Interface::openapi()).into_response()
}

#[cfg(test)]
mod tests;
