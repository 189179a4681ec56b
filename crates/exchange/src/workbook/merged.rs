//! Cells that are merged into one.

use std::collections::BTreeMap;

use super::content::Allowance;
use super::{MAX_COLUMNS, Unreadable};

/// A rectangle of cells; rows and columns from 0, all of them included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Region {
    /// The first row.
    pub first_row: u32,
    /// The first column.
    pub first_column: u32,
    /// The last row.
    pub last_row: u32,
    /// The last column.
    pub last_column: u32,
}

/// The merged regions of a sheet, by column.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Merged {
    of_column: BTreeMap<u32, Vec<Region>>,
}

impl Merged {
    /// The regions of a sheet. What reaches beyond the last column that is
    /// read is cut off.
    pub(super) fn new(regions: &[Region], allowance: &mut Allowance) -> Result<Self, Unreadable> {
        let mut of_column: BTreeMap<u32, Vec<Region>> = BTreeMap::new();
        for region in regions {
            for column in region.first_column..=region.last_column.min(MAX_COLUMNS) {
                allowance.take_merged()?;
                of_column.entry(column).or_default().push(*region);
            }
        }
        for regions in of_column.values_mut() {
            regions.sort_unstable();
            let overlaps = |pair: &[Region]| pair[1].first_row <= pair[0].last_row;
            if regions.windows(2).any(overlaps) {
                return Err(Unreadable::Overlapping);
            }
        }
        Ok(Self { of_column })
    }

    /// The region to which a cell belongs.
    pub(super) fn at(&self, row: u32, column: u32) -> Option<Region> {
        let regions = self.of_column.get(&column)?;
        let after = regions.partition_point(|region| region.first_row <= row);
        regions[..after].last().copied().filter(|region| region.last_row >= row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merged(regions: &[Region]) -> Result<Merged, Unreadable> {
        Merged::new(regions, &mut Allowance::new())
    }

    #[test]
    fn a_cell_is_found_in_its_region() {
        let region =
            |first_row, last_row| Region { first_row, first_column: 1, last_row, last_column: 2 };
        let merged = merged(&[region(8, 9), region(2, 5)]).unwrap();
        assert_eq!(merged.at(5, 2), Some(region(2, 5)));
        assert_eq!(merged.at(8, 1), Some(region(8, 9)));
        assert_eq!(merged.at(6, 1), None);
        assert_eq!(merged.at(3, 0), None);
    }

    #[test]
    fn a_region_of_all_cells_costs_no_more_than_its_columns() {
        let all =
            Region { first_row: 0, first_column: 0, last_row: u32::MAX, last_column: u32::MAX };
        assert_eq!(merged(&[all]).unwrap().at(1_048_575, 7), Some(all));
        assert_eq!(merged(&vec![all; 10_000]), Err(Unreadable::TooLarge));
    }

    #[test]
    fn regions_that_contradict_are_refused() {
        let region =
            |first_row, last_row| Region { first_row, first_column: 1, last_row, last_column: 2 };
        assert_eq!(merged(&[region(2, 5), region(5, 8)]), Err(Unreadable::Overlapping));
        assert!(merged(&[region(2, 5), region(6, 8)]).is_ok());
    }
}
