//! Whether an indicator reaches what was aimed at.

use super::series::{PeriodValue, ValueBasis};
use super::{Baseline, Cumulation, Direction, Figure, Indicator, Observation, Target};
use crate::policy::{Band, Bands};
use crate::{Day, Period};

/// Where an indicator stands on a day, by its official source.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome<'a> {
    /// The last value of the official source, whatever period it is for.
    pub latest: Option<&'a Observation>,
    /// The target that it is judged by, or that it is due to be judged by.
    pub target: Option<&'a Target>,
    /// The value in the period of that target, with what follows from it.
    pub judged: Option<Judged>,
    /// How it is doing.
    pub rating: Rating,
}

/// A value beside its target.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// The period of the target.
    pub period: Period,
    /// The value of the official source for it.
    pub actual: PeriodValue,
    /// That value as a number in the indicator's unit.
    pub value: f64,
    /// The target that held on the day, as a number.
    pub target: f64,
    /// What was to be expected of the value: the target, or the part of it that
    /// belongs to the part of the period which the value covers.
    pub expected: f64,
    /// `(actual − baseline) ÷ (target − baseline)`, signed and not capped.
    pub achievement: Result<f64, NotComputable>,
}

/// How an indicator is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rating {
    /// Its value lies in a band of actual ÷ expected.
    Rated(Band),
    /// It cannot be rated, and counts in no band.
    NotReporting(Gap),
}

/// What an indicator lacks to be rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gap {
    /// It is only watched, and has no target by design.
    Monitored,
    /// It has no baseline.
    NoBaseline,
    /// It has no target for a period that has begun.
    NoTarget,
    /// Its official source gives no value for a period with a target.
    NoActual,
    /// Its value may not be shown.
    Withheld,
}

/// Why an achievement cannot be computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotComputable {
    /// There is nothing to achieve.
    #[error("the target equals the baseline")]
    TargetEqualsBaseline,
    /// There is nothing to begin from.
    #[error("there is no baseline")]
    NoBaseline,
    /// A half-year is no measure for a year.
    #[error("the baseline is for a period of another length than the target")]
    BaselineOfAnotherLength,
}

impl Gap {
    /// Every gap.
    pub const ALL: [Self; 5] =
        [Self::Monitored, Self::NoBaseline, Self::NoTarget, Self::NoActual, Self::Withheld];
}

/// `(actual − baseline) ÷ (target − baseline)`: 0 at the baseline, 1 at the
/// target, negative when it moved away from it. The sign of the denominator
/// makes it hold for indicators that should fall.
///
/// # Errors
/// When the target equals the baseline.
pub fn achievement(actual: f64, baseline: f64, target: f64) -> Result<f64, NotComputable> {
    let way = target - baseline;
    if way.abs() < f64::EPSILON {
        Err(NotComputable::TargetEqualsBaseline)
    } else {
        Ok((actual - baseline) / way)
    }
}

impl Indicator {
    /// Where the indicator stands on a day. It is judged by the last target
    /// for whose period, begun by that day, its official source gives a value.
    #[must_use]
    pub fn outcome(&self, bands: Bands, day: Day) -> Outcome<'_> {
        let official = self.official();
        let latest = official.as_ref().and_then(|series| series.observations.last().copied());
        let mut begun: Vec<&Target> =
            self.targets.iter().filter(|target| target.period.start() <= day).collect();
        begun.sort_by_key(|target| std::cmp::Reverse(target.period.end()));
        let valued = official.as_ref().and_then(|series| {
            begun.iter().find_map(|target| {
                self.value_in(series, target.period).map(|value| (*target, value))
            })
        });
        let unrated = |gap, target| Outcome {
            latest,
            target,
            judged: None,
            rating: Rating::NotReporting(gap),
        };
        let current = begun.first().copied();
        if self.direction == Direction::Monitor {
            return unrated(Gap::Monitored, None);
        }
        if self.baseline.figure().is_none() {
            return unrated(Gap::NoBaseline, current);
        }
        let Some(current) = current else { return unrated(Gap::NoTarget, None) };
        let Some((target, actual)) = valued else { return unrated(Gap::NoActual, Some(current)) };
        let Some(judged) = self.judge(target, actual, day) else {
            return unrated(Gap::Withheld, Some(target));
        };
        let band = match self.direction {
            Direction::Decrease => bands.of(judged.expected, judged.value),
            Direction::Increase | Direction::Monitor => bands.of(judged.value, judged.expected),
        };
        Outcome { latest, target: Some(target), judged: Some(judged), rating: Rating::Rated(band) }
    }

    fn judge(&self, target: &Target, actual: PeriodValue, day: Day) -> Option<Judged> {
        let value = self.value_of(actual.reading.figure()?);
        let aim = self.value_of(target.figure_on(day));
        let share = self.share_covered(target.period, actual.basis);
        let baseline = self.baseline.figure().map(|figure| self.value_of(figure));
        let expected = match self.cumulation {
            Cumulation::Sum => aim * share,
            Cumulation::Cumulative | Cumulation::Latest => {
                baseline.map_or(aim, |baseline| baseline + (aim - baseline) * share)
            }
        };
        let achievement = self
            .baseline_for(target.period)
            .and_then(|baseline| achievement(value, self.value_of(baseline), aim));
        Some(Judged { period: target.period, actual, value, target: aim, expected, achievement })
    }

    /// How much of a target's period a value speaks for, from 0 to 1.
    fn share_covered(&self, period: Period, basis: ValueBasis) -> f64 {
        match basis {
            ValueBasis::Published | ValueBasis::Added { .. } => 1.0,
            ValueBasis::Partial { days, of } => f64::from(days) / f64::from(of),
            ValueBasis::LastWithin => self
                .official()
                .and_then(|series| {
                    let last =
                        series.observations.iter().rev().find(|o| period.holds(o.period.end()));
                    last.map(|o| period.elapsed(o.period.end()).value() / 100.0)
                })
                .unwrap_or(1.0),
        }
    }

    /// The baseline, where it can be compared with values for a period.
    fn baseline_for(&self, period: Period) -> Result<Figure, NotComputable> {
        match &self.baseline {
            Baseline::Missing { .. } => Err(NotComputable::NoBaseline),
            Baseline::Known { figure, period: of, .. } => {
                let added = self.cumulation == Cumulation::Sum;
                if added && !alike(period.days(), of.days()) {
                    Err(NotComputable::BaselineOfAnotherLength)
                } else {
                    Ok(*figure)
                }
            }
        }
    }
}

/// Whether two periods are of one length, months and leap years aside.
fn alike(a: i32, b: i32) -> bool {
    (a - b).abs() <= 3
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::sample::{indicator, observation, target};

    const DAY: Day = date(2019, 11, 30);

    fn outcome_of(indicator: &Indicator) -> Outcome<'_> {
        indicator.outcome(Bands::default(), DAY)
    }

    #[test]
    fn achievement_is_signed_and_holds_for_what_should_fall() {
        assert_eq!(achievement(30.0, 20.0, 40.0), Ok(0.5));
        assert_eq!(achievement(10.0, 20.0, 40.0), Ok(-0.5));
        assert_eq!(achievement(4.0, 10.0, 2.0), Ok(0.75));
        assert_eq!(achievement(4.0, 10.0, 10.0), Err(NotComputable::TargetEqualsBaseline));
    }

    #[test]
    fn it_is_judged_by_the_last_target_with_a_value() {
        let mut indicator = indicator("INV");
        indicator.targets = vec![target("2018", 30), target("2019", 34), target("2020", 38)];
        indicator.observations = vec![observation("2017", 26), observation("2018", 29)];
        let outcome = outcome_of(&indicator);
        let judged = outcome.judged.unwrap();
        assert_eq!(judged.period, "2018".parse().unwrap());
        assert_eq!(judged.achievement, Ok(0.75));
        assert_eq!(outcome.rating, Rating::Rated(Band::OnTrack));
    }

    #[test]
    fn a_running_period_is_judged_by_the_part_that_has_values() {
        let mut indicator = indicator("INV");
        indicator.targets = vec![target("2019", 40)];
        indicator.observations = vec![observation("2019-S1", 20)];
        let judged = outcome_of(&indicator).judged.unwrap();
        assert!((judged.expected - 40.0 * 181.0 / 365.0).abs() < 1e-9);
        assert_eq!(outcome_of(&indicator).rating, Rating::Rated(Band::OnTrack));
    }

    #[test]
    fn less_is_better_where_an_indicator_should_fall() {
        let mut indicator = indicator("PREVALENCE");
        indicator.direction = Direction::Decrease;
        indicator.cumulation = Cumulation::Latest;
        indicator.targets = vec![target("2019", 20)];
        indicator.observations = vec![observation("2019", 10)];
        assert_eq!(outcome_of(&indicator).rating, Rating::Rated(Band::Ahead));
        indicator.observations = vec![observation("2019", 40)];
        assert_eq!(outcome_of(&indicator).rating, Rating::Rated(Band::Behind));
    }

    #[test]
    fn what_is_missing_is_said_and_not_rated() {
        let mut indicator = indicator("INV");
        indicator.observations = vec![observation("2017", 26)];
        assert_eq!(outcome_of(&indicator).rating, Rating::NotReporting(Gap::NoTarget));
        indicator.targets = vec![target("2019", 34)];
        assert_eq!(outcome_of(&indicator).rating, Rating::NotReporting(Gap::NoActual));
        indicator.direction = Direction::Monitor;
        assert_eq!(outcome_of(&indicator).rating, Rating::NotReporting(Gap::Monitored));
        indicator.direction = Direction::Increase;
        indicator.baseline = Baseline::Missing { reason: crate::Text::new("nueva", "new") };
        assert_eq!(outcome_of(&indicator).rating, Rating::NotReporting(Gap::NoBaseline));
    }

    #[test]
    fn a_baseline_of_half_a_year_is_no_measure_for_a_year() {
        let mut indicator = indicator("PROS");
        indicator.baseline = Baseline::Known {
            figure: Figure::Count(7),
            period: "2017-S1".parse().unwrap(),
            source: "official".parse().unwrap(),
        };
        indicator.targets = vec![target("2018", 16)];
        indicator.observations = vec![observation("2018", 15)];
        let judged = outcome_of(&indicator).judged.unwrap();
        assert_eq!(judged.achievement, Err(NotComputable::BaselineOfAnotherLength));
    }

    proptest! {
        #[test]
        fn the_baseline_achieves_nothing_and_the_target_everything(
            baseline in 0..10_000u32,
            target in 0..10_000u32,
        ) {
            prop_assume!(baseline != target);
            let (baseline, target) = (f64::from(baseline), f64::from(target));
            prop_assert_eq!(achievement(baseline, baseline, target), Ok(0.0));
            prop_assert_eq!(achievement(target, baseline, target), Ok(1.0));
        }

        #[test]
        fn turning_the_scale_around_does_not_change_an_achievement(
            actual in 0..1_000u32,
            baseline in 0..1_000u32,
            target in 0..1_000u32,
        ) {
            prop_assume!(baseline != target);
            let [a, b, t] = [actual, baseline, target].map(f64::from);
            let turned = achievement(-a, -b, -t).unwrap();
            prop_assert!((achievement(a, b, t).unwrap() - turned).abs() < 1e-9);
        }
    }
}
