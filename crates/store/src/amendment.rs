//! Amendments: a changed term, the old one kept.

use sqlx::{FromRow, QueryBuilder};
use vigia_domain::account::Actor;
use vigia_domain::activity::Terms;
use vigia_domain::amendment::{Amendment, Change, Reason};
use vigia_domain::event::EventKind;
use vigia_domain::{ActivityCode, PlanCode};

use crate::db::{AT_ONCE, Tx, within};
use crate::decode::{actor, actor_columns, corrupt, parse};
use crate::write::Write;
use crate::{Error, Moment, Result, Store, activity, event};

const ALL: &str = "SELECT activity, day, field, old_value, new_value, reason, reason_text, \
    actor_role, actor_agency FROM amendments WHERE plan = $1 ORDER BY revision, ordinal";

const APPEND: &str = "INSERT INTO amendments (plan, revision, ordinal, activity, day, field, \
    old_value, new_value, reason, reason_text, actor_role, actor_agency) ";

const SET_TERMS: &str = "UPDATE activities SET lead = $3, deadline = $4, weight = $5, \
    version = version + 1 WHERE plan = $1 AND code = $2";

const DEADLINE: &str = "deadline";
const WEIGHT: &str = "weight";
const LEAD: &str = "lead";

#[derive(FromRow)]
struct Row {
    activity: String,
    day: String,
    field: String,
    old_value: String,
    new_value: String,
    reason: String,
    reason_text: String,
    actor_role: Option<String>,
    actor_agency: Option<String>,
}

/// What an amendment asks for: the terms that are to hold, and why.
#[derive(Clone, Debug)]
pub struct Amend {
    /// The activity.
    pub activity: ActivityCode,
    /// The version that was seen.
    pub version: i64,
    /// The terms that are to hold.
    pub terms: Terms,
    /// Why.
    pub reason: Reason,
    /// Who amends.
    pub actor: Actor,
}

impl Store {
    /// Amends the terms of an activity; each term that differs becomes a dated
    /// amendment, and the original stays.
    ///
    /// # Errors
    /// [`Error::Conflict`] when the activity has changed since it was read;
    /// [`Error::Invalid`] when nothing changes, the deadline lies before the
    /// start, or the institution is not part of the plan; [`Error::NotFound`].
    pub async fn amend(&self, plan: &PlanCode, amend: Amend, moment: Moment) -> Result<()> {
        let known = self.plan(plan).await?;
        if known.agency(&amend.terms.lead).is_none() {
            return Err(Error::Invalid("the institution is not part of the plan"));
        }
        let mut write = Write::begin(self, plan, moment, amend.actor).await?;
        let current = activity::all(&mut write.tx, plan)
            .await?
            .into_iter()
            .find(|activity| activity.code == amend.activity)
            .ok_or(Error::NotFound("activity"))?;
        if current.version != amend.version {
            return Err(Error::Conflict { yours: amend.version, current: current.version });
        }
        if amend.terms.deadline < current.start {
            return Err(Error::Invalid("the deadline lies before the start"));
        }
        let changes = changes(&current.terms, &amend.terms);
        if changes.is_empty() {
            return Err(Error::Invalid("nothing changes"));
        }
        let made: Vec<_> = changes.iter().map(|change| (&amend.activity, change)).collect();
        append(&mut write, &made, &amend.reason).await?;
        set_terms(&mut write, &amend.activity, &amend.terms).await?;
        event::append(&mut write, &amend.activity, EventKind::Amended).await?;
        write.commit().await
    }
}

/// The changes that lead from some terms to others.
pub(crate) fn changes(from: &Terms, to: &Terms) -> Vec<Change> {
    let deadline = (from.deadline != to.deadline)
        .then_some(Change::Deadline { from: from.deadline, to: to.deadline });
    let weight =
        (from.weight != to.weight).then_some(Change::Weight { from: from.weight, to: to.weight });
    let lead = (from.lead != to.lead)
        .then(|| Change::Lead { from: from.lead.clone(), to: to.lead.clone() });
    deadline.into_iter().chain(weight).chain(lead).collect()
}

/// Appends amendments of activities, made on the day of the write.
pub(crate) async fn append(
    write: &mut Write,
    made: &[(&ActivityCode, &Change)],
    reason: &Reason,
) -> Result<()> {
    for chunk in made.chunks(AT_ONCE) {
        let rows: Vec<_> = chunk
            .iter()
            .map(|(activity, change)| (write.next_ordinal(), *activity, columns(change)))
            .collect();
        let Write { tx, plan, revision, moment, actor, .. } = &mut *write;
        let (role, agency) = actor_columns(actor);
        within!(tx, conn => {
            let mut query = QueryBuilder::new(APPEND);
            query.push_values(&rows, |mut row, (ordinal, activity, (field, old, new))| {
                row.push_bind(plan.as_str());
                row.push_bind(*revision);
                row.push_bind(*ordinal);
                row.push_bind(activity.as_str());
                row.push_bind(moment.day.to_string());
                row.push_bind(*field);
                row.push_bind(old.as_str());
                row.push_bind(new.as_str());
                row.push_bind(reason.word());
                row.push_bind(reason.words());
                row.push_bind(role);
                row.push_bind(agency);
            });
            query.build().execute(conn).await.map(drop)
        })?;
    }
    Ok(())
}

async fn set_terms(write: &mut Write, activity: &ActivityCode, terms: &Terms) -> Result<()> {
    let Write { tx, plan, .. } = write;
    within!(tx, conn => {
        sqlx::query(SET_TERMS)
            .bind(plan.as_str())
            .bind(activity.as_str())
            .bind(terms.lead.as_str())
            .bind(terms.deadline.to_string())
            .bind(i64::from(terms.weight.value()))
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}

fn columns(change: &Change) -> (&'static str, String, String) {
    match change {
        Change::Deadline { from, to } => (DEADLINE, from.to_string(), to.to_string()),
        Change::Weight { from, to } => (WEIGHT, from.to_string(), to.to_string()),
        Change::Lead { from, to } => (LEAD, from.to_string(), to.to_string()),
    }
}

/// Every amendment with the activity it belongs to, oldest first.
pub(crate) async fn all(tx: &mut Tx, plan: &PlanCode) -> Result<Vec<(String, Amendment)>> {
    let rows: Vec<Row> = within!(tx, conn => {
        sqlx::query_as(ALL).bind(plan.as_str()).fetch_all(conn).await
    })?;
    rows.into_iter().map(|row| Ok((row.activity.clone(), amendment(&row)?))).collect()
}

fn amendment(row: &Row) -> Result<Amendment> {
    let (old, new) = (&row.old_value, &row.new_value);
    let change = match row.field.as_str() {
        DEADLINE => Change::Deadline { from: parse("a day", old)?, to: parse("a day", new)? },
        WEIGHT => Change::Weight { from: parse("a weight", old)?, to: parse("a weight", new)? },
        LEAD => Change::Lead { from: parse("an agency", old)?, to: parse("an agency", new)? },
        other => return Err(corrupt("a term", other)),
    };
    Ok(Amendment {
        day: parse("a day", &row.day)?,
        change,
        reason: Reason::new(&row.reason, &row.reason_text)
            .map_err(|_| corrupt("a reason", &row.reason))?,
        actor: actor(row.actor_role.as_deref(), row.actor_agency.as_deref())?,
    })
}
