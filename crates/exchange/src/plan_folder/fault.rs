//! What is wrong in the files of a plan.

use std::cell::RefCell;
use std::fmt;

use vigia_domain::Plan;

/// Something wrong at one place of one file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {column}: {problem}")]
pub struct Fault {
    /// The name of the file, without its folder.
    pub file: String,
    /// The line, from 1; the header is line 1.
    pub line: u64,
    /// The name of the column, or `(row)` or `(file)` where the fault is in
    /// none.
    pub column: String,
    /// What is wrong and what is allowed, in English.
    pub problem: String,
}

/// Every fault of every file, by file and line. It displays as one fault a
/// line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults(pub Vec<Fault>);

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{fault}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Faults {}

/// The faults found so far. Sheets and rows share it, so that one fault does
/// not keep the others from being found.
#[derive(Default)]
pub(super) struct Findings(RefCell<Vec<Fault>>);

impl Findings {
    pub(super) fn note(&self, fault: Fault) {
        self.0.borrow_mut().push(fault);
    }

    /// The plan where nothing is wrong, otherwise the faults.
    pub(super) fn conclude(self, plan: Option<Plan>) -> Result<Plan, Faults> {
        let mut faults = self.0.into_inner();
        match plan {
            Some(plan) if faults.is_empty() => Ok(plan),
            _ => {
                faults.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
                Err(Faults(faults))
            }
        }
    }
}
