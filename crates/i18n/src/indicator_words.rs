//! The words for what is known of indicators.

use vigia_domain::Lang;
use vigia_domain::indicator::achievement::{Gap, NotComputable};
use vigia_domain::indicator::disagreement::Cause;
use vigia_domain::indicator::series::ValueBasis;
use vigia_domain::indicator::{Cumulation, Direction, Frequency, Measure};

use crate::{integer, t};

/// What kind of number the values are.
#[must_use]
pub fn measure(lang: Lang, measure: Measure) -> String {
    match measure {
        Measure::Count => t!(lang, "measure-count"),
        Measure::Percent => t!(lang, "measure-percent"),
        Measure::Rate { per } => {
            t!(lang, "measure-rate", per = integer(lang, i64::from(per)))
        }
        Measure::Ratio => t!(lang, "measure-ratio"),
    }
}

/// Which way an indicator should move.
#[must_use]
pub fn direction(lang: Lang, direction: Direction) -> String {
    match direction {
        Direction::Increase => t!(lang, "direction-increase"),
        Direction::Decrease => t!(lang, "direction-decrease"),
        Direction::Monitor => t!(lang, "direction-monitor"),
    }
}

/// How values add up through time, as a sentence.
#[must_use]
pub fn cumulation(lang: Lang, cumulation: Cumulation) -> String {
    match cumulation {
        Cumulation::Sum => t!(lang, "cumulation-sum"),
        Cumulation::Cumulative => t!(lang, "cumulation-cumulative"),
        Cumulation::Latest => t!(lang, "cumulation-latest"),
    }
}

/// How often a value is due.
#[must_use]
pub fn frequency(lang: Lang, frequency: Frequency) -> String {
    match frequency {
        Frequency::Monthly => t!(lang, "frequency-monthly"),
        Frequency::Quarterly => t!(lang, "frequency-quarterly"),
        Frequency::Semester => t!(lang, "frequency-semester"),
        Frequency::Year => t!(lang, "frequency-year"),
    }
}

/// What an indicator lacks to be rated, in two or three words.
#[must_use]
pub fn gap(lang: Lang, gap: Gap) -> String {
    match gap {
        Gap::Monitored => t!(lang, "gap-monitored"),
        Gap::NoBaseline => t!(lang, "gap-no-baseline"),
        Gap::NoTarget => t!(lang, "gap-no-target"),
        Gap::NoActual => t!(lang, "gap-no-actual"),
        Gap::Withheld => t!(lang, "gap-withheld"),
    }
}

/// How many indicators lack it: *3 sin línea base*.
#[must_use]
pub fn gap_count(lang: Lang, gap: Gap, count: usize) -> String {
    match gap {
        Gap::Monitored => t!(lang, "gap-count-monitored", count = count),
        Gap::NoBaseline => t!(lang, "gap-count-no-baseline", count = count),
        Gap::NoTarget => t!(lang, "gap-count-no-target", count = count),
        Gap::NoActual => t!(lang, "gap-count-no-actual", count = count),
        Gap::Withheld => t!(lang, "gap-count-withheld", count = count),
    }
}

/// Why an indicator is not rated, as a sentence.
#[must_use]
pub fn gap_sentence(lang: Lang, gap: Gap) -> String {
    match gap {
        Gap::Monitored => t!(lang, "gap-sentence-monitored"),
        Gap::NoBaseline => t!(lang, "gap-sentence-no-baseline"),
        Gap::NoTarget => t!(lang, "gap-sentence-no-target"),
        Gap::NoActual => t!(lang, "gap-sentence-no-actual"),
        Gap::Withheld => t!(lang, "gap-sentence-withheld"),
    }
}

/// Why sources may differ, as a sentence.
#[must_use]
pub fn cause(lang: Lang, cause: Cause) -> String {
    match cause {
        Cause::Crime => t!(lang, "cause-crime"),
        Cause::VictimStatus => t!(lang, "cause-victim-status"),
        Cause::Population => t!(lang, "cause-population"),
        Cause::Period => t!(lang, "cause-period"),
        Cause::Definition => t!(lang, "cause-definition"),
    }
}

/// Why an achievement cannot be computed, to follow *because*.
#[must_use]
pub fn not_computable(lang: Lang, reason: NotComputable) -> String {
    match reason {
        NotComputable::TargetEqualsBaseline => t!(lang, "not-computable-target-equals-baseline"),
        NotComputable::NoBaseline => t!(lang, "not-computable-no-baseline"),
        NotComputable::BaselineOfAnotherLength => t!(lang, "not-computable-baseline-length"),
    }
}

/// How the value for a period came about, as a sentence.
#[must_use]
pub fn value_basis(lang: Lang, basis: ValueBasis) -> String {
    match basis {
        ValueBasis::Published => t!(lang, "value-basis-published"),
        ValueBasis::Added { parts } => t!(lang, "value-basis-added", parts = parts),
        ValueBasis::Partial { days, of } => {
            t!(lang, "value-basis-partial", days = days, whole = of)
        }
        ValueBasis::LastWithin => t!(lang, "value-basis-last-within"),
    }
}
