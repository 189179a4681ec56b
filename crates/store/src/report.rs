//! Progress reports: submitted, returned, validated.

use sqlx::{FromRow, QueryBuilder};
use vigia_domain::account::Actor;
use vigia_domain::activity::Money;
use vigia_domain::event::EventKind;
use vigia_domain::report::{EvidenceLink, Progress, Review};
use vigia_domain::source::Provenance;
use vigia_domain::{ActivityCode, PlanCode, ProgressReport, SourceCode, Status, Text};

use crate::db::{AT_ONCE, Tx, within};
use crate::decode::{actor, actor_columns, corrupt, parse, percent, review, review_note, word};
use crate::write::Write;
use crate::{Error, Moment, Result, Store, event};

const ALL: &str = "SELECT activity, id, reported_on, status, percent, narrative_es, narrative_en, \
    evidence, spent_centavos, provenance, source, actor_role, actor_agency, review, review_note, \
    version FROM progress_reports WHERE plan = $1 ORDER BY activity, reported_on, ordinal";

const ONE: &str = "SELECT activity, id, reported_on, status, percent, narrative_es, narrative_en, \
    evidence, spent_centavos, provenance, source, actor_role, actor_agency, review, review_note, \
    version FROM progress_reports WHERE plan = $1 AND id = $2";

// A later report of the same day comes after an earlier one.
const PUT: &str = "INSERT INTO progress_reports (plan, id, activity, ordinal, reported_on, status, \
    percent, narrative_es, narrative_en, evidence, spent_centavos, provenance, source, \
    actor_role, actor_agency, review, review_note, version) ";

const PUT_OVER: &str = " ON CONFLICT (plan, id) DO UPDATE SET activity = excluded.activity, \
    ordinal = excluded.ordinal, reported_on = excluded.reported_on, status = excluded.status, \
    percent = excluded.percent, narrative_es = excluded.narrative_es, \
    narrative_en = excluded.narrative_en, evidence = excluded.evidence, \
    spent_centavos = excluded.spent_centavos, source = excluded.source, \
    actor_role = excluded.actor_role, actor_agency = excluded.actor_agency, \
    review = excluded.review, review_note = excluded.review_note, version = excluded.version";

#[derive(FromRow)]
struct Row {
    activity: String,
    id: String,
    reported_on: String,
    status: String,
    percent: Option<i64>,
    narrative_es: String,
    narrative_en: String,
    evidence: Option<String>,
    spent_centavos: Option<i64>,
    provenance: String,
    source: Option<String>,
    actor_role: Option<String>,
    actor_agency: Option<String>,
    review: String,
    review_note: String,
    version: i64,
}

/// A decision of the secretariat on a submitted report or observation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It counts from now on.
    Validate,
    /// It goes back with a note.
    Return(String),
}

impl Store {
    /// Submits a report, or submits a returned one again. The same report sent
    /// twice is one report.
    ///
    /// The report's version is the one that its writer saw: 0 for a new report.
    ///
    /// # Errors
    /// [`Error::Conflict`] when the report has changed since, or is no longer
    /// waiting; [`Error::NotFound`] for an unknown plan or activity.
    pub async fn submit_report(
        &self,
        plan: &PlanCode,
        activity: &ActivityCode,
        report: ProgressReport,
        moment: Moment,
    ) -> Result<()> {
        let mut write = Write::begin(self, plan, moment, report.actor.clone()).await?;
        let known = one(&mut write.tx, plan, &report.id).await?;
        let yours = report.version;
        let report = ProgressReport { review: Review::Submitted, version: yours + 1, ..report };
        match known {
            Some((of, known)) if of == activity.as_str() && known == report => return Ok(()),
            Some((of, known)) => {
                let may_resubmit = of == activity.as_str()
                    && known.version == yours
                    && matches!(known.review, Review::Returned(_));
                if !may_resubmit {
                    return Err(Error::Conflict { yours, current: known.version });
                }
            }
            None if yours != 0 => return Err(Error::NotFound("report")),
            None => {}
        }
        let placed = Placed { activity, ordinal: write.revision, report: &report };
        put(&mut write.tx, plan, &[placed]).await?;
        event::append(&mut write, activity, EventKind::ReportSubmitted).await?;
        write.commit().await
    }

    /// Decides on a submitted report at the version that the reviewer saw.
    ///
    /// # Errors
    /// [`Error::Conflict`] when it has changed since or was decided already;
    /// [`Error::NotFound`] for an unknown plan or report.
    pub async fn review_report(
        &self,
        plan: &PlanCode,
        report: &str,
        yours: i64,
        decision: Decision,
        reviewer: Actor,
        moment: Moment,
    ) -> Result<()> {
        let mut write = Write::begin(self, plan, moment, reviewer).await?;
        let (activity, mut report) =
            one(&mut write.tx, plan, report).await?.ok_or(Error::NotFound("report"))?;
        let activity: ActivityCode = parse("an activity", &activity)?;
        if report.version != yours || report.review != Review::Submitted {
            return Err(Error::Conflict { yours, current: report.version });
        }
        report.version += 1;
        let kind = match decision {
            Decision::Validate => {
                report.review = Review::Validated;
                EventKind::ReportValidated
            }
            Decision::Return(note) => {
                report.review = Review::Returned(note);
                EventKind::ReportReturned
            }
        };
        let placed = Placed { activity: &activity, ordinal: write.revision, report: &report };
        put(&mut write.tx, plan, &[placed]).await?;
        event::append(&mut write, &activity, kind).await?;
        write.commit().await
    }
}

/// Every report with the activity it speaks of, oldest first.
pub(crate) async fn all(tx: &mut Tx, plan: &PlanCode) -> Result<Vec<(String, ProgressReport)>> {
    let rows: Vec<Row> = within!(tx, conn => {
        sqlx::query_as(ALL).bind(plan.as_str()).fetch_all(conn).await
    })?;
    rows.into_iter().map(|row| Ok((row.activity.clone(), report(row)?))).collect()
}

/// One report with the activity it speaks of.
pub(crate) async fn one(
    tx: &mut Tx,
    plan: &PlanCode,
    id: &str,
) -> Result<Option<(String, ProgressReport)>> {
    let row: Option<Row> = within!(tx, conn => {
        sqlx::query_as(ONE).bind(plan.as_str()).bind(id).fetch_optional(conn).await
    })?;
    row.map(|row| Ok((row.activity.clone(), report(row)?))).transpose()
}

fn report(row: Row) -> Result<ProgressReport> {
    let status = word("a status", &Status::ALL, Status::as_str, &row.status)?;
    Ok(ProgressReport {
        id: row.id,
        reported_on: parse("a day", &row.reported_on)?,
        progress: Progress::new(status, percent(row.percent)?)
            .map_err(|error| corrupt("a status with its percentage", &error.to_string()))?,
        narrative: Text::new(row.narrative_es, row.narrative_en),
        evidence: row.evidence.map(|link| parse("a link", &link)).transpose()?,
        spent: row.spent_centavos.map(Money::from_centavos),
        provenance: word("a provenance", &Provenance::ALL, Provenance::as_str, &row.provenance)?,
        source: row.source.map(|code| parse("a source", &code)).transpose()?,
        actor: actor(row.actor_role.as_deref(), row.actor_agency.as_deref())?,
        review: review(&row.review, row.review_note)?,
        version: row.version,
    })
}

/// A report with its activity and its place among those of its day.
pub(crate) struct Placed<'a> {
    pub(crate) activity: &'a ActivityCode,
    pub(crate) ordinal: i64,
    pub(crate) report: &'a ProgressReport,
}

/// Writes reports as they are, version and review included. No two of them have
/// the same identifier.
pub(crate) async fn put(tx: &mut Tx, plan: &PlanCode, reports: &[Placed<'_>]) -> Result<()> {
    for chunk in reports.chunks(AT_ONCE) {
        within!(&mut *tx, conn => {
            let mut query = QueryBuilder::new(PUT);
            query.push_values(chunk, |mut row, Placed { activity, ordinal, report }| {
                let (role, agency) = actor_columns(&report.actor);
                row.push_bind(plan.as_str());
                row.push_bind(report.id.as_str());
                row.push_bind(activity.as_str());
                row.push_bind(*ordinal);
                row.push_bind(report.reported_on.to_string());
                row.push_bind(report.progress.status().as_str());
                row.push_bind(report.progress.percent().map(|of| i64::from(of.rounded())));
                row.push_bind(report.narrative.es.as_str());
                row.push_bind(report.narrative.en.as_str());
                row.push_bind(report.evidence.as_ref().map(EvidenceLink::as_str));
                row.push_bind(report.spent.map(Money::centavos));
                row.push_bind(report.provenance.as_str());
                row.push_bind(report.source.as_ref().map(SourceCode::as_str));
                row.push_bind(role);
                row.push_bind(agency);
                row.push_bind(report.review.word());
                row.push_bind(review_note(&report.review));
                row.push_bind(report.version);
            });
            query.push(PUT_OVER);
            query.build().execute(conn).await.map(drop)
        })?;
    }
    Ok(())
}
