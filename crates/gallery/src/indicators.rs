//! Every indicator beside its target.

use vigia_charts::{
    AxisColour, Ink, Panel, PanelRating, PanelTarget, SeriesPoint, small_multiples,
};
use vigia_domain::alignment_matrix::RatingCounts;
use vigia_domain::axis::Axis;
use vigia_domain::indicator::Direction;
use vigia_domain::indicator::achievement::{Outcome, Rating};
use vigia_domain::policy::{Band, Bands};
use vigia_domain::{Indicator, Lang};
use vigia_i18n::t;

use crate::chart::Words;
use crate::{Chart, ChartName, Column, Scene, Table};

struct Row {
    code: String,
    name: String,
    points: Vec<SeriesPoint>,
    target: Option<f64>,
    target_text: String,
    band: Option<(f64, f64)>,
    value: String,
    rating: Rating,
    rating_text: String,
    tip: String,
    ink: Ink,
}

pub(crate) fn chart(scene: Scene<'_>) -> Chart<'_> {
    let Scene { lang, axis, .. } = scene;
    let title = crate::scene::of_axis(lang, t!(lang, "chart-indicators-title"), axis);
    let rows = rows(scene);
    if rows.is_empty() {
        let missing =
            axis.map_or_else(|| t!(lang, "indicators-none"), |_| t!(lang, "chart-no-data"));
        return Chart::missing(ChartName::Indicators, scene, title, missing);
    }
    let counts = RatingCounts::of(rows.iter().map(|row| row.rating));
    let description = t!(
        lang,
        "chart-indicators-description",
        total = rows.len(),
        behind = counts.behind,
        track = counts.on_track,
        ahead = counts.ahead,
        open = counts.not_reporting,
    );
    let words = Words { title, description, note: t!(lang, "chart-indicators-note") };
    let table = table(lang, &rows);
    Chart::painted(ChartName::Indicators, scene, words, table, move |caption, room| {
        let panels: Vec<Panel<'_>> = rows.iter().map(panel).collect();
        small_multiples(caption, &panels, room)
    })
}

fn panel(row: &Row) -> Panel<'_> {
    Panel {
        code: &row.code,
        name: &row.name,
        points: row.points.clone(),
        target: row.target.map(|value| PanelTarget { value, text: &row.target_text }),
        band: row.band,
        value: &row.value,
        rating: match row.rating {
            Rating::Rated(Band::Behind) => PanelRating::Behind,
            Rating::Rated(Band::OnTrack) => PanelRating::OnTrack,
            Rating::Rated(Band::Ahead) => PanelRating::Ahead,
            Rating::NotReporting(_) => PanelRating::NotRated,
        },
        rating_text: &row.rating_text,
        tip: &row.tip,
        ink: row.ink,
    }
}

/// The indicators axis by axis.
fn rows(scene: Scene<'_>) -> Vec<Row> {
    let plan = scene.view.plan();
    let axes = plan.axes.iter().filter(|axis| scene.axis.is_none_or(|of| of.code == axis.code));
    axes.flat_map(|axis| {
        let of_axis = plan.indicators.iter().filter(move |indicator| indicator.axis == axis.code);
        of_axis.map(move |indicator| row(scene, axis, indicator))
    })
    .collect()
}

fn row(scene: Scene<'_>, axis: &Axis, indicator: &Indicator) -> Row {
    let Scene { view, lang, .. } = scene;
    let bands = view.plan().policy.bands;
    let outcome = indicator.outcome(bands, view.day());
    let target = outcome.target.map(|target| indicator.value_of(target.figure));
    let target_text = outcome.target.zip(target).map(|(target, value)| {
        t!(
            lang,
            "chart-indicators-target",
            value = vigia_i18n::measured(lang, indicator.measure, value),
            period = vigia_i18n::period(lang, target.period),
        )
    });
    let target_text = target_text.unwrap_or_default();
    let (code, name) = (indicator.code.to_string(), indicator.name.get(lang).to_owned());
    let value = value(scene, indicator, &outcome);
    let rating_text = rating(lang, outcome.rating);
    let heading = format!("{code} · {name}");
    let said = [heading.as_str(), &value, &target_text, &rating_text];
    let tip = said.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n");
    Row {
        points: points(indicator),
        target,
        target_text,
        band: on_track(indicator.direction, bands),
        value,
        rating: outcome.rating,
        rating_text,
        tip,
        ink: Ink::Axis(AxisColour::of_ordinal(axis.ordinal)),
        code,
        name,
    }
}

/// What may be shown of the official source.
fn points(indicator: &Indicator) -> Vec<SeriesPoint> {
    let Some(official) = indicator.official() else { return Vec::new() };
    official
        .observations
        .iter()
        .filter_map(|observation| {
            let value = indicator.value_of(observation.figure()?);
            Some(SeriesPoint { period: observation.period, value })
        })
        .collect()
}

/// The last value of the official source, or that it gives none.
fn value(scene: Scene<'_>, indicator: &Indicator, outcome: &Outcome<'_>) -> String {
    let lang = scene.lang;
    outcome.latest.map_or_else(
        || t!(lang, "indicator-answer-none"),
        |latest| {
            let smallest = scene.view.plan().policy.smallest_cell;
            t!(
                lang,
                "chart-indicators-value",
                value = vigia_i18n::reading(lang, indicator.measure, latest.reading, smallest),
                period = vigia_i18n::period(lang, latest.period),
            )
        },
    )
}

fn rating(lang: Lang, rating: Rating) -> String {
    match rating {
        Rating::Rated(Band::Behind) => t!(lang, "band-behind"),
        Rating::Rated(Band::OnTrack) => t!(lang, "band-on-track"),
        Rating::Rated(Band::Ahead) => t!(lang, "band-ahead"),
        Rating::NotReporting(gap) => {
            t!(lang, "chart-indicators-not-rated", gap = vigia_i18n::gap(lang, gap))
        }
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

fn table(lang: Lang, rows: &[Row]) -> Table {
    Table {
        columns: vec![
            Column::Words(t!(lang, "column-code")),
            Column::Words(t!(lang, "indicator-column-name")),
            Column::Numbers(t!(lang, "indicator-column-latest")),
            Column::Numbers(t!(lang, "indicator-column-target")),
            Column::Words(t!(lang, "indicator-column-band")),
        ],
        rows: rows
            .iter()
            .map(|row| {
                let Row { code, name, value, target_text, rating_text, .. } = row;
                [code, name, value, target_text, rating_text].map(Clone::clone).into()
            })
            .collect(),
    }
}
