//! The form in which a report is built.

use leptos::prelude::*;
use vigia_domain::filter::ActivityFilter;
use vigia_domain::reporting_period::PeriodKind;
use vigia_domain::{Lang, Period, Selection};
use vigia_i18n::t;

use super::chosen::{ARCHIVAL, Chosen, FORM, LANG, PERIOD, forms, is_about_one};
use super::form_name;
use crate::components::field::{SelectField, TextField};
use crate::components::filter_fields::states;
use crate::visit::{AS_OF, Visit};

/// What narrows a report without a field of this form: it came with the address
/// and stays.
const CARRIED: [&str; 7] = ["programme", "lead", "from", "to", "sdg", "gcm", "q"];

/// What the report is to hold: period, axes, institutions, state and day; and how
/// it is to be written: form and language.
pub(super) fn form(visit: &Visit, selection: &Selection, chosen: Chosen) -> impl IntoView + use<> {
    let lang = visit.lang;
    let plan = visit.plan();
    let filter = selection.filter();
    let axes = plan.axes.iter().map(|axis| {
        let label = format!("{}. {}", axis.numeral(), axis.name.get(lang));
        check("axis", axis.code.as_str(), label, filter.axes.contains(&axis.code))
    });
    let agencies = plan.agencies.iter().map(|agency| {
        let label = format!("{} · {}", agency.code, agency.name.get(lang));
        check("agency", agency.code.as_str(), label, filter.agencies.contains(&agency.code))
    });
    let (axes, agencies) = (axes.collect_view(), agencies.collect_view());
    let some_chosen = !filter.agencies.is_empty();
    let mut in_state = vec![(String::new(), t!(lang, "filter-all"))];
    in_state.extend(states(lang));
    let state = filter.state.map(|state| state.word().to_owned()).unwrap_or_default();
    let day = visit.query.get(AS_OF).cloned().unwrap_or_default();
    let carried = CARRIED
        .into_iter()
        .filter_map(|name| Some((name, visit.query.get(name).filter(|value| !value.is_empty())?)))
        .map(|(name, value)| view! { <input type="hidden" name=name value=value.clone() /> })
        .collect_view();
    view! {
        <form class="card report-builder no-print" method="get" action=visit.path.clone()>
            {carried}
            <fieldset class="wide">
                <legend>{t!(lang, "reports-form")}</legend>
                <div class="ticks">{choices(lang, filter, chosen)}</div>
                {(!is_about_one(filter))
                    .then(|| view! { <p class="help">{t!(lang, "reports-brief-of-one")}</p> })}
                {check(ARCHIVAL, "1", t!(lang, "reports-archival"), chosen.is_archival)}
            </fieldset>
            <fieldset>
                <legend>{t!(lang, "reports-axes")}</legend>
                <p class="help">{t!(lang, "reports-none-is-all")}</p>
                <div class="ticks">{axes}</div>
            </fieldset>
            <fieldset class="wide">
                <legend>{t!(lang, "reports-agencies")}</legend>
                <p class="help">{t!(lang, "reports-none-is-all")}</p>
                <details open=some_chosen>
                    <summary>{t!(lang, "reports-choose-agencies")}</summary>
                    <div class="ticks">{agencies}</div>
                </details>
            </fieldset>
            <div class="fields wide">
                {periods(visit)} {languages(lang, chosen)}
                <SelectField
                    name="status"
                    label=t!(lang, "filter-status")
                    options=in_state
                    value=state
                />
                <TextField
                    name=AS_OF
                    label=t!(lang, "reports-day")
                    value=day
                    hint=t!(lang, "reports-day-hint")
                />
            </div>
            <div class="actions wide">
                <button class="primary">{t!(lang, "reports-preview")}</button>
                <a class="button" href=visit.path.clone()>
                    {t!(lang, "reports-clear")}
                </a>
            </div>
        </form>
    }
}

fn choices(lang: Lang, filter: &ActivityFilter, chosen: Chosen) -> impl IntoView + use<> {
    forms(filter)
        .map(|form| {
            view! {
                <label class="tick">
                    <input type="radio" name=FORM value=form checked=form == chosen.form />
                    <span>{form_name(lang, form)}</span>
                </label>
            }
        })
        .collect_view()
}

fn check(name: &'static str, value: &str, label: String, checked: bool) -> impl IntoView + use<> {
    view! {
        <label class="tick">
            <input type="checkbox" name=name value=value.to_owned() checked=checked />
            <span>{label}</span>
        </label>
    }
}

/// The languages of the product, each by its own name.
fn languages(lang: Lang, chosen: Chosen) -> impl IntoView + use<> {
    let options = Lang::ALL.map(|of| (of.code().to_owned(), t!(of, "language-name"))).to_vec();
    let value = chosen.lang.code().to_owned();
    view! {
        <SelectField name=LANG label=t!(lang, "reports-language") options=options value=value />
    }
}

/// The periods of which a report can tell what changed: those of the plan.
fn periods(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let chosen: Option<Period> = visit.query.get(PERIOD).and_then(|text| text.parse().ok());
    let whole = (String::new(), t!(lang, "reports-whole-period"));
    let options = std::iter::once(whole)
        .chain(
            offered(visit)
                .into_iter()
                .map(|period| (period.code(), vigia_i18n::period(lang, period))),
        )
        .collect::<Vec<_>>();
    let value = chosen.map(Period::code).unwrap_or_default();
    view! {
        <SelectField name=PERIOD label=t!(lang, "reports-period") options=options value=value />
    }
}

/// Years, semesters, quarters and the years from April to March that have begun.
fn offered(visit: &Visit) -> Vec<Period> {
    let plan = visit.plan().period;
    let mut periods = Vec::new();
    for year in plan.start().year()..=plan.end().year() {
        let of_year = [
            Period::year(year),
            Period::months(year, 4, 12),
            Period::months(year, 1, 6),
            Period::months(year, 7, 6),
            Period::months(year, 1, 3),
            Period::months(year, 4, 3),
            Period::months(year, 7, 3),
            Period::months(year, 10, 3),
        ];
        periods.extend(of_year.into_iter().flatten());
    }
    periods.retain(|period| period.start() <= visit.day());
    periods.sort_by_key(|period| (length(*period), period.start()));
    periods
}

/// The longest first.
fn length(period: Period) -> usize {
    PeriodKind::CHOOSABLE.iter().position(|kind| *kind == period.kind()).unwrap_or(usize::MAX)
}
