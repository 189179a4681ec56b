//! The same figures as files.

use std::collections::BTreeMap;

use leptos::prelude::*;
use vigia_i18n::t;

use crate::visit::{FILTER, Place, visit};

/// The files that a page offers, by their names.
const FILES: [(&str, &str); 3] =
    [("report.pdf", "PDF"), ("matrix.xlsx", "Excel"), ("activities.csv", "CSV")];

/// The file that holds one axis or one institution on one page.
pub const BRIEF: &str = "brief.pdf";

/// What a page shows as files, narrowed as the page is, what it is about on one
/// page, and the way to a report of one's own.
#[component]
pub fn ExportLinks(
    /// What the page is about, as parameters: the axis or the institution.
    #[prop(optional)]
    about: Option<(&'static str, String)>,
) -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    // A brief is about the whole of one thing, however the page is narrowed.
    let brief = about.as_ref().map(|(name, value)| {
        let href = visit.export_file(BRIEF, &[(*name, value.as_str())]);
        view! {
            <li>
                <a href=href rel="nofollow">
                    {t!(lang, "form-brief")}
                </a>
            </li>
        }
    });
    let mut chosen: BTreeMap<String, String> = visit.query.clone();
    chosen.retain(|name, value| FILTER.contains(&name.as_str()) && !value.is_empty());
    chosen.extend(about.map(|(name, value)| (name.to_owned(), value)));
    let parameters: Vec<(&str, &str)> =
        chosen.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let links = FILES
        .into_iter()
        .map(|(file, name)| {
            let href = visit.export_file(file, &parameters);
            view! {
                <li>
                    <a href=href rel="nofollow">
                        {name}
                    </a>
                </li>
            }
        })
        .collect_view();
    let builder = visit.href_with(Place::Reports, &parameters);
    view! {
        <nav class="export-links no-print" aria-label=t!(lang, "export-label")>
            <span>{t!(lang, "export-label")}</span>
            <ul>
                {links} {brief} <li>
                    <a href=builder>{t!(lang, "export-builder")}</a>
                </li>
            </ul>
        </nav>
    }
}
