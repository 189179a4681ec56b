//! The programmes of an axis.

use serde::{Deserialize, Serialize};

use crate::source::Provenance;
use crate::{AxisCode, ProgrammeCode, SourceCode, Text};

/// A group of activities with one objective and one expected result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    /// Its number within the plan.
    pub code: ProgrammeCode,
    /// The axis it belongs to.
    pub axis: AxisCode,
    /// Its place across the plan, from 1.
    pub ordinal: u8,
    /// Its name.
    pub name: Text,
    /// What it is for.
    pub objective: Text,
    /// What will be different when it has worked.
    pub expected_result: Text,
    /// Whether it is documented or an example.
    pub provenance: Provenance,
    /// Where it is documented.
    pub source: SourceCode,
}
