//! The form for a new token, and what it sends.

use std::collections::BTreeMap;

use leptos::prelude::*;
use vigia_domain::{AgencyCode, IndicatorCode, Lang, Plan};
use vigia_i18n::t;
use vigia_store::token::Scope;

use super::super::{fault, typed};
use crate::actions::Fault;
use crate::components::field::{SelectField, TextField};
use crate::visit::{Place, Visit};

/// The field with the identifier of the new token, so that a form that is sent
/// twice makes one.
pub const ID: &str = "token";

/// The most letters of what a token is called.
pub const MAX_LABEL: usize = 80;

const LABEL: &str = "label";
const AGENCY: &str = "agency";
const SCOPE: &str = "scope";
const INDICATORS: &str = "indicators";

/// The words of the field [`SCOPE`].
const READ: &str = "read";
const EVERY: &str = "every";
const SOME: &str = "indicators";

/// What a new token is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewToken {
    /// What it is called.
    pub label: String,
    /// The institution that uses it.
    pub agency: AgencyCode,
    /// What it allows.
    pub scope: Scope,
}

impl NewToken {
    /// Reads the fields of the form.
    ///
    /// # Errors
    /// The fields that stand in the way.
    pub fn read(
        lang: Lang,
        plan: &Plan,
        fields: &BTreeMap<String, String>,
    ) -> Result<Self, Vec<Fault>> {
        let field = |name: &str| fields.get(name).map(|text| text.trim()).unwrap_or_default();
        let label = Some(field(LABEL)).filter(|label| is_label(label)).map(ToOwned::to_owned);
        let agency: Option<AgencyCode> = field(AGENCY).parse().ok();
        let agency = agency.filter(|code| plan.agency(code).is_some());
        let scope = scope(plan, field(SCOPE), field(INDICATORS));
        match (label, agency, scope) {
            (Some(label), Some(agency), Some(scope)) => Ok(Self { label, agency, scope }),
            (label, agency, scope) => {
                let all = [
                    (LABEL, label.is_none(), t!(lang, "tokens-fault-label", max = MAX_LABEL)),
                    (AGENCY, agency.is_none(), t!(lang, "tokens-fault-agency")),
                    (SCOPE, scope.is_none(), t!(lang, "tokens-fault-scope")),
                ];
                let faults = all.into_iter().filter(|(_, is_fault, _)| *is_fault);
                Err(faults
                    .map(|(field, _, message)| Fault { field: field.to_owned(), message })
                    .collect())
            }
        }
    }
}

fn is_label(text: &str) -> bool {
    (1..=MAX_LABEL).contains(&text.chars().count()) && !text.chars().any(char::is_control)
}

/// What is to be allowed; nothing where that is unclear.
fn scope(plan: &Plan, word: &str, indicators: &str) -> Option<Scope> {
    match word {
        READ => Some(Scope::Read),
        EVERY => Some(Scope::Every),
        SOME => {
            let known = |code: &IndicatorCode| plan.indicator(code).is_some();
            let codes = indicators.split(',').map(|code| code.parse().ok().filter(known));
            codes.collect::<Option<_>>().map(Scope::Indicators)
        }
        _ => None,
    }
}

/// What the token is called, who uses it, and what it allows.
pub(super) fn form(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let id = typed(visit, ID).unwrap_or_else(|| visit.new_report_id.clone());
    let mut agencies = vec![(String::new(), t!(lang, "tokens-choose"))];
    agencies.extend(visit.plan().agencies.iter().map(|agency| {
        (agency.code.to_string(), format!("{} · {}", agency.code, agency.name.get(lang)))
    }));
    view! {
        <section class="card form-card">
            <h2>{t!(lang, "tokens-new")}</h2>
            <form method="post" action=visit.href(Place::Tokens)>
                <input type="hidden" name=ID value=id />
                <TextField
                    name=LABEL
                    label=t!(lang, "tokens-label")
                    value=typed(visit, LABEL).unwrap_or_default()
                    hint=t!(lang, "tokens-label-hint")
                    fault=fault(visit, LABEL)
                    autocomplete="off"
                />
                <SelectField
                    name=AGENCY
                    label=t!(lang, "tokens-agency")
                    options=agencies
                    value=typed(visit, AGENCY).unwrap_or_default()
                    fault=fault(visit, AGENCY)
                />
                {allows(visit)}
                <div class="actions">
                    <button class="primary">{t!(lang, "tokens-make")}</button>
                </div>
            </form>
        </section>
    }
}

fn allows(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let word = typed(visit, SCOPE).unwrap_or_else(|| READ.to_owned());
    let scopes = [
        (READ, t!(lang, "tokens-allows-reading")),
        (EVERY, t!(lang, "tokens-allows-every")),
        (SOME, t!(lang, "tokens-allows-some")),
    ]
    .into_iter()
    .map(|(scope, label)| tick("radio", SCOPE, scope.to_owned(), label, scope == word))
    .collect_view();
    let ticked = typed(visit, INDICATORS).unwrap_or_default();
    let indicators = visit.plan().indicators.iter().map(|indicator| {
        let (code, name) = (indicator.code.to_string(), indicator.name.get(lang));
        let (label, is_ticked) =
            (format!("{code} · {name}"), ticked.split(',').any(|ticked| ticked == code));
        tick("checkbox", INDICATORS, code, label, is_ticked)
    });
    let indicators = indicators.collect_view();
    let is_open = word == SOME;
    let fault = fault(visit, SCOPE).map(|fault| view! { <p class="fault">{fault}</p> });
    view! {
        <fieldset class="token-scope">
            <legend>{t!(lang, "tokens-scope")}</legend>
            <div class="ticks">{scopes}</div>
            {fault}
            <details open=is_open>
                <summary>{t!(lang, "tokens-choose-indicators")}</summary>
                <div class="ticks">{indicators}</div>
            </details>
        </fieldset>
    }
}

fn tick(
    kind: &'static str,
    name: &'static str,
    value: String,
    label: String,
    checked: bool,
) -> impl IntoView + use<> {
    view! {
        <label class="tick">
            <input type=kind name=name value=value checked=checked />
            <span>{label}</span>
        </label>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(fields: &[(&str, &str)]) -> Result<NewToken, Vec<String>> {
        let plan = vigia_exchange::plan_folder::default_plan();
        let fields = fields.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        NewToken::read(Lang::Es, &plan, &fields)
            .map_err(|faults| faults.into_iter().map(|fault| fault.field).collect())
    }

    const OF_PETT: [(&str, &str); 2] = [(LABEL, " SISOTT "), (AGENCY, "PETT")];

    #[test]
    fn a_token_may_read_or_send_every_figure_or_those_that_are_ticked() {
        for (fields, scope) in [
            ([(SCOPE, READ), (INDICATORS, "")], Scope::Read),
            ([(SCOPE, EVERY), (INDICATORS, "INV-T")], Scope::Every),
            (
                [(SCOPE, SOME), (INDICATORS, "INV-T,PROS-T")],
                Scope::Indicators(vec!["INV-T".parse().unwrap(), "PROS-T".parse().unwrap()]),
            ),
        ] {
            let new = read(&[OF_PETT, fields].concat()).unwrap();
            assert_eq!((new.label.as_str(), new.agency.as_str()), ("SISOTT", "PETT"));
            assert_eq!(new.scope, scope);
        }
    }

    #[test]
    fn each_field_that_stands_in_the_way_is_named() {
        assert_eq!(read(&[]).unwrap_err(), [LABEL, AGENCY, SCOPE]);
        let long = "a".repeat(MAX_LABEL + 1);
        let fields = [(LABEL, long.as_str()), (AGENCY, "NADIE"), (SCOPE, "todo")];
        assert_eq!(read(&fields).unwrap_err(), [LABEL, AGENCY, SCOPE]);
        for indicators in ["", "NADA", "INV-T,NADA"] {
            let fields = [(SCOPE, SOME), (INDICATORS, indicators)];
            assert_eq!(read(&[OF_PETT, fields].concat()).unwrap_err(), [SCOPE], "{indicators}");
        }
    }
}
