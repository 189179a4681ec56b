//! The matrix, one sheet an axis, so that it imports again without a change:
//! the headings are those of the fields, and nothing is merged.

mod marks;

use std::collections::HashMap;

use rust_xlsxwriter::{Workbook, XlsxError};
use vigia_domain::activity::Milestone;
use vigia_domain::axis::Axis;
use vigia_domain::programme::Programme;
use vigia_domain::view::Row;
use vigia_domain::{Activity, ActivityCode, Lang, day};
use vigia_i18n::t;

use super::cell::Value;
use super::format::{Kind, of_axis};
use super::setting::Setting;
use super::table::{Column, Heading, Table};
use crate::matrix::Field;

/// What a column of the sheet holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// A field of the matrix.
    Field(Field),
    /// The concern that follows from dates and progress: shown, and no field
    /// that an import knows.
    Concern,
}

const PARTS: [Part; 23] = [
    Part::Field(Field::Axis),
    Part::Field(Field::Programme),
    Part::Field(Field::Objective),
    Part::Field(Field::ExpectedResult),
    Part::Field(Field::Code),
    Part::Field(Field::Activity),
    Part::Field(Field::Milestones),
    Part::Field(Field::Verification),
    Part::Field(Field::Lead),
    Part::Field(Field::Partners),
    Part::Field(Field::Start),
    Part::Field(Field::Deadline),
    Part::Field(Field::Weight),
    Part::Field(Field::Budget),
    Part::Field(Field::Status),
    Part::Field(Field::Percent),
    Part::Concern,
    Part::Field(Field::Notes),
    Part::Field(Field::Sdg),
    Part::Field(Field::Gcm),
    Part::Field(Field::Indicator),
    Part::Field(Field::Provenance),
    Part::Field(Field::Source),
];

/// Adds the sheets of the chosen axes; one without rows where nothing is chosen.
pub(super) fn add(
    workbook: &mut Workbook,
    setting: &Setting<'_>,
    names: &mut Vec<String>,
) -> Result<(), XlsxError> {
    let lang = setting.lang;
    let columns: Vec<Column> = PARTS.map(|part| column(lang, part)).into();
    let axes = setting.edition.selection.axes();
    if axes.is_empty() {
        let (title, note) = (t!(lang, "matrix-caption"), t!(lang, "sheets-nothing"));
        let heading = Heading { name: &title, title: &title, note: Some(&note) };
        return Table::begin(workbook, names, setting, &heading, &columns)?.end();
    }
    let indicators = setting.indicators_by_activity();
    for axis in axes {
        let name = format!("{} {}", axis.numeral(), axis.name.get(lang));
        let title = axis_words(lang, axis);
        let note = setting.imprint.provenance.as_deref();
        let heading = Heading { name: &name, title: &title, note };
        let mut table = Table::begin(workbook, names, setting, &heading, &columns)?;
        table.sheet.set_tab_color(of_axis(&axis.code));
        for row in setting.edition.selection.rows_of_axis(&axis.code) {
            let programme = setting.edition.selection.plan().programme(&row.activity.programme);
            let of = Of { axis, programme, row, indicators: &indicators };
            table.row(PARTS.map(|part| value(setting, &of, part)))?;
        }
        if let Some(rows) = table.data_rows() {
            marks::add(table.sheet, setting, rows)?;
        }
        table.end()?;
    }
    Ok(())
}

/// An axis as its cells name it: *I. Prevención*.
fn axis_words(lang: Lang, axis: &Axis) -> String {
    format!("{}. {}", axis.numeral(), axis.name.get(lang))
}

/// A programme as its cells name it: *1. Sensibilización*.
fn programme_words(lang: Lang, programme: &Programme) -> String {
    format!("{}. {}", programme.code, programme.name.get(lang))
}

fn column(lang: Lang, part: Part) -> Column {
    let Part::Field(field) = part else { return Column::text(t!(lang, "method-concerns"), 13.0) };
    let (width, kind) = match field {
        Field::Code | Field::Lead => (10.0, Kind::Text),
        Field::Axis
        | Field::Partners
        | Field::Status
        | Field::Sdg
        | Field::Gcm
        | Field::Indicator
        | Field::Provenance => (14.0, Kind::Text),
        Field::Programme | Field::Source => (20.0, Kind::Text),
        Field::Objective | Field::ExpectedResult | Field::Verification => (30.0, Kind::Text),
        Field::Activity | Field::Milestones | Field::Notes => (42.0, Kind::Text),
        Field::Start | Field::Deadline => (12.0, Kind::Day),
        Field::Weight => (7.0, Kind::Whole),
        Field::Budget => (16.0, Kind::Whole),
        Field::Percent => (11.0, Kind::Share),
        Field::Quarter { .. } => (6.0, Kind::Text),
    };
    Column::new(field.heading(lang), width, kind)
}

/// The column of a part on the sheet, from 0.
fn place(of: Part) -> u16 {
    // Each part stands there once.
    (0u16..).zip(PARTS).filter(|(_, part)| *part == of).map(|(place, _)| place).sum()
}

/// An activity with what its row repeats.
struct Of<'a> {
    axis: &'a Axis,
    programme: Option<&'a Programme>,
    row: Row<'a>,
    indicators: &'a HashMap<&'a ActivityCode, Vec<&'a str>>,
}

fn value<'a>(setting: &Setting<'_>, of: &Of<'a>, part: Part) -> Value<'a> {
    let Part::Field(field) = part else {
        let concern = of.row.standing.concern;
        return concern
            .map_or(Value::Empty, |concern| vigia_i18n::concern(setting.lang, concern).into());
    };
    let (lang, Row { activity, standing }) = (setting.lang, of.row);
    let programme = of.programme;
    match field {
        Field::Axis => axis_words(lang, of.axis).into(),
        Field::Programme => {
            programme.map_or(Value::Empty, |programme| programme_words(lang, programme).into())
        }
        Field::Objective => programme.map_or("", |of| of.objective.get(lang)).into(),
        Field::ExpectedResult => programme.map_or("", |of| of.expected_result.get(lang)).into(),
        Field::Code => activity.code.as_str().into(),
        Field::Activity => activity.title.get(lang).into(),
        Field::Milestones => lines(activity.milestones.iter().map(|of| milestone(lang, of))).into(),
        Field::Verification => {
            lines(activity.verification.iter().map(|of| of.get(lang).to_owned())).into()
        }
        Field::Lead => activity.terms.lead.as_str().into(),
        Field::Partners => codes(activity.partners.iter()).into(),
        Field::Start => Value::Day(activity.start),
        Field::Deadline => Value::Day(activity.terms.deadline),
        Field::Weight => Value::Number(f64::from(activity.terms.weight.value())),
        Field::Budget => Value::pesos(activity.budget),
        Field::Status => vigia_i18n::status(lang, standing.status).into(),
        Field::Percent => Value::Number(f64::from(standing.actual.rounded()) / 100.0),
        Field::Notes => notes(setting, activity).into(),
        Field::Sdg => codes(activity.sdg.iter()).into(),
        Field::Gcm => codes(activity.gcm.iter()).into(),
        Field::Indicator => {
            of.indicators.get(&activity.code).map(|of| of.join("; ")).unwrap_or_default().into()
        }
        Field::Provenance => vigia_i18n::provenance(lang, activity.provenance).into(),
        Field::Source => activity.source.as_str().into(),
        // The days say when an activity runs.
        Field::Quarter { .. } => Value::Empty,
    }
}

/// What was done, as the last report says.
fn notes<'a>(setting: &Setting<'_>, activity: &'a Activity) -> &'a str {
    let last = activity.reports_on(setting.edition.selection.day()).next_back();
    last.map_or("", |report| report.narrative.get(setting.lang))
}

/// A step with its day in parentheses, where it has one.
fn milestone(lang: Lang, milestone: &Milestone) -> String {
    let text = milestone.text.get(lang);
    milestone.due.map_or_else(|| text.to_owned(), |due| format!("{text} ({})", day::write(due)))
}

/// One a line.
fn lines(items: impl Iterator<Item = String>) -> String {
    items.map(|item| item.replace('\n', " ")).collect::<Vec<_>>().join("\n")
}

/// Codes as cells list them.
pub(super) fn codes<T: ToString>(codes: impl Iterator<Item = T>) -> String {
    codes.map(|code| code.to_string()).collect::<Vec<_>>().join("; ")
}
