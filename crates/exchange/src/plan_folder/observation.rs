//! What was observed of the indicators.

mod together;

use vigia_domain::account::Actor;
use vigia_domain::indicator::dimensions::Dimension;
use vigia_domain::indicator::observation::Disclosure;
use vigia_domain::indicator::{Dimensions, Figure, Measure, Observation, Reading};
use vigia_domain::report::Review;
use vigia_domain::source::Provenance;
use vigia_domain::{Day, Indicator, IndicatorCode, Period, SourceCode};

use super::EXAMPLE;
use super::indicator::figure;
use super::keys::Known;
use super::sheet::{Form, Row, Sheet};
use super::value::Value;

pub(super) static OBSERVATIONS: Form = Form {
    file: "observations.csv",
    required: &[
        "indicator",
        "period",
        "value",
        "crime",
        "sex",
        "age_group",
        "citizenship",
        "exploitation",
        "province",
        "victim_status",
        "source",
        "note_es",
        "note_en",
        "published_on",
    ],
    optional: &["numerator", "denominator", "evidence", "disclosure"],
};

/// A row that could be read.
struct Entry<'s> {
    row: Row<'s>,
    indicator: IndicatorCode,
    observation: Observation,
}

/// Puts each observation to its indicator, by the end of their periods, their
/// start, source and dimensions.
pub(super) fn attach(indicators: &mut [Indicator], sheet: &Sheet<'_>, known: &Known) {
    let described: &[Indicator] = indicators;
    let entries: Vec<Entry<'_>> =
        sheet.rows().filter_map(|row| entry(row, described, known)).collect();
    together::check(&entries);
    for Entry { indicator: code, observation, .. } in entries {
        if let Some(indicator) = indicators.iter_mut().find(|indicator| indicator.code == code) {
            indicator.observations.push(observation);
        }
    }
    for indicator in indicators {
        indicator.observations.sort_by(|a, b| order(a).cmp(&order(b)));
    }
}

fn order(observation: &Observation) -> (Day, Day, &SourceCode, &Dimensions) {
    let Observation { period, source, dimensions, .. } = observation;
    (period.end(), period.start(), source, dimensions)
}

fn entry<'s>(row: Row<'s>, indicators: &[Indicator], known: &Known) -> Option<Entry<'s>> {
    let code: Option<IndicatorCode> = row.reference("indicator", &known.indicators);
    let period: Option<Period> = row.parse("period");
    let dimensions = dimensions(&row);
    let source: Option<SourceCode> = row.reference("source", &known.sources);
    let note = row.text("note");
    let evidence = row.optional("evidence");
    let disclosure = row.optional("disclosure").unwrap_or(Disclosure::Official);
    let published_on = published_on(&row, period);
    let code = code?;
    let indicator = indicators.iter().find(|indicator| indicator.code == code)?;
    let figure = reading(&row, indicator.measure);
    let (period, dimensions, source) = (period?, dimensions?, source?);
    let provenance =
        if source.as_str() == EXAMPLE { Provenance::Illustrative } else { Provenance::Documented };
    let observation = Observation {
        id: id(&code, period, &source, &dimensions),
        period,
        dimensions,
        source,
        reading: Reading::Known(figure?),
        disclosure,
        note: note?,
        evidence,
        published_on: published_on?,
        supersedes: None,
        provenance,
        actor: Actor::PlanFiles,
        review: Review::Validated,
        revision: 0,
        version: 1,
    };
    Some(Entry { row, indicator: code, observation })
}

/// The cell of its table; nothing where one of its words is wrong, since the
/// others would be those of another cell.
fn dimensions(row: &Row<'_>) -> Option<Dimensions> {
    let dimensions = Dimensions {
        crime: row.optional("crime"),
        sex: row.optional("sex"),
        age_group: row.optional("age_group"),
        citizenship: row.optional("citizenship"),
        exploitation: row.optional("exploitation"),
        province: row.optional("province"),
        victim_status: row.optional("victim_status"),
    };
    let is_whole = Dimension::ALL.into_iter().all(|dimension| {
        row.filled(dimension.as_str()).is_some() == dimensions.word(dimension).is_some()
    });
    is_whole.then_some(dimensions)
}

/// The value, or the two numbers that it is made of.
fn reading(row: &Row<'_>, measure: Measure) -> Option<Figure> {
    let parts = ["numerator", "denominator"];
    if parts.iter().all(|column| row.filled(column).is_none()) {
        return figure(row, "value", measure);
    }
    row.stays_empty("value", "there are a numerator and a denominator");
    let [numerator, denominator] = parts.map(|column| {
        let text = row.cell(column).unwrap_or_default();
        row.accept(column, u64::read(text))
    });
    row.accept("denominator", Figure::fraction(measure, numerator?, denominator?))
}

/// The day from which it is known, which is not before its period begins.
fn published_on(row: &Row<'_>, period: Option<Period>) -> Option<Day> {
    let day: Day = row.parse("published_on")?;
    if let Some(start) = period.map(Period::start)
        && day < start
    {
        let problem = format!("{day} is before the period; allowed is from {start} on");
        row.fault("published_on", problem);
    }
    Some(day)
}

/// A key that stays the same as long as the row does, whatever its value. Each
/// dimension is named, since several know the same words.
fn id(
    indicator: &IndicatorCode,
    period: Period,
    source: &SourceCode,
    dimensions: &Dimensions,
) -> String {
    let cell = dimensions.set().filter_map(|dimension| {
        let word = dimensions.word(dimension)?;
        Some(format!("{}={word}", dimension.as_str()))
    });
    let key = [indicator.to_string(), period.code(), source.to_string()];
    key.into_iter().chain(cell).collect::<Vec<_>>().join("/")
}
