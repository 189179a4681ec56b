//! Amendments of an activity, and the form that makes one.

use leptos::prelude::*;
use vigia_domain::Activity;
use vigia_domain::activity::Weight;
use vigia_domain::amendment::Change;
use vigia_i18n::t;

use super::field::{SelectField, TextField};
use super::notice::Refused;
use super::reason_fields::ReasonFields;
use crate::actions::PREFIX;
use crate::visit::{Visit, visit};

/// What changed in an activity's terms, with the original.
pub fn amendments(visit: &Visit, activity: &Activity) -> impl IntoView + use<> {
    let lang = visit.lang;
    let items = activity
        .amendments
        .iter()
        .map(|amendment| {
            let (from, to) = match &amendment.change {
                Change::Deadline { from, to } => {
                    (vigia_i18n::day(lang, *from), vigia_i18n::day(lang, *to))
                }
                Change::Weight { from, to } => (from.to_string(), to.to_string()),
                Change::Lead { from, to } => (from.to_string(), to.to_string()),
            };
            view! {
                <li>
                    <b>{vigia_i18n::change_field(lang, &amendment.change)}</b>
                    ": "
                    <s>{from}</s>
                    " → "
                    {to}
                    <small>
                        {vigia_i18n::day(lang, amendment.day)}
                        " · "
                        {vigia_i18n::reason(lang, &amendment.reason)}
                        " · "
                        {visit.names(&amendment.actor)}
                    </small>
                </li>
            }
        })
        .collect_view();
    (!activity.amendments.is_empty()).then(|| {
        view! {
            <section class="card">
                <h2>{t!(lang, "amendments-heading")}</h2>
                <ul class="entries">{items}</ul>
            </section>
        }
    })
}

/// The form with which the secretariat amends an activity.
#[component]
pub fn AmendForm(
    /// The activity.
    activity: Activity,
) -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let rejected = visit.rejected.clone();
    let typed = |name: &str, otherwise: String| {
        rejected
            .as_ref()
            .and_then(|rejected| rejected.field(name))
            .map_or(otherwise, ToOwned::to_owned)
    };
    let fault = |name: &str| {
        rejected.as_ref().and_then(|r| r.refusal.of_field(name)).map(ToOwned::to_owned)
    };
    let terms = &activity.terms;
    let agencies = visit
        .plan()
        .agencies
        .iter()
        .map(|agency| {
            (agency.code.to_string(), format!("{} · {}", agency.code, agency.name.get(lang)))
        })
        .collect();
    let weights = Weight::ALL.map(|weight| (weight.to_string(), weight.to_string())).to_vec();
    let version = typed("version", activity.version.to_string());
    let open = rejected.is_some();
    view! {
        <details class="card form-card" open=open>
            <summary>{t!(lang, "amend-heading")}</summary>
            <p class="note">{t!(lang, "amend-note")}</p>
            <Refused />
            <form method="post" action=format!("{PREFIX}/enmienda")>
                <input type="hidden" name="page" value=visit.path.clone() />
                <input type="hidden" name="plan" value=visit.plan().code.to_string() />
                <input type="hidden" name="activity" value=activity.code.to_string() />
                <input type="hidden" name="version" value=version />
                <TextField
                    name="deadline"
                    label=t!(lang, "column-deadline")
                    value=typed("deadline", vigia_domain::day::write(terms.deadline))
                    hint=t!(lang, "day-hint")
                    fault=fault("deadline")
                />
                <SelectField
                    name="weight"
                    label=t!(lang, "field-weight")
                    options=weights
                    value=typed("weight", terms.weight.to_string())
                    fault=fault("weight")
                />
                <SelectField
                    name="lead"
                    label=t!(lang, "column-lead")
                    options=agencies
                    value=typed("lead", terms.lead.to_string())
                    fault=fault("lead")
                />
                <ReasonFields />
                <div class="actions">
                    <button class="primary">{t!(lang, "amend-submit")}</button>
                </div>
            </form>
        </details>
    }
}
