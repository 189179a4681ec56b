//! Where a statement about the plan comes from.

use serde::{Deserialize, Serialize};

use crate::SourceCode;

/// Whether a row is a published fact or an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Provenance {
    /// A real action, date or figure with a published source.
    Documented,
    /// An example, marked as one wherever it is shown.
    Illustrative,
    /// Reported through the product by an institution.
    Reported,
}

impl Provenance {
    /// Every provenance.
    pub const ALL: [Self; 3] = [Self::Documented, Self::Illustrative, Self::Reported];

    /// The word in files and the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Illustrative => "illustrative",
            Self::Reported => "reported",
        }
    }
}

/// A document or series that shows what is stated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its code.
    pub code: SourceCode,
    /// Its title, in the language of the document.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// The year of publication, where known.
    pub year: Option<i16>,
    /// Where it can be found.
    pub reference: String,
}
