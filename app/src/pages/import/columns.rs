//! What the columns of a matrix hold: guessed or remembered, to be corrected.

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::{Lang, day};
use vigia_exchange::matrix::Field;
use vigia_exchange::matrix::layout::{ColumnLayout, SheetLayout};
use vigia_i18n::t;

use super::cells::letters;
use super::fields::{Group, groups};
use super::{Origin, Step, fault, for_secretariat, form, gone, step, typed};
use crate::components::card_table::{Heading, card_table};
use crate::components::field::{SelectField, TextField};
use crate::components::notice::Refused;
use crate::visit::{Place, Visit};

/// The most letters of a value that are shown.
const SAMPLE: usize = 60;

/// How many values of a column are shown.
const SAMPLES: usize = 3;

/// Each column of each sheet with its first values and what it holds.
#[component]
pub fn ImportPage() -> impl IntoView {
    for_secretariat(|visit| match step(visit) {
        Some(step) => page(visit, &step).into_any(),
        None => gone(visit).into_any(),
    })
}

fn page(visit: &Visit, step: &Step) -> impl IntoView + use<> {
    let lang = visit.lang;
    let origin = match step.origin {
        Origin::Guessed => t!(lang, "import-origin-guessed"),
        Origin::Remembered => t!(lang, "import-origin-remembered"),
        Origin::Chosen => t!(lang, "import-origin-chosen"),
    };
    let found = step.layout.sheets.iter().flat_map(|sheet| &sheet.columns);
    let found = found.filter_map(|column| column.field);
    let chosen = step.mapping.0.values().flat_map(|fields| fields.values().copied());
    let groups = groups(lang, visit.plan().period, found.chain(chosen));
    let sheets = step
        .layout
        .sheets
        .iter()
        .enumerate()
        .map(|(place, of)| sheet(lang, step, &groups, place, of))
        .collect_view();
    let title = t!(lang, "import-columns-title", file = step.upload.file_name.as_str());
    view! {
        <Title text=title.clone() />
        <header class="page-head">
            <p class="over">
                <a href=visit.href(Place::Imports)>{t!(lang, "import-title")}</a>
                " · "
                {t!(lang, "import-step", step = 2, steps = 3)}
            </p>
            <h1>{title}</h1>
            <p class="lead">{t!(lang, "import-columns-lead")}</p>
        </header>
        <Refused />
        {faults(lang, step)}
        <p class="note" id="origin">
            {origin}
        </p>
        <form
            class="import-columns"
            method="post"
            action=visit.href(Place::Import(&step.upload.id))
        >
            {about(visit, step)}
            {sheets}
            <div class="actions">
                <button class="primary">{t!(lang, "import-columns-submit")}</button>
            </div>
        </form>
    }
}

/// What stands in the way of reading the file by these columns.
fn faults(lang: Lang, step: &Step) -> impl IntoView + use<> {
    (!step.faults.is_empty()).then(|| {
        let items =
            step.faults.iter().map(|fault| view! { <li>{fault.words(lang)}</li> }).collect_view();
        view! {
            <div class="notice problem" role="alert">
                <p>{t!(lang, "import-columns-faults")}</p>
                <ul>{items}</ul>
            </div>
        }
    })
}

/// What the file does not say of itself.
fn about(visit: &Visit, step: &Step) -> impl IntoView + use<> {
    let lang = visit.lang;
    let reported_on =
        typed(visit, form::REPORTED_ON).unwrap_or_else(|| day::write(step.choices.reported_on));
    let file_lang = typed(visit, form::LANG).unwrap_or_else(|| step.choices.lang.code().to_owned());
    let langs = Lang::ALL
        .map(|of| {
            let name = match of {
                Lang::Es => t!(lang, "import-lang-es"),
                Lang::En => t!(lang, "import-lang-en"),
            };
            (of.code().to_owned(), name)
        })
        .to_vec();
    view! {
        <section class="card">
            <h2>{t!(lang, "import-about-heading")}</h2>
            <TextField
                name=form::REPORTED_ON
                label=t!(lang, "import-reported-on")
                value=reported_on
                hint=t!(lang, "import-reported-on-hint")
                fault=fault(visit, form::REPORTED_ON)
            />
            <SelectField
                name=form::LANG
                label=t!(lang, "import-file-lang")
                options=langs
                value=file_lang
                fault=fault(visit, form::LANG)
            />
        </section>
    }
}

fn sheet(
    lang: Lang,
    step: &Step,
    groups: &[Group],
    place: usize,
    sheet: &SheetLayout,
) -> impl IntoView + use<> {
    let chosen = step.mapping.0.get(&sheet.sheet);
    let rows = sheet
        .columns
        .iter()
        .map(|column| {
            let chosen = chosen.and_then(|fields| fields.get(&column.column)).copied();
            row(lang, groups, form::column_field(place, column.column), column, chosen)
        })
        .collect_view();
    let headings = vec![
        Heading::Words(t!(lang, "import-column-letter")),
        Heading::Words(t!(lang, "import-column-heading")),
        Heading::Words(t!(lang, "import-column-samples")),
        Heading::Words(t!(lang, "import-column-field")),
    ];
    let heading = t!(lang, "import-sheet", sheet = sheet.sheet.as_str());
    let header = sheet.header + 1;
    view! {
        <section class="spaced">
            <h2>{heading.clone()}</h2>
            <p class="note">{t!(lang, "import-sheet-header", row = header)}</p>
            {card_table("columns", heading, headings, rows)}
        </section>
    }
}

fn row(
    lang: Lang,
    groups: &[Group],
    name: String,
    column: &ColumnLayout,
    chosen: Option<Field>,
) -> impl IntoView + use<> {
    let letters = letters(column.column);
    let options = groups
        .iter()
        .map(|group| {
            let options = group
                .fields
                .iter()
                .map(|field| {
                    let selected = chosen == Some(*field);
                    view! {
                        <option value=form::word(*field) selected=selected>
                            {field.heading(lang)}
                        </option>
                    }
                })
                .collect_view();
            view! { <optgroup label=group.label.clone()>{options}</optgroup> }
        })
        .collect_view();
    let label = t!(
        lang,
        "import-column-label",
        column = letters.as_str(),
        heading = column.heading.as_str()
    );
    let unknown = column.field.is_none().then(|| {
        view! { <small>{t!(lang, "import-column-unknown")}</small> }
    });
    view! {
        <tr>
            <th scope="row">{t!(lang, "import-column-name", column = letters)}</th>
            <td data-label=t!(lang, "import-column-heading")>
                <span>{column.heading.clone()} {unknown}</span>
            </td>
            <td data-label=t!(lang, "import-column-samples")>
                <span>{samples(column)}</span>
            </td>
            <td data-label=t!(lang, "import-column-field")>
                <div class="field">
                    <label class="hidden" for=name.clone()>
                        {label}
                    </label>
                    <select id=name.clone() name=name>
                        <option value="" selected=chosen.is_none()>
                            {t!(lang, "import-column-none")}
                        </option>
                        {options}
                    </select>
                </div>
            </td>
        </tr>
    }
}

fn samples(column: &ColumnLayout) -> String {
    let samples: Vec<String> = column.samples.iter().take(SAMPLES).map(|s| short(s)).collect();
    samples.join(" · ")
}

fn short(text: &str) -> String {
    match text.char_indices().nth(SAMPLE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_value_is_cut_between_letters() {
        assert_eq!(short("Capacitación"), "Capacitación");
        let long = "ñ".repeat(SAMPLE + 1);
        assert_eq!(short(&long).chars().count(), SAMPLE + 1);
    }
}
