//! The international frames: SDG targets and indicators, and objectives of the
//! Global Compact.

use sqlx::FromRow;
use vigia_domain::alignment::{GcmObjective, Labelled, SdgIndicator, SdgTarget};
use vigia_domain::{PlanCode, Text};

use crate::Result;
use crate::db::{Tx, within};
use crate::decode::{number, parse};

const SDG: &str =
    "SELECT code, label_es, label_en FROM sdg_targets WHERE plan = $1 ORDER BY ordinal";

const SDG_INDICATORS: &str =
    "SELECT code, label_es, label_en FROM sdg_indicators WHERE plan = $1 ORDER BY ordinal";

const GCM: &str =
    "SELECT code, label_es, label_en FROM gcm_objectives WHERE plan = $1 ORDER BY ordinal";

const PUT_SDG: &str = "INSERT INTO sdg_targets (plan, code, ordinal, label_es, label_en) \
    VALUES ($1, $2, $3, $4, $5) ON CONFLICT (plan, code) DO UPDATE SET \
    ordinal = excluded.ordinal, label_es = excluded.label_es, label_en = excluded.label_en";

const PUT_SDG_INDICATOR: &str = "INSERT INTO sdg_indicators (plan, code, ordinal, label_es, \
    label_en) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (plan, code) DO UPDATE SET \
    ordinal = excluded.ordinal, label_es = excluded.label_es, label_en = excluded.label_en";

const PUT_GCM: &str = "INSERT INTO gcm_objectives (plan, code, ordinal, label_es, label_en) \
    VALUES ($1, $2, $3, $4, $5) ON CONFLICT (plan, code) DO UPDATE SET \
    ordinal = excluded.ordinal, label_es = excluded.label_es, label_en = excluded.label_en";

#[derive(FromRow)]
struct SdgRow {
    code: String,
    label_es: String,
    label_en: String,
}

#[derive(FromRow)]
struct GcmRow {
    code: i64,
    label_es: String,
    label_en: String,
}

pub(crate) async fn sdg(tx: &mut Tx, plan: &PlanCode) -> Result<Vec<Labelled<SdgTarget>>> {
    let rows: Vec<SdgRow> = within!(tx, conn => {
        sqlx::query_as(SDG).bind(plan.as_str()).fetch_all(conn).await
    })?;
    rows.into_iter()
        .map(|row| {
            let code = parse("an SDG target", &row.code)?;
            Ok(Labelled { code, label: Text::new(row.label_es, row.label_en) })
        })
        .collect()
}

pub(crate) async fn sdg_indicators(
    tx: &mut Tx,
    plan: &PlanCode,
) -> Result<Vec<Labelled<SdgIndicator>>> {
    let rows: Vec<SdgRow> = within!(tx, conn => {
        sqlx::query_as(SDG_INDICATORS).bind(plan.as_str()).fetch_all(conn).await
    })?;
    rows.into_iter()
        .map(|row| {
            let code = parse("an SDG indicator", &row.code)?;
            Ok(Labelled { code, label: Text::new(row.label_es, row.label_en) })
        })
        .collect()
}

pub(crate) async fn gcm(tx: &mut Tx, plan: &PlanCode) -> Result<Vec<Labelled<GcmObjective>>> {
    let rows: Vec<GcmRow> = within!(tx, conn => {
        sqlx::query_as(GCM).bind(plan.as_str()).fetch_all(conn).await
    })?;
    rows.into_iter()
        .map(|row| {
            let code: u8 = number("an objective of the Global Compact", row.code)?;
            let code = parse("an objective of the Global Compact", &code.to_string())?;
            Ok(Labelled { code, label: Text::new(row.label_es, row.label_en) })
        })
        .collect()
}

pub(crate) async fn put_sdg(
    tx: &mut Tx,
    plan: &PlanCode,
    ordinal: i64,
    target: &Labelled<SdgTarget>,
) -> Result<()> {
    within!(tx, conn => {
        sqlx::query(PUT_SDG)
            .bind(plan.as_str())
            .bind(target.code.as_str())
            .bind(ordinal)
            .bind(&target.label.es)
            .bind(&target.label.en)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}

pub(crate) async fn put_sdg_indicator(
    tx: &mut Tx,
    plan: &PlanCode,
    ordinal: i64,
    indicator: &Labelled<SdgIndicator>,
) -> Result<()> {
    within!(tx, conn => {
        sqlx::query(PUT_SDG_INDICATOR)
            .bind(plan.as_str())
            .bind(indicator.code.to_string())
            .bind(ordinal)
            .bind(&indicator.label.es)
            .bind(&indicator.label.en)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}

pub(crate) async fn put_gcm(
    tx: &mut Tx,
    plan: &PlanCode,
    ordinal: i64,
    objective: &Labelled<GcmObjective>,
) -> Result<()> {
    within!(tx, conn => {
        sqlx::query(PUT_GCM)
            .bind(plan.as_str())
            .bind(i64::from(objective.code.number()))
            .bind(ordinal)
            .bind(&objective.label.es)
            .bind(&objective.label.en)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}
