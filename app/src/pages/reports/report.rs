//! One archived report.

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::Lang;
use vigia_i18n::t;
use vigia_store::archive::{Archived, Download};

use super::form_name;
use crate::pages::NotFoundPage;
use crate::visit::{Brought, Place, Visit, visit};

/// What an archived report is, how to cite it and how to check it.
#[component]
pub fn ReportPage() -> impl IntoView {
    let visit = visit();
    match &visit.brought {
        Brought::Report(report, downloads) => page(&visit, report, downloads).into_any(),
        Brought::Nothing
        | Brought::Imports(_)
        | Brought::Import(_)
        | Brought::Reports(_)
        | Brought::Tokens(_, _) => view! { <NotFoundPage /> }.into_any(),
    }
}

fn page(visit: &Visit, report: &Archived, downloads: &[Download]) -> impl IntoView + use<> {
    let lang = visit.lang;
    let name = form_name(lang, &report.form);
    let day = vigia_i18n::day_long(lang, report.day);
    let address = visit.href(Place::Report(&report.id));
    let file = format!("{address}/{}", report.file_name);
    let link = format!("{}{address}", visit.origin);
    let citation = t!(
        lang,
        "imprint-citation",
        title = visit.plan().title.get(lang),
        day = day.as_str(),
        revision = report.revision,
        address = link.as_str(),
    );
    let size = vigia_i18n::integer(lang, report.bytes / 1024 + 1);
    let check = format!("{}  {}", report.hash, report.file_name);
    let facts = [
        (t!(lang, "imprint-day"), day.clone()),
        (t!(lang, "imprint-revision"), report.revision.to_string()),
        (t!(lang, "imprint-filter"), report.filter.clone()),
        (t!(lang, "reports-language"), t!(lang_of(report), "language-name")),
        (t!(lang, "report-size"), t!(lang, "report-kilobytes", size = size)),
        (t!(lang, "imprint-fingerprint"), report.fingerprint.clone()),
        (t!(lang, "report-checksum"), check),
        (t!(lang, "imprint-cite"), citation),
    ];
    let facts = facts
        .into_iter()
        .map(|(label, value)| {
            view! {
                <dt>{label}</dt>
                <dd>{value}</dd>
            }
        })
        .collect_view();
    let has_moved_on = report.revision != visit.plan().revision;
    view! {
        <Title text=name.clone() />
        <header class="page-head">
            <p class="over">
                <a href=visit.href(Place::Report(super::ARCHIVE))>{t!(lang, "archive-title")}</a>
            </p>
            <h1>{name}</h1>
            <p class="lead">{t!(lang, "report-lead")}</p>
        </header>
        <div class="actions no-print">
            <a class="button primary" href=file download="">
                {t!(lang, "reports-download")}
            </a>
        </div>
        <dl class="facts report-facts">{facts}</dl>
        {has_moved_on.then(|| again(visit, report))}
        {visit.viewer.runs_the_plan().then(|| log(visit, downloads))}
    }
}

/// The language in which a report was made.
fn lang_of(report: &Archived) -> Lang {
    report.lang.parse().unwrap_or_default()
}

/// That the plan has changed since, and the way to a report of today.
fn again(visit: &Visit, report: &Archived) -> impl IntoView + use<> {
    let lang = visit.lang;
    let Archived { form, query, .. } = report;
    let in_lang = lang_of(report);
    let address = format!("{}?form={form}&lang={in_lang}&{query}", visit.href(Place::Reports));
    view! {
        <p class="help">
            {t!(lang, "report-moved-on", revision = visit.plan().revision)} " "
            <a href=address>{t!(lang, "report-again")}</a>
        </p>
    }
}

/// How often it was taken along, and by whom.
fn log(visit: &Visit, downloads: &[Download]) -> impl IntoView + use<> {
    let lang = visit.lang;
    let items = downloads
        .iter()
        .map(|download| {
            let by = if download.by == "public" {
                t!(lang, "report-taken-by-public")
            } else {
                download.by.clone()
            };
            view! { <li>{by}</li> }
        })
        .collect_view();
    view! {
        <section>
            <h2>{t!(lang, "report-downloads", count = downloads.len())}</h2>
            <ul>{items}</ul>
        </section>
    }
}
