//! The days that mark the way of a plan: what was to be reached by them, and
//! what was changed on them.

use crate::amendment::Amendment;
use crate::indicator::Target;
use crate::indicator::target::TargetAmendment;
use crate::{Activity, AxisCode, Day, Indicator, Text, View};

/// A day that marks the way of a plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Landmark<'a> {
    /// The day.
    pub day: Day,
    /// What it stands for.
    pub event: LandmarkEvent<'a>,
}

/// What a marked day stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LandmarkEvent<'a> {
    /// A step of an activity is due.
    Milestone {
        /// The activity.
        activity: &'a Activity,
        /// What will have been reached.
        text: &'a Text,
    },
    /// The terms of an activity were changed.
    Amendment {
        /// The activity.
        activity: &'a Activity,
        /// What was changed, and why.
        amendment: &'a Amendment,
    },
    /// A target was changed.
    TargetAmendment {
        /// The indicator.
        indicator: &'a Indicator,
        /// Its target as it holds now.
        target: &'a Target,
        /// What was changed, and why.
        amendment: &'a TargetAmendment,
    },
}

/// The marked days of an axis, or of the whole plan without one, in order.
/// They lie within the plan's period; amendments not after the view's day,
/// while milestones may still be to come.
#[must_use]
pub fn landmarks<'a>(view: &'a View, axis: Option<&AxisCode>) -> Vec<Landmark<'a>> {
    let plan = view.plan();
    let in_axis = |of: Option<&AxisCode>| axis.is_none_or(|axis| of == Some(axis));
    let activities = plan.activities.iter().filter(|activity| {
        in_axis(plan.programme(&activity.programme).map(|programme| &programme.axis))
    });
    let indicators = plan.indicators.iter().filter(|indicator| in_axis(Some(&indicator.axis)));
    let mut landmarks: Vec<Landmark<'a>> =
        activities.flat_map(of_activity).chain(indicators.flat_map(of_indicator)).collect();
    let period = plan.period;
    landmarks.retain(|landmark| {
        let is_known = match landmark.event {
            LandmarkEvent::Milestone { .. } => true,
            LandmarkEvent::Amendment { .. } | LandmarkEvent::TargetAmendment { .. } => {
                landmark.day <= view.day()
            }
        };
        is_known && period.start() <= landmark.day && landmark.day <= period.end()
    });
    landmarks.sort_by_key(|landmark| landmark.day);
    landmarks
}

fn of_activity(activity: &Activity) -> impl Iterator<Item = Landmark<'_>> {
    let milestones = activity.milestones.iter().filter_map(move |milestone| {
        let event = LandmarkEvent::Milestone { activity, text: &milestone.text };
        Some(Landmark { day: milestone.due?, event })
    });
    let amendments = activity.amendments.iter().map(move |amendment| Landmark {
        day: amendment.day,
        event: LandmarkEvent::Amendment { activity, amendment },
    });
    milestones.chain(amendments)
}

fn of_indicator(indicator: &Indicator) -> impl Iterator<Item = Landmark<'_>> {
    indicator.targets.iter().flat_map(move |target| {
        target.amendments.iter().map(move |amendment| Landmark {
            day: amendment.day,
            event: LandmarkEvent::TargetAmendment { indicator, target, amendment },
        })
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::account::Actor;
    use crate::activity::Milestone;
    use crate::amendment::{Change, Reason};
    use crate::indicator::Figure;
    use crate::{Plan, sample};

    fn plan() -> Plan {
        let mut plan = sample::plan(&["1.01", "1.02"]);
        let milestone = |due| Milestone { text: Text::new("Lanzamiento", "Launch"), due };
        plan.activities[0].milestones = vec![
            milestone(None),
            milestone(Some(date(2017, 11, 27))),
            milestone(Some(date(2020, 5, 10))),
        ];
        let (from, to) = (1.try_into().unwrap(), 3.try_into().unwrap());
        plan.activities[1].amendments = vec![Amendment {
            day: date(2019, 5, 1),
            change: Change::Weight { from, to },
            reason: Reason::Budget,
            actor: Actor::PlanFiles,
        }];
        let mut target = sample::target("2019", 20);
        target.amendments = vec![TargetAmendment {
            day: date(2018, 3, 1),
            from: Figure::Count(34),
            to: Figure::Count(20),
            reason: Reason::Correction,
            actor: Actor::PlanFiles,
        }];
        let mut indicator = sample::indicator("INV");
        indicator.targets = vec![target];
        plan.indicators = vec![indicator];
        plan
    }

    fn days(day: Day) -> Vec<Day> {
        let view = View::new(&plan().published(), day);
        landmarks(&view, None).iter().map(|landmark| landmark.day).collect()
    }

    #[test]
    fn milestones_may_be_to_come_but_amendments_have_been_made() {
        let launch = date(2020, 5, 10);
        assert_eq!(days(date(2018, 1, 1)), [launch]);
        assert_eq!(days(date(2019, 4, 30)), [date(2018, 3, 1), launch]);
        assert_eq!(days(date(2019, 5, 1)), [date(2018, 3, 1), date(2019, 5, 1), launch]);
    }

    #[test]
    fn an_axis_has_only_its_own_days() {
        let view = View::new(&plan().published(), date(2019, 12, 31));
        let of = |axis: &str| landmarks(&view, Some(&axis.parse().unwrap())).len();
        assert_eq!((of("PREV"), of("PROT")), (3, 0));
    }
}
