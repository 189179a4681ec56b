//! The form with which the secretariat amends a target.

use leptos::prelude::*;
use vigia_domain::Indicator;
use vigia_i18n::t;

use super::field::{SelectField, TextField};
use super::figure::figure;
use super::notice::Refused;
use super::reason_fields::ReasonFields;
use crate::actions::PREFIX;
use crate::actions::amend_target::seen;
use crate::visit::visit;

/// Another value for the target of a period, with its reason.
#[component]
pub fn AmendTargetForm(
    /// The indicator, with at least one target.
    indicator: Indicator,
) -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let rejected = visit.rejected.clone();
    let typed = |name: &str| {
        let typed = rejected.as_ref().and_then(|rejected| rejected.field(name));
        typed.unwrap_or_default().to_owned()
    };
    let fault = |name: &str| {
        rejected.as_ref().and_then(|r| r.refusal.of_field(name)).map(ToOwned::to_owned)
    };
    let targets = indicator
        .targets
        .iter()
        .map(|target| {
            let period = vigia_i18n::period(lang, target.period);
            let value = figure(&visit, &indicator, target.figure);
            (seen(&indicator, target), format!("{period}: {value}"))
        })
        .collect();
    view! {
        <details class="card form-card no-print" open=rejected.is_some()>
            <summary>{t!(lang, "amend-target-heading")}</summary>
            <p class="note">{t!(lang, "amend-note")}</p>
            <Refused />
            <form method="post" action=format!("{PREFIX}/enmienda-meta")>
                <input type="hidden" name="page" value=visit.path.clone() />
                <input type="hidden" name="plan" value=visit.plan().code.to_string() />
                <input type="hidden" name="indicator" value=indicator.code.to_string() />
                <SelectField
                    name="target"
                    label=t!(lang, "amend-target-which")
                    options=targets
                    value=typed("target")
                    fault=fault("target")
                />
                <TextField
                    name="value"
                    label=t!(lang, "amend-target-value")
                    value=typed("value")
                    fault=fault("value")
                />
                <ReasonFields />
                <div class="actions">
                    <button class="primary">{t!(lang, "amend-submit")}</button>
                </div>
            </form>
        </details>
    }
}
