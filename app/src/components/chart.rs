//! Charts with the words that they are drawn with.

use leptos::prelude::*;
use vigia_charts::{
    AxisColour, Caption, ChartError, CurveLabels, CurveSize, Ink, Svg, progress_bullet,
    progress_curve, status_bar,
};
use vigia_domain::axis::Axis;
use vigia_domain::curve::{Point, curve};
use vigia_domain::roll_up::RollUp;
use vigia_domain::view::Distribution;
use vigia_domain::{Lang, Status};
use vigia_i18n::t;

use crate::visit::visit;

/// The colour of an axis, which holds in every chart.
#[must_use]
pub fn axis_ink(axis: &Axis) -> Ink {
    Ink::Axis(AxisColour::of_ordinal(axis.ordinal))
}

/// The class that gives a part of a page the colour of an axis.
#[must_use]
pub fn axis_class(axis: &Axis) -> String {
    format!("axis-{}", axis.code.as_str().to_lowercase())
}

/// A chart in its frame, or words where it could not be drawn.
pub fn drawn(svg: Result<Svg, ChartError>) -> impl IntoView {
    match svg {
        Ok(svg) => view! { <div class="figure" inner_html=svg.to_string()></div> }.into_any(),
        Err(error) => {
            tracing::error!(%error, "a chart could not be drawn");
            let words = t!(visit().lang, "chart-missing");
            view! { <p class="note">{words}</p> }.into_any()
        }
    }
}

/// Actual beside expected progress as a bar with a mark.
#[component]
pub fn ProgressBullet(
    /// The name of the chart in the page.
    id: String,
    /// The progress.
    #[prop(into)]
    roll_up: RollUp,
    /// Its colour.
    ink: Ink,
) -> impl IntoView {
    let lang = visit().lang;
    let description = t!(
        lang,
        "chart-bullet-description",
        actual = vigia_i18n::percent(lang, roll_up.actual),
        expected = vigia_i18n::percent(lang, roll_up.expected),
    );
    let title = t!(lang, "chart-bullet-title");
    let caption = Caption { id: &id, title: &title, description: &description };
    drawn(progress_bullet(&caption, roll_up.actual, roll_up.expected, ink))
}

/// How many activities stand in each status, as one bar with its key.
#[component]
pub fn StatusBar(
    /// The name of the chart in the page.
    id: String,
    /// The counts.
    distribution: Distribution,
) -> impl IntoView {
    let lang = visit().lang;
    let counts: Vec<(Status, usize)> =
        distribution.counts().filter(|(_, count)| *count > 0).collect();
    let words: Vec<String> = counts
        .iter()
        .map(|(status, count)| vigia_i18n::status_count(lang, *status, *count))
        .collect();
    let title = t!(lang, "chart-status-title");
    let caption = Caption { id: &id, title: &title, description: &words.join(", ") };
    let key = counts
        .iter()
        .map(|(status, count)| {
            let class = format!("key-{}", status.as_str().replace('_', "-"));
            view! { <li class=class>{vigia_i18n::status_count(lang, *status, *count)}</li> }
        })
        .collect_view();
    view! {
        {drawn(status_bar(&caption, &counts))}
        <ul class="key">{key}</ul>
    }
}

/// The progress of an axis through time, actual beside expected, with the same
/// figures as a table.
#[component]
pub fn AxisCurve(
    /// The axis.
    axis: Axis,
) -> impl IntoView {
    let visit = visit();
    let (lang, today) = (visit.lang, visit.day());
    let points = curve(visit.plan(), Some(&axis.code), today);
    let title = t!(lang, "chart-curve-title", axis = axis.name.get(lang));
    let description = describe(lang, &points);
    let last = points.iter().rev().find_map(|point| point.actual);
    let actual = last.map_or_else(
        || t!(lang, "progress-actual"),
        |actual| t!(lang, "chart-curve-actual", percent = vigia_i18n::percent(lang, actual)),
    );
    let labels = CurveLabels {
        actual: &actual,
        expected: &t!(lang, "progress-expected"),
        today: &vigia_i18n::day(lang, today),
    };
    let draw = |id: &str, size| {
        let caption = Caption { id, title: &title, description: &description };
        drawn(progress_curve(&caption, &points, &labels, today, axis_ink(&axis), size))
    };
    view! {
        <figure class="curve card">
            <figcaption>
                <h2>{t!(lang, "curve-heading")}</h2>
                <p class="note">{t!(lang, "curve-note")}</p>
            </figcaption>
            <div class="only-wide">{draw("curve-wide", CurveSize::Wide)}</div>
            <div class="only-narrow">{draw("curve-narrow", CurveSize::Narrow)}</div>
            <details class="twin">
                <summary>{t!(lang, "as-table")}</summary>
                <CurveTable points=points.clone() caption=title.clone() />
            </details>
        </figure>
    }
}

fn describe(lang: Lang, points: &[Point]) -> String {
    let last = points.iter().rev().find_map(|point| point.actual.map(|actual| (point, actual)));
    last.map_or_else(
        || t!(lang, "chart-no-data"),
        |(point, actual)| {
            t!(
                lang,
                "chart-curve-description",
                day = vigia_i18n::day_long(lang, point.day),
                actual = vigia_i18n::percent(lang, actual),
                expected = vigia_i18n::percent(lang, point.expected),
            )
        },
    )
}

#[component]
fn CurveTable(points: Vec<Point>, caption: String) -> impl IntoView {
    let lang = visit().lang;
    let rows = points
        .iter()
        .map(|point| {
            let actual =
                point.actual.map_or_else(|| "–".to_owned(), |p| vigia_i18n::percent(lang, p));
            view! {
                <tr>
                    <th scope="row">{vigia_i18n::day(lang, point.day)}</th>
                    <td class="num">{actual}</td>
                    <td class="num">{vigia_i18n::percent(lang, point.expected)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="plain">
            <caption>{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{t!(lang, "column-day")}</th>
                    <th scope="col" class="num">{t!(lang, "progress-actual")}</th>
                    <th scope="col" class="num">{t!(lang, "progress-expected")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
