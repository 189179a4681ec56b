//! The secretariat amends the terms of an activity.

use leptos::server;

use super::{Receipt, Refusal};

/// Amends the deadline, weight or lead of an activity with a reason; the
/// original stays visible.
///
/// # Errors
/// A [`Refusal`] with every field that stands in the way.
#[server(prefix = "/acciones", endpoint = "enmienda")]
pub async fn amend_activity(
    plan: String,
    activity: String,
    version: i64,
    deadline: String,
    weight: String,
    lead: String,
    reason: String,
    reason_text: String,
) -> Result<Receipt, Refusal> {
    let typed = on_server::Typed { deadline, weight, lead, reason, reason_text };
    on_server::amend(&plan, &activity, version, &typed).await
}

#[cfg(feature = "ssr")]
mod on_server {
    use vigia_domain::activity::{Activity, Terms, Weight};
    use vigia_domain::amendment::Reason;
    use vigia_domain::{AgencyCode, Plan, day};
    use vigia_i18n::t;
    use vigia_store::amendment::Amend;

    use crate::actions::services::{Form, Services};
    use crate::actions::{Receipt, Refusal};
    use crate::visit::Place;

    /// The fields of the form as typed.
    pub(super) struct Typed {
        pub(super) deadline: String,
        pub(super) weight: String,
        pub(super) lead: String,
        pub(super) reason: String,
        pub(super) reason_text: String,
    }

    pub(super) async fn amend(
        plan: &str,
        activity: &str,
        version: i64,
        typed: &Typed,
    ) -> Result<Receipt, Refusal> {
        let services = Services::of_this_call();
        let actor = services.secretariat()?;
        let plan = services.plan(plan).await?;
        let activity = services.activity(&plan, activity)?;
        let (terms, reason) = parse(&services, &plan, activity, typed)?;
        let amend = Amend { activity: activity.code.clone(), version, terms, reason, actor };
        services
            .store
            .amend(&plan.code, amend, services.moment)
            .await
            .map_err(|error| services.store_error(&error))?;
        let next = services.href(&plan, Place::Activity(&activity.code));
        Ok(Receipt { next: format!("{next}?done=amended") })
    }

    fn parse(
        services: &Services,
        plan: &Plan,
        activity: &Activity,
        typed: &Typed,
    ) -> Result<(Terms, Reason), Refusal> {
        let lang = services.lang;
        let mut form = Form::default();
        let deadline = form.take("deadline", day::read(&typed.deadline), |_| t!(lang, "fault-day"));
        let deadline = deadline.and_then(|day| {
            let after = if day >= activity.start { Ok(day) } else { Err(()) };
            form.take("deadline", after, |()| {
                t!(
                    lang,
                    "fault-deadline-before-start",
                    start = vigia_i18n::day(lang, activity.start)
                )
            })
        });
        let weight: Option<Weight> =
            form.take("weight", typed.weight.parse(), |_| t!(lang, "fault-weight"));
        let lead = typed.lead.parse::<AgencyCode>().ok().filter(|code| plan.agency(code).is_some());
        let lead = form.take("lead", lead.ok_or(()), |()| t!(lang, "fault-agency"));
        let reason = form.reason(lang, &typed.reason, &typed.reason_text);
        match (deadline, weight, lead, reason) {
            (Some(deadline), Some(weight), Some(lead), Some(reason)) => {
                Ok((Terms { lead, deadline, weight }, reason))
            }
            _ => Err(services.invalid(form.faults())),
        }
    }
}
