//! Institutions.

use sqlx::FromRow;
use vigia_domain::agency::{Agency, Membership};
use vigia_domain::{PlanCode, Text};

use crate::Result;
use crate::db::{Tx, within};
use crate::decode::{parse, word};

const ALL: &str =
    "SELECT code, name_es, name_en, membership FROM agencies WHERE plan = $1 ORDER BY ordinal";

const PUT: &str = "INSERT INTO agencies (plan, code, ordinal, name_es, name_en, membership) \
    VALUES ($1, $2, $3, $4, $5, $6) \
    ON CONFLICT (plan, code) DO UPDATE SET ordinal = excluded.ordinal, \
    name_es = excluded.name_es, name_en = excluded.name_en, membership = excluded.membership";

#[derive(FromRow)]
struct Row {
    code: String,
    name_es: String,
    name_en: String,
    membership: String,
}

pub(crate) async fn all(tx: &mut Tx, plan: &PlanCode) -> Result<Vec<Agency>> {
    let rows: Vec<Row> = within!(tx, conn => {
        sqlx::query_as(ALL).bind(plan.as_str()).fetch_all(conn).await
    })?;
    rows.into_iter()
        .map(|row| {
            Ok(Agency {
                code: parse("an agency", &row.code)?,
                name: Text::new(row.name_es, row.name_en),
                membership: word(
                    "a membership",
                    &Membership::ALL,
                    Membership::as_str,
                    &row.membership,
                )?,
            })
        })
        .collect()
}

pub(crate) async fn put(tx: &mut Tx, plan: &PlanCode, ordinal: i64, agency: &Agency) -> Result<()> {
    within!(tx, conn => {
        sqlx::query(PUT)
            .bind(plan.as_str())
            .bind(agency.code.as_str())
            .bind(ordinal)
            .bind(&agency.name.es)
            .bind(&agency.name.en)
            .bind(agency.membership.as_str())
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}
