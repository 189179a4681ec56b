//! The token of a request.

use http::StatusCode;
use http::header::{self, HeaderMap};
use vigia_domain::{Lang, PlanCode};
use vigia_i18n::t;
use vigia_store::token::Token;

use super::observations::of_store;
use super::problem::Problem;
use crate::clock::now_ms;
use crate::secret;
use crate::state::State;

/// The token that a request shows, if it is one of the plan.
pub(super) async fn of(
    state: &State,
    lang: Lang,
    plan: &PlanCode,
    headers: &HeaderMap,
) -> Result<Token, Problem> {
    let shown = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "));
    let token = match shown {
        Some(shown) => state
            .store
            .token_by_hash(&secret::hash(shown.trim()), now_ms())
            .await
            .map_err(|error| of_store(lang, &error))?,
        None => None,
    };
    token
        .filter(|token| token.plan == *plan)
        .ok_or_else(|| Problem::new(StatusCode::UNAUTHORIZED, t!(lang, "api-unauthorised")))
}
