//! The secretariat decides on figures that were entered.

use leptos::server;

use super::{Receipt, Refusal};

/// Validates the figures of an entry or returns them with a note, all of them
/// together. `observations` names each as `identifier@version`, separated by
/// spaces, at the version that the reviewer saw.
///
/// # Errors
/// A [`Refusal`], for instance when a colleague has decided already.
#[server(prefix = "/acciones", endpoint = "revision-cifras")]
pub async fn review_observations(
    plan: String,
    observations: String,
    decision: String,
    note: String,
) -> Result<Receipt, Refusal> {
    on_server::review(&plan, &observations, &decision, &note).await
}

#[cfg(feature = "ssr")]
mod on_server {
    use vigia_store::report::Decision;

    use crate::actions::review_report::read_decision;
    use crate::actions::services::Services;
    use crate::actions::{Receipt, Refusal};
    use crate::visit::Place;

    pub(super) async fn review(
        plan: &str,
        observations: &str,
        decision: &str,
        note: &str,
    ) -> Result<Receipt, Refusal> {
        let services = Services::of_this_call();
        let actor = services.secretariat()?;
        let plan = services.plan(plan).await?;
        let decision = read_decision(&services, decision, note)?;
        let word = match &decision {
            Decision::Validate => "validated",
            Decision::Return(_) => "returned",
        };
        let seen = seen(observations).ok_or_else(|| services.not_found())?;
        services
            .store
            .review_observations(&plan.code, &seen, decision, actor, services.moment)
            .await
            .map_err(|error| services.store_error(&error))?;
        let next = format!("{}?done={word}", services.href(&plan, Place::Review));
        Ok(Receipt { next })
    }

    /// The observations with the versions that were seen.
    fn seen(text: &str) -> Option<Vec<(String, i64)>> {
        text.split_whitespace()
            .map(|part| {
                let (id, version) = part.rsplit_once('@')?;
                Some((id.to_owned(), version.parse().ok()?))
            })
            .collect()
    }
}
