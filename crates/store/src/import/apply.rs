//! Carrying out an import.

use vigia_domain::amendment::Reason;
use vigia_domain::event::EventKind;
use vigia_domain::report::Review;
use vigia_domain::{Activity, PlanCode, ProgressReport};

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
        for (ordinal, imported) in (0i64..).zip(&import.activities) {
            let former = known.get(&imported.activity.code);
            let report = format!("{}-{ordinal}", import.id);
            let change = put_imported(&mut write, former, imported, report).await?;
            record::put_change(&mut write, &import.id, ordinal, &change).await?;
        }
        let record = record::one(&mut write.tx, plan, &import.id).await?;
        write.commit().await?;
        record.ok_or(Error::NotFound("import"))
    }
}

/// Its report gets an identifier of this import, so that it never takes the
/// place of one that an earlier import brought.
async fn put_imported(
    write: &mut Write,
    former: Option<&Activity>,
    imported: &Imported,
    id: String,
) -> Result<ImportChange> {
    let activity = &imported.activity;
    put_activity(write, former, activity, EventKind::Imported).await?;
    let mut brought = None;
    if let Some(of) = &imported.report {
        let actor = write.actor.clone();
        let new = ProgressReport { id, review: Review::Validated, version: 1, actor, ..of.clone() };
        let (plan, ordinal) = (write.plan.clone(), write.revision);
        report::put(&mut write.tx, &plan, &activity.code, ordinal, &new).await?;
        brought = Some(new.id);
    }
    Ok(ImportChange {
        activity: activity.code.clone(),
        version: former.map_or(0, |former| former.version) + 1,
        former: former.cloned(),
        report: brought,
    })
}

/// Writes an activity as it shall stand, each term that differs as an
/// amendment, and what happened to it.
pub(super) async fn put_activity(
    write: &mut Write,
    before: Option<&Activity>,
    activity: &Activity,
    kind: EventKind,
) -> Result<()> {
    let plan = write.plan.clone();
    let from_files = match before {
        Some(_) => activity::file_terms(&mut write.tx, &plan, &activity.code).await?,
        None => activity.terms.clone(),
    };
    activity::put(&mut write.tx, &plan, activity, &from_files).await?;
    if let Some(before) = before {
        let changes = amendment::changes(&before.terms, &activity.terms);
        amendment::append(write, &activity.code, &changes, &Reason::Correction).await?;
    }
    event::append(write, &activity.code, kind).await
}
