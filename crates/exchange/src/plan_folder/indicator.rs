//! The indicators, without what was aimed at and what was observed.

use std::collections::HashMap;

use vigia_domain::indicator::dimensions::Crime;
use vigia_domain::indicator::{Baseline, Figure, Measure, Statistic};
use vigia_domain::programme::Programme;
use vigia_domain::source::Provenance;
use vigia_domain::{AxisCode, Indicator, ProgrammeCode};

use super::EXAMPLE;
use super::keys::Known;
use super::sheet::{Form, Row, Sheet};

pub(super) static INDICATORS: Form = Form {
    file: "indicators.csv",
    required: &[
        "code",
        "axis",
        "programme",
        "name_es",
        "name_en",
        "unit_es",
        "unit_en",
        "measure",
        "direction",
        "cumulation",
        "frequency",
        "baseline_value",
        "baseline_period",
        "baseline_source",
        "baseline_missing_es",
        "baseline_missing_en",
        "official_source",
        "crime",
        "statistic",
        "subject",
        "activities",
        "sdg",
        "gcm",
        "method_es",
        "method_en",
        "provenance",
    ],
    optional: &[],
};

/// The indicators, in the order of the file, without targets and observations.
pub(super) fn indicators(
    sheet: &Sheet<'_>,
    known: &Known,
    programmes: &[Programme],
) -> Vec<Indicator> {
    refuse_second_of_a_statistic(sheet);
    sheet.rows().filter_map(|row| indicator(&row, known, programmes)).collect()
}

fn indicator(row: &Row<'_>, known: &Known, programmes: &[Programme]) -> Option<Indicator> {
    let code = row.parse("code");
    let place = place(row, known, programmes);
    let name = row.text("name");
    let unit = row.text("unit");
    let measure = row.parse("measure");
    let direction = row.parse("direction");
    let cumulation = row.parse("cumulation");
    let frequency = row.parse("frequency");
    let baseline = baseline(row, measure, known);
    let official_source = row.reference("official_source", &known.sources);
    let (crime, statistic) = statistic(row);
    let subject = row.parse("subject");
    let activities = row.references("activities", &known.activities);
    let sdg = row.each_once("sdg", |item| known.sdg_tag(item));
    let gcm = row.references("gcm", &known.gcm);
    let method = row.text("method");
    let provenance = provenance(row);
    let (axis, programme) = place?;
    Some(Indicator {
        code: code?,
        axis,
        programme,
        name: name?,
        unit: unit?,
        measure: measure?,
        direction: direction?,
        cumulation: cumulation?,
        frequency: frequency?,
        baseline: baseline?,
        official_source: official_source?,
        crime,
        statistic,
        subject: subject?,
        activities,
        sdg,
        gcm,
        method: method?,
        provenance: provenance?,
        targets: Vec::new(),
        observations: Vec::new(),
    })
}

/// The axis with the programme, which is one of the axis.
fn place(
    row: &Row<'_>,
    known: &Known,
    programmes: &[Programme],
) -> Option<(AxisCode, Option<ProgrammeCode>)> {
    let axis = row.reference("axis", &known.axes);
    let code = row.optional_reference("programme", &known.programmes);
    let axis = axis?;
    let elsewhere = programmes
        .iter()
        .find(|programme| Some(&programme.code) == code.as_ref() && programme.axis != axis);
    if let Some(Programme { code, axis: other, .. }) = elsewhere {
        let problem = format!("«{code}» is a programme of {other}; allowed are those of {axis}");
        row.fault("programme", problem);
    }
    Some((axis, code))
}

/// The baseline with its period and source, or the reason why there is none.
fn baseline(row: &Row<'_>, measure: Option<Measure>, known: &Known) -> Option<Baseline> {
    if row.cell("baseline_value")?.is_empty() {
        for column in ["baseline_period", "baseline_source"] {
            row.stays_empty(column, "there is no baseline value");
        }
        return row.text("baseline_missing").map(|reason| Baseline::Missing { reason });
    }
    for column in ["baseline_missing_es", "baseline_missing_en"] {
        row.stays_empty(column, "there is a baseline value");
    }
    let period = row.parse("baseline_period");
    let source = row.reference("baseline_source", &known.sources);
    let figure = figure(row, "baseline_value", measure?);
    Some(Baseline::Known { figure: figure?, period: period?, source: source? })
}

/// The figure in a cell, as an indicator of a measure has it.
pub(super) fn figure(row: &Row<'_>, column: &str, measure: Measure) -> Option<Figure> {
    let text = row.cell(column)?;
    let figure = Figure::read(measure, text);
    row.accept(column, figure.map_err(|problem| format!("«{text}» is not allowed: {problem}")))
}

/// The crime and the place in the statistical report, which has a column for
/// each of the two crimes.
fn statistic(row: &Row<'_>) -> (Option<Crime>, Option<Statistic>) {
    let crime = row.optional("crime");
    let statistic = row.optional("statistic");
    let both = Crime::Both.as_str();
    if statistic.is_some() && row.filled("crime").is_none_or(|word| word == both) {
        let problem = "a row of the statistical report is about one crime; allowed are \
                       trafficking, smuggling";
        row.fault("crime", problem);
    }
    (crime, statistic)
}

fn refuse_second_of_a_statistic(sheet: &Sheet<'_>) {
    let mut lines = HashMap::new();
    for row in sheet.rows() {
        let key = (row.filled("statistic"), row.filled("crime"));
        let (Some(statistic), Some(crime)) = key else { continue };
        if let Some(line) = lines.insert((statistic, crime), row.line()) {
            let problem = format!(
                "line {line} is the indicator for {statistic} and {crime} already; there is one \
                 for each statistic and crime"
            );
            row.fault("statistic", problem);
        }
    }
}

/// The provenance; a documented indicator rests on no example.
fn provenance(row: &Row<'_>) -> Option<Provenance> {
    let provenance: Provenance = row.parse("provenance")?;
    for column in ["baseline_source", "official_source"] {
        if provenance == Provenance::Documented && row.cell(column) == Some(EXAMPLE) {
            let problem =
                format!("«{EXAMPLE}» stands in a documented row; allowed is any other source");
            row.fault(column, problem);
        }
    }
    Some(provenance)
}
