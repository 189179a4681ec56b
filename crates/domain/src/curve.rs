//! Progress through time.

use crate::roll_up::RollUp;
use crate::{AxisCode, Day, Percent, Published};

/// A point of a curve: the end of a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The day.
    pub day: Day,
    /// The progress that counted then; nothing after today.
    pub actual: Option<Percent>,
    /// The progress that was expected by then.
    pub expected: Percent,
}

/// Actual and expected progress of an axis, or of the whole plan without one,
/// at the start of the plan, each month's end and today. Each point is what was
/// known on its day; what lies after today is expected on today's terms.
#[must_use]
pub fn curve(plan: &Published, axis: Option<&AxisCode>, today: Day) -> Vec<Point> {
    let period = plan.period;
    let mut days: Vec<Day> = std::iter::once(period.start()).chain(period.month_ends()).collect();
    if period.start() <= today && today <= period.end() {
        days.push(today);
    }
    days.sort_unstable();
    days.dedup();
    days.into_iter()
        .filter_map(|day| {
            let roll_up = progress_on(plan, axis, day)?;
            Some(Point {
                day,
                actual: (day <= today).then_some(roll_up.actual),
                expected: roll_up.expected,
            })
        })
        .collect()
}

fn progress_on(plan: &Published, axis: Option<&AxisCode>, day: Day) -> Option<RollUp> {
    let in_axis = |programme| {
        axis.is_none_or(|axis| plan.programme(programme).is_some_and(|p| p.axis == *axis))
    };
    let standings: Vec<_> = plan
        .activities
        .iter()
        .filter(|activity| in_axis(&activity.programme))
        .map(|activity| (activity.terms_on(day).weight, activity.standing(&plan.policy, day)))
        .collect();
    RollUp::of(standings.iter().map(|(weight, standing)| (*weight, standing)))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{View, sample};

    #[test]
    fn the_curve_ends_where_the_axis_stands_today() {
        let mut plan = sample::plan(&["1.01", "1.02"]);
        plan.activities[0].reports = vec![sample::report("2018-05-01", "in_progress", Some(40))];
        let (plan, day) = (plan.published(), date(2018, 6, 10));
        let points = curve(&plan, None, day);
        let last = points.iter().rfind(|point| point.actual.is_some()).unwrap();
        let view = View::new(&plan, day);
        assert_eq!(last.day, day);
        assert_eq!(last.actual, view.roll_up().map(|roll_up| roll_up.actual));
        assert_eq!(points.first().map(|point| point.day), Some(plan.period.start()));
        assert_eq!(points.last().map(|point| point.day), Some(plan.period.end()));
    }

    #[test]
    fn a_plan_past_its_end_is_shown_at_its_end() {
        let plan = sample::plan(&["1.01"]).published();
        let points = curve(&plan, None, date(2026, 1, 1));
        let last = points.last().unwrap();
        assert_eq!((last.day, last.expected), (plan.period.end(), Percent::FULL));
        assert!(last.actual.is_some());
    }
}
