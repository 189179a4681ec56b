//! Sessions: opaque data by identifier, until they expire.

use crate::db::on;
use crate::{Result, Store};

const INSERT: &str = "INSERT INTO sessions (id, data, expires_at_ms) VALUES ($1, $2, $3) \
    ON CONFLICT (id) DO NOTHING";

const SAVE: &str = "INSERT INTO sessions (id, data, expires_at_ms) VALUES ($1, $2, $3) \
    ON CONFLICT (id) DO UPDATE SET data = excluded.data, expires_at_ms = excluded.expires_at_ms";

const LOAD: &str = "SELECT data FROM sessions WHERE id = $1 AND expires_at_ms > $2";

const DELETE: &str = "DELETE FROM sessions WHERE id = $1";

const DELETE_EXPIRED: &str = "DELETE FROM sessions WHERE expires_at_ms <= $1";

/// A session as the database keeps it.
#[derive(Clone, Debug)]
pub struct SessionRecord {
    /// Its identifier.
    pub id: String,
    /// What it holds, as JSON.
    pub data: String,
    /// When it expires, in milliseconds since 1970.
    pub expires_at_ms: i64,
}

impl Store {
    /// Adds a session; says whether its identifier was free.
    ///
    /// # Errors
    /// [`crate::Error::Unavailable`].
    pub async fn create_session(&self, record: &SessionRecord) -> Result<bool> {
        Ok(self.write_session(INSERT, record).await? > 0)
    }

    /// Writes a session, whether or not it exists.
    ///
    /// # Errors
    /// [`crate::Error::Unavailable`].
    pub async fn save_session(&self, record: &SessionRecord) -> Result<()> {
        self.write_session(SAVE, record).await.map(drop)
    }

    async fn write_session(&self, sql: &'static str, record: &SessionRecord) -> Result<u64> {
        Ok(on!(&self.db, pool => {
            sqlx::query(sql)
                .bind(&record.id)
                .bind(&record.data)
                .bind(record.expires_at_ms)
                .execute(pool)
                .await
                .map(|done| done.rows_affected())
        })?)
    }

    /// What a session holds, if it has not expired.
    ///
    /// # Errors
    /// [`crate::Error::Unavailable`].
    pub async fn load_session(&self, id: &str, now_ms: i64) -> Result<Option<String>> {
        Ok(on!(&self.db, pool => {
            sqlx::query_scalar(LOAD).bind(id).bind(now_ms).fetch_optional(pool).await
        })?)
    }

    /// Ends a session.
    ///
    /// # Errors
    /// [`crate::Error::Unavailable`].
    pub async fn delete_session(&self, id: &str) -> Result<()> {
        on!(&self.db, pool => sqlx::query(DELETE).bind(id).execute(pool).await.map(drop))?;
        Ok(())
    }

    /// Removes the sessions that have expired.
    ///
    /// # Errors
    /// [`crate::Error::Unavailable`].
    pub async fn delete_expired_sessions(&self, now_ms: i64) -> Result<()> {
        on!(&self.db, pool => {
            sqlx::query(DELETE_EXPIRED).bind(now_ms).execute(pool).await.map(drop)
        })?;
        Ok(())
    }
}
