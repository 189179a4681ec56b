//! What is wrong with a cell of a matrix.

use vigia_domain::Lang;
use vigia_i18n::t;

use super::Field;

/// What is wrong with a cell, a row or a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The sheet.
    pub sheet: String,
    /// The cell as spreadsheets name it, such as `H7`; the row's first cell
    /// where the whole row is meant.
    pub cell: String,
    /// What the cell holds.
    pub value: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A formula came to an error.
    FormulaError,
    /// The text names no axis of the plan.
    UnknownAxis,
    /// The axis is not that of the programme beside it.
    AxisOfOther {
        /// The programme.
        programme: String,
        /// The name of its axis.
        axis: String,
    },
    /// The text names no programme of the plan.
    UnknownProgramme,
    /// Nothing says to which programme a new activity belongs.
    NoProgramme,
    /// The text is no code of an activity.
    BadCode,
    /// The code is not one of the programme beside it.
    CodeOfOther {
        /// The programme.
        programme: String,
    },
    /// An earlier row has the same code.
    CodeTwice {
        /// Where.
        first: String,
    },
    /// Every code of the programme is taken.
    NoFreeCode {
        /// The programme.
        programme: String,
    },
    /// The row says something of an activity without saying which.
    NoTitle,
    /// An earlier row is about an activity of the same programme with the same
    /// words.
    TitleTwice {
        /// Where.
        first: String,
    },
    /// The text is longer than is kept.
    TooLong {
        /// The greatest number of characters.
        most: usize,
    },
    /// The row goes on with an activity above it, and its cell says something
    /// else.
    Contradicts {
        /// The cell of the activity's first row.
        first: String,
    },
    /// Two activities of the plan have these words.
    TitleOfTwo,
    /// The name is no institution of the plan.
    UnknownAgency,
    /// The cell names more institutions than an activity has.
    TooManyNames {
        /// The greatest number.
        most: usize,
    },
    /// A new activity needs this field.
    Missing {
        /// The field.
        field: Field,
    },
    /// The cell says no day that can be.
    BadDay,
    /// The deadline comes before the start.
    EndsBeforeStart {
        /// The start, as forms write it.
        start: String,
    },
    /// The cell says no whole number from 1 to 5.
    BadWeight,
    /// The cell says no amount of pesos.
    BadBudget,
    /// The text is no status.
    BadStatus,
    /// The cell says no percentage from 0 to 100.
    BadPercent,
    /// Completed, but below 100 percent.
    CompletedBelowFull,
    /// Not started, but above 0 percent.
    NotStartedAboveZero,
    /// An entry is no SDG target of the plan.
    UnknownSdg {
        /// The entry.
        entry: String,
    },
    /// An entry is no objective of the Global Compact.
    UnknownGcm {
        /// The entry.
        entry: String,
    },
}

impl Problem {
    /// What is wrong and what to do, in words.
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        match self {
            Self::FormulaError => t!(lang, "matrix-in-fault-formula"),
            Self::UnknownAxis => t!(lang, "matrix-in-fault-axis"),
            Self::AxisOfOther { programme, axis } => t!(
                lang,
                "matrix-in-fault-axis-of-other",
                programme = programme.as_str(),
                axis = axis.as_str(),
            ),
            Self::UnknownProgramme => t!(lang, "matrix-in-fault-programme"),
            Self::NoProgramme => t!(lang, "matrix-in-fault-no-programme"),
            Self::BadCode => t!(lang, "matrix-in-fault-code"),
            Self::CodeOfOther { programme } => {
                t!(lang, "matrix-in-fault-code-of-other", programme = programme.as_str())
            }
            Self::CodeTwice { first } => {
                t!(lang, "matrix-in-fault-code-twice", first = first.as_str())
            }
            Self::NoFreeCode { programme } => {
                t!(lang, "matrix-in-fault-no-free-code", programme = programme.as_str())
            }
            Self::NoTitle => t!(lang, "matrix-in-fault-no-title"),
            Self::TitleTwice { first } => {
                t!(lang, "matrix-in-fault-title-twice", first = first.as_str())
            }
            Self::TooLong { most } => {
                let most: usize = *most;
                t!(lang, "matrix-in-fault-too-long", most = most)
            }
            Self::Contradicts { first } => {
                t!(lang, "matrix-in-fault-contradicts", first = first.as_str())
            }
            Self::TitleOfTwo => t!(lang, "matrix-in-fault-title-of-two"),
            Self::UnknownAgency => t!(lang, "matrix-in-fault-agency"),
            Self::TooManyNames { most } => {
                let most: usize = *most;
                t!(lang, "matrix-in-fault-too-many-names", most = most)
            }
            Self::Missing { field } => {
                t!(lang, "matrix-in-fault-missing", field = field.heading(lang))
            }
            Self::BadDay => t!(lang, "matrix-in-fault-day"),
            Self::EndsBeforeStart { start } => {
                t!(lang, "matrix-in-fault-ends-before-start", start = start.as_str())
            }
            Self::BadWeight => t!(lang, "matrix-in-fault-weight"),
            Self::BadBudget => t!(lang, "matrix-in-fault-budget"),
            Self::BadStatus => t!(lang, "matrix-in-fault-status"),
            Self::BadPercent => t!(lang, "matrix-in-fault-percent"),
            Self::CompletedBelowFull => t!(lang, "matrix-in-fault-completed-below-full"),
            Self::NotStartedAboveZero => t!(lang, "matrix-in-fault-not-started-above-zero"),
            Self::UnknownSdg { entry } => {
                t!(lang, "matrix-in-fault-sdg", entry = entry.as_str())
            }
            Self::UnknownGcm { entry } => {
                t!(lang, "matrix-in-fault-gcm", entry = entry.as_str())
            }
        }
    }

    /// The word for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::FormulaError => "formula_error",
            Self::UnknownAxis => "unknown_axis",
            Self::AxisOfOther { .. } => "axis_of_other",
            Self::UnknownProgramme => "unknown_programme",
            Self::NoProgramme => "no_programme",
            Self::BadCode => "bad_code",
            Self::CodeOfOther { .. } => "code_of_other",
            Self::CodeTwice { .. } => "code_twice",
            Self::NoFreeCode { .. } => "no_free_code",
            Self::NoTitle => "no_title",
            Self::TitleTwice { .. } => "title_twice",
            Self::TooLong { .. } => "too_long",
            Self::Contradicts { .. } => "contradicts",
            Self::TitleOfTwo => "title_of_two",
            Self::UnknownAgency => "unknown_agency",
            Self::TooManyNames { .. } => "too_many_names",
            Self::Missing { .. } => "missing",
            Self::BadDay => "bad_day",
            Self::EndsBeforeStart { .. } => "ends_before_start",
            Self::BadWeight => "bad_weight",
            Self::BadBudget => "bad_budget",
            Self::BadStatus => "bad_status",
            Self::BadPercent => "bad_percent",
            Self::CompletedBelowFull => "completed_below_full",
            Self::NotStartedAboveZero => "not_started_above_zero",
            Self::UnknownSdg { .. } => "unknown_sdg",
            Self::UnknownGcm { .. } => "unknown_gcm",
        }
    }
}

impl Fault {
    /// What is wrong and what to do, in words.
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        self.problem.words(lang)
    }

    /// The word for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.problem.code()
    }
}
