//! Indicators with all that belongs to them.

use std::collections::HashMap;

use sqlx::FromRow;
use vigia_domain::indicator::dimensions::Crime;
use vigia_domain::indicator::{Baseline, Statistic};
use vigia_domain::source::Provenance;
use vigia_domain::{Indicator, IndicatorCode, PlanCode, ProgrammeCode, Text};

use crate::db::{Tx, within};
use crate::decode::{corrupt, optional, parse, period, word};
use crate::figure::{Columns, columns, maybe};
use crate::{Result, observation, target};

const ALL: &str = "SELECT code, axis, programme, name_es, name_en, unit_es, unit_en, measure, \
    direction, cumulation, frequency, baseline_count AS count, baseline_number AS number, \
    baseline_numerator AS numerator, baseline_denominator AS denominator, baseline_start, \
    baseline_end, baseline_source, baseline_reason_es, baseline_reason_en, official_source, crime, \
    statistic, subject, method_es, method_en, provenance FROM indicators WHERE plan = $1 \
    ORDER BY ordinal, code";

const ALL_CODES: &str = "SELECT indicator, kind, code FROM indicator_codes \
    WHERE plan = $1 ORDER BY indicator, kind, ordinal";

const PUT: &str = "INSERT INTO indicators (plan, code, ordinal, axis, programme, name_es, name_en, \
    unit_es, unit_en, measure, direction, cumulation, frequency, baseline_count, baseline_number, \
    baseline_numerator, baseline_denominator, baseline_start, baseline_end, baseline_source, \
    baseline_reason_es, baseline_reason_en, official_source, crime, statistic, subject, method_es, \
    method_en, provenance) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, \
    $20, $21, $22, $23, $24, $25, $26, $27, $28, $29) \
    ON CONFLICT (plan, code) DO UPDATE SET ordinal = excluded.ordinal, axis = excluded.axis, \
    programme = excluded.programme, name_es = excluded.name_es, name_en = excluded.name_en, \
    unit_es = excluded.unit_es, unit_en = excluded.unit_en, measure = excluded.measure, \
    direction = excluded.direction, cumulation = excluded.cumulation, \
    frequency = excluded.frequency, baseline_count = excluded.baseline_count, \
    baseline_number = excluded.baseline_number, \
    baseline_numerator = excluded.baseline_numerator, \
    baseline_denominator = excluded.baseline_denominator, \
    baseline_start = excluded.baseline_start, baseline_end = excluded.baseline_end, \
    baseline_source = excluded.baseline_source, \
    baseline_reason_es = excluded.baseline_reason_es, \
    baseline_reason_en = excluded.baseline_reason_en, \
    official_source = excluded.official_source, crime = excluded.crime, \
    statistic = excluded.statistic, subject = excluded.subject, method_es = excluded.method_es, \
    method_en = excluded.method_en, provenance = excluded.provenance";

const PLACE: &str = "UPDATE indicators SET ordinal = $3 WHERE plan = $1 AND code = $2";

const CLEAR_CODES: &str = "DELETE FROM indicator_codes WHERE plan = $1 AND indicator = $2";

const PUT_CODE: &str = "INSERT INTO indicator_codes (plan, indicator, kind, ordinal, code) \
    VALUES ($1, $2, $3, $4, $5)";

const ACTIVITY: &str = "activity";
const SDG: &str = "sdg";
const GCM: &str = "gcm";

#[derive(FromRow)]
struct Row {
    code: String,
    axis: String,
    programme: Option<String>,
    name_es: String,
    name_en: String,
    unit_es: String,
    unit_en: String,
    measure: String,
    direction: String,
    cumulation: String,
    frequency: String,
    #[sqlx(flatten)]
    baseline: Columns,
    baseline_start: Option<String>,
    baseline_end: Option<String>,
    baseline_source: Option<String>,
    baseline_reason_es: String,
    baseline_reason_en: String,
    official_source: String,
    crime: Option<String>,
    statistic: Option<String>,
    subject: String,
    method_es: String,
    method_en: String,
    provenance: String,
}

#[derive(FromRow)]
struct CodeRow {
    indicator: String,
    kind: String,
    code: String,
}

/// Every indicator of a plan with its lists, targets and observations, in
/// order.
pub(crate) async fn all(tx: &mut Tx, plan: &PlanCode) -> Result<Vec<Indicator>> {
    let rows: Vec<Row> = within!(&mut *tx, conn => {
        sqlx::query_as(ALL).bind(plan.as_str()).fetch_all(conn).await
    })?;
    let code_rows: Vec<CodeRow> = within!(&mut *tx, conn => {
        sqlx::query_as(ALL_CODES).bind(plan.as_str()).fetch_all(conn).await
    })?;
    let mut codes: HashMap<String, Vec<CodeRow>> = HashMap::new();
    for row in code_rows {
        codes.entry(row.indicator.clone()).or_default().push(row);
    }
    let mut targets = target::all(tx, plan).await?;
    let mut observations = observation::all(tx, plan).await?;
    rows.into_iter()
        .map(|row| {
            let code = row.code.clone();
            let mut indicator = indicator(row)?;
            for row in codes.remove(&code).unwrap_or_default() {
                add_code(&mut indicator, &row)?;
            }
            indicator.targets = targets.remove(&code).unwrap_or_default();
            indicator.observations = observations.remove(&code).unwrap_or_default();
            Ok(indicator)
        })
        .collect()
}

fn indicator(row: Row) -> Result<Indicator> {
    Ok(Indicator {
        code: parse("an indicator", &row.code)?,
        axis: parse("an axis", &row.axis)?,
        programme: optional("a programme", row.programme.as_deref())?,
        measure: parse("a measure", &row.measure)?,
        direction: parse("a direction", &row.direction)?,
        cumulation: parse("a cumulation", &row.cumulation)?,
        frequency: parse("a frequency", &row.frequency)?,
        baseline: baseline(&row)?,
        official_source: parse("a source", &row.official_source)?,
        crime: optional("a crime", row.crime.as_deref())?,
        statistic: optional("a statistic", row.statistic.as_deref())?,
        subject: parse("a subject", &row.subject)?,
        provenance: word("a provenance", &Provenance::ALL, Provenance::as_str, &row.provenance)?,
        name: Text::new(row.name_es, row.name_en),
        unit: Text::new(row.unit_es, row.unit_en),
        method: Text::new(row.method_es, row.method_en),
        activities: Vec::new(),
        sdg: Vec::new(),
        gcm: Vec::new(),
        targets: Vec::new(),
        observations: Vec::new(),
    })
}

fn baseline(row: &Row) -> Result<Baseline> {
    let Some(figure) = maybe(row.baseline)? else {
        let reason = Text::new(row.baseline_reason_es.clone(), row.baseline_reason_en.clone());
        return Ok(Baseline::Missing { reason });
    };
    let (Some(start), Some(end), Some(source)) =
        (&row.baseline_start, &row.baseline_end, &row.baseline_source)
    else {
        return Err(corrupt("a baseline with its period and source", &row.code));
    };
    Ok(Baseline::Known { figure, period: period(start, end)?, source: parse("a source", source)? })
}

fn add_code(indicator: &mut Indicator, row: &CodeRow) -> Result<()> {
    match row.kind.as_str() {
        ACTIVITY => indicator.activities.push(parse("an activity", &row.code)?),
        SDG => indicator.sdg.push(parse("an SDG target or indicator", &row.code)?),
        GCM => indicator.gcm.push(parse("an objective of the Global Compact", &row.code)?),
        other => return Err(corrupt("a kind of code", other)),
    }
    Ok(())
}

/// Writes an indicator with its lists, without its targets and observations.
pub(crate) async fn put(
    tx: &mut Tx,
    plan: &PlanCode,
    ordinal: i64,
    indicator: &Indicator,
) -> Result<()> {
    let (known, missing) = match &indicator.baseline {
        Baseline::Known { figure, period, source } => {
            (Some((columns(*figure)?, *period, source)), None)
        }
        Baseline::Missing { reason } => (None, Some(reason)),
    };
    let baseline = known.map(|(figure, ..)| figure).unwrap_or_default();
    let period = known.map(|(_, period, _)| period);
    within!(&mut *tx, conn => {
        sqlx::query(PUT)
            .bind(plan.as_str())
            .bind(indicator.code.as_str())
            .bind(ordinal)
            .bind(indicator.axis.as_str())
            .bind(indicator.programme.as_ref().map(ProgrammeCode::as_str))
            .bind(&indicator.name.es)
            .bind(&indicator.name.en)
            .bind(&indicator.unit.es)
            .bind(&indicator.unit.en)
            .bind(indicator.measure.word())
            .bind(indicator.direction.as_str())
            .bind(indicator.cumulation.as_str())
            .bind(indicator.frequency.as_str())
            .bind(baseline.count)
            .bind(baseline.number)
            .bind(baseline.numerator)
            .bind(baseline.denominator)
            .bind(period.map(|period| period.start().to_string()))
            .bind(period.map(|period| period.end().to_string()))
            .bind(known.map(|(_, _, source)| source.as_str()))
            .bind(missing.map_or("", |reason| reason.es.as_str()))
            .bind(missing.map_or("", |reason| reason.en.as_str()))
            .bind(indicator.official_source.as_str())
            .bind(indicator.crime.map(Crime::as_str))
            .bind(indicator.statistic.map(Statistic::as_str))
            .bind(indicator.subject.as_str())
            .bind(&indicator.method.es)
            .bind(&indicator.method.en)
            .bind(indicator.provenance.as_str())
            .execute(conn)
            .await
            .map(drop)
    })?;
    put_codes(tx, plan, indicator).await
}

async fn put_codes(tx: &mut Tx, plan: &PlanCode, indicator: &Indicator) -> Result<()> {
    within!(&mut *tx, conn => {
        sqlx::query(CLEAR_CODES)
            .bind(plan.as_str())
            .bind(indicator.code.as_str())
            .execute(conn)
            .await
            .map(drop)
    })?;
    let activities = indicator.activities.iter().map(|code| (ACTIVITY, code.to_string()));
    let sdg = indicator.sdg.iter().map(|code| (SDG, code.to_string()));
    let gcm = indicator.gcm.iter().map(|code| (GCM, code.to_string()));
    for (ordinal, (kind, code)) in (0i64..).zip(activities.chain(sdg).chain(gcm)) {
        within!(&mut *tx, conn => {
            sqlx::query(PUT_CODE)
                .bind(plan.as_str())
                .bind(indicator.code.as_str())
                .bind(kind)
                .bind(ordinal)
                .bind(&code)
                .execute(conn)
                .await
                .map(drop)
        })?;
    }
    Ok(())
}

/// Gives an indicator its place among the others.
pub(crate) async fn place(
    tx: &mut Tx,
    plan: &PlanCode,
    code: &IndicatorCode,
    ordinal: i64,
) -> Result<()> {
    within!(tx, conn => {
        sqlx::query(PLACE)
            .bind(plan.as_str())
            .bind(code.as_str())
            .bind(ordinal)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}
