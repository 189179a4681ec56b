//! Where it is documented.

use rust_xlsxwriter::{Workbook, XlsxError};
use vigia_i18n::t;

use super::cell::Value;
use super::setting::Setting;
use super::table::{Column, Heading, Table};
use crate::selected;

/// Adds the sheet.
pub(super) fn add(
    workbook: &mut Workbook,
    setting: &Setting<'_>,
    names: &mut Vec<String>,
) -> Result<(), XlsxError> {
    let lang = setting.lang;
    let (title, note) = (t!(lang, "sheets-sources"), t!(lang, "method-sources-text"));
    let heading = Heading { name: &title, title: &title, note: Some(&note) };
    let columns = [
        Column::text(t!(lang, "column-code"), 24.0),
        Column::text(t!(lang, "sheets-source-title"), 70.0),
        Column::text(t!(lang, "sheets-publisher"), 34.0),
        // A year has no separator of thousands.
        Column::text(t!(lang, "sheets-year"), 8.0),
        Column::text(t!(lang, "sheets-reference"), 70.0),
    ];
    let mut table = Table::begin(workbook, names, setting, &heading, &columns)?;
    for source in selected::sources(&setting.edition.selection) {
        table.row([
            source.code.as_str().into(),
            source.title.as_str().into(),
            source.publisher.as_str().into(),
            Value::number(source.year.map(f64::from)),
            source.reference.as_str().into(),
        ])?;
    }
    table.end()
}
