//! Where a matrix is sent, and those that were imported.

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_i18n::t;
use vigia_store::import::ImportRecord;

use super::for_secretariat;
use crate::components::card_table::{Heading, card_table};
use crate::components::file_field::FileField;
use crate::components::notice::{Done, Refused};
use crate::visit::{Brought, Place, Visit};

/// The form for a matrix, and the imports with the way back from each.
#[component]
pub fn ImportsPage() -> impl IntoView {
    for_secretariat(|visit| page(visit).into_any())
}

fn page(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let imports: &[ImportRecord] =
        if let Brought::Imports(imports) = &visit.brought { imports } else { &[] };
    let done = done(visit, imports).map(|message| view! { <Done message=message /> });
    let title = t!(lang, "import-title");
    view! {
        <Title text=title.clone() />
        {done}
        <header class="page-head">
            <h1>{title}</h1>
            <p class="lead">{t!(lang, "import-lead")}</p>
        </header>
        <Refused />
        {upload_form(visit)}
        {table(visit, imports)}
        <section class="card no-print">
            <h2>{t!(lang, "figures-title")}</h2>
            <p>
                <a href=visit.href(Place::FiguresUpload)>{t!(lang, "figures-open")}</a>
            </p>
        </section>
    }
}

/// What was just imported or undone.
fn done(visit: &Visit, imports: &[ImportRecord]) -> Option<String> {
    let lang = visit.lang;
    let named = |name: &str| {
        let id = visit.query.get(name)?;
        imports.iter().find(|import| import.id == *id)
    };
    let applied = named("applied").map(|import| {
        t!(
            lang,
            "import-done-applied",
            file = import.file_name.as_str(),
            created = import.created,
            changed = import.changed,
        )
    });
    applied.or_else(|| {
        named("undone")
            .map(|import| t!(lang, "import-done-undone", file = import.file_name.as_str()))
    })
}

fn upload_form(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let matrix = format!("/api/v1/plans/{}/export/matrix.xlsx?lang={lang}", visit.plan().code);
    view! {
        <section class="card form-card">
            <h2>{t!(lang, "import-upload-heading")}</h2>
            <p class="note">
                {t!(lang, "import-upload-note")} " "
                <a href=matrix download="">
                    {t!(lang, "import-download-matrix")}
                </a>
            </p>
            <form method="post" action=visit.href(Place::Imports) enctype="multipart/form-data">
                <FileField
                    label=t!(lang, "import-file")
                    hint=t!(lang, "import-file-hint")
                />
                <div class="actions">
                    <button class="primary">{t!(lang, "import-upload")}</button>
                </div>
            </form>
        </section>
    }
}

fn table(visit: &Visit, imports: &[ImportRecord]) -> impl IntoView + use<> {
    let lang = visit.lang;
    let heading = t!(lang, "import-list-heading");
    if imports.is_empty() {
        return view! {
            <section class="spaced">
                <h2>{heading}</h2>
                <p>{t!(lang, "import-list-none")}</p>
            </section>
        }
        .into_any();
    }
    let headings = vec![
        Heading::Words(t!(lang, "import-column-file")),
        Heading::Words(t!(lang, "import-column-day")),
        Heading::Number(t!(lang, "import-column-created")),
        Heading::Number(t!(lang, "import-column-changed")),
        Heading::Words(t!(lang, "column-status")),
    ];
    let rows = imports.iter().map(|import| row(visit, import)).collect_view();
    view! {
        <section class="spaced">
            <h2>{heading.clone()}</h2>
            {card_table("imports", heading, headings, rows)}
        </section>
    }
    .into_any()
}

fn row(visit: &Visit, import: &ImportRecord) -> impl IntoView + use<> {
    let lang = visit.lang;
    let (class, state) = match import.undone {
        None => ("badge validated", t!(lang, "import-state-applied")),
        Some(_) => ("badge returned", t!(lang, "import-state-undone")),
    };
    let undo = import.undone.is_none().then(|| undo(visit, import));
    view! {
        <tr>
            <th scope="row">
                {import.file_name.clone()} <small>{visit.names(&import.actor)}</small>
            </th>
            <td data-label=t!(lang, "import-column-day")>
                <span>{vigia_i18n::day(lang, import.day)}</span>
            </td>
            <td class="num" data-label=t!(lang, "import-column-created")>
                <span>{import.created}</span>
            </td>
            <td class="num" data-label=t!(lang, "import-column-changed")>
                <span>{import.changed}</span>
            </td>
            <td data-label=t!(lang, "column-status")>
                <span class=class>{state}</span>
                {undo}
            </td>
        </tr>
    }
}

/// The way back, with what it does before it is done.
fn undo(visit: &Visit, import: &ImportRecord) -> impl IntoView + use<> {
    let lang = visit.lang;
    let action = format!("{}/deshacer", visit.href(Place::Import(&import.id)));
    view! {
        <details class="undo no-print">
            <summary>
                {t!(lang, "import-undo")}
                <span class="hidden">" " {import.file_name.clone()}</span>
            </summary>
            <p>{t!(lang, "import-undo-note")}</p>
            <form method="post" action=action>
                <button>{t!(lang, "import-undo-confirm")}</button>
            </form>
        </details>
    }
}
