//! The matrix of an axis.

use http::StatusCode;
use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::axis::Axis;
use vigia_domain::fulfilment::Fulfilment;
use vigia_domain::view::{Distribution, Row, roll_up};
use vigia_gallery::{ChartName, Scene, chart};
use vigia_i18n::t;

use super::NotFoundPage;
use crate::components::chart::{ProgressBullet, StatusBar, axis_class, axis_ink};
use crate::components::chart_figure::chart_figure;
use crate::components::explain::{ExplainRollUp, FulfilmentRates};
use crate::components::export_links::ExportLinks;
use crate::components::filter_fields::{RESULTS, filter_faults, filter_form};
use crate::components::kept::kept;
use crate::components::matrix::{count, matrix};
use crate::components::page_meta::PageMeta;
use crate::visit::{Visit, read_filter, visit};

/// An axis: its progress, its matrix with filters, its curve through time.
#[component]
pub fn AxisPage() -> impl IntoView {
    let visit = visit();
    let axis = super::code("axis").and_then(|code| visit.plan().axis(&code).cloned());
    match axis {
        Some(axis) => page(&visit, &axis).into_any(),
        None => view! { <NotFoundPage /> }.into_any(),
    }
}

fn page(visit: &Visit, axis: &Axis) -> impl IntoView + use<> {
    let lang = visit.lang;
    let (filter, faults) = read_filter(&visit.query);
    if !faults.is_empty() {
        visit.answer(StatusCode::BAD_REQUEST);
    }
    let rows: Vec<Row<'_>> = visit.view.rows_of(&axis.code).collect();
    let chosen: Vec<Row<'_>> =
        rows.iter().copied().filter(|row| filter.accepts(visit.plan(), *row)).collect();
    let activities: Vec<_> = rows.iter().map(|row| row.activity).collect();
    let name = format!("{}. {}", axis.numeral(), axis.name.get(lang));
    view! {
        <Title text=name.clone() />
        <PageMeta title=name.clone() description=axis.scope.get(lang).to_owned() />
        <div class=axis_class(axis)>
            <header class="page-head">
                <p class="over">{visit.plan().short_title.get(lang).to_owned()}</p>
                <h1>{name}</h1>
                <p class="lead">{axis.scope.get(lang).to_owned()}</p>
            </header>
            {kept(visit, format!("standing/{}", axis.code), || standing(visit, axis, &rows))}
            <section class="no-print" aria-label=t!(lang, "filter-heading")>
                {filter_form(visit, &filter, &activities)}
            </section>
            {filter_faults(lang, &faults)}
            <section id=RESULTS aria-label=t!(lang, "matrix-caption")>
                {count(chosen.len(), rows.len())}
                {(!chosen.is_empty())
                    .then(|| {
                        let about = ("axis", axis.code.to_string());
                        view! { {matrix(visit, &chosen)} <ExportLinks about=about /> }
                    })}
            </section>
            {kept(visit, format!("charts/{}", axis.code), || charts(visit, axis))}
        </div>
    }
}

/// The progress of the axis through time, and how its programmes stand.
fn charts(visit: &Visit, axis: &Axis) -> impl IntoView + use<> {
    let scene = Scene { axis: Some(axis), ..Scene::new(&visit.view, visit.lang) };
    let parameters = [("axis", axis.code.as_str())];
    let figure = |name| chart_figure(visit, &chart(name, scene), &parameters);
    view! {
        <div class="spaced">
            {figure(ChartName::Progress)} {figure(ChartName::StatusByProgramme)}
        </div>
    }
}

fn standing(visit: &Visit, axis: &Axis, rows: &[Row<'_>]) -> impl IntoView + use<> {
    let lang = visit.lang;
    let distribution = Distribution::of(rows.iter().copied());
    let fulfilment = Fulfilment::of(rows.iter().map(|row| row.standing));
    let progress = roll_up(rows.iter().copied()).map(|progress| {
        view! {
            <div>
                <h2>{t!(lang, "kpi-progress")}</h2>
                <p class="figures">
                    <b>{vigia_i18n::percent(lang, progress.actual)}</b>
                    {t!(
                        lang,
                        "progress-expected-value",
                        percent = vigia_i18n::percent(lang, progress.expected),
                    )}
                </p>
                <ProgressBullet
                    id="axis-bullet".to_owned()
                    roll_up=progress.clone()
                    ink=axis_ink(axis)
                />
                <ExplainRollUp roll_up=progress />
            </div>
        }
    });
    view! {
        <section class="card axis-standing">
            {progress} <div>
                <h2>{t!(lang, "chart-status-title")}</h2>
                <StatusBar id="axis-status".to_owned() distribution=distribution />
            </div> <div>
                <h2>{t!(lang, "fulfilment-heading")}</h2>
                <FulfilmentRates fulfilment=fulfilment />
            </div>
        </section>
    }
}
