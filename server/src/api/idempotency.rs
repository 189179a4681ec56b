//! A post that is sent again is answered again, and carried out once.

use axum::body::Bytes;
use http::StatusCode;
use serde::Serialize;
use serde::de::DeserializeOwned;
use vigia_domain::Lang;
use vigia_i18n::t;
use vigia_store::token::{KeptAnswer, Token};

use super::observations::of_store;
use super::problem::Problem;
use crate::clock::now_ms;
use crate::secret;
use crate::state::State;

/// The longest key.
const MAX_KEY: usize = 100;

/// The name that whoever sends a post gives it.
pub(super) struct Key(String);

impl Key {
    /// The key of a header.
    pub(super) fn read(lang: Lang, text: Option<&str>) -> Result<Self, Problem> {
        let text = text.map(str::trim).filter(|text| (1..=MAX_KEY).contains(&text.len()));
        text.map(|text| Self(text.to_owned())).ok_or_else(|| {
            Problem::new(StatusCode::BAD_REQUEST, t!(lang, "api-idempotency-missing"))
        })
    }

    /// What the identifiers of this post begin with, so that the same post sent
    /// again makes the same observations, whatever became of its first answer.
    pub(super) fn identifier(&self, token: &Token) -> String {
        secret::hash(format!("{} {}", token.id, self.0))
    }
}

/// The answer that was given to this post before.
pub(super) async fn given<T: DeserializeOwned>(
    state: &State,
    lang: Lang,
    token: &Token,
    key: &Key,
    body: &Bytes,
) -> Result<Option<T>, Problem> {
    let kept = state.store.idempotent_answer(&token.id, &key.0).await;
    let Some(kept) = kept.map_err(|error| of_store(lang, &error))? else { return Ok(None) };
    if kept.body_hash != secret::hash(body) {
        let detail = t!(lang, "api-idempotency-other");
        return Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, detail));
    }
    Ok(serde_json::from_str(&kept.answer).ok())
}

/// Keeps the answer to a post.
pub(super) async fn keep<T: Serialize + Sync>(
    state: &State,
    lang: Lang,
    token: &Token,
    key: &Key,
    body: &Bytes,
    answer: &T,
) -> Result<(), Problem> {
    let answer = serde_json::to_string(answer).unwrap_or_default();
    let kept = KeptAnswer { body_hash: secret::hash(body), answer };
    let keeping = state.store.keep_answer(&token.id, &key.0, &kept, now_ms()).await;
    keeping.map_err(|error| of_store(lang, &error))
}
