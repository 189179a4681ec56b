//! Figures that were entered and wait for the secretariat.

use leptos::prelude::*;
use vigia_domain::account::Actor;
use vigia_domain::indicator::{Indicator, Observation};
use vigia_i18n::t;

use super::decision_form::DecisionForm;
use super::figure::figure as figure_words;
use crate::visit::{Place, Visit};

/// The entries that wait, each with what it holds and what stands now, to
/// validate or return as a whole.
pub fn entered(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let entries = visit.entries_to_review();
    let none = entries.is_empty().then(|| view! { <p>{t!(lang, "review-observations-none")}</p> });
    let items = entries
        .iter()
        .map(|(indicator, entry)| view! { <li class="card">{item(visit, indicator, entry)}</li> })
        .collect_view();
    view! {
        <section>
            <h2>{t!(lang, "review-observations")}</h2>
            {none}
            <ul class="reviews">{items}</ul>
        </section>
    }
}

fn item(visit: &Visit, indicator: &Indicator, entry: &[&Observation]) -> impl IntoView + use<> {
    let lang = visit.lang;
    let name = format!("{} {}", indicator.code, indicator.name.get(lang));
    let first = entry.first();
    let over = first.map(|first| {
        let who = match &first.actor {
            Actor::PlanFiles => t!(lang, "actor-plan-files"),
            Actor::Account { agency, .. } => agency.to_string(),
        };
        let source = visit.plan().source(&first.source).map(|source| source.title.clone());
        let period = vigia_i18n::period(lang, first.period);
        format!("{period} · {} · {who}", source.unwrap_or_default())
    });
    let rows = entry.iter().map(|observation| row(visit, indicator, observation)).collect_view();
    let note = first.map(|first| first.note.get(lang).to_owned()).filter(|note| !note.is_empty());
    let note = note.map(|note| view! { <p class="note">{note}</p> });
    let seen: Vec<String> = entry.iter().map(|o| format!("{}@{}", o.id, o.version)).collect();
    let seen = seen.join(" ");
    let note_id = format!("note-{}", first.map(|first| first.id.clone()).unwrap_or_default());
    view! {
        <h3>
            <a href=visit.href(Place::Indicator(&indicator.code))>{name}</a>
        </h3>
        <p class="note">{over}</p>
        <table class="plain">
            <thead>
                <tr>
                    <th scope="col">{t!(lang, "review-cell")}</th>
                    <th scope="col" class="num">{t!(lang, "review-entered")}</th>
                    <th scope="col" class="num">{t!(lang, "review-stands")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        {note}
        <DecisionForm
            action="revision-cifras"
            about=vec![("observations", seen)]
            note_id=note_id
        />
    }
}

/// A figure that was entered beside the one that it corrects.
fn row(visit: &Visit, indicator: &Indicator, observation: &Observation) -> impl IntoView + use<> {
    let lang = visit.lang;
    let cell = vigia_i18n::dimensions(lang, &observation.dimensions);
    let cell = if cell.is_empty() { t!(lang, "entry-total") } else { cell };
    let value = |observation: &Observation| {
        observation.figure().map(|figure| figure_words(visit, indicator, figure))
    };
    let stands = observation
        .supersedes
        .as_ref()
        .and_then(|id| indicator.observations.iter().find(|other| other.id == *id))
        .and_then(value)
        .unwrap_or_else(|| "–".to_owned());
    view! {
        <tr>
            <th scope="row">{cell}</th>
            <td class="num">{value(observation)}</td>
            <td class="num">{stands}</td>
        </tr>
    }
}
