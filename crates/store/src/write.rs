//! One change of a plan: a transaction that holds the plan's lock.

use vigia_domain::PlanCode;
use vigia_domain::account::Actor;

use crate::db::{Tx, within};
use crate::{Error, Moment, Result, Store};

const NEXT_REVISION: &str =
    "UPDATE plans SET revision = revision + 1 WHERE code = $1 RETURNING revision";

/// A change of a plan under way. Dropped without [`Write::commit`], nothing of
/// it happened.
pub(crate) struct Write {
    pub(crate) tx: Tx,
    pub(crate) plan: PlanCode,
    pub(crate) revision: i64,
    pub(crate) moment: Moment,
    pub(crate) actor: Actor,
    ordinal: i64,
}

impl Write {
    /// Takes the plan's lock by moving it to its next revision.
    pub(crate) async fn begin(
        store: &Store,
        plan: &PlanCode,
        moment: Moment,
        actor: Actor,
    ) -> Result<Self> {
        let tx = store.db.begin_write().await?;
        Self::within(tx, plan, moment, actor).await
    }

    /// The same within a transaction that has already begun.
    pub(crate) async fn within(
        mut tx: Tx,
        plan: &PlanCode,
        moment: Moment,
        actor: Actor,
    ) -> Result<Self> {
        let revision: Option<i64> = within!(&mut tx, conn => {
            sqlx::query_scalar(NEXT_REVISION).bind(plan.as_str()).fetch_optional(conn).await
        })?;
        let revision = revision.ok_or(Error::NotFound("plan"))?;
        Ok(Self { tx, plan: plan.clone(), revision, moment, actor, ordinal: 0 })
    }

    /// The next place among what this write appends.
    pub(crate) fn next_ordinal(&mut self) -> i64 {
        self.ordinal += 1;
        self.ordinal
    }

    pub(crate) async fn commit(self) -> Result<()> {
        self.tx.commit().await
    }
}
