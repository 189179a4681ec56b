//! A chart of the gallery on a page: its drawing, its table, its files.

use leptos::prelude::*;
use vigia_charts::Room;
use vigia_gallery::{Chart, Column, Table};
use vigia_i18n::t;

use super::chart::drawn;
use crate::islands::ChartTools;
use crate::visit::Visit;

/// A chart with its title, for a page where a heading of the second level is in
/// place. The parameters are what the chart was chosen with, as its files are
/// asked for.
pub fn chart_figure(
    visit: &Visit,
    chart: &Chart<'_>,
    parameters: &[(&str, &str)],
) -> impl IntoView + use<> {
    let lang = visit.lang;
    let note = (!chart.note.is_empty()).then(|| view! { <p class="note">{chart.note.clone()}</p> });
    let name = |kind: &str| format!("vigia-{}.{kind}", chart.name);
    let heading = format!("chart-{}-heading", chart.name);
    view! {
        <figure
            class="chart-figure card"
            id=format!("chart-{}", chart.name)
            aria-labelledby=heading.clone()
        >
            <figcaption>
                <h2 id=heading.clone()>{chart.title.clone()}</h2>
                {note}
            </figcaption>
            {drawings_and_table(visit, chart)}
            <p class="chart-files no-print">
                <span class="hidden">{t!(lang, "chart-files", title = chart.title.as_str())}</span>
                <a href=visit.chart_file(chart.name.as_str(), "svg", parameters) download=name("svg")>
                    "SVG"
                </a>
                <a href=visit.chart_file(chart.name.as_str(), "png", parameters) download=name("png")>
                    "PNG"
                </a>
            </p>
        </figure>
    }
}

/// The drawings for a wide and for a narrow room; the style sheet shows the one
/// that fits.
pub fn chart_drawings(chart: &Chart<'_>) -> impl IntoView + use<> {
    let draw =
        |room, room_name: &str| drawn(chart.draw(&format!("{}-{room_name}", chart.name), room));
    view! {
        <div class="only-wide">{draw(Room::Wide, "wide")}</div>
        <div class="only-narrow">{draw(Room::Narrow, "narrow")}</div>
    }
}

/// The drawings with their table below, and what one can do with both where
/// scripts run.
fn drawings_and_table(visit: &Visit, chart: &Chart<'_>) -> AnyView {
    let lang = visit.lang;
    let drawings = chart_drawings(chart);
    if !chart.has_figures() {
        return drawings.into_any();
    }
    let table = chart_table(&chart.table, &chart.title);
    let explore = t!(lang, "chart-explore", title = chart.title.as_str());
    view! {
        <ChartTools>
            <div class="chart-view no-print" role="group" aria-label=t!(lang, "chart-view")>
                <button type="button" data-view="chart" aria-pressed="true">
                    {t!(lang, "chart-view-chart")}
                </button>
                <button type="button" data-view="table" aria-pressed="false">
                    {t!(lang, "chart-view-table")}
                </button>
            </div>
            {drawings} <details class="twin">
                <summary>{t!(lang, "as-table")}</summary>
                {table}
            </details>
            <p
                class="chart-tip"
                role="status"
                data-explore=explore
            ></p>
        </ChartTools>
    }
    .into_any()
}

/// The figures of a chart as a table.
pub fn chart_table(table: &Table, caption: &str) -> impl IntoView + use<> {
    let class = |column: &Column| match column {
        Column::Words(_) => None,
        Column::Numbers(_) => Some("num"),
    };
    let headings = table
        .columns
        .iter()
        .map(|column| {
            view! {
                <th scope="col" class=class(column)>
                    {column.heading().to_owned()}
                </th>
            }
        })
        .collect_view();
    let rows = table
        .rows
        .iter()
        .map(|row| {
            let cells = row.iter().zip(&table.columns).skip(1);
            let cells = cells
                .map(|(cell, column)| view! { <td class=class(column)>{cell.clone()}</td> })
                .collect_view();
            view! {
                <tr>
                    <th scope="row">{row.first().cloned()}</th>
                    {cells}
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="table-wrap">
            <table class="plain">
                <caption>{caption.to_owned()}</caption>
                <thead>
                    <tr>{headings}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
