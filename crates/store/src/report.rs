//! Progress reports: submitted, returned, validated.

use sqlx::FromRow;
use vigia_domain::account::Actor;
use vigia_domain::activity::Money;
use vigia_domain::event::EventKind;
use vigia_domain::report::{EvidenceLink, Progress, Review};
use vigia_domain::source::Provenance;
use vigia_domain::{ActivityCode, PlanCode, ProgressReport, SourceCode, Status, Text};

use crate::db::{Tx, within};
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
    actor_role, actor_agency, review, review_note, version) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) \
    ON CONFLICT (plan, id) DO UPDATE SET activity = excluded.activity, \
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
        let ordinal = write.revision;
        put(&mut write.tx, plan, activity, ordinal, &report).await?;
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
        let ordinal = write.revision;
        put(&mut write.tx, plan, &activity, ordinal, &report).await?;
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

/// Writes a report as it is, version and review included.
pub(crate) async fn put(
    tx: &mut Tx,
    plan: &PlanCode,
    activity: &ActivityCode,
    ordinal: i64,
    report: &ProgressReport,
) -> Result<()> {
    let (role, agency) = actor_columns(&report.actor);
    within!(tx, conn => {
        sqlx::query(PUT)
            .bind(plan.as_str())
            .bind(&report.id)
            .bind(activity.as_str())
            .bind(ordinal)
            .bind(report.reported_on.to_string())
            .bind(report.progress.status().as_str())
            .bind(report.progress.percent().map(|percent| i64::from(percent.rounded())))
            .bind(&report.narrative.es)
            .bind(&report.narrative.en)
            .bind(report.evidence.as_ref().map(EvidenceLink::as_str))
            .bind(report.spent.map(Money::centavos))
            .bind(report.provenance.as_str())
            .bind(report.source.as_ref().map(SourceCode::as_str))
            .bind(role)
            .bind(agency)
            .bind(report.review.word())
            .bind(review_note(&report.review))
            .bind(report.version)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}
