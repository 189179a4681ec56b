//! One indicator with all that is known of it.

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::indicator::Subject;
use vigia_domain::{Indicator, IndicatorCode};
use vigia_i18n::t;

use super::NotFoundPage;
use crate::components::amend_target::AmendTargetForm;
use crate::components::band::IndicatorBandChip;
use crate::components::chart::axis_class;
use crate::components::chips::ProvenanceBadge;
use crate::components::corrections::corrections;
use crate::components::disagreements::disagreements;
use crate::components::figure::answer;
use crate::components::indicator_chart::indicator_chart;
use crate::components::indicator_explain::indicator_explain;
use crate::components::indicator_facts::indicator_facts;
use crate::components::notice::Done;
use crate::components::target_table::target_table;
use crate::visit::{Place, Visit, visit};

/// The SDG indicator that counts detected victims.
const DETECTED_VICTIMS: &str = "16.2.2";

/// How an indicator is doing, what each source says of it, and how its figures
/// are made.
#[component]
pub fn IndicatorPage() -> impl IntoView {
    let visit = visit();
    let code = super::code::<IndicatorCode>("code");
    let indicator = code.and_then(|code| visit.plan().indicator(&code));
    match indicator {
        Some(indicator) => page(&visit, indicator).into_any(),
        None => view! { <NotFoundPage /> }.into_any(),
    }
}

fn page(visit: &Visit, indicator: &Indicator) -> impl IntoView + use<> {
    let lang = visit.lang;
    let axis = visit.plan().axis(&indicator.axis);
    let outcome = indicator.outcome(visit.plan().policy.bands, visit.day());
    let enter =
        (visit.may_write() && visit.viewer.may_enter(&visit.internal, indicator)).then(|| {
            view! {
                <a class="button primary no-print" href=visit.href(Place::Entry(&indicator.code))>
                    {t!(lang, "entry-open")}
                </a>
            }
        });
    let sent = visit.query.contains_key("sent");
    let sent = sent.then(|| view! { <Done message=t!(lang, "entry-sent") /> });
    let amended = visit.query.get("done").is_some_and(|done| done == "amended");
    let amended = amended.then(|| view! { <Done message=t!(lang, "amended-done") /> });
    let may_amend =
        visit.may_write() && visit.viewer.runs_the_plan() && !indicator.targets.is_empty();
    let amend = may_amend.then(|| view! { <AmendTargetForm indicator=indicator.clone() /> });
    view! {
        <Title text=format!("{} {}", indicator.code, indicator.name.get(lang)) />
        <div class=axis.map(axis_class)>
            {sent} {amended}
            <header class="page-head">
                {crumbs(visit, indicator)}
                <h1>
                    <span class="code">{indicator.code.to_string()}</span>
                    " "
                    {indicator.name.get(lang).to_owned()}
                </h1>
                <p class="lead">{answer(visit, indicator, &outcome)}</p>
                <p class="chips">
                    <IndicatorBandChip rating=outcome.rating />
                    <ProvenanceBadge provenance=indicator.provenance />
                    <small>{t!(lang, "indicator-unit", unit = indicator.unit.get(lang))}</small>
                </p>
                {indicator_explain(visit, indicator, &outcome)}
                {enter}
            </header>
            {notes(visit, indicator)}
            {indicator_chart(visit, indicator, axis)}
            <div class="grid two">
                <div>
                    {disagreements(visit, indicator)} {target_table(visit, indicator)}
                    {amend}
                    {corrections(visit, indicator)}
                </div>
                <div>{indicator_facts(visit, indicator)}</div>
            </div>
        </div>
    }
}

fn crumbs(visit: &Visit, indicator: &Indicator) -> impl IntoView + use<> {
    let lang = visit.lang;
    let plan = visit.plan();
    let axis = plan.axis(&indicator.axis).map(|axis| {
        view! {
            " · "
            <a href=visit.href(
                Place::Axis(&axis.code),
            )>{format!("{}. {}", axis.numeral(), axis.name.get(lang))}</a>
        }
    });
    let programme = indicator.programme.as_ref().and_then(|code| plan.programme(code));
    let programme = programme.map(|programme| {
        let heading = t!(
            lang,
            "programme-heading",
            code = programme.code.to_string(),
            name = programme.name.get(lang),
        );
        view! { " · " {heading} }
    });
    view! {
        <p class="over">
            <a href=visit.href(Place::Indicators)>{t!(lang, "indicators-title")}</a>
            {axis}
            {programme}
        </p>
    }
}

/// What a reader must know before reading the figures.
fn notes(visit: &Visit, indicator: &Indicator) -> impl IntoView + use<> {
    let lang = visit.lang;
    let detection = indicator
        .sdg
        .iter()
        .any(|tag| tag.to_string() == DETECTED_VICTIMS)
        .then(|| t!(lang, "indicator-note-detection"));
    let suppression = match indicator.subject {
        Subject::ProtectedPeople => {
            let smallest = visit.plan().policy.smallest_cell.value();
            Some(t!(lang, "indicator-note-suppression", smallest = smallest))
        }
        Subject::Others => None,
    };
    let notes: Vec<_> =
        detection.into_iter().chain(suppression).map(|note| view! { <li>{note}</li> }).collect();
    (!notes.is_empty()).then(|| view! { <ul class="reading-notes">{notes}</ul> })
}
