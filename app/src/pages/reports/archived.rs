//! The reports that were archived.

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_i18n::t;

use super::form_name;
use crate::components::card_table::{Heading, card_table};
use crate::visit::{Brought, Place, Visit, visit};

/// The last reports that were archived, each with its permanent link.
#[component]
pub fn ArchivePage() -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let title = t!(lang, "archive-title");
    view! {
        <Title text=title.clone() />
        <header class="page-head">
            <p class="over">
                <a href=visit.href(Place::Reports)>{t!(lang, "reports-title")}</a>
            </p>
            <h1>{title}</h1>
            <p class="lead">{t!(lang, "archive-lead")}</p>
        </header>
        {list(&visit)}
    }
}

fn list(visit: &Visit) -> AnyView {
    let lang = visit.lang;
    let archived: &[_] = match &visit.brought {
        Brought::Reports(archived) => archived,
        Brought::Nothing
        | Brought::Imports(_)
        | Brought::Import(_)
        | Brought::Report(_, _)
        | Brought::Tokens(_, _) => &[],
    };
    if archived.is_empty() {
        return view! { <p>{t!(lang, "archive-empty")}</p> }.into_any();
    }
    let rows = archived
        .iter()
        .map(|report| {
            let name = form_name(lang, &report.form);
            let day = vigia_i18n::day(lang, report.day);
            view! {
                <tr>
                    <th scope="row" data-label=t!(lang, "archive-column-report")>
                        <a href=visit.href(Place::Report(&report.id))>{name}</a>
                    </th>
                    <td data-label=t!(lang, "imprint-day")>{day}</td>
                    <td data-label=t!(lang, "imprint-revision") class="num">
                        {report.revision}
                    </td>
                    <td data-label=t!(lang, "imprint-filter")>{report.filter.clone()}</td>
                </tr>
            }
        })
        .collect_view();
    let headings = vec![
        Heading::Words(t!(lang, "archive-column-report")),
        Heading::Words(t!(lang, "imprint-day")),
        Heading::Number(t!(lang, "imprint-revision")),
        Heading::Words(t!(lang, "imprint-filter")),
    ];
    card_table("archived", t!(lang, "archive-title"), headings, rows).into_any()
}
