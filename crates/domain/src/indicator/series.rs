//! The observations of an indicator as one series a source.

use std::collections::BTreeMap;

use super::{Cumulation, Dimensions, Figure, Indicator, Observation, Reading};
use crate::reporting_period::{Coverage, fill};
use crate::{Period, SourceCode};

/// What one source says about the whole of what an indicator measures: the
/// observations that it breaks down the least.
#[derive(Clone, Debug, PartialEq)]
pub struct Series<'a> {
    /// The source.
    pub source: &'a SourceCode,
    /// What the source counts.
    pub dimensions: &'a Dimensions,
    /// The observations that stand, in the order of their periods.
    pub observations: Vec<&'a Observation>,
}

/// The value of an indicator for a period, with how it came about.
#[derive(Clone, Debug, PartialEq)]
pub struct PeriodValue {
    /// What may be shown.
    pub reading: Reading,
    /// How it came about.
    pub basis: ValueBasis,
}

/// How the value for a period came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueBasis {
    /// The source gives it for this very period.
    Published,
    /// Values for this many parts fill the period and were added.
    Added {
        /// How many.
        parts: usize,
    },
    /// Values for some parts were added; the rest of the period is missing.
    Partial {
        /// How many days of the period they cover.
        days: i32,
        /// How many days the period has.
        of: i32,
    },
    /// The last value within the period stands for it.
    LastWithin,
}

impl Indicator {
    /// What each source says of the whole, the official source first, then the
    /// others by code. Broken-down observations of a source that also gives the
    /// whole are left out.
    #[must_use]
    pub fn series(&self) -> Vec<Series<'_>> {
        let mut least: BTreeMap<&SourceCode, usize> = BTreeMap::new();
        let current: Vec<&Observation> = self.current().collect();
        for observation in &current {
            let parts = observation.dimensions.breakdown().count();
            let known = least.entry(&observation.source).or_insert(parts);
            *known = parts.min(*known);
        }
        let mut groups: BTreeMap<(bool, &SourceCode, &Dimensions), Vec<&Observation>> =
            BTreeMap::new();
        for observation in current {
            if least.get(&observation.source) == Some(&observation.dimensions.breakdown().count()) {
                let is_other = observation.source != self.official_source;
                let key = (is_other, &observation.source, &observation.dimensions);
                groups.entry(key).or_default().push(observation);
            }
        }
        groups
            .into_iter()
            .map(|((_, source, dimensions), mut observations)| {
                observations.sort_by_key(|o| (o.period.end(), o.period.start()));
                Series { source, dimensions, observations }
            })
            .collect()
    }

    /// What the official source says of the whole; where it counts several
    /// things, the one with the most observations.
    #[must_use]
    pub fn official(&self) -> Option<Series<'_>> {
        let mut series = self.series();
        series.retain(|series| *series.source == self.official_source);
        series.into_iter().rev().max_by_key(|series| series.observations.len())
    }

    /// The value of a series for a period.
    #[must_use]
    pub fn value_in(&self, series: &Series<'_>, period: Period) -> Option<PeriodValue> {
        match self.cumulation {
            Cumulation::Sum => added(series, period),
            Cumulation::Cumulative | Cumulation::Latest => last_within(series, period),
        }
    }
}

impl Series<'_> {
    /// The last observation.
    #[must_use]
    pub fn latest(&self) -> Option<&Observation> {
        self.observations.last().copied()
    }
}

fn added(series: &Series<'_>, period: Period) -> Option<PeriodValue> {
    let parts: Vec<(Period, Reading)> =
        series.observations.iter().map(|o| (o.period, o.reading)).collect();
    match fill(period, &parts) {
        Coverage::Whole(readings) => {
            let basis = match readings.len() {
                1 => ValueBasis::Published,
                parts => ValueBasis::Added { parts },
            };
            Some(PeriodValue { reading: sum(&readings)?, basis })
        }
        Coverage::Partial { parts, days } => {
            let basis = ValueBasis::Partial { days, of: period.days() };
            Some(PeriodValue { reading: sum(&parts)?, basis })
        }
        Coverage::Nothing => None,
    }
}

/// The sum of what may be shown; withheld as soon as one part is.
fn sum(readings: &[Reading]) -> Option<Reading> {
    let [first, rest @ ..] = readings else { return None };
    let Reading::Known(first) = *first else {
        let is_alone = rest.is_empty();
        return Some(if is_alone { *first } else { Reading::Withheld });
    };
    let mut total: Figure = first;
    for reading in rest {
        match reading {
            Reading::Known(figure) => total = total.plus(*figure)?,
            Reading::TooSmall | Reading::Withheld => return Some(Reading::Withheld),
        }
    }
    Some(Reading::Known(total))
}

fn last_within(series: &Series<'_>, period: Period) -> Option<PeriodValue> {
    let last = series.observations.iter().rev().find(|o| period.holds(o.period.end()))?;
    let basis = if last.period == period { ValueBasis::Published } else { ValueBasis::LastWithin };
    Some(PeriodValue { reading: last.reading, basis })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{indicator, observation};

    #[test]
    fn quarters_are_added_only_where_they_fill_the_period() {
        let mut indicator = indicator("CALLS");
        indicator.observations = ["2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4"]
            .iter()
            .map(|code| observation(code, 20))
            .collect();
        let value = |indicator: &Indicator, period: &str| {
            let series = indicator.official()?;
            indicator.value_in(&series, period.parse().unwrap())
        };
        let whole = value(&indicator, "2018").unwrap();
        assert_eq!(whole.reading, Reading::Known(Figure::Count(80)));
        assert_eq!(whole.basis, ValueBasis::Added { parts: 4 });
        indicator.observations.pop();
        let partial = value(&indicator, "2018").unwrap();
        assert_eq!(partial.reading, Reading::Known(Figure::Count(60)));
        assert_eq!(partial.basis, ValueBasis::Partial { days: 273, of: 365 });
        assert_eq!(value(&indicator, "2019"), None);
    }

    #[test]
    fn a_running_total_is_its_last_value_and_never_added() {
        let mut indicator = indicator("TRAINED");
        indicator.cumulation = Cumulation::Cumulative;
        indicator.observations = vec![observation("2018-Q1", 20), observation("2018-Q3", 50)];
        let series = indicator.official().unwrap();
        let value = indicator.value_in(&series, "2018".parse().unwrap()).unwrap();
        assert_eq!(value.reading, Reading::Known(Figure::Count(50)));
        assert_eq!(value.basis, ValueBasis::LastWithin);
    }

    #[test]
    fn a_sum_with_a_withheld_part_is_withheld() {
        let known = Reading::Known(Figure::Count(40));
        assert_eq!(sum(&[known, Reading::TooSmall]), Some(Reading::Withheld));
        assert_eq!(sum(&[Reading::TooSmall, known]), Some(Reading::Withheld));
        assert_eq!(sum(&[Reading::TooSmall]), Some(Reading::TooSmall));
        assert_eq!(sum(&[]), None);
    }

    #[test]
    fn a_corrected_value_gives_way_to_its_correction() {
        let mut indicator = indicator("CALLS");
        let mut correction = observation("2018", 30);
        correction.id = "correction".into();
        correction.supersedes = Some(observation("2018", 20).id);
        indicator.observations = vec![observation("2018", 20), correction];
        let official = indicator.official().unwrap();
        assert_eq!(official.observations.len(), 1);
        assert_eq!(official.latest().unwrap().figure(), Some(Figure::Count(30)));
    }

    #[test]
    fn a_correction_that_is_not_validated_changes_nothing() {
        let mut indicator = indicator("CALLS");
        let mut correction = observation("2018", 30);
        correction.supersedes = Some(observation("2018", 20).id);
        correction.review = crate::report::Review::Submitted;
        indicator.observations = vec![observation("2018", 20), correction];
        let official = indicator.official().unwrap();
        assert_eq!(official.latest().unwrap().figure(), Some(Figure::Count(20)));
    }

    #[test]
    fn of_two_corrections_of_one_value_the_last_one_stands() {
        let mut indicator = indicator("CALLS");
        let corrected = |count, revision| {
            let mut correction = observation("2018", count);
            correction.supersedes = Some(observation("2018", 20).id);
            correction.revision = revision;
            correction
        };
        indicator.observations = vec![observation("2018", 20), corrected(31, 3), corrected(30, 2)];
        let official = indicator.official().unwrap();
        assert_eq!(official.observations.len(), 1);
        assert_eq!(official.latest().unwrap().figure(), Some(Figure::Count(31)));
    }

    #[test]
    fn breakdowns_are_no_series_of_their_own_beside_the_whole() {
        let mut indicator = indicator("CALLS");
        let mut part = observation("2018", 12);
        part.id = "part".into();
        part.dimensions.sex = Some(super::super::dimensions::Sex::Female);
        indicator.observations = vec![observation("2018", 20), part];
        assert_eq!(indicator.series().len(), 1);
        assert_eq!(indicator.series()[0].observations.len(), 1);
    }
}
