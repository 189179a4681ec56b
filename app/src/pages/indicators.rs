//! Every indicator of the plan.

use http::StatusCode;
use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::Indicator;
use vigia_domain::indicator::achievement::{Gap, Outcome, Rating};
use vigia_gallery::{ChartName, Scene, chart};
use vigia_i18n::t;

use crate::components::chart_figure::chart_figure;
use crate::components::filter_fields::{RESULTS, filter_faults};
use crate::components::indicator_filters::{group_words, indicator_filters};
use crate::components::indicator_table::indicator_table;
use crate::components::kept::kept;
use crate::components::page_meta::PageMeta;
use crate::visit::{Place, RatingGroup, Visit, read_indicator_filter, visit};

/// The indicators by axis, how many stand in each band, and which are in none.
#[component]
pub fn IndicatorsPage() -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let (filter, faults) = read_indicator_filter(&visit.query);
    if !faults.is_empty() {
        visit.answer(StatusCode::BAD_REQUEST);
    }
    let bands = visit.plan().policy.bands;
    let rows: Vec<(&Indicator, Outcome<'_>)> = visit
        .plan()
        .indicators
        .iter()
        .map(|indicator| (indicator, indicator.outcome(bands, visit.day())))
        .collect();
    let ratings: Vec<Rating> = rows.iter().map(|(_, outcome)| outcome.rating).collect();
    let all = rows.len();
    let chosen: Vec<(&Indicator, Outcome<'_>)> = rows
        .into_iter()
        .filter(|(indicator, outcome)| filter.accepts(indicator, outcome.rating))
        .collect();
    let count = if all == 0 {
        t!(lang, "indicators-none")
    } else {
        t!(lang, "indicators-count", chosen = chosen.len(), all = all)
    };
    let title = t!(lang, "indicators-title");
    view! {
        <Title text=title.clone() />
        <PageMeta title=title.clone() description=t!(lang, "indicators-lead") />
        <header class="page-head">
            <p class="over">{visit.plan().short_title.get(lang).to_owned()}</p>
            <h1>{title}</h1>
            <p class="lead">{t!(lang, "indicators-lead")}</p>
        </header>
        {bands_section(&visit, &ratings)}
        <section class="no-print" aria-label=t!(lang, "filter-heading")>
            {indicator_filters(&visit, &filter)}
        </section>
        {filter_faults(lang, &faults)}
        <section id=RESULTS class="indicator-results" aria-label=t!(lang, "indicators-results")>
            <p class="count" role="status">
                {count}
            </p>
            {tables(&visit, &chosen)}
        </section>
        {kept(&visit, "indicators/panels", || figure(&visit, ChartName::Indicators))}
        {kept(&visit, "indicators/quadrant", || figure(&visit, ChartName::DoneAndWorking))}
    }
}

/// A chart of the whole plan, whatever indicators are listed.
fn figure(visit: &Visit, name: ChartName) -> impl IntoView + use<> {
    chart_figure(visit, &chart(name, Scene::new(&visit.view, visit.lang)), &[])
}

/// One table an axis; axes without a chosen indicator are left out.
fn tables(visit: &Visit, chosen: &[(&Indicator, Outcome<'_>)]) -> impl IntoView + use<> {
    visit
        .plan()
        .axes
        .iter()
        .filter_map(|axis| {
            let of_axis: Vec<(&Indicator, Outcome<'_>)> = chosen
                .iter()
                .filter(|(indicator, _)| indicator.axis == axis.code)
                .cloned()
                .collect();
            (!of_axis.is_empty()).then(|| indicator_table(visit, axis, &of_axis))
        })
        .collect_view()
}

fn bands_section(visit: &Visit, ratings: &[Rating]) -> impl IntoView + use<> {
    let lang = visit.lang;
    let bands = visit.plan().policy.bands;
    let cards = RatingGroup::ALL.map(|group| band_card(visit, group, ratings)).collect_view();
    view! {
        <section class="spaced" aria-label=t!(lang, "indicators-bands-heading")>
            <div class="grid kpis">{cards}</div>
            <p class="not-reporting-note">{not_reporting(visit, ratings)}</p>
            <p class="note">
                {t!(
                    lang,
                    "indicators-formula",
                    behind = vigia_i18n::number(lang, bands.behind_below()),
                    ahead = vigia_i18n::number(lang, bands.ahead_from()),
                )}
            </p>
        </section>
    }
}

fn band_card(visit: &Visit, group: RatingGroup, ratings: &[Rating]) -> impl IntoView + use<> {
    let lang = visit.lang;
    let count = ratings.iter().filter(|rating| RatingGroup::of(**rating) == group).count();
    let href = visit.href_with(Place::Indicators, &[("status", group.word())]);
    let class = format!("card kpi band-{}", group.word().replace('_', "-"));
    view! {
        <div class=class>
            <h2>{group_words(lang, group)}</h2>
            <p class="value">
                <a href=href>{count}</a>
                <small>{t!(lang, "indicators-of-total", total = ratings.len())}</small>
            </p>
        </div>
    }
}

/// How many indicators count in no band, and for want of what.
fn not_reporting(visit: &Visit, ratings: &[Rating]) -> String {
    let lang = visit.lang;
    let counts = Gap::ALL.map(|gap| {
        (gap, ratings.iter().filter(|rating| **rating == Rating::NotReporting(gap)).count())
    });
    let count: usize = counts.iter().map(|(_, count)| count).sum();
    if count == 0 {
        return t!(lang, "indicators-not-reporting-none");
    }
    let reasons: Vec<String> = counts
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(gap, count)| vigia_i18n::gap_count(lang, *gap, *count))
        .collect();
    t!(
        lang,
        "indicators-not-reporting-note",
        count = count,
        total = ratings.len(),
        reasons = reasons.join(", "),
    )
}
