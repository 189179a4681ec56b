//! Every row of a matrix with what becomes of it.

use std::collections::BTreeMap;

use leptos::prelude::*;
use vigia_domain::{AgencyCode, Lang};
use vigia_exchange::matrix::fault::Fault;
use vigia_exchange::matrix::proposal::FieldChange;
use vigia_exchange::matrix::{Field, Outcome, Proposal, Proposed, ProposedRow};
use vigia_i18n::t;

use super::Step;
use super::cells::row_of;
use super::shown::Shown;
use crate::components::card_table::{Heading, card_table};
use crate::visit::{Place, Visit};

/// How many rows a page shows.
const PAGE: usize = 200;

/// The name of the parameter that says which rows are shown.
const SHOWN: &str = "ver";

/// The name of the parameter that says which page of them.
const NUMBER: &str = "pagina";

/// The faults of rows, by sheet and row.
type Faults<'a> = BTreeMap<(&'a str, u32), Vec<&'a Fault>>;

/// The rows that the address asks for.
pub(super) fn rows(visit: &Visit, step: &Step, proposal: &Proposal) -> impl IntoView + use<> {
    let lang = visit.lang;
    let shown = visit.query.get(SHOWN).and_then(|word| Shown::from_word(word));
    let chosen: Vec<&ProposedRow> = proposal
        .rows
        .iter()
        .filter(|row| shown.is_none_or(|shown| Shown::of(&row.outcome) == shown))
        .collect();
    let pages = chosen.len().div_ceil(PAGE).max(1);
    let number = visit.query.get(NUMBER).and_then(|number| number.parse::<usize>().ok());
    let number = number.unwrap_or(1).clamp(1, pages);
    let faults = by_row(proposal);
    let items = chosen
        .iter()
        .skip((number - 1) * PAGE)
        .take(PAGE)
        .map(|of| row(visit, of, &faults))
        .collect_view();
    let heading = t!(lang, "import-rows-heading");
    let none = chosen.is_empty().then(|| view! { <p>{t!(lang, "import-rows-none")}</p> });
    let table = (!chosen.is_empty()).then(|| {
        let headings = vec![
            Heading::Words(t!(lang, "import-row-where")),
            Heading::Words(t!(lang, "import-row-activity")),
            Heading::Words(t!(lang, "import-row-outcome")),
            Heading::Words(t!(lang, "import-row-details")),
        ];
        card_table("import-rows", heading.clone(), headings, items)
    });
    view! {
        <section class="spaced" id="rows">
            <h2>{heading.clone()}</h2>
            {filters(visit, step, proposal, shown)}
            {none}
            {table}
            {turn(visit, step, shown, number, pages)}
        </section>
    }
}

fn by_row(proposal: &Proposal) -> Faults<'_> {
    let mut faults = Faults::new();
    for fault in &proposal.faults {
        if let Some(row) = row_of(&fault.cell) {
            faults.entry((fault.sheet.as_str(), row)).or_default().push(fault);
        }
    }
    faults
}

/// Links that narrow the rows to those of one outcome.
fn filters(
    visit: &Visit,
    step: &Step,
    proposal: &Proposal,
    chosen: Option<Shown>,
) -> impl IntoView + use<> {
    let lang = visit.lang;
    let link = |shown: Option<Shown>, label: String| {
        let current = (shown == chosen).then_some("true");
        view! {
            <li>
                <a href=address(visit, step, shown, 1) aria-current=current>
                    {label}
                </a>
            </li>
        }
    };
    let all = link(None, t!(lang, "import-count-all", count = proposal.rows.len()));
    let each = Shown::ALL
        .map(|shown| link(Some(shown), shown.counted(lang, shown.count(proposal))))
        .collect_view();
    view! {
        <nav class="import-filter no-print" aria-label=t!(lang, "import-rows-filter")>
            <ul>{all} {each}</ul>
        </nav>
    }
}

fn address(visit: &Visit, step: &Step, shown: Option<Shown>, number: usize) -> String {
    let number = number.to_string();
    let mut parameters = Vec::new();
    parameters.extend(shown.map(|shown| (SHOWN, shown.word())));
    if number != "1" {
        parameters.push((NUMBER, number.as_str()));
    }
    let page = visit.href_with(Place::ImportReview(&step.upload.id), &parameters);
    format!("{page}#rows")
}

/// The ways to the pages before and after.
fn turn(
    visit: &Visit,
    step: &Step,
    shown: Option<Shown>,
    number: usize,
    pages: usize,
) -> impl IntoView + use<> {
    let lang = visit.lang;
    let before = (number > 1).then(|| {
        let href = address(visit, step, shown, number - 1);
        view! {
            <a class="button" rel="prev" href=href>
                {t!(lang, "import-rows-before")}
            </a>
        }
    });
    let after = (number < pages).then(|| {
        let href = address(visit, step, shown, number + 1);
        view! {
            <a class="button" rel="next" href=href>
                {t!(lang, "import-rows-after")}
            </a>
        }
    });
    (pages > 1).then(|| {
        view! {
            <nav class="actions" aria-label=t!(lang, "import-rows-pages")>
                {before}
                <span>{t!(lang, "import-rows-page", page = number, pages = pages)}</span>
                {after}
            </nav>
        }
    })
}

fn row(visit: &Visit, row: &ProposedRow, faults: &Faults<'_>) -> impl IntoView + use<> {
    let lang = visit.lang;
    let shown = Shown::of(&row.outcome);
    let (class, sign) = match shown {
        Shown::Created => ("chip status-completed", "+"),
        Shown::Changed => ("chip status-in-progress", "→"),
        Shown::Left => ("chip status-not-started", "="),
        Shown::Faulty => ("chip overdue", "!"),
    };
    let details = match &row.outcome {
        Outcome::Created(proposed) => created(visit, proposed).into_any(),
        Outcome::Changed(_, changes) => changed(lang, changes).into_any(),
        Outcome::Left => ().into_any(),
        Outcome::Faulty => {
            let sheet = row.sheet.as_str();
            let of_rows = faults.range((sheet, row.row)..=(sheet, row.last_row));
            let of_rows: Vec<&Fault> = of_rows.flat_map(|(_, faults)| faults).copied().collect();
            faulty(lang, &of_rows)
        }
    };
    // An activity that is not created yet has no page.
    let code = row.code.as_ref().map(|code| match row.outcome {
        Outcome::Changed(..) | Outcome::Left => {
            view! { <a href=visit.href(Place::Activity(code))>{code.to_string()}</a> }.into_any()
        }
        Outcome::Created(_) | Outcome::Faulty => code.to_string().into_any(),
    });
    view! {
        <tr>
            <th scope="row">{place(lang, row)}</th>
            <td data-label=t!(lang, "import-row-activity")>
                <span>{code} " " {row.title.clone()}</span>
            </td>
            <td data-label=t!(lang, "import-row-outcome")>
                <span class=class>
                    <span aria-hidden="true">{sign}</span>
                    {shown.outcome(lang)}
                </span>
            </td>
            <td data-label=t!(lang, "import-row-details")>{details}</td>
        </tr>
    }
}

/// Where a row stands in the file, with those that go on with it.
fn place(lang: Lang, row: &ProposedRow) -> String {
    let sheet = row.sheet.as_str();
    let (first, last) = (row.row.to_string(), row.last_row.to_string());
    if first == last {
        t!(lang, "import-row-at", sheet = sheet, row = first)
    } else {
        t!(lang, "import-rows-at", sheet = sheet, first = first, last = last)
    }
}

/// What a new activity will be.
fn created(visit: &Visit, proposed: &Proposed) -> impl IntoView + use<> {
    let lang = visit.lang;
    let activity = &proposed.activity;
    let partners: Vec<&str> = activity.partners.iter().map(AgencyCode::as_str).collect();
    let mut values = vec![
        (Field::Programme, activity.programme.to_string()),
        (Field::Lead, activity.terms.lead.to_string()),
        (Field::Partners, partners.join(", ")),
        (Field::Start, vigia_i18n::day(lang, activity.start)),
        (Field::Deadline, vigia_i18n::day(lang, activity.terms.deadline)),
        (Field::Weight, activity.terms.weight.value().to_string()),
    ];
    values.extend(activity.budget.map(|budget| (Field::Budget, vigia_i18n::pesos(lang, budget))));
    if let Some(report) = &proposed.report {
        values.push((Field::Status, vigia_i18n::status(lang, report.progress.status())));
        let percent = report.progress.percent();
        values.extend(percent.map(|of| (Field::Percent, vigia_i18n::percent(lang, of))));
        values.push((Field::Notes, report.narrative.get(lang).to_owned()));
    }
    let items = values
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(field, value)| view! { <li><small>{field.heading(lang)}</small> {value}</li> })
        .collect_view();
    view! { <ul class="entries">{items}</ul> }
}

/// Each field before and after.
fn changed(lang: Lang, changes: &[FieldChange]) -> impl IntoView + use<> {
    let shown = |text: &str| {
        if text.is_empty() { t!(lang, "import-empty") } else { text.to_owned() }
    };
    let items = changes
        .iter()
        .map(|change| {
            view! {
                <li>
                    <small>{change.field.heading(lang)}</small>
                    <s>{shown(&change.from)}</s>
                    " → "
                    <b>{shown(&change.to)}</b>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="entries">{items}</ul> }
}

/// What is wrong with a row, where its cells say so.
fn faulty(lang: Lang, faults: &[&Fault]) -> AnyView {
    if faults.is_empty() {
        return view! { <span>{t!(lang, "import-row-faulty")}</span> }.into_any();
    }
    let items = faults
        .iter()
        .map(|fault| view! { <li><small>{fault.cell.clone()}</small> {fault.words(lang)}</li> })
        .collect_view();
    view! { <ul class="entries">{items}</ul> }.into_any()
}
