//! The record of what happened.

use sqlx::FromRow;
use vigia_domain::event::{Event, EventKind};
use vigia_domain::{ActivityCode, IndicatorCode, PlanCode};

use crate::Result;
use crate::db::{Tx, within};
use crate::decode::{actor, actor_columns, parse, word};
use crate::write::Write;

const ALL: &str = "SELECT activity, day, kind, actor_role, actor_agency FROM events \
    WHERE plan = $1 ORDER BY revision, ordinal";

const APPEND: &str = "INSERT INTO events (plan, revision, ordinal, at_ms, day, activity, \
    kind, actor_role, actor_agency) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

const APPEND_TO_INDICATOR: &str = "INSERT INTO indicator_events (plan, revision, ordinal, at_ms, \
    day, indicator, kind, actor_role, actor_agency) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

#[derive(FromRow)]
struct Row {
    activity: String,
    day: String,
    kind: String,
    actor_role: Option<String>,
    actor_agency: Option<String>,
}

/// Every event with the activity it happened to, oldest first.
pub(crate) async fn all(tx: &mut Tx, plan: &PlanCode) -> Result<Vec<(String, Event)>> {
    let rows: Vec<Row> = within!(tx, conn => {
        sqlx::query_as(ALL).bind(plan.as_str()).fetch_all(conn).await
    })?;
    rows.into_iter()
        .map(|row| {
            let event = Event {
                day: parse("a day", &row.day)?,
                actor: actor(row.actor_role.as_deref(), row.actor_agency.as_deref())?,
                kind: word("an event", &EventKind::ALL, EventKind::as_str, &row.kind)?,
            };
            Ok((row.activity, event))
        })
        .collect()
}

/// Appends an event to the record of an activity.
pub(crate) async fn append(
    write: &mut Write,
    activity: &ActivityCode,
    kind: EventKind,
) -> Result<()> {
    append_to(write, APPEND, activity.as_str(), kind).await
}

/// Appends an event to the record of an indicator; its observations are its
/// reports.
pub(crate) async fn append_to_indicator(
    write: &mut Write,
    indicator: &IndicatorCode,
    kind: EventKind,
) -> Result<()> {
    append_to(write, APPEND_TO_INDICATOR, indicator.as_str(), kind).await
}

async fn append_to(
    write: &mut Write,
    sql: &'static str,
    code: &str,
    kind: EventKind,
) -> Result<()> {
    let ordinal = write.next_ordinal();
    let Write { tx, plan, revision, moment, actor, .. } = write;
    let (role, agency) = actor_columns(actor);
    within!(tx, conn => {
        sqlx::query(sql)
            .bind(plan.as_str())
            .bind(*revision)
            .bind(ordinal)
            .bind(moment.at_ms)
            .bind(moment.day.to_string())
            .bind(code)
            .bind(kind.as_str())
            .bind(role)
            .bind(agency)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}
