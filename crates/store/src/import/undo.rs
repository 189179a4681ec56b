//! Undoing an import.

use std::collections::HashMap;

use vigia_domain::account::Actor;
use vigia_domain::event::EventKind;
use vigia_domain::report::Review;
use vigia_domain::{Activity, ActivityCode, PlanCode};

use super::ImportRecord;
use super::apply::{Move, put_activities};
use super::record::{self, ImportChange};
use crate::write::Write;
use crate::{Error, Moment, Result, Store, activity, report};

impl Store {
    /// Undoes an import: what it changed stands again as it stood before, terms
    /// by amendments of today; what it created is withdrawn from today on; the
    /// reports that it brought go back with a note and no longer count. The
    /// record keeps all of it.
    ///
    /// # Errors
    /// [`Error::NotFound`] for an unknown import; [`Error::Invalid`] when it was
    /// undone already; [`Error::Changed`] when something that it changed was
    /// changed since, or somebody reported on what it created;
    /// [`Error::Unavailable`].
    pub async fn undo_import(
        &self,
        plan: &PlanCode,
        id: &str,
        note: &str,
        actor: Actor,
        moment: Moment,
    ) -> Result<ImportRecord> {
        let mut write = Write::begin(self, plan, moment, actor).await?;
        let import = record::one(&mut write.tx, plan, id).await?;
        let import = import.ok_or(Error::NotFound("import"))?;
        if import.undone.is_some() {
            return Err(Error::Invalid("the import was undone already"));
        }
        let known = activity::by_code(&mut write.tx, plan).await?;
        let changes = record::changes(&mut write.tx, plan, id).await?;
        restore(&mut write, &known, &changes).await?;
        for change in &changes {
            return_report(&mut write, change, note).await?;
        }
        record::set_undone(&mut write, id).await?;
        let undone = Some(write.revision);
        write.commit().await?;
        Ok(ImportRecord { undone, ..import })
    }
}

/// Whether an activity is still as the import left it. Where it will be no part
/// of the plan any more, what others reported on it since would go with it.
fn is_as_left(now: &Activity, change: &ImportChange) -> bool {
    let former = change.former.as_ref();
    let is_known = |id: &String| {
        let was_there = former.is_some_and(|former| former.reports.iter().any(|of| of.id == *id));
        was_there || change.report.as_ref() == Some(id)
    };
    let goes = former.is_none_or(|former| former.withdrawn.is_some());
    let is_reported_on = now.reports.iter().any(|report| !is_known(&report.id));
    now.version == change.version && !(goes && is_reported_on)
}

async fn restore(
    write: &mut Write,
    known: &HashMap<ActivityCode, Activity>,
    changes: &[ImportChange],
) -> Result<()> {
    let today = write.moment.day;
    let restored = changes.iter().map(|change| {
        let now = known.get(&change.activity).filter(|now| is_as_left(now, change));
        let now = now.ok_or(Error::Changed("activity"))?;
        let restored = match &change.former {
            Some(former) => former.clone(),
            None => Activity { withdrawn: Some(today), ..now.clone() },
        };
        Ok((now, restored))
    });
    let restored: Vec<(&Activity, Activity)> = restored.collect::<Result<_>>()?;
    let moves: Vec<Move<'_>> =
        restored.iter().map(|(now, activity)| Move { before: Some(now), activity }).collect();
    put_activities(write, &moves, EventKind::ImportUndone).await?;
    for (change, (now, _)) in changes.iter().zip(&restored) {
        if let Some(former) = &change.former {
            record::follow(write, &now.code, former.version, now.version + 1).await?;
        }
    }
    Ok(())
}

/// A report that is returned stays in the record and counts no longer.
async fn return_report(write: &mut Write, change: &ImportChange, note: &str) -> Result<()> {
    let Some(id) = &change.report else { return Ok(()) };
    let Write { tx, plan, revision, .. } = write;
    let found = report::one(tx, plan, id).await?;
    let (_, mut brought) = found.ok_or(Error::NotFound("report"))?;
    brought.review = Review::Returned(note.to_owned());
    brought.version += 1;
    let (activity, ordinal) = (&change.activity, *revision);
    report::put(tx, plan, &[report::Placed { activity, ordinal, report: &brought }]).await
}
