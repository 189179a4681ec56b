//! A table on a sheet of its own, under a title that says what it is.

use rust_xlsxwriter::{Workbook, Worksheet, XlsxError};

use super::cell::{Value, cell_text, sheet_name};
use super::format::Kind;
use super::setting::Setting;

/// The row of the headings, from 0. Above it stand the plan, the title, the
/// day and a note.
pub(super) const HEADER: u32 = 5;

/// A column of a table.
pub(super) struct Column {
    pub(super) heading: String,
    /// Its width in characters.
    pub(super) width: f64,
    pub(super) kind: Kind,
}

impl Column {
    pub(super) fn new(heading: impl Into<String>, width: f64, kind: Kind) -> Self {
        Self { heading: heading.into(), width, kind }
    }

    /// A column of words.
    pub(super) fn text(heading: impl Into<String>, width: f64) -> Self {
        Self::new(heading, width, Kind::Text)
    }
}

/// A table that is being written.
pub(super) struct Table<'w> {
    pub(super) sheet: &'w mut Worksheet,
    /// The row that is written next.
    next: u32,
    /// The last column.
    last_column: u16,
}

/// What a sheet is called, and what stands above its table.
pub(super) struct Heading<'a> {
    pub(super) name: &'a str,
    pub(super) title: &'a str,
    pub(super) note: Option<&'a str>,
}

impl<'w> Table<'w> {
    /// A new sheet with its title and headings.
    pub(super) fn begin(
        workbook: &'w mut Workbook,
        names: &mut Vec<String>,
        setting: &Setting<'_>,
        heading: &Heading<'_>,
        columns: &[Column],
    ) -> Result<Self, XlsxError> {
        let formats = &setting.formats;
        let sheet = workbook.add_worksheet();
        sheet.set_name(sheet_name(heading.name, names))?;
        let mut last_column = 0;
        for (place, column) in (0u16..).zip(columns) {
            sheet.set_column_width(place, column.width)?;
            sheet.set_column_format(place, formats.of(column.kind))?;
            last_column = place;
        }
        let (standing, note) = (setting.standing(), heading.note.unwrap_or_default());
        let above = [
            (setting.imprint.plan.as_str(), &formats.plan),
            (heading.title, &formats.title),
            (standing.as_str(), &formats.note),
            (note, &formats.note),
        ];
        for (row, (text, format)) in (0u32..).zip(above) {
            sheet.write_string_with_format(row, 0, cell_text(text), format)?;
        }
        for (place, column) in (0u16..).zip(columns) {
            let heading = cell_text(&column.heading);
            sheet.write_string_with_format(HEADER, place, heading, &formats.header)?;
        }
        sheet.set_freeze_panes(HEADER + 1, 0)?;
        sheet.set_repeat_rows(HEADER, HEADER)?;
        setting.set_up_page(sheet);
        Ok(Self { sheet, next: HEADER + 1, last_column })
    }

    /// Writes a row.
    pub(super) fn row<'v>(
        &mut self,
        values: impl IntoIterator<Item = Value<'v>>,
    ) -> Result<(), XlsxError> {
        for (place, value) in (0u16..).zip(values) {
            value.write(self.sheet, self.next, place)?;
        }
        self.next += 1;
        Ok(())
    }

    /// The first and the last row of the data, where there are rows.
    pub(super) fn data_rows(&self) -> Option<(u32, u32)> {
        (self.next > HEADER + 1).then(|| (HEADER + 1, self.next - 1))
    }

    /// Ends the table with filters on its headings.
    pub(super) fn end(self) -> Result<(), XlsxError> {
        let last_row = self.next.saturating_sub(1).max(HEADER);
        self.sheet.autofilter(HEADER, 0, last_row, self.last_column)?;
        Ok(())
    }
}
