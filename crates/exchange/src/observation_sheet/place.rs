//! Where in its file a fault of an entry stands.

use vigia_domain::indicator::entry::{EntryFault, EntryProblem};

use super::PlacedRow;

/// A fault at its place in a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Place<'a> {
    /// The row that is at fault.
    pub row: &'a PlacedRow,
    /// What is wrong; where that names another row, it is one of the file.
    pub problem: EntryProblem,
}

impl<'a> Place<'a> {
    /// The place of a fault; none where the rows are not those that were judged.
    #[must_use]
    pub fn of(fault: &EntryFault, rows: &'a [PlacedRow]) -> Option<Self> {
        let row = row_at(rows, fault.row)?;
        let problem = match &fault.problem {
            EntryProblem::Twice { other } => {
                let other = row_at(rows, *other)?.row;
                EntryProblem::Twice { other: usize::try_from(other).ok()? }
            }
            problem => problem.clone(),
        };
        Some(Self { row, problem })
    }
}

fn row_at(rows: &[PlacedRow], counted: usize) -> Option<&PlacedRow> {
    rows.get(counted.checked_sub(1)?)
}
