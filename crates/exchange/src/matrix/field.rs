//! What a column of a planning matrix holds.

use serde::{Deserialize, Serialize};
use vigia_domain::Lang;
use vigia_i18n::t;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The axis, by numeral, code or name.
    Axis,
    /// The programme, by number or name.
    Programme,
    /// The objective of the programme; shown, never changed by a matrix.
    Objective,
    /// The expected result of the programme; shown, never changed by a matrix.
    ExpectedResult,
    /// The code of the activity.
    Code,
    /// What is done.
    Activity,
    /// The steps on the way, one a line, each with its day in parentheses where it has one.
    Milestones,
    /// The means of verification, one a line.
    Verification,
    /// The institution that leads.
    Lead,
    /// The institutions that share.
    Partners,
    /// The first day.
    Start,
    /// The last day.
    Deadline,
    /// A quarter in which the activity runs, marked with an x.
    Quarter {
        /// The year.
        year: i16,
        /// The quarter, 1 to 4.
        quarter: u8,
    },
    /// How much it counts, 1 to 5.
    Weight,
    /// The budget in pesos.
    Budget,
    /// The status, as its last report says.
    Status,
    /// The percentage, as its last report says.
    Percent,
    /// What was done, as its last report says.
    Notes,
    /// The SDG targets.
    Sdg,
    /// The objectives of the Global Compact.
    Gcm,
    /// Indicators, baselines and targets in words: shown, never imported from
    /// a matrix, since they have files of their own.
    Indicator,
    /// Whether it is documented or an example; shown, never changed by a matrix.
    Provenance,
    /// Where it is documented; shown, never changed by a matrix.
    Source,
}

impl Field {
    /// The heading under which the product writes it.
    #[must_use]
    pub fn heading(self, lang: Lang) -> String {
        match self {
            Self::Axis => t!(lang, "matrix-field-axis"),
            Self::Programme => t!(lang, "matrix-field-programme"),
            Self::Objective => t!(lang, "matrix-field-objective"),
            Self::ExpectedResult => t!(lang, "matrix-field-expected-result"),
            Self::Code => t!(lang, "matrix-field-code"),
            Self::Activity => t!(lang, "matrix-field-activity"),
            Self::Milestones => t!(lang, "matrix-field-milestones"),
            Self::Verification => t!(lang, "matrix-field-verification"),
            Self::Lead => t!(lang, "matrix-field-lead"),
            Self::Partners => t!(lang, "matrix-field-partners"),
            Self::Start => t!(lang, "matrix-field-start"),
            Self::Deadline => t!(lang, "matrix-field-deadline"),
            Self::Quarter { year, quarter } => {
                // A year has no separator of thousands.
                t!(lang, "matrix-field-quarter", year = year.to_string(), quarter = quarter)
            }
            Self::Weight => t!(lang, "matrix-field-weight"),
            Self::Budget => t!(lang, "matrix-field-budget"),
            Self::Status => t!(lang, "matrix-field-status"),
            Self::Percent => t!(lang, "matrix-field-percent"),
            Self::Notes => t!(lang, "matrix-field-notes"),
            Self::Sdg => t!(lang, "matrix-field-sdg"),
            Self::Gcm => t!(lang, "matrix-field-gcm"),
            Self::Indicator => t!(lang, "matrix-field-indicator"),
            Self::Provenance => t!(lang, "matrix-field-provenance"),
            Self::Source => t!(lang, "matrix-field-source"),
        }
    }
}
