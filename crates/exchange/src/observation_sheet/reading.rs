//! Reading sheets of observations.

use std::collections::BTreeMap;

use vigia_domain::indicator::entry::EntryRow;

use super::column::Column;
use super::{PlacedRow, SheetFault};
use crate::workbook::{Cell, Sheet, Workbook, place};

/// How many rows with content are looked at for headings.
const HEADER_WITHIN: usize = 30;

/// The rows of every sheet with the headings of observations.
pub(super) fn rows(workbook: &Workbook) -> Result<Vec<PlacedRow>, SheetFault> {
    let mut found: Option<Vec<PlacedRow>> = None;
    for sheet in workbook.sheets() {
        if let Some(header) = Header::find(sheet)? {
            header.read(sheet, found.get_or_insert_default())?;
        }
    }
    found.ok_or(SheetFault::NoHeader)
}

/// The headings of a sheet.
struct Header {
    /// Their row, from 0.
    row: u32,
    /// What each column holds, by its place from 0.
    columns: BTreeMap<u32, Column>,
}

impl Header {
    /// The first row that names the indicator, the period and a value.
    fn find(sheet: &Sheet) -> Result<Option<Self>, SheetFault> {
        for row in sheet.rows().take(HEADER_WITHIN) {
            let named: Vec<(u32, Column)> = sheet
                .own(row)
                .iter()
                .filter_map(|(column, cell)| Some((*column, Column::of_heading(&cell.text())?)))
                .collect();
            let has = |wanted: Column| named.iter().any(|(_, column)| *column == wanted);
            let is_header = has(Column::Indicator)
                && has(Column::Period)
                && (has(Column::Value) || has(Column::Numerator));
            if is_header {
                return Self::new(sheet, row, named).map(Some);
            }
        }
        Ok(None)
    }

    fn new(sheet: &Sheet, row: u32, named: Vec<(u32, Column)>) -> Result<Self, SheetFault> {
        let mut columns: BTreeMap<u32, Column> = BTreeMap::new();
        for (column, field) in named {
            if columns.values().any(|known| *known == field) {
                return Err(SheetFault::Twice {
                    sheet: sheet.name().to_owned(),
                    cell: place::name(row, column),
                    heading: sheet.value(row, column).text(),
                });
            }
            columns.insert(column, field);
        }
        Ok(Self { row, columns })
    }

    /// Adds the rows below the headings.
    fn read(&self, sheet: &Sheet, placed: &mut Vec<PlacedRow>) -> Result<(), SheetFault> {
        for row in sheet.rows().filter(|row| *row > self.row) {
            self.refuse_others(sheet, row)?;
            let mut entry = EntryRow::default();
            let mut says_something = false;
            for (column, field) in &self.columns {
                let text = text(*field, sheet.value(row, *column));
                if !text.is_empty() {
                    says_something = true;
                    field.put(&mut entry, text);
                }
            }
            if says_something && !repeats_the_names(&entry) {
                let sheet = sheet.name().to_owned();
                placed.push(PlacedRow { sheet, row: row.saturating_add(1), entry });
            }
        }
        Ok(())
    }

    /// Refuses values in columns that are none of observations, so that nothing
    /// about a person slips in beside the figures.
    fn refuse_others(&self, sheet: &Sheet, row: u32) -> Result<(), SheetFault> {
        let is_other =
            |(column, cell): &&(u32, Cell)| !cell.is_empty() && !self.columns.contains_key(column);
        let Some((column, _)) = sheet.own(row).iter().find(is_other) else { return Ok(()) };
        let (name, cell) = (sheet.name().to_owned(), place::name(self.row, *column));
        let heading = sheet.value(self.row, *column).text();
        Err(if heading.is_empty() {
            SheetFault::NoHeading { sheet: name, cell }
        } else {
            SheetFault::UnknownColumn { sheet: name, cell, heading }
        })
    }
}

/// What a cell says, as the rules of entries read it.
fn text(column: Column, cell: &Cell) -> String {
    match (column, cell) {
        // Spreadsheets take the month 2019-03 for its first day.
        (Column::Period, Cell::Day(day)) if day.day() == 1 => {
            format!("{:04}-{:02}", day.year(), day.month())
        }
        _ => cell.text(),
    }
}

/// Whether a row is the one in which the template names its columns.
fn repeats_the_names(entry: &EntryRow) -> bool {
    entry.indicator.eq_ignore_ascii_case(Column::Indicator.name())
        && entry.period.eq_ignore_ascii_case(Column::Period.name())
}
