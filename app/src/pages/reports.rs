//! Reports: what they are to hold, and those that were archived.

mod archived;
mod builder;
mod chosen;
mod preview;
mod report;
mod tables;

use std::sync::Arc;

use http::StatusCode;
use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::Selection;
use vigia_domain::account::Viewer;
use vigia_i18n::t;

pub use archived::ArchivePage;
pub use report::ReportPage;

use crate::components::export_links::BRIEF;
use crate::components::filter_fields::filter_faults;
use crate::components::notice::{Problem, Refused};
use crate::components::page_meta::PageMeta;
use crate::visit::{Place, read_filter, visit};
use chosen::Chosen;

/// Whether a viewer may archive a report for good: whoever has an account, so
/// that strangers do not fill the archive.
#[must_use]
pub const fn may_archive(viewer: &Viewer) -> bool {
    match viewer {
        Viewer::Public => false,
        Viewer::Account { .. } => true,
    }
}

/// A form in which a report is built, seen before and taken along.
#[component]
pub fn ReportsPage() -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let (filter, faults) = read_filter(&visit.query);
    if !faults.is_empty() {
        visit.answer(StatusCode::BAD_REQUEST);
    }
    let chosen = Chosen::of(&visit, &filter);
    let selection = Selection::new(Arc::clone(&visit.view), filter);
    let title = t!(lang, "reports-title");
    let lead = t!(lang, "reports-lead");
    view! {
        <Title text=title.clone() />
        <PageMeta title=title.clone() description=lead.clone() />
        <header class="page-head">
            <p class="over">{visit.plan().short_title.get(lang).to_owned()}</p>
            <h1>{title}</h1>
            <p class="lead">{lead}</p>
            <p class="no-print">
                <a href=visit.href(Place::Report(ARCHIVE))>{t!(lang, "reports-archive")}</a>
            </p>
        </header>
        <Refused />
        {filter_faults(lang, &faults)}
        {chosen
            .has_lost_brief
            .then(|| view! { <Problem message=t!(lang, "reports-brief-lost") /> })}
        {builder::form(&visit, &selection, chosen)}
        {preview::section(&visit, &selection, chosen)}
    }
}

/// The part of the address under which archived reports are listed.
pub const ARCHIVE: &str = "archivo";

/// What a form is, in words.
fn form_name(lang: vigia_domain::Lang, form: &str) -> String {
    match form {
        "report.pdf" => t!(lang, "form-pdf"),
        "report.docx" => t!(lang, "form-docx"),
        "matrix.xlsx" => t!(lang, "form-xlsx"),
        "activities.csv" => t!(lang, "form-csv"),
        "iati.xml" => t!(lang, "form-iati"),
        BRIEF => t!(lang, "form-brief"),
        other => other.to_owned(),
    }
}
