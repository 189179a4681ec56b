//! Matrices that were imported, and their undoing.

mod apply;
mod record;
mod undo;
mod upload;

use vigia_domain::account::Actor;
use vigia_domain::{Activity, Day, PlanCode, ProgressReport};

/// An activity as an import shall leave it, and the report it brings.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// The activity with the terms that shall hold; new where the plan has none
    /// of its code.
    pub activity: Activity,
    /// A report, validated, since the secretariat imports.
    pub report: Option<ProgressReport>,
}

/// An import to be carried out.
#[derive(Clone, Debug)]
pub struct Import {
    /// Its identifier.
    pub id: String,
    /// The name of the file.
    pub file_name: String,
    /// The hash of the file.
    pub file_hash: String,
    /// The revision of the plan that the proposal was made for.
    pub seen_revision: i64,
    /// What it changes.
    pub activities: Vec<Imported>,
    /// Who imports.
    pub actor: Actor,
}

/// An import as the record has it.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportRecord {
    /// Its identifier.
    pub id: String,
    /// The plan.
    pub plan: PlanCode,
    /// The name of the file.
    pub file_name: String,
    /// The hash of the file.
    pub file_hash: String,
    /// The day of the plan on which it was carried out.
    pub day: Day,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
    /// The revision of the plan that it made.
    pub revision: i64,
    /// How many activities it created.
    pub created: usize,
    /// How many it changed.
    pub changed: usize,
    /// The revision that undid it, where it was undone.
    pub undone: Option<i64>,
    /// Who imported it.
    pub actor: Actor,
}

/// A matrix that was uploaded and waits to be imported.
#[derive(Clone, Debug, PartialEq)]
pub struct Upload {
    /// Its identifier.
    pub id: String,
    /// The plan.
    pub plan: PlanCode,
    /// The name of the file.
    pub file_name: String,
    /// The hash of the file in the archive.
    pub file_hash: String,
    /// What was said of its columns, as JSON; nothing before anything was.
    pub mapping: Option<String>,
    /// What was decided besides, as JSON.
    pub choices: Option<String>,
    /// When it was uploaded, in milliseconds since 1970.
    pub at_ms: i64,
}
