//! Observations in a workbook: the template to fill in, and what comes back in
//! it or in a CSV with the same headings.

mod column;
mod fault;
mod place;
mod reading;
mod template;

use vigia_domain::Lang;
use vigia_domain::indicator::entry::{EntryColumn, EntryRow};

use crate::workbook::Workbook;

use column::Column;

pub use fault::SheetFault;
pub use place::Place;
pub use template::template;

/// A row with the place at which it stands in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedRow {
    /// The sheet.
    pub sheet: String,
    /// The row as spreadsheets number it, from 1.
    pub row: u32,
    /// What it says.
    pub entry: EntryRow,
}

/// The rows of every sheet with the headings of observations, in either
/// language or as the interface for other systems names them. Rows without any
/// value are left out, and so is whatever stands on other sheets.
///
/// # Errors
/// When no sheet has the headings, one of them stands there twice, or a column
/// that is none of them has values.
pub fn read(workbook: &Workbook) -> Result<Vec<PlacedRow>, SheetFault> {
    reading::rows(workbook)
}

/// What was read, for the rules of entries.
#[must_use]
pub fn entries(rows: &[PlacedRow]) -> Vec<EntryRow> {
    rows.iter().map(|placed| placed.entry.clone()).collect()
}

/// The heading of a column in a language.
#[must_use]
pub fn heading(column: EntryColumn, lang: Lang) -> String {
    Column::of_entry(column).heading(lang)
}

#[cfg(test)]
mod tests;
