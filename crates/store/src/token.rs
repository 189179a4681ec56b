//! Tokens with which other systems enter observations, and the answers that
//! are given again when a request is sent again.

use sqlx::FromRow;
use vigia_domain::{AgencyCode, IndicatorCode, PlanCode};

use crate::db::on;
use crate::decode::{corrupt, parse};
use crate::{Error, Result, Store};

const ALL: &str = "SELECT id, plan, hash, label, agency, scope_kind, scope_indicators, \
    created_at_ms, revoked_at_ms, last_used_at_ms FROM api_tokens WHERE plan = $1 \
    ORDER BY created_at_ms, id";

const INSERT: &str = "INSERT INTO api_tokens (id, plan, hash, label, agency, scope_kind, \
    scope_indicators, created_at_ms, revoked_at_ms, last_used_at_ms) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING";

const REVOKE: &str = "UPDATE api_tokens SET revoked_at_ms = COALESCE(revoked_at_ms, $3) \
    WHERE plan = $1 AND id = $2";

const USE: &str = "UPDATE api_tokens SET last_used_at_ms = $2 \
    WHERE hash = $1 AND revoked_at_ms IS NULL \
    RETURNING id, plan, hash, label, agency, scope_kind, scope_indicators, created_at_ms, \
    revoked_at_ms, last_used_at_ms";

const ANSWER: &str = "SELECT body_hash, answer FROM idempotency_keys WHERE token = $1 AND key = $2";

const KEEP: &str = "INSERT INTO idempotency_keys (token, key, body_hash, answer, at_ms) \
    VALUES ($1, $2, $3, $4, $5) ON CONFLICT (token, key) DO NOTHING";

const READ: &str = "read";
const EVERY: &str = "every";
const INDICATORS: &str = "indicators";

const SEPARATOR: &str = ";";

/// What another system shows to be let in.
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    /// Its identifier.
    pub id: String,
    /// The plan it is for.
    pub plan: PlanCode,
    /// The hash of its secret.
    pub hash: String,
    /// What it is called.
    pub label: String,
    /// The institution that uses it.
    pub agency: AgencyCode,
    /// What it allows.
    pub scope: Scope,
    /// When it was made, in milliseconds since 1970.
    pub created_at_ms: i64,
    /// When it was revoked.
    pub revoked_at_ms: Option<i64>,
    /// When it was last used.
    pub last_used_at_ms: Option<i64>,
}

/// What a token allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Reading, and nothing else.
    Read,
    /// Entering observations of every indicator.
    Every,
    /// Entering observations of these indicators.
    Indicators(Vec<IndicatorCode>),
}

impl Scope {
    /// Whether it allows entering observations of an indicator.
    #[must_use]
    pub fn allows(&self, indicator: &IndicatorCode) -> bool {
        match self {
            Self::Read => false,
            Self::Every => true,
            Self::Indicators(indicators) => indicators.contains(indicator),
        }
    }
}

/// An answer as it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptAnswer {
    /// The hash of the body that it answered.
    pub body_hash: String,
    /// The answer.
    pub answer: String,
}

impl std::fmt::Debug for Token {
    /// Leaves the hash out, so that no log ever holds it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Token")
            .field("id", &self.id)
            .field("label", &self.label)
            .field("agency", &self.agency)
            .field("scope", &self.scope)
            .finish_non_exhaustive()
    }
}

#[derive(FromRow)]
struct Row {
    id: String,
    plan: String,
    hash: String,
    label: String,
    agency: String,
    scope_kind: String,
    scope_indicators: String,
    created_at_ms: i64,
    revoked_at_ms: Option<i64>,
    last_used_at_ms: Option<i64>,
}

impl Store {
    /// Adds a token.
    ///
    /// # Errors
    /// [`Error::Invalid`] when its identifier or hash is known already;
    /// [`Error::NotFound`] for an unknown plan.
    pub async fn add_token(&self, token: &Token) -> Result<()> {
        self.revision(&token.plan).await?;
        let (kind, indicators) = scope_columns(&token.scope);
        let added = on!(&self.db, pool => {
            sqlx::query(INSERT)
                .bind(&token.id)
                .bind(token.plan.as_str())
                .bind(&token.hash)
                .bind(&token.label)
                .bind(token.agency.as_str())
                .bind(kind)
                .bind(&indicators)
                .bind(token.created_at_ms)
                .bind(token.revoked_at_ms)
                .bind(token.last_used_at_ms)
                .execute(pool)
                .await
                .map(|done| done.rows_affected())
        })?;
        if added == 0 { Err(Error::Invalid("the token is known already")) } else { Ok(()) }
    }

    /// The tokens of a plan, revoked ones too, oldest first.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn tokens(&self, plan: &PlanCode) -> Result<Vec<Token>> {
        let rows: Vec<Row> = on!(&self.db, pool => {
            sqlx::query_as(ALL).bind(plan.as_str()).fetch_all(pool).await
        })?;
        rows.into_iter().map(token).collect()
    }

    /// Revokes a token; one that was revoked before keeps its moment.
    ///
    /// # Errors
    /// [`Error::NotFound`] for an unknown token.
    pub async fn revoke_token(&self, plan: &PlanCode, id: &str, at_ms: i64) -> Result<()> {
        let revoked = on!(&self.db, pool => {
            sqlx::query(REVOKE)
                .bind(plan.as_str())
                .bind(id)
                .bind(at_ms)
                .execute(pool)
                .await
                .map(|done| done.rows_affected())
        })?;
        if revoked == 0 { Err(Error::NotFound("token")) } else { Ok(()) }
    }

    /// The token with a hash unless it was revoked, its use noted.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn token_by_hash(&self, hash: &str, at_ms: i64) -> Result<Option<Token>> {
        let row: Option<Row> = on!(&self.db, pool => {
            sqlx::query_as(USE).bind(hash).bind(at_ms).fetch_optional(pool).await
        })?;
        row.map(token).transpose()
    }

    /// What was answered to a request of a token with this key.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn idempotent_answer(&self, token: &str, key: &str) -> Result<Option<KeptAnswer>> {
        let row: Option<(String, String)> = on!(&self.db, pool => {
            sqlx::query_as(ANSWER).bind(token).bind(key).fetch_optional(pool).await
        })?;
        Ok(row.map(|(body_hash, answer)| KeptAnswer { body_hash, answer }))
    }

    /// Keeps what was answered to a request of a token; the first answer to a
    /// key stands.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn keep_answer(
        &self,
        token: &str,
        key: &str,
        kept: &KeptAnswer,
        at_ms: i64,
    ) -> Result<()> {
        on!(&self.db, pool => {
            sqlx::query(KEEP)
                .bind(token)
                .bind(key)
                .bind(&kept.body_hash)
                .bind(&kept.answer)
                .bind(at_ms)
                .execute(pool)
                .await
                .map(drop)
        })?;
        Ok(())
    }
}

fn token(row: Row) -> Result<Token> {
    Ok(Token {
        plan: parse("a plan code", &row.plan)?,
        agency: parse("an agency", &row.agency)?,
        scope: scope(&row.scope_kind, &row.scope_indicators)?,
        id: row.id,
        hash: row.hash,
        label: row.label,
        created_at_ms: row.created_at_ms,
        revoked_at_ms: row.revoked_at_ms,
        last_used_at_ms: row.last_used_at_ms,
    })
}

fn scope(kind: &str, indicators: &str) -> Result<Scope> {
    match kind {
        READ => Ok(Scope::Read),
        EVERY => Ok(Scope::Every),
        INDICATORS => indicators
            .split(SEPARATOR)
            .filter(|code| !code.is_empty())
            .map(|code| parse("an indicator", code))
            .collect::<Result<_>>()
            .map(Scope::Indicators),
        other => Err(corrupt("a scope", other)),
    }
}

fn scope_columns(scope: &Scope) -> (&'static str, String) {
    match scope {
        Scope::Read => (READ, String::new()),
        Scope::Every => (EVERY, String::new()),
        Scope::Indicators(indicators) => {
            let codes: Vec<&str> = indicators.iter().map(IndicatorCode::as_str).collect();
            (INDICATORS, codes.join(SEPARATOR))
        }
    }
}
