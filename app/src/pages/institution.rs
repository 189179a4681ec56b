//! One institution.

mod brief;

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::agency::Agency;
use vigia_domain::view::Row;
use vigia_i18n::t;

use super::NotFoundPage;
use crate::components::export_links::ExportLinks;
use crate::components::matrix::matrix;
use crate::components::page_meta::PageMeta;
use crate::visit::{Place, Visit, visit};

/// What an institution leads and what it shares.
#[component]
pub fn InstitutionPage() -> impl IntoView {
    let visit = visit();
    let agency = super::code("code").and_then(|code| visit.plan().agency(&code).cloned());
    match agency {
        Some(agency) => page(&visit, &agency).into_any(),
        None => view! { <NotFoundPage /> }.into_any(),
    }
}

fn page(visit: &Visit, agency: &Agency) -> impl IntoView + use<> {
    let lang = visit.lang;
    let load = visit.view.load(agency);
    let led: Vec<Row<'_>> = visit.view.led_by(&agency.code).collect();
    let shared: Vec<Row<'_>> = visit.view.shared_by(&agency.code).collect();
    let name = agency.name.get(lang).to_owned();
    let summary = t!(
        lang,
        "institution-summary",
        leads = load.leads,
        shares = load.shares,
        done = load.done,
        late = load.late,
        owed = load.owed,
    );
    view! {
        <Title text=name.clone() />
        <PageMeta title=name.clone() description=summary.clone() />
        <header class="page-head">
            <p class="over">
                <a href=visit.href(Place::Institutions)>{t!(lang, "nav-institutions")}</a>
                " · "
                {agency.code.to_string()}
                " · "
                {vigia_i18n::membership(lang, agency.membership)}
            </p>
            <h1>{name}</h1>
            <p class="lead">{summary}</p>
        </header>
        {brief::brief(visit, &load)}
        {section(visit, "leads", t!(lang, "institution-leads"), &led)}
        {section(visit, "shares", t!(lang, "institution-shares"), &shared)}
        <ExportLinks about=("agency", agency.code.to_string()) />
    }
}

fn section(
    visit: &Visit,
    id: &'static str,
    heading: String,
    rows: &[Row<'_>],
) -> impl IntoView + use<> {
    let table = (!rows.is_empty()).then(|| matrix(visit, rows));
    table.map(|table| {
        view! {
            <section class="spaced" id=id>
                <h2>{heading}</h2>
                {table}
            </section>
        }
    })
}
