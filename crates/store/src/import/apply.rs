//! Carrying out an import.

use vigia_domain::amendment::{Change, Reason};
use vigia_domain::event::EventKind;
use vigia_domain::report::Review;
use vigia_domain::{Activity, ActivityCode, PlanCode, ProgressReport};

use super::record::{self, ImportChange};
use super::{Import, ImportRecord, Imported};
use crate::write::Write;
use crate::{Error, Moment, Result, Store, activity, amendment, event, report};

impl Store {
    /// Carries out an import, all or nothing: activities are created and
    /// changed, terms that differ become amendments, and reports count from
    /// now on. What it changed is kept, so that it can be undone.
    ///
    /// # Errors
    /// [`Error::Changed`] when the plan is not at the revision that the
    /// proposal was made for; [`Error::Invalid`] when nothing changes, or the
    /// import was carried out already; [`Error::NotFound`];
    /// [`Error::Unavailable`].
    pub async fn apply_import(
        &self,
        plan: &PlanCode,
        import: Import,
        moment: Moment,
    ) -> Result<ImportRecord> {
        if import.activities.is_empty() {
            return Err(Error::Invalid("nothing changes"));
        }
        let mut write = Write::begin(self, plan, moment, import.actor.clone()).await?;
        if write.revision - 1 != import.seen_revision {
            return Err(Error::Changed("plan"));
        }
        if record::one(&mut write.tx, plan, &import.id).await?.is_some() {
            return Err(Error::Invalid("the import was carried out already"));
        }
        let known = activity::by_code(&mut write.tx, plan).await?;
        record::put(&mut write, &import.id, &import.file_name, &import.file_hash).await?;
        let moves: Vec<Move<'_>> = import
            .activities
            .iter()
            .map(|Imported { activity, .. }| Move { before: known.get(&activity.code), activity })
            .collect();
        put_activities(&mut write, &moves, EventKind::Imported).await?;
        let reports = put_reports(&mut write, &import).await?;
        let changes = moves.iter().zip(reports).map(|(Move { before, activity }, report)| {
            let version = before.map_or(0, |before| before.version) + 1;
            let former = before.cloned();
            ImportChange { activity: activity.code.clone(), version, former, report }
        });
        let changes: Vec<ImportChange> = changes.collect();
        record::put_changes(&mut write, &import.id, &changes).await?;
        let record = record::one(&mut write.tx, plan, &import.id).await?;
        write.commit().await?;
        record.ok_or(Error::NotFound("import"))
    }
}

/// Writes the reports of an import, and gives the identifier of each activity's.
/// They are made of the import's, so that none takes the place of one that an
/// earlier import brought.
async fn put_reports(write: &mut Write, import: &Import) -> Result<Vec<Option<String>>> {
    let new = |(ordinal, imported): (usize, &Imported)| {
        imported.report.as_ref().map(|of| ProgressReport {
            id: format!("{}-{ordinal}", import.id),
            review: Review::Validated,
            version: 1,
            actor: write.actor.clone(),
            ..of.clone()
        })
    };
    let reports: Vec<Option<ProgressReport>> =
        import.activities.iter().enumerate().map(new).collect();
    let placed = import.activities.iter().zip(&reports).filter_map(|(imported, report)| {
        let (activity, ordinal) = (&imported.activity.code, write.revision);
        Some(report::Placed { activity, ordinal, report: report.as_ref()? })
    });
    let placed: Vec<report::Placed<'_>> = placed.collect();
    report::put(&mut write.tx, &write.plan, &placed).await?;
    Ok(reports.into_iter().map(|report| report.map(|report| report.id)).collect())
}

/// An activity as it stands, where it does, and as it shall stand.
pub(super) struct Move<'a> {
    pub(super) before: Option<&'a Activity>,
    pub(super) activity: &'a Activity,
}

/// Writes activities as they shall stand, each term that differs as an
/// amendment, and what happened to them.
pub(super) async fn put_activities(
    write: &mut Write,
    moves: &[Move<'_>],
    kind: EventKind,
) -> Result<()> {
    let from_files = activity::file_terms(&mut write.tx, &write.plan).await?;
    let written: Vec<activity::Written<'_>> = moves
        .iter()
        .map(|Move { activity, .. }| {
            let from_files = from_files.get(&activity.code).unwrap_or(&activity.terms);
            activity::Written { activity, from_files }
        })
        .collect();
    activity::put(&mut write.tx, &write.plan, &written).await?;
    let amended = moves.iter().flat_map(|Move { before, activity }| {
        let changes = before.map(|before| amendment::changes(&before.terms, &activity.terms));
        changes.into_iter().flatten().map(|change| (&activity.code, change))
    });
    let amended: Vec<(&ActivityCode, Change)> = amended.collect();
    let amended: Vec<_> = amended.iter().map(|(code, change)| (*code, change)).collect();
    amendment::append(write, &amended, &Reason::Correction).await?;
    let happened: Vec<_> = moves.iter().map(|of| (&of.activity.code, kind)).collect();
    event::append_all(write, &happened).await
}
