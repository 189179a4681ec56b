//! Targets, and their amendments: a changed target, the old one kept.

use std::collections::HashMap;

use sqlx::FromRow;
use vigia_domain::account::Actor;
use vigia_domain::amendment::Reason;
use vigia_domain::event::EventKind;
use vigia_domain::indicator::target::TargetAmendment;
use vigia_domain::indicator::{Figure, Target};
use vigia_domain::source::Provenance;
use vigia_domain::{Indicator, IndicatorCode, Period, PlanCode};

use crate::db::{Tx, within};
use crate::decode::{actor, actor_columns, corrupt, parse, period, word};
use crate::figure::{Columns, columns, figure};
use crate::write::Write;
use crate::{Error, Moment, Result, Store, event};

const ALL: &str = "SELECT indicator, period_start, period_end, count, number, numerator, \
    denominator, provenance, source FROM targets WHERE plan = $1 ORDER BY indicator, ordinal, \
    period_start, period_end";

const ALL_FROM_FILES: &str = "SELECT indicator, period_start, period_end, file_count AS count, \
    file_number AS number, file_numerator AS numerator, file_denominator AS denominator \
    FROM targets WHERE plan = $1";

const FIGURE: &str = "SELECT count, number, numerator, denominator FROM targets \
    WHERE plan = $1 AND indicator = $2 AND period_start = $3 AND period_end = $4";

const ALL_AMENDMENTS: &str = "SELECT indicator, period_start, period_end, day, old_count, \
    old_number, old_numerator, old_denominator, new_count, new_number, new_numerator, \
    new_denominator, reason, reason_text, actor_role, actor_agency FROM target_amendments \
    WHERE plan = $1 ORDER BY revision, ordinal";

const PUT: &str = "INSERT INTO targets (plan, indicator, period_start, period_end, ordinal, count, \
    number, numerator, denominator, file_count, file_number, file_numerator, file_denominator, \
    provenance, source) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) \
    ON CONFLICT (plan, indicator, period_start, period_end) DO UPDATE SET \
    ordinal = excluded.ordinal, count = excluded.count, number = excluded.number, \
    numerator = excluded.numerator, denominator = excluded.denominator, \
    file_count = excluded.file_count, file_number = excluded.file_number, \
    file_numerator = excluded.file_numerator, file_denominator = excluded.file_denominator, \
    provenance = excluded.provenance, source = excluded.source";

const SET_FIGURE: &str = "UPDATE targets SET count = $5, number = $6, numerator = $7, \
    denominator = $8 WHERE plan = $1 AND indicator = $2 AND period_start = $3 AND period_end = $4";

const APPEND: &str = "INSERT INTO target_amendments (plan, revision, ordinal, indicator, \
    period_start, period_end, day, old_count, old_number, old_numerator, old_denominator, \
    new_count, new_number, new_numerator, new_denominator, reason, reason_text, actor_role, \
    actor_agency) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, \
    $17, $18, $19)";

#[derive(FromRow)]
struct Row {
    indicator: String,
    period_start: String,
    period_end: String,
    #[sqlx(flatten)]
    figure: Columns,
    provenance: String,
    source: String,
}

#[derive(FromRow)]
struct FileRow {
    indicator: String,
    period_start: String,
    period_end: String,
    #[sqlx(flatten)]
    figure: Columns,
}

#[derive(FromRow)]
struct AmendmentRow {
    indicator: String,
    period_start: String,
    period_end: String,
    day: String,
    old_count: Option<i64>,
    old_number: Option<f64>,
    old_numerator: Option<i64>,
    old_denominator: Option<i64>,
    new_count: Option<i64>,
    new_number: Option<f64>,
    new_numerator: Option<i64>,
    new_denominator: Option<i64>,
    reason: String,
    reason_text: String,
    actor_role: Option<String>,
    actor_agency: Option<String>,
}

/// What an amendment of a target asks for: the value that is to hold, and why.
#[derive(Clone, Debug)]
pub struct AmendTarget {
    /// The indicator.
    pub indicator: IndicatorCode,
    /// The period of the target.
    pub period: Period,
    /// The value that was seen.
    pub yours: Figure,
    /// The value that is to hold.
    pub figure: Figure,
    /// Why.
    pub reason: Reason,
    /// Who amends.
    pub actor: Actor,
}

/// A change of the target of one period.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Change {
    pub(crate) period: Period,
    pub(crate) from: Figure,
    pub(crate) to: Figure,
}

impl Store {
    /// Amends a target; the change becomes a dated amendment, and the original
    /// stays.
    ///
    /// # Errors
    /// [`Error::Changed`] when the target is no longer the one that was seen;
    /// [`Error::Invalid`] when nothing changes, or the value equals the baseline
    /// so that there would be nothing to achieve; [`Error::NotFound`] for an
    /// unknown plan, indicator or target.
    pub async fn amend_target(
        &self,
        plan: &PlanCode,
        amend: AmendTarget,
        moment: Moment,
    ) -> Result<()> {
        let known = self.plan(plan).await?;
        let indicator = known.indicator(&amend.indicator).ok_or(Error::NotFound("indicator"))?;
        let mut write = Write::begin(self, plan, moment, amend.actor).await?;
        let current = one(&mut write.tx, plan, &amend.indicator, amend.period)
            .await?
            .ok_or(Error::NotFound("target"))?;
        if current != amend.yours {
            return Err(Error::Changed("target"));
        }
        if current == amend.figure {
            return Err(Error::Invalid("nothing changes"));
        }
        if equals_baseline(indicator, amend.figure) {
            return Err(Error::Invalid("the target equals the baseline"));
        }
        let change = Change { period: amend.period, from: current, to: amend.figure };
        set_figure(&mut write, &amend.indicator, &change).await?;
        append(&mut write, &amend.indicator, &change, &amend.reason).await?;
        event::append_to_indicator(&mut write, &amend.indicator, EventKind::Amended).await?;
        write.commit().await
    }
}

fn equals_baseline(indicator: &Indicator, figure: Figure) -> bool {
    indicator.baseline.figure().is_some_and(|baseline| {
        (indicator.value_of(figure) - indicator.value_of(baseline)).abs() < f64::EPSILON
    })
}

/// The targets of each indicator, in order, with their amendments.
pub(crate) async fn all(tx: &mut Tx, plan: &PlanCode) -> Result<HashMap<String, Vec<Target>>> {
    let rows: Vec<Row> = within!(&mut *tx, conn => {
        sqlx::query_as(ALL).bind(plan.as_str()).fetch_all(conn).await
    })?;
    let amendments: Vec<AmendmentRow> = within!(tx, conn => {
        sqlx::query_as(ALL_AMENDMENTS).bind(plan.as_str()).fetch_all(conn).await
    })?;
    let mut targets: HashMap<String, Vec<Target>> = HashMap::new();
    for row in rows {
        let target = target(&row)?;
        targets.entry(row.indicator).or_default().push(target);
    }
    for row in amendments {
        let period = period(&row.period_start, &row.period_end)?;
        targets
            .get_mut(&row.indicator)
            .and_then(|targets| targets.iter_mut().find(|target| target.period == period))
            .ok_or_else(|| corrupt("the target of an amendment", &row.indicator))?
            .amendments
            .push(amendment(&row)?);
    }
    Ok(targets)
}

fn target(row: &Row) -> Result<Target> {
    Ok(Target {
        period: period(&row.period_start, &row.period_end)?,
        figure: figure(row.figure)?,
        provenance: word("a provenance", &Provenance::ALL, Provenance::as_str, &row.provenance)?,
        source: parse("a source", &row.source)?,
        amendments: Vec::new(),
    })
}

fn amendment(row: &AmendmentRow) -> Result<TargetAmendment> {
    let from = Columns {
        count: row.old_count,
        number: row.old_number,
        numerator: row.old_numerator,
        denominator: row.old_denominator,
    };
    let to = Columns {
        count: row.new_count,
        number: row.new_number,
        numerator: row.new_numerator,
        denominator: row.new_denominator,
    };
    Ok(TargetAmendment {
        day: parse("a day", &row.day)?,
        from: figure(from)?,
        to: figure(to)?,
        reason: Reason::new(&row.reason, &row.reason_text)
            .map_err(|_| corrupt("a reason", &row.reason))?,
        actor: actor(row.actor_role.as_deref(), row.actor_agency.as_deref())?,
    })
}

/// The values that the plan's files last gave the targets.
pub(crate) async fn from_files(
    tx: &mut Tx,
    plan: &PlanCode,
) -> Result<HashMap<(IndicatorCode, Period), Figure>> {
    let rows: Vec<FileRow> = within!(tx, conn => {
        sqlx::query_as(ALL_FROM_FILES).bind(plan.as_str()).fetch_all(conn).await
    })?;
    rows.into_iter()
        .map(|row| {
            let indicator = parse("an indicator", &row.indicator)?;
            let period = period(&row.period_start, &row.period_end)?;
            Ok(((indicator, period), figure(row.figure)?))
        })
        .collect()
}

/// The value of one target.
async fn one(
    tx: &mut Tx,
    plan: &PlanCode,
    indicator: &IndicatorCode,
    period: Period,
) -> Result<Option<Figure>> {
    let row: Option<Columns> = within!(tx, conn => {
        sqlx::query_as(FIGURE)
            .bind(plan.as_str())
            .bind(indicator.as_str())
            .bind(period.start().to_string())
            .bind(period.end().to_string())
            .fetch_optional(conn)
            .await
    })?;
    row.map(figure).transpose()
}

/// Writes a target. `from_files` is the value that the plan's files give; that
/// of the target is the value that holds.
pub(crate) async fn put(
    tx: &mut Tx,
    plan: &PlanCode,
    indicator: &IndicatorCode,
    ordinal: i64,
    target: &Target,
    from_files: Figure,
) -> Result<()> {
    let (now, files) = (columns(target.figure)?, columns(from_files)?);
    within!(tx, conn => {
        sqlx::query(PUT)
            .bind(plan.as_str())
            .bind(indicator.as_str())
            .bind(target.period.start().to_string())
            .bind(target.period.end().to_string())
            .bind(ordinal)
            .bind(now.count)
            .bind(now.number)
            .bind(now.numerator)
            .bind(now.denominator)
            .bind(files.count)
            .bind(files.number)
            .bind(files.numerator)
            .bind(files.denominator)
            .bind(target.provenance.as_str())
            .bind(target.source.as_str())
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}

async fn set_figure(write: &mut Write, indicator: &IndicatorCode, change: &Change) -> Result<()> {
    let Write { tx, plan, .. } = write;
    let figure = columns(change.to)?;
    within!(tx, conn => {
        sqlx::query(SET_FIGURE)
            .bind(plan.as_str())
            .bind(indicator.as_str())
            .bind(change.period.start().to_string())
            .bind(change.period.end().to_string())
            .bind(figure.count)
            .bind(figure.number)
            .bind(figure.numerator)
            .bind(figure.denominator)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}

/// Appends an amendment of one target, made on the day of the write.
pub(crate) async fn append(
    write: &mut Write,
    indicator: &IndicatorCode,
    change: &Change,
    reason: &Reason,
) -> Result<()> {
    let ordinal = write.next_ordinal();
    let Write { tx, plan, revision, moment, actor, .. } = write;
    let (old, new) = (columns(change.from)?, columns(change.to)?);
    let (role, agency) = actor_columns(actor);
    within!(tx, conn => {
        sqlx::query(APPEND)
            .bind(plan.as_str())
            .bind(*revision)
            .bind(ordinal)
            .bind(indicator.as_str())
            .bind(change.period.start().to_string())
            .bind(change.period.end().to_string())
            .bind(moment.day.to_string())
            .bind(old.count)
            .bind(old.number)
            .bind(old.numerator)
            .bind(old.denominator)
            .bind(new.count)
            .bind(new.number)
            .bind(new.numerator)
            .bind(new.denominator)
            .bind(reason.word())
            .bind(reason.words())
            .bind(role)
            .bind(agency)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}
