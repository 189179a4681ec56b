//! The content of a workbook as it is read, counted against the limits.

use std::collections::BTreeMap;

use super::merged::Merged;
use super::{Cell, MAX_CELLS, MAX_CHARS, MAX_COLUMNS, MAX_ROWS, Region, Sheet, Unreadable};

/// What may still be read.
pub(super) struct Allowance {
    rows: usize,
    cells: usize,
    bytes: usize,
    merged: usize,
}

impl Allowance {
    /// The most bytes that the words of all cells may take, those of merged
    /// ones once for each cell that has them.
    const MAX_TEXT: usize = 100 * 1024 * 1024;
    /// How many columns all merged regions together may have.
    const MAX_MERGED: usize = 1_000_000;

    pub(super) const fn new() -> Self {
        Self { rows: MAX_ROWS, cells: MAX_CELLS, bytes: Self::MAX_TEXT, merged: Self::MAX_MERGED }
    }

    fn take_row(&mut self) -> Result<(), Unreadable> {
        self.rows = self.rows.checked_sub(1).ok_or(Unreadable::TooManyRows)?;
        Ok(())
    }

    /// Takes a column of a merged region.
    pub(super) fn take_merged(&mut self) -> Result<(), Unreadable> {
        self.merged = self.merged.checked_sub(1).ok_or(Unreadable::TooLarge)?;
        Ok(())
    }

    fn take_bytes(&mut self, bytes: usize) -> Result<(), Unreadable> {
        self.bytes = self.bytes.checked_sub(bytes).ok_or(Unreadable::TooLarge)?;
        Ok(())
    }

    fn take_cell(&mut self, cell: &Cell) -> Result<(), Unreadable> {
        self.cells = self.cells.checked_sub(1).ok_or(Unreadable::TooLarge)?;
        if let Cell::Text(text) | Cell::Error(text) = cell {
            // Characters are counted only where the bytes may be too many.
            if text.len() > MAX_CHARS && text.chars().count() > MAX_CHARS {
                return Err(Unreadable::CellTooLong);
            }
            self.take_bytes(text.len())?;
        }
        Ok(())
    }
}

/// A sheet in the making.
pub(super) struct Content<'a> {
    allowance: &'a mut Allowance,
    rows: BTreeMap<u32, Vec<(u32, Cell)>>,
}

impl<'a> Content<'a> {
    pub(super) const fn new(allowance: &'a mut Allowance) -> Self {
        Self { allowance, rows: BTreeMap::new() }
    }

    /// Takes a cell in; an empty one is nothing.
    pub(super) fn put(&mut self, row: u32, column: u32, cell: Cell) -> Result<(), Unreadable> {
        if cell.is_empty() {
            return Ok(());
        }
        if column >= MAX_COLUMNS {
            return Err(Unreadable::TooManyColumns);
        }
        self.allowance.take_cell(&cell)?;
        // The first row is a heading.
        if !self.rows.is_empty() && !self.rows.contains_key(&row) {
            self.allowance.take_row()?;
        }
        self.rows.entry(row).or_default().push((column, cell));
        Ok(())
    }

    /// The sheet. Where a file gives a cell twice, the first one counts.
    pub(super) fn finish(mut self, name: String, regions: &[Region]) -> Result<Sheet, Unreadable> {
        for cells in self.rows.values_mut() {
            cells.sort_by_key(|(column, _)| *column);
            cells.dedup_by_key(|(column, _)| *column);
        }
        let merged = Merged::new(regions, self.allowance)?;
        let sheet = Sheet::new(name, self.rows, merged);
        for region in regions {
            let Cell::Text(text) = sheet.value(region.first_row, region.first_column) else {
                continue;
            };
            let rows = sheet.rows_within(region.first_row, region.last_row).count();
            let columns = region.last_column.min(MAX_COLUMNS).saturating_sub(region.first_column);
            let columns = usize::try_from(columns).unwrap_or(usize::MAX).saturating_add(1);
            let cells = rows.saturating_mul(columns);
            self.allowance.take_bytes(text.len().saturating_mul(cells))?;
        }
        Ok(sheet)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> Cell {
        Cell::Text(words.to_owned())
    }

    #[test]
    fn a_far_cell_takes_no_more_than_its_place() {
        let mut allowance = Allowance::new();
        let mut content = Content::new(&mut allowance);
        content.put(1_048_575, 299, text("x")).unwrap();
        assert_eq!(content.put(0, MAX_COLUMNS, text("x")), Err(Unreadable::TooManyColumns));
        assert_eq!(content.put(0, MAX_COLUMNS, Cell::Empty), Ok(()));
        let sheet = content.finish(String::new(), &[]).unwrap();
        assert_eq!((sheet.row_count(), sheet.column_count()), (1_048_576, 300));
        assert_eq!(sheet.rows().count(), 1);
    }

    #[test]
    fn the_heading_is_no_row_of_data() {
        let mut allowance = Allowance::new();
        let mut content = Content::new(&mut allowance);
        for row in 0..=u32::try_from(MAX_ROWS).unwrap() {
            content.put(row, 0, Cell::Number(1.0)).unwrap();
        }
        let next = content.put(60_000, 0, Cell::Number(1.0));
        assert_eq!(next, Err(Unreadable::TooManyRows));
    }

    #[test]
    fn words_beyond_those_of_a_cell_are_refused() {
        let mut allowance = Allowance::new();
        let mut content = Content::new(&mut allowance);
        content.put(0, 0, text(&"ñ".repeat(MAX_CHARS))).unwrap();
        let long = text(&"a".repeat(MAX_CHARS + 1));
        assert_eq!(content.put(0, 1, long), Err(Unreadable::CellTooLong));
    }
}
