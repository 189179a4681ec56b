//! Matrices that wait to be imported, and layouts that are remembered.

use sqlx::FromRow;
use vigia_domain::PlanCode;

use super::Upload;
use crate::db::on;
use crate::{Error, Result, Store};

const ADD: &str = "INSERT INTO uploads (plan, id, file_name, file_hash, mapping, choices, at_ms) \
    VALUES ($1, $2, $3, $4, $5, $6, $7)";

const ONE: &str = "SELECT id, file_name, file_hash, mapping, choices, at_ms FROM uploads \
    WHERE plan = $1 AND id = $2";

const DECIDE: &str = "UPDATE uploads SET mapping = $3, choices = $4 WHERE plan = $1 AND id = $2";

const REMOVE: &str = "DELETE FROM uploads WHERE plan = $1 AND id = $2";

const LAYOUT: &str = "SELECT mapping FROM matrix_layouts WHERE plan = $1 AND layout = $2";

const REMEMBER: &str = "INSERT INTO matrix_layouts (plan, layout, mapping, at_ms) \
    VALUES ($1, $2, $3, $4) ON CONFLICT (plan, layout) DO UPDATE SET \
    mapping = excluded.mapping, at_ms = excluded.at_ms";

#[derive(FromRow)]
struct Row {
    id: String,
    file_name: String,
    file_hash: String,
    mapping: Option<String>,
    choices: Option<String>,
    at_ms: i64,
}

impl Store {
    /// Keeps that a matrix was uploaded.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn add_upload(&self, upload: &Upload) -> Result<()> {
        on!(&self.db, pool => {
            sqlx::query(ADD)
                .bind(upload.plan.as_str())
                .bind(&upload.id)
                .bind(&upload.file_name)
                .bind(&upload.file_hash)
                .bind(&upload.mapping)
                .bind(&upload.choices)
                .bind(upload.at_ms)
                .execute(pool)
                .await
                .map(drop)
        })?;
        Ok(())
    }

    /// A matrix that was uploaded and waits.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn upload(&self, plan: &PlanCode, id: &str) -> Result<Option<Upload>> {
        let row: Option<Row> = on!(&self.db, pool => {
            sqlx::query_as(ONE).bind(plan.as_str()).bind(id).fetch_optional(pool).await
        })?;
        Ok(row.map(|row| Upload {
            plan: plan.clone(),
            id: row.id,
            file_name: row.file_name,
            file_hash: row.file_hash,
            mapping: row.mapping,
            choices: row.choices,
            at_ms: row.at_ms,
        }))
    }

    /// Keeps what was decided about a matrix that waits, as JSON.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Unavailable`].
    pub async fn decide_upload(
        &self,
        plan: &PlanCode,
        id: &str,
        mapping: &str,
        choices: &str,
    ) -> Result<()> {
        let decided = on!(&self.db, pool => {
            sqlx::query(DECIDE)
                .bind(plan.as_str())
                .bind(id)
                .bind(mapping)
                .bind(choices)
                .execute(pool)
                .await
                .map(|done| done.rows_affected())
        })?;
        if decided == 0 { Err(Error::NotFound("upload")) } else { Ok(()) }
    }

    /// Forgets a matrix that waits no longer.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn remove_upload(&self, plan: &PlanCode, id: &str) -> Result<()> {
        on!(&self.db, pool => {
            sqlx::query(REMOVE).bind(plan.as_str()).bind(id).execute(pool).await.map(drop)
        })?;
        Ok(())
    }

    /// Remembers what the columns of a layout hold, as JSON.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn remember_layout(
        &self,
        plan: &PlanCode,
        key: &str,
        mapping: &str,
        at_ms: i64,
    ) -> Result<()> {
        on!(&self.db, pool => {
            sqlx::query(REMEMBER)
                .bind(plan.as_str())
                .bind(key)
                .bind(mapping)
                .bind(at_ms)
                .execute(pool)
                .await
                .map(drop)
        })?;
        Ok(())
    }

    /// What the columns of a layout were last said to hold.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn layout(&self, plan: &PlanCode, key: &str) -> Result<Option<String>> {
        Ok(on!(&self.db, pool => {
            sqlx::query_scalar(LAYOUT).bind(plan.as_str()).bind(key).fetch_optional(pool).await
        })?)
    }
}
