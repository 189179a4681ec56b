//! A member reports on an activity.

use leptos::server;

use super::{Receipt, Refusal};

/// Submits a report on an activity of the member's own institution.
///
/// `report` is an identifier made with the form, so that a form that is sent
/// twice is one report; `version` is 0 for a new report, and for a returned one
/// the version that its writer saw. Everything comes as typed.
///
/// # Errors
/// A [`Refusal`] with every field that stands in the way.
#[server(prefix = "/acciones", endpoint = "informe")]
pub async fn submit_report(
    plan: String,
    activity: String,
    report: String,
    version: i64,
    reported_on: String,
    status: String,
    percent: String,
    narrative: String,
    evidence: String,
) -> Result<Receipt, Refusal> {
    let typed = on_server::Typed { reported_on, status, percent, narrative, evidence };
    on_server::submit(&plan, &activity, report, version, &typed).await
}

#[cfg(feature = "ssr")]
mod on_server {
    use vigia_domain::report::{
        BadNarrative, Contradiction, EvidenceLink, Narrative, Progress, Review,
    };
    use vigia_domain::source::Provenance;
    use vigia_domain::{Activity, Day, Lang, Percent, Plan, ProgressReport, Status, Text, day};
    use vigia_i18n::t;

    use crate::actions::services::{Form, Services, is_identifier, refuse};
    use crate::actions::{Kind, Receipt, Refusal};
    use crate::visit::Place;

    /// The fields of the form as typed.
    pub(super) struct Typed {
        pub(super) reported_on: String,
        pub(super) status: String,
        pub(super) percent: String,
        pub(super) narrative: String,
        pub(super) evidence: String,
    }

    pub(super) async fn submit(
        plan: &str,
        activity: &str,
        id: String,
        version: i64,
        typed: &Typed,
    ) -> Result<Receipt, Refusal> {
        let services = Services::of_this_call();
        let actor = services.actor()?;
        let plan = services.plan(plan).await?;
        let activity = services.activity(&plan, activity)?;
        if !services.viewer.may_report_on(activity) {
            let lead = activity.terms.lead.to_string();
            return Err(refuse(
                Kind::Forbidden,
                t!(services.lang, "refusal-not-yours", agency = lead),
            ));
        }
        if !is_identifier(&id) {
            return Err(services.not_found());
        }
        let parts = parse(&services, typed)?;
        let report = ProgressReport {
            id,
            reported_on: parts.reported_on,
            progress: parts.progress,
            narrative: in_language(services.lang, parts.narrative),
            evidence: parts.evidence,
            spent: None,
            provenance: Provenance::Reported,
            source: None,
            actor,
            review: Review::Submitted,
            version,
        };
        services
            .store
            .submit_report(&plan.code, &activity.code, report, services.moment)
            .await
            .map_err(|error| services.store_error(&error))?;
        Ok(Receipt { next: next(&services, &plan, activity) })
    }

    fn next(services: &Services, plan: &Plan, activity: &Activity) -> String {
        format!("{}?sent={}", services.href(plan, Place::MyWork), activity.code)
    }

    struct Parts {
        reported_on: Day,
        progress: Progress,
        narrative: Narrative,
        evidence: Option<EvidenceLink>,
    }

    /// What the fields say, or every fault in them.
    fn parse(services: &Services, typed: &Typed) -> Result<Parts, Refusal> {
        let (lang, today) = (services.lang, services.moment.day);
        let mut form = Form::default();
        let reported_on =
            form.take("reported_on", day::read(&typed.reported_on), |_| t!(lang, "fault-day"));
        let reported_on = reported_on.and_then(|day| {
            let in_time = if day <= today { Ok(day) } else { Err(()) };
            form.take("reported_on", in_time, |()| t!(lang, "fault-day-in-future"))
        });
        let status = form.take("status", typed.status.parse(), |_| t!(lang, "fault-status"));
        let percent = form.take("percent", percent(&typed.percent), |_| t!(lang, "fault-percent"));
        let progress = status.zip(percent).and_then(|(status, percent): (Status, _)| {
            form.take("percent", Progress::new(status, percent), |error| match error {
                Contradiction::CompletedBelowFull => t!(lang, "fault-completed-below-full"),
                Contradiction::NotStartedAboveZero => t!(lang, "fault-not-started-above-zero"),
            })
        });
        let narrative = form.take("narrative", typed.narrative.parse(), |error| match error {
            BadNarrative::Empty => t!(lang, "fault-narrative-empty"),
            BadNarrative::TooLong => {
                t!(lang, "fault-narrative-too-long", max = Narrative::MAX_CHARS)
            }
        });
        let evidence =
            form.take("evidence", evidence(&typed.evidence), |_| t!(lang, "fault-evidence"));
        match (reported_on, progress, narrative, evidence) {
            (Some(reported_on), Some(progress), Some(narrative), Some(evidence)) => {
                Ok(Parts { reported_on, progress, narrative, evidence })
            }
            _ => Err(services.invalid(form.faults())),
        }
    }

    fn percent(text: &str) -> Result<Option<Percent>, vigia_domain::percent::NotAPercent> {
        if text.trim().is_empty() { Ok(None) } else { text.parse().map(Some) }
    }

    fn evidence(text: &str) -> Result<Option<EvidenceLink>, vigia_domain::report::NotALink> {
        if text.trim().is_empty() { Ok(None) } else { text.parse().map(Some) }
    }

    fn in_language(lang: Lang, narrative: Narrative) -> Text {
        match lang {
            Lang::Es => Text::new(narrative.into_string(), ""),
            Lang::En => Text::new("", narrative.into_string()),
        }
    }
}
