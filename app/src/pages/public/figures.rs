//! What the figures on victims and cases say.

use leptos::prelude::*;
use vigia_domain::Indicator;
use vigia_domain::indicator::dimensions::Crime;
use vigia_domain::indicator::{Observation, Statistic};
use vigia_i18n::t;

use crate::components::figure::{reading, source_title};
use crate::visit::{Place, Visit};

/// What is asked for most, in the order of a case.
const ASKED_FOR: [Statistic; 6] = [
    Statistic::Identified,
    Statistic::Investigated,
    Statistic::Prosecuted,
    Statistic::Accused,
    Statistic::Sentences,
    Statistic::Convicted,
];

/// The last official values on trafficking, as they are published.
pub(super) fn figures(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let rows: Vec<_> = ASKED_FOR
        .into_iter()
        .filter_map(|statistic| {
            let indicator = of_trafficking(visit, statistic)?;
            let latest = indicator.official()?.observations.last().copied()?;
            Some(row(visit, indicator, latest))
        })
        .collect();
    let note =
        t!(lang, "statistics-withheld-note", smallest = visit.plan().policy.smallest_cell.value(),);
    let table = if rows.is_empty() {
        view! { <p>{t!(lang, "public-no-figures")}</p> }.into_any()
    } else {
        view! {
            <div class="table-wrap">
                <table class="plain cards-on-phone">
                    <caption class="hidden">{t!(lang, "public-figures")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t!(lang, "indicator-column-name")}</th>
                            <th scope="col" class="num">
                                {t!(lang, "indicator-column-value")}
                            </th>
                            <th scope="col">{t!(lang, "indicator-column-period")}</th>
                            <th scope="col">{t!(lang, "indicator-column-source")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    };
    view! {
        <section>
            <h2>{t!(lang, "public-figures")}</h2>
            <p>{t!(lang, "public-figures-note")}</p>
            {table}
            <p class="note">{note}</p>
            <p>
                <a href=visit.href(Place::Statistics)>{t!(lang, "public-figures-more")}</a>
            </p>
        </section>
    }
}

fn of_trafficking(visit: &Visit, statistic: Statistic) -> Option<&Indicator> {
    visit.plan().indicators.iter().find(|indicator| {
        indicator.statistic == Some(statistic) && indicator.crime == Some(Crime::Trafficking)
    })
}

fn row(visit: &Visit, indicator: &Indicator, latest: &Observation) -> AnyView {
    let lang = visit.lang;
    view! {
        <tr>
            <th scope="row">
                <a href=visit.href(
                    Place::Indicator(&indicator.code),
                )>{indicator.name.get(lang).to_owned()}</a>
            </th>
            <td class="num" data-label=t!(lang, "indicator-column-value")>
                <span>{reading(visit, indicator, latest.reading)}</span>
            </td>
            <td data-label=t!(lang, "indicator-column-period")>
                <span>{vigia_i18n::period(lang, latest.period)}</span>
            </td>
            <td data-label=t!(lang, "indicator-column-source")>
                <span>{source_title(visit, &latest.source)}</span>
            </td>
        </tr>
    }
    .into_any()
}
