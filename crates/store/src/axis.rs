//! Axes.

use sqlx::FromRow;
use vigia_domain::axis::Axis;
use vigia_domain::{PlanCode, Text};

use crate::Result;
use crate::db::{Tx, within};
use crate::decode::{number, parse};

const ALL: &str = "SELECT code, ordinal, name_es, name_en, scope_es, scope_en FROM axes \
    WHERE plan = $1 ORDER BY ordinal";

const PUT: &str = "INSERT INTO axes (plan, code, ordinal, name_es, name_en, scope_es, scope_en) \
    VALUES ($1, $2, $3, $4, $5, $6, $7) \
    ON CONFLICT (plan, code) DO UPDATE SET ordinal = excluded.ordinal, \
    name_es = excluded.name_es, name_en = excluded.name_en, scope_es = excluded.scope_es, \
    scope_en = excluded.scope_en";

#[derive(FromRow)]
struct Row {
    code: String,
    ordinal: i64,
    name_es: String,
    name_en: String,
    scope_es: String,
    scope_en: String,
}

pub(crate) async fn all(tx: &mut Tx, plan: &PlanCode) -> Result<Vec<Axis>> {
    let rows: Vec<Row> = within!(tx, conn => {
        sqlx::query_as(ALL).bind(plan.as_str()).fetch_all(conn).await
    })?;
    rows.into_iter()
        .map(|row| {
            Ok(Axis {
                code: parse("an axis", &row.code)?,
                ordinal: number("an ordinal", row.ordinal)?,
                name: Text::new(row.name_es, row.name_en),
                scope: Text::new(row.scope_es, row.scope_en),
            })
        })
        .collect()
}

pub(crate) async fn put(tx: &mut Tx, plan: &PlanCode, axis: &Axis) -> Result<()> {
    within!(tx, conn => {
        sqlx::query(PUT)
            .bind(plan.as_str())
            .bind(axis.code.as_str())
            .bind(i64::from(axis.ordinal))
            .bind(&axis.name.es)
            .bind(&axis.name.en)
            .bind(&axis.scope.es)
            .bind(&axis.scope.en)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}
