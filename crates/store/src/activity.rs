//! Activities with all that belongs to them.

use std::collections::HashMap;

use sqlx::{FromRow, QueryBuilder};
use vigia_domain::activity::{Activity, Milestone, Money, Terms, Weight};
use vigia_domain::source::Provenance;
use vigia_domain::{ActivityCode, PlanCode, Text};

use crate::db::{AT_ONCE, Tx, within};
use crate::decode::{corrupt, number, parse, word};
use crate::{Result, amendment, event, report};

const ALL: &str = "SELECT code, programme, title_es, title_en, starts_on, lead, deadline, weight, \
    budget_centavos, provenance, source, withdrawn_on, version FROM activities WHERE plan = $1";

const ALL_TEXTS: &str = "SELECT activity, kind, text_es, text_en, due FROM activity_texts \
    WHERE plan = $1 ORDER BY activity, kind, ordinal";

const ALL_CODES: &str = "SELECT activity, kind, code FROM activity_codes \
    WHERE plan = $1 ORDER BY activity, kind, ordinal";

const FILE_TERMS: &str = "SELECT code, file_lead AS lead, file_deadline AS deadline, \
    file_weight AS weight FROM activities WHERE plan = $1";

const PUT: &str = "INSERT INTO activities (plan, code, programme, title_es, title_en, starts_on, \
    lead, deadline, weight, file_lead, file_deadline, file_weight, budget_centavos, provenance, \
    source, withdrawn_on, version) ";

const PUT_OVER: &str = " ON CONFLICT (plan, code) DO UPDATE SET programme = excluded.programme, \
    title_es = excluded.title_es, title_en = excluded.title_en, starts_on = excluded.starts_on, \
    lead = excluded.lead, deadline = excluded.deadline, weight = excluded.weight, \
    file_lead = excluded.file_lead, file_deadline = excluded.file_deadline, \
    file_weight = excluded.file_weight, budget_centavos = excluded.budget_centavos, \
    provenance = excluded.provenance, source = excluded.source, \
    withdrawn_on = excluded.withdrawn_on, \
    version = activities.version + 1";

const CLEAR_TEXTS: &str = "DELETE FROM activity_texts WHERE plan = ";

const CLEAR_CODES: &str = "DELETE FROM activity_codes WHERE plan = ";

const PUT_TEXTS: &str = "INSERT INTO activity_texts (plan, activity, kind, ordinal, text_es, \
    text_en, due) ";

const PUT_CODES: &str = "INSERT INTO activity_codes (plan, activity, kind, ordinal, code) ";

const MILESTONE: &str = "milestone";
const VERIFICATION: &str = "verification";
const PARTNER: &str = "partner";
const SDG: &str = "sdg";
const GCM: &str = "gcm";

#[derive(FromRow)]
struct Row {
    code: String,
    programme: String,
    title_es: String,
    title_en: String,
    starts_on: String,
    lead: String,
    deadline: String,
    weight: i64,
    budget_centavos: Option<i64>,
    provenance: String,
    source: String,
    withdrawn_on: Option<String>,
    version: i64,
}

#[derive(FromRow)]
struct TextRow {
    activity: String,
    kind: String,
    text_es: String,
    text_en: String,
    due: Option<String>,
}

#[derive(FromRow)]
struct CodeRow {
    activity: String,
    kind: String,
    code: String,
}

#[derive(FromRow)]
struct FileRow {
    code: String,
    lead: String,
    deadline: String,
    weight: i64,
}

/// Every activity of a plan with its lists, amendments, reports and events.
pub(crate) async fn all(tx: &mut Tx, plan: &PlanCode) -> Result<Vec<Activity>> {
    let rows: Vec<Row> = within!(tx, conn => {
        sqlx::query_as(ALL).bind(plan.as_str()).fetch_all(conn).await
    })?;
    let texts: Vec<TextRow> = within!(tx, conn => {
        sqlx::query_as(ALL_TEXTS).bind(plan.as_str()).fetch_all(conn).await
    })?;
    let codes: Vec<CodeRow> = within!(tx, conn => {
        sqlx::query_as(ALL_CODES).bind(plan.as_str()).fetch_all(conn).await
    })?;
    let mut activities: HashMap<String, Activity> = rows
        .into_iter()
        .map(|row| Ok((row.code.clone(), activity(row)?)))
        .collect::<Result<_>>()?;
    for row in texts {
        add_text(of(&mut activities, &row.activity)?, row)?;
    }
    for row in codes {
        add_code(of(&mut activities, &row.activity)?, &row)?;
    }
    for (code, amendment) in amendment::all(tx, plan).await? {
        of(&mut activities, &code)?.amendments.push(amendment);
    }
    for (code, report) in report::all(tx, plan).await? {
        of(&mut activities, &code)?.reports.push(report);
    }
    for (code, event) in event::all(tx, plan).await? {
        of(&mut activities, &code)?.events.push(event);
    }
    let mut activities: Vec<Activity> = activities.into_values().collect();
    activities.sort_by(|a, b| a.code.cmp(&b.code));
    Ok(activities)
}

/// The same by their codes.
pub(crate) async fn by_code(
    tx: &mut Tx,
    plan: &PlanCode,
) -> Result<HashMap<ActivityCode, Activity>> {
    let activities = all(tx, plan).await?;
    Ok(activities.into_iter().map(|activity| (activity.code.clone(), activity)).collect())
}

fn of<'a>(activities: &'a mut HashMap<String, Activity>, code: &str) -> Result<&'a mut Activity> {
    activities.get_mut(code).ok_or_else(|| corrupt("the code of an activity", code))
}

fn activity(row: Row) -> Result<Activity> {
    Ok(Activity {
        code: parse("an activity", &row.code)?,
        programme: parse("a programme", &row.programme)?,
        title: Text::new(row.title_es, row.title_en),
        partners: Vec::new(),
        start: parse("a day", &row.starts_on)?,
        terms: terms(&row.lead, &row.deadline, row.weight)?,
        milestones: Vec::new(),
        verification: Vec::new(),
        budget: row.budget_centavos.map(Money::from_centavos),
        sdg: Vec::new(),
        gcm: Vec::new(),
        provenance: word("a provenance", &Provenance::ALL, Provenance::as_str, &row.provenance)?,
        source: parse("a source", &row.source)?,
        withdrawn: row.withdrawn_on.map(|day| parse("a day", &day)).transpose()?,
        version: row.version,
        amendments: Vec::new(),
        reports: Vec::new(),
        events: Vec::new(),
    })
}

fn terms(lead: &str, deadline: &str, weight: i64) -> Result<Terms> {
    let weight: u8 = number("a weight", weight)?;
    Ok(Terms {
        lead: parse("an agency", lead)?,
        deadline: parse("a day", deadline)?,
        weight: Weight::try_from(weight).map_err(|_| corrupt("a weight", &weight.to_string()))?,
    })
}

fn add_text(activity: &mut Activity, row: TextRow) -> Result<()> {
    let text = Text::new(row.text_es, row.text_en);
    match row.kind.as_str() {
        MILESTONE => {
            let due = row.due.map(|due| parse("a day", &due)).transpose()?;
            activity.milestones.push(Milestone { text, due });
        }
        VERIFICATION => activity.verification.push(text),
        other => return Err(corrupt("a kind of text", other)),
    }
    Ok(())
}

fn add_code(activity: &mut Activity, row: &CodeRow) -> Result<()> {
    match row.kind.as_str() {
        PARTNER => activity.partners.push(parse("an agency", &row.code)?),
        SDG => activity.sdg.push(parse("an SDG target", &row.code)?),
        GCM => activity.gcm.push(parse("an objective of the Global Compact", &row.code)?),
        other => return Err(corrupt("a kind of code", other)),
    }
    Ok(())
}

/// The terms that the plan's files last gave each activity.
pub(crate) async fn file_terms(
    tx: &mut Tx,
    plan: &PlanCode,
) -> Result<HashMap<ActivityCode, Terms>> {
    let rows: Vec<FileRow> = within!(tx, conn => {
        sqlx::query_as(FILE_TERMS).bind(plan.as_str()).fetch_all(conn).await
    })?;
    rows.into_iter()
        .map(|row| {
            let terms = terms(&row.lead, &row.deadline, row.weight)?;
            Ok((parse("an activity", &row.code)?, terms))
        })
        .collect()
}

/// An activity as it shall be written. The terms of the activity are those that
/// hold.
pub(crate) struct Written<'a> {
    pub(crate) activity: &'a Activity,
    /// The terms that the plan's files give.
    pub(crate) from_files: &'a Terms,
}

/// Writes activities with their lists. No two of them have the same code.
pub(crate) async fn put(tx: &mut Tx, plan: &PlanCode, activities: &[Written<'_>]) -> Result<()> {
    for chunk in activities.chunks(AT_ONCE) {
        within!(&mut *tx, conn => {
            let mut query = QueryBuilder::new(PUT);
            query.push_values(chunk, |mut row, Written { activity, from_files }| {
                row.push_bind(plan.as_str());
                row.push_bind(activity.code.as_str());
                row.push_bind(activity.programme.as_str());
                row.push_bind(activity.title.es.as_str());
                row.push_bind(activity.title.en.as_str());
                row.push_bind(activity.start.to_string());
                row.push_bind(activity.terms.lead.as_str());
                row.push_bind(activity.terms.deadline.to_string());
                row.push_bind(i64::from(activity.terms.weight.value()));
                row.push_bind(from_files.lead.as_str());
                row.push_bind(from_files.deadline.to_string());
                row.push_bind(i64::from(from_files.weight.value()));
                row.push_bind(activity.budget.map(Money::centavos));
                row.push_bind(activity.provenance.as_str());
                row.push_bind(activity.source.as_str());
                row.push_bind(activity.withdrawn.map(|day| day.to_string()));
                row.push_bind(1_i64);
            });
            query.push(PUT_OVER);
            query.build().execute(conn).await.map(drop)
        })?;
        let activities: Vec<&Activity> = chunk.iter().map(|written| written.activity).collect();
        for clear in [CLEAR_TEXTS, CLEAR_CODES] {
            clear_lists(tx, plan, clear, &activities).await?;
        }
        put_texts(tx, plan, &activities).await?;
        put_codes(tx, plan, &activities).await?;
    }
    Ok(())
}

async fn clear_lists(
    tx: &mut Tx,
    plan: &PlanCode,
    clear: &'static str,
    activities: &[&Activity],
) -> Result<()> {
    within!(tx, conn => {
        let mut query = QueryBuilder::new(clear);
        query.push_bind(plan.as_str());
        query.push(" AND activity IN (");
        let mut list = query.separated(", ");
        for activity in activities {
            list.push_bind(activity.code.as_str());
        }
        query.push(")");
        query.build().execute(conn).await.map(drop)
    })?;
    Ok(())
}

async fn put_texts(tx: &mut Tx, plan: &PlanCode, activities: &[&Activity]) -> Result<()> {
    let rows: Vec<_> = activities
        .iter()
        .flat_map(|activity| {
            let milestones = activity.milestones.iter().map(|m| (MILESTONE, &m.text, m.due));
            let verification = activity.verification.iter().map(|text| (VERIFICATION, text, None));
            let texts = (0i64..).zip(milestones.chain(verification));
            texts.map(|(ordinal, of)| (&activity.code, ordinal, of))
        })
        .collect();
    for chunk in rows.chunks(AT_ONCE) {
        within!(&mut *tx, conn => {
            let mut query = QueryBuilder::new(PUT_TEXTS);
            query.push_values(chunk, |mut row, (activity, ordinal, (kind, text, due))| {
                row.push_bind(plan.as_str());
                row.push_bind(activity.as_str());
                row.push_bind(*kind);
                row.push_bind(*ordinal);
                row.push_bind(text.es.as_str());
                row.push_bind(text.en.as_str());
                row.push_bind(due.map(|day| day.to_string()));
            });
            query.build().execute(conn).await.map(drop)
        })?;
    }
    Ok(())
}

async fn put_codes(tx: &mut Tx, plan: &PlanCode, activities: &[&Activity]) -> Result<()> {
    let rows: Vec<_> = activities
        .iter()
        .flat_map(|activity| {
            let partners = activity.partners.iter().map(|code| (PARTNER, code.to_string()));
            let sdg = activity.sdg.iter().map(|code| (SDG, code.to_string()));
            let gcm = activity.gcm.iter().map(|code| (GCM, code.to_string()));
            let codes = (0i64..).zip(partners.chain(sdg).chain(gcm));
            codes.map(|(ordinal, of)| (&activity.code, ordinal, of))
        })
        .collect();
    for chunk in rows.chunks(AT_ONCE) {
        within!(&mut *tx, conn => {
            let mut query = QueryBuilder::new(PUT_CODES);
            query.push_values(chunk, |mut row, (activity, ordinal, (kind, code))| {
                row.push_bind(plan.as_str());
                row.push_bind(activity.as_str());
                row.push_bind(*kind);
                row.push_bind(*ordinal);
                row.push_bind(code.as_str());
            });
            query.build().execute(conn).await.map(drop)
        })?;
    }
    Ok(())
}
