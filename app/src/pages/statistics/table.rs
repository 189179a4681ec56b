//! The statistical report as a table, one row a crime, one column a measure.

use leptos::prelude::*;
use vigia_domain::indicator::Statistic;
use vigia_domain::indicator::dimensions::Crime;
use vigia_domain::statistics::{StatisticCell, StatisticRow};
use vigia_domain::{Lang, Period, SourceCode};
use vigia_i18n::t;

use super::figure::figure;
use super::{CRIMES, cell};
use crate::visit::Visit;

/// The table of a period.
pub(super) fn table(
    visit: &Visit,
    period: Period,
    rows: &[StatisticRow<'_>],
    cited: &[&SourceCode],
) -> impl IntoView + use<> {
    let lang = visit.lang;
    let columns = rows.iter().map(|row| column(lang, row.statistic)).collect_view();
    let body = CRIMES
        .into_iter()
        .map(|crime| {
            let cells = rows
                .iter()
                .map(|row| table_cell(visit, period, row.statistic, crime, cell(row, crime), cited))
                .collect_view();
            view! {
                <tr>
                    <th scope="row">{vigia_i18n::statistic_crime(lang, crime)}</th>
                    {cells}
                </tr>
            }
        })
        .collect_view();
    let caption = t!(lang, "statistics-table-caption", period = vigia_i18n::period(lang, period));
    view! {
        <div class="table-wrap">
            <table class="plain cards-on-phone statistics">
                <caption class="hidden">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t!(lang, "statistics-crime")}</th>
                        {columns}
                    </tr>
                </thead>
                <tbody>{body}</tbody>
            </table>
        </div>
    }
}

fn column(lang: Lang, statistic: Statistic) -> impl IntoView + use<> {
    let words = vigia_i18n::statistic(lang, statistic, Crime::Trafficking);
    let smuggling = vigia_i18n::statistic(lang, statistic, Crime::Smuggling);
    let differs = (smuggling != words).then(|| {
        view! { <small>{t!(lang, "statistics-column-smuggling", words = smuggling)}</small> }
    });
    view! { <th scope="col" class="num">{words} {differs}</th> }
}

fn table_cell(
    visit: &Visit,
    period: Period,
    statistic: Statistic,
    crime: Crime,
    cell: Option<&StatisticCell<'_>>,
    cited: &[&SourceCode],
) -> impl IntoView + use<> {
    let lang = visit.lang;
    let label = vigia_i18n::statistic(lang, statistic, crime);
    let content = cell
        .and_then(|cell| Some(figure(visit, period, cell, cell.shown()?, cited)))
        .unwrap_or_else(|| {
            view! {
                <span aria-hidden="true">"–"</span>
                <span class="hidden">{t!(lang, "statistics-no-data")}</span>
            }
            .into_any()
        });
    view! {
        <td class="num" data-label=label>
            <div class="statistic">{content}</div>
        </td>
    }
}
