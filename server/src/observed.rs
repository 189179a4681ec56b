//! Rows of observations, whoever sends them: taken together or not at all.

use vigia_domain::account::Actor;
use vigia_domain::indicator::Observation;
use vigia_domain::indicator::entry::{self, EntryFault, EntryRow, MAX_ROWS, Sender};
use vigia_domain::{Day, Indicator, IndicatorCode, Plan, PlanCode};

use crate::state::State;

/// Who sends rows, and for which indicators.
pub(crate) struct Sending<'a> {
    /// As the record will name them.
    pub(crate) actor: Actor,
    /// Whether they may send values of an indicator.
    pub(crate) may_send: &'a (dyn Fn(&Plan, &Indicator) -> bool + Sync),
    /// Makes the identifier of the observation of a row.
    pub(crate) identify: &'a (dyn Fn(usize) -> String + Sync),
}

/// Rows were not taken; nothing was written.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotTaken {
    #[error("there are more rows than are taken at once")]
    TooMany,
    #[error("{} fields stand in the way", .0.len())]
    Faults(Vec<EntryFault>),
    #[error(transparent)]
    Store(#[from] vigia_store::Error),
}

/// The observations of rows, where nothing stands in the way.
pub(crate) fn read(
    plan: &Plan,
    rows: &[EntryRow],
    today: Day,
    sending: Sending<'_>,
) -> Result<Vec<(IndicatorCode, Observation)>, NotTaken> {
    if rows.len() > MAX_ROWS {
        return Err(NotTaken::TooMany);
    }
    let Sending { actor, may_send, identify } = sending;
    let may_send = |indicator: &Indicator| may_send(plan, indicator);
    let sender = Sender { actor, today, may_send: &may_send, identify };
    entry::read(plan, rows, &sender).map_err(NotTaken::Faults)
}

/// Submits observations to be reviewed by the secretariat, and tells their
/// identifiers in the order of the rows.
pub(crate) async fn submit(
    state: &State,
    code: &PlanCode,
    rows: &[EntryRow],
    sending: Sending<'_>,
) -> Result<Vec<String>, NotTaken> {
    let plan = state.store.plan(code).await?;
    let moment = state.clock.moment();
    let observations = read(&plan, rows, moment.day, sending)?;
    let ids = observations.iter().map(|(_, observation)| observation.id.clone()).collect();
    state.store.submit_observations(code, observations, moment).await?;
    Ok(ids)
}
