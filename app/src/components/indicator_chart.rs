//! What sources say of an indicator, drawn.

use leptos::prelude::*;
use vigia_charts::{
    AxisColour, Caption, Ink, LineWeight, Room, SeriesChart, SeriesLabels, SeriesLine, SeriesPoint,
    indicator_series, sparkline,
};
use vigia_domain::axis::Axis;
use vigia_domain::indicator::achievement::Outcome;
use vigia_domain::indicator::series::Series;
use vigia_domain::indicator::{Baseline, Direction, Measure};
use vigia_domain::policy::Bands;
use vigia_domain::{Indicator, Lang};
use vigia_i18n::t;

use super::chart::{axis_ink, drawn};
use super::figure::publisher;
use super::observation_table::observation_table;
use crate::visit::Visit;

/// The last values of the official source in a row of a table.
pub fn trend(
    visit: &Visit,
    indicator: &Indicator,
    outcome: &Outcome<'_>,
    axis: Option<&Axis>,
) -> impl IntoView + use<> {
    let lang = visit.lang;
    let points = indicator.official().map(|series| points(indicator, &series)).unwrap_or_default();
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return view! { <span>"–"</span> }.into_any();
    };
    let value = |point: &SeriesPoint| vigia_i18n::measured(lang, indicator.measure, point.value);
    let description = t!(
        lang,
        "indicator-spark-description",
        first = value(first),
        from = vigia_i18n::period(lang, first.period),
        last = value(last),
        to = vigia_i18n::period(lang, last.period),
    );
    let title = t!(lang, "indicator-spark-title", code = indicator.code.to_string());
    let id = format!("trend-{}", indicator.code.as_str().to_lowercase());
    let caption = Caption { id: &id, title: &title, description: &description };
    let target = outcome.target.map(|target| indicator.value_of(target.figure));
    let svg = sparkline(&caption, &points, target, ink(axis));
    view! { <div class="trend">{drawn(svg)}</div> }.into_any()
}

/// Every source's series with targets and baseline, and all that was observed
/// as a table.
pub fn indicator_chart(
    visit: &Visit,
    indicator: &Indicator,
    axis: Option<&Axis>,
) -> impl IntoView + use<> {
    let lang = visit.lang;
    let series = indicator.series();
    let official = indicator.official();
    let labels: Vec<String> = series.iter().map(|series| label(visit, series)).collect();
    let lines: Vec<SeriesLine<'_>> = series
        .iter()
        .zip(&labels)
        .map(|(series, label)| SeriesLine {
            label,
            points: points(indicator, series),
            weight: if official.as_ref() == Some(series) {
                LineWeight::Official
            } else {
                LineWeight::Other
            },
        })
        .filter(|line| !line.points.is_empty())
        .collect();
    let title = t!(lang, "indicator-chart-title", name = indicator.name.get(lang));
    let description = describe(lang, indicator, &lines);
    let is_empty = lines.is_empty();
    let tick = |value: f64| tick(lang, indicator.measure, value);
    let target = t!(lang, "indicator-chart-target");
    let baseline = t!(lang, "indicator-chart-baseline");
    let today = vigia_i18n::day(lang, visit.day());
    let chart = SeriesChart {
        lines,
        targets: indicator
            .targets
            .iter()
            .map(|t| SeriesPoint { period: t.period, value: indicator.value_of(t.figure) })
            .collect(),
        band: on_track(indicator.direction, visit.plan().policy.bands),
        baseline: baseline_point(indicator),
        labels: SeriesLabels { target: &target, baseline: &baseline, today: &today },
        today: visit.day(),
        ink: ink(axis),
        tick: &tick,
    };
    let draw = |id: &str, size| {
        let caption = Caption { id, title: &title, description: &description };
        drawn(indicator_series(&caption, &chart, size))
    };
    let drawings = if is_empty {
        view! { <p class="note">{t!(lang, "chart-no-data")}</p> }.into_any()
    } else {
        view! {
            <div class="only-wide">{draw("series-wide", Room::Wide)}</div>
            <div class="only-narrow">{draw("series-narrow", Room::Narrow)}</div>
        }
        .into_any()
    };
    view! {
        <figure class="curve card indicator-series">
            <figcaption>
                <h2>{t!(lang, "indicator-chart-heading")}</h2>
                <p class="note">{t!(lang, "indicator-chart-note")}</p>
            </figcaption>
            {drawings}
            <details class="twin">
                <summary>{t!(lang, "as-table")}</summary>
                {observation_table(visit, indicator)}
            </details>
        </figure>
    }
}

fn ink(axis: Option<&Axis>) -> Ink {
    axis.map_or(Ink::Axis(AxisColour::Other), axis_ink)
}

/// What can be drawn of a series: what may be shown of it.
fn points(indicator: &Indicator, series: &Series<'_>) -> Vec<SeriesPoint> {
    series
        .observations
        .iter()
        .filter_map(|observation| {
            let value = indicator.value_of(observation.figure()?);
            Some(SeriesPoint { period: observation.period, value })
        })
        .collect()
}

fn label(visit: &Visit, series: &Series<'_>) -> String {
    let source = publisher(visit, series.source);
    let cell = vigia_i18n::dimensions(visit.lang, series.dimensions);
    if cell.is_empty() {
        source
    } else {
        t!(visit.lang, "indicator-chart-line", source = source, cell = cell)
    }
}

fn baseline_point(indicator: &Indicator) -> Option<SeriesPoint> {
    match &indicator.baseline {
        Baseline::Known { figure, period, .. } => {
            Some(SeriesPoint { period: *period, value: indicator.value_of(*figure) })
        }
        Baseline::Missing { .. } => None,
    }
}

/// What is as expected, as the least and the greatest part of a target.
fn on_track(direction: Direction, bands: Bands) -> Option<(f64, f64)> {
    match direction {
        Direction::Increase => Some((bands.behind_below(), bands.ahead_from())),
        Direction::Decrease => Some((1.0 / bands.ahead_from(), 1.0 / bands.behind_below())),
        Direction::Monitor => None,
    }
}

/// A value beside an axis, as short as it can be.
fn tick(lang: Lang, measure: Measure, value: f64) -> String {
    match measure {
        Measure::Percent => vigia_i18n::measured(lang, measure, value),
        Measure::Count | Measure::Rate { .. } | Measure::Ratio => vigia_i18n::number(lang, value),
    }
}

/// The last value of each line.
fn describe(lang: Lang, indicator: &Indicator, lines: &[SeriesLine<'_>]) -> String {
    let last = lines.iter().filter_map(|line| {
        let point = line.points.last()?;
        Some(t!(
            lang,
            "indicator-chart-description-line",
            source = line.label,
            value = vigia_i18n::measured(lang, indicator.measure, point.value),
            period = vigia_i18n::period(lang, point.period),
        ))
    });
    let described = last.collect::<Vec<_>>().join("; ");
    if described.is_empty() { t!(lang, "chart-no-data") } else { described }
}
