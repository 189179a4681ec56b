//! Where sources say different things about the same time. None of them is
//! corrected: one is official, all are shown.

use std::collections::BTreeMap;

use super::dimensions::Dimension;
use super::{Cumulation, Dimensions, Indicator, Observation};
use crate::{Period, SourceCode, Text};

/// Values that cannot all count the same thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Disagreement<'a> {
    /// The period that the values are about.
    pub period: Period,
    /// What the sources say, the greatest first.
    pub claims: Vec<Claim<'a>>,
    /// The greatest value less the least.
    pub spread: f64,
    /// Why they may differ, by what can be seen in the figures; the notes of
    /// the sources say more.
    pub causes: Vec<Cause>,
}

/// What one source says.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim<'a> {
    /// The source.
    pub source: &'a SourceCode,
    /// What it counts.
    pub dimensions: &'a Dimensions,
    /// For which period; a part of the disagreement's where a part exceeds the
    /// whole.
    pub period: Period,
    /// The value in the indicator's unit.
    pub value: f64,
    /// What the source says about it.
    pub note: &'a Text,
}

/// Why values may differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// They count different crimes, or both together.
    Crime,
    /// Some count presumed victims, or do not say which they count.
    VictimStatus,
    /// Some count a part of the people only.
    Population,
    /// A part of the period exceeds the whole of it in another source.
    Period,
    /// Nothing in the figures tells: the sources count by definitions or units
    /// of their own.
    Definition,
}

impl Indicator {
    /// Where sources disagree, the latest period first: different values for
    /// one period, or a value for a part that exceeds another source's value
    /// for the whole.
    #[must_use]
    pub fn disagreements(&self) -> Vec<Disagreement<'_>> {
        let series = self.series();
        let mut by_period: BTreeMap<Period, Vec<&Observation>> = BTreeMap::new();
        for observation in series.iter().flat_map(|series| &series.observations) {
            by_period.entry(observation.period).or_default().push(observation);
        }
        let mut found: Vec<Disagreement<'_>> = by_period
            .iter()
            .filter_map(|(period, same)| {
                let mut counted = same.clone();
                if self.cumulation == Cumulation::Sum {
                    counted.extend(self.parts_that_exceed(*period, same, &by_period));
                }
                self.disagreement(*period, &counted)
            })
            .collect();
        found.reverse();
        found
    }

    /// Values for parts of a period that are greater than another source's
    /// value for the whole.
    fn parts_that_exceed<'a>(
        &self,
        whole: Period,
        values: &[&Observation],
        by_period: &BTreeMap<Period, Vec<&'a Observation>>,
    ) -> Vec<&'a Observation> {
        let number = |o: &Observation| o.figure().map(|figure| self.value_of(figure));
        by_period
            .iter()
            .filter(|(part, _)| **part != whole && whole.encloses(**part))
            .flat_map(|(_, parts)| parts)
            .copied()
            .filter(|part| {
                values.iter().any(|value| {
                    value.source != part.source
                        && value.dimensions == part.dimensions
                        && number(part) > number(value)
                })
            })
            .collect()
    }

    fn disagreement<'a>(
        &self,
        period: Period,
        observations: &[&'a Observation],
    ) -> Option<Disagreement<'a>> {
        let mut claims: Vec<Claim<'a>> = observations
            .iter()
            .filter_map(|o| {
                let value = self.value_of(o.figure()?);
                let (source, dimensions, note) = (&o.source, &o.dimensions, &o.note);
                Some(Claim { source, dimensions, period: o.period, value, note })
            })
            .collect();
        claims.sort_by(|a, b| b.value.total_cmp(&a.value));
        let spread = claims.first()?.value - claims.last()?.value;
        let sources = claims.iter().any(|claim| claim.source != claims[0].source);
        let causes = causes(&claims);
        (sources && spread > f64::EPSILON).then_some(Disagreement {
            period,
            claims,
            spread,
            causes,
        })
    }
}

fn causes(claims: &[Claim<'_>]) -> Vec<Cause> {
    let differ = |of: &dyn Fn(&Dimensions) -> Option<String>| {
        claims.iter().any(|claim| of(claim.dimensions) != of(claims[0].dimensions))
    };
    let word = |dimension| move |d: &Dimensions| d.word(dimension).map(str::to_owned);
    let population = |d: &Dimensions| {
        Some(d.breakdown().filter_map(|dimension| d.word(dimension)).collect::<Vec<_>>().join(" "))
    };
    let periods = claims.iter().any(|claim| claim.period != claims[0].period);
    let seen = [
        (Cause::Crime, differ(&word(Dimension::Crime))),
        (Cause::VictimStatus, differ(&word(Dimension::VictimStatus))),
        (Cause::Population, differ(&population)),
        (Cause::Period, periods),
    ];
    let causes: Vec<Cause> =
        seen.into_iter().filter(|(_, seen)| *seen).map(|(cause, _)| cause).collect();
    if causes.is_empty() { vec![Cause::Definition] } else { causes }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::indicator::dimensions::{Crime, VictimStatus};
    use crate::sample::{indicator, observation};

    fn from(source: &str, period: &str, count: u64) -> Observation {
        let mut observation = observation(period, count);
        observation.source = source.parse().unwrap();
        observation.id = format!("{source} {period} {count}");
        observation
    }

    #[test]
    fn two_sources_with_two_values_for_a_year_disagree_by_their_difference() {
        let mut indicator = indicator("INV");
        indicator.observations = vec![from("official", "2017", 26), from("tip", "2017", 17)];
        let found = indicator.disagreements();
        assert_eq!(found.len(), 1);
        assert!((found[0].spread - 9.0).abs() < 1e-9);
        assert_eq!(found[0].claims[0].source.as_str(), "official");
        assert_eq!(found[0].causes, [Cause::Definition]);
    }

    #[test]
    fn equal_values_and_values_of_one_source_are_no_disagreement() {
        let mut indicator = indicator("PROS");
        indicator.observations = vec![from("official", "2019", 22), from("tip", "2019", 22)];
        assert!(indicator.disagreements().is_empty());
        let mut smuggling = from("official", "2018", 52);
        smuggling.dimensions.crime = Some(Crime::Smuggling);
        indicator.observations = vec![from("official", "2018", 3), smuggling];
        assert!(indicator.disagreements().is_empty());
    }

    #[test]
    fn a_half_year_that_exceeds_the_year_of_another_source_is_shown() {
        let mut indicator = indicator("INV");
        indicator.observations = vec![from("crm", "2017-S1", 27), from("official", "2017", 26)];
        let found = indicator.disagreements();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].causes, [Cause::Period]);
        indicator.observations = vec![from("crm", "2017-S1", 20), from("official", "2017", 26)];
        assert!(indicator.disagreements().is_empty());
    }

    #[test]
    fn what_differs_in_what_is_counted_is_named() {
        let mut indicator = indicator("VICT");
        let mut potential = from("tip", "2018", 96);
        potential.dimensions.victim_status = Some(VictimStatus::Potential);
        indicator.observations = vec![from("official", "2018", 90), potential];
        assert_eq!(indicator.disagreements()[0].causes, [Cause::VictimStatus]);
    }
}
