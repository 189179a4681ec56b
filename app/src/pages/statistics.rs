//! The statistical report of a period.

mod chart;
mod chooser;
mod figure;
mod provinces;
mod sources;
mod table;

use http::StatusCode;
use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::Period;
use vigia_domain::indicator::dimensions::Crime;
use vigia_domain::statistics::{StatisticCell, StatisticRow};
use vigia_i18n::t;

use crate::components::notice::Problem;
use crate::visit::{Visit, visit};

/// The rows of the report, as the commission publishes it.
const CRIMES: [Crime; 2] = [Crime::Trafficking, Crime::Smuggling];

/// Trafficking beside smuggling by six measures, for the period in the address
/// or else the latest one that is whole.
#[component]
pub fn StatisticsPage() -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let asked = visit.query.get("period").map(|text| text.trim()).filter(|text| !text.is_empty());
    let period = match asked {
        Some(text) => text.parse().ok(),
        None => visit.plan().default_statistical_period(),
    };
    let fault = asked.filter(|_| period.is_none()).map(|value| {
        visit.answer(StatusCode::BAD_REQUEST);
        let message = t!(lang, "statistics-unknown-period", value = value);
        view! { <Problem message=message /> }
    });
    let title = period.map_or_else(
        || t!(lang, "statistics-title"),
        |period| {
            let period = vigia_i18n::period(lang, period);
            t!(lang, "statistics-title-period", period = period)
        },
    );
    view! {
        <Title text=title.clone() />
        <header class="page-head">
            <p class="over">{visit.plan().short_title.get(lang).to_owned()}</p>
            <h1>{title}</h1>
            <p class="lead">{t!(lang, "statistics-lead")}</p>
        </header>
        {fault}
        {chooser::chooser(&visit, period)}
        {period.map(|period| report(&visit, period))}
        {notes(&visit)}
        {provinces::provinces(&visit)}
    }
}

fn report(visit: &Visit, period: Period) -> AnyView {
    let lang = visit.lang;
    let rows = visit.plan().statistics(period);
    let has_values = CRIMES
        .into_iter()
        .flat_map(|crime| rows.iter().filter_map(move |row| cell(row, crime)))
        .any(|cell| cell.shown().is_some());
    if !has_values {
        return view! { <p class="card">{t!(lang, "statistics-none")}</p> }.into_any();
    }
    let cited = sources::cited(&rows);
    view! {
        <section class="spaced" aria-label=t!(lang, "statistics-caption")>
            {table::table(visit, period, &rows, &cited)}
            <p class="note">{t!(lang, "statistics-change-note")}</p>
            {sources::sources(visit, &cited)}
        </section>
        {chart::chart(visit, period, &rows)}
    }
    .into_any()
}

/// What the figures do not say.
fn notes(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let smallest = visit.plan().policy.smallest_cell.value();
    view! {
        <aside class="card statistics-notes" aria-label=t!(lang, "statistics-notes-heading")>
            <p>{t!(lang, "statistics-smuggled-note")}</p>
            <p>{t!(lang, "statistics-withheld-note", smallest = smallest)}</p>
            <p>{t!(lang, "statistics-sources-note")}</p>
        </aside>
    }
}

/// The cell of a row for a crime.
fn cell<'a, 'b>(row: &'b StatisticRow<'a>, crime: Crime) -> Option<&'b StatisticCell<'a>> {
    match crime {
        Crime::Trafficking => row.trafficking.as_ref(),
        Crime::Smuggling => row.smuggling.as_ref(),
        Crime::Both => None,
    }
}
