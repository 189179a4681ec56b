//! The plan itself: its title, period and thresholds.

use sqlx::FromRow;
use vigia_domain::policy::{Bands, Policy, SmallestCell};
use vigia_domain::{Plan, PlanCode, Text};

use crate::Result;
use crate::db::{Tx, within};
use crate::decode::{corrupt, number, parse, period};

const READ: &str = "SELECT code, revision, title_es, title_en, short_title_es, short_title_en, \
    description_es, description_en, starts_on, ends_on, report_every_days, due_soon_days, \
    behind_below, ahead_from, smallest_cell FROM plans WHERE code = $1";

const LOCK: &str = "UPDATE plans SET revision = revision WHERE code = $1";

const PUT: &str = "INSERT INTO plans (code, revision, title_es, title_en, short_title_es, \
    short_title_en, description_es, description_en, starts_on, ends_on, report_every_days, \
    due_soon_days, behind_below, ahead_from, smallest_cell) \
    VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) \
    ON CONFLICT (code) DO UPDATE SET title_es = excluded.title_es, title_en = excluded.title_en, \
    short_title_es = excluded.short_title_es, short_title_en = excluded.short_title_en, \
    description_es = excluded.description_es, description_en = excluded.description_en, \
    starts_on = excluded.starts_on, ends_on = excluded.ends_on, \
    report_every_days = excluded.report_every_days, due_soon_days = excluded.due_soon_days, \
    behind_below = excluded.behind_below, ahead_from = excluded.ahead_from, \
    smallest_cell = excluded.smallest_cell";

#[derive(FromRow)]
struct Row {
    code: String,
    revision: i64,
    title_es: String,
    title_en: String,
    short_title_es: String,
    short_title_en: String,
    description_es: String,
    description_en: String,
    starts_on: String,
    ends_on: String,
    report_every_days: i64,
    due_soon_days: i64,
    behind_below: f64,
    ahead_from: f64,
    smallest_cell: i64,
}

/// The plan without its parts.
pub(crate) async fn read(tx: &mut Tx, code: &PlanCode) -> Result<Option<Plan>> {
    let row: Option<Row> = within!(tx, conn => {
        sqlx::query_as(READ).bind(code.as_str()).fetch_optional(conn).await
    })?;
    row.map(plan).transpose()
}

/// Makes other writers of the plan wait, without a new revision yet.
pub(crate) async fn lock(tx: &mut Tx, code: &PlanCode) -> Result<()> {
    within!(tx, conn => sqlx::query(LOCK).bind(code.as_str()).execute(conn).await.map(drop))?;
    Ok(())
}

fn plan(row: Row) -> Result<Plan> {
    let cell: u16 = number("the smallest cell", row.smallest_cell)?;
    let bands = Bands::new(row.behind_below, row.ahead_from)
        .map_err(|error| corrupt("bands", &error.to_string()))?;
    Ok(Plan {
        code: parse("a plan code", &row.code)?,
        revision: row.revision,
        title: Text::new(row.title_es, row.title_en),
        short_title: Text::new(row.short_title_es, row.short_title_en),
        description: Text::new(row.description_es, row.description_en),
        period: period(&row.starts_on, &row.ends_on)?,
        policy: Policy {
            report_every_days: number("days between reports", row.report_every_days)?,
            due_soon_days: number("days before a deadline", row.due_soon_days)?,
            bands,
            smallest_cell: SmallestCell::try_from(cell)
                .map_err(|error| corrupt("the smallest cell", &error.to_string()))?,
        },
        agencies: Vec::new(),
        sources: Vec::new(),
        sdg: Vec::new(),
        gcm: Vec::new(),
        axes: Vec::new(),
        programmes: Vec::new(),
        activities: Vec::new(),
        sdg_indicators: Vec::new(),
        indicators: Vec::new(),
    })
}

/// Writes the plan without its parts; a new plan begins at revision 1.
pub(crate) async fn put(tx: &mut Tx, plan: &Plan) -> Result<()> {
    let policy = &plan.policy;
    within!(tx, conn => {
        sqlx::query(PUT)
            .bind(plan.code.as_str())
            .bind(&plan.title.es)
            .bind(&plan.title.en)
            .bind(&plan.short_title.es)
            .bind(&plan.short_title.en)
            .bind(&plan.description.es)
            .bind(&plan.description.en)
            .bind(plan.period.start().to_string())
            .bind(plan.period.end().to_string())
            .bind(i64::from(policy.report_every_days))
            .bind(i64::from(policy.due_soon_days))
            .bind(policy.bands.behind_below())
            .bind(policy.bands.ahead_from())
            .bind(i64::from(policy.smallest_cell.value()))
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}
