//! The indicators with baseline, target and value, what other sources say and
//! where they disagree.

mod disagreements;
mod others;

use vigia_domain::axis::Axis;
use vigia_domain::indicator::Baseline;
use vigia_domain::indicator::achievement::{Outcome, Rating};
use vigia_domain::{Indicator, Percent};
use vigia_gallery::{ChartName, Scene, chart};
use vigia_i18n::t;

use crate::scope::{Scope, band as band_words};
use crate::{Block, Cell, Column, Section, Table, Tone};

pub(super) fn section(scope: &Scope) -> Section {
    let (lang, plan) = (scope.lang, scope.plan());
    let heading = t!(lang, "indicators-title");
    if plan.indicators.is_empty() {
        return Section::new(heading, vec![Block::Paragraph(t!(lang, "doc-indicators-none"))]);
    }
    let behind = vigia_i18n::decimal(lang, plan.policy.bands.behind_below(), 2);
    let ahead = vigia_i18n::decimal(lang, plan.policy.bands.ahead_from(), 2);
    let mut blocks = vec![
        Block::Paragraph(t!(lang, "indicators-lead")),
        Block::Note(t!(lang, "indicators-formula", behind = behind, ahead = ahead)),
    ];
    for axis in &plan.axes {
        blocks.extend(of_axis(scope, axis));
    }
    blocks.extend(others::blocks(scope));
    blocks.extend(disagreements::blocks(scope));
    Section::new(heading, blocks)
}

/// The indicators of an axis; nothing where it has none.
fn of_axis(scope: &Scope, axis: &Axis) -> Vec<Block> {
    let lang = scope.lang;
    let indicators: Vec<&Indicator> =
        scope.plan().indicators.iter().filter(|of| of.axis == axis.code).collect();
    if indicators.is_empty() {
        return Vec::new();
    }
    let scene = Scene { axis: Some(axis), ..scope.scene() };
    let name = axis.name.get(lang);
    vec![
        Block::heading(t!(lang, "doc-axis", numeral = axis.numeral(), name = name)),
        Block::Table(table(scope, t!(lang, "indicators-table-caption", axis = name), &indicators)),
        Block::chart(lang, &chart(ChartName::Indicators, scene)),
    ]
}

/// Some indicators, a row each.
fn table(scope: &Scope, caption: String, indicators: &[&Indicator]) -> Table {
    let lang = scope.lang;
    Table {
        caption,
        columns: vec![
            Column::codes(t!(lang, "column-code"), 19),
            Column::words(t!(lang, "indicator-column-name"), 42),
            Column::words(t!(lang, "indicator-chart-baseline"), 23),
            Column::words(t!(lang, "indicator-column-target"), 21),
            Column::words(t!(lang, "indicator-column-latest"), 25),
            Column::numbers(t!(lang, "indicator-column-achievement"), 16),
            Column::codes(t!(lang, "indicator-column-band"), 25),
        ],
        rows: indicators.iter().map(|indicator| cells(scope, indicator)).collect(),
    }
}

fn cells(scope: &Scope, indicator: &Indicator) -> Vec<Cell> {
    let lang = scope.lang;
    let policy = scope.plan().policy;
    let outcome = indicator.outcome(policy.bands, scope.day());
    let latest = outcome.latest.map_or_else(
        || t!(lang, "indicator-no-value"),
        |observation| {
            let (measure, smallest) = (indicator.measure, policy.smallest_cell);
            let value = vigia_i18n::reading(lang, measure, observation.reading, smallest);
            dated(&value, &vigia_i18n::period(lang, observation.period))
        },
    );
    let (band, tone) = (band(scope, outcome.rating), Tone::of_rating(outcome.rating));
    vec![
        indicator.code.to_string().into(),
        scope.marked(indicator.name.get(lang), indicator.provenance).into(),
        baseline(scope, indicator).into(),
        target(scope, indicator, &outcome).into(),
        latest.into(),
        achievement(scope, &outcome).into(),
        Cell::marked(band, tone),
    ]
}

fn dated(value: &str, period: &str) -> String {
    format!("{value} ({period})")
}

fn baseline(scope: &Scope, indicator: &Indicator) -> String {
    let lang = scope.lang;
    match &indicator.baseline {
        Baseline::Known { figure, period, .. } => {
            dated(&scope.figure(indicator, *figure), &vigia_i18n::period(lang, *period))
        }
        Baseline::Missing { .. } => t!(lang, "gap-no-baseline"),
    }
}

fn target(scope: &Scope, indicator: &Indicator, outcome: &Outcome<'_>) -> String {
    let lang = scope.lang;
    outcome.target.map_or_else(
        || "–".to_owned(),
        |target| {
            let value = scope.figure(indicator, target.figure);
            let dated = dated(&value, &vigia_i18n::period(lang, target.period));
            scope.marked(&dated, target.provenance)
        },
    )
}

/// The achievement as screens show it: from 0 to 100 %.
fn achievement(scope: &Scope, outcome: &Outcome<'_>) -> String {
    let lang = scope.lang;
    match outcome.judged.as_ref().map(|judged| &judged.achievement) {
        Some(Ok(achievement)) => {
            let capped = Percent::of(*achievement, 1.0).unwrap_or(Percent::ZERO);
            vigia_i18n::percent(lang, capped)
        }
        Some(Err(_)) => t!(lang, "indicator-not-computable"),
        None => "–".to_owned(),
    }
}

fn band(scope: &Scope, rating: Rating) -> String {
    let lang = scope.lang;
    match rating {
        Rating::Rated(band) => band_words(lang, band),
        Rating::NotReporting(gap) => {
            let gap = vigia_i18n::gap(lang, gap);
            format!("{}: {gap}", t!(lang, "indicator-not-reporting"))
        }
    }
}
