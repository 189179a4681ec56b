//! The record of imports and of what each of them changed.

use sqlx::{FromRow, QueryBuilder};
use vigia_domain::{Activity, ActivityCode, PlanCode};

use super::ImportRecord;
use crate::db::{AT_ONCE, Tx, within};
use crate::decode::{actor, actor_columns, corrupt, number, parse};
use crate::write::Write;
use crate::{Result, Store};

const ALL: &str = "SELECT i.id, i.file_name, i.file_hash, i.day, i.at_ms, i.revision, i.undone, \
    i.actor_role, i.actor_agency, \
    (SELECT COUNT(*) FROM import_changes c WHERE c.plan = i.plan AND c.import = i.id \
        AND c.former IS NULL) AS created, \
    (SELECT COUNT(*) FROM import_changes c WHERE c.plan = i.plan AND c.import = i.id \
        AND c.former IS NOT NULL) AS changed \
    FROM imports i WHERE i.plan = $1 ORDER BY i.revision DESC";

const PUT: &str = "INSERT INTO imports (plan, id, file_name, file_hash, day, at_ms, revision, \
    undone, actor_role, actor_agency) VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, $8, $9)";

const SET_UNDONE: &str = "UPDATE imports SET undone = $3 WHERE plan = $1 AND id = $2";

const CHANGES: &str = "SELECT activity, former, version, report FROM import_changes \
    WHERE plan = $1 AND import = $2 ORDER BY ordinal";

const PUT_CHANGES: &str = "INSERT INTO import_changes (plan, import, ordinal, activity, former, \
    version, report) ";

const FOLLOW: &str = "UPDATE import_changes SET version = $4 \
    WHERE plan = $1 AND activity = $2 AND version = $3";

#[derive(FromRow)]
struct Row {
    id: String,
    file_name: String,
    file_hash: String,
    day: String,
    at_ms: i64,
    revision: i64,
    undone: Option<i64>,
    actor_role: Option<String>,
    actor_agency: Option<String>,
    created: i64,
    changed: i64,
}

/// What an import did to an activity.
pub(super) struct ImportChange {
    /// The activity.
    pub(super) activity: ActivityCode,
    /// How it stood before; nothing where it was new.
    pub(super) former: Option<Activity>,
    /// The version that the import left.
    pub(super) version: i64,
    /// The report that it brought.
    pub(super) report: Option<String>,
}

#[derive(FromRow)]
struct ChangeRow {
    activity: String,
    former: Option<String>,
    version: i64,
    report: Option<String>,
}

impl Store {
    /// The matrices that were imported, the last first.
    ///
    /// # Errors
    /// [`crate::Error::Unavailable`].
    pub async fn imports(&self, plan: &PlanCode) -> Result<Vec<ImportRecord>> {
        let mut tx = self.db.begin_read().await?;
        all(&mut tx, plan).await
    }
}

pub(super) async fn all(tx: &mut Tx, plan: &PlanCode) -> Result<Vec<ImportRecord>> {
    let rows: Vec<Row> = within!(tx, conn => {
        sqlx::query_as(ALL).bind(plan.as_str()).fetch_all(conn).await
    })?;
    rows.into_iter().map(|row| record(plan, row)).collect()
}

pub(super) async fn one(tx: &mut Tx, plan: &PlanCode, id: &str) -> Result<Option<ImportRecord>> {
    Ok(all(tx, plan).await?.into_iter().find(|record| record.id == id))
}

fn record(plan: &PlanCode, row: Row) -> Result<ImportRecord> {
    Ok(ImportRecord {
        plan: plan.clone(),
        day: parse("a day", &row.day)?,
        created: number("a number of activities", row.created)?,
        changed: number("a number of activities", row.changed)?,
        actor: actor(row.actor_role.as_deref(), row.actor_agency.as_deref())?,
        id: row.id,
        file_name: row.file_name,
        file_hash: row.file_hash,
        at_ms: row.at_ms,
        revision: row.revision,
        undone: row.undone,
    })
}

/// Enters an import, made on the day of the write.
pub(super) async fn put(
    write: &mut Write,
    id: &str,
    file_name: &str,
    file_hash: &str,
) -> Result<()> {
    let Write { tx, plan, revision, moment, actor, .. } = write;
    let (role, agency) = actor_columns(actor);
    within!(tx, conn => {
        sqlx::query(PUT)
            .bind(plan.as_str())
            .bind(id)
            .bind(file_name)
            .bind(file_hash)
            .bind(moment.day.to_string())
            .bind(moment.at_ms)
            .bind(*revision)
            .bind(role)
            .bind(agency)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}

/// Enters that the write under way undoes an import.
pub(super) async fn set_undone(write: &mut Write, id: &str) -> Result<()> {
    let Write { tx, plan, revision, .. } = write;
    within!(tx, conn => {
        sqlx::query(SET_UNDONE)
            .bind(plan.as_str())
            .bind(id)
            .bind(*revision)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}

/// What an import changed, in its order.
pub(super) async fn changes(tx: &mut Tx, plan: &PlanCode, id: &str) -> Result<Vec<ImportChange>> {
    let rows: Vec<ChangeRow> = within!(tx, conn => {
        sqlx::query_as(CHANGES).bind(plan.as_str()).bind(id).fetch_all(conn).await
    })?;
    rows.into_iter()
        .map(|row| {
            let former = row.former.map(|json| {
                serde_json::from_str(&json).map_err(|_| corrupt("an activity as JSON", &json))
            });
            Ok(ImportChange {
                activity: parse("an activity", &row.activity)?,
                former: former.transpose()?,
                version: row.version,
                report: row.report,
            })
        })
        .collect()
}

/// Enters what an import did to activities, in this order.
pub(super) async fn put_changes(
    write: &mut Write,
    import: &str,
    changes: &[ImportChange],
) -> Result<()> {
    let former = |change: &ImportChange| {
        change.former.as_ref().map(|activity| {
            serde_json::to_string(activity)
                .expect("an activity has only text keys and finite numbers")
        })
    };
    let numbered: Vec<(i64, &ImportChange)> = (0i64..).zip(changes).collect();
    let Write { tx, plan, .. } = write;
    for chunk in numbered.chunks(AT_ONCE) {
        within!(&mut *tx, conn => {
            let mut query = QueryBuilder::new(PUT_CHANGES);
            query.push_values(chunk, |mut row, (ordinal, change)| {
                row.push_bind(plan.as_str());
                row.push_bind(import);
                row.push_bind(*ordinal);
                row.push_bind(change.activity.as_str());
                row.push_bind(former(change));
                row.push_bind(change.version);
                row.push_bind(change.report.as_deref());
            });
            query.build().execute(conn).await.map(drop)
        })?;
    }
    Ok(())
}

/// An activity stands again as it stood at an earlier version: the import that
/// left it so can be undone from the new version too.
pub(super) async fn follow(
    write: &mut Write,
    activity: &ActivityCode,
    earlier: i64,
    version: i64,
) -> Result<()> {
    let Write { tx, plan, .. } = write;
    within!(tx, conn => {
        sqlx::query(FOLLOW)
            .bind(plan.as_str())
            .bind(activity.as_str())
            .bind(earlier)
            .bind(version)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}
