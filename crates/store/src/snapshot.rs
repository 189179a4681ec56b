//! A plan as one shared value per revision.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use vigia_domain::{Plan, PlanCode};

use crate::db::Tx;
use crate::{
    Error, Result, Store, activity, agency, axis, frame, indicator, plan, programme, source,
};

/// The last snapshot of each plan.
pub(crate) type Cache = Mutex<HashMap<PlanCode, Arc<Plan>>>;

impl Store {
    /// The codes of the plans, in order.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn plan_codes(&self) -> Result<Vec<PlanCode>> {
        let revisions = self.revisions.revisions().await?;
        let mut codes: Vec<PlanCode> = revisions
            .keys()
            .map(|code| crate::decode::parse("a plan code", code))
            .collect::<Result<_>>()?;
        codes.sort();
        Ok(codes)
    }

    /// The present revision of a plan, never older than any write that has
    /// returned, in whichever process.
    ///
    /// # Errors
    /// [`Error::NotFound`] and [`Error::Unavailable`].
    pub async fn revision(&self, plan: &PlanCode) -> Result<i64> {
        let revisions = self.revisions.revisions().await?;
        revisions.get(plan.as_str()).copied().ok_or(Error::NotFound("plan"))
    }

    /// The whole plan at its present revision or a later one.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Corrupt`] and [`Error::Unavailable`].
    pub async fn plan(&self, code: &PlanCode) -> Result<Arc<Plan>> {
        let revision = self.revision(code).await?;
        self.plan_since(code, revision).await
    }

    /// The whole plan at a revision that was just asked for, or at a later one.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Corrupt`] and [`Error::Unavailable`].
    pub async fn plan_since(&self, code: &PlanCode, revision: i64) -> Result<Arc<Plan>> {
        if let Some(plan) = self.cached(code).filter(|plan| plan.revision >= revision) {
            return Ok(plan);
        }
        let mut tx = self.db.begin_read().await?;
        let plan = read(&mut tx, code).await?.ok_or(Error::NotFound("plan"))?;
        let plan = Arc::new(plan);
        let mut snapshots = self.snapshots.lock().unwrap_or_else(PoisonError::into_inner);
        snapshots.insert(code.clone(), Arc::clone(&plan));
        Ok(plan)
    }

    fn cached(&self, code: &PlanCode) -> Option<Arc<Plan>> {
        let snapshots = self.snapshots.lock().unwrap_or_else(PoisonError::into_inner);
        snapshots.get(code).cloned()
    }
}

/// The whole plan as the transaction sees it.
pub(crate) async fn read(tx: &mut Tx, code: &PlanCode) -> Result<Option<Plan>> {
    let Some(mut plan) = plan::read(tx, code).await? else { return Ok(None) };
    plan.agencies = agency::all(tx, code).await?;
    plan.sources = source::all(tx, code).await?;
    plan.sdg = frame::sdg(tx, code).await?;
    plan.gcm = frame::gcm(tx, code).await?;
    plan.axes = axis::all(tx, code).await?;
    plan.programmes = programme::all(tx, code).await?;
    plan.activities = activity::all(tx, code).await?;
    plan.sdg_indicators = frame::sdg_indicators(tx, code).await?;
    plan.indicators = indicator::all(tx, code).await?;
    Ok(Some(plan))
}
