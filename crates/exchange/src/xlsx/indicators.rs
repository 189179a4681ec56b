//! The indicators: where they began, what they aim at and where they are.

use std::collections::BTreeSet;

use rust_xlsxwriter::{Workbook, XlsxError};
use vigia_domain::indicator::Baseline;
use vigia_domain::indicator::achievement::{Judged, Outcome, Rating};
use vigia_domain::policy::Band;
use vigia_domain::{Indicator, Lang, Period};
use vigia_i18n::t;

use super::cell::Value;
use super::format::Kind;
use super::matrix::codes;
use super::setting::Setting;
use super::table::{Column, Heading, Table};

/// Adds the sheet.
pub(super) fn add(
    workbook: &mut Workbook,
    setting: &Setting<'_>,
    names: &mut Vec<String>,
) -> Result<(), XlsxError> {
    let (lang, selection) = (setting.lang, &setting.edition.selection);
    let indicators = selection.indicators();
    let periods: BTreeSet<Period> =
        indicators.iter().flat_map(|of| &of.targets).map(|target| target.period).collect();
    let (title, note) = (t!(lang, "indicators-title"), note(setting));
    let heading = Heading { name: &title, title: &title, note: Some(&note) };
    let mut columns = first_columns(lang);
    columns.extend(periods.iter().map(|period| {
        let period = vigia_i18n::period(lang, *period);
        Column::new(t!(lang, "sheets-target", period = period), 13.0, Kind::Decimal)
    }));
    columns.extend(last_columns(lang));
    let mut table = Table::begin(workbook, names, setting, &heading, &columns)?;
    let bands = selection.plan().policy.bands;
    for indicator in indicators {
        let outcome = indicator.outcome(bands, selection.day());
        let mut values = first_values(setting, indicator);
        values.extend(periods.iter().map(|period| {
            let target = indicator.targets.iter().find(|target| target.period == *period);
            let figure = target.map(|target| target.figure);
            setting.value(indicator, figure.map(|figure| indicator.value_of(figure)))
        }));
        values.extend(last_values(setting, indicator, &outcome));
        table.row(values)?;
    }
    table.end()
}

/// How bands come about.
fn note(setting: &Setting<'_>) -> String {
    let (lang, bands) = (setting.lang, setting.edition.selection.plan().policy.bands);
    t!(
        lang,
        "indicators-formula",
        behind = vigia_i18n::number(lang, bands.behind_below()),
        ahead = vigia_i18n::number(lang, bands.ahead_from()),
    )
}

fn first_columns(lang: Lang) -> Vec<Column> {
    vec![
        Column::text(t!(lang, "column-axis"), 14.0),
        Column::text(t!(lang, "chart-column-programme"), 11.0),
        Column::text(t!(lang, "column-code"), 12.0),
        Column::text(t!(lang, "indicator-column-name"), 38.0),
        Column::text(t!(lang, "indicator-field-unit"), 16.0),
        Column::text(t!(lang, "indicator-field-measure"), 14.0),
        Column::text(t!(lang, "indicator-field-direction"), 16.0),
        Column::text(t!(lang, "indicator-field-frequency"), 12.0),
        Column::text(t!(lang, "indicator-field-official"), 22.0),
        Column::new(t!(lang, "indicator-chart-baseline"), 12.0, Kind::Decimal),
        Column::text(t!(lang, "sheets-baseline-period"), 16.0),
        Column::text(t!(lang, "sheets-baseline-source"), 24.0),
    ]
}

fn first_values<'a>(setting: &'a Setting<'_>, indicator: &'a Indicator) -> Vec<Value<'a>> {
    let lang = setting.lang;
    let axis = setting.edition.selection.plan().axis(&indicator.axis);
    let (baseline, period, source): (Value<'a>, Value<'a>, Value<'a>) = match &indicator.baseline {
        Baseline::Known { figure, period, source } => (
            setting.value(indicator, Some(indicator.value_of(*figure))),
            vigia_i18n::period(lang, *period).into(),
            source.as_str().into(),
        ),
        Baseline::Missing { reason } => (Value::Empty, Value::Empty, reason.get(lang).into()),
    };
    vec![
        axis.map_or(Value::Empty, |axis| axis.name.get(lang).into()),
        indicator.programme.as_ref().map_or(Value::Empty, |code| code.as_str().into()),
        indicator.code.as_str().into(),
        indicator.name.get(lang).into(),
        indicator.unit.get(lang).into(),
        vigia_i18n::measure(lang, indicator.measure).into(),
        vigia_i18n::direction(lang, indicator.direction).into(),
        vigia_i18n::frequency(lang, indicator.frequency).into(),
        indicator.official_source.as_str().into(),
        baseline,
        period,
        source,
    ]
}

fn last_columns(lang: Lang) -> Vec<Column> {
    vec![
        Column::text(t!(lang, "sheets-target-provenance"), 14.0),
        Column::text(t!(lang, "indicator-column-latest"), 14.0),
        Column::text(t!(lang, "sheets-latest-period"), 16.0),
        Column::text(t!(lang, "sheets-judged-period"), 16.0),
        Column::new(t!(lang, "sheets-judged-value"), 13.0, Kind::Decimal),
        Column::new(t!(lang, "sheets-judged-target"), 13.0, Kind::Decimal),
        Column::new(t!(lang, "sheets-judged-expected"), 13.0, Kind::Decimal),
        Column::new(t!(lang, "sheets-achievement"), 12.0, Kind::Share),
        Column::text(t!(lang, "indicator-column-band"), 18.0),
        Column::text(t!(lang, "sheets-moved-by"), 18.0),
        Column::text(t!(lang, "sheets-sdg"), 12.0),
        Column::text(t!(lang, "sheets-gcm"), 12.0),
        Column::text(t!(lang, "indicator-field-method"), 60.0),
        Column::text(t!(lang, "imprint-provenance"), 13.0),
    ]
}

fn last_values<'a>(
    setting: &'a Setting<'_>,
    indicator: &'a Indicator,
    outcome: &Outcome<'_>,
) -> Vec<Value<'a>> {
    let lang = setting.lang;
    let (latest, latest_period) =
        outcome.latest.map_or((Value::Empty, Value::Empty), |observation| {
            let reading = setting.reading(indicator, observation.reading);
            (reading.into(), vigia_i18n::period(lang, observation.period).into())
        });
    let judged = outcome.judged.as_ref();
    let number = |of: fn(&Judged) -> f64| setting.value(indicator, judged.map(of));
    let targets: BTreeSet<String> = indicator
        .targets
        .iter()
        .map(|target| vigia_i18n::provenance(lang, target.provenance))
        .collect();
    vec![
        codes(targets.iter()).into(),
        latest,
        latest_period,
        judged.map_or(Value::Empty, |of| vigia_i18n::period(lang, of.period).into()),
        number(|of| of.value),
        number(|of| of.target),
        number(|of| of.expected),
        achievement(lang, judged),
        rating(lang, outcome.rating).into(),
        codes(indicator.activities.iter()).into(),
        codes(indicator.sdg.iter()).into(),
        codes(indicator.gcm.iter()).into(),
        indicator.method.get(lang).into(),
        vigia_i18n::provenance(lang, indicator.provenance).into(),
    ]
}

/// The achievement as it was computed, not capped; in words where it cannot be.
fn achievement<'a>(lang: Lang, judged: Option<&Judged>) -> Value<'a> {
    match judged.map(|of| of.achievement) {
        Some(Ok(achievement)) => Value::Number(achievement),
        Some(Err(reason)) => vigia_i18n::not_computable(lang, reason).into(),
        None => Value::Empty,
    }
}

/// The band, or what the indicator lacks to be in one.
fn rating(lang: Lang, rating: Rating) -> String {
    match rating {
        Rating::Rated(Band::Behind) => t!(lang, "band-behind"),
        Rating::Rated(Band::OnTrack) => t!(lang, "band-on-track"),
        Rating::Rated(Band::Ahead) => t!(lang, "band-ahead"),
        Rating::NotReporting(gap) => {
            format!("{}: {}", t!(lang, "indicator-not-reporting"), vigia_i18n::gap(lang, gap))
        }
    }
}
