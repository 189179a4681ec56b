//! Reports: what they are to hold, and those that were archived.

mod archived;
mod builder;
mod preview;
mod report;

use std::sync::Arc;

use http::StatusCode;
use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::Selection;
use vigia_domain::account::Viewer;
use vigia_i18n::t;

pub use archived::ArchivePage;
pub use report::ReportPage;

use crate::components::filter_fields::filter_faults;
use crate::components::notice::Refused;
use crate::components::page_meta::PageMeta;
use crate::visit::{Place, Visit, read_filter, visit};

/// The forms of a report that a person chooses between, by the names of their
/// files.
pub const FORMS: [&str; 5] =
    ["report.pdf", "report.docx", "matrix.xlsx", "activities.csv", "iati.xml"];

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
        {builder::form(&visit, &selection)}
        {preview::section(&visit, &selection)}
    }
}

/// The part of the address under which archived reports are listed.
pub const ARCHIVE: &str = "archivo";

/// The form that was chosen: a report to read without one.
fn chosen_form(visit: &Visit) -> &'static str {
    let wanted = visit.query.get("form").map(String::as_str).unwrap_or_default();
    FORMS.into_iter().find(|form| *form == wanted).unwrap_or(FORMS[0])
}

/// What a form is, in words.
fn form_name(lang: vigia_domain::Lang, form: &str) -> String {
    match form {
        "report.pdf" => t!(lang, "form-pdf"),
        "report.docx" => t!(lang, "form-docx"),
        "matrix.xlsx" => t!(lang, "form-xlsx"),
        "activities.csv" => t!(lang, "form-csv"),
        "iati.xml" => t!(lang, "form-iati"),
        "brief.pdf" => t!(lang, "form-brief"),
        other => other.to_owned(),
    }
}
