//! Sources.

use sqlx::FromRow;
use vigia_domain::PlanCode;
use vigia_domain::source::Source;

use crate::Result;
use crate::db::{Tx, within};
use crate::decode::{number, parse};

const ALL: &str =
    "SELECT code, title, publisher, year, reference FROM sources WHERE plan = $1 ORDER BY ordinal";

const PUT: &str = "INSERT INTO sources (plan, code, ordinal, title, publisher, year, reference) \
    VALUES ($1, $2, $3, $4, $5, $6, $7) \
    ON CONFLICT (plan, code) DO UPDATE SET ordinal = excluded.ordinal, title = excluded.title, \
    publisher = excluded.publisher, year = excluded.year, reference = excluded.reference";

#[derive(FromRow)]
struct Row {
    code: String,
    title: String,
    publisher: String,
    year: Option<i64>,
    reference: String,
}

pub(crate) async fn all(tx: &mut Tx, plan: &PlanCode) -> Result<Vec<Source>> {
    let rows: Vec<Row> = within!(tx, conn => {
        sqlx::query_as(ALL).bind(plan.as_str()).fetch_all(conn).await
    })?;
    rows.into_iter()
        .map(|row| {
            Ok(Source {
                code: parse("a source", &row.code)?,
                title: row.title,
                publisher: row.publisher,
                year: row.year.map(|year| number("a year", year)).transpose()?,
                reference: row.reference,
            })
        })
        .collect()
}

pub(crate) async fn put(tx: &mut Tx, plan: &PlanCode, ordinal: i64, source: &Source) -> Result<()> {
    within!(tx, conn => {
        sqlx::query(PUT)
            .bind(plan.as_str())
            .bind(source.code.as_str())
            .bind(ordinal)
            .bind(&source.title)
            .bind(&source.publisher)
            .bind(source.year.map(i64::from))
            .bind(&source.reference)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}
