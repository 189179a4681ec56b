//! The token of a request, and how often it may ask.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
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

/// Lets a request read: anybody may, but a token that is shown has to be a
/// valid one of the plan, within its limits, so that a system learns that its
/// token was revoked. Gives the token, where one is shown.
pub(super) async fn may_read(
    state: &State,
    lang: Lang,
    plan: &PlanCode,
    headers: &HeaderMap,
) -> Result<Option<Token>, Problem> {
    if headers.contains_key(header::AUTHORIZATION) {
        of(state, lang, plan, headers).await.map(Some)
    } else {
        Ok(None)
    }
}

/// Lets a request read what is of no plan, as [`may_read`] does for one.
pub(super) async fn may_look(
    state: &State,
    lang: Lang,
    headers: &HeaderMap,
) -> Result<(), Problem> {
    if headers.contains_key(header::AUTHORIZATION) {
        within_limits(state, lang, &known(state, lang, headers).await?)
    } else {
        Ok(())
    }
}

/// The token that a request shows, if it is one of the plan and within its
/// limits.
pub(super) async fn of(
    state: &State,
    lang: Lang,
    plan: &PlanCode,
    headers: &HeaderMap,
) -> Result<Token, Problem> {
    let token = known(state, lang, headers).await?;
    if token.plan != *plan {
        return Err(Problem::new(StatusCode::FORBIDDEN, t!(lang, "api-other-plan")));
    }
    within_limits(state, lang, &token)?;
    Ok(token)
}

/// The token that a request shows, if there is such a one.
async fn known(state: &State, lang: Lang, headers: &HeaderMap) -> Result<Token, Problem> {
    let token = match shown(headers) {
        Some(shown) => state
            .store
            .token_by_hash(&secret::hash(shown), now_ms())
            .await
            .map_err(|error| of_store(lang, &error))?,
        None => None,
    };
    let unknown = || Problem::new(StatusCode::UNAUTHORIZED, t!(lang, "api-unauthorised"));
    token.ok_or_else(unknown)
}

/// The secret that a request shows; the name of the scheme may be written in
/// small letters.
fn shown(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, secret) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(secret.trim())
}

/// How many requests a token has at hand at once, and how many a minute it is
/// given anew: enough to read a whole plan, and far from what a server serves.
const BURST: NonZeroU32 = NonZeroU32::new(120).expect("it is not zero");
const A_MINUTE: NonZeroU32 = NonZeroU32::new(600).expect("it is not zero");

/// How often each token may ask.
#[derive(Clone)]
pub(crate) struct TokenLimits(Arc<DefaultKeyedRateLimiter<String>>);

impl Default for TokenLimits {
    fn default() -> Self {
        Self::new(Quota::per_minute(A_MINUTE).allow_burst(BURST))
    }
}

impl TokenLimits {
    /// Limits of some other size.
    pub(crate) fn new(quota: Quota) -> Self {
        Self(Arc::new(RateLimiter::keyed(quota)))
    }

    /// How long a token has to wait before it asks again; nothing where it need
    /// not.
    fn wait(&self, token: &Token) -> Option<Duration> {
        let clock = DefaultClock::default();
        self.0.check_key(&token.id).err().map(|until| until.wait_time_from(clock.now()))
    }
}

/// Whether a token may ask now.
fn within_limits(state: &State, lang: Lang, token: &Token) -> Result<(), Problem> {
    match state.token_limits.wait(token) {
        None => Ok(()),
        Some(wait) => {
            let seconds = wait.as_secs() + 1;
            let detail = t!(lang, "api-too-often", seconds = seconds);
            Err(Problem::new(StatusCode::TOO_MANY_REQUESTS, detail).retry_after(seconds))
        }
    }
}

#[cfg(test)]
mod tests;
