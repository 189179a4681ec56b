//! What each institution leads and shares.

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::institution::Load;
use vigia_gallery::ChartName;
use vigia_i18n::t;

use crate::components::kept::kept;
use crate::components::page_meta::PageMeta;
use crate::components::plan_chart::plan_chart;
use crate::visit::{Place, Visit, visit};

/// The institutions with what they carry and how it stands.
#[component]
pub fn InstitutionsPage() -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let rows = visit
        .plan()
        .agencies
        .iter()
        .map(|agency| institution_row(&visit, &visit.view.load(agency)))
        .collect_view();
    let title = t!(lang, "nav-institutions");
    view! {
        <Title text=title.clone() />
        <PageMeta title=title.clone() description=t!(lang, "institutions-lead") />
        <header class="page-head">
            <p class="over">{visit.plan().short_title.get(lang).to_owned()}</p>
            <h1>{title}</h1>
            <p class="lead">{t!(lang, "institutions-lead")}</p>
        </header>
        <div class="table-wrap">
            <table class="plain cards-on-phone">
                <caption class="hidden">{t!(lang, "institutions-lead")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t!(lang, "column-institution")}</th>
                        <th scope="col" class="num">{t!(lang, "column-leads")}</th>
                        <th scope="col" class="num">{t!(lang, "column-shares")}</th>
                        <th scope="col" class="num">{t!(lang, "column-done")}</th>
                        <th scope="col" class="num">{t!(lang, "column-late")}</th>
                        <th scope="col" class="num">{t!(lang, "column-never")}</th>
                        <th scope="col" class="num">{t!(lang, "column-owed")}</th>
                        <th scope="col" class="num">{t!(lang, "column-progress")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p class="no-print">
            <a href=visit.href(Place::Compare)>{t!(lang, "compare-institutions")}</a>
        </p>
        {kept(&visit, "institutions/charts", || charts(&visit))}
    }
}

/// What the table says, to be seen at a glance.
fn charts(visit: &Visit) -> impl IntoView + use<> {
    view! {
        <div class="grid">
            {plan_chart(visit, ChartName::Institutions)}
            {plan_chart(visit, ChartName::StatusByInstitution)}
            {plan_chart(visit, ChartName::InstitutionChange)}
        </div>
    }
}

fn institution_row(visit: &Visit, load: &Load<'_>) -> impl IntoView + use<> {
    let lang = visit.lang;
    let agency = load.agency;
    let progress = load
        .progress
        .as_ref()
        .map_or_else(|| "–".to_owned(), |progress| vigia_i18n::percent(lang, progress.actual));
    let late = if load.late > 0 { "num late" } else { "num" };
    view! {
        <tr>
            <th scope="row">
                <a href=visit.href(
                    Place::Institution(&agency.code),
                )>{agency.name.get(lang).to_owned()}</a>
                <small>
                    {agency.code.to_string()} " · "
                    {vigia_i18n::membership(lang, agency.membership)}
                </small>
            </th>
            <td class="num" data-label=t!(lang, "column-leads")>{load.leads}</td>
            <td class="num" data-label=t!(lang, "column-shares")>{load.shares}</td>
            <td class="num" data-label=t!(lang, "column-done")>{load.done}</td>
            <td class=late data-label=t!(lang, "column-late")>{load.late}</td>
            <td class="num" data-label=t!(lang, "column-never")>{load.never_reported}</td>
            <td class="num" data-label=t!(lang, "column-owed")>{load.owed}</td>
            <td class="num" data-label=t!(lang, "column-progress")>{progress}</td>
        </tr>
    }
}
