//! The record of what happened.

use sqlx::{FromRow, QueryBuilder};
use vigia_domain::event::{Event, EventKind};
use vigia_domain::{ActivityCode, IndicatorCode, PlanCode};

use crate::Result;
use crate::db::{AT_ONCE, Tx, within};
use crate::decode::{actor, actor_columns, parse, word};
use crate::write::Write;

const ALL: &str = "SELECT activity, day, kind, actor_role, actor_agency FROM events \
    WHERE plan = $1 ORDER BY revision, ordinal";

const APPEND: &str = "INSERT INTO events (plan, revision, ordinal, at_ms, day, activity, \
    kind, actor_role, actor_agency) ";

const APPEND_TO_INDICATOR: &str = "INSERT INTO indicator_events (plan, revision, ordinal, at_ms, \
    day, indicator, kind, actor_role, actor_agency) ";

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
    append_all(write, &[(activity, kind)]).await
}

/// Appends what happened to activities to their records, in this order.
pub(crate) async fn append_all(
    write: &mut Write,
    happened: &[(&ActivityCode, EventKind)],
) -> Result<()> {
    let happened: Vec<_> = happened.iter().map(|(code, kind)| (code.as_str(), *kind)).collect();
    append_to(write, APPEND, &happened).await
}

/// Appends an event to the record of an indicator; its observations are its
/// reports.
pub(crate) async fn append_to_indicator(
    write: &mut Write,
    indicator: &IndicatorCode,
    kind: EventKind,
) -> Result<()> {
    append_to(write, APPEND_TO_INDICATOR, &[(indicator.as_str(), kind)]).await
}

async fn append_to(
    write: &mut Write,
    sql: &'static str,
    happened: &[(&str, EventKind)],
) -> Result<()> {
    for chunk in happened.chunks(AT_ONCE) {
        let rows: Vec<(i64, &str, EventKind)> =
            chunk.iter().map(|(code, kind)| (write.next_ordinal(), *code, *kind)).collect();
        let Write { tx, plan, revision, moment, actor, .. } = &mut *write;
        let (role, agency) = actor_columns(actor);
        within!(tx, conn => {
            let mut query = QueryBuilder::new(sql);
            query.push_values(&rows, |mut row, (ordinal, code, kind)| {
                row.push_bind(plan.as_str());
                row.push_bind(*revision);
                row.push_bind(*ordinal);
                row.push_bind(moment.at_ms);
                row.push_bind(moment.day.to_string());
                row.push_bind(*code);
                row.push_bind(kind.as_str());
                row.push_bind(role);
                row.push_bind(agency);
            });
            query.build().execute(conn).await.map(drop)
        })?;
    }
    Ok(())
}
