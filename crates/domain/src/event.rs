//! What happened to an activity, when, and by whom.

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::account::Actor;

/// An entry of the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The day of the plan on which it happened.
    pub day: Day,
    /// Who did it.
    pub actor: Actor,
    /// What happened.
    pub kind: EventKind,
}

/// What can happen to an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// It entered with the files of the plan.
    Loaded,
    /// The files of the plan changed what they say about it.
    Reloaded,
    /// A report was submitted.
    ReportSubmitted,
    /// A report was sent back.
    ReportReturned,
    /// A report was validated.
    ReportValidated,
    /// A term was amended.
    Amended,
    /// A matrix that was imported brought it or changed it.
    Imported,
    /// An import was undone.
    ImportUndone,
}

impl EventKind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::Loaded,
        Self::Reloaded,
        Self::ReportSubmitted,
        Self::ReportReturned,
        Self::ReportValidated,
        Self::Amended,
        Self::Imported,
        Self::ImportUndone,
    ];

    /// The word in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Loaded => "loaded",
            Self::Reloaded => "reloaded",
            Self::ReportSubmitted => "report_submitted",
            Self::ReportReturned => "report_returned",
            Self::ReportValidated => "report_validated",
            Self::Amended => "amended",
            Self::Imported => "imported",
            Self::ImportUndone => "import_undone",
        }
    }

    /// Whether the public may see it: what speaks of reports under review
    /// stays inside.
    #[must_use]
    pub const fn is_public(self) -> bool {
        match self {
            Self::ReportSubmitted | Self::ReportReturned => false,
            Self::Loaded
            | Self::Reloaded
            | Self::ReportValidated
            | Self::Amended
            | Self::Imported
            | Self::ImportUndone => true,
        }
    }
}
