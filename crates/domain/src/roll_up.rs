//! The progress of many activities as one figure.

use crate::activity::Weight;
use crate::{Percent, Standing, Status};

/// The weighted progress of a set of activities:
/// `Σ(weight × percent) ÷ Σ weight` over the activities themselves, cancelled
/// ones left out; never a mean of means.
#[derive(Clone, Debug, PartialEq)]
pub struct RollUp {
    /// The progress that counts.
    pub actual: Percent,
    /// The progress expected by now, weighted the same way.
    pub expected: Percent,
    /// The sum of the weights.
    pub weight: u32,
    /// How many activities it counts.
    pub counted: usize,
    /// How many it leaves out because they are cancelled.
    pub cancelled: usize,
}

impl RollUp {
    /// The roll-up of activities, nothing where none is left to count.
    pub fn of<'a>(activities: impl IntoIterator<Item = (Weight, &'a Standing)>) -> Option<Self> {
        let (mut actual, mut expected, mut weight) = (0.0, 0.0, 0u32);
        let (mut counted, mut cancelled) = (0, 0);
        for (each, standing) in activities {
            if standing.status == Status::Cancelled {
                cancelled += 1;
                continue;
            }
            counted += 1;
            weight += u32::from(each.value());
            actual += f64::from(each.value()) * standing.actual.value();
            expected += f64::from(each.value()) * standing.expected.value();
        }
        let whole = f64::from(weight) * 100.0;
        Some(Self {
            actual: Percent::of(actual, whole)?,
            expected: Percent::of(expected, whole)?,
            weight,
            counted,
            cancelled,
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use crate::{Percent, Status, View, sample};

    const DAY: jiff::civil::Date = date(2019, 11, 30);

    proptest! {
        #[test]
        fn a_roll_up_lies_between_its_least_and_greatest_leaf(plan in sample::plans()) {
            let view = View::new(&plan.published(), DAY);
            let leaves: Vec<f64> = view
                .rows()
                .filter(|row| row.standing.status != Status::Cancelled)
                .map(|row| row.standing.actual.value())
                .collect();
            match view.roll_up() {
                None => prop_assert!(leaves.is_empty()),
                Some(roll_up) => {
                    let least = leaves.iter().copied().fold(f64::INFINITY, f64::min);
                    let greatest = leaves.iter().copied().fold(0.0, f64::max);
                    let actual = roll_up.actual.value();
                    prop_assert!(least - 1e-9 <= actual && actual <= greatest + 1e-9);
                }
            }
        }

        #[test]
        fn a_cancelled_leaf_never_counts(plan in sample::plans()) {
            let mut without = plan.clone();
            let mut with = plan;
            let Some(mut cancelled) = with.activities.first().cloned() else { return Ok(()) };
            cancelled.code = "99.99".parse().unwrap();
            cancelled.reports = vec![sample::report("2018-02-01", "cancelled", Some(70))];
            with.activities.push(cancelled);
            without.revision = with.revision;
            let (with, without) =
                (View::new(&with.published(), DAY), View::new(&without.published(), DAY));
            let figures = |view: &View| view.roll_up().map(|r| (r.actual, r.expected, r.weight));
            prop_assert_eq!(figures(&with), figures(&without));
            prop_assert_eq!(with.fulfilment().counted, without.fulfilment().counted);
        }

        #[test]
        fn a_plan_without_reports_stands_at_zero(mut plan in sample::plans()) {
            for activity in &mut plan.activities {
                activity.reports.clear();
            }
            let view = View::new(&plan.published(), DAY);
            let expected = (!plan.activities.is_empty()).then_some(Percent::ZERO);
            prop_assert_eq!(view.roll_up().map(|roll_up| roll_up.actual), expected);
        }

        #[test]
        fn the_order_of_activities_never_matters(plan in sample::plans(), turn in 0..8usize) {
            let mut turned = plan.clone();
            let len = turned.activities.len();
            if len > 0 {
                turned.activities.rotate_left(turn % len);
            }
            let figures = |plan: &crate::Plan| {
                let view = View::new(&plan.published(), DAY);
                view.roll_up().map(|r| (format!("{:.9}", r.actual.value()), r.weight))
            };
            prop_assert_eq!(figures(&plan), figures(&turned));
        }
    }
}
