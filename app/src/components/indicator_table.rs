//! The indicators of an axis with how they are doing.

use leptos::prelude::*;
use vigia_domain::Indicator;
use vigia_domain::axis::Axis;
use vigia_domain::indicator::achievement::Outcome;
use vigia_domain::source::Provenance;
use vigia_i18n::t;

use super::band::IndicatorBandChip;
use super::chart::axis_class;
use super::chips::ProvenanceBadge;
use super::figure::{capped, figure, publisher, reading};
use super::indicator_chart::trend;
use crate::visit::{Place, Visit};

/// The chosen indicators of an axis under its name.
pub fn indicator_table(
    visit: &Visit,
    axis: &Axis,
    rows: &[(&Indicator, Outcome<'_>)],
) -> impl IntoView + use<> {
    let lang = visit.lang;
    let name = format!("{}. {}", axis.numeral(), axis.name.get(lang));
    let rows = rows
        .iter()
        .map(|(indicator, outcome)| indicator_row(visit, axis, indicator, outcome))
        .collect_view();
    view! {
        <div class=format!("{} indicators-of-axis", axis_class(axis))>
            <h2>
                <a href=visit.href(Place::Axis(&axis.code))>{name.clone()}</a>
            </h2>
            <div class="table-wrap">
                <table class="plain cards-on-phone indicators">
                    <caption class="hidden">
                        {t!(lang, "indicators-table-caption", axis = name)}
                    </caption>
                    <thead>
                        <tr>
                            <th scope="col">{t!(lang, "indicator-column-name")}</th>
                            <th scope="col">{t!(lang, "indicator-column-trend")}</th>
                            <th scope="col">{t!(lang, "indicator-column-latest")}</th>
                            <th scope="col">{t!(lang, "indicator-column-target")}</th>
                            <th scope="col">{t!(lang, "indicator-column-achievement")}</th>
                            <th scope="col">{t!(lang, "indicator-column-band")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </div>
    }
}

fn indicator_row(
    visit: &Visit,
    axis: &Axis,
    indicator: &Indicator,
    outcome: &Outcome<'_>,
) -> impl IntoView + use<> {
    let lang = visit.lang;
    view! {
        <tr>
            <th scope="row">
                <a href=visit
                    .href(
                        Place::Indicator(&indicator.code),
                    )>{format!("{} {}", indicator.code, indicator.name.get(lang))}</a>
                <small>{t!(lang, "indicator-unit", unit = indicator.unit.get(lang))}</small>
                <ProvenanceBadge provenance=indicator.provenance />
            </th>
            <td data-label=t!(lang, "indicator-column-trend")>
                {trend(visit, indicator, outcome, Some(axis))}
            </td>
            <td data-label=t!(lang, "indicator-column-latest")>
                {latest(visit, indicator, outcome)}
            </td>
            <td data-label=t!(lang, "indicator-column-target")>
                {target(visit, indicator, outcome)}
            </td>
            <td data-label=t!(lang, "indicator-column-achievement")>
                {achievement(visit, outcome)}
            </td>
            <td data-label=t!(lang, "indicator-column-band")>
                <IndicatorBandChip rating=outcome.rating />
            </td>
        </tr>
    }
}

fn latest(visit: &Visit, indicator: &Indicator, outcome: &Outcome<'_>) -> impl IntoView + use<> {
    let Some(latest) = outcome.latest else {
        return view! { <span>{t!(visit.lang, "indicator-no-value")}</span> }.into_any();
    };
    view! {
        <b>{reading(visit, indicator, latest.reading)}</b>
        <small>{vigia_i18n::period(visit.lang, latest.period)}</small>
        <small>{publisher(visit, &latest.source)}</small>
    }
    .into_any()
}

fn target(visit: &Visit, indicator: &Indicator, outcome: &Outcome<'_>) -> impl IntoView + use<> {
    let Some(target) = outcome.target else {
        return view! { <span>"–"</span> }.into_any();
    };
    let badge = (target.provenance == Provenance::Illustrative)
        .then(|| view! { <ProvenanceBadge provenance=Provenance::Illustrative /> });
    view! {
        <b>{figure(visit, indicator, target.figure)}</b>
        <small>{vigia_i18n::period(visit.lang, target.period)}</small>
        {badge}
    }
    .into_any()
}

fn achievement(visit: &Visit, outcome: &Outcome<'_>) -> impl IntoView + use<> {
    let lang = visit.lang;
    let Some(judged) = &outcome.judged else {
        return view! { <span>"–"</span> }.into_any();
    };
    match judged.achievement {
        Ok(achievement) => {
            view! { <b>{vigia_i18n::percent(lang, capped(achievement))}</b> }.into_any()
        }
        Err(reason) => view! {
            <span>{t!(lang, "indicator-not-computable")}</span>
            <small>{vigia_i18n::not_computable(lang, reason)}</small>
        }
        .into_any(),
    }
}
