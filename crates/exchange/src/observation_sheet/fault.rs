//! Why a file is no sheet of observations.

use vigia_domain::Lang;
use vigia_i18n::t;

/// Why a file is no sheet of observations. No value of a cell is repeated,
/// since it may be about a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetFault {
    /// No sheet has the headings of observations.
    NoHeader,
    /// A column has values under a heading that is none of observations.
    UnknownColumn {
        /// The sheet.
        sheet: String,
        /// The cell of the heading, such as `D1`.
        cell: String,
        /// The heading.
        heading: String,
    },
    /// A column has values and no heading.
    NoHeading {
        /// The sheet.
        sheet: String,
        /// The cell where a heading should stand.
        cell: String,
    },
    /// A heading stands there twice.
    Twice {
        /// The sheet.
        sheet: String,
        /// The cell of the second one.
        cell: String,
        /// The heading.
        heading: String,
    },
}

impl SheetFault {
    /// What is wrong and what to do, in words.
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        match self {
            Self::NoHeader => t!(lang, "sheets-fault-no-header"),
            Self::UnknownColumn { sheet, cell, heading } => t!(
                lang,
                "sheets-fault-unknown-column",
                sheet = sheet.as_str(),
                cell = cell.as_str(),
                heading = heading.as_str(),
            ),
            Self::NoHeading { sheet, cell } => {
                t!(lang, "sheets-fault-no-heading", sheet = sheet.as_str(), cell = cell.as_str(),)
            }
            Self::Twice { sheet, cell, heading } => t!(
                lang,
                "sheets-fault-twice",
                sheet = sheet.as_str(),
                cell = cell.as_str(),
                heading = heading.as_str(),
            ),
        }
    }
}
