//! What shows whether the plan works: indicators with their baseline, targets
//! and observations. An activity says what was done, an indicator what came of
//! it; the two are shown side by side and never blended.

pub mod achievement;
pub mod breakdown;
pub mod dimensions;
pub mod disagreement;
pub mod entry;
pub mod figure;
pub mod observation;
pub mod series;
pub mod target;

use std::collections::HashMap;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

pub use dimensions::Dimensions;
pub use figure::{Figure, Reading};
pub use observation::Observation;
pub use target::Target;

use crate::alignment::{GcmObjective, SdgTag};
use crate::reporting_period::PeriodKind;
use crate::source::Provenance;
use crate::{ActivityCode, AxisCode, IndicatorCode, Period, ProgrammeCode, SourceCode, Text};
use dimensions::Crime;

/// A measure of what the plan achieves, with all that is known of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Indicator {
    /// Its code, unique within the plan.
    pub code: IndicatorCode,
    /// The axis it belongs to.
    pub axis: AxisCode,
    /// The programme it belongs to, where it is of one.
    pub programme: Option<ProgrammeCode>,
    /// What it measures.
    pub name: Text,
    /// What its values count.
    pub unit: Text,
    /// What kind of number its values are.
    pub measure: Measure,
    /// Which way it should move.
    pub direction: Direction,
    /// How its values add up through time.
    pub cumulation: Cumulation,
    /// How often a value is due.
    pub frequency: Frequency,
    /// Where it stood before the plan.
    pub baseline: Baseline,
    /// The one source whose values count; others are shown beside it.
    pub official_source: SourceCode,
    /// The crime that it is about, where it is one. A source that counts both
    /// crimes together says so in its values.
    pub crime: Option<Crime>,
    /// Its place in the statistical report, where it has one.
    pub statistic: Option<Statistic>,
    /// Whom its values count; decides whether small cells are withheld.
    pub subject: Subject,
    /// The activities that are meant to move it.
    pub activities: Vec<ActivityCode>,
    /// SDG targets and indicators: reference alignment.
    pub sdg: Vec<SdgTag>,
    /// Objectives of the Global Compact: reference alignment.
    pub gcm: Vec<GcmObjective>,
    /// How it is counted, and what its values do not say.
    pub method: Text,
    /// Whether it is documented or an example.
    pub provenance: Provenance,
    /// What is aimed at, by period.
    pub targets: Vec<Target>,
    /// What was observed, by period and source; corrected values too.
    pub observations: Vec<Observation>,
}

/// A closed list of words, each the name of a value in files, addresses and the
/// database.
macro_rules! words {
    (
        $(#[$doc:meta])* $name:ident, $what:literal, {
            $($(#[$variant_doc:meta])* $variant:ident = $word:literal),* $(,)?
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)*
        }

        impl $name {
            /// Every one of them, in the order in which screens list them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The word in files, addresses and the database.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::indicator::UnknownWord;

            fn from_str(text: &str) -> Result<Self, $crate::indicator::UnknownWord> {
                Self::ALL
                    .iter()
                    .copied()
                    .find(|value| value.as_str() == text)
                    .ok_or($crate::indicator::UnknownWord { what: $what })
            }
        }
    };
}

pub(crate) use words;

/// The word is not in the list of what it should name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the word is not one of the allowed values of {what}")]
pub struct UnknownWord {
    /// What the word should name.
    pub what: &'static str,
}

/// What kind of number the values of an indicator are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Measure {
    /// A whole number of people, cases or things.
    Count,
    /// A share of a whole in per cent.
    Percent,
    /// So many for each `per` of a population.
    Rate {
        /// The size of population for which the rate is stated.
        per: u32,
    },
    /// One number divided by another.
    Ratio,
}

impl Measure {
    /// What a numerator divided by its denominator is multiplied with.
    #[must_use]
    pub fn base(self) -> f64 {
        match self {
            Self::Count | Self::Ratio => 1.0,
            Self::Percent => 100.0,
            Self::Rate { per } => f64::from(per),
        }
    }

    /// The word in files and the database: `count`, `percent`, `ratio`, or
    /// `rate/100000`.
    #[must_use]
    pub fn word(self) -> String {
        match self {
            Self::Count => "count".to_owned(),
            Self::Percent => "percent".to_owned(),
            Self::Rate { per } => format!("rate/{per}"),
            Self::Ratio => "ratio".to_owned(),
        }
    }
}

impl FromStr for Measure {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        let unknown = UnknownWord { what: "measure" };
        match text.split_once('/') {
            Some(("rate", per)) => {
                let per = per.parse().ok().filter(|per| *per > 0).ok_or(unknown)?;
                Ok(Self::Rate { per })
            }
            Some(_) => Err(unknown),
            None => match text {
                "count" => Ok(Self::Count),
                "percent" => Ok(Self::Percent),
                "ratio" => Ok(Self::Ratio),
                _ => Err(unknown),
            },
        }
    }
}

words!(
    /// Which way an indicator should move.
    Direction, "direction", {
        /// More is better.
        Increase = "increase",
        /// Less is better.
        Decrease = "decrease",
        /// It is watched; neither way is better, and it has no target.
        Monitor = "monitor",
    }
);

words!(
    /// How the values of an indicator add up through time.
    Cumulation, "cumulation", {
        /// Each value counts what happened in its period; periods are added.
        Sum = "sum",
        /// Each value is a running total to the end of its period.
        Cumulative = "cumulative",
        /// Each value is how things stood in its period; the last one counts.
        Latest = "latest",
    }
);

words!(
    /// How often a value is due.
    Frequency, "frequency", {
        /// Every month.
        Monthly = "monthly",
        /// Every quarter.
        Quarterly = "quarterly",
        /// Every half-year.
        Semester = "semester",
        /// Every year.
        Year = "year",
    }
);

words!(
    /// A row of the statistical report, for which there is one indicator a
    /// crime.
    Statistic, "statistic", {
        /// Cases brought before the courts.
        Prosecuted = "prosecuted",
        /// Persons accused.
        Accused = "accused",
        /// Cases under investigation.
        Investigated = "investigated",
        /// Victims of trafficking, smuggled persons.
        Identified = "identified",
        /// Condemnatory sentences.
        Sentences = "sentences",
        /// Persons convicted.
        Convicted = "convicted",
    }
);

words!(
    /// Whom the values of an indicator count.
    Subject, "subject", {
        /// People whom the plan protects: small cells are withheld.
        ProtectedPeople = "protected_people",
        /// Cases, officials, accused persons, and whatever else is no victim.
        Others = "others",
    }
);

/// Where an indicator stood before the plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Baseline {
    /// A published value.
    Known {
        /// The value.
        figure: Figure,
        /// The period it is for.
        period: Period,
        /// Where it was published.
        source: SourceCode,
    },
    /// There is none.
    Missing {
        /// Why, in words.
        reason: Text,
    },
}

impl Baseline {
    /// The value, where there is one.
    #[must_use]
    pub const fn figure(&self) -> Option<Figure> {
        match self {
            Self::Known { figure, .. } => Some(*figure),
            Self::Missing { .. } => None,
        }
    }
}

impl Frequency {
    /// The kind of period for which a value is due.
    #[must_use]
    pub const fn kind(self) -> PeriodKind {
        match self {
            Self::Monthly => PeriodKind::Month,
            Self::Quarterly => PeriodKind::Quarter,
            Self::Semester => PeriodKind::Semester,
            Self::Year => PeriodKind::Year,
        }
    }
}

impl Indicator {
    /// A figure of this indicator as a number in its unit.
    #[must_use]
    pub fn value_of(&self, figure: Figure) -> f64 {
        figure.value(self.measure)
    }

    /// The observations that stand, in their order: of each cell the one that
    /// was validated last.
    pub fn current(&self) -> impl Iterator<Item = &Observation> {
        let validated = || self.observations.iter().filter(|observation| observation.counts());
        let mut last: HashMap<_, &Observation> = HashMap::new();
        for observation in validated() {
            let known = last.entry(observation.cell()).or_insert(observation);
            if known.revision <= observation.revision {
                *known = observation;
            }
        }
        validated().filter(move |one| last.get(&one.cell()).is_some_and(|of| of.id == one.id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measure_has_its_word() {
        for measure in
            [Measure::Count, Measure::Percent, Measure::Rate { per: 100_000 }, Measure::Ratio]
        {
            assert_eq!(measure.word().parse(), Ok(measure));
        }
        for bad in ["rate", "rate/0", "rate/x", "share/3", ""] {
            assert!(bad.parse::<Measure>().is_err(), "{bad}");
        }
    }

    #[test]
    fn words_are_read_as_they_are_written() {
        for statistic in Statistic::ALL {
            assert_eq!(statistic.as_str().parse(), Ok(*statistic));
        }
        let error = "sideways".parse::<Direction>().unwrap_err();
        assert_eq!(error.to_string(), "the word is not one of the allowed values of direction");
    }
}
