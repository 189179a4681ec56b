//! A sheet: its cells with content, and those that are merged.

use std::collections::BTreeMap;

use super::merged::Merged;
use super::{Cell, Region};

static EMPTY: Cell = Cell::Empty;

/// A sheet. Rows and columns count from 0.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    name: String,
    /// The cells with content of each row that has any, by column.
    rows: BTreeMap<u32, Vec<(u32, Cell)>>,
    merged: Merged,
}

impl Sheet {
    /// A sheet of rows whose cells are in order.
    pub(super) const fn new(
        name: String,
        rows: BTreeMap<u32, Vec<(u32, Cell)>>,
        merged: Merged,
    ) -> Self {
        Self { name, rows, merged }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// One more than its last row with content; nothing is taken for the rows
    /// before it that are empty.
    #[must_use]
    pub fn row_count(&self) -> u32 {
        self.rows.last_key_value().map_or(0, |(row, _)| row.saturating_add(1))
    }

    /// One more than its last column with content.
    #[must_use]
    pub fn column_count(&self) -> u32 {
        self.rows
            .values()
            .filter_map(|cells| cells.last())
            .map(|(column, _)| column.saturating_add(1))
            .max()
            .unwrap_or(0)
    }

    /// The rows with content, in order.
    pub fn rows(&self) -> impl Iterator<Item = u32> {
        self.rows.keys().copied()
    }

    /// The rows with content from one to another, both included.
    pub(super) fn rows_within(&self, first: u32, last: u32) -> impl Iterator<Item = u32> {
        self.rows.range(first..=last).map(|(row, _)| *row)
    }

    /// The cells with content of a row, by column, merged ones only where they
    /// start.
    #[must_use]
    pub fn own(&self, row: u32) -> &[(u32, Cell)] {
        self.rows.get(&row).map_or(&[], Vec::as_slice)
    }

    /// What a cell holds: for each cell of a merged region what its first one
    /// holds.
    #[must_use]
    pub fn value(&self, row: u32, column: u32) -> &Cell {
        let (row, column) =
            self.region(row, column).map_or((row, column), |r| (r.first_row, r.first_column));
        let cells = self.own(row);
        cells
            .binary_search_by_key(&column, |(column, _)| *column)
            .map_or(&EMPTY, |place| &cells[place].1)
    }

    /// The merged region to which a cell belongs.
    #[must_use]
    pub fn region(&self, row: u32, column: u32) -> Option<Region> {
        self.merged.at(row, column)
    }
}
