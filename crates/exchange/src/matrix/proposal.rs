//! What importing a matrix would change.
//!
//! A cell left empty leaves what the plan says as it is; nothing is ever
//! removed by leaving it out. Objective, expected result, indicators and
//! provenance are shown in a matrix but not taken from it, and neither is the
//! source of an activity that the plan has.

mod change;
mod entry;
mod findings;
mod progress;
mod run;
mod table;
mod target;
mod wanted;

use std::collections::BTreeMap;

use vigia_domain::{Activity, ActivityCode, AgencyCode, Day, Lang, ProgressReport};

use super::Field;
use super::fault::Fault;

pub use run::propose;

/// What a person decided about a matrix besides its columns.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Choices {
    /// The day for which status, percentage and notes speak.
    pub reported_on: Day,
    /// The language of the words in the file.
    pub lang: Lang,
    /// Which institution is meant by a name that is none, by the name as
    /// [`vigia_domain::filter::fold`] folds it.
    pub agencies: BTreeMap<String, AgencyCode>,
}

/// What importing a matrix would change: every row of the file with what
/// becomes of it, and every fault.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Proposal {
    /// The rows, in the order of the file.
    pub rows: Vec<ProposedRow>,
    /// What is wrong, in the order of the file. Where there is very much, the
    /// rows after it are faulty without having been looked at.
    pub faults: Vec<Fault>,
    /// Names that are no institution of the plan, each with those most like it,
    /// the likest first.
    pub unknown_agencies: Vec<UnknownAgency>,
}

impl Proposal {
    fn count(&self, is_counted: impl Fn(&Outcome) -> bool) -> usize {
        self.rows.iter().filter(|row| is_counted(&row.outcome)).count()
    }

    /// How many activities are created.
    #[must_use]
    pub fn created(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Created(_)))
    }

    /// How many activities are changed.
    #[must_use]
    pub fn changed(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Changed(..)))
    }

    /// How many rows say what the plan says already.
    #[must_use]
    pub fn left(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Left))
    }

    /// How many rows cannot be taken.
    #[must_use]
    pub fn faulty(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Faulty))
    }

    /// The activities that are created or changed, in the order of the file.
    pub fn proposed(&self) -> impl Iterator<Item = &Proposed> {
        self.rows.iter().filter_map(|row| match &row.outcome {
            Outcome::Created(proposed) | Outcome::Changed(proposed, _) => Some(&**proposed),
            Outcome::Left | Outcome::Faulty => None,
        })
    }
}

/// A row of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct ProposedRow {
    /// The sheet.
    pub sheet: String,
    /// The row as spreadsheets number it, from 1.
    pub row: u32,
    /// The last row that goes on with it; the same where it is one row alone.
    pub last_row: u32,
    /// The activity it is about; a new one has the next free code of its
    /// programme where the file gives none.
    pub code: Option<ActivityCode>,
    /// Its words.
    pub title: String,
    /// What becomes of it.
    pub outcome: Outcome,
}

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// An activity is created.
    Created(Box<Proposed>),
    /// An activity is changed.
    Changed(Box<Proposed>, Vec<FieldChange>),
    /// The plan says the same already.
    Left,
    /// It cannot be taken; see [`Proposal::faults`].
    Faulty,
}

/// An activity as it shall stand, and the report that the row brings.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposed {
    /// The activity, with the terms that shall hold.
    pub activity: Activity,
    /// A report, where status, percentage or notes differ from the last one.
    pub report: Option<ProgressReport>,
}

/// A field before and after, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// The field.
    pub field: Field,
    /// Before.
    pub from: String,
    /// After.
    pub to: String,
}

/// A name that is no institution of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownAgency {
    /// The name as the file writes it first.
    pub name: String,
    /// The first cells where it stands, such as `Eje I!H7`.
    pub cells: Vec<String>,
    /// The institutions most like it, the likest first, at most three.
    pub similar: Vec<AgencyCode>,
}
