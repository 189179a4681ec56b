//! What is found wrong with a matrix.

use std::collections::{HashMap, HashSet};

use vigia_domain::AgencyCode;
use vigia_domain::filter::fold;

use super::UnknownAgency;
use super::table::Spot;
use crate::matrix::fault::{Fault, Problem};

/// The faults of a matrix, each told once however many rows share its cell.
#[derive(Default)]
pub(super) struct Findings {
    /// With the row and column of each.
    faults: Vec<(u32, u32, Fault)>,
    told: HashSet<(String, String, &'static str, String)>,
    unknown: Vec<UnknownAgency>,
    places: HashMap<String, usize>,
    raised: usize,
}

impl Findings {
    /// The longest value that a fault repeats, in characters.
    const CHARS: usize = 200;
    /// For how many names similar ones are looked up; a file with more of them
    /// is no matrix of this plan.
    const MOST_LOOKED_UP: usize = 500;
    /// How many faults are kept; nobody mends more by hand.
    const MOST: usize = 5_000;
    /// How many of the cells of a name are kept.
    const MOST_CELLS: usize = 20;

    /// Whether so much is wrong that the rest need not be looked at.
    pub(super) const fn is_full(&self) -> bool {
        self.faults.len() >= Self::MOST
    }

    /// Finds fault with a cell.
    pub(super) fn fault(&mut self, spot: &Spot<'_>, problem: Problem) {
        self.fault_with(spot, &spot.cell.words(), problem);
    }

    /// Finds fault with a part of what a cell holds.
    pub(super) fn fault_with(&mut self, spot: &Spot<'_>, value: &str, problem: Problem) {
        self.raised += 1;
        let value: String = value.chars().take(Self::CHARS).collect();
        let (sheet, cell) = (spot.sheet.to_owned(), spot.name());
        let told = (sheet.clone(), cell.clone(), problem.code(), value.clone());
        if self.told.insert(told) {
            self.faults.push((spot.row, spot.column, Fault { sheet, cell, value, problem }));
        }
    }

    /// Notes a name that is no institution; the likest ones are looked up once
    /// for each of the first names.
    pub(super) fn unknown_agency(
        &mut self,
        spot: &Spot<'_>,
        name: &str,
        similar: impl FnOnce() -> Vec<AgencyCode>,
    ) {
        let place = *self.places.entry(fold(name)).or_insert_with(|| {
            let is_looked_up = self.unknown.len() < Self::MOST_LOOKED_UP;
            let similar = if is_looked_up { similar() } else { Vec::new() };
            self.unknown.push(UnknownAgency { name: name.to_owned(), cells: Vec::new(), similar });
            self.unknown.len() - 1
        });
        let cell = format!("{}!{}", spot.sheet, spot.name());
        if let Some(unknown) = self.unknown.get_mut(place)
            && unknown.cells.len() < Self::MOST_CELLS
            && unknown.cells.last() != Some(&cell)
        {
            unknown.cells.push(cell);
        }
        self.fault_with(spot, name, Problem::UnknownAgency);
    }

    /// How many faults were found so far, each time a row met one.
    pub(super) const fn raised(&self) -> usize {
        self.raised
    }

    /// The faults in the order of the file, whose sheets these are, and the
    /// names that are no institution.
    pub(super) fn into_parts(mut self, sheets: &[&str]) -> (Vec<Fault>, Vec<UnknownAgency>) {
        let places: HashMap<&str, usize> =
            sheets.iter().enumerate().map(|(place, sheet)| (*sheet, place)).collect();
        self.faults.sort_by_key(|(row, column, fault)| {
            (places.get(fault.sheet.as_str()).copied(), *row, *column)
        });
        (self.faults.into_iter().map(|(_, _, fault)| fault).collect(), self.unknown)
    }
}
