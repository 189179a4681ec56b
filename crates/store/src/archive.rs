//! Reports that were archived for good, and who downloaded what.

use sqlx::FromRow;
use vigia_domain::{Day, PlanCode};

use crate::db::on;
use crate::decode::parse;
use crate::{Result, Store};

const ADD: &str = "INSERT INTO archived_reports (plan, id, revision, day, lang, form, query, \
    filter, file_name, hash, bytes, fingerprint, at_ms) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";

const ONE: &str = "SELECT id, revision, day, lang, form, query, filter, file_name, hash, bytes, \
    fingerprint, at_ms FROM archived_reports WHERE plan = $1 AND id = $2";

const LIKE: &str = "SELECT id, revision, day, lang, form, query, filter, file_name, hash, \
    bytes, fingerprint, at_ms FROM archived_reports WHERE plan = $1 AND hash = $2 \
    AND revision = $3 AND day = $4 AND lang = $5 AND form = $6 AND query = $7 ORDER BY at_ms, id LIMIT 1";

const LAST: &str = "SELECT id, revision, day, lang, form, query, filter, file_name, hash, bytes, \
    fingerprint, at_ms FROM archived_reports WHERE plan = $1 ORDER BY at_ms DESC, id DESC \
    LIMIT 100";

const LOG: &str = "INSERT INTO downloads (plan, at_ms, revision, day, form, query, hash, archived, \
    taken_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

const LOGGED: &str = "SELECT at_ms, revision, day, form, query, hash, archived, taken_by \
    FROM downloads WHERE plan = $1 AND ($2 IS NULL OR archived = $2) \
    ORDER BY at_ms DESC LIMIT $3";

/// A report that was archived: a permanent link leads to its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Archived {
    /// Its identifier, which stands in the permanent link.
    pub id: String,
    /// The plan.
    pub plan: PlanCode,
    /// The revision of the plan.
    pub revision: i64,
    /// The day that it shows.
    pub day: Day,
    /// The language, `es` or `en`.
    pub lang: String,
    /// The form, such as `report.pdf`.
    pub form: String,
    /// What it was narrowed to, as the parameters of an address.
    pub query: String,
    /// What it was narrowed to, in words.
    pub filter: String,
    /// The name under which it is saved.
    pub file_name: String,
    /// The SHA-256 of its bytes, which is also its place in the archive.
    pub hash: String,
    /// How many bytes it has.
    pub bytes: i64,
    /// The fingerprint of its figures.
    pub fingerprint: String,
    /// When it was archived, in milliseconds since 1970.
    pub at_ms: i64,
}

/// A file that was downloaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Download {
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
    /// The plan.
    pub plan: PlanCode,
    /// The revision of the plan.
    pub revision: i64,
    /// The day that it shows.
    pub day: Day,
    /// The form, such as `matrix.xlsx`.
    pub form: String,
    /// What it was narrowed to, as the parameters of an address.
    pub query: String,
    /// The SHA-256 of its bytes.
    pub hash: String,
    /// The archived report, where it is one.
    pub archived: Option<String>,
    /// Who: `public`, a role with its institution such as `member MMUJER`, or
    /// `token` with its identifier. Never an address or a name.
    pub by: String,
}

#[derive(FromRow)]
struct Row {
    id: String,
    revision: i64,
    day: String,
    lang: String,
    form: String,
    query: String,
    filter: String,
    file_name: String,
    hash: String,
    bytes: i64,
    fingerprint: String,
    at_ms: i64,
}

#[derive(FromRow)]
struct DownloadRow {
    at_ms: i64,
    revision: i64,
    day: String,
    form: String,
    query: String,
    hash: String,
    archived: Option<String>,
    taken_by: String,
}

impl Store {
    /// Enters a report whose bytes were archived.
    ///
    /// # Errors
    /// [`crate::Error::Unavailable`].
    pub async fn add_archived(&self, archived: &Archived) -> Result<()> {
        on!(&self.db, pool => {
            sqlx::query(ADD)
                .bind(archived.plan.as_str())
                .bind(&archived.id)
                .bind(archived.revision)
                .bind(archived.day.to_string())
                .bind(&archived.lang)
                .bind(&archived.form)
                .bind(&archived.query)
                .bind(&archived.filter)
                .bind(&archived.file_name)
                .bind(&archived.hash)
                .bind(archived.bytes)
                .bind(&archived.fingerprint)
                .bind(archived.at_ms)
                .execute(pool)
                .await
                .map(drop)
        })?;
        Ok(())
    }

    /// An archived report by its identifier.
    ///
    /// # Errors
    /// [`crate::Error::Unavailable`].
    pub async fn archived(&self, plan: &PlanCode, id: &str) -> Result<Option<Archived>> {
        let row: Option<Row> = on!(&self.db, pool => {
            sqlx::query_as(ONE).bind(plan.as_str()).bind(id).fetch_optional(pool).await
        })?;
        row.map(|row| archived(plan, row)).transpose()
    }

    /// The first report that was archived of the same content and of the same
    /// question: a table without rows is the same bytes on many days.
    ///
    /// # Errors
    /// [`crate::Error::Unavailable`].
    pub async fn archived_like(&self, report: &Archived) -> Result<Option<Archived>> {
        let row: Option<Row> = on!(&self.db, pool => {
            sqlx::query_as(LIKE)
                .bind(report.plan.as_str())
                .bind(&report.hash)
                .bind(report.revision)
                .bind(report.day.to_string())
                .bind(&report.lang)
                .bind(&report.form)
                .bind(&report.query)
                .fetch_optional(pool)
                .await
        })?;
        row.map(|row| archived(&report.plan, row)).transpose()
    }

    /// The last hundred archived reports, the last first.
    ///
    /// # Errors
    /// [`crate::Error::Unavailable`].
    pub async fn archive_of(&self, plan: &PlanCode) -> Result<Vec<Archived>> {
        let rows: Vec<Row> = on!(&self.db, pool => {
            sqlx::query_as(LAST).bind(plan.as_str()).fetch_all(pool).await
        })?;
        rows.into_iter().map(|row| archived(plan, row)).collect()
    }

    /// Enters that a file was downloaded.
    ///
    /// # Errors
    /// [`crate::Error::Unavailable`].
    pub async fn log_download(&self, download: &Download) -> Result<()> {
        on!(&self.db, pool => {
            sqlx::query(LOG)
                .bind(download.plan.as_str())
                .bind(download.at_ms)
                .bind(download.revision)
                .bind(download.day.to_string())
                .bind(&download.form)
                .bind(&download.query)
                .bind(&download.hash)
                .bind(&download.archived)
                .bind(&download.by)
                .execute(pool)
                .await
                .map(drop)
        })?;
        Ok(())
    }

    /// The last downloads of a plan, or of one archived report, the last first.
    ///
    /// # Errors
    /// [`crate::Error::Unavailable`].
    pub async fn downloads_of(
        &self,
        plan: &PlanCode,
        archived: Option<&str>,
        limit: i64,
    ) -> Result<Vec<Download>> {
        let rows: Vec<DownloadRow> = on!(&self.db, pool => {
            sqlx::query_as(LOGGED)
                .bind(plan.as_str())
                .bind(archived)
                .bind(limit)
                .fetch_all(pool)
                .await
        })?;
        rows.into_iter()
            .map(|row| {
                Ok(Download {
                    plan: plan.clone(),
                    day: parse("a day", &row.day)?,
                    at_ms: row.at_ms,
                    revision: row.revision,
                    form: row.form,
                    query: row.query,
                    hash: row.hash,
                    archived: row.archived,
                    by: row.taken_by,
                })
            })
            .collect()
    }
}

fn archived(plan: &PlanCode, row: Row) -> Result<Archived> {
    Ok(Archived {
        plan: plan.clone(),
        day: parse("a day", &row.day)?,
        id: row.id,
        revision: row.revision,
        lang: row.lang,
        form: row.form,
        query: row.query,
        filter: row.filter,
        file_name: row.file_name,
        hash: row.hash,
        bytes: row.bytes,
        fingerprint: row.fingerprint,
        at_ms: row.at_ms,
    })
}
