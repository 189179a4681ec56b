//! The observations, corrected ones too. What is withheld has a mark and no
//! number.

use std::collections::HashSet;

use rust_xlsxwriter::{Workbook, XlsxError};
use vigia_domain::indicator::dimensions::Dimension;
use vigia_domain::indicator::observation::Disclosure;
use vigia_domain::indicator::{Figure, Observation};
use vigia_domain::{Indicator, Lang};
use vigia_i18n::t;

use super::cell::Value;
use super::format::Kind;
use super::setting::Setting;
use super::table::{Column, Heading, Table};

/// Adds the sheet.
pub(super) fn add(
    workbook: &mut Workbook,
    setting: &Setting<'_>,
    names: &mut Vec<String>,
) -> Result<(), XlsxError> {
    let lang = setting.lang;
    let title = t!(lang, "sheets-observations");
    let note = Some(setting.imprint.suppression.as_str());
    let heading = Heading { name: &title, title: &title, note };
    let mut table = Table::begin(workbook, names, setting, &heading, &columns(lang))?;
    for indicator in setting.edition.selection.indicators() {
        let stand: HashSet<&str> = indicator.current().map(|one| one.id.as_str()).collect();
        for observation in &indicator.observations {
            let state = if stand.contains(observation.id.as_str()) {
                t!(lang, "sheets-stands")
            } else {
                t!(lang, "sheets-corrected")
            };
            table.row(values(setting, indicator, observation, state))?;
        }
    }
    table.end()
}

fn columns(lang: Lang) -> Vec<Column> {
    let mut columns = vec![
        Column::text(t!(lang, "column-code"), 12.0),
        Column::text(t!(lang, "indicator-column-name"), 36.0),
        Column::text(t!(lang, "sheets-period-code"), 12.0),
        Column::text(t!(lang, "indicator-column-period"), 20.0),
    ];
    columns.extend(
        Dimension::ALL.map(|dimension| Column::text(vigia_i18n::dimension(lang, dimension), 15.0)),
    );
    columns.extend([
        Column::text(t!(lang, "indicator-column-value"), 11.0),
        Column::new(t!(lang, "sheets-number"), 11.0, Kind::Decimal),
        Column::new(t!(lang, "entry-numerator"), 12.0, Kind::Whole),
        Column::new(t!(lang, "entry-denominator"), 12.0, Kind::Whole),
        Column::text(t!(lang, "indicator-field-unit"), 14.0),
        Column::text(t!(lang, "indicator-column-source"), 18.0),
        Column::text(t!(lang, "sheets-source-title"), 34.0),
        Column::new(t!(lang, "entry-published-on"), 13.0, Kind::Day),
        Column::text(t!(lang, "imprint-provenance"), 13.0),
        Column::text(t!(lang, "sheets-disclosure"), 18.0),
        Column::text(t!(lang, "sheets-state"), 12.0),
        Column::text(t!(lang, "indicator-column-note"), 44.0),
    ]);
    columns
}

fn values<'a>(
    setting: &'a Setting<'_>,
    indicator: &'a Indicator,
    observation: &'a Observation,
    state: String,
) -> Vec<Value<'a>> {
    let lang = setting.lang;
    let figure = observation.figure();
    let parts = figure.and_then(parts);
    let mut values: Vec<Value<'a>> = vec![
        indicator.code.as_str().into(),
        indicator.name.get(lang).into(),
        observation.period.code().into(),
        vigia_i18n::period(lang, observation.period).into(),
    ];
    values.extend(Dimension::ALL.map(|dimension| {
        let word = observation.dimensions.word(dimension);
        word.map_or(Value::Empty, |word| vigia_i18n::dimension_word(lang, dimension, word).into())
    }));
    values.extend([
        setting.reading(indicator, observation.reading).into(),
        setting.value(indicator, figure.map(|figure| indicator.value_of(figure))),
        Value::number(parts.map(|(part, _)| part)),
        Value::number(parts.map(|(_, whole)| whole)),
        indicator.unit.get(lang).into(),
        observation.source.as_str().into(),
        setting.source_title(&observation.source).into(),
        Value::Day(observation.published_on),
        vigia_i18n::provenance(lang, observation.provenance).into(),
        disclosure(lang, observation.disclosure).into(),
        state.into(),
        observation.note.get(lang).into(),
    ]);
    values
}

/// The two numbers that a figure was made of.
#[expect(clippy::cast_precision_loss, reason = "counts stay below 2^53")]
fn parts(figure: Figure) -> Option<(f64, f64)> {
    match figure {
        Figure::Fraction { numerator, denominator } => {
            Some((numerator as f64, denominator.get() as f64))
        }
        Figure::Count(_) | Figure::Number(_) => None,
    }
}

fn disclosure(lang: Lang, disclosure: Disclosure) -> String {
    match disclosure {
        Disclosure::Official => t!(lang, "sheets-disclosure-official"),
        Disclosure::Internal => t!(lang, "sheets-disclosure-internal"),
    }
}
