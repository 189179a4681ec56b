//! The steps of a scale of values.

use std::ops::RangeInclusive;

const MOST_STEPS: u32 = 5;

/// What a step is, times a power of ten.
const ROUND: [u32; 3] = [1, 2, 5];
const EXPONENTS: RangeInclusive<i32> = -6..=15;

/// A scale from 0 up to a round value, in equal steps.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Values {
    step: Step,
    steps: u32,
}

#[derive(Clone, Copy, Debug)]
struct Step {
    round: u32,
    exponent: i32,
}

impl Values {
    /// The shortest scale that reaches all of the values and what else it
    /// should reach. Whole values get whole steps; values that are not above 0
    /// ask for nothing, and without any the scale ends at 1.
    pub(crate) fn reaching(values: &[f64], also: &[f64]) -> Self {
        let are_whole = values.iter().filter(|value| is_positive(**value)).all(|v| is_whole(*v));
        let most = values.iter().chain(also).copied().filter(|value| is_positive(*value));
        let most = most.fold(0.0, f64::max);
        let least_exponent = if are_whole { 0 } else { *EXPONENTS.start() };
        let step = (least_exponent..=*EXPONENTS.end())
            .flat_map(|exponent| ROUND.map(|round| Step { round, exponent }))
            .find(|step| step.times(MOST_STEPS) >= most)
            .unwrap_or(Step { round: 1, exponent: *EXPONENTS.end() });
        let steps = (1..MOST_STEPS).find(|count| step.times(*count) >= most);
        Self { step, steps: steps.unwrap_or(MOST_STEPS) }
    }

    /// Where the scale ends.
    pub(crate) fn most(self) -> f64 {
        self.step.times(self.steps)
    }

    /// From 0 to the end.
    pub(crate) fn ticks(self) -> impl Iterator<Item = f64> {
        (0..=self.steps).map(move |count| self.step.times(count))
    }
}

impl Step {
    /// Tenths are divided, so that 3 × 0.1 is 0.3 to the last digit.
    fn times(self, count: u32) -> f64 {
        let value = f64::from(self.round * count);
        let power = 10_f64.powi(self.exponent.abs());
        if self.exponent < 0 { value / power } else { value * power }
    }
}

fn is_positive(value: f64) -> bool {
    value.is_finite() && value > 0.0
}

fn is_whole(value: f64) -> bool {
    value.fract().abs() < f64::EPSILON
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks(values: &[f64]) -> Vec<String> {
        Values::reaching(values, &[]).ticks().map(|value| value.to_string()).collect()
    }

    #[test]
    fn steps_are_one_two_or_five_times_a_power_of_ten() {
        assert_eq!(ticks(&[29.0]), ["0", "10", "20", "30"]);
        assert_eq!(ticks(&[97.0, 3.0]), ["0", "20", "40", "60", "80", "100"]);
        assert_eq!(ticks(&[230.0]), ["0", "50", "100", "150", "200", "250"]);
        assert_eq!(ticks(&[1_000_000.0])[1..3], ["200000", "400000"]);
    }

    #[test]
    fn whole_values_get_no_fractions() {
        assert_eq!(ticks(&[1.0]), ["0", "1"]);
        assert_eq!(ticks(&[3.0]), ["0", "1", "2", "3"]);
        assert_eq!(ticks(&[0.3]), ["0", "0.1", "0.2", "0.3"]);
    }

    #[test]
    fn nothing_and_zero_still_make_a_scale() {
        for values in [vec![], vec![0.0], vec![-4.5], vec![f64::NAN], vec![f64::INFINITY]] {
            assert_eq!(ticks(&values), ["0", "1"], "{values:?}");
        }
    }

    #[test]
    fn a_scale_reaches_what_else_it_should_without_breaking_its_steps() {
        let ticks = Values::reaching(&[1.0], &[1.1]).ticks();
        assert_eq!(ticks.map(|value| value.to_string()).collect::<Vec<_>>(), ["0", "1", "2"]);
    }

    #[test]
    fn every_value_is_reached_and_none_by_far() {
        for value in (1..2_000).map(f64::from) {
            let most = Values::reaching(&[value], &[]).most();
            assert!(value <= most && most <= (value * 2.0).max(1.0), "{value}: {most}");
        }
    }
}
