//! Programmes.

use sqlx::FromRow;
use vigia_domain::programme::Programme;
use vigia_domain::source::Provenance;
use vigia_domain::{PlanCode, Text};

use crate::Result;
use crate::db::{Tx, within};
use crate::decode::{number, parse, word};

const ALL: &str = "SELECT code, axis, ordinal, name_es, name_en, objective_es, objective_en, \
    expected_result_es, expected_result_en, provenance, source FROM programmes \
    WHERE plan = $1 ORDER BY ordinal";

const PUT: &str = "INSERT INTO programmes (plan, code, axis, ordinal, name_es, name_en, \
    objective_es, objective_en, expected_result_es, expected_result_en, provenance, source) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
    ON CONFLICT (plan, code) DO UPDATE SET axis = excluded.axis, ordinal = excluded.ordinal, \
    name_es = excluded.name_es, name_en = excluded.name_en, \
    objective_es = excluded.objective_es, objective_en = excluded.objective_en, \
    expected_result_es = excluded.expected_result_es, \
    expected_result_en = excluded.expected_result_en, provenance = excluded.provenance, \
    source = excluded.source";

#[derive(FromRow)]
struct Row {
    code: String,
    axis: String,
    ordinal: i64,
    name_es: String,
    name_en: String,
    objective_es: String,
    objective_en: String,
    expected_result_es: String,
    expected_result_en: String,
    provenance: String,
    source: String,
}

pub(crate) async fn all(tx: &mut Tx, plan: &PlanCode) -> Result<Vec<Programme>> {
    let rows: Vec<Row> = within!(tx, conn => {
        sqlx::query_as(ALL).bind(plan.as_str()).fetch_all(conn).await
    })?;
    rows.into_iter().map(programme).collect()
}

fn programme(row: Row) -> Result<Programme> {
    Ok(Programme {
        code: parse("a programme", &row.code)?,
        axis: parse("an axis", &row.axis)?,
        ordinal: number("an ordinal", row.ordinal)?,
        name: Text::new(row.name_es, row.name_en),
        objective: Text::new(row.objective_es, row.objective_en),
        expected_result: Text::new(row.expected_result_es, row.expected_result_en),
        provenance: word("a provenance", &Provenance::ALL, Provenance::as_str, &row.provenance)?,
        source: parse("a source", &row.source)?,
    })
}

pub(crate) async fn put(tx: &mut Tx, plan: &PlanCode, programme: &Programme) -> Result<()> {
    within!(tx, conn => {
        sqlx::query(PUT)
            .bind(plan.as_str())
            .bind(programme.code.as_str())
            .bind(programme.axis.as_str())
            .bind(i64::from(programme.ordinal))
            .bind(&programme.name.es)
            .bind(&programme.name.en)
            .bind(&programme.objective.es)
            .bind(&programme.objective.en)
            .bind(&programme.expected_result.es)
            .bind(&programme.expected_result.en)
            .bind(programme.provenance.as_str())
            .bind(programme.source.as_str())
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}
