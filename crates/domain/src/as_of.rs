//! The plan as it stood on a day.

use crate::{Day, Plan};

impl Plan {
    /// The plan as of the end of a day: reports and events dated later and
    /// observations published later are gone, later amendments are undone, and
    /// activities that had been withdrawn are left out. Whatever is computed
    /// from it is what was known on that day.
    #[must_use]
    pub fn as_of(&self, day: Day) -> Self {
        let mut plan = self.clone();
        plan.activities.retain(|activity| activity.is_part_on(day));
        for activity in &mut plan.activities {
            activity.terms = activity.terms_on(day);
            activity.amendments.retain(|amendment| amendment.day <= day);
            activity.reports.retain(|report| report.reported_on <= day);
            activity.events.retain(|event| event.day <= day);
        }
        for indicator in &mut plan.indicators {
            indicator.observations.retain(|observation| observation.published_on <= day);
            for target in &mut indicator.targets {
                target.figure = target.figure_on(day);
                target.amendments.retain(|amendment| amendment.day <= day);
            }
        }
        plan
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use crate::event::EventKind;
    use crate::{View, sample};

    #[test]
    fn what_was_withdrawn_is_there_from_its_first_day_to_the_day_before() {
        let mut plan = sample::plan(&["1.01", "1.02"]);
        plan.activities[1].events = vec![sample::event("2019-03-01", EventKind::Imported)];
        plan.activities[1].withdrawn = Some(date(2019, 4, 1));
        let count = |day| plan.published().as_of(day).activities.len();
        assert_eq!((count(date(2019, 2, 28)), count(date(2019, 3, 1))), (1, 2));
        assert_eq!((count(date(2019, 3, 31)), count(date(2019, 4, 1))), (2, 1));
    }

    proptest! {
        #[test]
        fn as_of_today_equals_the_present(plan in sample::plans()) {
            // Nothing in a sample is dated later than this.
            let today = date(2021, 12, 31);
            prop_assert_eq!(plan.as_of(today), plan);
        }

        #[test]
        fn figures_of_a_day_are_those_of_the_plan_as_of_that_day(
            plan in sample::plans(),
            offset in 0..1400i32,
        ) {
            let day = date(2018, 1, 1) + jiff::Span::new().days(offset);
            let then = plan.as_of(day);
            let (now, then) = (View::new(&plan.published(), day), View::new(&then.published(), day));
            prop_assert_eq!(now.roll_up(), then.roll_up());
            prop_assert_eq!(now.fulfilment(), then.fulfilment());
        }
    }
}
