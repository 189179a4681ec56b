//! The secretariat decides on a report.

use leptos::server;

use super::{Receipt, Refusal};

/// Validates a report or returns it with a note, at the version that the
/// reviewer saw.
///
/// # Errors
/// A [`Refusal`], for instance when a colleague has decided already.
#[server(prefix = "/acciones", endpoint = "revision")]
pub async fn review_report(
    plan: String,
    report: String,
    version: i64,
    decision: String,
    note: String,
) -> Result<Receipt, Refusal> {
    on_server::review(&plan, &report, version, &decision, &note).await
}

#[cfg(feature = "ssr")]
pub(super) use decision::read_decision;

#[cfg(feature = "ssr")]
mod decision {
    use vigia_domain::report::Narrative;
    use vigia_i18n::t;
    use vigia_store::report::Decision;

    use crate::actions::Refusal;
    use crate::actions::services::{Form, Services};

    /// What the secretariat decided, or every fault in how it was said.
    pub(in crate::actions) fn read_decision(
        services: &Services,
        decision: &str,
        note: &str,
    ) -> Result<Decision, Refusal> {
        let lang = services.lang;
        let mut form = Form::default();
        let decision = match decision {
            "validate" => Some(Decision::Validate),
            "return" => form
                .take("note", note.parse::<Narrative>(), |_| t!(lang, "fault-note"))
                .map(|note| Decision::Return(note.into_string())),
            _ => form.take("decision", Err(()), |()| t!(lang, "fault-decision")),
        };
        decision.ok_or_else(|| services.invalid(form.faults()))
    }
}

#[cfg(feature = "ssr")]
mod on_server {
    use vigia_store::report::Decision;

    use super::read_decision;
    use crate::actions::services::Services;
    use crate::actions::{Receipt, Refusal};
    use crate::visit::Place;

    pub(super) async fn review(
        plan: &str,
        report: &str,
        version: i64,
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
        services
            .store
            .review_report(&plan.code, report, version, decision, actor, services.moment)
            .await
            .map_err(|error| services.store_error(&error))?;
        let next = format!("{}?done={word}", services.href(&plan, Place::Review));
        Ok(Receipt { next })
    }
}
