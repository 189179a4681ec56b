//! A sheet as a table of the matrix.

use std::collections::BTreeMap;

use crate::matrix::Field;
use crate::matrix::layout::SheetLayout;
use crate::workbook::{Cell, Sheet, place};

/// A sheet with what its columns hold.
pub(super) struct Table<'a> {
    sheet: &'a Sheet,
    first_row: u32,
    columns: BTreeMap<Field, u32>,
}

/// A cell with the place where its value stands.
#[derive(Clone, Copy)]
pub(super) struct Spot<'a> {
    pub(super) sheet: &'a str,
    pub(super) row: u32,
    pub(super) column: u32,
    pub(super) cell: &'a Cell,
}

impl Spot<'_> {
    /// The name of the cell, such as `H7`.
    pub(super) fn name(&self) -> String {
        place::name(self.row, self.column)
    }
}

impl<'a> Table<'a> {
    pub(super) fn new(
        sheet: &'a Sheet,
        layout: &SheetLayout,
        mapping: &BTreeMap<u32, Field>,
    ) -> Self {
        let mut columns = BTreeMap::new();
        for (column, field) in mapping {
            columns.entry(*field).or_insert(*column);
        }
        Self { sheet, first_row: layout.first_row, columns }
    }

    pub(super) fn name(&self) -> &'a str {
        self.sheet.name()
    }

    /// Whether a column holds a field.
    pub(super) fn has(&self, field: Field) -> bool {
        self.columns.contains_key(&field)
    }

    /// The rows of data with content.
    pub(super) fn rows(&self) -> impl Iterator<Item = u32> + use<'a> {
        let first = self.first_row;
        self.sheet.rows().filter(move |row| *row >= first)
    }

    /// The cells with content of a row.
    pub(super) fn own(&self, row: u32) -> &'a [(u32, Cell)] {
        self.sheet.own(row)
    }

    /// The cell of a field in a row; of merged cells the first.
    pub(super) fn spot(&self, field: Field, row: u32) -> Option<Spot<'a>> {
        let column = *self.columns.get(&field)?;
        let (row, column) = self
            .sheet
            .region(row, column)
            .map_or((row, column), |region| (region.first_row, region.first_column));
        Some(Spot { sheet: self.name(), row, column, cell: self.sheet.value(row, column) })
    }

    /// The first cell of a row.
    pub(super) fn first(&self, row: u32) -> Spot<'a> {
        static EMPTY: Cell = Cell::Empty;
        let (column, cell) =
            self.own(row).first().map_or((0, &EMPTY), |(column, cell)| (*column, cell));
        Spot { sheet: self.name(), row, column, cell }
    }

    /// Whether a row goes on with the activity of an earlier one: its cell of
    /// the activity, or of the code, is merged from there.
    pub(super) fn goes_on(&self, row: u32) -> bool {
        let begins_above = |field: Field| {
            self.spot(field, row).filter(|spot| {
                spot.row < row && spot.row >= self.first_row && !spot.cell.is_empty()
            })
        };
        let own = |field: Field| {
            self.spot(field, row).filter(|spot| spot.row == row && !spot.cell.is_empty())
        };
        match (begins_above(Field::Activity), begins_above(Field::Code)) {
            (Some(_), _) => own(Field::Code).is_none(),
            (None, Some(_)) => own(Field::Activity).is_none(),
            (None, None) => false,
        }
    }

    /// The cells of the quarters in a row, each with its year and number.
    pub(super) fn quarters(&self, row: u32) -> impl Iterator<Item = (i16, u8, Spot<'a>)> {
        self.columns.keys().filter_map(move |field| {
            let Field::Quarter { year, quarter } = field else { return None };
            Some((*year, *quarter, self.spot(*field, row)?))
        })
    }

    /// The cells of a column in the rows of data.
    pub(super) fn column(&self, field: Field) -> Vec<&'a Cell> {
        let Some(column) = self.columns.get(&field).copied() else { return Vec::new() };
        self.rows().map(|row| self.sheet.value(row, column)).collect()
    }
}
