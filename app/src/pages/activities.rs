//! Every activity of the plan.

use http::StatusCode;
use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::view::Row;
use vigia_i18n::t;

use crate::components::export_links::ExportLinks;
use crate::components::filter_fields::{RESULTS, filter_faults, filter_form};
use crate::components::matrix::{count, matrix};
use crate::visit::{read_filter, visit};

/// The whole matrix with its filters.
#[component]
pub fn ActivitiesPage() -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let (filter, faults) = read_filter(&visit.query);
    if !faults.is_empty() {
        visit.answer(StatusCode::BAD_REQUEST);
    }
    let rows: Vec<Row<'_>> = visit.view.rows().collect();
    let chosen: Vec<Row<'_>> =
        rows.iter().copied().filter(|row| filter.accepts(visit.plan(), *row)).collect();
    let activities: Vec<_> = rows.iter().map(|row| row.activity).collect();
    let title = t!(lang, "nav-activities");
    view! {
        <Title text=title.clone() />
        <header class="page-head">
            <p class="over">{visit.plan().short_title.get(lang).to_owned()}</p>
            <h1>{title}</h1>
        </header>
        <section class="no-print" aria-label=t!(lang, "filter-heading")>
            {filter_form(&visit, &filter, &activities)}
        </section>
        {filter_faults(lang, &faults)}
        <section id=RESULTS aria-label=t!(lang, "matrix-caption")>
            {count(chosen.len(), rows.len())}
            {(!chosen.is_empty()).then(|| view! { {matrix(&visit, &chosen)} <ExportLinks /> })}
        </section>
    }
}
