//! The filter of activities as a GET form, made instant by an island.

use leptos::prelude::*;
use vigia_domain::filter::{ActivityFilter, State};
use vigia_domain::status::{Concern, Status};
use vigia_domain::{Activity, Day, Lang, Plan, day};
use vigia_i18n::t;

use super::day_chooser::as_of_field;
use super::field::{SelectField, TextField};
use super::kept::kept;
use super::notice::Problem;
use crate::islands::InstantFilter;
use crate::visit::{FilterFault, Visit};

/// The identifier of the part of a page that a filter renews.
pub const RESULTS: &str = "results";

/// The form. Only what some activity among those given has is offered.
pub fn filter_form(
    visit: &Visit,
    filter: &ActivityFilter,
    activities: &[&Activity],
) -> impl IntoView + use<> {
    let lang = visit.lang;
    let (path, clear, day) = (visit.path.clone(), visit.here(), as_of_field(visit));
    // Before anything is chosen the fields are the same for everybody.
    let fields = if filter.is_empty() {
        kept(visit, format!("filter{path}"), || fields(visit, filter, activities)).into_any()
    } else {
        fields(visit, filter, activities).into_any()
    };
    view! {
        <InstantFilter results=RESULTS.to_owned()>
            <form class="filters" method="get" action=path role="search">
                {day}
                {fields}
                <div class="actions">
                    <button class="primary">{t!(lang, "filter-apply")}</button>
                    <a class="button" href=clear>
                        {t!(lang, "filter-clear")}
                    </a>
                </div>
            </form>
        </InstantFilter>
    }
}

fn fields(
    visit: &Visit,
    filter: &ActivityFilter,
    activities: &[&Activity],
) -> impl IntoView + use<> {
    let lang = visit.lang;
    let plan = visit.plan();
    let words = words(t!(lang, "filter-words"), filter.words.clone());
    let agency = choice(
        lang,
        "agency",
        t!(lang, "filter-agency"),
        agencies(plan, lang, activities),
        vigia_i18n::joined(&filter.agencies),
    );
    let state = choice(
        lang,
        "status",
        t!(lang, "filter-status"),
        states(lang),
        filter.state.map(|state| state.word().to_owned()),
    );
    let sdg = choice(
        lang,
        "sdg",
        t!(lang, "filter-sdg"),
        sdg(plan, lang, activities),
        filter.sdg.as_ref().map(ToString::to_string),
    );
    let gcm = choice(
        lang,
        "gcm",
        t!(lang, "filter-gcm"),
        gcm(plan, lang, activities),
        filter.gcm.map(|objective| objective.to_string()),
    );
    // A choice of its own only where a link has made it.
    let lead = filter.lead.as_ref().map(|lead| {
        let options = agencies(plan, lang, activities);
        choice(lang, "lead", t!(lang, "column-lead"), options, Some(lead.to_string()))
    });
    let from = deadline(lang, "from", t!(lang, "filter-from"), filter.from);
    let to = deadline(lang, "to", t!(lang, "filter-to"), filter.to);
    (words, agency, lead, state, sdg, gcm, from, to)
}

/// A box for words.
pub(super) fn words(label: String, value: String) -> AnyView {
    view! { <TextField name="q" kind="search" label=label value=value /> }.into_any()
}

fn deadline(lang: Lang, name: &'static str, label: String, value: Option<Day>) -> AnyView {
    let value = value.map(day::write).unwrap_or_default();
    let hint = t!(lang, "day-hint");
    view! { <TextField name=name label=label value=value hint=hint /> }.into_any()
}

/// A list that offers everything first.
pub(super) fn choice(
    lang: Lang,
    name: &'static str,
    label: String,
    options: Vec<(String, String)>,
    chosen: Option<String>,
) -> AnyView {
    let all = (String::new(), t!(lang, "filter-all"));
    let options = std::iter::once(all).chain(options).collect();
    let value = chosen.unwrap_or_default();
    view! { <SelectField name=name label=label options=options value=value /> }.into_any()
}

/// Says which parameters mean nothing.
pub fn filter_faults(lang: Lang, faults: &[FilterFault]) -> impl IntoView + use<> {
    faults
        .iter()
        .map(|fault| {
            let message =
                t!(lang, "filter-fault", name = fault.name, value = fault.value.as_str(),);
            view! { <Problem message=message /> }
        })
        .collect_view()
}

fn agencies(plan: &Plan, lang: Lang, activities: &[&Activity]) -> Vec<(String, String)> {
    plan.agencies
        .iter()
        .filter(|agency| {
            activities.iter().any(|activity| {
                activity.terms.lead == agency.code || activity.partners.contains(&agency.code)
            })
        })
        .map(|agency| {
            (agency.code.to_string(), format!("{} · {}", agency.code, agency.name.get(lang)))
        })
        .collect()
}

/// Every state, by its word, with its name.
pub fn states(lang: Lang) -> Vec<(String, String)> {
    let statuses = Status::ALL.into_iter().map(State::Status);
    let concerns = Concern::ALL.into_iter().map(State::Concern);
    statuses
        .chain(concerns)
        .chain([State::OwesReport])
        .map(|state| (state.word().to_owned(), vigia_i18n::state(lang, state)))
        .collect()
}

fn sdg(plan: &Plan, lang: Lang, activities: &[&Activity]) -> Vec<(String, String)> {
    plan.sdg
        .iter()
        .filter(|target| activities.iter().any(|activity| activity.sdg.contains(&target.code)))
        .map(|target| {
            (target.code.to_string(), format!("{} · {}", target.code, target.label.get(lang)))
        })
        .collect()
}

fn gcm(plan: &Plan, lang: Lang, activities: &[&Activity]) -> Vec<(String, String)> {
    plan.gcm
        .iter()
        .filter(|objective| activities.iter().any(|a| a.gcm.contains(&objective.code)))
        .map(|objective| {
            let label = format!("{} · {}", objective.code, objective.label.get(lang));
            (objective.code.to_string(), label)
        })
        .collect()
}
