//! Where figures of an indicator are entered.

use std::collections::BTreeMap;

use http::StatusCode;
use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::account::Viewer;
use vigia_domain::indicator::breakdown::{Breakdown, Slot};
use vigia_domain::indicator::dimensions::Dimension;
use vigia_domain::indicator::{Indicator, Measure, Subject};
use vigia_domain::{Period, day};
use vigia_i18n::t;

use super::NotFoundPage;
use super::not_found::forbidden;
use crate::actions::PREFIX;
use crate::components::field::{SelectField, TextField};
use crate::components::notice::Refused;
use crate::islands::{EntryGrid, GridCell, GridRow, GridTable, GridWords};
use crate::visit::{Place, Visit, visit};

/// The form for the figures of one period and source, with a table for their
/// breakdown.
#[component]
pub fn EntryPage() -> impl IntoView {
    let visit = visit();
    let indicator = super::code("code").and_then(|code| visit.plan().indicator(&code).cloned());
    let Some(indicator) = indicator else { return view! { <NotFoundPage /> }.into_any() };
    match visit.viewer {
        Viewer::Public => {
            visit.send_to_sign_in();
            ().into_any()
        }
        Viewer::Account { .. } if visit.viewer.may_enter(&visit.internal, &indicator) => {
            page(&visit, &indicator).into_any()
        }
        Viewer::Account { .. } => forbidden(t!(visit.lang, "entry-not-yours")).into_any(),
    }
}

fn page(visit: &Visit, indicator: &Indicator) -> impl IntoView + use<> {
    let lang = visit.lang;
    let by = breakdown(visit);
    let name = indicator.name.get(lang).to_owned();
    let title = t!(lang, "entry-title", indicator = name);
    let crumb = format!("{} · {}", indicator.code, indicator.unit.get(lang));
    view! {
        <Title text=title.clone() />
        <header class="page-head">
            <p class="over">
                <a href=visit.href(Place::Indicator(&indicator.code))>{crumb}</a>
            </p>
            <h1>{title}</h1>
            <p class="lead">{t!(lang, "entry-lead")}</p>
        </header>
        {choose(visit, indicator, by)}
        <Refused />
        {form(visit, indicator, by)}
    }
}

/// The breakdown that was asked for, or that of a form that was refused.
fn breakdown(visit: &Visit) -> Breakdown {
    let typed = visit.rejected.as_ref().and_then(|rejected| rejected.field("by"));
    let asked = typed.or_else(|| visit.query.get("by").map(String::as_str)).unwrap_or_default();
    asked.parse().unwrap_or_else(|_| {
        visit.answer(StatusCode::BAD_REQUEST);
        Breakdown::Whole
    })
}

/// Another table: a form of its own, since it changes which cells there are.
fn choose(visit: &Visit, indicator: &Indicator, by: Breakdown) -> impl IntoView + use<> {
    let lang = visit.lang;
    let counts = indicator.measure == Measure::Count;
    counts.then(|| {
        let options = Breakdown::OFFERED
            .into_iter()
            .map(|offered| (offered.to_string(), name(visit, offered)))
            .collect();
        view! {
            <form class="filters no-print" method="get" action=visit.path.clone()>
                <SelectField
                    name="by"
                    label=t!(lang, "entry-by")
                    options=options
                    value=by.to_string()
                />
                <div class="actions">
                    <button>{t!(lang, "entry-change")}</button>
                </div>
            </form>
        }
    })
}

fn name(visit: &Visit, by: Breakdown) -> String {
    let lang = visit.lang;
    match by {
        Breakdown::Whole => t!(lang, "entry-by-nothing"),
        Breakdown::By(dimension) => vigia_i18n::dimension(lang, dimension),
        Breakdown::Cross(down, across) => format!(
            "{} × {}",
            vigia_i18n::dimension(lang, down),
            vigia_i18n::dimension(lang, across)
        ),
    }
}

fn form(visit: &Visit, indicator: &Indicator, by: Breakdown) -> impl IntoView + use<> {
    let lang = visit.lang;
    let typed = |field: &str| typed(visit, field);
    let fault = |field: &str| fault(visit, field);
    let sources = visit
        .plan()
        .sources
        .iter()
        .map(|source| (source.code.to_string(), format!("{} · {}", source.publisher, source.title)))
        .collect();
    let source = typed("source").unwrap_or_else(|| indicator.official_source.to_string());
    let published_on = typed("published_on").unwrap_or_else(|| day::write(visit.day()));
    let period = typed("period").unwrap_or_else(|| last_period(visit, indicator));
    let fraction = (indicator.measure != Measure::Count).then(|| {
        view! {
            <TextField
                name="numerator"
                label=t!(lang, "entry-numerator")
                value=typed("numerator").unwrap_or_default()
            />
            <TextField
                name="denominator"
                label=t!(lang, "entry-denominator")
                value=typed("denominator").unwrap_or_default()
                fault=fault("denominator")
            />
        }
    });
    let note = match indicator.subject {
        Subject::ProtectedPeople => {
            view! { <p class="note">{t!(lang, "entry-no-note")}</p> }.into_any()
        }
        Subject::Others => view! {
            <TextField
                name="note"
                label=t!(lang, "entry-note")
                value=typed("note").unwrap_or_default()
                hint=t!(lang, "entry-note-hint")
                fault=fault("note")
            />
        }
        .into_any(),
    };
    let entry = typed("entry").unwrap_or_else(|| visit.new_report_id.clone());
    view! {
        <form class="card form-card entry" method="post" action=format!("{PREFIX}/cifras")>
            <input type="hidden" name="page" value=visit.path.clone() />
            <input type="hidden" name="plan" value=visit.plan().code.to_string() />
            <input type="hidden" name="indicator" value=indicator.code.to_string() />
            <input type="hidden" name="entry" value=entry />
            <input type="hidden" name="by" value=by.to_string() />
            <TextField
                name="period"
                label=t!(lang, "entry-period")
                value=period
                hint=t!(lang, "entry-period-hint")
                fault=fault("period")
            />
            <SelectField
                name="source"
                label=t!(lang, "entry-source")
                options=sources
                value=source
                fault=fault("source")
            />
            <TextField
                name="published_on"
                label=t!(lang, "entry-published-on")
                value=published_on
                hint=t!(lang, "day-hint")
                fault=fault("published_on")
            />
            {fraction}
            <fieldset>
                <legend>{t!(lang, "entry-cells")}</legend>
                <EntryGrid words=words(visit) table=table(visit, by) />
            </fieldset>
            {note}
            <TextField
                name="evidence"
                label=t!(lang, "report-evidence")
                value=typed("evidence").unwrap_or_default()
                hint=t!(lang, "report-evidence-hint")
                fault=fault("evidence")
            />
            <p class="note">{t!(lang, "entry-corrects")}</p>
            <div class="actions">
                <button class="primary">{t!(lang, "entry-submit")}</button>
            </div>
        </form>
    }
}

/// The last period that is over, of the length in which values are due.
fn last_period(visit: &Visit, indicator: &Indicator) -> String {
    Period::around(indicator.frequency.kind(), visit.day())
        .and_then(Period::previous)
        .map(Period::code)
        .unwrap_or_default()
}

fn typed(visit: &Visit, field: &str) -> Option<String> {
    visit.rejected.as_ref()?.field(field).map(ToOwned::to_owned)
}

fn fault(visit: &Visit, field: &str) -> Option<String> {
    visit.rejected.as_ref()?.refusal.of_field(field).map(ToOwned::to_owned)
}

fn words(visit: &Visit) -> GridWords {
    let lang = visit.lang;
    GridWords {
        total: t!(lang, "entry-total"),
        running: t!(lang, "entry-running", sum = "{sum}"),
        left: t!(lang, "entry-left", left = "{left}"),
        over: t!(lang, "entry-over", over = "{over}"),
        matches: t!(lang, "entry-matches"),
        keys: t!(lang, "entry-keys"),
    }
}

fn table(visit: &Visit, by: Breakdown) -> GridTable {
    let rows: Vec<Vec<Slot>> = by.table();
    let (down, across) = match by {
        Breakdown::Whole => (None, None),
        Breakdown::By(down) => (Some(down), None),
        Breakdown::Cross(down, across) => (Some(down), Some(across)),
    };
    let heading = |slot: &Slot, dimension: Option<Dimension>| {
        let word = dimension.and_then(|dimension| slot.words.get(&dimension).zip(Some(dimension)));
        word.map(|(word, dimension)| vigia_i18n::dimension_word(visit.lang, dimension, word))
            .unwrap_or_default()
    };
    let columns = rows.first().into_iter().flatten().map(|slot| heading(slot, across)).collect();
    let rows = rows
        .iter()
        .map(|slots| GridRow {
            heading: slots.first().map(|slot| heading(slot, down)).unwrap_or_default(),
            cells: slots.iter().map(|slot| part(visit, slot)).collect(),
        })
        .collect();
    GridTable { caption: name(visit, by), columns, rows, total: total(visit) }
}

fn part(visit: &Visit, slot: &Slot) -> GridCell {
    let field = format!("cells[{}]", slot.name);
    GridCell {
        label: label(visit, &slot.words),
        value: typed(visit, &field).unwrap_or_default(),
        fault: fault(visit, &field),
        name: field,
    }
}

fn label(visit: &Visit, words: &BTreeMap<Dimension, String>) -> String {
    let words: Vec<String> = words
        .iter()
        .map(|(dimension, word)| vigia_i18n::dimension_word(visit.lang, *dimension, word))
        .collect();
    words.join(", ")
}

fn total(visit: &Visit) -> GridCell {
    GridCell {
        name: "total".to_owned(),
        label: t!(visit.lang, "entry-total"),
        value: typed(visit, "total").unwrap_or_default(),
        fault: fault(visit, "total"),
    }
}
